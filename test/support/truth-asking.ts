/**
 * What the lists of each family can be asked for. A list is served where one family takes the parent, all conditions and
 * all orders together; otherwise it is refused with `FIELD_NOT_AVAILABLE`. By the official specification's parameters;
 * what cannot be told from it (which name of a person v2 compares) is not asked for.
 */
import { filterTruth, orderTruth } from "./truth-filter-fields.ts";
import type { OrderArgument } from "./truth-filters.ts";
import type { PagingArguments } from "./truth-window.ts";

/** A generation of the ERP's API. */
export type Family = "v1" | "v2" | "v3";

interface Offer {
  readonly family: Family;
  /** Filter field → its operators. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly orders: readonly string[];
  /** Filter field → words of the graph that the family has no word for. */
  readonly lacks?: Readonly<Record<string, readonly string[]>>;
}

const choice = ["equals", "notEquals", "in", "notIn"];
const texts = [...choice, "contains", "notContains", "startsWith", "endsWith"];
const range = ["equals", "notEquals", "lessThan", "lessThanOrEquals", "greaterThan", "greaterThanOrEquals"];

/** `{ choice: "id status" }` → the operators of each field. */
function fields(groups: Readonly<Record<string, string>>): Offer["fields"] {
  const operators: Readonly<Record<string, readonly string[]>> = { choice, texts, range, one: ["equals"] };
  return Object.fromEntries(
    Object.entries(groups).flatMap(([kind, names]) => names.split(" ").map((name) => [name, operators[kind] ?? []])),
  );
}

/** Fields and orders that the newest family lacks. */
const notInNewest: Readonly<Record<string, readonly string[]>> = {
  Customer: ["kind", "phone", "projectId"],
  Invoice: ["balance", "BALANCE"],
  Product: [
    "EAN",
    "MANUFACTURER",
    "MANUFACTURER_PRODUCT_NUMBER",
    "CUSTOMS_TARIFF_NUMBER",
    "SALES_PRICE_NET",
    "PURCHASE_PRICE_NET",
  ],
};

/** Types whose lists the newest family does not have. */
const onlyOlder = new Set([
  "PurchasePrice",
  "Shipment",
  "Warehouse",
  "StorageLocation",
  "Project",
  "PaymentMethod",
  "SalesChannel",
  "Tag",
]);

function newest(type: string): readonly Offer[] {
  if (onlyOlder.has(type)) return [];
  const lacks = notInNewest[type] ?? [];
  const known = Object.keys(filterTruth[type] ?? {}).filter((name) => !lacks.includes(name));
  // Each input of the schema offers no more operators than the newest family takes.
  const every = [...texts, ...range, "isNull"];
  const orders = Object.keys(orderTruth[type] ?? {}).filter((name) => !lacks.includes(name));
  return [{ family: "v3", fields: Object.fromEntries(known.map((name) => [name, every])), orders }];
}

const older: Readonly<Record<string, readonly Offer[]>> = {
  Customer: [{ family: "v2", fields: fields({ choice: "id number kind email phone projectId" }), orders: ["ID"] }],
  Supplier: [
    {
      family: "v1",
      fields: fields({ choice: "id", texts: "name email zipCode city country" }),
      orders: ["ID", "NAME", "ZIP_CODE", "CITY", "COUNTRY"],
    },
  ],
  Product: [
    {
      family: "v2",
      fields: fields({
        choice: "id projectId supplierId merchandiseGroupId categoryId tagId variantOfId",
        texts:
          "number ean name description uuid manufacturer manufacturerProductNumber customsTariffNumber externalReferenceNumber",
        one: "isDisabled",
      }),
      orders: ["ID", "NUMBER", "NAME", ...(notInNewest["Product"] ?? [])],
      lacks: { isDisabled: ["true"] },
    },
  ],
  SalesOrder: [
    {
      family: "v1",
      fields: fields({
        choice:
          "status documentNumber customerId customerNumber customerOrderNumber externalOrderNumber externalOrderId " +
          "transactionNumber documentAddressZipCode documentAddressCountry",
        range: "documentDate desiredDeliveryDate earliestFulfillmentDate",
      }),
      orders: ["ID", "DOCUMENT_NUMBER"],
      lacks: { status: ["SENT"] },
    },
  ],
  Invoice: [
    {
      family: "v1",
      fields: fields({
        choice: "id status paymentStatus dunningLevel projectId currency",
        texts: "documentNumber customerNumber documentAddressName documentAddressCountry",
        range: "documentDate balance netAmount grossAmount",
      }),
      orders: [
        "ID",
        "DOCUMENT_NUMBER",
        "DOCUMENT_DATE",
        "CUSTOMER_NUMBER",
        "COUNTRY",
        "CUSTOMER_NAME",
        "GROSS_AMOUNT",
        "CURRENCY",
        "PAYMENT_STATUS",
        "BALANCE",
      ],
    },
  ],
  CreditNote: [
    {
      family: "v1",
      fields: fields({
        choice: "id status paymentStatus projectId currency",
        texts: "documentNumber customerNumber documentAddressName documentAddressCountry",
        range: "documentDate",
      }),
      orders: ["ID", "DOCUMENT_NUMBER", "DOCUMENT_DATE", "CUSTOMER_NUMBER", "COUNTRY"],
    },
  ],
  DeliveryNote: [
    {
      family: "v1",
      fields: fields({
        choice: "status customerId salesOrderId projectId",
        texts: "documentNumber customerNumber documentAddressName documentAddressCountry",
        range: "documentDate",
      }),
      orders: ["ID", "DOCUMENT_NUMBER"],
      lacks: { status: ["COMPLETED"] },
    },
  ],
  Return: [
    {
      family: "v1",
      fields: { ...fields({ choice: "customerId salesOrderId" }), documentNumber: [...choice, "contains"] },
      orders: [],
    },
  ],
  PurchaseOrder: [
    {
      family: "v1",
      fields: fields({
        choice: "id supplierId projectId",
        texts: "documentNumber supplierOrderNumber supplierOfferNumber",
        range: "documentDate",
      }),
      orders: ["ID", "DOCUMENT_NUMBER", "DOCUMENT_DATE"],
    },
  ],
  SalesPrice: [
    {
      family: "v1",
      fields: fields({
        choice: "id productId customerId customerGroupId currency",
        one: "isValidAt",
        range: "validFrom expiresAt",
      }),
      orders: ["ID", "AMOUNT"],
    },
  ],
  PurchasePrice: (["v2", "v1"] as const).map((family) => {
    return {
      family,
      fields: fields({ choice: "id productId supplierId currency", range: "quantity", one: "isValidAt" }),
      orders: ["ID"],
    };
  }),
  Shipment: [
    {
      family: "v1",
      fields: fields({
        choice: "deliveryNoteId salesOrderId shippingMethodId trackingNumber carrier",
        range: "sentAt",
      }),
      orders: [],
    },
  ],
  Warehouse: [{ family: "v1", fields: fields({ choice: "id name" }), orders: [] }],
  StorageLocation: [{ family: "v1", fields: fields({ choice: "id warehouseId", texts: "name" }), orders: [] }],
  Project: [
    {
      family: "v1",
      fields: fields({ choice: "id currency", texts: "name abbreviation" }),
      orders: ["ID", "NAME", "ABBREVIATION"],
    },
  ],
  PaymentMethod: [{ family: "v1", fields: fields({ choice: "id projectId", texts: "type" }), orders: ["ID", "TYPE"] }],
  SalesChannel: [{ family: "v2", fields: fields({ choice: "id", texts: "name moduleName" }), orders: [] }],
  Tag: [{ family: "v2", fields: fields({ choice: "id group", texts: "title" }), orders: ["ID", "TITLE", "GROUP"] }],
};

/** Relation → the condition on the children that it is; several where a family may ask by another key of the parent. */
const relations: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["salesOrders", "offers", "invoices", "deliveryNotes", "returns", "creditNotes", "salesPrices"].map((name) => [
      `Customer.${name}`,
      "customerId",
    ]),
  ),
  ...Object.fromEntries(
    ["invoices", "deliveryNotes", "returns", "shipments"].map((name) => [`SalesOrder.${name}`, "salesOrderId"]),
  ),
  ...Object.fromEntries(["deliveryNotes", "creditNotes", "returns"].map((name) => [`Invoice.${name}`, "invoiceId"])),
  ...Object.fromEntries(
    ["purchaseOrders", "products", "purchasePrices"].map((name) => [`Supplier.${name}`, "supplierId"]),
  ),
  "Customer.invoices": "customerId customerNumber",
  "Customer.creditNotes": "customerId customerNumber",
  "CreditNote.returns": "creditNoteId",
  "DeliveryNote.shipments": "deliveryNoteId",
  "Product.variants": "variantOfId",
  "Product.stockMovements": "productId",
  "ProductCategory.products": "categoryId",
  "Warehouse.storageLocations": "warehouseId",
};

/** A list as it is asked for. */
export interface ListAsked {
  /** `Customer.salesOrders`, or `Query.salesOrders`. */
  readonly relation: string;
  /** Type of its rows. */
  readonly type: string;
  readonly args: PagingArguments;
}

/** How a list is served: by which condition the family knows its parent; null for lists of no parent. */
export interface Serving {
  readonly parentField: string | null;
}

/** How the most preferred family that can serves a list; null where none can. Lists that came with their parent have no conditions. */
export function servingOf(families: readonly Family[], { relation, type, args }: ListAsked): Serving | null {
  const parents = relations[relation]?.split(" ") ?? [];
  const isRoot = relation.startsWith("Query.");
  if ((!isRoot && parents.length === 0) || filterTruth[type] === undefined) return { parentField: null };
  const offers = [...newest(type), ...(older[type] ?? [])].filter((offer) => families.includes(offer.family));
  const offer = offers.find((one) => takesConditions(one, args) && (isRoot || parentKey(one, parents) !== undefined));
  return offer === undefined ? null : { parentField: parentKey(offer, parents) ?? null };
}

function parentKey(offer: Offer, parents: readonly string[]): string | undefined {
  return parents.find((key) => offer.fields[key]?.includes("equals") === true);
}

function takesConditions(offer: Offer, { filter = {}, orderBy = [] }: PagingArguments): boolean {
  const conditions = Object.entries(filter).flatMap(([field, operators]) =>
    Object.entries(operators).map(([operator, value]) => ({ field, operator, value })),
  );
  const takes = conditions.every(({ field, operator, value }) => {
    // None of no values is asked of nobody.
    if (operator === "notIn" && isEmpty(value)) return true;
    return offer.fields[field]?.includes(operator) === true && hasWords(offer, field, value);
  });
  return takes && deciding(orderBy).every((order) => takesOrder(offer, order));
}

/** Nothing is ordered behind the id. */
function deciding(orderBy: OrderArgument): OrderArgument {
  const at = orderBy.findIndex(({ field }) => field === "ID");
  return at < 0 ? orderBy : orderBy.slice(0, at + 1);
}

/** A list that cannot be ordered stands by id. */
function takesOrder(
  { orders }: Offer,
  { field, direction }: { readonly field: string; readonly direction?: string },
): boolean {
  return orders.includes(field) || (field === "ID" && direction !== "DESC");
}

/** Whether a condition asks for one of no values: nobody has to be asked for that. */
export function isMoot({ filter = {} }: PagingArguments): boolean {
  return Object.values(filter).some((operators) => isEmpty(operators["in"]));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function hasWords({ lacks }: Offer, field: string, value: unknown): boolean {
  return [value].flat().every((word) => !lacks?.[field]?.includes(String(word)));
}
