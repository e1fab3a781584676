import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

import { printCurl, samples } from "../../../src/server/samples.ts";
import { createSchema, readTypeDefs } from "../../../src/server/schema.ts";

describe.each(samples)("$title", ({ query }) => {
  it("fits the schema", () => {
    expect(validate(createSchema(readTypeDefs(), {}), parse(query))).toEqual([]);
  });

  it("can be pasted into a shell", () => {
    const command = printCurl("http://127.0.0.1:4000/graphql", query);
    const [, body = ""] =
      /^curl -s http:\/\/127\.0\.0\.1:4000\/graphql -H 'content-type: application\/json' -d '([^'\n]*)'$/.exec(
        command,
      ) ?? [];
    expect(parse((JSON.parse(body) as { query: string }).query)).toBeDefined();
  });
});
