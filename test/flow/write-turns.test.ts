/** Who checks a record before writing it must not be overtaken, whoever writes and in whichever process. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { update, write } from "../support/writes.ts";

/** Waits until a request of this kind has reached the ERP. */
async function arrived({ sandbox }: TestGraph, url: string): Promise<void> {
  while (!sandbox.control.requests.some((request) => request.url.startsWith(url))) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

test("a change without a condition in another process does not slip in between a check and its write", async () => {
  const erp = await startSandbox({ customers: 20, products: 20, orders: 20, ratePerMinute: 0 });
  const stateDirectory = mkdtempSync(join(tmpdir(), "graph-"));
  {
    await using one = await createTestGraph({ erp, stateDirectory });
    await using other = await createTestGraph({ erp, stateDirectory });
    const before = await write(one, update, { id: "1", phone: "0" });
    one.sent();
    erp.control.fault({ match: "GET /api/v3/customers/1", kind: "slow", when: "after", delayMs: 500, times: 1 });
    const ifUnchangedSince = before.customer?.updatedAt;
    const mine = write(one, update, { id: "1", phone: "mine", ifUnchangedSince });
    await arrived(one, "GET ");
    const theirs = write(other, update, { id: "1", phone: "theirs" });
    expect(await Promise.all([mine, theirs])).toMatchObject([{ userErrors: [] }, { userErrors: [] }]);
    // Whoever came second is who is seen: nobody was overwritten without a word.
    const { data } = await one.query('{ customer(id: "1") { phone } }');
    expect(data).toEqual({ customer: { phone: "theirs" } });
  }
  await erp.close();
  rmSync(stateDirectory, { recursive: true });
});

test("where the ledger is away, only a change that depends on its turn is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "graph-"));
  writeFileSync(join(folder, "file"), "");
  {
    await using graph = await createTestGraph({ stateDirectory: join(folder, "file", "ledger") });
    expect(await write(graph, update, { id: "1", phone: "1" })).toMatchObject({ customer: { phone: "1" } });
    const input = { id: "1", phone: "2", ifUnchangedSince: "2026-11-02T10:00:00Z" };
    const answer = await graph.query(update, { input });
    expect(answer.errors?.[0]?.extensions["code"]).toBe("LEDGER_UNAVAILABLE");
  }
  rmSync(folder, { recursive: true });
});
