/** What a short query can make of few records: an answer that no process can hold is refused as a whole. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";

/** Orders of customers of orders of customers …, each round as many times more as a customer has orders. */
function rounds(count: number): string {
  if (count === 0) return "id";
  return `salesOrders(first: 1000) { nodes { customer { ${rounds(count - 1)} } } }`;
}

const refused = {
  data: null,
  errors: [
    {
      message:
        "The answer would hold more than 1000000 values. Ask for fewer records at once, or for fewer fields of them.",
      extensions: { code: "OPERATION_TOO_EXPENSIVE" },
    },
  ],
};

test("relations that lead round in circles are answered as long as the answer stays in bounds", async () => {
  await using graph = await createTestGraph();
  const answer = await graph.query(`{ customers(first: 60) { nodes { ${rounds(2)} } } }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.extensions?.xentral).toMatchObject({ calls: 3 });
});

test("relations that lead round in circles end with one error in the place of the answer", async () => {
  await using graph = await createTestGraph();
  const answer = await graph.query(`{ customers(first: 60) { nodes { ${rounds(6)} } } }`);
  expect(answer).toMatchObject(refused);
});

test("thousands of ids that many aliases ask for again count before anything is loaded", async () => {
  await using graph = await createTestGraph();
  const ids = Array.from({ length: 10_000 }, () => "gid://xentral/Customer/1");
  const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: nodes(ids: $ids) { id }`);
  const answer = await graph.query(`query ($ids: [ID!]!) { ${aliases.join(" ")} }`, { ids });
  expect(answer).toMatchObject(refused);
});

test("references count as ids do, and fields that a fragment brings count for each of them", async () => {
  await using graph = await createTestGraph();
  const representations = Array.from({ length: 8_000 }, () => ({
    __typename: "Customer",
    id: "gid://xentral/Customer/1",
  }));
  const fields = Array.from({ length: 150 }, (_, index) => `a${index}: name`);
  const answer = await graph.query(
    `query ($references: [_Any!]!) { _entities(representations: $references) { ...Many } }
     fragment Many on Customer { ${fields.join(" ")} }`,
    { references: representations },
  );
  expect(answer).toMatchObject(refused);
  expect(graph.sent()).toEqual([]);
});
