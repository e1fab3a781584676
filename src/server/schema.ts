/** Schema assembly: the SDL files, the scalars and the resolvers become one executable federation subgraph. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildSubgraphSchema } from "@apollo/subgraph";
import { concatAST, graphqlSync, isAbstractType, isInputObjectType, isObjectType, parse, Source } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

import { invariant } from "../lib/invariant.ts";
import { scalars } from "./scalars.ts";

/** Resolvers by type and field, whatever their own types are. */
export type ResolverMap = Readonly<Record<string, object>>;

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number];
/** The library's own map allows any resolver; generated resolver types are narrower than its index signatures can say. */
type SubgraphResolvers = NonNullable<Exclude<SubgraphModule, DocumentNode>["resolvers"]>;

/** Where the SDL lives: `schema/` beside the package's manifest, for sources and built files alike. */
function schemaDirectory(from = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, "package.json"))) return join(from, "schema");
  invariant(dirname(from) !== from, "a package.json stands above the server's own file");
  return schemaDirectory(dirname(from));
}

/** Reads every `.graphql` file of a directory, in the order of their names. */
export function readTypeDefs(directory = schemaDirectory()): DocumentNode {
  const files = readdirSync(directory).filter((name) => name.endsWith(".graphql"));
  return concatAST(
    files.toSorted().map((name) => parse(new Source(readFileSync(join(directory, name), "utf8"), `schema/${name}`))),
  );
}

/** Builds the executable schema. Throws when a resolver belongs to no type or field. */
export function createSchema(typeDefs: DocumentNode, resolvers: ResolverMap): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } as SubgraphResolvers }]);
  for (const [type, fields] of Object.entries(resolvers)) checkResolvers(schema, type, Object.keys(fields));
  return schema;
}

/** A name that resolvers use but the schema lacks would be ignored in silence: a typing error that nobody sees. */
function checkResolvers(schema: GraphQLSchema, name: string, fields: readonly string[]): void {
  const type = schema.getType(name);
  invariant(type !== undefined, `the schema has a type ${name}, for which there are resolvers`);
  if (!isObjectType(type) && !isAbstractType(type)) return;
  const known = "getFields" in type && !isInputObjectType(type) ? type.getFields() : {};
  for (const field of fields) {
    const isOwn = field.startsWith("__") || known[field] !== undefined;
    invariant(isOwn, `the schema has a field ${name}.${field}, for which there is a resolver`);
  }
}

/** The SDL that a router or a composition reads: definitions, descriptions, federation directives and their link. */
export function printFederationSdl(typeDefs: DocumentNode): string {
  const result = graphqlSync({ schema: buildSubgraphSchema([{ typeDefs }]), source: "{ _service { sdl } }" });
  const service: unknown = result.data?.["_service"];
  const sdl: unknown = typeof service === "object" && service !== null && "sdl" in service ? service.sdl : undefined;
  invariant(typeof sdl === "string", "a subgraph prints its own definitions");
  return `${sdl.trimEnd()}\n`;
}
