import { readFileSync } from "node:fs";

import { ApolloServerErrorCode } from "@apollo/server/errors";
import { isEnumType } from "graphql";
import { describe, expect, it } from "vitest";

import { catalogue } from "../../src/errors.ts";
import type { ErrorDetails } from "../../src/errors.ts";
import { createSchema, readTypeDefs } from "../../src/server/schema.ts";

const text = readFileSync(new URL("../../docs/ERRORS.md", import.meta.url), "utf8");

/** Members of `extensions` that the graph uses; the compiler keeps the list complete. */
const members = {
  argument: true,
  reason: true,
  retryAfterMs: true,
  scopes: true,
  jsonPath: true,
  resource: true,
  price: true,
  dearest: true,
  upstream: true,
  code: true,
  incidentId: true,
} as const satisfies Record<keyof ErrorDetails | "code" | "incidentId", true>;

function part(heading: string): string {
  const [, found = ""] = text.split(`\n## ${heading}\n`);
  return found.split("\n## ", 1)[0] ?? "";
}

function codesInTable(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `(\w+)`/gm)].map(([, code = ""]) => code);
}

const sections = new Map(
  part("Codes of the graph")
    .split("\n### ")
    .slice(1)
    .map((section) => [section.split("\n", 1)[0] ?? "", section.slice(section.indexOf("\n") + 1)]),
);

describe("docs/ERRORS.md", () => {
  it("explains every code of the catalogue and no other, in the catalogue's order", () => {
    expect([...sections.keys()]).toEqual(Object.keys(catalogue));
  });

  it.each(Object.entries(catalogue))("says of %s what the catalogue says", (code, { http, retryable }) => {
    const again = retryable ? "Trying again can help." : "Trying again does not help.";
    expect(
      sections
        .get(code)
        ?.trim()
        .split(/ Extensions: /)[0],
    ).toBe(`HTTP ${http}. ${again}`);
  });

  it.each([...sections])("says of %s what happened and which members its errors have", (_code, section) => {
    const [facts = "", ...explanation] = section.trim().split("\n\n");
    const [, listed = ""] = /Extensions: (.*)\.$/.exec(facts) ?? [];
    const named = [...listed.matchAll(/`(\w+)`/g)].map(([, member = ""]) => member);
    expect(listed === "none" || named.length > 0).toBe(true);
    expect(Object.keys(members)).toEqual(expect.arrayContaining(named));
    expect(explanation.join(" ").length).toBeGreaterThan(80);
  });

  it("lists every member that errors can have, and no other", () => {
    expect(codesInTable(part("Members of `extensions`")).toSorted()).toEqual(Object.keys(members).toSorted());
  });

  it("lists the codes of user errors, as the schema does", () => {
    const described = createSchema(readTypeDefs(), {}).getType("UserErrorCode");
    const codes = isEnumType(described) ? described.getValues().map(({ name }) => name) : [];
    expect(codesInTable(part("User errors of mutations"))).toEqual(codes);
  });

  it("lists the codes of the layer in front, which are not ours", () => {
    const ours = new Set<string>(["INTERNAL_SERVER_ERROR", ...Object.keys(catalogue)]);
    const foreign = Object.values(ApolloServerErrorCode).filter((code) => !ours.has(code));
    expect(codesInTable(part("Codes of GraphQL over HTTP")).toSorted()).toEqual(foreign.toSorted());
  });
});
