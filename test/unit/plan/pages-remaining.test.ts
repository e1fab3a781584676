import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PageAnswer, RowRange } from "../../../src/plan/pages.ts";
import { narrowAfterRefusal, planPages, planRemaining } from "../../../src/plan/pages.ts";

const anySize = { min: 1, max: 50 };
const plain = { served: null, total: null, more: null };

describe("planRemaining", () => {
  it("plans the whole range while nothing was answered", () => {
    expect(planRemaining({ offset: 5, count: 10, ...anySize, answers: [] })).toEqual({
      parts: [],
      remaining: [{ page: 1, size: 15, skip: 5, take: 10 }],
      sizes: anySize,
      end: null,
    });
  });

  it("is done when the planned page came", () => {
    const answers = [{ page: 1, size: 15, served: 15, rows: 15, total: 400, more: true }];
    expect(planRemaining({ offset: 5, count: 10, ...anySize, answers })).toEqual({
      parts: [{ answer: 0, skip: 5, take: 10 }],
      remaining: [],
      sizes: anySize,
      end: 400,
    });
  });

  it("goes on with the size that was served when a larger one was cut to it", () => {
    const answers = [{ page: 1, size: 120, served: 50, rows: 50, total: null, more: true }];
    expect(planRemaining({ offset: 0, count: 120, min: 1, max: 1000, answers })).toEqual({
      parts: [{ answer: 0, skip: 0, take: 50 }],
      remaining: [
        { page: 2, size: 40, skip: 10, take: 30 },
        { page: 3, size: 40, skip: 0, take: 40 },
      ],
      sizes: { min: 1, max: 50 },
      end: null,
    });
  });

  it("takes no row from a cut page that stands elsewhere than it was meant to", () => {
    const answers = [{ page: 2, size: 100, served: 30, rows: 30, total: 500, more: null }];
    expect(planRemaining({ offset: 100, count: 60, min: 1, max: 1000, answers })).toEqual({
      parts: [],
      remaining: [
        { page: 6, size: 20, skip: 0, take: 20 },
        { page: 7, size: 20, skip: 0, take: 20 },
        { page: 8, size: 20, skip: 0, take: 20 },
      ],
      sizes: { min: 1, max: 30 },
      end: 500,
    });
  });

  it("believes the rows when an answer claims a full page that it does not hold and more follow", () => {
    const answers = [{ page: 1, size: 100, served: 100, rows: 50, total: 61_256, more: null }];
    expect(planRemaining({ offset: 0, count: 100, min: 10, max: 100, answers })).toEqual({
      parts: [{ answer: 0, skip: 0, take: 50 }],
      remaining: [{ page: 2, size: 50, skip: 0, take: 50 }],
      sizes: { min: 10, max: 50 },
      end: 61_256,
    });
  });

  it("ends with the list after a short page", () => {
    const answers = [{ ...plain, page: 1, size: 20, rows: 7 }];
    expect(planRemaining({ offset: 0, count: 20, ...anySize, answers })).toEqual({
      parts: [{ answer: 0, skip: 0, take: 7 }],
      remaining: [],
      sizes: anySize,
      end: 7,
    });
  });

  it("ends with the list after an empty page", () => {
    const answers = [{ ...plain, page: 3, size: 20, rows: 0 }];
    expect(planRemaining({ offset: 40, count: 20, ...anySize, answers })).toEqual({
      parts: [],
      remaining: [],
      sizes: anySize,
      end: 40,
    });
  });

  it("goes on with the larger size of a list that ignores what it is asked for", () => {
    const answers = [{ page: 2, size: 10, served: 15, rows: 15, total: 90, more: null }];
    expect(planRemaining({ offset: 10, count: 10, min: 1, max: 50, answers })).toEqual({
      parts: [{ answer: 0, skip: 0, take: 5 }],
      remaining: [{ page: 1, size: 15, skip: 10, take: 5 }],
      sizes: { min: 15, max: 50 },
      end: 90,
    });
  });

  it("asks again for a cut page whose place cannot be told", () => {
    const answers = [{ page: 6, size: 100, served: null, rows: 50, total: 480, more: null }];
    expect(planRemaining({ offset: 500, count: 100, min: 10, max: 100, answers })).toEqual({
      parts: [],
      remaining: [],
      sizes: { min: 10, max: 50 },
      end: 480,
    });
  });

  const saying = ["size", "size, total"] as const;
  const quiet = ["wrong size, more", "wrong size, total", "more", "total"] as const;
  const limits = fc.record({ min: fc.integer({ min: 1, max: 12 }), spread: fc.nat(90) });
  const lengths = { length: fc.nat(130), realMax: fc.integer({ min: 1, max: 60 }) };

  it("for every list that says what it serves, range and behaviour: the rows collected are the slice of the full list", () => {
    const upstream = fc.record({
      ...lengths,
      behaviour: fc.constantFrom("cuts", "refuses", "fixed"),
      report: fc.constantFrom(...saying),
    });
    const range = fc.record({ offset: fc.nat(140), count: fc.nat(120) });
    fc.assert(
      fc.property(upstream, limits, range, (drawn, { min, spread }, range) => {
        const list = createList({ ...drawn, realMax: Math.max(min, drawn.realMax) });
        const { rows, rounds } = collect(list.ask, { ...range, min, max: min + spread });
        expect(rows).toEqual(list.rows.slice(range.offset, range.offset + range.count));
        expect(rounds).toBeLessThanOrEqual({ cuts: 2, fixed: 3, refuses: 8 }[drawn.behaviour]);
      }),
      { numRuns: 2000 },
    );
  });

  it("for every list that cuts pages without a word and range from the first page: the rows collected are the slice of the full list", () => {
    const upstream = fc.record({
      ...lengths,
      behaviour: fc.constant("cuts" as const),
      report: fc.constantFrom(...quiet),
    });
    fc.assert(
      fc.property(upstream, limits, fc.nat(120), (drawn, { min, spread }, count) => {
        const list = createList({ ...drawn, realMax: Math.max(min, drawn.realMax) });
        const { rows, rounds } = collect(list.ask, { offset: 0, count, min, max: min + spread });
        expect(rows).toEqual(list.rows.slice(0, count));
        expect(rounds).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2000 },
    );
  });

  it("for every list that keeps to its description and says nothing: a short page is the end", () => {
    const range = fc.record({ offset: fc.nat(140), count: fc.nat(120) });
    fc.assert(
      fc.property(fc.nat(130), limits, range, (length, { min, spread }, range) => {
        const list = createList({ length, behaviour: "cuts", report: "nothing", realMax: min + spread });
        const { rows, rounds } = collect(list.ask, { ...range, min, max: min + spread });
        expect(rows).toEqual(list.rows.slice(range.offset, range.offset + range.count));
        expect(rounds).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("for every list that keeps to its description: asks no more often than a range needs", () => {
    fc.assert(
      fc.property(
        fc.nat(130),
        fc.nat(140),
        fc.nat(120),
        fc.integer({ min: 1, max: 60 }),
        (length, offset, count, max) => {
          const list = createList({ length, behaviour: "cuts", report: "size", realMax: max });
          const { requests } = collect(list.ask, { offset, count, min: 1, max });
          expect(requests).toBe(planPages({ offset, count, min: 1, max }).length);
        },
      ),
    );
  });
});

describe("narrowAfterRefusal", () => {
  it("halves the refused size", () => {
    expect(narrowAfterRefusal({ min: 10, max: 250 }, 250)).toEqual({ min: 10, max: 125 });
  });

  it("goes no lower than the smallest size", () => {
    expect(narrowAfterRefusal({ min: 10, max: 50 }, 15)).toEqual({ min: 10, max: 10 });
  });

  it("lets the refusal stand when the smallest size was refused", () => {
    expect(narrowAfterRefusal({ min: 10, max: 50 }, 10)).toBeNull();
  });
});

interface Listing {
  readonly length: number;
  /** What the list does with a size above its maximum, or with any size. */
  readonly behaviour: "cuts" | "refuses" | "fixed";
  /** What its answers say beside the rows: the size that was served or, wrongly, the one that was asked for. */
  readonly report: "size" | "size, total" | "wrong size, more" | "wrong size, total" | "more" | "total" | "nothing";
  readonly realMax: number;
}

type Ask = (page: number, size: number) => (PageAnswer & { readonly content: readonly number[] }) | "refused";

function createList({ length, behaviour, report, realMax }: Listing): {
  readonly rows: readonly number[];
  readonly ask: Ask;
} {
  const rows = numbers(0, length);
  const ask: Ask = (page, size) => {
    if (behaviour === "refuses" && size > realMax) return "refused";
    const served = behaviour === "fixed" ? realMax : Math.min(size, realMax);
    const content = rows.slice((page - 1) * served, page * served);
    return {
      page,
      size,
      served: report.startsWith("size") ? served : report.startsWith("wrong size") ? size : null,
      rows: content.length,
      total: report.endsWith("total") ? length : null,
      more: report.endsWith("more") ? page * served < length : null,
      content,
    };
  };
  return { rows, ask };
}

/** What a caller does: sends what remains, round after round, until nothing does. */
function collect(ask: Ask, { offset, count, min, max }: RowRange & { readonly min: number; readonly max: number }) {
  const answers: Exclude<ReturnType<Ask>, "refused">[] = [];
  let sizes = { min, max };
  let requests = 0;
  for (let rounds = 0; ; rounds += 1) {
    const progress = planRemaining({ offset, count, ...sizes, answers });
    sizes = progress.sizes;
    if (progress.remaining.length === 0 || rounds > 20) {
      const rows = progress.parts.flatMap(
        ({ answer, skip, take }) => answers[answer]?.content.slice(skip, skip + take) ?? [],
      );
      return { rows, requests, rounds };
    }
    for (const { page, size } of progress.remaining) {
      const answer = ask(page, size);
      requests += 1;
      if (answer !== "refused") answers.push(answer);
      else sizes = narrowAfterRefusal(sizes, size) ?? sizes;
    }
  }
}

function numbers(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
}
