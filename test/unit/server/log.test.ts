import { expect, it } from "vitest";

import { createLog } from "../../../src/server/log.ts";

function setUp(secrets: readonly string[] = []): [log: ReturnType<typeof createLog>, text: () => string] {
  let text = "";
  return [createLog((part) => (text += part), secrets), () => text];
}

it("writes one line with time and level", () => {
  const [log, text] = setUp();
  log.note("listening");
  log.warn("open to the network");
  expect(text()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z note listening\n\S+Z warn open to the network\n$/);
});

it("writes the stacks of an error and of its causes", () => {
  const [log, text] = setUp();
  log.error("failed", new Error("outer", { cause: new TypeError("inner") }));
  expect(text()).toMatch(/error failed\nError: outer\n[^]*\ncaused by TypeError: inner\n/);
});

it("does not print what was thrown without being an error, for it may be anything", () => {
  const [log, text] = setUp();
  log.error("failed", "a customer's name");
  expect(text()).toContain("error failed\nA value that is no Error was thrown: string\n");
  expect(text()).not.toContain("customer");
});

it("replaces secrets wherever they stand", () => {
  const [log, text] = setUp(["1|abc"]);
  log.error("with 1|abc", new Error("and 1|abc"));
  expect(text()).not.toContain("1|abc");
  expect(text()).toContain("error with [secret]\nError: and [secret]");
});

it("ends a chain of causes that leads back to itself", () => {
  const [log, text] = setUp();
  const error = new Error("round");
  error.cause = error;
  log.error("failed", error);
  expect(text().match(/round/g)).toHaveLength(6);
});
