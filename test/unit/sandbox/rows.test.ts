import { describe, expect, it } from "vitest";

import { defaultBuild } from "../../../sandbox/engine/build.ts";
import { generateWorld } from "../../../sandbox/generate.ts";
import { under } from "../../../sandbox/model.ts";
import type { RecordOf } from "../../../sandbox/model.ts";
import { rows } from "../../../sandbox/rows/index.ts";
import type { RowContext, RowKind, RowRecord } from "../../../sandbox/rows/kinds.ts";
import { objectAt } from "../../support/specification.ts";

const world = generateWorld({ customers: 40, products: 80, orders: 200 });

function row<K extends RowKind>(kind: K, record: RowRecord[K], changes: Partial<RowContext> = {}) {
  return objectAt(rows[kind](world, record, { includes: new Set(), single: false, build: defaultBuild, ...changes }));
}

function some<R>(list: readonly R[], test: (record: R) => boolean): R {
  const found = list.find(test);
  if (found === undefined) throw new Error("The world has no such record");
  return found;
}

const drift = { build: { ...defaultBuild, drift: true } };

describe("A product of an older build", () => {
  const product = some(
    world.product.rows,
    ({ manufacturer, supplierId }) => manufacturer !== null && supplierId !== null,
  );

  it("tells units, a manufacturer with a name and a standard supplier", () => {
    const { measurements, manufacturer, standardSupplier, defaultSupplier } = row("v3.product", product, drift);
    expect(objectAt(measurements)["weight"]).toEqual({ value: product.measurements.weight, unit: "kg" });
    expect(objectAt(measurements)["width"]).toEqual({ value: product.measurements.width, unit: "cm" });
    expect(manufacturer).toEqual({ name: product.manufacturer });
    expect(standardSupplier).toEqual({ id: String(product.supplierId) });
    expect(defaultSupplier).toBeUndefined();
  });

  it("tells bare values today", () => {
    const { measurements, manufacturer, standardSupplier, defaultSupplier } = row("v3.product", product);
    expect(measurements).toEqual({ ...product.measurements });
    expect([manufacturer, standardSupplier, defaultSupplier]).toEqual([
      product.manufacturer,
      undefined,
      { id: String(product.supplierId) },
    ]);
  });
});

describe("References", () => {
  const order = some(
    world.salesOrder.rows,
    ({ projectId, addressId, lines }) => projectId !== null && addressId !== null && lines.length > 0,
  );

  it("are ids unless included", () => {
    const plain = row("v3.salesOrder", order);
    expect([plain["project"], plain["address"], plain["lineItems"]]).toEqual([
      { id: String(order.projectId) },
      { id: String(order.addressId) },
      undefined,
    ]);
    const included = row("v3.salesOrder", order, { includes: new Set(["project", "address"]) });
    expect(Object.keys(objectAt(included["project"]))).toEqual(["id", "name", "abbreviation"]);
    expect(Object.keys(objectAt(included["address"]))).toEqual(["id", "createdAt", "updatedAt", "isDeleted"]);
  });

  it("bring the lines along with their product, which is slim", () => {
    const { lineItems } = row("v3.salesOrder", order, { includes: new Set(["lineItems.product"]) });
    const products = (lineItems as readonly unknown[]).map((line) => objectAt(objectAt(line)["product"]));
    const product = products.find(({ id }) => id !== undefined) ?? {};
    expect(Object.keys(product)).toEqual(["id", "number"]);
  });

  it("leave `stock` to the single read", () => {
    const product = some(world.product.rows, ({ id }) => under(world.storageItem, "product", id).length > 1);
    const includes = new Set(["stock"]);
    expect(row("v3.product", product, { includes })["stock"]).toBeUndefined();
    expect(objectAt(row("v3.product", product, { includes, single: true })["stock"])["storageLocations"]).not.toEqual(
      [],
    );
  });
});

describe("One record in three families", () => {
  it("is an order with one id, one number and one total", () => {
    const order = some(world.salesOrder.rows, ({ status, net }) => status === "completed" && net !== null);
    const [v3, list, single] = [
      row("v3.salesOrder", order),
      row("v1.salesOrder.list", order),
      row("v1.salesOrder.single", order),
    ];
    expect([v3["id"], list["id"], single["id"]]).toEqual(Array(3).fill(String(order.id)));
    expect([v3["documentNumber"], list["documentNumber"], single["documentNumber"]]).toEqual(
      Array(3).fill(order.documentNumber),
    );
    expect(objectAt(objectAt(v3["totals"])["gross"])).toEqual(single["total"]);
    expect(list["total"]).toBe(Number(objectAt(single["total"])["amount"]));
  });

  it("spells statuses as each family does", () => {
    const spelt = (status: string) => {
      const order = some(world.salesOrder.rows, (candidate) => candidate.status === status);
      return [row("v3.salesOrder", order)["status"], row("v1.salesOrder.list", order)["status"]];
    };
    expect(["draft", "released", "completed", "cancelled", "sent"].map(spelt)).toEqual([
      ["draft", "created"],
      ["released", "released"],
      ["completed", "completed"],
      ["cancelled", "canceled"],
      ["sent", "unknown"],
    ]);
  });

  it("has no number as a draft: null in v3, empty in v1", () => {
    const draft = some(world.salesOrder.rows, ({ status }) => status === "draft");
    expect([row("v3.salesOrder", draft)["documentNumber"], row("v1.salesOrder.list", draft)["documentNumber"]]).toEqual(
      [null, ""],
    );
  });

  it("gives lines without product ids of their own kind", () => {
    const order = some(world.salesOrder.rows, ({ lines }) => lines.some(({ type }) => type === "heading"));
    const lines = row("v3.salesOrder", order, { includes: new Set(["lineItems"]) })["lineItems"] as readonly unknown[];
    const ids = lines.map((line) => [
      objectAt(line)["type"] === "product",
      /^il-\d+$/u.test(String(objectAt(line)["id"])),
    ]);
    expect(ids.every(([isProduct, isIntermediate]) => isProduct !== isIntermediate)).toBe(true);
  });

  it("tells different figures under different names", () => {
    const product = some(world.product.rows, (candidate) => hasDifferentFigures(candidate));
    const totals = objectAt(row("v1.product.stocks", product)["totals"]);
    const stats = objectAt(row("v2.product.list", product)["stockStats"]);
    const stock = objectAt(row("v3.product", product, { includes: new Set(["stock"]), single: true })["stock"]);
    expect(Number(stats["totalCount"])).toBe(totals["physical"]);
    expect(Number(stats["availableCount"])).toBe(Number(totals["physical"]) - Number(totals["reserved"]));
    expect([stock["quantity"], stock["available"], Number(stock["sellable"])]).toEqual([
      stats["totalCount"],
      stats["availableCount"],
      totals["sellable"],
    ]);
    expect(row("v2.product.single", product)["stockCount"]).toBe(totals["physical"]);
  });
});

function hasDifferentFigures(product: RecordOf["product"]): boolean {
  const { physical, reserved, sellable } = objectAt(row("v1.product.stocks", product)["totals"]);
  return reserved !== 0 && sellable !== physical && sellable !== Number(physical) - Number(reserved);
}
