import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type QueryTree, branchOf, parseQuery, printQuery, textOf, textsOf } from "../../../sandbox/engine/query.ts";

/** A query tree as plain objects, so that whole trees can be compared. */
function plain(node: string | QueryTree): unknown {
  return typeof node === "string" ? node : Object.fromEntries([...node].map(([name, below]) => [name, plain(below)]));
}

describe("parseQuery", () => {
  it.each([
    ["", {}],
    ["perPage=15&page=2", { perPage: "15", page: "2" }],
    ["filter[0][key]=id&filter[0][op]=in", { filter: { 0: { key: "id", op: "in" } } }],
    [
      "filter%5B0%5D%5Bvalue%5D%5B%5D=7&filter%5B0%5D%5Bvalue%5D%5B%5D=9",
      { filter: { 0: { value: { 0: "7", 1: "9" } } } },
    ],
    ["value[3]=a&value[]=b", { value: { 3: "a", 4: "b" } }],
    ["page=1&page[number]=2", { page: { number: "2" } }],
    ["sort=a&sort=b", { sort: "b" }],
    ["search=M%C3%BCller+%26+S%C3%B6hne", { search: "Müller & Söhne" }],
    ["at=2026-01-01T00:00:00+01:00", { at: "2026-01-01T00:00:00 01:00" }],
    ["broken=%E0%A4%A", { broken: "%E0%A4%A" }],
    ["flag", { flag: "" }],
    ["&&a=1&", { a: "1" }],
  ])("reads %s", (query, expected) => {
    expect(plain(parseQuery(query))).toEqual(expected);
  });

  it("for every set of filters reads what was written", () => {
    const filter = fc.record({
      key: fc.string({ minLength: 1 }),
      op: fc.constantFrom("in", "equals"),
      values: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(fc.array(filter, { maxLength: 5 }), (filters) => {
        const query = new URLSearchParams();
        for (const [index, { key, op, values }] of filters.entries()) {
          query.append(`filter[${index}][key]`, key);
          query.append(`filter[${index}][op]`, op);
          for (const value of values) query.append(`filter[${index}][value][]`, value);
        }
        const tree = branchOf(parseQuery(query.toString()), "filter");
        const read = [...(tree?.values() ?? [])].map((node) => {
          const branch = node as QueryTree;
          return { key: textOf(branch, "key"), op: textOf(branch, "op"), values: textsOf(branch.get("value")) };
        });
        expect(read).toEqual(filters);
      }),
    );
  });
});

describe("printQuery", () => {
  it("prints the same line however the parameters were ordered and escaped", () => {
    const line = "filter[0][key]=id&filter[0][op]=in&filter[0][value][]=7&include=lineItems&page=1";
    expect(printQuery("page=1&filter%5B0%5D%5Bkey%5D=id&filter[0][op]=in&filter[0][value][]=7&include=lineItems")).toBe(
      line,
    );
    expect(printQuery("include=lineItems&filter[0][key]=id&page=1&filter[0][op]=in&filter[0][value][]=7")).toBe(line);
  });

  it("keeps the order within one name, which means something in lists", () => {
    expect(printQuery("sort=b&value[]=2&value[]=1&sort=a")).toBe("sort=b&sort=a&value[]=2&value[]=1");
  });
});
