import { expect, test } from "vitest";

import { salesOrder } from "../../../src/resources/sales-order.ts";
import fixture from "../../fixtures/sales-order.json" with { type: "json" };
import { listOf } from "../../support/described.ts";

test("a thousand orders with ten lines each are read in less than a second", () => {
  const [, line] = fixture.v3.lineItems;
  const lineItems = Array.from({ length: 10 }, (_, index) => ({ ...line, id: String(index + 1), order: index + 1 }));
  const rows = Array.from({ length: 1000 }, (_, index) => ({ ...fixture.v3, id: String(index + 1), lineItems }));
  const list = listOf(salesOrder, "v3");
  const read = (): number => {
    const startedAt = performance.now();
    expect(rows.map(list.read)).toHaveLength(1000);
    return performance.now() - startedAt;
  };
  // About 200 ms once warm. The best of ten counts, since others may be running on the same machine.
  let bestMs = read();
  for (let run = 1; run < 10 && bestMs >= 900; run += 1) bestMs = Math.min(bestMs, read());
  expect(bestMs).toBeLessThan(900);
});
