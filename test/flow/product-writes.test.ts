/** Products and sales prices: made, changed, deleted, and read back. */
import { describe, expect, test } from "vitest";

import type { Family } from "../../src/resources/define.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { writes } from "../support/writes.ts";

const small = { customers: 20, products: 30, orders: 20 };

interface Written {
  readonly userErrors: readonly Readonly<Record<string, unknown>>[];
  readonly [name: string]: unknown;
}

async function write(graph: TestGraph, name: string, input: object, select: string): Promise<Written> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { field message code } } }`;
  const answer = await graph.query(query, { input });
  expect(answer.errors).toBeUndefined();
  return (answer.data as unknown as Record<string, Written>)[name] as Written;
}

const lamp = {
  name: "Desk Lamp",
  number: "LAMP-1",
  projectId: "1",
  ean: "4006381333931",
  isStockItem: true,
  taxCategory: "REDUCED",
  serialNumberTracking: "TRACK_ORIGINAL",
  manufacturer: "Bright Ltd",
  manufacturerProductNumber: "BR-77",
  minimumStockLevel: "5",
  measurements: { weight: "1.25", height: "40.5" },
  isExternallyProduced: true,
};

const everything = `product {
  id number name ean isStockItem taxCategory serialNumberTracking manufacturer manufacturerProductNumber minimumStockLevel
  measurements { weight height } isExternallyProduced project { xentralId }
}`;

const { projectId: _project, ...told } = lamp;

const families: readonly (readonly [Family, ...Family[]])[] = [
  ["v3", "v2", "v1"],
  ["v2", "v1"],
];

describe("a product", () => {
  test("is made with one call, after a look whether its number is free, and read back with another", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const made = await write(graph, "productCreate", lamp, everything);
    expect(made).toMatchObject({ userErrors: [], product: { ...told, project: { xentralId: "1" } } });
    expect(graph.sent()).toEqual([
      "GET /api/v3/products?filter[0][key]=number&filter[0][op]=equals&filter[0][value]=LAMP-1&filter[1][key]=isDisabled&filter[1][op]=equals&filter[1][value]=false&perPage=10&sort=id",
      "POST /api/v3/products",
      "GET /api/v3/products/31",
    ]);
  });

  test.each(families)("is made, changed field by field, and deleted, %s first", async (...order) => {
    await using graph = await createTestGraph({ sandbox: small, families: [...order] });
    const made = await write(graph, "productCreate", lamp, everything);
    expect(made).toMatchObject({ userErrors: [], product: told });
    const { id } = made["product"] as { id: string };
    const changes = { measurements: { weight: "1.3" }, taxCategory: "EXEMPT", isDisabled: true, disabledReason: "Old" };
    const changed = await write(
      graph,
      "productUpdate",
      { id, ...changes, manufacturer: null },
      "product { name ean manufacturer taxCategory measurements { weight height } isDisabled disabledReason }",
    );
    expect(changed).toEqual({
      product: {
        ...changes,
        name: lamp.name,
        ean: lamp.ean,
        manufacturer: null,
        measurements: { weight: "1.3", height: "40.5" },
      },
      userErrors: [],
    });
    expect(await write(graph, "productDelete", { id }, "deletedProductId")).toEqual({
      deletedProductId: id,
      userErrors: [],
    });
    expect(await write(graph, "productUpdate", { id: "9999", name: "x" }, "product { id }")).toMatchObject({
      product: null,
      userErrors: [{ field: ["input", "id"], code: "NOT_FOUND" }],
    });
  });

  test("is made by the older generation where the newest cannot", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    graph.sandbox.control.fault({ match: "POST /api/v3/products", kind: "status", status: 405 });
    const made = await write(graph, "productCreate", lamp, everything);
    expect(made).toMatchObject({ userErrors: [], product: told });
    expect(writes(graph)).toEqual(["POST /api/v3/products", "POST /api/v2/products"]);
  });

  test("is refused when its number is taken, also by a product out of use", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const numberOf = (id: number): string => graph.sandbox.world.product.byId.get(id)?.number ?? "";
    const [seen] = (await write(graph, "productCreate", { ...lamp, number: numberOf(1) }, "product { id }")).userErrors;
    expect(seen).toMatchObject({ field: ["input", "number"], code: "ALREADY_EXISTS" });
    await write(graph, "productUpdate", { id: "2", isDisabled: true }, "product { id }");
    const hidden = await write(graph, "productCreate", { ...lamp, number: numberOf(2) }, "product { id }");
    expect(hidden).toMatchObject({ product: null, userErrors: [{ field: null, code: "CONFLICT" }] });
    expect(hidden.userErrors[0]?.["message"]).toContain("a product that is out of use");
    const renamed = await write(graph, "productUpdate", { id: "1", number: numberOf(2) }, "product { id }");
    expect(renamed).toMatchObject({ product: null, userErrors: [{ field: ["input", "id"], code: "CONFLICT" }] });
  });

  test("that is still in stock is not deleted", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const id = String(graph.sandbox.world.storageItem.rows[0]?.productId);
    const { deletedProductId, userErrors } = await write(graph, "productDelete", { id }, "deletedProductId");
    expect(deletedProductId).toBeNull();
    expect(userErrors).toMatchObject([{ field: ["input", "id"], code: "CONFLICT" }]);
    expect(userErrors[0]?.["message"]).toContain("isDisabled");
  });

  test("tells which values Xentral refused, and which it dropped without a word", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const refused = await write(graph, "productCreate", { name: "x", projectId: "999" }, "product { id }");
    expect(refused.userErrors).toMatchObject([{ field: ["input", "projectId"], code: "INVALID" }]);
    await write(graph, "productUpdate", { id: "1", description: "Kept" }, "product { id }");
    const dropped = await write(graph, "productUpdate", { id: "1", description: "" }, "product { description }");
    expect(dropped).toMatchObject({
      product: { description: "Kept" },
      userErrors: [{ field: ["input", "description"], code: "IGNORED_BY_XENTRAL" }],
    });
  });

  test("is not sent with words that are only read, or with fractions where whole numbers are taken", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const wrong = { ...lamp, minimumStockLevel: "2.5", taxCategory: "INDIVIDUAL", serialNumberTracking: "UNKNOWN" };
    const { userErrors } = await write(graph, "productCreate", wrong, "product { id }");
    expect(userErrors.map(({ field, code }) => [field, code])).toEqual([
      [["input", "minimumStockLevel"], "NOT_AVAILABLE"],
      [["input", "taxCategory"], "NOT_AVAILABLE"],
      [["input", "serialNumberTracking"], "NOT_AVAILABLE"],
    ]);
    expect(userErrors[0]?.["message"]).toMatch(/can write this value\.$/);
    expect(graph.sent()).toEqual([]);
    // v2 takes fractions in a change.
    const changed = await write(
      graph,
      "productUpdate",
      { id: "1", minimumStockLevel: "2.5" },
      "product { minimumStockLevel }",
    );
    expect(changed).toEqual({ product: { minimumStockLevel: "2.5" }, userErrors: [] });
    expect(graph.sandbox.control.requests.find(({ method }) => method === "PATCH")).toMatchObject({
      path: "/api/v2/products/1",
      body: { minimumStorageQuantity: 2.5 },
    });
  });

  test("is made without the fields that are null: only a change clears", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const nulls = {
      number: null,
      ean: null,
      hasBatches: null,
      measurements: null,
      supplierId: null,
      disabledReason: null,
    };
    const made = await write(graph, "productCreate", { name: "Lamp", projectId: "1", ...nulls }, "product { name }");
    expect(made).toEqual({ product: { name: "Lamp" }, userErrors: [] });
    const sent = graph.sandbox.control.requests.find(({ method }) => method === "POST");
    expect(sent?.body).toEqual({ name: "Lamp", project: { id: "1" } });
    const cleared = await write(graph, "productUpdate", { id: "1", ean: null }, "product { ean }");
    expect(cleared).toEqual({ product: { ean: null }, userErrors: [] });
  });

  test("cannot be made out of use where only the older generations are allowed, and nothing is sent", async () => {
    await using graph = await createTestGraph({ sandbox: small, families: ["v2", "v1"] });
    const { userErrors } = await write(graph, "productCreate", { ...lamp, isDisabled: true }, "product { id }");
    expect(userErrors).toMatchObject([{ field: ["input", "isDisabled"], code: "NOT_AVAILABLE" }]);
    expect(userErrors[0]?.["message"]).toMatch(/can write this\.$/);
    expect(graph.sent()).toEqual([]);
  });

  test("that several change after they have all read it is changed by one; the others hear of it", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const select = "product { name updatedAt }";
    const { product } = await write(graph, "productUpdate", { id: "1", name: "Before" }, select);
    const { updatedAt: ifUnchangedSince } = product as { updatedAt: string };
    const names = ["One", "Two", "Three"];
    const answers = await Promise.all(
      names.map((name) => write(graph, "productUpdate", { id: "1", name, ifUnchangedSince }, select)),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      "CHANGED_MEANWHILE",
      "CHANGED_MEANWHILE",
    ]);
    const winner = answers.find(({ userErrors }) => userErrors.length === 0)?.["product"] as { name: string };
    expect(graph.sandbox.world.product.byId.get(1)?.name).toBe(winner.name);
  });

  test("that several make under one number at once is made once", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const answers = await Promise.all(
      ["One", "Two", "Three"].map((name) => write(graph, "productCreate", { ...lamp, name }, "product { id }")),
    );
    expect(answers.filter(({ product }) => product !== null)).toHaveLength(1);
    expect(writes(graph)).toEqual(["POST /api/v3/products"]);
  });
});

describe("a sales price", () => {
  const price = { productId: "3", price: { amount: "19.99", currency: "EUR" }, quantity: "10", customerId: "2" };
  const select =
    "salesPrice { id price { amount currency } quantity customer { xentralId } validFrom expiresAt remark }";

  test.each([...families, ["v1"] as const])("is made, changed and deleted, %s first", async (...order) => {
    await using graph = await createTestGraph({ sandbox: small, families: [...order, "v1"] });
    const made = await write(
      graph,
      "salesPriceCreate",
      { ...price, remark: "Tier", isNotCalculatedFromExchangeTable: true },
      select,
    );
    expect(made).toMatchObject({
      userErrors: [],
      salesPrice: { price: price.price, quantity: "10", customer: { xentralId: "2" }, remark: "Tier", expiresAt: null },
    });
    const { id } = made["salesPrice"] as { id: string };
    const changes = {
      price: { amount: "18.123456", currency: "EUR" },
      validFrom: "2026-11-01",
      expiresAt: "2026-12-31",
    };
    expect(await write(graph, "salesPriceUpdate", { id, ...changes, customerId: null }, select)).toMatchObject({
      userErrors: [],
      salesPrice: { ...changes, quantity: "10", customer: null, remark: "Tier" },
    });
    expect(await write(graph, "salesPriceDelete", { id }, "deletedSalesPriceId")).toEqual({
      deletedSalesPriceId: id,
      userErrors: [],
    });
    const gone = await write(graph, "salesPriceUpdate", { id, quantity: "2" }, "salesPrice { id }");
    expect(gone).toMatchObject({ salesPrice: null, userErrors: [{ field: ["input", "id"], code: "NOT_FOUND" }] });
  });

  test("is changed as the only entry of a list, and refused at the field of the input", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const made = await write(graph, "salesPriceCreate", price, "salesPrice { id xentralId }");
    const { id, xentralId } = made["salesPrice"] as { id: string; xentralId: string };
    graph.sent();
    const changed = await write(graph, "salesPriceUpdate", { id, quantity: "12.5" }, "salesPrice { quantity }");
    expect(changed).toEqual({ salesPrice: { quantity: "12.5" }, userErrors: [] });
    const [sent] = graph.sandbox.control.requests;
    expect(sent).toMatchObject({ method: "PATCH", body: [{ id: xentralId, quantity: 12.5 }] });
    expect(graph.sent()).toEqual(["PATCH /api/v3/salesPrices", `GET /api/v3/salesPrices/${xentralId}`]);
    const open = await write(graph, "salesPriceUpdate", { id, validFrom: "2026-11-01" }, "salesPrice { id }");
    expect(open.userErrors).toMatchObject([{ code: "INVALID" }]);
    const unknown = await write(graph, "salesPriceUpdate", { id, customerId: "9999" }, "salesPrice { id }");
    expect(unknown.userErrors).toMatchObject([{ field: ["input", "customerId"], code: "INVALID" }]);
  });

  test("shows in the product at once, beside what is kept", async () => {
    await using graph = await createTestGraph({ sandbox: small, cache: {} });
    const read = '{ product(id: "3") { salesPrices(first: 100) { nodes { remark } } } }';
    const before = JSON.stringify((await graph.query(read)).data);
    await write(graph, "salesPriceCreate", { ...price, remark: "New tier" }, "salesPrice { id }");
    expect(before).not.toContain("New tier");
    expect(JSON.stringify((await graph.query(read)).data)).toContain("New tier");
  });
});
