/**
 * The fields of a query as functions, put together once for each shape of it: definitions, selections and completions that
 * GraphQL.js looks up for every object are looked up here once. Values, errors with their places, and the moments at which
 * resolvers run are those of GraphQL.js; `test/flow/executor.test.ts` holds the two against each other.
 */
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  GraphQLString,
  isLeafType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from "graphql";

import { completionOf } from "./completion.ts";
import type { Complete, CompletedField, Execute } from "./completion.ts";
import { collectFieldNodes } from "./field-nodes.ts";
import type { SelectionScope } from "./field-nodes.ts";
import { isPlain, isSelfContained } from "./plain-fields.ts";
import { rememberedOn } from "./remembered-results.ts";
import { argumentsOf, failed, isPromise, resolveInfoOf } from "./run.ts";
import type { Path } from "./run.ts";

/** The place of values of which nothing looks at their place. */
const NOWHERE: Path = { prev: undefined, key: "", typename: undefined };

/** Puts together what executes selections on a type. Throws where a directive's argument is no value. */
export function compileSelections(
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Execute {
  const fields = [...collectFieldNodes(scope, type, sets)].flatMap(([key, nodes]) => {
    const field = compileField(scope, type, nodes);
    return field === null ? [] : [{ key, ...field }];
  });
  const execute = executeFields(fields);
  const reads = fields.flatMap(({ reads: names }) => names ?? []);
  return fields.every(({ reads: names }) => names !== null) ? rememberedOn(execute, reads) : execute;
}

/** A field as it is executed. */
interface CompiledField {
  readonly key: string;
  readonly field: Execute;
  /** The properties that must be there for the object alone to decide what is answered; null where more decides it. */
  readonly reads: readonly string[] | null;
}

function executeFields(fields: readonly CompiledField[]): Execute {
  // A field may be called like this in the answer, and must not become the object's prototype.
  const isOrdinary = fields.every(({ key }) => key !== "__proto__");
  return (run, source, path) => {
    const results = (isOrdinary ? {} : Object.create(null)) as Record<string, unknown>;
    let isPending = false;
    try {
      for (const { key, field } of fields) {
        const value = field(run, source, path);
        results[key] = value;
        if (value instanceof Promise) isPending = true;
      }
    } catch (error) {
      if (!isPending) throw error;
      // What began beside it may fail too, and must not fail unheard.
      return settled(results).finally(() => {
        throw error;
      });
    }
    return isPending ? settled(results) : results;
  };
}

/** The same object with the values of its promises in their places. */
function settled(results: Record<string, unknown>): Promise<unknown> {
  const keys = Object.keys(results);
  return Promise.all(Object.values(results)).then((values) => {
    for (const [index, key] of keys.entries()) results[key] = values[index];
    return results;
  });
}

function compileField(
  scope: SelectionScope,
  parentType: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Omit<CompiledField, "key"> | null {
  const [node] = nodes;
  const definition = node === undefined ? undefined : definitionOf(scope, parentType, node.name.value);
  if (node === undefined || definition === undefined) return null;
  const key = (node.alias ?? node.name).value;
  const field = { key, nodes, parentType, definition, schema: scope.schema, below: belowOf(scope, nodes) };
  const complete = completionOf(field, definition.type);
  const finish = finishing(field, complete);
  const { resolve } = definition;
  const isProperty = resolve === undefined || isPlain(resolve);
  return {
    field: isProperty ? propertyField(field, { complete, finish }) : resolvedField(field, finish),
    reads: readsOf(definition, isProperty),
  };
}

function readsOf({ name, type, resolve }: GraphQLField<unknown, unknown>, isProperty: boolean): CompiledField["reads"] {
  if (!isLeafType(getNamedType(type))) return null;
  if (isProperty) return [name];
  return resolve !== undefined && isSelfContained(resolve) ? [] : null;
}

interface Completing {
  readonly complete: Complete;
  /** Completes what a resolver gave, also later. Throws what fails at once; what fails later is noted at its place. */
  readonly finish: Complete;
}

function finishing({ nodes, definition: { type } }: CompletedField, complete: Complete): Complete {
  return (run, path, value) => {
    const completed = isPromise(value)
      ? Promise.resolve(value).then((awaited) => complete(run, path, awaited))
      : complete(run, path, value);
    if (!(completed instanceof Promise)) return completed;
    return completed.then(undefined, (error: unknown) => failed(run, { nodes, type, path }, error));
  };
}

function definitionOf(
  { schema }: SelectionScope,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (schema.getQueryType() === type) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

/** What executes the selections below a field, put together for each type when the first object of it comes. */
function belowOf(scope: SelectionScope, nodes: readonly FieldNode[]): CompletedField["below"] {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const compiled = new Map<GraphQLObjectType, Execute>();
  return (type) => {
    const known = compiled.get(type);
    if (known !== undefined) return known;
    const execute = compileSelections(scope, type, sets);
    compiled.set(type, execute);
    return execute;
  };
}

/** A field as its resolver answers it, the default one where it has none. */
function resolvedField(field: CompletedField, finish: Complete): Execute {
  const { definition, key, nodes, parentType } = field;
  const { resolve = defaultFieldResolver, type } = definition;
  return (run, source, prev) => {
    const path = { prev, key, typename: parentType.name };
    try {
      const args = argumentsOf(run, field);
      return finish(run, path, resolve(source, args, run.context, resolveInfoOf(run, field, path)));
    } catch (error) {
      return failed(run, { nodes, type, path }, error);
    }
  };
}

/** A field whose resolver, if it has one, answers with the property of its name wherever there is one. */
function propertyField(field: CompletedField, { complete, finish }: Completing): Execute {
  const { key, nodes, parentType, definition } = field;
  const { name, type } = definition;
  const isLeaf = isLeafType(getNullableType(type));
  const isText = getNullableType(type) === GraphQLString;
  const resolved = resolvedField(field, finish);
  return (run, source, prev) => {
    try {
      const isObject = typeof source === "object" && source !== null;
      const value = isObject ? (source as Readonly<Record<string, unknown>>)[name] : undefined;
      // GraphQL.js answers a text with itself, and most values are texts.
      if (isText && typeof value === "string") return value;
      if (value === undefined || typeof value === "function") return resolved(run, source, prev);
      // Most fields by far. What has nothing below it needs its path only when it fails.
      if (isLeaf && typeof value !== "object") return complete(run, NOWHERE, value);
      return finish(run, { prev, key, typename: parentType.name }, value);
    } catch (error) {
      return failed(run, { nodes, type, path: { prev, key, typename: parentType.name } }, error);
    }
  };
}
