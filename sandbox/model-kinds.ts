/** The kinds of records and the indexes of each. */
import type {
  CreditNote,
  DeliveryNote,
  Invoice,
  Offer,
  Payment,
  ReturnOrder,
  SalesOrder,
  Shipment,
} from "./model-document.ts";
import type { PurchaseOrder } from "./model-purchase.ts";
import type { ContactPerson, DeliveryAddress, Partner } from "./model-partner.ts";
import type { Product, ProductMedia, PurchasePrice, SalesPrice } from "./model-product.ts";
import type {
  CustomerGroup,
  MerchandiseGroup,
  PaymentMethod,
  ProductCategory,
  ProductTag,
  Project,
  ReturnReason,
  SalesChannel,
  ShippingMethod,
  Tag,
} from "./model-reference.ts";
import type { Reservation, StockMovement, StorageItem, StorageLocation, Warehouse } from "./model-stock.ts";

/** Every kind of record; each has an id sequence of its own, shared by all API families. */
export interface RecordOf {
  readonly partner: Partner;
  readonly deliveryAddress: DeliveryAddress;
  readonly contactPerson: ContactPerson;
  readonly customerGroup: CustomerGroup;
  readonly product: Product;
  readonly salesPrice: SalesPrice;
  readonly purchasePrice: PurchasePrice;
  readonly productMedia: ProductMedia;
  readonly productCategory: ProductCategory;
  readonly productTag: ProductTag;
  readonly merchandiseGroup: MerchandiseGroup;
  readonly warehouse: Warehouse;
  readonly storageLocation: StorageLocation;
  readonly storageItem: StorageItem;
  readonly reservation: Reservation;
  readonly stockMovement: StockMovement;
  readonly offer: Offer;
  readonly salesOrder: SalesOrder;
  readonly deliveryNote: DeliveryNote;
  readonly shipment: Shipment;
  readonly invoice: Invoice;
  readonly creditNote: CreditNote;
  readonly returnOrder: ReturnOrder;
  readonly purchaseOrder: PurchaseOrder;
  readonly payment: Payment;
  readonly project: Project;
  readonly paymentMethod: PaymentMethod;
  readonly shippingMethod: ShippingMethod;
  readonly returnReason: ReturnReason;
  readonly tag: Tag;
  readonly salesChannel: SalesChannel;
}

export type RecordKind = keyof RecordOf;

/** The kinds that are business documents with lines. */
export type DocumentKind =
  "offer" | "salesOrder" | "deliveryNote" | "invoice" | "creditNote" | "returnOrder" | "purchaseOrder";

/** The key or keys of an index under which a record stands; null where it stands under none. */
export type KeysOf<R> = (record: R) => number | string | readonly (number | string)[] | null;

function productIds(record: { readonly lines: readonly { readonly type: string; readonly productId?: number }[] }) {
  const ids: number[] = [];
  for (const { productId } of record.lines)
    if (productId !== undefined && !ids.includes(productId)) ids.push(productId);
  return ids;
}

const documentIndexes = {
  address: (record: { readonly addressId: number | null }) => record.addressId,
  project: (record: { readonly projectId: number | null }) => record.projectId,
  product: productIds,
  tag: (record: { readonly tagIds: readonly number[] }) => record.tagIds,
  documentNumber: (record: { readonly documentNumber: string | null }) => record.documentNumber,
};

/** Index name → the keys a record stands under; null keys are not indexed. */
export const indexes = {
  partner: {
    customerNumber: (record: Partner) => record.customerNumber,
    supplierNumber: (record: Partner) => record.supplierNumber,
    tag: (record: Partner) => record.tagIds,
    group: (record: Partner) => record.groupIds,
  },
  deliveryAddress: { partner: (record: DeliveryAddress) => record.partnerId },
  contactPerson: { partner: (record: ContactPerson) => record.partnerId },
  customerGroup: {},
  product: {
    number: (record: Product) => record.number,
    variantOf: (record: Product) => record.variantOfId,
    supplier: (record: Product) => record.supplierId,
    part: (record: Product) => [...new Set(record.parts.map((part) => part.productId))],
    tag: (record: Product) => record.tagIds,
    category: (record: Product) => record.categoryIds,
  },
  salesPrice: {
    product: (record: SalesPrice) => record.productId,
    customer: (record: SalesPrice) => record.customerId,
    group: (record: SalesPrice) => record.groupId,
  },
  purchasePrice: {
    product: (record: PurchasePrice) => record.productId,
    supplier: (record: PurchasePrice) => record.supplierId,
  },
  productMedia: { product: (record: ProductMedia) => record.productId },
  productCategory: { parent: (record: ProductCategory) => record.parentId },
  productTag: {},
  merchandiseGroup: {},
  warehouse: {},
  storageLocation: { warehouse: (record: StorageLocation) => record.warehouseId },
  storageItem: {
    product: (record: StorageItem) => record.productId,
    storageLocation: (record: StorageItem) => record.storageLocationId,
  },
  reservation: {
    product: (record: Reservation) => record.productId,
    salesOrder: (record: Reservation) => record.salesOrderId,
  },
  stockMovement: {
    product: (record: StockMovement) => record.productId,
    storageLocation: (record: StockMovement) => record.storageLocationId,
  },
  offer: documentIndexes,
  salesOrder: {
    ...documentIndexes,
    offer: (record: SalesOrder) => record.offerId,
    externalOrderNumber: (record: SalesOrder) => record.externalOrderNumber,
  },
  deliveryNote: {
    ...documentIndexes,
    salesOrder: (record: DeliveryNote) => record.salesOrderId,
    invoice: (record: DeliveryNote) => record.invoiceId,
  },
  shipment: {
    deliveryNote: (record: Shipment) => record.deliveryNoteId,
    salesOrder: (record: Shipment) => record.salesOrderId,
  },
  invoice: {
    ...documentIndexes,
    salesOrder: (record: Invoice) => record.salesOrderId,
    deliveryNote: (record: Invoice) => record.deliveryNoteId,
  },
  creditNote: { ...documentIndexes, invoice: (record: CreditNote) => record.invoiceId },
  returnOrder: {
    ...documentIndexes,
    salesOrder: (record: ReturnOrder) => record.salesOrderId,
    replacement: (record: ReturnOrder) => record.replacementSalesOrderId,
    deliveryNote: (record: ReturnOrder) => record.deliveryNoteId,
    invoice: (record: ReturnOrder) => record.invoiceId,
    creditNote: (record: ReturnOrder) => record.creditNoteId,
  },
  purchaseOrder: documentIndexes,
  payment: {
    invoice: (record: Payment) => record.invoiceId,
    creditNote: (record: Payment) => record.creditNoteId,
  },
  project: {},
  paymentMethod: {},
  shippingMethod: {},
  returnReason: {},
  tag: {},
  salesChannel: {},
} satisfies Indexes;

/** `indexes` for a kind only known at run time. */
export type Indexes = { readonly [K in RecordKind]: Readonly<Record<string, KeysOf<RecordOf[K]>>> };
