/** Where the fields of returns and their positions stand in the bodies of v3 and v1, and in what is read back. */
import type { Return, ReturnPosition } from "../domain/return.ts";
import { returnProgress } from "../resources/return-v3.ts";
import type { BodyMap, IdField, ShownFields } from "./define.ts";
import { inside, number, partOf, plain, sameNames, shownAs, titles, word } from "./keys.ts";
import { phones, postal, v3Postal } from "./postal.ts";

const texts = ["internalDesignation", "bodyIntroduction", "language", "vatId", "deliveryTerms", "customerOrderNumber"];

/** A return in v3, without its positions. Upstream: the invoice can be read but not linked. Checked 2026-11. */
export const v3Return: BodyMap = {
  ...sameNames([...texts, "documentDate", "internalComment", "bodyOutroduction"]),
  progress: word("progress", returnProgress.write),
  customerId: plain("address.id"),
  projectId: plain("project.id"),
  salesOrderId: plain("salesOrder.id"),
  deliveryNoteId: plain("deliveryNote.id"),
  creditNoteId: plain("creditNote.id"),
  replacementSalesOrderId: plain("replacementSalesOrder.id"),
  shippingMethodId: plain("shippingMethod.id"),
  preferredWarehouseId: plain("preferredWarehouse.id"),
  tags: titles("tags"),
  ...inside("documentAddress", v3Postal),
};

const lineTexts = [
  "name",
  "description",
  "unit",
  "customerProductNumber",
  "packagingUnit",
  "countryOfOrigin",
  "hsCode",
];

/** What of a position can be changed in v3: its product cannot. */
export const v3ChangedPosition: BodyMap = {
  quantity: number("quantity"),
  returnReasonId: plain("returnReason.id"),
  ...sameNames(["returnNote", "internalComment", ...lineTexts]),
};

/** A new position in v3. */
export const v3Position: BodyMap = { ...v3ChangedPosition, productId: plain("product.id") };

/** A return of positions of an order, in v1. */
export const v1FromOrder: BodyMap = {
  documentDate: plain("date"),
  salesOrderId: plain("salesOrder.id"),
  shippingMethodId: plain("shippingMethod.id"),
  positions: {
    at: "salesOrder.positions",
    items: {
      salesOrderPositionId: partOf("id"),
      quantity: number("quantity"),
      returnReasonId: plain("returnReason.id"),
    },
  },
};

/** A return of positions of a delivery note, in v3. */
export const v3FromDelivery: BodyMap = {
  deliveryNoteId: plain("deliveryNote.id"),
  positions: {
    at: "lineItems",
    items: {
      deliveryNotePositionId: partOf("id"),
      quantity: number("quantity"),
      returnReasonId: plain("returnReason.id"),
      returnNote: plain("returnNote"),
    },
  },
};

/** Input fields of a return that hold ids. */
export const returnIds: Readonly<Record<string, IdField>> = {
  customerId: { type: "Customer" },
  projectId: { type: "Project" },
  salesOrderId: { type: "SalesOrder" },
  deliveryNoteId: { type: "DeliveryNote" },
  creditNoteId: { type: "CreditNote" },
  replacementSalesOrderId: { type: "SalesOrder" },
  shippingMethodId: { type: "ShippingMethod" },
  preferredWarehouseId: { type: "Warehouse" },
  "positions.productId": { type: "Product" },
  "positions.returnReasonId": { type: "ReturnReason" },
  "positions.salesOrderPositionId": { type: "SalesOrderPosition", isCompound: true, of: "salesOrderId" },
  "positions.deliveryNotePositionId": { type: "DeliveryNotePosition", isCompound: true, of: "deliveryNoteId" },
};

/** The position of an input path such as `positions`, `0`, `quantity`: they stay in the order in which they were given. */
function givenPosition({ positions }: Return, path: readonly string[]): ReturnPosition | undefined {
  const products = (positions ?? []).filter((position) => position.__typename === "ReturnPosition");
  return products[Number(path[1])];
}

/** What a position shows of its input. */
export function shownReturnPosition(
  of: (record: Return, id: string, path: readonly string[]) => ReturnPosition | undefined,
): ShownFields<Return> {
  const links = ["productId", "salesOrderPositionId", "deliveryNotePositionId"];
  return {
    ...shownAs<Return>([...links, "quantity", "returnNote", "internalComment", ...lineTexts], {
      of,
      facet: "positions",
    }),
    returnReasonId: {
      value: (record, id, path) => {
        const reason = of(record, id, path)?.reason;
        return reason === null ? null : reason?.id;
      },
      facet: "positions",
    },
  };
}

/** What a return shows of its input. */
export const shownReturn: ShownFields<Return> = {
  ...shownAs<Return>(["documentDate", "progress", "internalComment", "bodyOutroduction"]),
  ...shownAs<Return>(["projectId", "salesOrderId", "shippingMethodId"]),
  ...shownAs<Return>([...texts, "deliveryNoteId", "creditNoteId", "replacementSalesOrderId", "preferredWarehouseId"], {
    facet: "remarks",
  }),
  ...shownAs<Return>(["customerId"], { facet: "partner" }),
  tags: { value: ({ tags }) => tags?.map(({ title }) => title), facet: "tags" },
  ...inside(
    "documentAddress",
    shownAs<Return>([...postal, ...phones, "type"], { of: ({ documentAddress }) => documentAddress, facet: "remarks" }),
  ),
  ...inside(
    "positions",
    shownReturnPosition((record, _id, path) => givenPosition(record, path)),
  ),
};
