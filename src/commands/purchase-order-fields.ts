/** Where the fields of purchase orders and their positions stand in the bodies of v3, and in what is read back. */
import type { PurchaseOrder, PurchaseOrderPosition } from "../domain/purchase-order.ts";
import { confirmationType } from "../resources/purchase-order-v3.ts";
import type { BodyMap, IdField, ShownFields } from "./define.ts";
import { inside, number, plain, sameNames, shownAs, titles, word } from "./keys.ts";
import { v3Money } from "./money.ts";
import { phones, postal, v3Postal } from "./postal.ts";

const numbers = ["supplierOrderNumber", "supplierOfferNumber", "customerNumberAtSupplier"];
const texts = ["internalDesignation", "internalComment", "bodyIntroduction", "bodyOutroduction", "vatId"];
const dates = ["documentDate", "desiredDeliveryDate", "confirmedDeliveryDate"];

/** What of a purchase order can be changed in v3. */
export const v3Update: BodyMap = {
  ...sameNames([...numbers, ...texts, ...dates, "deliveryTerms", "isConfirmed"]),
  confirmationType: word("confirmationType", confirmationType.write),
  ...v3Money,
  shippingMethodId: plain("shippingMethod.id"),
  projectId: plain("project.id"),
  tags: titles("tags"),
  ...inside("documentAddress", v3Postal),
  // Null takes the whole address away; what else is given stands below.
  deliveryAddress: { at: "deviatingShipToAddress", write: () => ({}) },
  ...inside("deliveryAddress", v3Postal, "deviatingShipToAddress"),
};

const ofPosition = ["name", "description", "unit", "internalComment", "deliveryDate", "costCenter"];
const atSupplier = ["supplierProductNumber", "supplierProductName"];

/** A purchase order to make in v3. Upstream: supplier and cost centre can be said once, changes of them are dropped. Checked 2026-11. */
export const v3Create: BodyMap = {
  ...v3Update,
  supplierId: plain("address.id"),
  costCenter: plain("costCenter"),
  positions: {
    at: "lineItems",
    items: {
      productId: plain("product.id"),
      quantity: number("quantity"),
      ...sameNames([...ofPosition, ...atSupplier]),
      "price.amount": number("price.net.amount"),
      "price.currency": plain("price.net.currency"),
    },
  },
};

const olderAddress: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["name", "department", "subDepartment", "street", "zipCode", "city", "state", "country", "contactPerson"].map(
      (field) => [field, field],
    ),
  ),
  addressSupplement: "extraAddressLine",
};

/** An address below a place of v1's bodies. */
function v1Address(names: Readonly<Record<string, string>>, place: string): BodyMap {
  return Object.fromEntries(Object.entries(names).map(([field, name]) => [field, plain(`${place}.${name}`)]));
}

/** Whoever names a delivery address wants the goods there. */
function v1Delivery(): BodyMap {
  const also = { at: "delivery.hasDifferentDeliveryAddress", write: () => true };
  const fields = Object.entries(v1Address(olderAddress, "delivery.deliveryAddress"));
  return Object.fromEntries(fields.map(([field, key]) => [`deliveryAddress.${field}`, { ...key, also }]));
}

/**
 * What of a purchase order can be changed in v1. Upstream: for taxes and confirmations v1 takes other words than it is known to
 * answer with, so they are left to v3. Checked 2026-11.
 */
export const v1Update: BodyMap = {
  documentDate: plain("date"),
  ...sameNames(["internalDesignation", "internalComment", "bodyIntroduction", "bodyOutroduction", "isConfirmed"]),
  supplierOrderNumber: plain("salesOrderConfirmationReference"),
  supplierOfferNumber: plain("suppliersOfferReference"),
  vatId: plain("financials.tax.vatId"),
  currency: plain("financials.currency"),
  paymentMethodId: plain("financials.paymentMethod.id"),
  projectId: plain("project.id"),
  ...sameNames(["desiredDeliveryDate", "confirmedDeliveryDate"], "delivery.dates"),
  ...Object.fromEntries(
    Object.entries(v1Address({ ...olderAddress, phone: "telephone", fax: "telefax", email: "email" }, "supplier")).map(
      ([field, key]) => [`documentAddress.${field}`, key],
    ),
  ),
  ...v1Delivery(),
};

/** A purchase order to make in v1. Upstream: amounts are texts. Checked 2026-11. */
export const v1Create: BodyMap = {
  ...v1Update,
  supplierId: plain("supplier.id"),
  costCenter: plain("financials.costCenter"),
  positions: {
    at: "positions",
    items: {
      productId: plain("product.id"),
      quantity: number("quantity"),
      ...sameNames(["name", "description", "deliveryDate", "price.amount", "price.currency"]),
    },
  },
};

/** Input fields of a purchase order that hold ids. */
export const purchaseIds: Readonly<Record<string, IdField>> = {
  supplierId: { type: "Supplier" },
  projectId: { type: "Project" },
  paymentMethodId: { type: "PaymentMethod" },
  shippingMethodId: { type: "ShippingMethod" },
  "positions.productId": { type: "Product" },
};

function productPositions({ positions }: PurchaseOrder): readonly PurchaseOrderPosition[] {
  return (positions ?? []).filter((position) => position.__typename === "PurchaseOrderPosition");
}

/** The position of an input path such as `positions`, `0`, `quantity`. */
const position = (record: PurchaseOrder, _id: string, path: readonly string[]): PurchaseOrderPosition | undefined =>
  productPositions(record)[Number(path[1])];

/** What a purchase order shows of its input. */
export const shownPurchase: ShownFields<PurchaseOrder> = {
  ...shownAs<PurchaseOrder>([...numbers, ...texts, ...dates, "isConfirmed", "confirmationType", "costCenter"]),
  ...shownAs<PurchaseOrder>([
    "taxation",
    "taxDisplay",
    "supplierId",
    "projectId",
    "paymentMethodId",
    "deliveryAddress",
  ]),
  ...shownAs<PurchaseOrder>(["deliveryTerms", "shippingMethodId"], { facet: "remarks" }),
  // Only v3 tells it, with whatever it is asked for; v1's answer shall not fail for it.
  currency: { value: ({ totals }) => totals?.net?.currency },
  tags: { value: ({ tags }) => tags?.map(({ title }) => title), facet: "tags" },
  ...inside(
    "documentAddress",
    shownAs<PurchaseOrder>([...postal, ...phones, "type"], { of: ({ documentAddress }) => documentAddress }),
  ),
  ...inside(
    "deliveryAddress",
    shownAs<PurchaseOrder>([...postal, ...phones, "type"], { of: ({ deliveryAddress }) => deliveryAddress }),
  ),
  ...inside("positions", {
    ...shownAs<PurchaseOrder>(["quantity", "productId", ...ofPosition, ...atSupplier], {
      of: position,
      facet: "positions",
    }),
    ...inside(
      "price",
      shownAs<PurchaseOrder>(["amount", "currency"], {
        of: (record, id, path) => position(record, id, path)?.price?.net,
        facet: "positions",
      }),
    ),
  }),
};
