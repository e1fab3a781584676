/** Goods that come back: booked once, split over places, with batches and serial numbers, and seen at once. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { announce, mutate, plain, sentWrites } from "../support/returns.ts";
import type { Announced, Written } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };
const shelf = "gid://xentral/StorageLocation/1/2";
const quarantine = "gid://xentral/StorageLocation/1/3";

/** A released return of three of a product with batches and two of one with serial numbers. */
async function released(graph: TestGraph): Promise<Announced> {
  const announced = await announce(graph);
  await mutate(graph, "returnRelease", { id: announced.id });
  graph.sent();
  return announced;
}

/** Three of the first position, two of them sound, and both of the second. */
function arrived({ id, positions: { nodes } }: Announced) {
  const batch = { batch: "LOT-7", bestBeforeDate: "2027-05-31" };
  return {
    returnId: id,
    date: "2026-11-06",
    positions: [
      {
        returnPositionId: nodes[0]?.id,
        productId: "2",
        quantity: "3",
        stockMovements: [
          { quantity: "2", storageLocationId: shelf, ...batch },
          { quantity: "1", storageLocationId: quarantine, ...batch },
        ],
      },
      {
        returnPositionId: nodes[1]?.id,
        productId: "8",
        quantity: "2",
        stockMovements: [{ quantity: "2", storageLocationId: shelf, serialNumbers: ["SN-1", "SN-2"] }],
      },
    ],
  };
}

const stock = `query ($id: ID!) {
  return(id: $id) {
    progress
    positions { nodes { ... on ReturnPosition { receivedQuantity stockMovements { quantity batch serialNumbers storageLocation { id } } } } }
  }
  batches: product(id: "2") { stock { physical storageLocations { nodes { quantity batch bestBeforeDate storageLocation { id } } } } }
  serials: product(id: "8") { stock { physical storageLocations { nodes { quantity serialNumbers storageLocation { id } } } } }
  stockMovements(last: 3, orderBy: { field: ID }) { nodes { quantity product { id } } }
}`;

interface Seen {
  readonly return: { readonly positions: { readonly nodes: readonly { readonly receivedQuantity: string }[] } };
  readonly batches: Lying;
  readonly serials: Lying;
}
interface Lying {
  readonly stock: {
    readonly physical: string;
    readonly storageLocations: {
      readonly nodes: readonly { readonly batch?: string; readonly serialNumbers?: readonly string[] }[];
    };
  };
}

async function seen(graph: TestGraph, { id }: Announced): Promise<Seen> {
  const answer = await graph.query(stock, { id });
  expect(answer.errors).toBeUndefined();
  graph.sent();
  return answer.data as unknown as Seen;
}

const gained = (before: Lying, after: Lying): number => Number(after.stock.physical) - Number(before.stock.physical);

test("goods are booked with one call, split over places; stock, batches and serial numbers are seen at once", async () => {
  await using graph = await createTestGraph({ sandbox: small, cache: {} });
  const announcement = await released(graph);
  const before = await seen(graph, announcement);
  const received = await mutate(graph, "returnGoodsReceipt", arrived(announcement));
  expect(received).toMatchObject({
    userErrors: [],
    return: {
      progress: "ANNOUNCED",
      positions: { nodes: [{ receivedQuantity: "3" }, { receivedQuantity: "2" }] },
    },
  });
  const at = (location: string) => ({ storageLocation: { id: location }, warehouse: { id: "1" } });
  const lot = { qualityControlAttributes: { batch: "LOT-7", bestBeforeDate: "2027-05-31" } };
  const numbers = { qualityControlAttributes: { serialNumbers: [{ number: "SN-1" }, { number: "SN-2" }] } };
  const [first, second] = announcement.positions.nodes;
  expect(sentWrites(graph)).toEqual([
    `POST /api/v1/returns/${plain(announcement.id)}/goodsReceipts`,
    {
      date: "2026-11-06",
      positions: [
        {
          returnPosition: { id: plain(first?.id) },
          product: { id: "2" },
          quantity: 3,
          stockMovements: [
            { quantity: 2, ...at("2"), ...lot },
            { quantity: 1, ...at("3"), ...lot },
          ],
        },
        {
          returnPosition: { id: plain(second?.id) },
          product: { id: "8" },
          quantity: 2,
          stockMovements: [{ quantity: 2, ...at("2"), ...numbers }],
        },
      ],
    },
  ]);

  const after = await seen(graph, announcement);
  expect(gained(before.batches, after.batches)).toBe(3);
  expect(gained(before.serials, after.serials)).toBe(2);
  const batches = after.batches.stock.storageLocations.nodes.filter(({ batch }) => batch === "LOT-7");
  expect(batches).toHaveLength(2);
  expect(batches).toEqual(
    expect.arrayContaining([
      { quantity: "2", batch: "LOT-7", bestBeforeDate: "2027-05-31", storageLocation: { id: shelf } },
      { quantity: "1", batch: "LOT-7", bestBeforeDate: "2027-05-31", storageLocation: { id: quarantine } },
    ]),
  );
  const serials = after.serials.stock.storageLocations.nodes.flatMap(({ serialNumbers = [] }) => serialNumbers);
  expect(serials).toEqual(expect.arrayContaining(["SN-1", "SN-2"]));
  expect(after).toMatchObject({
    return: {
      positions: {
        nodes: [
          {
            receivedQuantity: "3",
            stockMovements: [
              { quantity: "2", batch: "LOT-7", storageLocation: { id: shelf } },
              { quantity: "1", batch: "LOT-7", storageLocation: { id: quarantine } },
            ],
          },
          {
            receivedQuantity: "2",
            stockMovements: [{ quantity: "2", serialNumbers: ["SN-1", "SN-2"], storageLocation: { id: shelf } }],
          },
        ],
      },
    },
    stockMovements: {
      nodes: [
        { quantity: "2", product: { id: "gid://xentral/Product/2" } },
        { quantity: "1", product: { id: "gid://xentral/Product/2" } },
        { quantity: "2", product: { id: "gid://xentral/Product/8" } },
      ],
    },
  });
});

test("what Xentral refuses to book is told with what to do, and nothing is booked", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const announcement = await released(graph);
  const before = await seen(graph, announcement);
  const whole = arrived(announcement);
  const refused = async (change: object): Promise<Written["userErrors"]> => {
    const input = { ...whole, positions: [{ ...whole.positions[0], ...change }] };
    const { userErrors, return: record } = await mutate(graph, "returnGoodsReceipt", input);
    expect(record).toBeNull();
    return userErrors;
  };
  const hint =
    "Each position and its product must be the return's own, its stockMovements must add up to its quantity, and goods of cancelled returns are not received.";
  expect(await refused({ quantity: "4" })).toEqual([
    { field: null, code: "INVALID", message: `The stock movements do not add up to the quantity. ${hint}` },
  ]);
  expect(await refused({ returnPositionId: `${announcement.id.split("/").at(-1)}/999999` })).toEqual([
    { field: null, code: "INVALID", message: `Return position not found. ${hint}` },
  ]);
  expect(await refused({ productId: "8" })).toMatchObject([{ code: "INVALID" }]);
  const elsewhere = [{ quantity: "3", storageLocationId: "2/2" }];
  expect(await refused({ stockMovements: elsewhere })).toMatchObject([{ code: "INVALID" }]);
  const nowhere = [{ quantity: "3", storageLocationId: "1/999999" }];
  expect(await refused({ stockMovements: nowhere })).toMatchObject([
    { field: ["input", "positions", "0", "stockMovements", "0", "storageLocationId"], code: "INVALID" },
  ]);
  const nobody = { ...announcement, id: "999999", positions: { nodes: [{ id: "999999/1" }, { id: "999999/2" }] } };
  expect(await mutate(graph, "returnGoodsReceipt", arrived(nobody))).toMatchObject({
    return: null,
    userErrors: [{ field: ["input", "returnId"], code: "NOT_FOUND" }],
  });
  expect(await seen(graph, announcement)).toEqual(before);
});

test("a receipt without an answer is never sent again; what to check is told", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const announcement = await released(graph);
  const before = await seen(graph, announcement);
  graph.sandbox.control.fault({ match: "/goodsReceipts", kind: "reset", times: 1, when: "after" });
  const input = { ...arrived(announcement), idempotencyKey: "arrival-1" };
  const unknown = {
    return: null,
    userErrors: [
      {
        field: null,
        code: "OUTCOME_UNKNOWN",
        message: expect.stringContaining(
          "Check in Xentral the stock movements of these products, and what the return has received.",
        ) as string,
      },
    ],
  };
  expect(await mutate(graph, "returnGoodsReceipt", input)).toMatchObject(unknown);
  expect(sentWrites(graph)).toHaveLength(2);
  expect(await mutate(graph, "returnGoodsReceipt", input)).toMatchObject(unknown);
  expect(sentWrites(graph)).toEqual([]);
  const after = await seen(graph, announcement);
  expect(gained(before.batches, after.batches)).toBe(3);
  expect(after.return.positions.nodes).toMatchObject([{ receivedQuantity: "3" }, { receivedQuantity: "2" }]);
});

test("the same key books once, however often it is asked", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const announcement = await released(graph);
  const before = await seen(graph, announcement);
  const input = { ...arrived(announcement), idempotencyKey: "arrival-2" };
  const [one, other] = await Promise.all([
    mutate(graph, "returnGoodsReceipt", input),
    mutate(graph, "returnGoodsReceipt", input),
  ]);
  expect(one).toMatchObject({ userErrors: [] });
  expect(other).toEqual(one);
  expect(await mutate(graph, "returnGoodsReceipt", input)).toEqual(one);
  expect(sentWrites(graph)).toHaveLength(2);
  const after = await seen(graph, announcement);
  expect(gained(before.serials, after.serials)).toBe(2);
});
