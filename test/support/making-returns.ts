/** The mutations that make returns and book their goods, for the tests of faults. */
import { rowsOf } from "./making.ts";
import type { MakingMutation } from "./making.ts";

const countReturns: MakingMutation["count"] = async (ask, mark) =>
  rowsOf(
    await ask(
      "query ($mark: String!) { returns(filter: { customerOrderNumber: { equals: $mark } }) { nodes { id } } }",
      { mark },
    ),
    "returns",
    "nodes",
  ).length;

const marked: string[] = [];

/** A day of its own for each mark: returns of v1 bear nothing else that could tell them apart. */
function dayOf(mark: string): string {
  if (!marked.includes(mark)) marked.push(mark);
  return new Date(Date.UTC(2000, 0, 1 + marked.indexOf(mark))).toISOString().slice(0, 10);
}

const countReturnsOfOrder: MakingMutation["count"] = async (ask, mark) => {
  const answer = await ask('{ salesOrder(id: "1") { returns(first: 1000) { nodes { documentDate } } } }');
  const rows = rowsOf(answer, "salesOrder", "returns", "nodes");
  return rows.filter(({ documentDate }) => documentDate === dayOf(mark)).length;
};

const countReturnsOfDelivery: MakingMutation["count"] = async (ask, mark) => {
  const positions = "positions { nodes { ... on ReturnPosition { returnNote } } }";
  const answer = await ask(`{ salesOrder(id: "1") { returns(first: 1000) { nodes { ${positions} } } } }`);
  const rows = rowsOf(answer, "salesOrder", "returns", "nodes");
  return rows.filter((row) => JSON.stringify(row).includes(`"${mark}"`)).length;
};

const countPositions: MakingMutation["count"] = async (ask, mark) => {
  const notes = "positions(first: 1000) { nodes { ... on ReturnPosition { returnNote } } }";
  const rows = rowsOf(await ask(`{ return(id: "1") { ${notes} } }`), "return", "positions", "nodes");
  return rows.filter(({ returnNote }) => returnNote === mark).length;
};

/** Goods are booked one by one, so that those of a batch tell how often. */
const countReceipts: MakingMutation["count"] = async (ask, mark) => {
  const lying = "storageLocations(first: 1000) { nodes { quantity batch } }";
  const answer = await ask(`{ product(id: "10") { stock { ${lying} } } }`);
  const rows = rowsOf(answer, "product", "stock", "storageLocations", "nodes");
  return rows.reduce((sum, { batch, quantity }) => sum + (batch === mark ? Number(quantity) : 0), 0);
};

/** Without natural keys, all of them. */
export const makingReturns: readonly MakingMutation[] = [
  {
    name: "returnCreate",
    request: "POST /api/v3/returnOrders",
    isFound: false,
    input: (mark) => ({
      customerId: "1",
      customerOrderNumber: mark,
      positions: [{ productId: "3", quantity: "1", returnReasonId: "1" }],
    }),
    select: "return { id }",
    count: countReturns,
  },
  {
    name: "returnCreateFromSalesOrder",
    request: "POST /api/v1/returns",
    isFound: false,
    input: (mark) => ({
      salesOrderId: "1",
      documentDate: dayOf(mark),
      positions: [{ salesOrderPositionId: "1/1", quantity: "1", returnReasonId: "1" }],
    }),
    select: "return { id }",
    count: countReturnsOfOrder,
  },
  {
    name: "returnCreateFromDeliveryNote",
    request: "POST /api/v3/returnOrders/actions/createFromDeliveryNote",
    isFound: false,
    input: (mark) => ({
      deliveryNoteId: "1",
      positions: [{ deliveryNotePositionId: "1/1", quantity: "1", returnReasonId: "1", returnNote: mark }],
    }),
    select: "return { id }",
    count: countReturnsOfDelivery,
  },
  {
    name: "returnPositionAdd",
    request: "POST /api/v3/returnOrders/1/lineItems",
    isFound: false,
    input: (mark) => ({ returnId: "1", productId: "3", quantity: "1", returnNote: mark }),
    select: "position { id }",
    count: countPositions,
  },
  {
    name: "returnGoodsReceipt",
    request: "POST /api/v1/returns/1/goodsReceipts",
    isFound: false,
    input: (mark) => ({
      returnId: "1",
      date: "2026-11-02",
      positions: [
        {
          returnPositionId: "1/1",
          productId: "10",
          quantity: "1",
          stockMovements: [{ quantity: "1", storageLocationId: "1/2", batch: mark }],
        },
      ],
    }),
    select: "return { id }",
    count: countReceipts,
  },
];
