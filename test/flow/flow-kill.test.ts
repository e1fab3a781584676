/**
 * The process is killed in the middle of a flow, at each of its requests. Whoever asks again under the same key goes on
 * where it stopped: what is proven is not sent again, and what nobody can know is told and not passed over.
 * `WRITE_FAULT_SEEDS=2` runs all moments.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { startGraphProcess } from "../support/graph-process.ts";
import type { GraphProcess } from "../support/graph-process.ts";

const isLong = Number(process.env["WRITE_FAULT_SEEDS"] ?? "1") > 1;

let sandbox: Sandbox;
let directory: string;
let graph: GraphProcess;

/** Starts a process whose state outlives it. */
function start(): Promise<GraphProcess> {
  return startGraphProcess(sandbox, {
    XENTRAL_RATE_LIMIT: "100000",
    XENTRAL_GRAPH_WRITES: "1",
    XENTRAL_STATE_DIR: join(directory, "state"),
  });
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "graph-"));
  sandbox = await startSandbox({ customers: 20, products: 20, orders: 30, ratePerMinute: 0 });
  graph = await start();
});
afterAll(async () => {
  await graph.kill();
  await sandbox.close();
  rmSync(directory, { recursive: true });
});

const steps = [
  { request: /^POST \/api\/v3\/returnOrders$/u, isSeen: false },
  { request: /^PATCH \/api\/v3\/returnOrders\/\d+\/actions\/release$/u, isSeen: true },
  { request: /^POST \/api\/v3\/creditNotes$/u, isSeen: false },
  { request: /^PATCH \/api\/v3\/creditNotes\/\d+\/actions\/release$/u, isSeen: true },
  { request: /^PATCH \/api\/v3\/returnOrders\/\d+$/u, isSeen: true },
];
const all = steps.flatMap((step, place) =>
  (["before", "after"] as const).map((when) => ({
    ...step,
    place,
    when,
    title: `${when} the commit of step ${place + 1}`,
  })),
);

/** What can be proven is looked for with growing waits, in vain where nothing was done: only long runs do so. */
const cases = all.filter(({ isSeen, when }) => isLong || when === "after" || !isSeen);

const mutation = `mutation ($input: ReturnRefundInput!) {
  returnRefund(input: $input) { return { id creditNote { id } } creditNote { id } steps { status } userErrors { code } }
}`;

interface Refunded {
  readonly return: { readonly id: string; readonly creditNote: object | null } | null;
  readonly creditNote: object | null;
  readonly steps: readonly { readonly status: string }[];
  readonly userErrors: readonly { readonly code: string }[];
}

/** Asks for a refund of an order, always under the same key. */
async function refund(order: Ordered, key: string): Promise<Refunded> {
  const positions = [{ salesOrderPositionId: order.positions.nodes[0]?.id, quantity: "1", returnReasonId: "1" }];
  const input = { salesOrderId: order.id, positions, idempotencyKey: key };
  const { data, errors } = await graph.ask(mutation, { input });
  expect(errors).toBeUndefined();
  return (data as unknown as { readonly returnRefund: Refunded }).returnRefund;
}

interface Ordered {
  readonly id: string;
  readonly positions: { readonly nodes: readonly { readonly id: string }[] };
}

/** A fresh order of one position. */
async function sell(): Promise<Ordered> {
  const input = {
    documentDate: "2026-11-02",
    customerId: "1",
    projectId: "1",
    paymentMethodId: "1",
    shippingMethodId: "1",
    currency: "EUR",
    positions: [{ productId: "2", quantity: "3" }],
  };
  const { data } = await graph.ask(
    `mutation ($input: SalesOrderImportInput!) {
      salesOrderImport(input: $input) { salesOrder { id positions { nodes { id } } } }
    }`,
    { input },
  );
  return (data as unknown as { salesOrderImport: { salesOrder: Ordered } }).salesOrderImport.salesOrder;
}

test.each(cases)("killed $title", async ({ request, isSeen, place, when }) => {
  const { control } = sandbox;
  const order = await sell();
  control.clearRequests();
  control.fault({ match: request, kind: "stall", times: 1, when });
  const asked = refund(order, `kill-${place}-${when}`).catch(() => null);
  const hits = () => control.requests.filter(({ method, path }) => request.test(`${method} ${path}`));
  await vi.waitUntil(() => hits().length > 0, { interval: 1, timeout: 20_000 });
  await graph.kill();
  await asked;
  control.clearFaults();
  graph = await start();

  const again = await refund(order, `kill-${place}-${when}`);
  const sent = control.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
  expect(hits()).toHaveLength(1);
  if (isSeen && when === "after") {
    // The document is as asked for; who made it so, nobody has seen.
    expect(again).toMatchObject({
      userErrors: [{ code: "NOT_CONFIRMED" }],
      return: { creditNote: again.creditNote },
    });
    expect(again.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE", "DONE", "DONE"]);
    expect(sent).toHaveLength(5);
    return;
  }
  expect(again.userErrors).toMatchObject([{ code: "OUTCOME_UNKNOWN" }]);
  const expected = steps.map((_step, other) =>
    other < place ? "DONE" : other === place ? "OUTCOME_UNKNOWN" : "NOT_STARTED",
  );
  expect(again.steps.map(({ status }) => status)).toEqual(expected);
  expect(sent).toHaveLength(place + 1);
});
