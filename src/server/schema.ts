/** Schema assembly: the SDL files, the scalars and the resolvers become one executable federation subgraph. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildSubgraphSchema } from "@apollo/subgraph";
import { addResolversToSchema } from "@graphql-tools/schema";
import { concatAST, graphqlSync, parse, Source } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

import { invariant } from "../lib/invariant.ts";
import { scalars } from "./scalars.ts";

/** Resolvers by type and field, whatever their own types are. */
export type ResolverMap = Readonly<Record<string, object>>;

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number];
/** The library's own map allows any resolver; generated resolver types are narrower than its index signatures can say. */
type FieldResolvers = Parameters<typeof addResolversToSchema>[0]["resolvers"];
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

/**
 * Builds the executable schema: the subgraph library knows how references are resolved, the schema tools hold every
 * resolver against the types. Throws when a resolver belongs to no type or field.
 */
export function createSchema(typeDefs: DocumentNode, resolvers: ResolverMap): GraphQLSchema {
  const references = Object.entries(resolvers).flatMap(([type, { __resolveReference }]: [string, ResolverFields]) =>
    __resolveReference === undefined ? [] : [[type, { __resolveReference }]],
  );
  const subgraph = { ...scalars, ...Object.fromEntries(references) } as SubgraphResolvers;
  return addResolversToSchema({
    schema: buildSubgraphSchema([{ typeDefs, resolvers: subgraph }]),
    resolvers: Object.fromEntries(
      Object.entries(resolvers).map(
        ([type, { __resolveReference: _reference, ...fields }]: [string, ResolverFields]) => [type, fields],
      ),
    ) as FieldResolvers,
    // A name that resolvers use but the schema lacks would be ignored in silence: a typing error that nobody sees.
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
    updateResolversInPlace: true,
  });
}

interface ResolverFields {
  readonly __resolveReference?: unknown;
}

/** The SDL that a router or a composition reads: definitions, descriptions, federation directives and their link. */
export function printFederationSdl(typeDefs: DocumentNode): string {
  const result = graphqlSync({ schema: buildSubgraphSchema([{ typeDefs }]), source: "{ _service { sdl } }" });
  const service: unknown = result.data?.["_service"];
  const sdl: unknown = typeof service === "object" && service !== null && "sdl" in service ? service.sdl : undefined;
  invariant(typeof sdl === "string", "a subgraph prints its own definitions");
  return `${sdl.trimEnd()}\n`;
}
