/** What `README.md`, `docs/` and `examples/queries` show is asked of a running graph, so that it stays true. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { inspectHouses, printRooms } from "../../scripts/check-boundaries.ts";
import { readConfig } from "../../src/config.ts";
import { printCurl, samples } from "../../src/server/samples.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";

const readme = readFileSync("README.md", "utf8");
const architecture = readFileSync("docs/ARCHITECTURE.md", "utf8");

/** The shop that `npm start` embeds. */
const shop = { customers: 200, products: 300, orders: 1000 };

interface Price {
  readonly calls: number;
  readonly plan?: { readonly requests: readonly { method: string; url: string; because: string; paths: string[] }[] };
}

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph({ sandbox: shop });
});

afterAll(() => graph[Symbol.asyncDispose]());

/** The fenced blocks of a language, in order. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, block = ""]) => block,
  );
}

/** Cells of the table rows whose first cell holds code. */
function codeRows(heading: string): string[][] {
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  const rows = section.split("\n## ", 1)[0]?.match(/^\| `.*$/gm) ?? [];
  return rows.map((row) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

/** Cells of the table row that begins so. */
function cells(beginning: string): string[] {
  const row = readme.split("\n").find((line) => line.startsWith(`| ${beginning}`)) ?? "";
  return row
    .split("|")
    .map((cell) => cell.trim())
    .slice(1, -1);
}

/** How long calls take one after the other, at 0.2 s each. */
function seconds(calls: number): string {
  return `${Number((calls * 0.2).toFixed(1))} s`;
}

function codes(cell = ""): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

/** Asks, and gives the price of an answer that is whole: no errors, and something in every list at the root. */
async function ask(query: string, explain = false): Promise<Price> {
  const answer = await graph.query(query, {}, explain ? { "x-xentral-explain": "plan" } : {});
  expect(answer.errors).toBeUndefined();
  const lists = Object.values(answer.data ?? {}) as { readonly nodes?: readonly unknown[] }[];
  expect(lists.filter(({ nodes }) => nodes?.length === 0)).toEqual([]);
  return answer.extensions?.xentral as unknown as Price;
}

describe("README.md", () => {
  it("fits on 150 lines", () => {
    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(150);
  });

  it("starts with the command that starts, and marks the commands that CI runs", () => {
    expect(blocks(readme, "sh")[0]).toBe("npm ci && npm start\n");
    expect(readme).toContain("<!-- ci: install and test -->\n\n```sh\nnpm ci\nnpm test\n```\n");
  });

  it("shows a query with the requests that the graph answers it with", async () => {
    const [query = "", ...others] = blocks(readme, "graphql");
    expect(others).toEqual([]);
    const { calls, plan } = await ask(query, true);
    expect(cells("This graph")).toEqual(["This graph", String(calls), seconds(calls)]);
    const lines = plan?.requests.map(({ method, url }) => shortened(`${method} ${url}`));
    expect(blocks(readme, "http")[0]?.trimEnd().split("\n")).toEqual(lines);
  });

  it("says how many calls a program would need that asks one by one", async () => {
    const naive = await askOneByOne();
    expect(cells("REST, one by one")).toEqual([
      `REST, one by one: the list, 20 orders, ${naive.products} products, ${naive.products} times stock`,
      String(naive.calls),
      seconds(naive.calls),
    ]);
  });

  it("has the commands that npm start prints, and the graph answers each", async () => {
    const endpoint = "http://127.0.0.1:4000/graphql";
    const commands = samples.map(({ title, query }) => `# ${title}\n${printCurl(endpoint, query)}\n`);
    expect(blocks(readme, "sh")[2]).toBe(commands.join("\n"));
    for (const { query } of samples) await ask(query);
  });

  it("names every setting that the graph reads, with its default", () => {
    const source = readFileSync("src/config.ts", "utf8");
    const names = /"((?:XENTRAL_|NODE_|REDIS_|PORT|HOST)[A-Z_]*)"/g;
    const read = new Set([...source.matchAll(names)].map(([, name = ""]) => name));
    const rows = codeRows("Settings");
    expect(rows.flatMap(([names]) => codes(names)).toSorted()).toEqual([...read].toSorted());
    const { port, host, families, attemptTimeoutMs, deadlineMs, ...rest } = readConfig({});
    const { callsPerMinute, interactiveReserve, maxCallsPerOperation } = rest;
    const { sharing } = readConfig({ REDIS_URL: "redis://127.0.0.1" });
    const numbers = [
      port,
      callsPerMinute,
      interactiveReserve * 100,
      attemptTimeoutMs,
      deadlineMs,
      maxCallsPerOperation,
    ];
    const defaults = [host, families.overall.join(","), sharing?.scope, ...numbers].map(String);
    expect(rows.flatMap(([, , fallback]) => codes(fallback)).toSorted()).toEqual(defaults.toSorted());
  });

  it("names every header that the graph reads", () => {
    const sources = ["wishes", "caching"].map((name) => readFileSync(`src/server/${name}.ts`, "utf8"));
    const read = new Set(
      [...sources.join("\n").matchAll(/"(x-xentral-[a-z-]+|cache-control)"/g)].map(([, name = ""]) => name),
    );
    expect(
      codeRows("Headers")
        .flatMap(([names]) => codes(names))
        .toSorted(),
    ).toEqual([...read].toSorted());
  });
});

describe("docs/ARCHITECTURE.md", () => {
  it("prints the plan of its query as the graph does", async () => {
    const [query = ""] = blocks(architecture, "graphql");
    const { plan } = await ask(query, true);
    const lines = plan?.requests.map(({ method, url, because }) => shortened(`${method} ${url}\n    ${because}`));
    expect(blocks(architecture, "text").at(-1)).toBe(`${lines?.join("\n") ?? ""}\n`);
  });

  it("draws the rooms as they import each other", async () => {
    const { modules } = await inspectHouses(".");
    expect(blocks(architecture, "mermaid")).toContain(`${printRooms(modules)}\n`);
  });

  it("has a row for every room, and each room says what it is for", () => {
    const rooms = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of rooms) {
      expect(architecture).toMatch(new RegExp(`^\\| \`${name}\` `, "m"));
      expect(existsSync(join("src", name, "README.md"))).toBe(true);
    }
  });
});

describe("examples/queries", () => {
  it.each(readdirSync("examples/queries"))("%s is answered whole, for the calls that it names", async (file) => {
    const query = readFileSync(join("examples/queries", file), "utf8");
    const [, calls] = /^# Upstream calls: (\d+)$/m.exec(query) ?? [];
    expect((await ask(query)).calls).toBe(Number(calls));
  });
});

it("every link in every page leads somewhere", () => {
  const pages = readdirSync(".", { encoding: "utf8" }).concat(
    ["docs", "examples", "operations", "resolvers", "sandbox", "schema", "src", "test"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
    ),
  );
  const broken = pages
    .filter((page) => page.endsWith(".md"))
    .flatMap((page) => {
      const targets = readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g);
      return [...targets].map(([, path = ""]) => join(dirname(page), path)).filter((path) => !existsSync(path));
    });
  expect(broken).toEqual([]);
});

/** A line of a plan as documents show it: many ids are a few ids and an ellipsis. */
function shortened(line: string): string {
  return line.replace(/((?:&filter\[0\]\[value\]\[\]=\d+){2})(?:&filter\[0\]\[value\]\[\]=\d+)+/, "$1&…");
}

/** The README's question, asked as a program does that reads what the first answer refers to, each thing once. */
async function askOneByOne(): Promise<{ readonly calls: number; readonly products: number }> {
  graph.sent();
  const orders = await read("/api/v1/salesOrders?page[number]=1&page[size]=20&order[0][field]=id&order[0][dir]=desc");
  const products = new Set<string>();
  for (const { id } of orders.data as { id: string }[]) {
    const { data } = await read(`/api/v1/salesOrders/${id}`);
    const { positions } = data as { positions: { product?: { id: string } | null }[] };
    for (const { product } of positions) if (product) products.add(product.id);
  }
  for (const id of products) {
    await read(`/api/v1/products/${id}`);
    await read(`/api/v1/products/${id}/stocks`);
  }
  return { calls: graph.sent().length, products: products.size };
}

async function read(path: string): Promise<{ readonly data: unknown }> {
  const { url, token } = graph.sandbox;
  const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  return (await response.json()) as { data: unknown };
}
