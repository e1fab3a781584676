import { describe, expect, test } from "vitest";

import { loadNode, loadPlain } from "../../../src/loaders/node.ts";
import type { NodeParts } from "../../../src/loaders/node.ts";
import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { ResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { Entity, Resource } from "../../../src/resources/define.ts";
import { codeOf, outcome } from "./listing.ts";
import { demands, thing } from "./things.ts";
import { operate, refusal } from "./upstream.ts";
import type { Answering } from "./upstream.ts";

/** Things hold parts; crates, which share the things' ids, hold parts as well. */
function nodes(answer: Answering) {
  const operated = operate(answer);
  const crate: Resource = {
    ...thing,
    type: "Crate",
    sources: [
      {
        family: "v3",
        single: { path: (id) => `/api/v3/crates/${id}`, brings: ["row", "parts"], read: (item) => item as Entity },
      },
    ],
  };
  const made = new Map(
    [thing as unknown as Resource, crate].map((resource) => [
      resource.type,
      createResourceLoader(resource, operated.scope),
    ]),
  );
  const loaderOf = (type: string): ResourceLoader<Entity> | undefined => made.get(type);
  const holding = { property: "parts", facet: "parts", within: [] };
  const parts: NodeParts = {
    loaderOf,
    containerOf: (type) => (type === "Part" ? [...made.values()].map((loader) => ({ loader, ...holding })) : []),
  };
  return {
    ...operated,
    find: (id: string) => loadNode(parts, id, demands(["row"])),
    plain: (type: string, id: string) => loadPlain(parts, { type, id }, demands(["row"])),
  };
}

const thing7 = {
  data: {
    id: "7",
    name: "thing 7",
    parts: [
      { id: "7/1", note: "a" },
      { id: "7/2", note: "b" },
    ],
  },
};
const answer: Answering = ({ path }) =>
  path === "/api/v3/things/7"
    ? thing7
    : path === "/api/v3/crates/8"
      ? { data: { id: "8", parts: [{ id: "8/1" }] } }
      : refusal(404);

describe("any record by its global id", () => {
  test("one of its own", async () => {
    expect(await nodes(answer).find("gid://xentral/Thing/7")).toMatchObject({ id: "7", name: "thing 7" });
    expect(await nodes(answer).find("gid://xentral/Thing/404")).toBeNull();
  });

  test("one inside another, with its type", async () => {
    const { find, sent } = nodes(answer);
    expect(await Promise.all(["7/1", "7/2", "7/3"].map((id) => find(`gid://xentral/Part/${id}`)))).toMatchObject([
      { id: "7/1", __typename: "Part" },
      { id: "7/2" },
      null,
    ]);
    expect(sent.filter((line) => line.includes("things"))).toEqual(["GET /api/v3/things/7?include=parts"]);
  });

  test("one inside any of the records that share the id", async () => {
    expect(await nodes(answer).find("gid://xentral/Part/8/1")).toMatchObject({ id: "8/1" });
  });

  test("also where one of those cannot be asked; its error counts when nobody has it", async () => {
    const failing: Answering = (request) => (request.path.includes("things") ? refusal(403) : answer(request));
    expect(await nodes(failing).find("gid://xentral/Part/8/1")).toMatchObject({ id: "8/1" });
    expect(codeOf(await outcome(nodes(failing).find("gid://xentral/Part/8/2")))).toBe("UPSTREAM_FORBIDDEN");
    expect(codeOf(await outcome(nodes(failing).find("gid://xentral/Part/9/1")))).toBe("UPSTREAM_FORBIDDEN");
  });
});

test.each([
  "7",
  "gid://xentral/Nothing/7",
  "gid://xentral/Part/7",
  "gid://xentral/Thing/7/1",
  "gid://xentral/Thing/x",
  "",
])("%j is no global id of a record: nothing is sent", async (id) => {
  const { find, sent } = nodes(answer);
  expect(codeOf(await outcome(find(id)))).toBe("INVALID_ID");
  expect(sent).toEqual([]);
});

test("what the ERP refers to by type and id is found alike, and a type that nobody has is nothing", async () => {
  const { plain } = nodes(answer);
  expect(await plain("Thing", "7")).toMatchObject({ name: "thing 7" });
  expect(await plain("Part", "7/2")).toMatchObject({ note: "b" });
  expect(await plain("Nothing", "7")).toBeNull();
});
