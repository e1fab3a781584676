import { describe, expect, it } from "vitest";

import type { PlannedRequest } from "../../../src/plan/request.ts";
import { extensionsOf } from "../../../src/server/price.ts";
import type { Price } from "../../../src/server/price.ts";
import type { Wishes } from "../../../src/server/wishes.ts";
import { Credential } from "../../../src/upstream/credential.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { Meter, Operation } from "../../../src/upstream/operation.ts";

const budget = { limit: 100, remaining: 42, resetsInMs: 1500 };

const request: PlannedRequest = {
  method: "GET",
  family: "v3",
  resource: "Customer",
  path: "/api/v3/customers",
  query: [
    ["filter[0][key]", "email"],
    ["filter[0][value]", "erika@example.org"],
    ["perPage", "20"],
  ],
  accept: "application/json",
  because: "customers by e-mail",
};

function price(wishes: Partial<Wishes>, meter: Partial<Meter> = {}, showsValues = true): Price | null {
  const signal = new AbortController().signal;
  const operation: Operation = {
    id: "o1",
    credential: new Credential("a-token"),
    priority: "interactive",
    client: "a test",
    signal,
    deadlineAt: 0,
    meter: { ...createMeter(), ...meter },
  };
  const call = {
    operation,
    wishes: { cost: "1", plan: false, deadlineMs: 1, priority: "interactive", ...wishes },
  } as const;
  return extensionsOf(call, () => ({ budget, showsValues }))?.xentral ?? null;
}

it("is nothing for those who do not want to know", () => {
  expect(price({ cost: "0" })).toBeNull();
});

it("is what the meter counted", () => {
  const fallbacks = [{ resource: "Customer", from: "v3", to: "v2", reason: "404" }];
  expect(price({}, { calls: 3, retried: 1, cached: 2, shared: 4, waitedMs: 12.6, fallbacks })).toEqual({
    calls: 3,
    retried: 1,
    cached: 2,
    shared: 4,
    waitedMs: 13,
    budget,
    fallbacks,
    stale: [],
  });
});

describe("by path", () => {
  it("shares a request equally among the paths that it serves", () => {
    const requests = [
      { request, paths: new Set(["customers"]) },
      { request, paths: new Set(["customers", "customers.nodes.tags"]) },
    ];
    expect(price({ cost: "paths" }, { requests })?.paths).toEqual({ customers: 1.5, "customers.nodes.tags": 0.5 });
  });

  it("adds up to what was sent but for repetitions", () => {
    const three = { request, paths: new Set(["a", "b", "c"]) };
    const requests = [three, three, three, { request, paths: new Set(["a"]) }];
    const paths = price({ cost: "paths" }, { calls: 6, retried: 2, requests })?.paths ?? {};
    expect(paths).toEqual({ a: 2, b: 1, c: 1 });
  });

  it("is rounded to thousandths", () => {
    const requests = [{ request, paths: new Set(["a", "b", "c"]) }];
    expect(price({ cost: "paths" }, { requests })?.paths).toEqual({ a: 0.333, b: 0.333, c: 0.333 });
  });

  it("takes any path for a name", () => {
    const requests = [{ request, paths: new Set(["__proto__"]) }];
    expect(Object.keys(price({ cost: "paths" }, { requests })?.paths ?? {})).toEqual(["__proto__"]);
  });
});

describe("the plan", () => {
  const requests = [{ request, paths: new Set(["customers"]) }];

  it("shows the requests that were sent, also to those who want no price", () => {
    expect(price({ cost: "0", plan: true }, { requests, waitedMs: 7 })?.plan).toEqual({
      atLeast: 1,
      expected: 1,
      atMost: 1,
      waitMs: 7,
      requests: [
        {
          method: "GET",
          url: "/api/v3/customers?filter[0][key]=email&filter[0][value]=erika@example.org&perPage=20",
          paths: ["customers"],
          because: "customers by e-mail",
        },
      ],
    });
  });

  it("hides the values of filters from those who may not see them", () => {
    const [line] = price({ plan: true }, { requests }, false)?.plan?.requests ?? [];
    expect(line?.url).toBe("/api/v3/customers?filter[0][key]=email&filter[0][value]=…&perPage=20");
  });
});
