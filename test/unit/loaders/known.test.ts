import { describe, expect, test } from "vitest";

import { AppError, appError } from "../../../src/errors.ts";
import { createKnowledge } from "../../../src/loaders/known.ts";
import type { Knowledge } from "../../../src/loaders/known.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { refusal } from "./upstream.ts";

const request = (
  path: string,
  query: PlannedRequest["query"] = [],
  rest: Partial<PlannedRequest> = {},
): PlannedRequest => ({
  method: "GET",
  family: "v3",
  resource: "Thing",
  path,
  query,
  accept: "application/json",
  because: "a test",
  ...rest,
});
const list = "/api/v3/things";
const single = "/api/v3/things/{id}";

function learnt(
  path: string,
  error: unknown,
  query: PlannedRequest["query"] = [],
  rest: Partial<PlannedRequest> = {},
): { known: Knowledge; isLearnt: boolean } {
  const known = createKnowledge(createFakeClock());
  return { known, isLearnt: known.learn(request(path, query, rest), error) };
}

describe("what is not there, or not allowed", () => {
  test.each([403, 405, 501])("status %i of a list hides the list", (status) => {
    const { known, isLearnt } = learnt(list, refusal(status));
    expect(isLearnt).toBe(true);
    expect(known.absence(list)).not.toBeNull();
    expect(known.absence("/api/v2/things")).toBeNull();
  });

  test("a right that lacks for one record lacks for its collection, but not for what lies beside it", () => {
    const { known } = learnt("/api/v3/things/7", refusal(403));
    expect([list, single].map((name) => known.absence(name) !== null)).toEqual([true, true]);
    expect(known.absence("/api/v3/things/{id}/files")).toBeNull();
    expect(known.absence("/api/v3/others")).toBeNull();
  });

  test("a right that lacks below a record hides neither the record nor what else lies below it", () => {
    const { known } = learnt("/api/v1/things/7/stocks", refusal(403));
    expect(known.absence("/api/v1/things/{id}/stocks")).not.toBeNull();
    expect(["/api/v1/things", "/api/v1/things/{id}", "/api/v1/things/{id}/parts"].map(known.absence)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("a missing scope that is told by 401 counts like one that is told by 403", () => {
    const error = appError("UPSTREAM_FORBIDDEN", { details: { upstream: { status: 401 }, scopes: ["thing:read"] } });
    const { known, isLearnt } = learnt("/api/v3/things/7", error);
    expect(isLearnt).toBe(true);
    expect(known.absence(list)).not.toBeNull();
    expect(known.absenceError(list)?.code).toBe("UPSTREAM_FORBIDDEN");
  });

  test("404 hides a list, and a single read only when it speaks of the route", () => {
    expect(learnt(list, refusal(404)).isLearnt).toBe(true);
    expect(learnt("/api/v3/things/7", refusal(404)).isLearnt).toBe(false);
    expect(learnt("/api/v3/things/7", refusal(404, { type: "route-not-found" })).known.absence(single)).not.toBeNull();
    expect(learnt("/api/v3/things/7", refusal(404, { type: "route-not-found" })).known.absence(list)).toBeNull();
  });

  test("that a document cannot be printed says nothing of reading it", () => {
    const pdf = { accept: "application/pdf" };
    const { known, isLearnt } = learnt("/api/v3/things/7", refusal(501), [], pdf);
    expect(isLearnt).toBe(true);
    expect(known.absence(single)).toBeNull();
    expect(known.absence(list)).toBeNull();
    expect(known.takesAccept(single, "application/pdf")).toBe(false);
    expect(known.takesAccept(single, "application/json")).toBe(true);
  });

  test.each([401, 409, 422, 429, 500, 502, 503])("status %i teaches nothing", (status) => {
    const code = status === 401 ? "UPSTREAM_UNAUTHENTICATED" : "UPSTREAM_REJECTED";
    expect(learnt(list, appError(code, { details: { upstream: { status } } })).isLearnt).toBe(false);
  });

  test("neither do failures that are no answers", () => {
    for (const error of [appError("UPSTREAM_TIMEOUT"), appError("BUDGET_EXHAUSTED"), new Error("?"), "?", null]) {
      expect(learnt(list, error).isLearnt).toBe(false);
    }
  });
});

describe("includes", () => {
  const asked: PlannedRequest["query"] = [["include", "lineItems,lineItems.customFields,tags"]];
  const taken = (known: Knowledge): string[] =>
    ["lineItems", "lineItems.customFields", "tags"].filter((include) => known.takesInclude(list, include));

  test("those that are named are refused, the others stay, at list and single read alike", () => {
    const title =
      "Requested include(s) `lineItems.customFields` are not allowed. Allowed include(s) are `lineItems, tags`.";
    const { known, isLearnt } = learnt(list, refusal(400, { title }), asked);
    expect(isLearnt).toBe(true);
    expect(taken(known)).toEqual(["lineItems", "tags"]);
    expect(known.takesInclude(single, "lineItems.customFields")).toBe(false);
    expect(known.takesInclude("/api/v3/others", "lineItems.customFields")).toBe(true);
  });

  test("a violation names them as well", () => {
    expect(
      taken(learnt(list, refusal(400, { violations: { include: ["The include tags is unknown."] } }), asked).known),
    ).toEqual(["lineItems", "lineItems.customFields"]);
  });

  test("when none is named all that were asked for are refused, so that the next request is another", () => {
    expect(taken(learnt(list, refusal(400, { title: "Invalid include" }), asked).known)).toEqual([]);
  });

  test("a refusal that speaks of includes teaches nothing when none was asked for", () => {
    expect(learnt(list, refusal(400, { title: "Invalid include" })).isLearnt).toBe(false);
  });
});

describe("page sizes", () => {
  test("a refused size is halved, down to the ten that every list serves", () => {
    const known = createKnowledge(createFakeClock());
    const sizes: (number | null)[] = [];
    for (
      let size = 1000;
      known.learn(request(list, [["perPage", String(size)]]), refusal(400, { title: "perPage is too large" }));
      size = known.largestPage(list) ?? 0
    ) {
      sizes.push(known.largestPage(list));
    }
    expect(sizes).toEqual([500, 250, 125, 62, 31, 15, 10]);
  });

  test("v1's name of the size is understood, too", () => {
    const { known } = learnt("/api/v1/things", refusal(400, { violations: { "page.size": ["must be 10"] } }), [
      ["page[size]", "50"],
    ]);
    expect(known.largestPage("/api/v1/things")).toBe(25);
  });
});

describe("conditions that reveal hidden rows", () => {
  const query: PlannedRequest["query"] = [
    ["filter[0][key]", "createdAt"],
    ["filter[0][op]", "equals"],
    ["filter[0][value]", "yesterday"],
    ["filter[1][key]", "status"],
    ["filter[1][op]", "in"],
    ["filter[1][value]", "draft,released"],
  ];

  test.each([
    { status: ["Invalid value: draft. Valid values are: released"] },
    { "filter.1.value": ["The selected value is invalid."] },
    { "filter[1][value]": ["The selected value is invalid."] },
  ])("are done without when they are refused: %j", (violations) => {
    const { known, isLearnt } = learnt(list, refusal(400, { violations }), query, { reveals: true });
    expect(isLearnt).toBe(true);
    expect(known.takesRevealing(list)).toBe(false);
    // Another request that was under way is refused, too, and is sent again without them.
    expect(known.learn(request(list, query, { reveals: true }), refusal(400, { violations }))).toBe(true);
  });

  test("stay when another condition is refused: drafts would vanish for everybody", () => {
    for (const violations of [
      { createdAt: ["Invalid value."] },
      { "filter.0.value": ["Invalid value."] },
      { filter: ["Invalid filter format."] },
    ]) {
      const { known, isLearnt } = learnt(list, refusal(400, { violations }), query, { reveals: true });
      expect(isLearnt).toBe(false);
      expect(known.takesRevealing(list)).toBe(true);
    }
  });

  test("are not to blame where the status is only listed among what is allowed", () => {
    const message = "Requested filter(s) `hasParts` are not allowed. Allowed filter(s) are `id, status, language`.";
    const { known, isLearnt } = learnt(list, refusal(400, { violations: { filter: [message] } }), query, {
      reveals: true,
    });
    expect(isLearnt).toBe(false);
    expect(known.takesRevealing(list)).toBe(true);
  });

  test("are to blame where the status is refused beside a list of what is allowed", () => {
    const message = "Requested filter(s) `status` are not allowed. Allowed filter(s) are `id, language`.";
    expect(learnt(list, refusal(400, { violations: { filter: [message] } }), query, { reveals: true }).isLearnt).toBe(
      true,
    );
  });

  test("are not to blame when the caller named the status", () => {
    const { isLearnt } = learnt(list, refusal(400, { violations: { status: ["Invalid value."] } }), query);
    expect(isLearnt).toBe(false);
  });
});

test("every fact is forgotten after ten minutes: rights are granted, builds are updated", async () => {
  const clock = createFakeClock();
  const known = createKnowledge(clock);
  known.learn(request(list), refusal(403));
  known.refuseInclude(list, "tags");
  known.limitPage(list, 10);
  known.limitBatch(list, 10);
  known.distrustFilter(list, "name", "equals");
  known.missCursors(list);
  const facts = (): unknown[] => [
    known.absence(list) === null,
    known.takesInclude(list, "tags"),
    known.largestPage(list),
    known.largestBatch(list),
    known.ignoresFilter(list, "name", "equals"),
    known.givesCursors(list),
  ];
  await clock.advance(10 * 60_000 - 1);
  expect(facts()).toEqual([false, false, 10, 10, true, false]);
  await clock.advance(1);
  expect(facts()).toEqual([true, true, null, null, false, true]);
});

test("an absence is told with its error, so that a missing right is not taken for a missing route", () => {
  const { known } = learnt(list, refusal(403));
  expect(known.absenceError(list)).toBeInstanceOf(AppError);
  expect(known.absenceError(list)?.code).toBe("UPSTREAM_FORBIDDEN");
  expect(known.absenceError("/api/v2/things")).toBeNull();
});
