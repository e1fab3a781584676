import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { inspectHouses, printRooms } from "../../scripts/check-boundaries.ts";
import type { Inspection } from "../../scripts/check-boundaries.ts";

/** A small house in which every import is allowed by the table. */
const house = {
  "src/lib/text.ts": `import { createHash } from "node:crypto"; export const hash = createHash;`,
  "src/domain/product.ts": `export interface Product { readonly id: string }`,
  "src/errors.ts": `import { hash } from "./lib/text.ts"; export const raise = hash;`,
  "src/resources/define.ts": `import { z } from "zod"; export const define = z; export interface Resource { readonly name: string }`,
  "src/resources/product.ts": `import type { Product } from "../domain/product.ts"; import { define } from "./define.ts"; export const product: Product = define;`,
  "src/demand/facets.ts": `import type { Resource } from "../resources/define.ts"; import { visit } from "graphql"; export type Facets = Resource; export const walk = visit;`,
  "src/plan/request.ts": `import type { Facets } from "../demand/facets.ts"; export const plan = (facets: Facets) => facets;`,
  "src/connections/window.ts": `import { raise } from "../errors.ts"; export const window = raise;`,
  "src/upstream/send.ts": `import { request } from "undici"; import { plan } from "../plan/request.ts"; export const send = { request, plan }; export type Send = typeof send;`,
  "src/loaders/by-id.ts": `import DataLoader from "dataloader"; import type { Send } from "../upstream/send.ts"; export const load = (send: Send) => new DataLoader(send);`,
  "src/context.ts": `import type { load } from "./loaders/by-id.ts"; export interface Context { readonly load: typeof load }`,
  "src/generated/resolvers.ts": `import type { Context } from "../context.ts"; export type Resolvers = Context;`,
  "resolvers/Product.ts": `import type { Resolvers } from "../src/generated/resolvers.ts"; export const Product: Resolvers = {};`,
  "src/server/schema.ts": `import { createServer } from "node:http"; import { Product } from "../../resolvers/Product.ts"; export const schema = { createServer, Product };`,
  "src/main.ts": `import { schema } from "./server/schema.ts"; import { start } from "../sandbox/main.ts"; start(schema);`,
  "sandbox/main.ts": `import { start } from "./rows/shop.ts"; export { start };`,
  "sandbox/rows/shop.ts": `import { createServer } from "node:http"; export const start = createServer;`,
} as const;

/** One import that breaks a wall, planted in a file of its own, and the complaint it has to cause. */
const violations = [
  [
    "resolvers/Return.ts",
    `import { product } from "../src/resources/product.ts";`,
    "resolvers may not import this room",
  ],
  [
    "resolvers/Order.ts",
    `import type { Product } from "../src/domain/product.ts";`,
    "resolvers may not import this room",
  ],
  [
    "resolvers/Offer.ts",
    `import { x } from "../src/generated/resolvers.ts";`,
    "resolvers may import generated (types) only",
  ],
  ["src/plan/send.ts", `import { request } from "undici";`, "plan may not import this library"],
  [
    "src/plan/values.ts",
    `import { define } from "../resources/define.ts";`,
    "plan may import resources/define (types) only",
  ],
  ["src/plan/inline.ts", `import { type x } from "../resources/product.ts";`, "plan may not import this room"],
  ["src/domain/node.ts", `import type { GraphQLSchema } from "graphql";`, "domain may not import this library"],
  ["src/domain/inline.ts", `export type Ast = import("graphql").DocumentNode;`, "domain may not import this library"],
  ["src/loaders/start.ts", `import { schema } from "../server/schema.ts";`, "loaders may not import this room"],
  ["src/loaders/late.ts", `export const late = import("../server/schema.ts");`, "loaders may not import this room"],
  ["src/loaders/sender.ts", `import { send } from "../upstream/send.ts";`, "loaders may import upstream (types) only"],
  ["src/resources/file.ts", `import { readFileSync } from "node:fs";`, "resources may not import this part of Node"],
  ["src/resources/bare.ts", `import { readFile } from "fs/promises";`, "resources may not import this part of Node"],
  ["src/lib/fetch.ts", `import { get } from "node:http";`, "lib may not import this part of Node"],
  [
    "src/connections/hash.ts",
    `import { createHash } from "node:crypto";`,
    "connections may not import this part of Node",
  ],
  ["src/demand/apollo.ts", `import { ApolloServer } from "@apollo/server";`, "demand may not import this library"],
  ["src/server/shop.ts", `import { start } from "../../sandbox/main.ts";`, "server may not import this room"],
  ["src/server/send.ts", `import { request } from "undici";`, "server may not import this library"],
  ["src/server/tests.ts", `import { support } from "../../test/support/graph.ts";`, "server may not import this room"],
  ["sandbox/graph.ts", `import { hash } from "../src/lib/text.ts";`, "sandbox may not import this room"],
  ["sandbox/types.ts", `import type { Product } from "../src/domain/product.ts";`, "sandbox may not import this room"],
  ["sandbox/library.ts", `import { z } from "zod";`, "sandbox may not import this library"],
  ["src/upstream/typo.ts", `import { plan } from "../plan/absent.ts";`, "no import that leads nowhere"],
  ["src/upstream/self.ts", `import type { Twin } from "./twin.ts"; export type Self = Twin;`, "no cycles"],
  ["src/webhooks/receive.ts", `export const receive = 1;`, "stands in no room of .dependency-cruiser.mjs"],
  ["src/plan/dialects/v3.ts", `export const v3 = 1;`, "stands in no room of .dependency-cruiser.mjs"],
] as const;

const libraries = ["@apollo/server", "dataloader", "graphql", "undici", "zod"];

async function plant(files: Readonly<Record<string, string>>): Promise<string> {
  const baseDir = await mkdtemp(join(tmpdir(), "xentral-graph-house-"));
  const manifests = libraries.flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
    [`node_modules/${name}/index.js`, ""],
  ]);
  for (const [path = "", text = ""] of [...Object.entries(files), ...manifests]) {
    await mkdir(dirname(join(baseDir, path)), { recursive: true });
    await writeFile(join(baseDir, path), text);
  }
  return baseDir;
}

async function inspectPlanted(files: Readonly<Record<string, string>>): Promise<Inspection> {
  const baseDir = await plant(files);
  try {
    return await inspectHouses(baseDir);
  } finally {
    await rm(baseDir, { recursive: true });
  }
}

describe("a house that keeps to the table", () => {
  let sound: Inspection;
  beforeAll(async () => {
    sound = await inspectPlanted(house);
  });

  it("is read whole and causes no complaint", () => {
    expect(sound.complaints).toEqual([]);
    expect(sound.modules.map(({ source }) => source).toSorted()).toEqual(Object.keys(house).toSorted());
  });

  it("is drawn with dotted arrows where only types are imported", () => {
    expect(printRooms(sound.modules).split("\n")).toEqual([
      "flowchart TD",
      "  connections --> errors.ts",
      "  context.ts -.-> loaders",
      "  demand -.-> resources",
      "  errors.ts --> lib",
      "  generated -.-> context.ts",
      "  loaders -.-> upstream",
      "  main.ts --> sandbox",
      "  main.ts --> server",
      "  plan -.-> demand",
      "  resolvers -.-> generated",
      "  resources -.-> domain",
      "  server --> resolvers",
      "  upstream --> plan",
    ]);
  });
});

describe("a planted violation", () => {
  let complaints: readonly string[] = [];
  beforeAll(async () => {
    const planted = Object.fromEntries(violations.map(([path, text]) => [path, text]));
    const twin = { "src/upstream/twin.ts": `import type { Self } from "./self.ts"; export type Twin = Self;` };
    const support = { "test/support/graph.ts": `export const support = 1;` };
    ({ complaints } = await inspectPlanted({ ...house, ...planted, ...twin, ...support }));
  });

  it.each(violations)("in %s, %s, is refused", (path, _text, complaint) => {
    const about = complaints.filter((line) => line.startsWith(`${path}:`) || line.startsWith(`${path} →`));
    expect(about.map((line) => line.slice(line.lastIndexOf(": ") + 2))).toContain(complaint);
  });

  it("is all there is to complain about", () => {
    const planted = new Set<string>(violations.map(([path]) => path));
    expect(complaints.filter((line) => !planted.has(line.split(/:| →/)[0] ?? ""))).toEqual([]);
  });
});

describe("a check that reads nothing", () => {
  let empty = "";
  beforeAll(async () => {
    empty = await mkdtemp(join(tmpdir(), "xentral-graph-empty-"));
  });
  afterAll(() => rm(empty, { recursive: true }));

  it("is an error", async () => {
    await expect(inspectHouses(empty)).rejects.toThrow("None of src, resolvers, sandbox");
  });
});
