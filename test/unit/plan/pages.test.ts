import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { RowRange } from "../../../src/plan/pages.ts";
import { planPages } from "../../../src/plan/pages.ts";

const anySize = { min: 1, max: 50 };

describe("planPages", () => {
  it("asks for nothing when no rows are wanted", () => {
    expect(planPages({ offset: 7, count: 0, ...anySize })).toEqual([]);
  });

  it("asks for exactly the rows at the start of the list", () => {
    expect(planPages({ offset: 0, count: 20, ...anySize })).toEqual([{ page: 1, size: 20, skip: 0, take: 20 }]);
  });

  it("takes the next page where the range follows the grid", () => {
    expect(planPages({ offset: 40, count: 20, ...anySize })).toEqual([{ page: 3, size: 20, skip: 0, take: 20 }]);
  });

  it("enlarges the page until no border lies inside the range", () => {
    expect(planPages({ offset: 5, count: 10, ...anySize })).toEqual([{ page: 1, size: 15, skip: 5, take: 10 }]);
  });

  it("takes two pages where every legal size has a border inside the range", () => {
    expect(planPages({ offset: 5, count: 10, min: 10, max: 14 })).toEqual([
      { page: 1, size: 10, skip: 5, take: 5 },
      { page: 2, size: 10, skip: 0, take: 5 },
    ]);
  });

  it("asks for the smallest legal page when fewer rows are wanted", () => {
    expect(planPages({ offset: 23, count: 3, min: 10, max: 50 })).toEqual([{ page: 3, size: 10, skip: 3, take: 3 }]);
  });

  it("fills a range larger than the largest page with as few pages as hold it", () => {
    expect(planPages({ offset: 0, count: 120, min: 10, max: 50 })).toEqual([
      { page: 1, size: 40, skip: 0, take: 40 },
      { page: 2, size: 40, skip: 0, take: 40 },
      { page: 3, size: 40, skip: 0, take: 40 },
    ]);
  });

  it("works with the only size that a list accepts", () => {
    expect(planPages({ offset: 15, count: 10, min: 10, max: 10 })).toEqual([
      { page: 2, size: 10, skip: 5, take: 5 },
      { page: 3, size: 10, skip: 0, take: 5 },
    ]);
  });

  it("refuses to plan without a legal size", () => {
    expect(() => planPages({ offset: 0, count: 1, min: 11, max: 10 })).toThrow("a list has a legal page size");
    expect(() => planPages({ offset: -1, count: 1, min: 1, max: 10 })).toThrow("rows are counted from 0");
  });

  it("for every small range and limits: covers exactly the range, with legal sizes, in the fewest pages, the smallest such size", () => {
    const wrong = smallCases().filter(({ offset, count, min, max }) => {
      const pages = planPages({ offset, count, min, max });
      const rows = pages.flatMap(({ page, size, skip, take }) => numbers((page - 1) * size + skip, take));
      const [{ size } = { size: 0 }] = pages;
      const sizes = pages.every((page) => page.size === size) && size >= min && size <= max;
      const fewest = pages.length === fewestPagesOfAnySizes({ offset, count }, { min, max });
      const smallest = numbers(min, size - min).every((other) => pagesOf(other, { offset, count }) > pages.length);
      return !(rows.join() === numbers(offset, count).join() && sizes && fewest && smallest);
    });
    expect(wrong).toEqual([]);
  });

  it("for every range: needs at most one page more than would hold as many rows", () => {
    const limits = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 5000 }));
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 3000 }), limits, (offset, count, [min, spread]) => {
        const max = min + spread;
        const pages = planPages({ offset, count, min, max });
        expect(pages.length).toBeLessThanOrEqual(Math.ceil(count / max) + 1);
        expect(pages.reduce((sum, { take }) => sum + take, 0)).toBe(count);
      }),
    );
  });
});

function numbers(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
}

function smallCases() {
  return numbers(1, 10).flatMap((max) =>
    numbers(1, max).flatMap((min) =>
      numbers(0, 25).flatMap((offset) => numbers(1, 22).map((count) => ({ offset, count, min, max }))),
    ),
  );
}

function pagesOf(size: number, { offset, count }: RowRange): number {
  return new Set(numbers(offset, count).map((row) => Math.floor(row / size))).size;
}

/** By trying: from the first row that is missing, every legal page that holds it, and the best of what follows. */
function fewestPagesOfAnySizes(
  { offset, count }: RowRange,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const needed = numbers(0, count + 1).fill(0);
  for (let missing = count - 1; missing >= 0; missing -= 1) {
    const row = offset + missing;
    const reached = numbers(min, max - min + 1).map((size) => (Math.floor(row / size) + 1) * size - offset);
    needed[missing] = 1 + Math.min(...reached.map((next) => (next >= count ? 0 : (needed[next] ?? 0))));
  }
  return needed[0] ?? 0;
}
