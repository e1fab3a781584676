/** Xentral tells to the second when a record was changed, and some of it late: no change must be taken for another. */
import { expect, test } from "vitest";

import { systemClock } from "../../src/lib/clock.ts";
import type { Clock } from "../../src/lib/clock.ts";
import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { createTestGraph } from "../support/graph.ts";
import { mutate, printed, update, write } from "../support/writes.ts";

/** The time of an ERP, which moves where somebody waits for a second of it. */
function clockOf({ world }: Sandbox, aheadMs = 0): Clock {
  return {
    now: () => world.now * 1000 + aheadMs,
    after: (delayMs, callback) => {
      if (delayMs !== 1000) return systemClock.after(delayMs, callback);
      world.now += 1;
      return systemClock.after(0, callback);
    },
  };
}

const small = { customers: 20, products: 20, orders: 20, ratePerMinute: 0, build: { secondsPerWrite: 0 } };

test.each([0, 30_000, -30_000])(
  "of two changes in one second none is lost, the clocks %i ms apart",
  async (aheadMs) => {
    const erp = await startSandbox(small);
    {
      await using graph = await createTestGraph({ erp, clock: clockOf(erp, aheadMs) });
      const made = await write(graph, update, { id: "1", phone: "0" });
      const ifUnchangedSince = made.customer?.updatedAt;
      const answers = await Promise.all(
        ["1", "2", "3"].map((phone) => write(graph, update, { id: "1", phone, ifUnchangedSince })),
      );
      expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
        [],
        ["CHANGED_MEANWHILE"],
        ["CHANGED_MEANWHILE"],
      ]);
    }
    await erp.close();
  },
);

test("what was changed long ago is written at once, after one look", async () => {
  const erp = await startSandbox(small);
  {
    await using graph = await createTestGraph({ erp, clock: clockOf(erp) });
    const made = await write(graph, update, { id: "1", phone: "0" });
    erp.world.now += 3600;
    const { now } = erp.world;
    printed(graph);
    const input = { id: "1", phone: "1", ifUnchangedSince: made.customer?.updatedAt };
    expect(await write(graph, update, input)).toMatchObject({ userErrors: [] });
    expect(erp.world.now).toBe(now);
    expect(printed(graph).map((line) => line.split(" ")[0])).toEqual(["GET", "PATCH", "GET"]);
  }
  await erp.close();
});

test("of two changes none is lost where reads still show what was before", async () => {
  await using graph = await createTestGraph({ sandbox: { ...small, build: { staleContactReads: 1 } } });
  const select = "contactPerson { id phone updatedAt }";
  const made = await mutate(graph, { name: "contactPersonCreate", select }, { customerId: "1", name: "Ada" });
  const { id, updatedAt } = made["contactPerson"] as { readonly id: string; readonly updatedAt: string };
  const answers = await Promise.all(
    ["1", "2", "3"].map((phone) =>
      mutate(graph, { name: "contactPersonUpdate", select }, { id, phone, ifUnchangedSince: updatedAt }),
    ),
  );
  const refused = answers.filter(({ userErrors }) => userErrors.some(({ code }) => code === "CHANGED_MEANWHILE"));
  expect(refused).toHaveLength(2);
});
