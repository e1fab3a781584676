import { describe, expect, it } from "vitest";

import { bindingOf, encodeCursor } from "../../../src/connections/cursor.ts";
import type { ConnectionArguments } from "../../../src/connections/window.ts";
import { parseWindow } from "../../../src/connections/window.ts";
import { AppError } from "../../../src/errors.ts";
import { checksum } from "../../../src/lib/checksum.ts";
import type { Anchor } from "../../../src/lib/window.ts";

const identity = { list: "customers", filter: "{}", order: "ID" };
const anchorA: Anchor = { frame: "start", offset: 4, id: "11", onward: "next" };
const anchorB: Anchor = { frame: "end", offset: 2, id: "77" };
const cursorA = encodeCursor({ anchor: anchorA, binding: bindingOf(identity) });
const cursorB = encodeCursor({ anchor: anchorB, binding: bindingOf(identity) });

describe("parseWindow", () => {
  it.each<[string, ConnectionArguments, ReturnType<typeof parseWindow>]>([
    ["no arguments: the first 20", {}, { direction: "forward", count: 20 }],
    [
      "nulls: as if absent",
      { first: null, last: null, after: null, before: null },
      { direction: "forward", count: 20 },
    ],
    ["first", { first: 5 }, { direction: "forward", count: 5 }],
    ["last", { last: 5 }, { direction: "backward", count: 5 }],
    ["last beside first: null", { first: null, last: 5 }, { direction: "backward", count: 5 }],
    ["none", { first: 0 }, { direction: "forward", count: 0 }],
    ["none from the end", { last: 0 }, { direction: "backward", count: 0 }],
    ["as many as are allowed", { first: 1000 }, { direction: "forward", count: 1000 }],
    ["after alone: the 20 behind it", { after: cursorA }, { direction: "forward", count: 20, after: anchorA }],
    [
      "before alone: the first 20, if before it",
      { before: cursorB },
      { direction: "forward", count: 20, before: anchorB },
    ],
    ["first, after", { first: 2, after: cursorA }, { direction: "forward", count: 2, after: anchorA }],
    ["last, before", { last: 2, before: cursorB }, { direction: "backward", count: 2, before: anchorB }],
    [
      "first between two cursors",
      { first: 2, after: cursorA, before: cursorB },
      { direction: "forward", count: 2, after: anchorA, before: anchorB },
    ],
    [
      "last between two cursors",
      { last: 2, after: cursorA, before: cursorB },
      { direction: "backward", count: 2, after: anchorA, before: anchorB },
    ],
  ])("reads %s", (_what, args, window) => {
    expect(parseWindow(args, identity)).toEqual(window);
  });

  it.each<[string, ConnectionArguments, string, string]>([
    ["first and last together", { first: 1, last: 1 }, "last", "first and last cannot be used together."],
    ["both, even when one is 0", { first: 0, last: 0 }, "last", "first and last cannot be used together."],
    ["a negative first", { first: -1 }, "first", "first must be a whole number from 0 to 1000, but is -1."],
    ["a negative last", { last: -1 }, "last", "last must be a whole number from 0 to 1000, but is -1."],
    ["too large a first", { first: 1001 }, "first", "first must be a whole number from 0 to 1000, but is 1001."],
    ["too large a last", { last: 1001 }, "last", "last must be a whole number from 0 to 1000, but is 1001."],
    ["half a row", { first: 0.5 }, "first", "first must be a whole number from 0 to 1000, but is 0.5."],
  ])("refuses %s", (_what, args, argument, message) => {
    expect(refusal(args)).toEqual({ code: "BAD_USER_INPUT", message, details: { argument } });
  });

  it("has limits that a caller may tighten", () => {
    const limits = { defaultCount: 5, maxCount: 10 };
    expect(parseWindow({}, identity, limits)).toEqual({ direction: "forward", count: 5 });
    expect(() => parseWindow({ first: 11 }, identity, limits)).toThrow(
      "first must be a whole number from 0 to 10, but is 11.",
    );
  });

  const elsewhere = (changed: Partial<typeof identity>): string =>
    encodeCursor({ anchor: anchorA, binding: bindingOf({ ...identity, ...changed }) });

  it.each([
    ["a text that is no cursor", "nonsense", "MALFORMED", "is not a cursor of this graph."],
    ["an empty text", "", "MALFORMED", "is not a cursor of this graph."],
    [
      "a damaged cursor",
      cursorA.replace(/.$/, (end) => (end === "A" ? "B" : "A")),
      "MALFORMED",
      "is not a cursor of this graph.",
    ],
    [
      "a cursor of another version",
      cursorOfVersion(2),
      "VERSION",
      "was made by another version of this graph. Start again without it.",
    ],
    ["a cursor of another list", elsewhere({ list: "products" }), "LIST", "is a cursor of another list."],
    [
      "a cursor of another list and filter",
      elsewhere({ list: "products", filter: "x" }),
      "LIST",
      "is a cursor of another list.",
    ],
    [
      "a cursor of another filter",
      elsewhere({ filter: "x" }),
      "FILTER",
      "was made under another filter. Start again without it.",
    ],
    [
      "a cursor of another order",
      elsewhere({ order: "x" }),
      "ORDER",
      "was made under another order. Start again without it.",
    ],
  ])("refuses %s in after and in before", (_what, cursor, reason, text) => {
    expect([refusal({ after: cursor }), refusal({ last: 3, after: cursorA, before: cursor })]).toEqual([
      { code: "INVALID_CURSOR", message: `after ${text}`, details: { argument: "after", reason } },
      { code: "INVALID_CURSOR", message: `before ${text}`, details: { argument: "before", reason } },
    ]);
  });
});

function refusal(args: ConnectionArguments): unknown {
  try {
    return parseWindow(args, identity);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, message: error.message, details: error.details };
  }
}

function cursorOfVersion(version: number): string {
  const bytes = Buffer.from([version, 42, 0, 0, 0, 0]);
  bytes.writeUInt32BE(checksum(bytes.subarray(0, 2)), 2);
  return bytes.toString("base64url");
}
