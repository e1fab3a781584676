/** One execution of a compiled query: what its fields share, and the errors that they meet. */
import { getArgumentValues, isNonNullType, locatedError, responsePathAsArray } from "graphql";
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";

/** A place in the answer. */
export type Path = GraphQLResolveInfo["path"];

/** What all fields of one execution share. */
export interface Run {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  readonly errors: FieldErrors;
  /** The arguments of fields that have any, computed once for all objects. */
  readonly args: Map<FieldPlace, Arguments>;
  /** Whether something in the answer is remembered, and may be written already. */
  holdsRemembered: boolean;
}

/** The arguments that a resolver receives. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A field of a query on objects of one type. */
export interface FieldPlace {
  /** The name under which the value stands in the answer. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** The errors of an execution. Whatever lies below a place that is null already adds none. */
export class FieldErrors {
  readonly found: GraphQLError[] = [];
  /** How many there were, those included that add nothing. */
  met = 0;
  readonly #places = new Set<Path | undefined>();

  add(error: GraphQLError, path: Path | undefined): void {
    this.met += 1;
    if (this.#isNull(path)) return;
    this.#places.add(path);
    this.found.push(error);
  }

  #isNull(path: Path | undefined): boolean {
    if (this.#places.size === 0) return false;
    for (let at = path; at !== undefined; at = at.prev) if (this.#places.has(at)) return true;
    return this.#places.has(undefined);
  }
}

/** Whether something is to be waited for. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

const NONE: Arguments = Object.freeze({});

/** A field's arguments. Throws where a required one has no value. */
export function argumentsOf(run: Run, place: FieldPlace): Arguments {
  const { definition, nodes } = place;
  const [node] = nodes;
  if (definition.args.length === 0 || node === undefined) return NONE;
  const known = run.args.get(place);
  if (known !== undefined) return known;
  const values = getArgumentValues(definition, node, run.variableValues);
  run.args.set(place, values);
  return values;
}

/** What resolvers are told about the field at a place. */
export function resolveInfoOf(run: Run, { definition, nodes, parentType }: FieldPlace, path: Path): GraphQLResolveInfo {
  return {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path,
    schema: run.schema,
    fragments: run.fragments,
    rootValue: undefined,
    operation: run.operation,
    variableValues: run.variableValues,
  };
}

/** Where something failed, and the type that stands there. */
export interface Failure {
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  readonly path: Path;
}

/** What stands in the place of a failure: null with the error noted, or the error thrown on to what is around it. */
export function failed(run: Run, { nodes, type, path }: Failure, thrown: unknown): null {
  const error = locatedError(thrown, nodes, responsePathAsArray(path));
  if (isNonNullType(type)) throw error;
  run.errors.add(error, path);
  return null;
}
