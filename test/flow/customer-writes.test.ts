/** Customers, their addresses and the people to contact: made, changed, deleted, and read back. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";

const small = { customers: 30, products: 40, orders: 40 };

const create = `mutation ($input: CustomerCreateInput!) {
  customerCreate(input: $input) {
    customer { id number name email kind tax { vatId } addresses(first: 5) { nodes { kind street city } } }
    userErrors { field message code }
    clientMutationId
  }
}`;

const lamp = {
  name: "Green Lamps GmbH",
  type: "COMPANY",
  street: "Main Street 4",
  zipCode: "04103",
  city: "Leipzig",
  country: "DE",
  email: "light@lamps.example",
  vatId: "DE123456789",
};

test("a customer is made with one call and read back with another", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const answer = await graph.query(create, { input: { ...lamp, clientMutationId: "a1" } });
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    customerCreate: {
      customer: {
        name: "Green Lamps GmbH",
        email: "light@lamps.example",
        kind: "COMPANY",
        tax: { vatId: "DE123456789" },
        addresses: { nodes: [{ kind: "MASTER_DATA", street: "Main Street 4", city: "Leipzig" }] },
      },
      userErrors: [],
      clientMutationId: "a1",
    },
  });
  expect(graph.sent()).toEqual(["POST /api/v3/customers", "GET /api/v3/customers/39?include=deliveryAddresses"]);
});
