/** Processes that share the ledger's folder act as one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import { createTestGraph } from "../support/graph.ts";
import { addPosition, create, place, positionsOf, write, writes } from "../support/writes.ts";

const small = { customers: 20, products: 20, orders: 20 };

test("processes that share the ledger make one customer of one key and one number", async () => {
  const erp = await startSandbox({ ...small, ratePerMinute: 0 });
  const stateDirectory = mkdtempSync(join(tmpdir(), "graph-"));
  {
    await using one = await createTestGraph({ erp, stateDirectory });
    await using other = await createTestGraph({ erp, stateDirectory });
    const input = { name: "Shared", number: "N-1", ...place, idempotencyKey: "k" };
    const graphs = [one, other, one, other];
    const answers = await Promise.all(graphs.map((graph) => write(graph, create, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ userErrors: [], customer: { number: "N-1" } });
    const keys = ["a", "b", "c", "d"];
    const numbered = { ...input, number: "N-2" };
    const made = await Promise.all(
      graphs.map((graph, index) => write(graph, create, { ...numbered, idempotencyKey: keys[index] })),
    );
    expect(made.filter(({ customer }) => customer !== null)).toHaveLength(1);
    expect(writes(one)).toHaveLength(2);
  }
  await erp.close();
  rmSync(stateDirectory, { recursive: true });
});

test("processes that share the ledger lose no position of one order where v1 replaces them all", async () => {
  const erp = await startSandbox({ ...small, ratePerMinute: 0 });
  const stateDirectory = mkdtempSync(join(tmpdir(), "graph-"));
  {
    await using one = await createTestGraph({ erp, stateDirectory, families: ["v1"] });
    await using other = await createTestGraph({ erp, stateDirectory, families: ["v1"] });
    const names = Array.from({ length: 12 }, (_, index) => `added ${index}`);
    const answers = await Promise.all(
      names.map((name, index) =>
        write(index % 2 === 0 ? one : other, addPosition, { salesOrderId: "2", productId: "3", quantity: "1", name }),
      ),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const after = await positionsOf(one);
    expect(after.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  }
  await erp.close();
  rmSync(stateDirectory, { recursive: true });
});

const count = `mutation ($input: StockSetTotalInput!) {
  stockSetTotal(input: $input) { product { stock { physical } } userErrors { code } }
}`;

test("processes that count the same storage location at once book the difference once", async () => {
  const erp = await startSandbox({ ...small, ratePerMinute: 0 });
  const stateDirectory = mkdtempSync(join(tmpdir(), "graph-"));
  {
    await using one = await createTestGraph({ erp, stateDirectory });
    await using other = await createTestGraph({ erp, stateDirectory });
    const input = { productId: "9", storageLocationId: "1/2", quantity: "100" };
    const answers = await Promise.all([one, other, one, other, one, other].map((graph) => write(graph, count, input)));
    expect(answers).toEqual(
      Array.from({ length: 6 }, () => ({ product: { stock: { physical: "100" } }, userErrors: [] })),
    );
    expect(writes(one)).toEqual(["POST /api/v1/warehouses/1/storageLocations/2/items"]);
  }
  await erp.close();
  rmSync(stateDirectory, { recursive: true });
});
