/**
 * Executes operations. Queries are put together once for each shape of theirs and kept as long as their document is;
 * everything else, and whatever does not reach execution, is GraphQL.js' own.
 */
import { execute, getVariableValues, isObjectType, Kind, OperationTypeNode } from "graphql";
import type {
  DocumentNode,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";

import { invariant } from "../lib/invariant.ts";
import { compileSelections } from "./compiled-fields.ts";
import type { Execute } from "./completion.ts";
import { selectingVariables } from "./field-nodes.ts";
import { markHolder } from "./remembered-results.ts";
import { FieldErrors } from "./run.ts";
import type { Run } from "./run.ts";

/** What is to be executed. The document has been validated. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
}

/** Executes an operation; never rejects for what a field throws. */
export type Executor = (execution: Execution) => ExecutionResult | Promise<ExecutionResult>;

/** Shapes of one operation that are kept: they differ in what its variables include and skip. */
const MAX_SHAPES = 16;

/** GraphQL.js' own bound for what it says about variables. */
const MAX_VARIABLE_ERRORS = 50;

/** A query with everything about it that its document decides. */
interface Prepared {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that decide what is selected. */
  readonly selecting: readonly string[];
  readonly shapes: Map<string, Execute>;
}

/** Creates the executor of a schema, whose resolvers must be complete by then. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const ofDocuments = new WeakMap<DocumentNode, Map<string | null, Prepared>>();
  const isCompilable = !Object.values(schema.getTypeMap()).some(
    (type) => isObjectType(type) && type.isTypeOf !== undefined && type.isTypeOf !== null,
  );

  function preparedQuery(document: DocumentNode, name: string | null): Prepared | null {
    const known = ofDocuments.get(document)?.get(name);
    if (known !== undefined) return known;
    const prepared = prepareQuery(document, name);
    // Names of operations that the document does not have are not kept: clients could invent any number.
    if (prepared === null) return null;
    const ofDocument = ofDocuments.get(document) ?? new Map<string | null, Prepared>();
    ofDocuments.set(document, ofDocument.set(name, prepared));
    return prepared;
  }

  return ({ document, operationName, variables, context }) => {
    const query = isCompilable ? preparedQuery(document, operationName ?? null) : null;
    if (query === null)
      return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
    const { operation, fragments } = query;
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: MAX_VARIABLE_ERRORS,
    });
    if (coerced.errors !== undefined) return { errors: coerced.errors };
    const variableValues = coerced.coerced;
    const run: Run = {
      schema,
      fragments,
      operation,
      variableValues,
      context,
      errors: new FieldErrors(),
      args: new Map(),
      holdsRemembered: false,
    };
    return executeQuery(run, query);
  };
}

/** Null where GraphQL.js has to say what is wrong, or to execute. */
function prepareQuery(document: DocumentNode, name: string | null): Prepared | null {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION && (name === null || definition.name?.value === name))
      operations.push(definition);
  }
  const [operation] = operations;
  if (operation === undefined || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY) return null;
  return { operation, fragments, selecting: selectingVariables(document), shapes: new Map() };
}

function executeQuery(run: Run, query: Prepared): ExecutionResult | Promise<ExecutionResult> {
  const answered = (data: unknown): ExecutionResult => {
    const { found } = run.errors;
    if (run.holdsRemembered) markHolder(data);
    return { ...(found.length === 0 ? {} : { errors: found }), data: data as Record<string, unknown> | null };
  };
  const broken = (error: unknown): ExecutionResult => {
    run.errors.add(error as GraphQLError, undefined);
    return answered(null);
  };
  try {
    const data = shapeOf(query, run)(run, undefined, undefined);
    return data instanceof Promise ? data.then(answered, broken) : answered(data);
  } catch (error) {
    return broken(error);
  }
}

/** What executes the query as its variables shape it. */
function shapeOf({ operation, fragments, selecting, shapes }: Prepared, { schema, variableValues }: Run): Execute {
  const key = selecting.map((name) => String(variableValues[name])).join();
  const known = shapes.get(key);
  if (known !== undefined) return known;
  // Of the variables nothing but these is looked at, and nothing but these is kept.
  const given = selecting.filter((name) => Object.hasOwn(variableValues, name));
  const chosen = Object.fromEntries(given.map((name) => [name, variableValues[name]]));
  const type = schema.getQueryType();
  invariant(type !== null && type !== undefined, "a schema has queries");
  const shape = compileSelections({ schema, fragments, variableValues: chosen }, type, [operation.selectionSet]);
  if (shapes.size >= MAX_SHAPES) shapes.clear();
  shapes.set(key, shape);
  return shape;
}
