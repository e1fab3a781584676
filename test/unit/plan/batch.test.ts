import { describe, expect, test } from "vitest";

import { batchSize, fittingKeys, isAskedAlone, planByIds } from "../../../src/plan/batch.ts";
import { nothingKnown } from "../../../src/plan/known.ts";
import type { Known } from "../../../src/plan/known.ts";
import { printRequest, requestTarget } from "../../../src/plan/request.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import { defineResource } from "../../../src/resources/define.ts";
import type { ListSource, SingleSource } from "../../../src/resources/define.ts";

interface Order {
  readonly id: string;
}

const read = (): Order => ({ id: "1" });
const id = { key: "id", operators: ["in"], write: (value: string) => value } as const;

const list: ListSource<Order> = {
  path: "/api/v3/orders",
  dialect: "v3",
  brings: ["row"],
  includes: { positions: ["lineItems"], tags: ["tags"] },
  page: { min: 1, max: 1000 },
  counts: true,
  filters: { id },
  orders: { ID: "id" },
  always: [{ key: "status", operator: "in", values: ["draft", "released"] }],
  again: [[{ key: "isDisabled", operator: "equals", values: ["true"] }]],
  read,
};
const single: SingleSource<Order> = {
  path: (key) => `/api/v3/orders/${key}`,
  brings: ["row"],
  includes: { positions: ["lineItems"] },
  read,
};
const older: ListSource<Order> = {
  ...list,
  path: "/api/v1/orders",
  dialect: "v1",
  includes: {},
  page: { min: 10, max: 50 },
  always: [],
};

const resource = defineResource<Order>({ type: "Order", fields: {}, filters: {}, sources: [] });

interface Asked {
  readonly facets?: readonly string[];
  readonly round?: number;
  readonly known?: Partial<Known>;
  readonly alone?: boolean;
  readonly from?: ListSource<Order>;
}

function plan(
  ids: readonly string[],
  { facets = ["row"], round = 0, known = {}, alone = true, from = list }: Asked = {},
): PlannedRequest {
  const source = { family: from.dialect === "v3" ? "v3" : "v1", list: from, ...(alone ? { single } : {}) } as const;
  return planByIds({ resource, source, facets, round, known: { ...nothingKnown, ...known } }, ids);
}

const print = (...given: Parameters<typeof plan>): string => printRequest(plan(...given));

describe("records by their ids", () => {
  test("one page holds them all, every state is named, and includes ride along: none of it costs a call", () => {
    expect(print(["7", "9"], { facets: ["row", "tags", "positions"] })).toMatchInlineSnapshot(
      `"GET /api/v3/orders?filter[0][key]=id&filter[0][op]=in&filter[0][value]=7,9&filter[1][key]=status&filter[1][op]=in&filter[1][value]=draft,released&include=lineItems,tags&page=1&perPage=2"`,
    );
  });

  test("one id alone is asked for at its own address, which shows every state", () => {
    expect(print(["7"], { facets: ["row", "positions"] })).toMatchInlineSnapshot(
      `"GET /api/v3/orders/7?include=lineItems"`,
    );
  });

  test("one id is asked of the list when its own address lacks what is wanted, or is not there", () => {
    expect(print(["7"], { facets: ["tags"] })).toMatchInlineSnapshot(
      `"GET /api/v3/orders?filter[0][key]=id&filter[0][op]=in&filter[0][value]=7&filter[1][key]=status&filter[1][op]=in&filter[1][value]=draft,released&include=tags&page=1&perPage=1"`,
    );
    expect(print(["7"], { alone: false })).toContain("/api/v3/orders?");
    expect(print(["7"], { known: { absence: (endpoint) => (endpoint.endsWith("{id}") ? "gone" : null) } })).toContain(
      "/api/v3/orders?",
    );
  });

  test("a page of v1 has ten rows at least, and its values stand one by one", () => {
    expect(print(["7", "9"], { from: older, alone: false })).toMatchInlineSnapshot(
      `"GET /api/v1/orders?filter[0][key]=id&filter[0][op]=in&filter[0][value][]=7&filter[0][value][]=9&page[number]=1&page[size]=10"`,
    );
  });

  test("asking again for hidden ones adds the conditions of that round", () => {
    expect(print(["7", "9"], { round: 1 })).toMatchInlineSnapshot(
      `"GET /api/v3/orders?filter[0][key]=id&filter[0][op]=in&filter[0][value]=7,9&filter[1][key]=status&filter[1][op]=in&filter[1][value]=draft,released&filter[2][key]=isDisabled&filter[2][op]=equals&filter[2][value]=true&page=1&perPage=2"`,
    );
  });

  test("an instance that refuses the conditions for hidden rows is asked without them", () => {
    expect(print(["7", "9"], { known: { takesRevealing: () => false } })).toMatchInlineSnapshot(
      `"GET /api/v3/orders?filter[0][key]=id&filter[0][op]=in&filter[0][value]=7,9&page=1&perPage=2"`,
    );
  });

  test("a request says whether it carries conditions that nobody asked for", () => {
    expect(plan(["7", "9"]).reveals).toBe(true);
    expect(plan(["7", "9"], { known: { takesRevealing: () => false } }).reveals).toBeUndefined();
    expect(plan(["7", "9"], { from: older, alone: false }).reveals).toBeUndefined();
  });
});

test("a batch is one page: its largest, and 200 at most", () => {
  expect(batchSize(list)).toBe(200);
  expect(batchSize(older)).toBe(50);
  expect(batchSize(undefined)).toBe(200);
});

test("alone means: its own address brings everything that is wanted, as far as this instance lets it", () => {
  const ask = { resource, source: { family: "v3", list, single } as const, round: 0, known: nothingKnown };
  expect(isAskedAlone({ ...ask, facets: ["row", "positions"] })).toBe(true);
  expect(isAskedAlone({ ...ask, facets: ["row", "tags"] })).toBe(false);
  expect(isAskedAlone({ ...ask, facets: ["positions"], known: { ...nothingKnown, takesInclude: () => false } })).toBe(
    false,
  );
});

describe("how many keys fit", () => {
  const ids = Array.from({ length: 500 }, (_, index) => String(100_000 + index));
  const planOlder = (some: readonly string[]): PlannedRequest => plan(some, { from: older, alone: false });

  test("never more than the limit, never more than 200, always one", () => {
    expect(fittingKeys(ids, 50, plan)).toBe(50);
    expect(fittingKeys(ids, 1000, plan)).toBe(200);
    expect(fittingKeys(ids.slice(0, 3), 1000, plan)).toBe(3);
    expect(fittingKeys(["x".repeat(9000), "y"], 50, plan)).toBe(1);
  });

  test("as many as an address of 6,000 bytes holds, nearly", () => {
    const count = fittingKeys(ids, 200, planOlder);
    expect(requestTarget(planOlder(ids.slice(0, count))).length).toBeLessThanOrEqual(6_000);
    expect(requestTarget(planOlder(ids.slice(0, count + 10))).length).toBeGreaterThan(6_000);
  });
});
