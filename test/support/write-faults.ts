/** Mutations that make something, each with inputs of its own and a way to count what they made. */
import { makingBills } from "./making-bills.ts";
import { makingReturns } from "./making-returns.ts";
import { makingSent } from "./making-sent.ts";
import { rowsOf } from "./making.ts";
import type { AskGraph, MakingMutation } from "./making.ts";

const place = { street: "Main Street 4", zipCode: "04103", city: "Leipzig", country: "DE" };
const order = {
  customerId: "1",
  positions: [{ productId: "3", quantity: "2" }],
};
const imported = {
  ...order,
  documentDate: "2026-11-02",
  projectId: "1",
  paymentMethodId: "1",
  shippingMethodId: "1",
  currency: "EUR",
};

const countCustomers: MakingMutation["count"] = async (ask, mark) =>
  rowsOf(
    await ask("query ($mark: String!) { customers(filter: { name: { equals: $mark } }) { nodes { id } } }", { mark }),
    "customers",
    "nodes",
  ).length;

const countOrders: MakingMutation["count"] = async (ask, mark) =>
  rowsOf(
    await ask(
      "query ($mark: String!) { salesOrders(filter: { customerOrderNumber: { equals: $mark } }) { nodes { id } } }",
      { mark },
    ),
    "salesOrders",
    "nodes",
  ).length;

const countPurchases: MakingMutation["count"] = async (ask, mark) =>
  rowsOf(
    await ask(
      "query ($mark: String!) { purchaseOrders(filter: { supplierOfferNumber: { equals: $mark } }) { nodes { id } } }",
      { mark },
    ),
    "purchaseOrders",
    "nodes",
  ).length;

/** Receipts cannot be read; what they booked lies in a batch of its own, one piece for each. */
const countReceived: MakingMutation["count"] = async (ask, mark) => {
  const shelf = "... on StorageLocation { items(first: 1000) { nodes { batch quantity } } }";
  const answer = await ask(`{ node(id: "gid://xentral/StorageLocation/1/1") { ${shelf} } }`);
  const items = rowsOf(answer, "node", "items", "nodes");
  return items.filter(({ batch }) => batch === mark).reduce((sum, { quantity }) => sum + Number(quantity), 0);
};

const countProducts: MakingMutation["count"] = async (ask, mark) =>
  rowsOf(
    await ask("query ($mark: String!) { products(filter: { name: { equals: $mark } }) { nodes { id } } }", { mark }),
    "products",
    "nodes",
  ).length;

const countPrices: MakingMutation["count"] = async (ask, mark) => {
  const prices = await ask('{ product(id: "3") { salesPrices(first: 1000) { nodes { remark } } } }');
  return rowsOf(prices, "product", "salesPrices", "nodes").filter(({ remark }) => remark === mark).length;
};

const countMovements: MakingMutation["count"] = async (ask, mark) =>
  rowsOf(
    await ask("query ($mark: String!) { stockMovements(filter: { reference: { equals: $mark } }) { nodes { id } } }", {
      mark,
    }),
    "stockMovements",
    "nodes",
  ).length;

/** Forty lie there: so little is booked that they last for all seeds. */
const booked = { productId: "11", storageLocationId: "1/2", quantity: "0.001" };

/** A count for each mark, each higher than all before, so that goods are put there. */
const levels = new Map<string, number>();

function risingLevel(mark: string): string {
  const level = levels.get(mark) ?? 1_000_000 + levels.size;
  levels.set(mark, level);
  return String(level);
}

function countParts(field: string, inner: string): MakingMutation["count"] {
  return async (ask, mark) => {
    const parts = `${field}(first: 1000) { nodes { ${inner} } }`;
    const [record] = [field === "positions" ? "salesOrder" : "customer"];
    const rows = rowsOf(await ask(`{ ${record}(id: "1") { ${parts} } }`), record ?? "", field, "nodes");
    return rows.filter((row) => Object.values(row).includes(mark)).length;
  };
}

/** Everything that makes something, without and with a natural key. */
export const makingMutations: readonly MakingMutation[] = [
  {
    name: "customerCreate",
    request: "POST /api/v3/customers",
    isFound: false,
    input: (mark) => ({ name: mark, ...place }),
    select: "customer { id }",
    count: countCustomers,
  },
  {
    name: "customerCreate",
    request: "POST /api/v3/customers",
    isFound: true,
    input: (mark) => ({ name: mark, number: mark, ...place }),
    select: "customer { id }",
    count: countCustomers,
  },
  {
    name: "customerAddressCreate",
    request: "POST /api/v3/customers/1/deliveryAddresses",
    isFound: false,
    input: (mark) => ({ customerId: "1", name: mark, ...place }),
    select: "address { id }",
    count: countParts("addresses", "name"),
  },
  {
    name: "contactPersonCreate",
    request: "POST /api/v3/customers/1/contactPersons",
    isFound: false,
    input: (mark) => ({ customerId: "1", name: mark }),
    select: "contactPerson { id }",
    count: countParts("contactPersons", "name"),
  },
  {
    name: "salesOrderImport",
    request: "POST /api/v1/salesOrders/actions/import",
    isFound: true,
    input: (mark) => ({ ...imported, externalOrderNumber: mark, customerOrderNumber: mark }),
    select: "salesOrder { id }",
    count: countOrders,
  },
  {
    name: "salesOrderImport",
    request: "POST /api/v1/salesOrders/actions/import",
    isFound: false,
    input: (mark) => ({ ...imported, customerOrderNumber: mark }),
    select: "salesOrder { id }",
    count: countOrders,
  },
  {
    name: "salesOrderCreate",
    request: "POST /api/v3/salesOrders",
    isFound: true,
    input: (mark) => ({ ...order, externalOrderNumber: mark, customerOrderNumber: mark }),
    select: "salesOrder { id }",
    count: countOrders,
  },
  {
    name: "salesOrderCreate",
    request: "POST /api/v3/salesOrders",
    isFound: false,
    input: (mark) => ({ ...order, customerOrderNumber: mark }),
    select: "salesOrder { id }",
    count: countOrders,
  },
  {
    name: "salesOrderPositionAdd",
    request: "POST /api/v3/salesOrders/1/lineItems",
    isFound: false,
    input: (mark) => ({ salesOrderId: "1", productId: "3", quantity: "1", name: mark }),
    select: "position { id }",
    count: countParts("positions", "name"),
  },
  {
    name: "purchaseOrderCreate",
    request: "POST /api/v3/purchaseOrders",
    isFound: false,
    input: (mark) => ({ supplierId: "4", positions: [{ productId: "3", quantity: "2" }], supplierOfferNumber: mark }),
    select: "purchaseOrder { id }",
    count: countPurchases,
  },
  {
    name: "purchaseOrderGoodsReceipt",
    request: "POST /api/v1/purchaseOrders/4/goodsReceipts",
    isFound: false,
    input: (mark) => ({
      purchaseOrderId: "4",
      date: "2026-11-02",
      positions: [
        {
          purchaseOrderPositionId: "4/4",
          productId: "1",
          quantity: "1",
          stockMovements: [{ quantity: "1", storageLocationId: "1/1", batch: mark }],
        },
      ],
    }),
    select: "purchaseOrder { id }",
    count: countReceived,
  },
  {
    name: "productCreate",
    request: "POST /api/v3/products",
    isFound: true,
    input: (mark) => ({ name: mark, number: mark, projectId: "1" }),
    select: "product { id }",
    count: countProducts,
  },
  {
    name: "productCreate",
    request: "POST /api/v3/products",
    isFound: false,
    input: (mark) => ({ name: mark, projectId: "1" }),
    select: "product { id }",
    count: countProducts,
  },
  {
    name: "salesPriceCreate",
    request: "POST /api/v3/salesPrices",
    isFound: false,
    input: (mark) => ({ productId: "3", price: { amount: "9.90", currency: "EUR" }, quantity: "1", remark: mark }),
    select: "salesPrice { id }",
    count: countPrices,
  },
  {
    name: "stockAdd",
    request: "POST /api/v1/warehouses/1/storageLocations/2/items",
    isFound: false,
    input: (mark) => ({ ...booked, reason: mark }),
    select: "product { id }",
    count: countMovements,
  },
  {
    name: "stockRetrieve",
    request: "PATCH /api/v1/warehouses/1/storageLocations/2/items",
    isFound: false,
    input: (mark) => ({ ...booked, reason: mark }),
    select: "product { id }",
    count: countMovements,
  },
  {
    name: "stockSetTotal",
    request: "POST /api/v1/warehouses/1/storageLocations/2/items",
    isFound: true,
    input: (mark) => ({ ...booked, quantity: risingLevel(mark), reason: mark }),
    select: "product { id }",
    count: countMovements,
  },
  ...makingReturns,
  ...makingBills,
  ...makingSent,
];

/** What a mutation answered, as far as these tests care. */
export interface MadeAnswer {
  /** The global id of what was made; null where none is told. */
  readonly id: string | null;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** Sends a mutation and takes its answer apart. */
export async function make(
  ask: AskGraph,
  { name, select }: MakingMutation,
  input: Readonly<Record<string, unknown>>,
): Promise<MadeAnswer> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { made: ${name}(input: $input) { ${select} userErrors { code message } } }`;
  const answer = await ask(query, { input });
  const payload = answer.data?.["made"] as unknown as Readonly<Record<string, unknown>> | null | undefined;
  if (payload === null || payload === undefined) throw new Error(JSON.stringify(answer));
  const { userErrors, ...objects } = payload;
  const [object] = Object.values(objects) as ({ readonly id: string } | null)[];
  const errors = userErrors as readonly { readonly code: string; readonly message: string }[];
  return {
    id: object?.id ?? null,
    codes: errors.map(({ code }) => code),
    messages: errors.map(({ message }) => message),
  };
}
