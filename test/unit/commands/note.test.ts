import { expect, it } from "vitest";

import type { Note } from "../../../src/commands/desk.ts";
import type { Ledger, LedgerEntry } from "../../../src/commands/ledger.ts";
import { catchUp, isClaimed, note } from "../../../src/commands/note.ts";
import { appError } from "../../../src/errors.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

const entry = (stamp: string, state: LedgerEntry["state"] = "begun"): LedgerEntry => ({
  state,
  stamp,
  writer: { host: "h", pid: 1, start: "s" },
  fingerprint: "f",
  at: 0,
  busyUntil: 1_000,
  id: null,
  ignored: null,
});

/** A ledger in memory that can be away, before a change or after it. */
function createLedger() {
  const held = new Map<string, LedgerEntry>();
  let away: "no" | "before" | "after" = "no";
  const ledger: Ledger = {
    read: (key) => Promise.resolve(held.get(key) ?? null),
    swap: (key, stamp, next) => {
      if (away === "before") return Promise.reject(appError("LEDGER_UNAVAILABLE"));
      const isThere = (held.get(key)?.stamp ?? null) === stamp;
      if (isThere && next === null) held.delete(key);
      else if (isThere && next !== null) held.set(key, next);
      return away === "after" ? Promise.reject(appError("LEDGER_UNAVAILABLE")) : Promise.resolve(isThere);
    },
    close: () => Promise.resolve(),
  };
  const clock = createFakeClock();
  return {
    held,
    desk: { ledger, clock, untold: new Map<string, Note>() },
    clock,
    be: (how: typeof away) => (away = how),
  };
}

it("notes an outcome as soon as the ledger is back, and keeps nobody waiting for that", async () => {
  const { held, desk, clock, be } = createLedger();
  held.set("k", entry("a", "sent"));
  be("before");
  await note(desk, { key: "k", stamps: ["a"], next: entry("b", "done") });
  await clock.advance(60_000);
  expect(held.get("k")?.state).toBe("sent");
  be("no");
  await clock.advance(30_000);
  expect(held.get("k")?.state).toBe("done");
  expect(clock.pending()).toBe(0);
});

it("lets nobody begin anew under a key of which the ledger lacks the outcome", async () => {
  const { held, desk, be } = createLedger();
  held.set("k", entry("a", "sent"));
  be("before");
  await note(desk, { key: "k", stamps: ["a"], next: entry("b", "done") });
  await note(desk, { key: "k", stamps: ["b"], next: { ...entry("c", "done"), id: "7" } });
  await expect(catchUp(desk, "k")).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
  await catchUp(desk, "another key");
  be("no");
  await catchUp(desk, "k");
  expect(held.get("k")).toMatchObject({ state: "done", stamp: "c", id: "7" });
  expect(desk.untold.size).toBe(0);
});

it("gives up after ten minutes", async () => {
  const { desk, clock, be } = createLedger();
  be("before");
  await note(desk, { key: "k", stamps: ["a"], next: null });
  await clock.advance(11 * 60_000);
  expect([clock.pending(), desk.untold.size]).toEqual([0, 0]);
});

it("tells a ledger that came back empty, and leaves alone what somebody else wrote", async () => {
  const { held, desk } = createLedger();
  await note(desk, { key: "k", stamps: ["a"], next: entry("b", "done") });
  expect(held.get("k")?.stamp).toBe("b");
  await note(desk, { key: "k", stamps: ["a"], next: entry("c", "done") });
  expect(held.get("k")?.stamp).toBe("b");
});

it("frees a key whichever of two changes the ledger knows of", async () => {
  for (const known of ["a", "b"]) {
    const { held, desk } = createLedger();
    held.set("k", entry(known));
    await note(desk, { key: "k", stamps: ["a", "b"], next: null });
    expect(held.has("k")).toBe(false);
  }
});

it("takes back a claim that nobody confirmed though it was made", async () => {
  const { held, desk, clock, be } = createLedger();
  be("after");
  await expect(isClaimed(desk, { key: "k", standing: null, entry: entry("a") })).rejects.toMatchObject({
    code: "LEDGER_UNAVAILABLE",
  });
  expect(held.has("k")).toBe(true);
  be("no");
  await clock.advance(500);
  expect(held.has("k")).toBe(false);
});
