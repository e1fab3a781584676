/** The shape of an operation: its fields that lead to records, and what each asks of the loaders. */
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from "graphql";

import type { GraphContext } from "../context.ts";
import { below, collectSelection } from "../demand/selection.ts";
import { createStandIn } from "./stand-in.ts";
import type { Ask } from "./stand-in.ts";

/** A field that leads to records. */
export interface ShapeField {
  readonly path: string;
  readonly asks: readonly Ask[];
  /** How many records it leads to: those of a window, a list of unknown length, or one. */
  readonly holds: "window" | "list" | "one";
  /** The field's arguments under an operation's variables. Throws for those that do not fit. */
  readonly argumentsOf: (variables: Variables) => Readonly<Record<string, unknown>>;
  /** The fields of the records that it leads to, by the records' type. */
  readonly below: ReadonlyMap<string, readonly ShapeField[]>;
}

/** Coerced variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** An operation with its schema and variables. */
export interface ShapeAsk {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** Reads the shape of an operation by running its resolvers over loaders that load nothing. */
export function readShape(ask: ShapeAsk): readonly ShapeField[] {
  const root = ask.schema.getRootType(ask.operation.operation);
  if (!root) return [];
  const asks: Ask[] = [];
  const reader: Reader = {
    ...ask,
    variableValues: ask.variables,
    asks,
    context: createStandIn((one) => asks.push(one)),
  };
  return fieldsOf(reader, { type: root, sets: [ask.operation.selectionSet], path: [] });
}

interface Reader extends ShapeAsk {
  readonly variableValues: Record<string, unknown>;
  readonly context: GraphContext;
  /** What was asked for since the last field was run. */
  readonly asks: Ask[];
}

type Sets = readonly (SelectionSetNode | undefined)[];

interface Place {
  readonly type: GraphQLObjectType;
  readonly sets: Sets;
  readonly path: readonly string[];
}

function fieldsOf(reader: Reader, place: Place): ShapeField[] {
  const fields: ShapeField[] = [];
  for (const [name, { nodes }] of collectSelection(reader, place.type, place.sets)) {
    const field = place.type.getFields()[name];
    if (field === undefined) continue;
    for (const [alias, fieldNodes] of byAlias(name, nodes))
      fields.push(readField(reader, { ...place, path: [...place.path, alias] }, { field, fieldNodes }));
  }
  return fields.filter(({ asks, below }) => asks.length > 0 || below.size > 0);
}

function byAlias(name: string, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
  const aliases = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    const alias = node.alias?.value ?? name;
    aliases.set(alias, [...(aliases.get(alias) ?? []), node]);
  }
  return aliases;
}

interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly fieldNodes: readonly FieldNode[];
}

function readField(reader: Reader, { type, path }: Place, { field, fieldNodes }: Selected): ShapeField {
  const [node] = fieldNodes as [FieldNode];
  const argumentsOf = (variables: Variables): Readonly<Record<string, unknown>> =>
    getArgumentValues(field, node, variables);
  const asks = asksOf(reader, { type, path, field, fieldNodes, argumentsOf });
  const target = getNamedType(field.type);
  const rest = { path: path.join("."), asks, argumentsOf };
  if (!isCompositeType(target)) return { ...rest, holds: "one", below: new Map() };
  const sets = fieldNodes.map(({ selectionSet }) => selectionSet);
  const nodes = isObjectType(target) && target.name.endsWith("Connection") ? nodesOf(reader, target, sets) : null;
  if (nodes !== null) return { ...rest, holds: "window", below: belowOf(reader, { ...nodes, path }) };
  const holds = isListType(getNullableType(field.type)) ? "list" : "one";
  return { ...rest, holds, below: belowOf(reader, { type: target, sets, path }) };
}

/** What a field's resolver asks for. A resolver that stumbles over the stand-ins has asked before. */
function asksOf(
  { asks, context, ...reader }: Reader,
  { type, path, field, fieldNodes, argumentsOf }: Omit<Place, "sets"> & Selected & Pick<ShapeField, "argumentsOf">,
): readonly Ask[] {
  if (field.resolve === undefined) return [];
  const { schema, fragments, operation, variableValues } = reader;
  const info: GraphQLResolveInfo = {
    fieldName: field.name,
    fieldNodes: [...fieldNodes],
    returnType: field.type,
    parentType: type,
    path: pathOf(path),
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues,
  };
  try {
    const result: unknown = field.resolve({ id: "1" }, argumentsOf(variableValues), context, info);
    for (const one of [result].flat()) if (one instanceof Promise) one.catch(() => undefined);
  } catch {
    // What it would answer is of no interest.
  }
  return asks.splice(0);
}

function pathOf(path: readonly string[]): GraphQLResolveInfo["path"] {
  return path.reduce<GraphQLResolveInfo["path"] | undefined>(
    (prev, key) => ({ prev, key, typename: undefined }),
    undefined,
  ) as GraphQLResolveInfo["path"];
}

/** The type and selections of a connection's nodes, through edges or not. */
function nodesOf(
  reader: Reader,
  connection: GraphQLObjectType,
  sets: Sets,
): { readonly type: GraphQLCompositeType; readonly sets: Sets } | null {
  const type = getNamedType(connection.getFields()["nodes"]?.type);
  if (!isCompositeType(type)) return null;
  const own = collectSelection(reader, connection, sets);
  const nodes = [own.get("nodes"), below(reader, own, "edges").get("node")].flatMap((found) => found?.nodes ?? []);
  return { type, sets: nodes.map(({ selectionSet }) => selectionSet) };
}

/** The fields below, by the type of the record; every type that an abstract one may be. */
function belowOf(
  reader: Reader,
  { type, sets, path }: { readonly type: GraphQLCompositeType; readonly sets: Sets; readonly path: readonly string[] },
): ReadonlyMap<string, readonly ShapeField[]> {
  const types = isAbstractType(type) ? reader.schema.getPossibleTypes(type) : [type];
  const found = types.map((one) => [one.name, fieldsOf(reader, { type: one, sets, path })] as const);
  return new Map(found.filter(([, fields]) => fields.length > 0));
}
