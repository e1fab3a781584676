import { describe, expect, it } from "vitest";

import { generateWorld } from "../../../sandbox/generate.ts";
import { insertCopy, insertSalesOrder } from "../../../sandbox/insert.ts";
import { indexes } from "../../../sandbox/model-kinds.ts";
import { createWorld, insertRecord, removeRecord, replaceRecord, tableOf, under } from "../../../sandbox/model.ts";
import type { RecordKind, World } from "../../../sandbox/model.ts";

const smallWorld = () => generateWorld({ customers: 20, products: 40, orders: 60 });

/** Every index of every kind as `kind.index key: ids`. */
function printIndexes(world: World): readonly string[] {
  return (Object.keys(indexes) as RecordKind[]).flatMap((kind) =>
    Object.keys(indexes[kind]).flatMap((name) => printIndex(world, kind, name)),
  );
}

function printIndex(world: World, kind: RecordKind, name: string): readonly string[] {
  const table = tableOf(world, kind);
  // The kinds have no index name in common.
  const ids = (key: number | string) => under(table, name as never, key).map(({ id }) => id);
  // An index is made when it is first asked.
  ids(0);
  const keys = [...(table.built.get(name)?.keys() ?? [])].toSorted((a, b) => String(a).localeCompare(String(b)));
  return keys.map((key) => `${kind}.${name} ${key}: ${ids(key).join(" ")}`);
}

/** The same records in a new world, whose indexes are therefore made from scratch. */
function rebuilt(world: World): World {
  const copy = createWorld(world.now);
  for (const kind of Object.keys(indexes) as RecordKind[]) {
    for (const record of tableOf(world, kind).rows) insertRecord(copy, kind, record);
  }
  return copy;
}

describe("A world", () => {
  it("keeps rows and indexes right while records come and go", () => {
    const world = smallWorld();
    printIndexes(world);
    const order = insertSalesOrder(world, { addressId: 1, tagIds: [4], externalOrderNumber: "#neu" });
    insertCopy(world, "invoice", { id: 1, changes: { salesOrderId: order.id } });
    const product = insertCopy(world, "product", { id: 7, changes: { number: "NEU-1", categoryIds: [2] } });
    for (const id of [2, 30, 59]) removeRecord(world, "salesOrder", id);
    replaceRecord(world, "product", { ...product, number: "NEU-2", categoryIds: [3] });
    removeRecord(world, "contactPerson", world.contactPerson.rows[0]?.id ?? 0);
    expect(printIndexes(world)).toEqual(printIndexes(rebuilt(world)));
    expect(world.openDemand).toEqual(rebuilt(world).openDemand);
    expect(under(world.product, "number", "NEU-1")).toEqual([]);
    expect(under(world.salesOrder, "externalOrderNumber", "#neu")).toEqual([order]);
  });

  it("keeps rows in ascending id wherever a record is put in", () => {
    const world = smallWorld();
    const [first, ...others] = world.offer.rows.slice(0, 3);
    if (first === undefined) throw new Error("no offers");
    removeRecord(world, "offer", first.id);
    expect(world.offer.rows[0]).toBe(others[0]);
    insertRecord(world, "offer", first);
    expect(world.offer.rows.map(({ id }) => id)).toEqual(
      world.offer.rows.map(({ id }) => id).toSorted((a, b) => a - b),
    );
    expect(world.offer.byId.get(first.id)).toBe(first);
  });

  it("gives new records ids that were never used", () => {
    const world = smallWorld();
    const order = insertSalesOrder(world);
    expect(order.id).toBe(61);
    removeRecord(world, "salesOrder", order.id);
    expect(insertSalesOrder(world).id).toBe(62);
  });

  it("adds an open order's quantities to the demand and takes them away with it", () => {
    const world = smallWorld();
    const before = new Map(world.openDemand);
    const order = insertSalesOrder(world);
    expect(world.openDemand).not.toEqual(before);
    removeRecord(world, "salesOrder", order.id);
    expect([...world.openDemand].filter(([id, open]) => open !== (before.get(id) ?? 0))).toEqual([]);
  });

  it("refuses an id twice, and the change of what is not there", () => {
    const world = smallWorld();
    const [tag] = world.tag.rows;
    if (tag === undefined) throw new Error("no tags");
    expect(() => insertRecord(world, "tag", tag)).toThrow("A tag 1 exists already");
    expect(() => replaceRecord(world, "tag", { ...tag, id: 999 })).toThrow("No tag 999 to replace");
    expect(() => insertCopy(world, "tag", { id: 999 })).toThrow("No tag 999 to copy");
    expect(removeRecord(world, "tag", 999)).toBe(false);
  });
});
