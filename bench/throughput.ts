/** How many requests a second, beside what bare `node:http` or a proxy by hand serves in the same seconds. */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Agent, request } from "undici";

import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import { middle } from "./client.ts";
import type { Erp } from "./erp.ts";
import { startGraph } from "./peers.ts";

/** What one server did. */
export interface ThroughputResult {
  readonly scenario: string;
  readonly peer: string;
  readonly perSecond: number;
  /** Requests a second ÷ those of the limit. */
  readonly ofLimit: number;
  /** CPU time of the server for each request. */
  readonly cpuUs: number;
  /** The same, less what the limit takes. */
  readonly addedUs: number;
}

const LIST =
  "{ customers(first: 50) { nodes { id number name email phone kind isDeleted language createdAt updatedAt } } }";
/** The same under a condition that is different each time: equal lists that are asked for at once would share a call. */
const LIST_OF_ITS_OWN = LIST.replace("{", "query List($not: String!) {").replace(
  "first: 50",
  "first: 50, filter: { number: { notEquals: $not } }",
);
/** What the graph sends for {@link LIST}. */
const LIST_PATH = "/api/v3/customers?perPage=50&sort=id";
const FIELD = '{ product(id: "7") { name } }';

const dispatcher = new Agent({ connections: 16, pipelining: 1 });

interface Lane {
  readonly peer: string;
  readonly child: Child;
}

/** Warm answers beside the limit, and lists that are read through beside a proxy. */
export async function runThroughput(
  erp: Erp,
  { isQuick }: { readonly isQuick: boolean },
): Promise<readonly ThroughputResult[]> {
  const env = { BENCH_ERP_URL: erp.url, BENCH_ERP_TOKEN: erp.token };
  const timing = isQuick ? { rounds: 1, roundMs: 300 } : { rounds: 5, roundMs: 1500 };
  // With a cache of its own the graph is measured as it is; before that, over an ERP in memory.
  const hasCache = existsSync(new URL("../src/cache", import.meta.url));
  const peer = hasCache ? "Xentral Graph, warm" : "Xentral Graph over an ERP in memory";
  await using warm = hasCache ? await startGraph(erp) : await startChild({ entry: "bench/peers/remembering.ts", env });
  const results: ThroughputResult[] = [];
  const warmed = [
    ["a list of 50 × 10, warm", LIST],
    ["a single field, warm", FIELD],
  ] as const;
  for (const [scenario, query] of warmed) {
    await using bare = await startBare(await once(warm, query));
    const lanes = [
      { peer: "bare node:http", child: bare },
      { peer, child: warm },
    ];
    results.push(...(await compare(lanes, { scenario, query, headers: {}, ...timing })));
  }
  const scenario = "a list of 50 × 10, read through";
  const same = await readThrough(erp, { scenario, isChanging: false, ...timing });
  const others = await readThrough(erp, { scenario: `${scenario}, all rows changed`, isChanging: true, ...timing });
  return [...results, ...same, ...others];
}

/** The limit: a server that has one answer. */
async function startBare(bytes: string, isChanging = false): Promise<Child> {
  const directory = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(directory, "bytes.json");
  await writeFile(file, bytes);
  const bare = await startChild({
    entry: "bench/peers/bare.ts",
    env: { BENCH_BYTES_FILE: file, ...(isChanging ? { BENCH_BYTES_CHANGE: "1" } : {}) },
  });
  await rm(directory, { recursive: true });
  return bare;
}

/** Over an ERP that takes no time to find its answer, so that it is not what is measured. */
async function readThrough(
  erp: Erp,
  { isChanging, ...asked }: Pick<Comparison, "scenario" | "rounds" | "roundMs"> & { readonly isChanging: boolean },
): Promise<readonly ThroughputResult[]> {
  const { body } = await request(`${erp.url}${LIST_PATH}`, { headers: { authorization: `Bearer ${erp.token}` } });
  await using canned = await startBare(await body.text(), isChanging);
  const env = { BENCH_ERP_URL: canned.url, BENCH_ERP_TOKEN: erp.token, BENCH_ERP_PATH: LIST_PATH };
  await using proxy = await startChild({ entry: "bench/peers/proxy.ts", env });
  await using graph = await startGraph({ url: canned.url, token: erp.token });
  const lanes = [
    { peer: "proxy by hand", child: proxy },
    { peer: "Xentral Graph", child: graph },
  ];
  return await compare(lanes, { query: LIST_OF_ITS_OWN, headers: { "cache-control": "no-cache" }, ...asked });
}

interface Comparison {
  readonly scenario: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly roundMs: number;
}

/** Servers in turns, so that a busy machine is busy for all of them; the first one is the limit. */
async function compare(lanes: readonly Lane[], asked: Comparison): Promise<readonly ThroughputResult[]> {
  const seen = lanes.map(() => ({ perSecond: [] as number[], cpuUs: [] as number[] }));
  for (const { child } of lanes) await load(child, asked);
  for (let round = 0; round < asked.rounds; round += 1) {
    for (const [index, { child }] of lanes.entries()) {
      const { perSecond, cpuUs } = await load(child, asked);
      seen[index]?.perSecond.push(perSecond);
      seen[index]?.cpuUs.push(cpuUs);
    }
  }
  const figures = seen.map(({ perSecond, cpuUs }) => ({ perSecond: middle(perSecond), cpuUs: middle(cpuUs) }));
  const [limit] = figures;
  return lanes.map(({ peer }, index) => {
    const { perSecond = 0, cpuUs = 0 } = figures[index] ?? {};
    const ofLimit = perSecond / (limit?.perSecond ?? 1);
    return { scenario: asked.scenario, peer, perSecond, ofLimit, cpuUs, addedUs: cpuUs - (limit?.cpuUs ?? 0) };
  });
}

/** Requests of sixteen clients who each wait for their answer. */
async function load(
  child: Child,
  { query, headers, roundMs }: Comparison,
): Promise<{ readonly perSecond: number; readonly cpuUs: number }> {
  const before = await child.usage();
  const startedAt = performance.now();
  let count = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - startedAt < roundMs) {
      await once(child, query, headers);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));
  const seconds = (performance.now() - startedAt) / 1000;
  return { perSecond: count / seconds, cpuUs: ((await child.usage()).cpuUs - before.cpuUs) / count };
}

let asked = 0;

/** One answer's text. Throws where it is none. */
async function once(child: Child, query: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const { statusCode, body } = await request(`${child.url}/graphql`, {
    method: "POST",
    dispatcher,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, ...(query === LIST_OF_ITS_OWN ? { variables: { not: `none-${++asked}` } } : {}) }),
  });
  const text = await body.text();
  if (statusCode !== 200 || text.includes('"errors"'))
    throw new Error(`No answer: ${statusCode} ${text.slice(0, 300)}`);
  return text;
}
