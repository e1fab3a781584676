/**
 * The process is killed while it writes: before anything is sent, while the answer is awaited, after the commit. Whoever
 * asks again gets what was made, or hears that nobody knows; never a second one. `WRITE_FAULT_SEEDS` runs more of them.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import type { GraphAnswer } from "../support/graph.ts";
import { make, makingMutations } from "../support/write-faults.ts";
import type { AskGraph } from "../support/write-faults.ts";

const seeds = Number(process.env["WRITE_FAULT_SEEDS"] ?? "1");
const entry = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Where the process is when it is killed. */
const moments = ["while it prepares", "before the commit", "after the commit"] as const;

interface GraphProcess {
  readonly child: ChildProcess;
  readonly ask: AskGraph;
}

let sandbox: Sandbox;
let directory: string;
let graph: GraphProcess;

async function startGraph(): Promise<GraphProcess> {
  const env = {
    PORT: "0",
    XENTRAL_BASE_URL: sandbox.url,
    XENTRAL_API_TOKEN: sandbox.token,
    XENTRAL_RATE_LIMIT: "100000",
    XENTRAL_GRAPH_WRITES: "1",
    XENTRAL_STATE_DIR: join(directory, "state"),
  };
  const child = spawn(process.execPath, [entry, main], { cwd: directory, env, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const [, url] = /listens on (\S+)/.exec(printed) ?? [];
    if (url === undefined) continue;
    const ask: AskGraph = async (query, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
      return (await response.json()) as GraphAnswer;
    };
    return { child, ask };
  }
  throw new Error(`The graph did not start: ${printed}`);
}

async function kill({ child }: GraphProcess): Promise<void> {
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** Waits for a request to arrive, or for so many turns of the loop. */
async function arrived(request: string, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    if (sandbox.control.requests.some(({ method, path }) => `${method} ${path}` === request)) return;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "graph-"));
  sandbox = await startSandbox({ customers: 20, products: 20, orders: 20, ratePerMinute: 0 });
  graph = await startGraph();
});
afterAll(async () => {
  await kill(graph);
  await sandbox.close();
  rmSync(directory, { recursive: true });
});

const cases = makingMutations.flatMap((mutation, place) =>
  Array.from({ length: seeds }, (_, seed) => ({
    title: `${mutation.name}${mutation.isFound ? " with a key of its own" : ""}, seed ${seed}`,
    mutation,
    moment: moments[(place + seed) % moments.length] ?? moments[0],
    mark: `K-${place}-${seed}`,
    seed,
  })),
);

test.each(cases)("$moment: $title", async ({ mutation, moment, mark, seed }) => {
  const { control } = sandbox;
  const input = { ...mutation.input(mark), idempotencyKey: mark };
  control.clearRequests();
  const isPreparing = moment === "while it prepares";
  if (!isPreparing)
    control.fault({
      match: mutation.request,
      kind: "stall",
      times: 1,
      when: moment === "before the commit" ? "before" : "after",
    });
  const asked = make(graph.ask, mutation, input).catch(() => null);
  await arrived(mutation.request, isPreparing ? 1 + ((seed * 7919) % 400) : 1_000_000);
  await kill(graph);
  await asked;
  control.clearFaults();
  graph = await startGraph();

  const again = await make(graph.ask, mutation, input);
  const count = await mutation.count(graph.ask, mark);
  expect(count).toBeLessThanOrEqual(1);
  if (again.id === null) expect(again.codes).toEqual(["OUTCOME_UNKNOWN"]);
  else expect({ count, codes: again.codes }).toEqual({ count: 1, codes: [] });
  if (mutation.isFound && count === 1) expect(again.id).not.toBeNull();
  expect(control.requests.filter(({ method }) => method !== "GET").length).toBeLessThanOrEqual(1);
  if (again.id !== null) expect(await make(graph.ask, mutation, input)).toEqual(again);
});
