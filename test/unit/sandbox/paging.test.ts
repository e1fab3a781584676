import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { OrderKey } from "../../../sandbox/engine/list-query.ts";
import { type Ordering, createOrdering } from "../../../sandbox/engine/ordering.ts";
import { sliceByCursor, sliceByNumber } from "../../../sandbox/engine/paging.ts";
import { createWorld } from "../../../sandbox/model.ts";

const world = createWorld(0);

interface Thing {
  readonly id: number;
  readonly name: string | null;
  readonly rank: number;
}

const paths = { id: "id", name: "name", rank: "rank" };

/** Things in ascending id with many equal names and ranks, as bulk imports leave them. */
const things = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 80 })
  .chain((ids) =>
    fc.tuple(
      ...ids
        .toSorted((a, b) => a - b)
        .map((id) =>
          fc.record({
            id: fc.constant(id),
            name: fc.option(fc.constantFrom("Éclair", "eclair", "Pear", "two", "Two")),
            rank: fc.integer({ min: 0, max: 2 }),
          }),
        ),
    ),
  )
  .map((list): readonly Thing[] => list);

const orderKeys: fc.Arbitrary<readonly OrderKey[]> = fc
  .uniqueArray(fc.constantFrom("id", "name", "rank"), { maxLength: 3 })
  .chain((fields) =>
    fc.tuple(...fields.map((field) => fc.record({ field: fc.constant(field), isDescending: fc.boolean() }))),
  );

function ordering(keys: readonly OrderKey[], shuffle: number | null = null): Ordering {
  return createOrdering({ world, paths, keys, shuffle });
}

const idsOf = (records: readonly object[]) => records.map((record) => (record as Thing).id);

describe("pages by number", () => {
  it("for every size make up the whole list, one after the other", () => {
    fc.assert(
      fc.property(things, orderKeys, fc.integer({ min: 1, max: 30 }), (records, keys, size) => {
        const all = ordering(keys).arrange(records);
        const walked: number[] = [];
        for (let number = 1; (number - 1) * size < all.length; number += 1) {
          const slice = sliceByNumber(all, { number, size });
          expect(slice.total).toBe(all.length);
          walked.push(...idsOf(slice.records));
        }
        expect(walked).toEqual(idsOf(all));
      }),
    );
  });

  it("are empty behind the end", () => {
    expect(sliceByNumber([{ id: 1 }], { number: 9, size: 10 })).toEqual({ records: [], number: 9, size: 10, total: 1 });
  });
});

describe("an order", () => {
  it("for every set of keys holds between neighbours and loses nothing", () => {
    fc.assert(
      fc.property(things, orderKeys, fc.nat(), (records, keys, shuffle) => {
        const order = ordering(keys, shuffle);
        const sorted = order.arrange(records);
        expect(idsOf(sorted).toSorted((a, b) => a - b)).toEqual(idsOf(records));
        const strict = ordering(keys);
        const arranged = strict.arrange(records);
        const steps = arranged
          .slice(1)
          .map((record, index) => strict.compare(arranged[index] ?? record, strict.positionOf(record)));
        expect(steps.filter((step) => step >= 0)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("lets equal keys change places from one shuffle to the next, and no others", () => {
    const bulk = Array.from({ length: 30 }, (_, index) => ({ id: index + 1, name: "same", rank: index < 15 ? 1 : 2 }));
    const keys = [{ field: "rank", isDescending: false }];
    const [first, second] = [1, 2].map((shuffle) => idsOf(ordering(keys, shuffle).arrange(bulk)));
    expect(first).not.toEqual(second);
    expect(first?.slice(0, 15).toSorted((a, b) => a - b)).toEqual(second?.slice(0, 15).toSorted((a, b) => a - b));
    const withId = [...keys, { field: "id", isDescending: true }];
    expect(ordering(withId, 1).arrange(bulk)).toEqual(ordering(withId, 2).arrange(bulk));
  });
});

/** Follows next cursors to the end; `change` gives the records of the next call. */
function walk(order: Ordering, size: number, change: (step: number) => readonly object[]): number[] {
  const walked: number[] = [];
  let cursor: string | undefined;
  for (let step = 0; step < 500; step += 1) {
    const slice = sliceByCursor(change(step), order, { cursor, size });
    walked.push(...idsOf(slice.records));
    if (slice.next === null) return walked;
    cursor = slice.next;
  }
  throw new Error("The walk does not end");
}

describe("a walk by cursor", () => {
  it("for every order and size visits the whole list once", () => {
    fc.assert(
      fc.property(things, orderKeys, fc.integer({ min: 1, max: 20 }), (records, keys, size) => {
        const order = ordering(keys);
        expect(walk(order, size, () => records)).toEqual(idsOf(order.arrange(records)));
      }),
    );
  });

  it("for every series of inserts and deletes neither skips nor repeats a record that stays", () => {
    fc.assert(
      fc.property(things, things, orderKeys, fc.integer({ min: 1, max: 9 }), (staying, passing, keys, size) => {
        const order = ordering(keys);
        const stayingIds = new Set(idsOf(staying));
        const guests = passing.filter(({ id }) => !stayingIds.has(id));
        const present = (step: number) =>
          [...staying, ...guests.filter((_, index) => (index + step) % 3 !== 0)].toSorted((a, b) => a.id - b.id);
        const walked = walk(order, size, present);
        expect(walked.filter((id) => stayingIds.has(id))).toEqual(idsOf(order.arrange(staying)));
        expect(new Set(walked).size).toBe(walked.length);
      }),
    );
  });

  it("for every place goes back the way it came", () => {
    fc.assert(
      fc.property(things, orderKeys, fc.integer({ min: 1, max: 9 }), (records, keys, size) => {
        const order = ordering(keys);
        const first = sliceByCursor(records, order, { cursor: undefined, size });
        fc.pre(first.next !== null);
        const second = sliceByCursor(records, order, { cursor: first.next ?? undefined, size });
        const back = sliceByCursor(records, order, { cursor: second.previous ?? undefined, size });
        expect(idsOf(back.records)).toEqual(idsOf(first.records));
        expect([first.previous, back.previous]).toEqual([null, null]);
        expect(back.next).not.toBeNull();
      }),
    );
  });

  it("starts over with a cursor that cannot be read", () => {
    const records = [{ id: 1 }, { id: 2 }];
    expect(idsOf(sliceByCursor(records, ordering([]), { cursor: "nonsense", size: 10 }).records)).toEqual([1, 2]);
  });

  it("refuses a cursor of another order", () => {
    const records = [1, 2, 3].map((id) => ({ id, rank: 0 }));
    const { next } = sliceByCursor(records, ordering([{ field: "rank", isDescending: true }]), {
      cursor: undefined,
      size: 1,
    });
    expect(() => sliceByCursor(records, ordering([]), { cursor: next ?? "", size: 1 })).toThrow("validation");
  });
});
