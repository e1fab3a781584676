import { expect, it } from "vitest";

import { tour } from "../../examples/client/tour.ts";
import { createTestGraph } from "../support/graph.ts";

it("the client in examples/client finds its way through the graph", async () => {
  await using graph = await createTestGraph();
  const said: string[] = [];
  const wishes = { name: "GmbH", since: "2026-01-01T00:00:00Z" };
  await tour({ endpoint: `${graph.url}/graphql`, deadlineMs: 20_000 }, wishes, (line) => said.push(line));
  expect(said).toMatchInlineSnapshot();
  expect(graph.sent()).toMatchInlineSnapshot();
});
