/* oxlint-disable max-lines -- the truth of one area, table by table */
/** What lists can be filtered and ordered by: the value that each record has for each field. */
import { under } from "../../sandbox/model.ts";
import type { RecordOf } from "../../sandbox/model.ts";
import type { BusinessDocument, Financials } from "../../sandbox/model-document.ts";
import type { Partner } from "../../sandbox/model-partner.ts";
import type { Product, PurchasePrice, SalesPrice } from "../../sandbox/model-product.ts";
import type { PaymentMethod, Project, SalesChannel, Tag } from "../../sandbox/model-reference.ts";
import type { StockMovement, StorageLocation, Warehouse } from "../../sandbox/model-stock.ts";
import { word } from "./truth-values.ts";
import type { Shop } from "./truth-values.ts";

/** A value that is compared. */
export type Scalar = string | number | boolean | null;

/** How a field compares. `day`: an instant by its day; `validity`: the two days between which a record holds. */
export type FilterKind = "id" | "text" | "word" | "decimal" | "date" | "day" | "datetime" | "boolean" | "validity";

type Value<R> = { tell(record: R, shop: Shop): Scalar | readonly Scalar[] }["tell"];

/** A filter field. Several values are those of related records, of which one has to match. */
export interface FilterTruth<R> {
  readonly kind: FilterKind;
  readonly value: Value<R>;
  /** Older families have a word for none, so that it is another than any; for the newest it is nothing to compare. */
  readonly isWorded?: true;
}

type Table<R> = Readonly<Record<string, FilterTruth<R>>>;
type Orders<R> = Readonly<Record<string, { tell(record: R): Scalar }["tell"]>>;

function as<R>(kind: FilterKind, values: Readonly<Record<string, Value<R>>>): Table<R> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { kind, value }]));
}

/** Words, with one for none in the older families. */
function worded<R>(values: Readonly<Record<string, Value<R>>>): Table<R> {
  return Object.fromEntries(
    Object.entries(as("word", values)).map(([name, field]) => [name, { ...field, isWorded: true }]),
  );
}

/** Fields that compare the property of the same name. */
function own<R>(kind: FilterKind, ...names: readonly (keyof R & string)[]): Table<R> {
  return as(kind, Object.fromEntries(names.map((name) => [name, (record: R) => record[name] as Scalar])));
}

type AnyDocument = BusinessDocument<{ readonly productId?: number; readonly number?: string | null }>;

const documents: Table<AnyDocument> = {
  ...own<AnyDocument>("id", "id"),
  ...own<AnyDocument>("text", "documentNumber", "language", "internalDesignation", "internalComment", "vatId"),
  ...own<AnyDocument>("date", "documentDate"),
  ...own<AnyDocument>("datetime", "createdAt", "updatedAt"),
  ...own<AnyDocument>("boolean", "isDocumentSent", "writeProtection"),
  ...as<AnyDocument>("word", { status: ({ status }) => word(status) }),
  ...as<AnyDocument>("id", {
    projectId: ({ projectId }) => projectId,
    tagId: ({ tagIds }) => tagIds,
    productId: ({ lines }) => lines.flatMap((line) => ("productId" in line ? (line.productId ?? []) : [])),
  }),
  ...as<AnyDocument>("text", {
    productNumber: ({ lines }) => lines.flatMap((line) => ("number" in line ? (line.number ?? []) : [])),
    documentAddressName: ({ documentAddress }) => documentAddress?.name ?? null,
    documentAddressStreet: ({ documentAddress }) => documentAddress?.street ?? null,
    documentAddressZipCode: ({ documentAddress }) => documentAddress?.zipCode ?? null,
    documentAddressCity: ({ documentAddress }) => documentAddress?.city ?? null,
    documentAddressCountry: ({ documentAddress }) => documentAddress?.country ?? null,
    documentAddressEmail: ({ documentAddress }) => documentAddress?.email ?? null,
  }),
};

const ofCustomer: Table<AnyDocument> = {
  ...own<AnyDocument>("text", "customerNumber"),
  ...as<AnyDocument>("id", { customerId: ({ addressId }) => addressId }),
};

const withCostCenter: Table<AnyDocument> = own<AnyDocument>("text", "costCenter");

const money: Table<Financials> = {
  ...as<Financials>("id", { paymentMethodId: ({ paymentMethodId }) => paymentMethodId }),
  ...as<Financials>("word", { taxation: ({ taxation }) => word(taxation) }),
  ...as<Financials>("decimal", { netAmount: ({ net }) => (net === null ? null : net / 100) }),
  ...as<Financials>("text", { currency: ({ currency }) => currency }),
};

const grossAmount: Table<Financials> = as("decimal", {
  grossAmount: ({ gross }) => (gross === null ? null : gross / 100),
});

function references<R>(...names: readonly (keyof R & string)[]): Table<R> {
  return own<R>("id", ...names);
}

const nothing = (): null => null;
const no = (): false => false;

type Order = RecordOf["salesOrder"];
type Invoice = RecordOf["invoice"];
type Note = RecordOf["deliveryNote"];
type ReturnOrder = RecordOf["returnOrder"];
type Purchase = RecordOf["purchaseOrder"];

const salesOrder: Table<Order> = {
  ...documents,
  ...ofCustomer,
  ...withCostCenter,
  ...money,
  ...grossAmount,
  ...references<Order>("preferredWarehouseId", "shippingMethodId"),
  ...as<Order>("id", {
    customerId: ({ addressId, isSalesOrderToSupplier }) => (isSalesOrderToSupplier ? null : addressId),
  }),
  ...own<Order>(
    "text",
    "supplierNumber",
    "customerOrderNumber",
    "externalOrderNumber",
    "externalOrderId",
    "transactionNumber",
  ),
  ...as<Order>("text", {
    masterReferenceNumber: nothing,
    deliveryAddressName: ({ shipToAddress }) => shipToAddress?.name ?? null,
    deliveryAddressZipCode: ({ shipToAddress }) => shipToAddress?.zipCode ?? null,
    deliveryAddressCity: ({ shipToAddress }) => shipToAddress?.city ?? null,
    deliveryAddressCountry: ({ shipToAddress }) => shipToAddress?.country ?? null,
  }),
  ...own<Order>("date", "desiredDeliveryDate", "earliestFulfillmentDate", "reservationDate"),
  ...own<Order>("boolean", "isSalesOrderToSupplier", "autoDispatch", "fastLane"),
  ...as<Order>("boolean", { hasInvoice: ({ id }, { world }) => under(world.invoice, "salesOrder", id).length > 0 }),
};

const offer: Table<RecordOf["offer"]> = {
  ...documents,
  ...ofCustomer,
  ...withCostCenter,
  ...money,
  ...references<RecordOf["offer"]>("shippingMethodId"),
  ...own<RecordOf["offer"]>("text", "customerReference"),
  ...own<RecordOf["offer"]>("date", "validUntilDate", "plannedOrderDate", "desiredDeliveryDate"),
};

const invoice: Table<Invoice> = {
  ...documents,
  ...ofCustomer,
  ...withCostCenter,
  ...money,
  ...grossAmount,
  ...references<Invoice>("salesOrderId", "shippingMethodId"),
  ...own<Invoice>("text", "customerOrderNumber"),
  ...as<Invoice>("text", { masterReferenceNumber: nothing }),
  ...worded<Invoice>({
    paymentStatus: ({ paymentStatus }) => word(paymentStatus),
    dunningLevel: ({ dunningLevel }) => (dunningLevel === "paymentReminder1" ? "PAYMENT_REMINDER" : word(dunningLevel)),
  }),
  ...as<Invoice>("decimal", { balance: ({ balance }) => balance / 100 }),
  ...own<Invoice>("date", "dunningDate"),
  ...own<Invoice>("boolean", "isCollectiveBill"),
  ...as<Invoice>("boolean", { dunningBlocked: no }),
};

const creditNote: Table<RecordOf["creditNote"]> = {
  ...documents,
  ...ofCustomer,
  ...withCostCenter,
  ...money,
  ...references<RecordOf["creditNote"]>("invoiceId"),
  ...own<RecordOf["creditNote"]>("text", "customerOrderNumber"),
  ...worded<RecordOf["creditNote"]>({ paymentStatus: ({ paymentStatus }) => word(paymentStatus) }),
};

const deliveryNote: Table<Note> = {
  ...documents,
  ...ofCustomer,
  ...withCostCenter,
  ...references<Note>("salesOrderId", "invoiceId", "preferredWarehouseId", "shippingMethodId"),
  ...own<Note>("text", "customerOrderNumber"),
  ...as<Note>("text", { supplierNumber: nothing, masterReferenceNumber: nothing }),
  ...as<Note>("decimal", { shipmentCount: ({ id }, { world }) => under(world.shipment, "deliveryNote", id).length }),
  ...own<Note>("boolean", "noInvoice"),
  ...as<Note>("boolean", { isDeliveryNoteToSupplier: no, withoutInvoice: ({ invoiceId }) => invoiceId === null }),
};

const returnOrder: Table<ReturnOrder> = {
  ...documents,
  ...ofCustomer,
  ...references<ReturnOrder>("salesOrderId", "invoiceId", "creditNoteId", "preferredWarehouseId", "shippingMethodId"),
  ...own<ReturnOrder>("text", "customerOrderNumber"),
  ...as<ReturnOrder>("text", { supplierNumber: nothing }),
  ...as<ReturnOrder>("word", { progress: ({ progress }) => word(progress) }),
  ...as<ReturnOrder>("boolean", { isReturnOrderToSupplier: no }),
};

const purchaseOrder: Table<Purchase> = {
  ...documents,
  ...withCostCenter,
  ...references<Purchase>("shippingMethodId"),
  ...as<Purchase>("id", { supplierId: ({ addressId }) => addressId }),
  ...own<Purchase>("text", "supplierNumber", "supplierOrderNumber", "supplierOfferNumber"),
  ...as<Purchase>("word", { confirmationType: ({ confirmationType }) => word(confirmationType) }),
  ...own<Purchase>("date", "desiredDeliveryDate", "confirmedDeliveryDate"),
};

function partner(number: "customerNumber" | "supplierNumber"): Table<Partner> {
  return {
    ...own<Partner>("id", "id"),
    ...as<Partner>("id", { tagId: ({ tagIds }) => tagIds, groupId: ({ groupIds }) => groupIds }),
    ...as<Partner>("text", {
      number: (record) => record[number],
      name: ({ primaryAddress, name }) => primaryAddress?.name ?? name,
      email: ({ primaryAddress }) => primaryAddress?.email ?? null,
      street: ({ primaryAddress }) => primaryAddress?.street ?? null,
      zipCode: ({ primaryAddress }) => primaryAddress?.zipCode ?? null,
      city: ({ primaryAddress }) => primaryAddress?.city ?? null,
      state: ({ primaryAddress }) => primaryAddress?.state ?? null,
      country: ({ primaryAddress }) => primaryAddress?.country ?? null,
    }),
    ...own<Partner>("day", "createdAt", "updatedAt"),
  };
}

const customer: Table<Partner> = {
  ...partner("customerNumber"),
  ...as<Partner>("word", { kind: ({ customerType }) => word(customerType) }),
  ...as<Partner>("text", { phone: ({ primaryAddress }) => primaryAddress?.phone ?? null }),
  ...as<Partner>("id", { projectId: ({ projectIds }) => projectIds }),
};

const product: Table<Product> = {
  ...own<Product>("id", "id", "projectId", "supplierId", "merchandiseGroupId", "variantOfId"),
  ...as<Product>("id", {
    categoryId: ({ categoryIds }) => categoryIds,
    salesChannelId: ({ channels }) => channels.map(({ salesChannelId }) => salesChannelId),
    tagId: ({ tagIds }) => tagIds,
  }),
  ...own<Product>(
    "text",
    "number",
    "ean",
    "name",
    "description",
    "uuid",
    "manufacturer",
    "manufacturerProductNumber",
    "customsTariffNumber",
  ),
  ...as<Product>("text", {
    externalReferenceNumber: ({ externalReferences }) => externalReferences.map(({ number }) => number),
    propertyName: ({ properties }) => properties.map(({ name }) => name),
  }),
  ...own<Product>(
    "boolean",
    "isMatrixProduct",
    "isStockItem",
    "isDiscountProduct",
    "isShippingCostsProduct",
    "hasBillOfMaterials",
  ),
  ...own<Product>("boolean", "isAssembledJustInTime", "isDisabled", "isDeleted"),
  ...own<Product>("decimal", "minimumStockLevel", "minimumOrderQuantity"),
  ...own<Product>("datetime", "createdAt", "updatedAt"),
};

const validity = ({
  validFrom,
  expiresAt,
}: {
  readonly validFrom: string | null;
  readonly expiresAt: string | null;
}): readonly Scalar[] => [validFrom, expiresAt];

const salesPrice: Table<SalesPrice> = {
  ...own<SalesPrice>("id", "id", "productId", "customerId"),
  ...as<SalesPrice>("id", { customerGroupId: ({ groupId }) => groupId }),
  ...as<SalesPrice>("text", { currency: ({ price }) => price.currency }),
  ...as<SalesPrice>("validity", { isValidAt: validity }),
  ...own<SalesPrice>("date", "validFrom", "expiresAt"),
};

const purchasePrice: Table<PurchasePrice> = {
  ...own<PurchasePrice>("id", "id", "productId", "supplierId"),
  ...as<PurchasePrice>("text", { currency: ({ price }) => price.currency }),
  ...as<PurchasePrice>("decimal", { quantity: ({ fromQuantity }) => fromQuantity / 1000 }),
  ...as<PurchasePrice>("validity", { isValidAt: validity }),
};

const stockMovement: Table<StockMovement> = {
  ...own<StockMovement>("id", "id", "productId", "storageLocationId", "projectId"),
  ...as<StockMovement>("id", {
    warehouseId: ({ storageLocationId }, { world }) =>
      storageLocationId === null ? [] : [world.storageLocation.byId.get(storageLocationId)?.warehouseId ?? null],
  }),
  ...as<StockMovement>("word", {
    direction: ({ quantity }) => (quantity < 0 ? "OUTBOUND" : "INBOUND"),
    causedByKind: ({ causeType }) => (causeType === "returnOrder" ? "RETURN" : word(causeType)),
  }),
  ...as<StockMovement>("text", { causedById: ({ causeId }) => (causeId === null ? null : String(causeId)) }),
  ...own<StockMovement>("text", "reference", "editor"),
  ...as<StockMovement>("datetime", { postedAt: ({ postedAt }) => postedAt, createdAt: ({ postedAt }) => postedAt }),
};

const shipment: Table<RecordOf["shipment"]> = {
  ...own<RecordOf["shipment"]>("id", "deliveryNoteId", "salesOrderId", "shippingMethodId"),
  ...own<RecordOf["shipment"]>("text", "trackingNumber", "carrier"),
  ...own<RecordOf["shipment"]>("day", "sentAt"),
};

/** Type → the fields of its filter. */
export const filterTruth: Readonly<Record<string, Table<object>>> = {
  SalesOrder: salesOrder,
  Offer: offer,
  Invoice: invoice,
  CreditNote: creditNote,
  DeliveryNote: deliveryNote,
  Return: returnOrder,
  PurchaseOrder: purchaseOrder,
  Customer: customer,
  Supplier: partner("supplierNumber"),
  Product: product,
  SalesPrice: salesPrice,
  PurchasePrice: purchasePrice,
  StockMovement: stockMovement,
  Shipment: shipment,
  Warehouse: { ...own<Warehouse>("id", "id"), ...as<Warehouse>("text", { name: ({ designation }) => designation }) },
  StorageLocation: {
    ...own<StorageLocation>("id", "id"),
    ...as<StorageLocation>("text", { name: ({ designation }) => designation }),
  },
  Project: { ...own<Project>("id", "id"), ...own<Project>("text", "name", "abbreviation", "currency") },
  PaymentMethod: { ...own<PaymentMethod>("id", "id", "projectId"), ...own<PaymentMethod>("text", "type") },
  SalesChannel: { ...own<SalesChannel>("id", "id"), ...own<SalesChannel>("text", "name", "moduleName") },
  Tag: {
    ...own<Tag>("id", "id"),
    ...own<Tag>("text", "title"),
    ...as<Tag>("word", { group: ({ group }) => word(group) }),
  },
};

const byId = { ID: ({ id }: { readonly id: number }) => id };

const documentOrders: Orders<AnyDocument> = {
  ...byId,
  DOCUMENT_NUMBER: ({ documentNumber }) => documentNumber,
  DOCUMENT_DATE: ({ documentDate }) => documentDate,
  CUSTOMER_NUMBER: ({ customerNumber }) => customerNumber,
  COUNTRY: ({ documentAddress }) => documentAddress?.country ?? null,
  PROJECT: ({ projectId }) => projectId,
  CREATED_AT: ({ createdAt }) => createdAt,
  UPDATED_AT: ({ updatedAt }) => updatedAt,
};

const invoiceOrders: Orders<Invoice> = {
  ...documentOrders,
  CUSTOMER_NAME: ({ documentAddress }) => documentAddress?.name ?? null,
  GROSS_AMOUNT: ({ gross }) => gross,
  CURRENCY: ({ currency }) => currency,
  PAYMENT_METHOD: ({ paymentMethodId }) => paymentMethodId,
  PAYMENT_STATUS: ({ paymentStatus }) => paymentStatus,
  BALANCE: ({ balance }) => balance,
};

function partnerOrders(number: "customerNumber" | "supplierNumber"): Orders<Partner> {
  return {
    ...byId,
    NUMBER: (record) => record[number],
    NAME: ({ name }) => name,
    STREET: ({ primaryAddress }) => primaryAddress?.street ?? null,
    ZIP_CODE: ({ primaryAddress }) => primaryAddress?.zipCode ?? null,
    CITY: ({ primaryAddress }) => primaryAddress?.city ?? null,
    STATE: ({ primaryAddress }) => primaryAddress?.state ?? null,
    COUNTRY: ({ primaryAddress }) => primaryAddress?.country ?? null,
    CREATED_AT: ({ createdAt }) => createdAt,
    UPDATED_AT: ({ updatedAt }) => updatedAt,
  };
}

const productOrders: Orders<Product> = {
  ...byId,
  NUMBER: ({ number }) => number,
  NAME: ({ name }) => name,
  CREATED_AT: ({ createdAt }) => createdAt,
  UPDATED_AT: ({ updatedAt }) => updatedAt,
  EAN: ({ ean }) => ean,
  MANUFACTURER: ({ manufacturer }) => manufacturer,
  MANUFACTURER_PRODUCT_NUMBER: ({ manufacturerProductNumber }) => manufacturerProductNumber,
  CUSTOMS_TARIFF_NUMBER: ({ customsTariffNumber }) => customsTariffNumber,
  SALES_PRICE_NET: ({ listPriceE8 }) => listPriceE8,
  PURCHASE_PRICE_NET: ({ purchasePriceE8 }) => purchasePriceE8,
};

const salesPriceOrders: Orders<SalesPrice> = {
  ...byId,
  AMOUNT: ({ price }) => price.e8,
  CREATED_AT: ({ createdAt }) => createdAt,
  UPDATED_AT: ({ updatedAt }) => updatedAt,
};

const stockMovementOrders: Orders<StockMovement> = {
  ...byId,
  POSTED_AT: ({ postedAt }) => postedAt,
  QUANTITY: ({ quantity }) => quantity,
  CREATED_AT: ({ postedAt }) => postedAt,
};

/** Type → what its lists can be ordered by. */
export const orderTruth: Readonly<Record<string, Orders<object>>> = {
  SalesOrder: documentOrders,
  Offer: documentOrders,
  Invoice: invoiceOrders,
  CreditNote: documentOrders,
  DeliveryNote: documentOrders,
  Return: documentOrders,
  PurchaseOrder: documentOrders,
  Customer: partnerOrders("customerNumber"),
  Supplier: partnerOrders("supplierNumber"),
  Product: productOrders,
  SalesPrice: salesPriceOrders,
  PurchasePrice: byId,
  StockMovement: stockMovementOrders,
  Project: { ...byId, NAME: ({ name }: Project) => name, ABBREVIATION: ({ abbreviation }: Project) => abbreviation },
  PaymentMethod: { ...byId, TYPE: ({ type }: PaymentMethod) => type },
  Tag: { ...byId, TITLE: ({ title }: Tag) => title, GROUP: ({ group }: Tag) => group },
};
