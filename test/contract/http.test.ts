import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startHttpGraph } from "../support/http-graph.ts";
import type { HttpGraph } from "../support/http-graph.ts";

/**
 * Audits of GraphQL over HTTP that this server does not pass, with the reason for each. All are recommendations or
 * options; everything that a server MUST do is passed. Ids are the suite's and never change.
 */
const deviations: Readonly<Record<string, string>> = {
  "5A70": "MAY: a GET without a header that browsers cannot send across sites is refused, against CSRF",
  D6D5: "MAY: as 5A70",
  "6A70": "MAY: as 5A70",
  "572B": "SHOULD: a document that cannot be parsed is answered with 400, also as application/json",
  FDE2: "SHOULD: a document that is not valid is answered with 400, also as application/json",
  "7B9B": "SHOULD: variables that do not fit are answered with 400, also as application/json",
};

let graph: HttpGraph;
beforeAll(async () => {
  graph = await startHttpGraph();
});
afterAll(() => graph.close());

const audits = serverAudits({ url: () => `${graph.url}/graphql`, fetchFn: fetch });

describe("GraphQL over HTTP", () => {
  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))("%s %s", async (id, name, fn) => {
    const result = await fn();
    const isExpected = (deviations[id] === undefined) === (result.status === "ok");
    expect(
      isExpected,
      `${result.status}: ${"reason" in result ? result.reason : "passes by now; take it off the list"}`,
    ).toBe(true);
    expect(result.status === "ok" || !name.startsWith("MUST")).toBe(true);
  });

  it("the list of deviations names audits of the suite", () => {
    const ids = audits.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(deviations)));
  });
});
