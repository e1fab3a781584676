import { expect, test } from "vitest";

import { printRequest, redactRequest, requestTarget } from "../../../src/plan/request.ts";

const query = [
  ["filter[0][key]", "name"],
  ["filter[0][op]", "in"],
  ["filter[0][value][]", "Müller & Söhne"],
  ["filter[1][value]", "a+b=c"],
  ["search", "50% ß"],
  ["cursor", "eyJpZCI6MX0="],
  ["sort", "-id"],
] as const;

test("a request is printed decoded, so that people can read it", () => {
  expect(printRequest({ method: "GET", path: "/api/v3/things", query })).toBe(
    "GET /api/v3/things?filter[0][key]=name&filter[0][op]=in&filter[0][value][]=Müller & Söhne&filter[1][value]=a+b=c&search=50% ß&cursor=eyJpZCI6MX0=&sort=-id",
  );
  expect(printRequest({ method: "GET", path: "/api/v3/things/7", query: [] })).toBe("GET /api/v3/things/7");
});

test("on the wire every name and value is encoded, so that none can end early or become another", () => {
  const target = requestTarget({ path: "/api/v3/things", query });
  expect(target).toMatch(/^\/api\/v3\/things\?[\w%.!~*'()&=-]+$/);
  const back = new URLSearchParams(target.split("?")[1]);
  expect([...back]).toEqual(query.map((pair) => [...pair]));
});

test("what may be personal is left out for those who may not see it, and nothing else", () => {
  const redacted = redactRequest({ query, because: "a test" });
  expect(redacted).toEqual({
    because: "a test",
    query: [
      ["filter[0][key]", "name"],
      ["filter[0][op]", "in"],
      ["filter[0][value][]", "…"],
      ["filter[1][value]", "…"],
      ["search", "…"],
      ["cursor", "…"],
      ["sort", "-id"],
    ],
  });
});
