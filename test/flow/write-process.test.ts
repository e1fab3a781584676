/** What a real process does with writes when it has to leave, and when its ledger was damaged while it was away. */
import { mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { startGraphProcess } from "../support/graph-process.ts";
import type { GraphProcess } from "../support/graph-process.ts";

let directory: string;
let sandbox: Sandbox;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "graph-"));
  sandbox = await startSandbox({ customers: 20, products: 20, orders: 20, ratePerMinute: 0 });
});
afterEach(async () => {
  await sandbox.close();
  rmSync(directory, { recursive: true });
});

const start = (): Promise<GraphProcess> =>
  startGraphProcess(sandbox, {
    XENTRAL_RATE_LIMIT: "100000",
    XENTRAL_GRAPH_WRITES: "1",
    XENTRAL_STATE_DIR: join(directory, "state"),
  });

const book = `mutation ($key: String) {
  stockAdd(input: { productId: "11", storageLocationId: "1/2", quantity: "1", idempotencyKey: $key }) {
    product { id } userErrors { code }
  }
}`;
const booking = "POST /api/v1/warehouses/1/storageLocations/2/items";
const booked = { stockAdd: { product: { id: "gid://xentral/Product/11" }, userErrors: [] } };

const writes = (): readonly string[] =>
  sandbox.control.requests.map(({ url }) => url).filter((line) => !line.startsWith("GET "));

test("a booking that nobody waits for any more is noted before the process leaves", async () => {
  const first = await start();
  sandbox.control.fault({ match: booking, kind: "slow", delayMs: 1_500, times: 1 });
  const early = await first.ask(book, { key: "k" }, { "x-xentral-deadline-ms": "900" });
  expect(early.data).toMatchObject({ stockAdd: { product: null, userErrors: [{ code: "IN_PROGRESS" }] } });
  await first.leave();
  // Nothing upstream proves a booking: only what was noted tells that it was carried out.
  await using second = await start();
  expect((await second.ask(book, { key: "k" })).data).toEqual(booked);
  expect(writes()).toEqual([booking]);
});

test("a ledger that was cut off refuses writes with a key, and harms nothing else", async () => {
  const first = await start();
  expect((await first.ask(book, { key: "k" })).data).toEqual(booked);
  await first.leave();
  const file = join(directory, "state", "ledger.lmdb");
  truncateSync(file, statSync(file).size / 2);
  await using second = await start();
  expect(second.logged()).toContain(`Writes with an idempotencyKey are refused: ${file} is cut off.`);
  for (const key of ["k", "another"]) {
    const refused = await second.ask(book, { key });
    expect(refused.errors).toMatchObject([{ path: ["stockAdd"], extensions: { code: "LEDGER_UNAVAILABLE" } }]);
  }
  expect((await second.ask('{ customer(id: "1") { id } }')).data).toEqual({
    customer: { id: "gid://xentral/Customer/1" },
  });
  expect(writes()).toEqual([booking]);
});
