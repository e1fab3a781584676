import { describe, expect, test } from "vitest";

import type { Anchor, Window } from "../../../src/lib/window.ts";
import { planReading } from "../../../src/plan/reading.ts";
import type { ListAbility, Reading } from "../../../src/plan/reading.ts";

const byId = [{ field: "ID", descending: false }];
const byName = [{ field: "NAME", descending: false }, ...byId];
const at = (frame: "start" | "end", offset: number, rest: Partial<Anchor> = {}): Anchor => ({
  frame,
  offset,
  id: String(offset),
  ...rest,
});
const forward = (count: number, rest: Partial<Window> = {}): Window => ({ direction: "forward", count, ...rest });
const backward = (count: number, rest: Partial<Window> = {}): Window => ({ direction: "backward", count, ...rest });
const able = (walk?: ListAbility["walk"], reversible = true): ListAbility => ({ walk, reversible });

function plan(window: Window, ability: ListAbility, order = byId): string {
  const reading = planReading(window, order, ability);
  return reading === "needs-total" ? reading : show(reading);
}

function show({ frame, from, count, reachesBound }: Reading): string {
  const start =
    from.by === "offset"
      ? ""
      : from.by === "cursor"
        ? ` by cursor ${from.token ?? "none"}`
        : ` by id ${from.beyond ?? "none"}`;
  return `${count} from ${frame} at ${from.offset}${start}${reachesBound ? ", to the bound" : ""}`;
}

describe("from an end", () => {
  test("the first and the last rows are read from their own end, by whatever walks best", () => {
    expect(plan(forward(5), able("cursor"))).toBe("5 from start at 0 by cursor none");
    expect(plan(backward(5), able("cursor"))).toBe("5 from end at 0 by cursor none");
    expect(plan(forward(5), able("idGreaterThan"))).toBe("5 from start at 0 by id none");
    expect(plan(backward(5), able())).toBe("5 from end at 0");
  });

  test("any order but that of ids is counted", () => {
    expect(plan(forward(5), able("cursor"), byName)).toBe("5 from start at 0");
  });

  test("the end of an order that cannot be turned round is found by counting", () => {
    expect(plan(backward(5), able(undefined, false))).toBe("needs-total");
    expect(plan(forward(5), able(undefined, false))).toBe("5 from start at 0");
  });
});

describe("onward from an anchor", () => {
  test("by its upstream cursor, its id or its place", () => {
    expect(plan(forward(5, { after: at("start", 9, { onward: "t" }) }), able("cursor"))).toBe(
      "5 from start at 10 by cursor t",
    );
    expect(plan(forward(5, { after: at("start", 9) }), able("cursor"))).toBe("5 from start at 10");
    expect(plan(forward(5, { after: at("start", 9) }), able("idGreaterThan"))).toBe("5 from start at 10 by id 9");
    expect(plan(backward(5, { before: at("end", 9, { onward: "t" }) }), able("cursor"))).toBe(
      "5 from end at 10 by cursor t",
    );
  });

  test("a row whose id could not be read is no place to go on from by id", () => {
    expect(plan(forward(5, { after: at("start", 9, { id: "" }) }), able("idGreaterThan"))).toBe("5 from start at 10");
  });
});

describe("back towards the origin of an anchor", () => {
  test("rows are counted from the origin, and none are asked for behind it", () => {
    expect(plan(backward(5, { before: at("start", 9) }), able("cursor"))).toBe("5 from start at 4");
    expect(plan(backward(20, { before: at("start", 9) }), able("cursor"))).toBe("9 from start at 0, to the bound");
    expect(plan(forward(5, { after: at("end", 9) }), able("cursor"))).toBe("5 from end at 4");
    expect(plan(backward(5, { before: at("start", 0) }), able())).toBe("0 from start at 0, to the bound");
  });
});

describe("between two anchors", () => {
  test("no row at or behind the far one is read where both count from the same end", () => {
    expect(plan(forward(5, { after: at("start", 2), before: at("start", 5) }), able())).toBe(
      "2 from start at 3, to the bound",
    );
    expect(plan(forward(5, { after: at("start", 2), before: at("start", 20) }), able())).toBe("5 from start at 3");
    expect(plan(backward(5, { after: at("start", 2), before: at("start", 5) }), able())).toBe(
      "2 from start at 3, to the bound",
    );
    expect(plan(backward(2, { after: at("start", 2), before: at("start", 9) }), able())).toBe("2 from start at 7");
    expect(plan(forward(5, { before: at("start", 3) }), able("cursor"))).toBe(
      "3 from start at 0 by cursor none, to the bound",
    );
  });

  test("where they count from different ends the far one cannot be placed", () => {
    expect(plan(forward(5, { after: at("start", 2), before: at("end", 5) }), able())).toBe("5 from start at 3");
  });
});

test("a place counted from the end means nothing where the order cannot be turned round", () => {
  expect(plan(forward(5, { after: at("end", 9) }), able(undefined, false))).toBe("needs-total");
  expect(plan(backward(5, { before: at("end", 9) }), able(undefined, false))).toBe("needs-total");
  expect(plan(forward(5, { after: at("start", 2), before: at("end", 9) }), able(undefined, false))).toBe("needs-total");
});
