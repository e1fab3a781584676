import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { Slice } from "../../../src/lib/window.ts";
import { appError } from "../../../src/errors.ts";
import { MAX_ROUNDS, causeOf, isLearnt, learning } from "../../../src/loaders/learning.ts";
import { CursorsMissing, Distrusted, Refusal } from "../../../src/loaders/refusal.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import { answerList } from "./fake-list.ts";
import { everything, outcome } from "./listing.ts";
import { demands, listed, rows, thing, thingWith, v1List, v2List, v3List } from "./things.ts";
import { operate, refusal } from "./upstream.ts";
import type { Answering } from "./upstream.ts";

const request: PlannedRequest = {
  method: "GET",
  family: "v3",
  resource: "Thing",
  path: "/api/v3/things",
  query: [],
  accept: "application/json",
  because: "a test",
};

describe("trying again", () => {
  test("goes on while something is learnt, and ends with the first thing that teaches nothing", async () => {
    const { scope } = operate(() => null);
    const thrown = [
      new Refusal(request, refusal(403)),
      new CursorsMissing("/x"),
      new Distrusted(new Error("outside")),
      new Refusal(request, refusal(500)),
    ];
    let tries = 0;
    expect(await outcome(learning(scope, () => Promise.reject(thrown[tries++] as Error)))).toMatchObject({
      code: "UPSTREAM_FAILED",
    });
    expect(tries).toBe(4);
    expect(scope.knowledge.givesCursors("/x")).toBe(false);
  });

  test("ends even if there is always something to learn", async () => {
    const { scope } = operate(() => null);
    let tries = 0;
    const attempt = (): Promise<never> => {
      tries += 1;
      return Promise.reject(new Distrusted(new Error("outside")));
    };
    expect(await outcome(learning(scope, attempt))).toEqual(new Error("outside"));
    expect(tries).toBe(MAX_ROUNDS + 1);
  });

  test("hands out causes, never the wrapping", () => {
    const cause = appError("UPSTREAM_FAILED");
    expect([new Refusal(request, cause), new Distrusted(cause), cause].map(causeOf)).toEqual([cause, cause, cause]);
    expect(isLearnt(operate(() => null).scope, cause)).toBe(false);
  });
});

describe("for every way in which an instance may misbehave", () => {
  const include = refusal(400, { title: "Requested include(s) `tags` are not allowed." });
  const anyInclude = refusal(400, { title: "Invalid include." });
  const size = refusal(400, { violations: { perPage: ["too large"], "page.size": ["too large"] } });
  const status = refusal(400, { violations: { status: ["Invalid value."] } });
  const misbehaviour = fc.constantFrom<(request: PlannedRequest) => unknown>(
    () => include,
    () => anyInclude,
    () => size,
    () => status,
    () => refusal(400),
    () => refusal(403),
    () => refusal(404),
    () => refusal(404, { type: "route-not-found" }),
    () => refusal(405),
    () => refusal(414),
    () => refusal(500),
    () => refusal(501),
    () => appError("UPSTREAM_UNAUTHENTICATED", { details: { upstream: { status: 401 } } }),
    () => appError("BUDGET_EXHAUSTED"),
    () => appError("UPSTREAM_TIMEOUT"),
    () => null,
    () => "text",
    () => ({}),
    () => ({ data: null }),
    () => ({ data: [] }),
    () => ({ data: [null, 7, { id: "1" }] }),
    () => ({ data: rows(3) }),
    () => ({ data: rows(30), meta: { perPage: 2, total: 1_000_000, nextCursor: "again" } }),
    () => ({ data: rows(3), links: { next: "on" }, meta: { currentPage: 1, perPage: 3 } }),
    () => ({ data: rows(3), extra: { totalCount: 50, page: { number: 1, size: 10 } } }),
    () => ({ data: { id: "1", name: "one" } }),
    (asked) => answerList(asked, rows(30), { ignores: ["id", "shelf.id", "name"] }),
    (asked) => answerList(asked, rows(30), { max: 10 }),
    (asked) => answerList(asked, rows(30), { cursors: false }),
    (asked) => answerList(asked, rows(30)),
  );
  const always = [{ key: "status", operator: "in" as const, values: ["a", "b"] }];
  const again = [[{ key: "hidden", operator: "equals" as const, values: ["true"] }]];
  const resources = [
    thing,
    thingWith(listed("v3", { ...v3List, always, again }), listed("v2", v2List), listed("v1", v1List)),
    thingWith({ family: "v3", list: { ...v3List, always, hides: true }, ...pickSingle() }),
  ];

  test("everything comes to an end, in few requests, and with an answer or an error of ours", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(misbehaviour, { minLength: 1, maxLength: 8 }),
        fc.nat(resources.length - 1),
        async (behaviours, index) => {
          const resource = resources[index] ?? thing;
          let turn = 0;
          const answer: Answering = (asked) => behaviours[turn++ % behaviours.length]?.(asked);
          const { scope, sent } = operate(answer);
          const loader = createResourceLoader(resource, scope);
          const wants = demands(["row", "tags", "figures", "stock"], everything);
          const windows = [
            { direction: "forward", count: 5 },
            { direction: "backward", count: 12 },
          ] as const;
          const asked: unknown[] = [
            ...["1", "2", "404"].map((id) => loader.one(id, wants)),
            loader.byArguments({ name: "thing 2" }, wants),
            ...windows.map((window): Promise<Slice<unknown>> => loader.list({}, wants).load(window)),
            ...["1", "2", "3"].map((shelfId) => loader.list({}, wants, { shelfId }).load(windows[0])),
          ];
          const results = await Promise.all(asked.map(outcome));
          for (const result of results) {
            if (result instanceof Error) expect(result).toHaveProperty("code");
            expect(result).not.toBeInstanceOf(Refusal);
          }
          // Seven questions; each may learn a few facts and ask several families.
          expect(sent.length).toBeLessThanOrEqual(150);
        },
      ),
      { numRuns: 400 },
    );
  });
});

function pickSingle(): object {
  const [source] = thing.sources;
  return source?.single === undefined ? {} : { single: source.single };
}
