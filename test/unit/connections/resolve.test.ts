import { describe, expect, it } from "vitest";

import { bindingOf, decodeCursor, encodeCursor } from "../../../src/connections/cursor.ts";
import { resolveConnection } from "../../../src/connections/resolve.ts";
import { appError } from "../../../src/errors.ts";
import type { Anchor } from "../../../src/lib/window.ts";
import type { Named } from "../../support/relay.ts";
import { createList, identity, nodesNumbered } from "../../support/relay.ts";

const binding = bindingOf(identity);
const nodes = nodesNumbered(5);
const anchors = nodes.map(({ id }, offset): Anchor => ({ frame: "start", offset, id }));
const cursors = anchors.map((anchor) => encodeCursor({ anchor, binding }));
const [c0 = "", c1 = "", c2 = "", c3 = ""] = cursors;

describe("resolveConnection", () => {
  it("answers with edges, nodes, page info and total from one load", async () => {
    const [list, calls] = createList(nodes);
    expect(await resolveConnection(list, { first: 2, after: c0 })).toEqual({
      edges: [
        { cursor: c1, node: { id: "101" } },
        { cursor: c2, node: { id: "102" } },
      ],
      nodes: [{ id: "101" }, { id: "102" }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: c1, endCursor: c2 },
      totalCount: 5,
    });
    expect(calls).toEqual([{ direction: "forward", count: 2, after: anchors[0] }]);
  });

  it("has no cursors at the ends of an answer without rows", async () => {
    const [list] = createList([]);
    expect(await resolveConnection(list, {})).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  it("keeps a row that is missing or failed in its place", async () => {
    const failure = appError("UPSTREAM_MALFORMED");
    const rows = [null, failure].map((node, index) => ({ node, anchor: anchors[index] ?? anchor("1") }));
    const list = { identity, load: () => Promise.resolve({ rows, hasNext: false, hasPrevious: false }) };
    expect(await resolveConnection<Named>(list, {})).toEqual({
      edges: [
        { cursor: c0, node: null },
        { cursor: c1, node: failure },
      ],
      nodes: [null, failure],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: c0, endCursor: c1 },
      totalCount: null,
    });
  });

  it("carries upstream cursors and the frame in the rows' cursors", async () => {
    const place: Anchor = { frame: "end", offset: 0, id: "7", onward: "on", back: "back" };
    const rows = [{ node: { id: "7" }, anchor: place }];
    const list = { identity, load: () => Promise.resolve({ rows, hasNext: false, hasPrevious: true }) };
    const { pageInfo } = await resolveConnection(list, { last: 1 });
    expect(decodeCursor(pageInfo.startCursor ?? "")).toEqual({ anchor: place, binding });
  });

  it("does not take one row without a readable id for another", async () => {
    const unreadable = appError("UPSTREAM_MALFORMED");
    const before = encodeCursor({ binding, anchor: { frame: "end", offset: 0, id: "" } });
    const rows = [{ node: unreadable, anchor: anchor("") }];
    const list = { identity, load: () => Promise.resolve({ rows, hasNext: true, hasPrevious: false }) };
    expect((await resolveConnection<Named>(list, { first: 1, before })).nodes).toEqual([unreadable]);
  });

  it("passes a total that could not be had on as the field's own error", async () => {
    const failure = appError("UPSTREAM_TIMEOUT");
    const list = {
      identity,
      load: () => Promise.resolve({ rows: [], hasNext: false, hasPrevious: false, total: failure }),
    };
    expect((await resolveConnection(list, {})).totalCount).toBe(failure);
  });

  it("rejects when nothing of the window can be loaded", async () => {
    const failure = appError("UPSTREAM_UNREACHABLE");
    await expect(resolveConnection({ identity, load: () => Promise.reject(failure) }, {})).rejects.toBe(failure);
  });

  it("rejects wrong arguments before anything is loaded", async () => {
    const [list, calls] = createList(nodes);
    await expect(resolveConnection(list, { first: -1 })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(resolveConnection(list, { after: "?" })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
    expect(calls).toEqual([]);
  });
});

describe("a window of no rows", () => {
  it("is not loaded", async () => {
    const [list, calls] = createList(nodes);
    const { totalCount, ...rest } = await resolveConnection(list, { first: 0 });
    expect(rest).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    expect([typeof totalCount, calls]).toEqual(["function", []]);
  });

  it("loads its total when that is selected", async () => {
    const [list, calls] = createList(nodes);
    const { totalCount } = await resolveConnection(list, { first: 0 });
    expect(typeof totalCount === "function" ? await totalCount() : "no function").toBe(5);
    expect(calls).toEqual([{ direction: "forward", count: 0 }]);
  });

  it("has no total where the list has none, and fails with it where it could not be had", async () => {
    const totals = [undefined, null, appError("UPSTREAM_TIMEOUT")].map(async (total) => {
      const slice = { rows: [], hasNext: false, hasPrevious: false, ...(total === undefined ? {} : { total }) };
      const { totalCount } = await resolveConnection({ identity, load: () => Promise.resolve(slice) }, { first: 0 });
      return typeof totalCount === "function" ? totalCount() : "no function";
    });
    expect(await Promise.allSettled(totals)).toEqual([
      { status: "fulfilled", value: null },
      { status: "fulfilled", value: null },
      { status: "rejected", reason: appError("UPSTREAM_TIMEOUT") },
    ]);
  });

  it("is what lies between cursors in the wrong order, too", async () => {
    const [list, calls] = createList(nodes);
    const { totalCount, ...rest } = await resolveConnection(list, { first: 2, after: c2, before: c2 });
    expect(rest).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
    expect(calls).toEqual([]);
    expect(typeof totalCount === "function" ? await totalCount() : "no function").toBe(5);
    expect(calls).toEqual([{ direction: "forward", count: 0, after: anchors[2], before: anchors[2] }]);
  });

  const end = (offset: number): string =>
    encodeCursor({ binding, anchor: { frame: "end", offset, id: String(offset) } });

  it.each([
    ["first: nobody knows whether rows follow", { first: 0 }, true, false],
    ["last: nobody knows whether rows precede", { last: 0 }, false, true],
    ["first, after: a row stands before", { first: 0, after: c1 }, true, true],
    ["last, before: a row stands behind", { last: 0, before: c1 }, true, true],
    ["first, after the last row counted from the end: none follows", { first: 0, after: end(0) }, false, true],
    ["first, after the last but one counted from the end: one follows", { first: 0, after: end(1) }, true, true],
    ["last, before the first row: none precedes", { last: 0, before: c0 }, true, false],
    ["first, before the first row: none precedes it", { first: 0, before: c0 }, false, false],
    ["first, before the second row: one precedes it", { first: 0, before: c1 }, true, false],
    ["last, after the last row counted from the end: none follows it", { last: 0, after: end(0) }, false, false],
    ["first between neighbours: none between", { first: 0, after: c1, before: c2 }, false, true],
    ["first between two with one between", { first: 0, after: c1, before: c3 }, true, true],
    [
      "last between neighbours counted from the end: none between",
      { last: 0, after: end(3), before: end(2) },
      true,
      false,
    ],
    ["last between cursors counted from both ends: nobody knows", { last: 0, after: c1, before: end(2) }, true, true],
  ])("says with %s", async (_what, args, hasNextPage, hasPreviousPage) => {
    const [list] = createList(nodes);
    const { pageInfo } = await resolveConnection(list, args);
    expect(pageInfo).toEqual({ hasNextPage, hasPreviousPage, startCursor: null, endCursor: null });
  });
});

function anchor(id: string): Anchor {
  return { frame: "start", offset: 0, id };
}
