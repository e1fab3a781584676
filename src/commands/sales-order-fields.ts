/** Where the fields of sales orders and their positions stand in the bodies of v3 and v1, and in what is read back. */
import type { SalesOrder, SalesOrderPosition } from "../domain/sales-order.ts";
import { taxation } from "../resources/amounts.ts";
import { autoCreatedDocuments } from "../resources/customer-v3.ts";
import { EitherOf } from "./compare.ts";
import type { BodyMap, IdField, ShownFields } from "./define.ts";
import { fraction, inside, number, plain, sameNames, shownAs, titles, word } from "./keys.ts";
import { v3Money } from "./money.ts";
import { phones, postal, recipient, v3Postal, where, who } from "./postal.ts";

const references = ["externalOrderNumber", "externalOrderId", "transactionNumber", "customerOrderNumber"];
const texts = ["internalDesignation", "bodyIntroduction", "bodyOutroduction"];
const dates = ["desiredDeliveryDate", "reservationDate"];

/** What of a position can be changed in v3: its product cannot. */
export const v3Position: BodyMap = {
  quantity: number("quantity"),
  ...sameNames(["name", "description", "unit", "customerProductNumber", "externalNumber", "internalComment"]),
  deliveryDate: plain("deliveryDate"),
  discount: number("discount"),
  "price.amount": number("price.net.amount"),
  "price.currency": plain("price.net.currency"),
};

/** A new position in v3. */
export const v3NewPosition: BodyMap = { ...v3Position, productId: plain("product.id") };

/** What of a position can be changed in v1. Upstream: amounts are texts, discounts fractions of one. Checked 2026-11. */
export const v1Position: BodyMap = {
  quantity: number("quantity"),
  ...sameNames(["name", "description"], "product"),
  externalNumber: plain("webId"),
  internalComment: plain("comment"),
  deliveryDate: plain("desiredDeliveryDate"),
  discount: fraction("discount"),
  taxCategory: word("tax.vatCategory", { STANDARD: "normal", REDUCED: "reduced", EXEMPT: "exempt" }),
  ...sameNames(["price.amount", "price.currency"]),
};

/** A new position in v1. */
export const v1NewPosition: BodyMap = { ...v1Position, productId: plain("product.id") };

/** An order in v3, without its positions. */
export const v3Order: BodyMap = {
  ...sameNames([...references, ...texts, ...dates, "documentDate", "vatId", "deliveryTerms", "internalComment"]),
  ...sameNames(["autoDispatch", "fastLane", "costCenter", "earliestFulfillmentDate"]),
  createDocuments: word("createDocuments", autoCreatedDocuments.write),
  ...v3Money,
  customerId: plain("address.id"),
  projectId: plain("project.id"),
  shippingMethodId: plain("shippingMethod.id"),
  salesChannelId: plain("salesChannel.id"),
  preferredWarehouseId: plain("preferredWarehouse.id"),
  tags: titles("tags"),
  ...inside("documentAddress", v3Postal),
  ...inside("deliveryAddress", v3Postal, "deviatingShipToAddress"),
};

/** What v1 takes of an order whether it is made or changed, without its positions. */
const v1Head: BodyMap = {
  ...sameNames([...references, ...texts, ...dates]),
  documentDate: plain("date"),
  vatId: plain("financials.tax.vatId"),
  internalComment: plain("comment"),
  autoDispatch: plain("delivery.autoShipping"),
  fastLane: plain("delivery.fastLane"),
  createDocuments: word("autoCreateDocuments", {
    DELIVERY_NOTE: "deliveryNote",
    INVOICE: "invoice",
    DELIVERY_NOTE_AND_INVOICE: "deliveryNote+invoice",
  }),
  currency: plain("financials.currency"),
  taxation: word("financials.tax.taxation", { ...taxation.write, EXEMPT: "taxfreedomestic" }),
  taxDisplay: word("financials.tax.taxDisplay", { AUTOMATIC: "auto", NET: "net", GROSS: "gross" }),
  storageCountry: plain("delivery.storageCountry"),
  customerId: plain("customer.id"),
  projectId: plain("project.id"),
  paymentMethodId: plain("financials.paymentMethod.id"),
  shippingMethodId: plain("delivery.shippingMethod.id"),
  salesChannelId: plain("salesChannel.id"),
  preferredWarehouseId: plain("delivery.preferredWarehouse.id"),
  ...inside("deliveryAddress", { ...sameNames([...who, ...where, "title"]), ...recipient }, "delivery.shippingAddress"),
};

const v1Billing: BodyMap = { ...sameNames([...who, ...where, "salutation"]), ...recipient };

/** An order to import. */
export const v1Import: BodyMap = {
  ...v1Head,
  ...inside(
    "documentAddress",
    { ...v1Billing, ...sameNames(["title", "mobile", "fax"]), phone: plain("phoneNumber") },
    "financials.billingAddress",
  ),
  positions: { at: "positions", items: v1NewPosition },
};

/** Changes to an order in v1. */
export const v1Update: BodyMap = {
  ...v1Head,
  earliestFulfillmentDate: plain("earliestFulfillmentDate"),
  ...inside("documentAddress", v1Billing, "financials.billingAddress"),
};

/** Input fields of an order that hold ids. */
export const orderIds: Readonly<Record<string, IdField>> = {
  customerId: { type: "Customer" },
  projectId: { type: "Project" },
  paymentMethodId: { type: "PaymentMethod" },
  shippingMethodId: { type: "ShippingMethod" },
  salesChannelId: { type: "SalesChannel" },
  preferredWarehouseId: { type: "Warehouse" },
  "positions.productId": { type: "Product" },
};

/** The positions with products, in their order. */
export function productPositions({ positions }: SalesOrder): readonly SalesOrderPosition[] {
  return (positions ?? []).filter((position) => position.__typename === "SalesOrderPosition");
}

/** The position of an input path such as `positions`, `0`, `quantity`, where it is one of the same product. */
function givenPosition(record: SalesOrder, path: readonly string[]): SalesOrderPosition | undefined {
  return productPositions(record)[Number(path[1])];
}

const positionFields = ["quantity", "name", "description", "unit", "customerProductNumber", "externalNumber"];

/** What a position shows of its input. Its money counts, since a price that was dropped is the product's. */
export function shownPosition(
  of: (record: SalesOrder, id: string, path: readonly string[]) => SalesOrderPosition | undefined,
  below = "",
): ShownFields<SalesOrder> {
  const price = (field: "amount" | "currency") => ({
    value: (record: SalesOrder, id: string, path: readonly string[]) => of(record, id, path)?.price?.net?.[field],
    facet: "positions",
  });
  const shown = {
    ...shownAs<SalesOrder>([...positionFields, "internalComment", "deliveryDate", "discount", "productId"], {
      of,
      facet: "positions",
    }),
    "price.amount": price("amount"),
    "price.currency": price("currency"),
  };
  return inside(below, shown);
}

/** What an order shows of its input. */
export const shownOrder: ShownFields<SalesOrder> = {
  ...shownAs<SalesOrder>([...references, ...dates, "documentDate", "vatId", "deliveryTerms", "internalComment"]),
  ...shownAs<SalesOrder>([
    "earliestFulfillmentDate",
    "bodyOutroduction",
    "autoDispatch",
    "fastLane",
    "currency",
    "taxation",
    "taxDisplay",
  ]),
  ...shownAs<SalesOrder>(["costCenter", "storageCountry", "customerId", "projectId", "paymentMethodId"]),
  ...shownAs<SalesOrder>(["internalDesignation", "bodyIntroduction", "createDocuments"], { facet: "detail" }),
  ...shownAs<SalesOrder>(["salesChannelId", "shippingMethodId"], { facet: "detail" }),
  preferredWarehouseId: { value: ({ preferredWarehouseId }) => preferredWarehouseId },
  tags: { value: ({ tags }) => tags?.map(({ title }) => title), facet: "tags" },
  ...inside(
    "documentAddress",
    shownAs<SalesOrder>([...postal, ...phones, "type"], { of: ({ documentAddress }) => documentAddress }),
  ),
  ...inside(
    "deliveryAddress",
    shownAs<SalesOrder>([...postal, "type"], { of: ({ deliveryAddress }) => deliveryAddress, facet: "settings" }),
  ),
  ...shownPosition((record, _id, path) => givenPosition(record, path), "positions"),
};

/** What an imported order shows of its input, whose prices are net or gross as the order shows them. */
export const shownImport: ShownFields<SalesOrder> = {
  ...shownOrder,
  "positions.price.amount": {
    value: (record, _id, path) => {
      const { net, gross } = givenPosition(record, path)?.price ?? {};
      return net === undefined ? undefined : new EitherOf([net?.amount, gross?.amount]);
    },
    facet: "positions",
  },
};
