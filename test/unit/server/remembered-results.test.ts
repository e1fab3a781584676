import { buildSchema, parse } from "graphql";
import { expect, test } from "vitest";

import { bytesLeft, share } from "../../../src/lib/shared-objects.ts";
import { createExecutor } from "../../../src/server/executor.ts";

test("what is remembered of an object counts with the texts that it holds", async () => {
  const thing = { name: "x".repeat(100_000) };
  const schema = buildSchema("type Query { thing: Thing } type Thing { name: String }");
  const { thing: field } = schema.getQueryType()?.getFields() ?? {};
  if (field !== undefined) field.resolve = () => thing;
  const execute = createExecutor(schema);
  share(thing);
  const before = bytesLeft();
  expect(await execute({ document: parse("{ thing { name } }"), context: {} })).toEqual({ data: { thing } });
  expect(bytesLeft() - before).toBeGreaterThan(100_000);
});
