import fc from "fast-check";
import { expect, test } from "vitest";

import { Moments, Outlook } from "../../../src/upstream/outlook.ts";
import { spanMs } from "../../../src/upstream/span.ts";

const ascending = (moments: readonly number[]): number[] => moments.toSorted((one, other) => one - other);

test("moments are those that were there and those that were inserted, in their order", () => {
  const someMoments = fc.array(fc.nat(100)).map(ascending);
  fc.assert(
    fc.property(someMoments, fc.nat(20), fc.array(fc.nat(150)), (there, skipped, inserted) => {
      const from = Math.min(skipped, there.length);
      // What comes behind the stretch is not part of it.
      const moments = new Moments({ items: [...there, 7], from, to: there.length }, [200]);
      const copy = moments.copy();
      for (const moment of inserted) moments.insert(moment);
      const all = ascending([...there.slice(from), 200, ...inserted]);
      expect(moments.length).toBe(all.length);
      expect(all.map((_, index) => moments.at(index))).toEqual(all);
      expect(moments.at(all.length)).toBeUndefined();
      expect(Array.from({ length: copy.length }, (_, index) => copy.at(index))).toEqual([...there.slice(from), 200]);
    }),
  );
});

test("calls are granted as if each were looked for in the whole log", () => {
  const now = 1_000_000;
  const freed = fc.array(fc.integer({ min: 1, max: spanMs }), { maxLength: 40 }).map(ascending);
  fc.assert(
    fc.property(
      freed,
      fc.nat(5),
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.nat(4)),
      (left, flying, limit, keeps) => {
        const log = left.map((ms) => now + ms);
        const inFlight = Array.from({ length: flying }, () => now + spanMs);
        const room = { calls: Number.POSITIVE_INFINITY, until: now };
        const moments = new Moments({ items: log, from: 0, to: log.length }, inFlight);
        const outlook = new Outlook(moments, { limit, room, now });
        const [sure, all] = [
          [...log, ...inFlight],
          [...log, ...inFlight],
        ];
        for (const keep of keeps) {
          const counted = ascending(keep === 0 ? sure : all);
          const blocker = counted.length - Math.max(1, limit - keep);
          const expected = Math.max(now, blocker < 0 ? now : (counted[blocker] ?? now));
          expect(outlook.peek(keep)).toBe(expected);
          expect(outlook.grant(keep)).toBe(expected);
          all.push(expected + spanMs);
          if (keep === 0 || expected <= now) sure.push(expected + spanMs);
        }
      },
    ),
  );
});

test("a budget has as many calls left as can be granted at once, and the next when one more can be", () => {
  const now = 1_000_000;
  const freed = fc.array(fc.integer({ min: 1, max: spanMs }), { maxLength: 40 }).map(ascending);
  const rooms = fc.record({ calls: fc.nat(30), until: fc.integer({ min: now - 5, max: now + 5 }) });
  fc.assert(
    fc.property(freed, fc.integer({ min: 1, max: 30 }), rooms, (left, limit, room) => {
      const log = left.map((ms) => now + ms);
      const outlook = () => new Outlook(new Moments({ items: log, from: 0, to: log.length }), { limit, room, now });
      const granted = outlook();
      let remaining = 0;
      while (remaining < limit && granted.grant(0) <= now) remaining += 1;
      const view = outlook().view(limit);
      expect(view).toMatchObject({ limit, remaining });
      if (view.resetsInMs === null) expect(remaining).toBe(limit);
      else expect(now + view.resetsInMs).toBe(outlook().peek(0, remaining + 1));
    }),
  );
});
