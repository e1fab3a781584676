/** Random queries over the whole schema, with values that the world has; the same seed makes the same queries. */
import { getNamedType, getNullableType, isAbstractType, isLeafType, isObjectType } from "graphql";
import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from "graphql";

import { createRandom } from "../../sandbox/random.ts";
import type { Random } from "../../sandbox/random.ts";
import { createArgumentMaker } from "./random-arguments.ts";
import type { ArgumentMaker } from "./random-arguments.ts";
import { findNode } from "./truth-root.ts";
import type { Truth } from "./truth.ts";

/** A source of queries. */
export interface QueryMaker {
  readonly next: () => string;
}

/** What a maker may draw from. */
export interface QueryMakerOptions {
  readonly truth: Truth;
  readonly schema: GraphQLSchema;
  readonly seed: number;
  /** Root fields to start from; all by default. */
  readonly roots?: readonly string[];
  /** Most objects inside objects; 5 by default. */
  readonly depth?: number;
}

interface Making {
  readonly truth: Truth;
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly args: ArgumentMaker;
  readonly fragments: string[];
  /** Fields left to select, so that no query grows without end. */
  left: number;
}

/** Creates a source of queries. */
export function createQueryMaker({ truth, schema, seed, roots, depth = 5 }: QueryMakerOptions): QueryMaker {
  const random = createRandom(seed, "queries");
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error("The schema has no queries");
  const starts = Object.values(query.getFields()).filter(
    // The call budget is not the ERP's, so it has no truth there.
    ({ name }) => !name.startsWith("_") && name !== "budget" && (roots?.includes(name) ?? true),
  );
  return {
    next: () => {
      const making: Making = {
        truth,
        schema,
        random,
        args: createArgumentMaker({ truth, random }),
        fragments: [],
        left: random.int(8, 60),
      };
      const count = random.weighted([
        [8, 1],
        [2, 2],
        [1, 3],
      ]);
      const fields = Array.from({ length: count }, (_, index) => {
        const field = random.pick(starts);
        return `${count > 1 ? `r${index}: ` : ""}${rootField(making, field, depth)}`;
      });
      return [`{ ${fields.join("\n  ")} }`, ...making.fragments].join("\n");
    },
  };
}

function rootField(making: Making, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { args, random } = making;
  const type = getNamedType(field.type);
  if (type.name === "Node") return nodeField(making, field.name, depth);
  if (type.name.endsWith("Connection")) return connection(making, { field, depth, mayBeLong: true });
  const named = args.single(field, type.name);
  if (!isObjectType(type)) throw new Error(`Root fields lead to objects, not ${type.name}`);
  return `${field.name}(${named}) ${selection(making, type, random.int(1, depth))}`;
}

function nodeField(making: Making, name: string, depth: number): string {
  const { random, truth, schema } = making;
  const ids = making.args.globalIds(name === "node" ? 1 : random.int(1, 6));
  const types = [...new Set(ids.flatMap((id) => findNode(truth, id)?.type ?? []))];
  const parts = types.map((type) => {
    const object = schema.getType(type);
    return isObjectType(object)
      ? `... on ${type} ${selection(making, object, random.int(1, depth - 1), `${type}_`)}`
      : "";
  });
  const argument = name === "node" ? `id: ${JSON.stringify(ids[0])}` : `ids: ${JSON.stringify(ids)}`;
  return `${name}(${argument}) { __typename id ${parts.join(" ")} }`;
}

interface ConnectionAsk {
  readonly field: GraphQLField<unknown, unknown>;
  readonly depth: number;
  readonly mayBeLong?: boolean;
}

function connection(making: Making, { field, depth, mayBeLong = false }: ConnectionAsk): string {
  const { random, args } = making;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error("A connection is an object");
  const node = getNamedType(type.getFields()["nodes"]?.type);
  if (!isObjectType(node) && !isAbstractType(node)) throw new Error("A connection has nodes");
  const inner = (): string =>
    isObjectType(node)
      ? selection(making, node, depth - 1)
      : abstractSelection(making, node as GraphQLInterfaceType, depth - 1);
  const parts = [
    ...(random.chance(0.75) ? [`nodes ${inner()}`] : []),
    ...(random.chance(0.35) ? [`edges { cursor ${random.chance(0.7) ? `node ${inner()}` : ""} }`] : []),
    ...(random.chance(0.4) ? [`pageInfo { ${pageInfo(random)} }`] : []),
    ...(random.chance(0.3) ? ["totalCount"] : []),
  ];
  const given = args.connection(field, mayBeLong);
  return `${field.name}${given} { ${parts.length === 0 ? "totalCount" : parts.join(" ")} }`;
}

function pageInfo(random: Random): string {
  return random.sample(["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"], random.int(1, 4)).join(" ");
}

/** A selection on an object type; `prefix` keeps fields of different types under an abstract one apart. */
function selection(making: Making, type: GraphQLObjectType, depth: number, prefix = ""): string {
  const { random } = making;
  const judged = judgedFields(making, type);
  const leaves = judged.filter((field) => isLeafType(getNamedType(field.type)));
  const branches = judged.filter((field) => !isLeafType(getNamedType(field.type)));
  const chosen = [
    ...(leaves.length === 0
      ? []
      : random.sample(leaves, random.int(1, Math.min(leaves.length, random.chance(0.05) ? 60 : 6)))),
    ...random.sample(branches, branchCount(making, depth)),
  ];
  making.left -= chosen.length;
  const printed = chosen.flatMap((field) =>
    print(making, field, depth).map((text) =>
      prefix === "" ? text : `${prefix}${text.startsWith("a_") ? "" : `${field.name}: `}${text}`,
    ),
  );
  const body = `{ ${printed.length === 0 ? "__typename" : printed.join(" ")} }`;
  if (prefix !== "" || !random.chance(0.08)) return body;
  const name = `F${making.fragments.length}`;
  making.fragments.push(`fragment ${name} on ${type.name} ${body}`);
  return random.chance(0.5) ? `{ ...${name} }` : `{ ... on ${type.name} { ...${name} } __typename }`;
}

function branchCount({ random, left }: Making, depth: number): number {
  if (depth <= 0 || left <= 0) return 0;
  return random.weighted([
    [3, 0],
    [5, 1],
    [3, 2],
    [1, 3],
  ]);
}

/** The fields that the truth can judge. */
function judgedFields({ truth }: Making, type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith("_"));
  const told = truth.fieldsOf(type.name);
  return told === undefined ? fields : fields.filter(({ name }) => told[name] !== undefined);
}

/** A field, now and then under an alias, twice or behind a directive. */
function print(making: Making, field: GraphQLField<unknown, unknown>, depth: number): readonly string[] {
  const { random } = making;
  const once = (): string => plain(making, field, depth);
  if (random.chance(0.04)) return [`a_1_${field.name}: ${once()}`, `a_2_${field.name}: ${once()}`];
  if (random.chance(0.04)) return [`a_${field.name}: ${once()}`];
  return [once()];
}

function plain(making: Making, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { random } = making;
  const type = getNamedType(field.type);
  const directive = random.chance(0.02) ? ` @include(if: ${random.chance(0.5) ? "true" : "false"})` : "";
  if (isLeafType(type)) return `${field.name}${directive}`;
  if (type.name.endsWith("Connection")) return connection(making, { field, depth });
  if (isObjectType(type)) return `${field.name}${directive} ${selection(making, type, depth - 1)}`;
  return `${field.name}${directive} ${abstractSelection(making, type as GraphQLInterfaceType, depth - 1)}`;
}

/** Shared fields, and some types' own ones. */
function abstractSelection(making: Making, type: GraphQLInterfaceType, depth: number): string {
  const { random, schema } = making;
  const shared = Object.values(type.getFields()).filter((field) =>
    isLeafType(getNullableType(getNamedType(field.type))),
  );
  const names = random.sample(shared, random.int(1, shared.length)).map(({ name }) => name);
  const possible = schema.getPossibleTypes(type);
  const parts = random
    .sample(possible, random.int(0, 3))
    .map((object) => `... on ${object.name} ${selection(making, object, depth, `${object.name}_`)}`);
  return `{ __typename ${names.join(" ")} ${parts.join(" ")} }`;
}
