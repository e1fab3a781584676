/**
 * The process is killed in the middle of a flow, at each of its requests. Whoever asks again under the same key goes on
 * where it stopped: what is proven is not sent again, and what nobody can know is told and not passed over.
 * `WRITE_FAULT_SEEDS=2` runs all moments.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { writtenFlows } from "../support/flow-writes.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { startGraphProcess } from "../support/graph-process.ts";
import type { GraphProcess } from "../support/graph-process.ts";
import { sell } from "../support/returns.ts";

const isLong = Number(process.env["WRITE_FAULT_SEEDS"] ?? "1") > 1;

let shop: TestGraph;
let directory: string;
let running: { readonly families: string; readonly graph: GraphProcess } | null = null;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "graph-"));
  shop = await createTestGraph({ sandbox: { customers: 20, products: 20, orders: 30 } });
});
afterAll(async () => {
  await running?.graph.kill();
  await shop[Symbol.asyncDispose]();
  rmSync(directory, { recursive: true });
});

/** A process whose state outlives it; one that is there already where it is over the same generations of the API. */
async function over(families: string): Promise<GraphProcess> {
  if (running?.families === families) return running.graph;
  await running?.graph.kill();
  const graph = await startGraphProcess(shop.sandbox, {
    XENTRAL_RATE_LIMIT: "100000",
    XENTRAL_GRAPH_WRITES: "1",
    XENTRAL_API_FAMILIES: families,
    XENTRAL_STATE_DIR: join(directory, "state"),
  });
  running = { families, graph };
  return graph;
}

const all = writtenFlows.flatMap((flow) =>
  flow.writes.flatMap((write, place) =>
    (["before", "after"] as const).map((when) => ({ ...flow, ...write, place, when, by: flow.families.join(",") })),
  ),
);

/** Before a commit there is nothing to find, and what could be proven is looked for with growing waits: long runs do so. */
const cases = all.filter(({ when }) => isLong || when === "after");

interface Ran {
  readonly steps: readonly { readonly status: string; readonly object: { readonly id: string } | null }[];
  readonly userErrors: readonly { readonly code: string }[];
}

async function run({ ask }: GraphProcess, name: string, input: object): Promise<Ran> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const ran = `ran: ${name}(input: $input) { steps { status object { id } } userErrors { code } }`;
  const { data, errors } = await ask(`mutation ($input: ${type}!) { ${ran} }`, { input });
  expect(errors).toBeUndefined();
  return (data as unknown as { readonly ran: Ran }).ran;
}

async function expectNothingTwice(given: (typeof cases)[number]): Promise<void> {
  const { name, by, request, told, place, when, writes } = given;
  const { control } = shop.sandbox;
  const input = {
    ...given.input(await sell(shop)),
    idempotencyKey: `kill-${name}-${by}-${place}-${when}`,
  };
  const first = await over(by);
  control.clearRequests();
  control.fault({ match: request, kind: "stall", times: 1, when });
  const asked = run(first, name, input).catch(() => null);
  const hits = () => control.requests.filter(({ method, path }) => request.test(`${method} ${path}`));
  await vi.waitUntil(() => hits().length > 0, { interval: 1, timeout: 20_000 });
  await first.kill();
  running = null;
  await asked;
  control.clearFaults();

  const second = await over(by);
  const again = await run(second, name, input);
  const isSeen = told !== undefined && when === "after";
  const status = (step: number): string => (isSeen || step < place ? "DONE" : "NOT_STARTED");
  expect(again.steps.map((step) => step.status)).toEqual(
    writes.map((_write, step) => (step === place && !isSeen ? "OUTCOME_UNKNOWN" : status(step))),
  );
  expect(again.userErrors.map(({ code }) => code)).toEqual(isSeen ? told : ["OUTCOME_UNKNOWN"]);
  const sent = control.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
  expect(new Set(sent).size).toBe(sent.length);
  expect(sent).toHaveLength(isSeen ? writes.length : place + 1);
  expect(await run(second, name, input)).toEqual(again);
  expect(control.requests.filter(({ method }) => method !== "GET")).toHaveLength(sent.length);
}

for (const given of cases)
  test(`${given.name} by ${given.by}, killed ${given.when} the commit of write ${given.place + 1}`, () =>
    expectNothingTwice(given));
