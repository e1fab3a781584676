import { describe, expect, test } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import type { Knowledge } from "../../../src/loaders/known.ts";
import { chooseList } from "../../../src/loaders/list-choice.ts";
import type { ChosenList, ListDemand } from "../../../src/loaders/list-choice.ts";
import { parseOrder } from "../../../src/loaders/terms.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import { dateTimeKey, textKey } from "../../../src/resources/filters.ts";
import { listed, thingWith, v1List, v2List, v3List } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate, refusal } from "./upstream.ts";

const all = thingWith(listed("v3", v3List), listed("v2", v2List), listed("v1", v1List));

function choosing(prepare: (knowledge: Knowledge) => void = () => undefined) {
  const { scope } = operate(() => null);
  prepare(scope.knowledge);
  const outcome = (rest: Partial<ListDemand<Thing>>): ChosenList<Thing> | AppError => {
    try {
      const demand = {
        resource: all,
        scope,
        terms: [],
        order: parseOrder(null),
        facets: ["row"],
        wants: { nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false },
        parent: null,
        round: 0,
        path: "things",
        ...rest,
      };
      return chooseList(demand, 20);
    } catch (thrown) {
      return thrown as AppError;
    }
  };
  const choose = (rest: Partial<ListDemand<Thing>> = {}): string => {
    const chosen = outcome(rest);
    const parts =
      "code" in chosen ? [chosen.code, chosen.details.argument] : [chosen.family, chosen.parentField, ...chosen.facets];
    return parts.filter((part) => part !== null && part !== undefined).join(" ");
  };
  const message = (rest: Partial<ListDemand<Thing>>): string | null => {
    const chosen = outcome(rest);
    return "code" in chosen ? chosen.message : null;
  };
  return { scope, choose, message };
}

const refused = (path: string, status: number): [PlannedRequest, Error] => [
  { method: "GET", family: "v3", resource: "Thing", path, query: [], accept: "application/json", because: "a test" },
  refusal(status),
];

describe("the most preferred family that serves", () => {
  test("is taken, with the facets that its rows can carry", () => {
    const { choose } = choosing();
    expect(choose({ facets: ["row", "tags", "stock"] })).toBe("v3 row tags");
    expect(
      choose({ scope: { ...choosing().scope, preference: () => ["v2", "v3"] }, facets: ["row", "tags", "stock"] }),
    ).toBe("v2 row stock");
  });

  test("is another where the first is not there, or lacks filter, operator or order; and that is said", () => {
    const { choose, scope } = choosing();
    expect(choose({ terms: [{ field: "name", operator: "notEquals", values: ["a"] }] })).toBe("v2 row");
    expect(scope.operation.meter.fallbacks).toEqual([
      {
        resource: "Thing",
        from: "v3",
        to: "v2",
        reason: "This Xentral instance offers no way to serve filter.name.notEquals of Thing.",
      },
    ]);
    expect(choosing((known) => known.learn(...refused("/api/v3/things", 501))).choose()).toBe("v2 row");
  });

  test("leaves out facets whose includes are refused", () => {
    const { choose } = choosing((known) => known.refuseInclude("/api/v3/things", "tags"));
    expect(choose({ facets: ["row", "tags", "parts"] })).toBe("v3 row parts");
  });
});

describe("when none serves the reason is told", () => {
  const resource = thingWith(listed("v3", v3List));

  test.each<[string, Partial<ListDemand<Thing>>, string]>([
    [
      "a filter",
      { terms: [{ field: "colour", operator: "equals", values: ["red"] }] },
      "FIELD_NOT_AVAILABLE filter.colour",
    ],
    [
      "an operator",
      { terms: [{ field: "rank", operator: "in", values: ["1"] }] },
      "FIELD_NOT_AVAILABLE filter.rank.in",
    ],
    ["an order", { order: parseOrder([{ field: "COLOUR" }]) }, "FIELD_NOT_AVAILABLE orderBy.COLOUR"],
    ["a relation", { parent: [{ field: "colourId", value: "1" }] }, "FIELD_NOT_AVAILABLE"],
  ])("%s that it does not have", (_what, demand, expected) => {
    expect(choosing().choose({ resource, ...demand })).toBe(expected);
  });

  test("a right that lacks, and a filter that was ignored, say more than another family's lack", () => {
    const forbidden = choosing((known) => known.learn(...refused("/api/v3/things", 403)));
    expect(
      forbidden.choose({
        order: parseOrder([{ field: "RANK" }]),
        terms: [{ field: "rank", operator: "equals", values: ["1"] }],
      }),
    ).toBe("UPSTREAM_FORBIDDEN");
    const ignored = choosing((known) => known.distrustFilter("/api/v3/things", "rank", "equals"));
    expect(ignored.choose({ terms: [{ field: "rank", operator: "equals", values: ["1"] }] })).toBe(
      "FILTER_NOT_HONOURED filter.rank.equals",
    );
    expect(ignored.choose({ terms: [{ field: "rank", operator: "greaterThan", values: ["1"] }] })).toBe("v3 row");
  });
});

describe("values that a family cannot be asked for", () => {
  const resource = thingWith(listed("v3", v3List));
  const comma = [{ field: "name", operator: "equals", values: ["secret, value"] }] as const;

  test.each<[string, ListDemand<Thing>["terms"][number]["operator"], string, string]>([
    ["a part with a placeholder", "contains", "a_1", "BAD_USER_INPUT filter.name.contains"],
    ["a part with the other one", "contains", "50 %", "BAD_USER_INPUT filter.name.contains"],
    ["a part with a backslash", "contains", "a\\b", "BAD_USER_INPUT filter.name.contains"],
    ["a beginning", "startsWith", "a_", "BAD_USER_INPUT filter.name.startsWith"],
    ["an end", "endsWith", "%", "BAD_USER_INPUT filter.name.endsWith"],
    ["a part that must not stand there", "notContains", "a_1", "BAD_USER_INPUT filter.name.notContains"],
    ["a whole text is taken as it is", "equals", "50 %_\\", "v3 row"],
    ["a part without one is", "contains", "a-1", "v3 row"],
  ])("are refused when they would find other rows than are meant: %s", (_what, operator, value, expected) => {
    const filters = { ...v3List.filters, name: textKey("name") };
    const patterned = thingWith(listed("v3", { ...v3List, filters }));
    expect(choosing().choose({ resource: patterned, terms: [{ field: "name", operator, values: [value] }] })).toBe(
      expected,
    );
  });

  test("are the caller's to change, told without the value", () => {
    const { choose, message } = choosing();
    expect(choose({ resource, terms: comma })).toBe("BAD_USER_INPUT filter.name.equals");
    expect(message({ resource, terms: comma })).toContain("comma");
    expect(message({ resource, terms: comma })).not.toContain("secret");
  });

  test("a moment between two seconds is told how to be asked for", () => {
    const changing = {
      ...thingWith(
        listed("v3", {
          ...v3List,
          filters: { ...v3List.filters, changedAt: dateTimeKey("updatedAt", ["greaterThan"]) },
        }),
      ),
      filters: { ...resource.filters, changedAt: { type: "datetime" as const } },
    };
    const since = (moment: string) => ({ field: "changedAt", operator: "greaterThan" as const, values: [moment] });
    expect(choosing().choose({ resource: changing, terms: [since("2026-11-05T09:30:00.000Z")] })).toBe("v3 row");
    expect(choosing().message({ resource: changing, terms: [since("2026-11-05T09:30:00.123Z")] })).toBe(
      "filter.changedAt.greaterThan: Xentral cannot be asked for this value, it compares whole seconds; leave out the fraction.",
    );
  });

  test("also as the key of a record or relation, where they would find others' rows", () => {
    expect(choosing().choose({ resource, parent: [{ field: "name", value: "a,b" }] })).toBe("BAD_USER_INPUT name");
    expect(choosing().choose({ resource, parent: [{ field: "name", value: "a" }] })).toBe("v3 name row");
  });

  test("are taken to another family that can", () => {
    const older = {
      ...v2List,
      filters: {
        ...v2List.filters,
        name: {
          ...v2List.filters["name"],
          key: "name",
          operators: ["equals" as const],
          write: (value: string) => value,
        },
      },
    };
    const both = thingWith(listed("v3", v3List), listed("v2", older));
    expect(choosing().choose({ resource: both, terms: comma })).toBe("v2 row");
    expect(choosing().choose({ resource: both, parent: [{ field: "name", value: "a,b" }] })).toBe("v2 name row");
  });
});

describe("whose rows are wanted", () => {
  test("the first field that a family knows names the parent", () => {
    const parent = [
      { field: "colourId", value: "1" },
      { field: "shelfId", value: "2" },
    ];
    expect(choosing().choose({ parent })).toBe("v3 shelfId row");
  });

  test("a list that ignored it is not asked for it again", () => {
    const { choose } = choosing((known) => known.distrustFilter("/api/v3/things", "shelf.id", "equals"));
    expect(choose({ parent: [{ field: "shelfId", value: "2" }] })).toBe("v2 shelfId row");
  });
});
