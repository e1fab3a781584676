/** The order in which those who wait are served. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { changesAt, classOf, inLine } from "../../../src/upstream/line.ts";
import type { Standing } from "../../../src/upstream/line.ts";
import type { Priority } from "../../../src/upstream/operation.ts";

const standing = (priority: Priority, client: string, { rank = 1, since = 0 } = {}): Standing => ({
  waiting: { priority, client },
  rank,
  since,
});

const waiter = fc.record({
  waiting: fc.record({
    priority: fc.constantFrom<Priority>("interactive", "background", "bulk"),
    client: fc.constantFrom("a", "b", "c"),
  }),
  rank: fc.nat(1_000),
  since: fc.nat(60_000),
});
const moment = fc.record({
  now: fc.constant(60_000),
  servedAt: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.nat(9)).map((entries) => new Map(Object.entries(entries))),
});

describe("waiting", () => {
  it("is worth a class each fifteen seconds, up to the first", () => {
    const bulk = standing("bulk", "sync");
    expect([0, 14_999, 15_000, 30_000, 90_000].map((now) => classOf(bulk, now))).toEqual([2, 2, 1, 0, 0]);
  });

  it("is looked at again when a class is risen, when the turn comes, or when it is in vain", () => {
    const bulk = standing("bulk", "sync");
    const now = 1_000;
    expect(changesAt(bulk, { at: 50_000, now, deadlineAt: 200_000 })).toBe(15_000);
    expect(changesAt(bulk, { at: 9_000, now, deadlineAt: 200_000 })).toBe(9_000);
    expect(changesAt(bulk, { at: 50_000, now, deadlineAt: 62_000 })).toBe(2_000);
    expect(changesAt(standing("interactive", "shop"), { at: 50_000, now, deadlineAt: 200_000 })).toBe(50_000);
  });
});

describe("the line", () => {
  it("holds everybody once", () => {
    fc.assert(
      fc.property(fc.array(waiter, { maxLength: 40 }), moment, (waiters, at) => {
        const line = inLine(waiters, at);
        expect(line).toHaveLength(waiters.length);
        expect(new Set(line)).toEqual(new Set(waiters));
      }),
    );
  });

  it("goes by class, and keeps the order of arrival within a class and client", () => {
    fc.assert(
      fc.property(fc.array(waiter, { maxLength: 40 }), moment, (waiters, at) => {
        const line = inLine(waiters, at);
        const classes = line.map((one) => classOf(one, at.now));
        expect(classes).toEqual(classes.toSorted((one, other) => one - other));
        for (const [index, one] of line.entries()) {
          const later = line.slice(index + 1).filter((other) => other.waiting.client === one.waiting.client);
          const overtaken = later.filter((other) => other.rank < one.rank && classOf(other, at.now) === classes[index]);
          expect(overtaken).toEqual([]);
        }
      }),
    );
  });

  it("gives no client of a class a second turn more than another that still waits in it", () => {
    fc.assert(
      fc.property(fc.array(waiter, { maxLength: 40 }), moment, (waiters, at) => {
        const line = inLine(waiters, at).filter((one) => classOf(one, at.now) === 0);
        for (let length = 1; length < line.length; length += 1) {
          const turns = (client: string): number =>
            line.slice(0, length).filter((one) => one.waiting.client === client).length;
          const still = new Set(line.slice(length).map((one) => one.waiting.client));
          const most = Math.max(...line.map((one) => turns(one.waiting.client)));
          for (const client of still) expect(most - turns(client)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("begins with the client that was served longest ago", () => {
    const waiters = ["a", "b", "c"].map((client, rank) => standing("interactive", client, { rank }));
    const servedAt = new Map([
      ["a", 7],
      ["b", 3],
    ]);
    expect(inLine(waiters, { now: 0, servedAt }).map(({ waiting }) => waiting.client)).toEqual(["c", "b", "a"]);
  });
});

describe("writes", () => {
  const write = (rank: number, since = 20_000, client = "a") => ({
    ...standing("interactive", client, { rank, since }),
    isWrite: true,
  });
  const read = (rank: number, since = 20_000, client = "a") => standing("interactive", client, { rank, since });
  const ranks = (line: readonly Standing[]): readonly number[] => line.map(({ rank }) => rank);
  const at = { now: 20_000, servedAt: new Map([["b", 1]]) };

  it("go before the reads of their class, whichever client asks and whoever came first", () => {
    expect(ranks(inLine([read(1), read(2), write(3, 20_000, "b"), write(4)], at))).toEqual([4, 3, 1, 2]);
    const background = { ...standing("background", "a", { rank: 5, since: 20_000 }), isWrite: true };
    expect(ranks(inLine([background, read(6)], at))).toEqual([6, 5]);
  });

  it("take turns with reads when one of these has waited for fifteen seconds", () => {
    const waiters = [read(1, 5_000), read(2), write(3), write(4), write(5)];
    expect(ranks(inLine(waiters, at))).toEqual([3, 1, 4, 2, 5]);
    expect(ranks(inLine(waiters, { ...at, hasWritten: true }))).toEqual([1, 3, 2, 4, 5]);
  });

  it("change nothing about classes, nor about who is in the line", () => {
    const any = fc.tuple(waiter, fc.boolean()).map(([one, isWrite]) => ({ ...one, isWrite }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), moment, fc.boolean(), (waiters, when, hasWritten) => {
        const line = inLine(waiters, { ...when, hasWritten });
        expect(line).toHaveLength(waiters.length);
        expect(new Set(line)).toEqual(new Set(waiters));
        const classes = line.map((one) => classOf(one, when.now));
        expect(classes).toEqual(classes.toSorted((one, other) => one - other));
      }),
    );
  });
});
