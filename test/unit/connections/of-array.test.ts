import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bindingOf, encodeCursor } from "../../../src/connections/cursor.ts";
import { connectionOfArray } from "../../../src/connections/of-array.ts";
import { appError } from "../../../src/errors.ts";
import { nodesNumbered, relayAnswer } from "../../support/relay.ts";

const identity = { list: "SalesOrder.positions/42", filter: "", order: "" };
const nodes = nodesNumbered(5);
const cursor = (offset: number, id: string, frame: "start" | "end" = "start"): string =>
  encodeCursor({ binding: bindingOf(identity), anchor: { frame, offset, id } });
const [c1, c2] = [cursor(1, "101"), cursor(2, "102")];

describe("connectionOfArray", () => {
  it("answers with edges, nodes, page info and the array's length", () => {
    expect(connectionOfArray(nodes, identity, { first: 2, after: cursor(0, "100") })).toEqual({
      edges: [
        { cursor: c1, node: { id: "101" } },
        { cursor: c2, node: { id: "102" } },
      ],
      nodes: [{ id: "101" }, { id: "102" }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: c1, endCursor: c2 },
      totalCount: 5,
    });
  });

  it("answers for an empty array", () => {
    expect(connectionOfArray([], identity, {})).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  it("shows 20 nodes when nobody says how many", () => {
    const { nodes, pageInfo } = connectionOfArray(nodesNumbered(21), identity, {});
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([20, true]);
  });

  it("keeps a node that failed in its place", () => {
    const failure = appError("UPSTREAM_MALFORMED");
    const { nodes: answered } = connectionOfArray([{ id: "1" }, failure, null], identity, {});
    expect(answered).toEqual([{ id: "1" }, failure, null]);
  });

  it("refuses cursors of another parent's array and counts out of range", () => {
    const other = { ...identity, list: "SalesOrder.positions/43" };
    expect(() => connectionOfArray(nodes, other, { after: c1 })).toThrow("after is a cursor of another list.");
    expect(() => connectionOfArray(nodes, identity, { first: 1001 })).toThrow("first must be");
  });

  it("for every window, none of its rows or all: rows and flags are those of Relay's algorithms", () => {
    const option = fc.option(fc.nat(11), { nil: undefined });
    const count = fc.nat(14);
    const windows = fc.oneof(
      fc.record({ first: count, after: option, before: option }),
      fc.record({ last: count, after: option, before: option }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 14 }), windows, (length, indexed) => {
        const all = nodesNumbered(length);
        const at = (index: number | undefined) =>
          index === undefined ? undefined : cursor(index, String(100 + index));
        const answer = connectionOfArray(all, identity, {
          ...indexed,
          after: at(indexed.after),
          before: at(indexed.before),
        });
        const { indices, hasNextPage, hasPreviousPage } = relayAnswer(length, indexed);
        const edges = indices.map((index) => ({ cursor: at(index), node: all[index] }));
        const [startCursor, endCursor] = [edges.at(0)?.cursor ?? null, edges.at(-1)?.cursor ?? null];
        expect(answer).toEqual({
          edges,
          nodes: edges.map(({ node }) => node),
          pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
          totalCount: length,
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a cursor whose array has changed", () => {
  const named = (...ids: readonly string[]) => ids.map((id) => ({ id }));
  const idsOf = (array: readonly { readonly id: string }[], args: Parameters<typeof connectionOfArray>[2]) =>
    connectionOfArray(array, identity, args).nodes;

  it("finds its row where it stands now", () => {
    const moved = named("9", "8", "100", "101", "102");
    expect(idsOf(moved, { after: cursor(0, "100") })).toEqual(named("101", "102"));
    expect(idsOf(moved, { last: 9, before: cursor(0, "100") })).toEqual(named("9", "8"));
  });

  it("goes on with the row that took the place of one that is gone", () => {
    const shorter = named("100", "102", "103");
    expect(idsOf(shorter, { after: c1 })).toEqual(named("102", "103"));
    expect(idsOf(shorter, { last: 9, before: c1 })).toEqual(named("100"));
  });

  it("stands at the end when the array ends before its place", () => {
    const { nodes, pageInfo } = connectionOfArray(named("100"), identity, { after: cursor(4, "104") });
    expect([nodes, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([[], false, true]);
  });

  it("knows that no row precedes when all that did are gone", () => {
    const { nodes, pageInfo } = connectionOfArray(named("101"), identity, { after: cursor(0, "100") });
    expect([nodes, pageInfo.hasPreviousPage]).toEqual([named("101"), false]);
  });

  it("counts from the end where the cursor does", () => {
    expect(idsOf(named("0", "1", "2", "3"), { after: cursor(2, "1", "end") })).toEqual(named("2", "3"));
    expect(idsOf(named("0", "2", "3"), { after: cursor(2, "1", "end") })).toEqual(named("2", "3"));
    expect(idsOf(named("0", "2", "3"), { last: 9, before: cursor(2, "1", "end") })).toEqual(named("0"));
  });

  it("takes nodes without an id by their place", () => {
    const plain = ["a", "b", "c"].map((batch) => ({ batch }));
    const { pageInfo } = connectionOfArray(plain, identity, { first: 1 });
    const next = connectionOfArray(plain, identity, { first: 1, after: pageInfo.endCursor });
    expect([next.nodes, next.pageInfo.hasNextPage]).toEqual([[{ batch: "b" }], true]);
  });
});
