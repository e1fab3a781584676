import { readdirSync, readFileSync } from "node:fs";

import type { CodegenConfig } from "@graphql-codegen/cli";
import { Kind, parse } from "graphql";

/**
 * Makes types from `schema/`, `src/domain/` and `operations/`: for resolvers, what a parent is and what a field may
 * answer with; for clients, typed documents of the named operations. Works without a network.
 */

const scalars = {
  ID: "string",
  Decimal: "string",
  Date: "string",
  DateTime: "string",
  CountryCode: "string",
  CurrencyCode: "string",
  URL: "string",
  _FieldSet: "string",
};

/** Imported domain types get this suffix, since the GraphQL types have the same names. */
const SUFFIX = "Domain";

function namesOfFiles(directory: string, extension: string): string[] {
  return readdirSync(new URL(directory, import.meta.url))
    .filter((name) => name.endsWith(extension))
    .toSorted()
    .map((name) => name.slice(0, -extension.length));
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** Name of a domain type → the file in `src/domain/` that exports it. */
function domainFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of namesOfFiles("src/domain/", ".ts")) {
    for (const [, name = ""] of read(`src/domain/${file}.ts`).matchAll(/^export (?:interface|type) (\w+)/gm)) {
      files.set(name, file);
    }
  }
  return files;
}

/** GraphQL object types and interfaces, by the files of `schema/`. */
function typeNames(): string[] {
  const definitions = namesOfFiles("schema/", ".graphql").flatMap(
    (file) => parse(read(`schema/${file}.graphql`)).definitions,
  );
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? [definition.name.value]
      : [],
  );
}

/** What resolvers get as their parent: the domain type of the same name, or a page of such. */
function mappersOf(files: ReadonlyMap<string, string>): Record<string, string> {
  const mapper = (type: string): [string, string][] => {
    const file = files.get(type);
    if (file !== undefined) return [[type, `../domain/${file}.ts#${type}`]];
    const [, node = "", shape = ""] = /^(\w+)(Connection|Edge)$/.exec(type) ?? [];
    return files.has(node) ? [[type, `${shape}<${node}${SUFFIX}>`]] : [];
  };
  return { Node: "../domain/node.ts#Node", ...Object.fromEntries(typeNames().flatMap(mapper)) };
}

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  generates: {
    "src/generated/resolvers.ts": {
      plugins: [
        { add: { content: 'import type { Connection, Edge } from "../domain/connection.ts";' } },
        "typescript",
        "typescript-resolvers",
      ],
      config: {
        federation: true,
        contextType: "../context.ts#GraphContext",
        mappers: mappersOf(domainFiles()),
        mapperTypeSuffix: SUFFIX,
        importExtension: ".ts",
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
        useTypeImports: true,
        skipTypename: true,
        avoidOptionals: false,
        immutableTypes: true,
      },
    },
    "src/generated/operations/": {
      documents: "operations/*.graphql",
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: "string",
        importExtension: ".ts",
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
        useTypeImports: true,
        skipTypename: true,
      },
    },
  },
};

export default config;
