/** Customers, their addresses and the people to contact: made, changed, deleted, and read back. */
import { expect, test } from "vitest";

import type { Family } from "../../src/resources/define.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";

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

interface Written {
  readonly userErrors: readonly Record<string, unknown>[];
  readonly [name: string]: unknown;
}

async function write(graph: TestGraph, name: string, input: object, select: string): Promise<Written> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { field message code } } }`;
  const answer = await graph.query(query, { input });
  expect(answer.errors).toBeUndefined();
  return (answer.data as unknown as Record<string, Written>)[name] as Written;
}

const families: readonly (readonly [Family, ...Family[]])[] = [
  ["v3", "v2", "v1"],
  ["v2", "v1"],
];

test.each(families)("a customer is changed field by field and deleted, %s first", async (...order) => {
  await using graph = await createTestGraph({ sandbox: small, families: [...order] });
  const changed = await write(
    graph,
    "customerUpdate",
    { id: "gid://xentral/Customer/1", email: "new@lamps.example", vatId: "DE999999999" },
    "customer { id email phone tax { vatId } }",
  );
  expect(changed).toMatchObject({
    userErrors: [],
    customer: { id: "gid://xentral/Customer/1", email: "new@lamps.example", tax: { vatId: "DE999999999" } },
  });
  const gone = await write(graph, "customerDelete", { id: "1" }, "deletedCustomerId");
  expect(gone).toEqual({ deletedCustomerId: "gid://xentral/Customer/1", userErrors: [] });
  const missing = await write(graph, "customerUpdate", { id: "999999", email: "a@b.example" }, "customer { id }");
  expect(missing).toMatchObject({ customer: null, userErrors: [{ field: ["input", "id"], code: "NOT_FOUND" }] });
});

test.each(families)(
  "delivery addresses come and go, main and billing address are changed, %s first",
  async (...order) => {
    await using graph = await createTestGraph({ sandbox: small, families: [...order] });
    const select = "address { id kind street } customer { addresses(first: 20) { nodes { id } } }";
    const place = { street: "Harbour 1", zipCode: "20457", city: "Hamburg", country: "DE" };
    const made = await write(graph, "customerAddressCreate", { customerId: "1", name: "Depot", ...place }, select);
    expect(made).toMatchObject({ userErrors: [], address: { kind: "DELIVERY", street: "Harbour 1" } });
    const { id } = made["address"] as { id: string };
    const moved = await write(graph, "customerAddressUpdate", { id, street: "Harbour 2" }, select);
    expect(moved).toMatchObject({ userErrors: [], address: { id, street: "Harbour 2" } });
    const gone = await write(graph, "customerAddressDelete", { id }, "deletedAddressId customer { id }");
    expect(gone).toEqual({ deletedAddressId: id, customer: { id: "gid://xentral/Customer/1" }, userErrors: [] });
    if (order[0] !== "v3") return;
    const main = { id: "gid://xentral/Address/1/masterdata", street: "Square 9" };
    expect(await write(graph, "customerAddressUpdate", main, select)).toMatchObject({
      userErrors: [],
      address: { kind: "MASTER_DATA", street: "Square 9" },
    });
    const billing = { id: "gid://xentral/Address/1/billingaddress", name: "Accounts", type: "COMPANY", ...place };
    expect(await write(graph, "customerAddressUpdate", billing, select)).toMatchObject({
      userErrors: [],
      address: { kind: "BILLING", street: "Harbour 1" },
    });
    expect(await write(graph, "customerAddressDelete", { id: billing.id }, "deletedAddressId")).toMatchObject({
      deletedAddressId: billing.id,
      userErrors: [],
    });
  },
);

test("the main address is not deleted, which is said at the id; an id of no address is called one", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const main = { id: "gid://xentral/Address/1/masterdata" };
  expect(await write(graph, "customerAddressDelete", main, "deletedAddressId")).toEqual({
    deletedAddressId: null,
    userErrors: [
      {
        field: ["input", "id"],
        code: "NOT_AVAILABLE",
        message:
          "None of the API generations that are allowed for this instance can do this with the record of this id.",
      },
    ],
  });
  const query = 'mutation { customerAddressDelete(input: { id: "7" }) { deletedAddressId } }';
  expect((await graph.query(query)).errors?.[0]?.message).toMatch(/^Expected the id of an Address, such as /);
  expect(graph.sent()).toEqual([]);
});

test.each(families)(
  "people to contact are added, changed and deleted, also where reads lag behind, %s first",
  async (...order) => {
    await using graph = await createTestGraph({ sandbox: small, families: [...order] });
    graph.sandbox.control.build({ staleContactReads: 1 });
    const select = "contactPerson { id name email position } customer { contactPersons(first: 20) { nodes { id } } }";
    const person = { customerId: "1", name: "Ada Example", email: "ada@lamps.example", position: "Buyer" };
    const made = await write(graph, "contactPersonCreate", person, select);
    expect(made).toMatchObject({ userErrors: [], contactPerson: { name: "Ada Example", position: "Buyer" } });
    const { id } = made["contactPerson"] as { id: string };
    const changed = await write(graph, "contactPersonUpdate", { id, email: "ada@new.example" }, select);
    expect(changed).toMatchObject({
      userErrors: [],
      contactPerson: { id, name: "Ada Example", email: "ada@new.example" },
    });
    const gone = await write(graph, "contactPersonDelete", { id }, "deletedContactPersonId");
    expect(gone).toEqual({ deletedContactPersonId: id, userErrors: [] });
  },
);

test("what Xentral refuses is told at the field, and nothing is made", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const unpaid = { ...lamp, paymentMethodId: "999999" };
  const { customer, userErrors } = await write(graph, "customerCreate", unpaid, "customer { id }");
  expect(customer).toBeNull();
  expect(userErrors).toMatchObject([{ field: ["input", "paymentMethodId"], code: "INVALID" }]);
  expect(graph.sent()).toEqual(["POST /api/v3/customers"]);
});

test("a field that no generation of the API can write is told before anything is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v2"] });
  const { userErrors } = await write(graph, "customerUpdate", { id: "1", tags: ["A"] }, "customer { id }");
  expect(userErrors).toMatchObject([{ field: ["input", "tags"], code: "NOT_AVAILABLE" }]);
  expect(graph.sent()).toEqual([]);
});
