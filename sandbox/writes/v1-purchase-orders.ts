/** v1: purchase orders are made, and changed with all their positions. */
import {
  type ValuesOf,
  boolean,
  day,
  list,
  nested,
  orNull,
  plainId,
  price,
  quantity,
  reference,
  required,
  text,
} from "../engine/body.ts";
import { Refusal, violation } from "../engine/problems.ts";
import type { World } from "../model.ts";
import type { PurchaseLine, PurchaseOrder } from "../model-purchase.ts";
import { type WriteRoute, type Writing, done, nowhere, write } from "./define.ts";
import { finder, requireUnprotected, storeDocument } from "./document.ts";
import { addDocument } from "./document-head.ts";
import { withoutLines } from "./lines.ts";
import { mergedAddress } from "./postal.ts";
import { draftPurchase, purchaseSort } from "./purchase-orders.ts";

const place = {
  name: text("name"),
  department: text("department"),
  subDepartment: text("subDepartment"),
  addressSupplement: text("extraAddressLine"),
  street: text("street"),
  zipCode: text("zipCode"),
  city: text("city"),
  state: text("state"),
  country: text("country"),
  contactPerson: text("contactPerson"),
};

const supplier = nested("supplier", {
  ...place,
  phone: text("telephone"),
  fax: text("telefax"),
  email: text("email"),
});

const head = {
  documentAddress: supplier,
  bodyIntroduction: text("bodyIntroduction"),
  bodyOutroduction: text("bodyOutroduction"),
  supplierOrderNumber: text("salesOrderConfirmationReference"),
  supplierOfferNumber: text("suppliersOfferReference"),
  internalDesignation: text("internalDesignation"),
  internalComment: text("internalComment"),
  isConfirmed: boolean("isConfirmed"),
  paymentMethodId: reference("financials.paymentMethod", "paymentMethod"),
  costCenter: text("financials.costCenter"),
  vatId: text("financials.tax.vatId"),
  currency: text("financials.currency"),
  hasOwnAddress: boolean("delivery.hasDifferentDeliveryAddress"),
  shipToAddress: nested("delivery.deliveryAddress", place),
  desiredDeliveryDate: orNull(day("delivery.dates.desiredDeliveryDate")),
  confirmedDeliveryDate: orNull(day("delivery.dates.confirmedDeliveryDate")),
};

const said = {
  productId: reference("product", "product"),
  name: text("name"),
  description: text("description"),
  quantity: quantity("quantity"),
  price: price("price"),
};

const createFields = {
  ...head,
  documentAddress: required(supplier),
  documentDate: required(day("date")),
  projectId: required(reference("project", "project")),
  addressId: required(reference("supplier", "partner")),
  positions: list("positions", { ...said, deliveryDate: orNull(day("deliveryDate")) }),
};

const changeFields = {
  ...head,
  documentDate: day("date"),
  projectId: reference("project", "project"),
  positions: list("positions", { ...said, id: plainId("id", null), isDeleted: boolean("isDeleted") }),
};

type Head = Omit<ValuesOf<typeof changeFields>, "positions">;
type SentPosition = NonNullable<ValuesOf<typeof changeFields>["positions"]>[number] & {
  readonly deliveryDate?: string | null;
};

function withHead(order: PurchaseOrder, values: Head): PurchaseOrder {
  const { documentAddress, shipToAddress, hasOwnAddress, ...plain } = values;
  const merged = { ...order, ...plain, documentAddress: mergedAddress(order.documentAddress, documentAddress ?? {}) };
  if (hasOwnAddress === false) return { ...merged, shipToAddress: null };
  if (hasOwnAddress === undefined || shipToAddress === undefined) return merged;
  return { ...merged, shipToAddress: mergedAddress(order.shipToAddress, shipToAddress) };
}

function newLines(
  world: World,
  order: PurchaseOrder,
  { at, sent }: { readonly at: number; readonly sent: readonly SentPosition[] },
): readonly PurchaseLine[] {
  return sent.flatMap(({ productId, quantity: count, ...rest }, index) => {
    const path = `positions.${index}.`;
    if (productId === undefined) throw violation(`${path}product`, `The ${path}product field is required.`);
    if (count === undefined) throw violation(`${path}quantity`, `The ${path}quantity field is required.`);
    return purchaseSort.newLines({ world, at }, order, { said: rest, productId, quantity: count, path });
  });
}

function create({ world, values, at }: Writing<World, ValuesOf<typeof createFields>>) {
  const { positions = [], addressId, ...rest } = values;
  const draft = withHead(draftPurchase(world, { addressId, at }), rest);
  const document = { ...draft, lines: newLines(world, draft, { at, sent: positions }) };
  const { id } = addDocument(world, purchaseSort, document);
  return { kind: "created" as const, collection: "purchaseOrders", id };
}

/**
 * Lines after a change. Nothing says what becomes of positions that the array does not name; those of v1's sales orders are
 * deleted, so these are here: the worst that a client has to be ready for.
 */
function replacedLines(
  { world, record: order, at }: Writing<PurchaseOrder, unknown>,
  next: PurchaseOrder,
  sent: readonly SentPosition[],
): PurchaseOrder["lines"] {
  const named = new Map(sent.flatMap((each) => (each.id === undefined ? [] : [[each.id, each] as const])));
  const isKnown = (id: number) => order.lines.some((line) => line.type === "product" && line.id === id);
  if (![...named.keys()].every(isKnown))
    throw new Refusal({ kind: "rule", messages: ["Purchase order position not found"] });
  const gone = order.lines.flatMap((line) => {
    if (line.type !== "product") return [];
    const isKept = named.has(line.id) && named.get(line.id)?.isDeleted !== true;
    return isKept ? [] : [String(line.id)];
  });
  const kept = withoutLines<PurchaseLine>(order.lines, new Set(gone)).map((line) => {
    const each = line.type === "product" ? named.get(line.id) : undefined;
    if (line.type !== "product" || each === undefined) return line;
    const { id: _id, isDeleted: _isDeleted, productId: _productId, ...rest } = each;
    return purchaseSort.changedLine(next, line, rest);
  });
  const fresh = sent.filter(({ id }) => id === undefined);
  return [...kept, ...newLines(world, next, { at, sent: fresh })];
}

const findPurchase = finder(purchaseSort);

export const v1Purchases: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v1/purchaseOrders",
    scope: "purchaseOrder:create",
    find: nowhere,
    fields: createFields,
    run: create,
  }),
  write("PATCH", {
    path: "/api/v1/purchaseOrders/{id}",
    scope: "purchaseOrder:update",
    find: findPurchase,
    fields: changeFields,
    run(writing) {
      const { world, record: order, values, at } = writing;
      requireUnprotected(order, values);
      const { positions, ...rest } = values;
      const next = withHead(order, rest);
      const lines = positions === undefined ? order.lines : replacedLines(writing, next, positions);
      storeDocument(world, purchaseSort, { ...next, lines, updatedAt: at });
      return done;
    },
  }),
];
