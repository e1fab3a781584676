import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bindingOf, encodeCursor } from "../../../src/connections/cursor.ts";
import { resolveConnection } from "../../../src/connections/resolve.ts";
import type { Anchor } from "../../../src/lib/window.ts";
import type { IndexedArguments, Named } from "../../support/relay.ts";
import { createList, identity, nodesNumbered, relayAnswer } from "../../support/relay.ts";

const binding = bindingOf(identity);
const nodes = nodesNumbered(5);
const anchors = nodes.map(({ id }, offset): Anchor => ({ frame: "start", offset, id }));
const cursors = anchors.map((anchor) => encodeCursor({ anchor, binding }));
const [c0 = "", c1 = "", c2 = "", c3 = "", c4 = ""] = cursors;

describe("hasNextPage and hasPreviousPage", () => {
  it.each<[string, Parameters<typeof resolveConnection>[1], string[], boolean, boolean]>([
    ["first: rows follow, none precede", { first: 2 }, [c0, c1], true, false],
    ["first: none follow the last row", { first: 5 }, cursors, false, false],
    ["first, after: both, in the middle", { first: 2, after: c0 }, [c1, c2], true, true],
    ["first, after: at the end the rows before it are known", { first: 2, after: c2 }, [c3, c4], false, true],
    ["first, after the last row: nothing, but rows before", { first: 2, after: c4 }, [], false, true],
    ["first, before: a walk towards a cursor goes on", { first: 2, before: c3 }, [c0, c1], true, false],
    [
      "first, before: a walk towards a cursor ends there, though rows follow",
      { first: 3, before: c3 },
      [c0, c1, c2],
      false,
      false,
    ],
    ["first, both: what lies between", { first: 1, after: c0, before: c3 }, [c1], true, true],
    ["first, both: all that lies between", { first: 2, after: c0, before: c3 }, [c1, c2], false, true],
    ["last: rows precede, none follow", { last: 2 }, [c3, c4], false, true],
    ["last: none precede the first row", { last: 5 }, cursors, false, false],
    ["last, before: both, in the middle", { last: 2, before: c4 }, [c2, c3], true, true],
    ["last, before: at the start the rows behind it are known", { last: 2, before: c2 }, [c0, c1], true, false],
    ["last, before the first row: nothing, but rows behind", { last: 2, before: c0 }, [], true, false],
    ["last, after: a walk back towards a cursor goes on", { last: 2, after: c1 }, [c3, c4], false, true],
    ["last, after: a walk back towards a cursor ends there", { last: 3, after: c1 }, [c2, c3, c4], false, false],
    ["last, both: what lies between", { last: 1, after: c0, before: c3 }, [c2], true, true],
    ["last, both: all that lies between", { last: 2, after: c0, before: c3 }, [c1, c2], true, false],
    ["cursors in the wrong order: nothing lies between", { first: 2, after: c3, before: c1 }, [], false, true],
  ])("say with %s", async (_what, args, edges, hasNextPage, hasPreviousPage) => {
    const [list] = createList(nodes);
    const answer = await resolveConnection(list, args);
    expect({ edges: answer.edges.map(({ cursor }) => cursor), pageInfo: answer.pageInfo }).toEqual({
      edges,
      pageInfo: { hasNextPage, hasPreviousPage, startCursor: edges.at(0) ?? null, endCursor: edges.at(-1) ?? null },
    });
  });

  it("take the list's word that all rows before a cursor are gone", async () => {
    const list = { identity, load: () => Promise.resolve({ rows: [], hasNext: false, hasPrevious: false }) };
    const forward = await resolveConnection(list, { after: c2 });
    const backward = await resolveConnection(list, { last: 1, before: c2 });
    const nothing = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect([forward.pageInfo, backward.pageInfo]).toEqual([nothing, nothing]);
  });

  it("for every window, frame and manner of the list: rows and flags are those of Relay's algorithms", async () => {
    await fc.assert(
      fc.asyncProperty(lists(), windows(), async ({ length, frames, ...manner }, drawn) => {
        const indexed = within(drawn, length);
        // A list that runs past the far bound has to count, unless both bounds are counted from the same end.
        fc.pre(manner.cutsFarBound || manner.counts || haveOneFrame(indexed, frames));
        const all = nodesNumbered(length);
        const cursor = (index: number | undefined, frame: "start" | "end"): string | undefined => {
          if (index === undefined) return undefined;
          const offset = frame === "start" ? index : length - 1 - index;
          return encodeCursor({ binding, anchor: { frame, offset, id: all[index]?.id ?? "" } });
        };
        const args = { ...indexed, after: cursor(indexed.after, frames[0]), before: cursor(indexed.before, frames[1]) };
        const [list] = createList(all, manner);
        const { indices, ...flags } = relayAnswer(length, indexed);
        const answer = await resolveConnection(list, args);
        const expected = { nodes: indices.map((index) => all[index]), flags };
        const { hasNextPage, hasPreviousPage } = answer.pageInfo;
        expect({ nodes: answer.nodes, flags: { hasPreviousPage, hasNextPage } }).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it("for every list and step: walking to the end and back meets every row once", async () => {
    const manners = fc.record({ frame: frame(), cutsFarBound: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        manners,
        fc.nat(30).map(nodesNumbered),
        fc.integer({ min: 1, max: 8 }),
        async (manner, all, step) => {
          const [list] = createList(all, manner);
          const forward: Named[] = [];
          const backward: Named[] = [];
          let page = await resolveConnection(list, { first: step });
          forward.push(...present(page.nodes));
          while (page.pageInfo.hasNextPage) {
            page = await resolveConnection(list, { first: step, after: page.pageInfo.endCursor });
            forward.push(...present(page.nodes));
          }
          backward.unshift(...present(page.nodes));
          while (page.pageInfo.hasPreviousPage) {
            page = await resolveConnection(list, { last: step, before: page.pageInfo.startCursor });
            backward.unshift(...present(page.nodes));
          }
          expect([forward, backward]).toEqual([all, all]);
        },
      ),
    );
  });
});

function present(all: readonly (Named | null | Error)[]): Named[] {
  return all.flatMap((node) => (node === null || node instanceof Error ? [] : [node]));
}

function frame() {
  return fc.constantFrom("start" as const, "end" as const);
}

function lists() {
  const manner = { frame: frame(), cutsFarBound: fc.boolean(), counts: fc.boolean() };
  return fc.record({ length: fc.nat(12), frames: fc.tuple(frame(), frame()), ...manner });
}

function windows() {
  const bounds = {
    after: fc.option(fc.nat(11), { nil: undefined }),
    before: fc.option(fc.nat(11), { nil: undefined }),
  };
  const count = fc.integer({ min: 1, max: 14 });
  return fc.oneof(fc.record({ first: count, ...bounds }), fc.record({ last: count, ...bounds }));
}

/** Leaves out cursors of rows that the list does not have. */
function within({ after, before, ...counts }: IndexedArguments, length: number): IndexedArguments {
  return {
    ...counts,
    ...(after === undefined || after >= length ? {} : { after }),
    ...(before === undefined || before >= length ? {} : { before }),
  };
}

/** Whether both bounds are counted from the same end of the list, an absent near one from where the window begins. */
function haveOneFrame(
  { last, after, before }: IndexedArguments,
  [afterFrame, beforeFrame]: readonly string[],
): boolean {
  const lower = after === undefined ? "start" : afterFrame;
  const upper = before === undefined ? "end" : beforeFrame;
  const isUnbounded = last === undefined ? before === undefined : after === undefined;
  return isUnbounded || lower === upper;
}
