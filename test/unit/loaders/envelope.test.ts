import { describe, expect, test } from "vitest";

import { AppError } from "../../../src/errors.ts";
import { readEnvelope, readSingle } from "../../../src/loaders/envelope.ts";
import type { PageFacts } from "../../../src/loaders/envelope.ts";

const silent: PageFacts = {
  items: [],
  served: null,
  total: null,
  nextCursor: null,
  speaksCursor: false,
  hasNext: null,
};
const read = (json: unknown): PageFacts => readEnvelope(json, "Thing");

describe("every dialect's envelope", () => {
  test("v3 by pages: the size that was served, and whether more follow", () => {
    const json = {
      data: [1],
      links: { next: "https://x/?page=2", prev: null },
      meta: { currentPage: 1, perPage: 15, from: 1, to: 1, path: "x" },
    };
    expect(read(json)).toEqual({ ...silent, items: [1], served: 15, hasNext: true });
    expect(read({ ...json, links: { next: null } })).toMatchObject({ hasNext: false });
  });

  test("v3 as a table: the total as well", () => {
    expect(
      read({ data: [], links: { next: null }, meta: { currentPage: 1, perPage: 15, lastPage: 1, total: 0 } }),
    ).toEqual({ ...silent, served: 15, total: 0, hasNext: false });
  });

  test("a table without links says by its pages whether more follow", () => {
    expect(read({ data: [1], meta: { currentPage: 2, lastPage: 3, perPage: 1 } })).toMatchObject({ hasNext: true });
    expect(read({ data: [1], meta: { currentPage: 3, lastPage: 3, perPage: 1 } })).toMatchObject({ hasNext: false });
  });

  test("v3 by cursors: the way on, and its end", () => {
    expect(
      read({ data: [1], links: { next: "x" }, meta: { perPage: 1, nextCursor: "abc", prevCursor: null } }),
    ).toEqual({ ...silent, items: [1], served: 1, nextCursor: "abc", speaksCursor: true, hasNext: true });
    expect(
      read({ data: [1], links: { next: null }, meta: { perPage: 1, nextCursor: null, prevCursor: "x" } }),
    ).toMatchObject({ nextCursor: null, speaksCursor: true, hasNext: false });
  });

  test("an end that is left out instead of null is an end: pages by number would name theirs", () => {
    expect(read({ data: [1], meta: { perPage: 5, path: "x" } })).toMatchObject({
      speaksCursor: true,
      nextCursor: null,
    });
    expect(read({ data: [1], meta: { perPage: 5, currentPage: 1 } })).toMatchObject({
      speaksCursor: false,
      hasNext: null,
    });
    expect(read({ data: [1], meta: { perPage: 5 }, links: { next: "x" } })).toMatchObject({
      speaksCursor: false,
      hasNext: true,
    });
  });

  test("v1 and v2: size and total", () => {
    expect(read({ data: [1, 2], extra: { totalCount: 12, page: { number: 1, size: 10 } } })).toEqual({
      ...silent,
      items: [1, 2],
      served: 10,
      total: 12,
    });
    expect(read({ data: [1], extra: { totalCount: "12", page: { number: "1", size: "10" } } })).toMatchObject({
      served: 10,
      total: 12,
    });
    expect(read({ data: [1], extra: { page: { number: 1, size: 10 } } })).toMatchObject({ served: 10, total: null });
  });

  test("v2 by cursors: an empty one is the end", () => {
    expect(read({ data: [], extra: { totalCount: null, cursor: { nextCursor: "", size: 10 } } })).toEqual({
      ...silent,
      served: 10,
      speaksCursor: true,
      hasNext: false,
    });
  });

  test("bare lists say nothing", () => {
    expect(read({ data: [1] })).toEqual({ ...silent, items: [1] });
    expect(read([1, 2])).toEqual({ ...silent, items: [1, 2] });
  });
});

test.each([null, undefined, 7, "text", {}, { data: null }, { data: { id: "1" } }, { items: [] }])(
  "%j has no rows: an error that says where",
  (json) => {
    expect(() => read(json)).toThrow(AppError);
    expect(() => read(json)).toThrow("Thing does not have the expected shape at data");
  },
);

test.each([
  { meta: null },
  { meta: "x" },
  { meta: { perPage: -1, total: 1.5 } },
  { extra: [] },
  { extra: { page: null } },
  { links: "x" },
])("%j beside the rows says nothing that could be relied on", (rest) => {
  expect(read({ data: [1], ...rest })).toMatchObject({ items: [1], served: null, total: null });
});

test("a single record is the data, or the body where there is no envelope", () => {
  expect(readSingle({ data: { id: "1" } }, "Thing")).toEqual({ id: "1" });
  expect(readSingle({ data: null }, "Thing")).toBeNull();
  expect(readSingle({ id: "1" }, "Thing")).toEqual({ id: "1" });
});

test.each([null, undefined, 7, "text", {}, []])("%j is no single record", (json) => {
  expect(() => readSingle(json, "Thing")).toThrow(AppError);
});
