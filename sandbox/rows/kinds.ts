import type { CreditNote, DeliveryNote, Invoice, Offer, ReturnOrder, SalesOrder, Shipment } from "../model-document.ts";
import type { PurchaseOrder } from "../model-purchase.ts";
import type { ContactPerson, DeliveryAddress, Partner } from "../model-partner.ts";
import type {
  CrossSelling,
  ExternalReference,
  Product,
  ProductMedia,
  ProductPart,
  ProductProperty,
  ProductText,
  PurchasePrice,
  SalesPrice,
} from "../model-product.ts";
import type {
  MerchandiseGroup,
  PaymentMethod,
  ProductCategory,
  ProductTag,
  Project,
  ReturnReason,
  SalesChannel,
  ShippingMethod,
  Tag,
} from "../model-reference.ts";
import type { Reservation, StockMovement, StorageItem, StorageLocation, Warehouse } from "../model-stock.ts";
import type { BuildProfile } from "../engine/build.ts";
import type { World } from "../model.ts";

/** What a projection may know beside the record. */
export interface RowContext {
  /** Include names as sent; a nested one brings its parent along. */
  readonly includes: ReadonlySet<string>;
  readonly single: boolean;
  readonly build: BuildProfile;
}

/** One record as one family's JSON. Pure; looks up, never scans. */
export type Projection<R> = (world: World, record: R, context: RowContext) => unknown;

/** A v2 customer address; master data and billing address have no record of their own. */
export interface CustomerAddress {
  readonly partner: Partner;
  readonly type: "masterdata" | "billingaddress" | "deliveryaddress";
  /** Null unless the type is `deliveryaddress`. */
  readonly delivery: DeliveryAddress | null;
}

/** A text with the product it belongs to, which its row names. */
export interface TextOfProduct {
  readonly product: Product;
  readonly text: ProductText;
}

/** Row kind → the record it is made from. */
export interface RowRecord {
  readonly "v3.customer": Partner;
  readonly "v3.supplier": Partner;
  /** Of customers and of suppliers. */
  readonly "v3.deliveryAddress": DeliveryAddress;
  readonly "v3.contactPerson": ContactPerson;
  readonly "v3.product": Product;
  readonly "v3.salesPrice": SalesPrice;
  readonly "v3.stockMovement": StockMovement;
  readonly "v3.offer": Offer;
  readonly "v3.salesOrder": SalesOrder;
  readonly "v3.deliveryNote": DeliveryNote;
  readonly "v3.invoice": Invoice;
  readonly "v3.creditNote": CreditNote;
  readonly "v3.returnOrder": ReturnOrder;
  readonly "v3.purchaseOrder": PurchaseOrder;

  readonly "v2.customer.list": Partner;
  readonly "v2.customer.single": Partner;
  /** `customerAddresses` in `customer-address.ts` lists them. */
  readonly "v2.customerAddress.list": CustomerAddress;
  readonly "v2.customerAddress.single": CustomerAddress;
  readonly "v2.product.list": Product;
  readonly "v2.product.single": Product;
  /** `application/vnd.xentral.minimal+json`; v1's single read has the same. */
  readonly "v2.product.minimal": Product;
  readonly "v2.purchasePrice": PurchasePrice;
  readonly "v2.storageItem": StorageItem;
  readonly "v2.tag": Tag;
  readonly "v2.salesChannel": SalesChannel;

  /** `/v1/customers/{id}/contactPerson`, list and single. */
  readonly "v1.contactPerson": ContactPerson;
  readonly "v1.supplier.list": Partner;
  readonly "v1.supplier.single": Partner;
  readonly "v1.salesOrder.list": SalesOrder;
  readonly "v1.salesOrder.single": SalesOrder;
  readonly "v1.salesOrder.minimal": SalesOrder;
  /** The list has no other form than `application/vnd.xentral.minimal+json`. */
  readonly "v1.invoice.list": Invoice;
  readonly "v1.invoice.single": Invoice;
  readonly "v1.invoice.minimal": Invoice;
  readonly "v1.invoice.balance": Invoice;
  readonly "v1.invoice.documents": Invoice;
  readonly "v1.creditNote.list": CreditNote;
  readonly "v1.creditNote.single": CreditNote;
  readonly "v1.creditNote.balance": CreditNote;
  readonly "v1.creditNote.documents": CreditNote;
  readonly "v1.deliveryNote.list": DeliveryNote;
  readonly "v1.deliveryNote.single": DeliveryNote;
  /** `/v1/deliveries`, `/v1/shipments/{id}` and both routes below a delivery note. */
  readonly "v1.shipment": Shipment;
  readonly "v1.return.list": ReturnOrder;
  readonly "v1.return.single": ReturnOrder;
  readonly "v1.returnReason": ReturnReason;
  readonly "v1.purchaseOrder.list": PurchaseOrder;
  readonly "v1.purchaseOrder.single": PurchaseOrder;
  /** `application/json` and `minimal+json` of the list are the same. */
  readonly "v1.product.list": Product;
  readonly "v1.product.single": Product;
  readonly "v1.product.stocks": Product;
  readonly "v1.product.part": ProductPart;
  readonly "v1.product.property": ProductProperty;
  readonly "v1.product.text": TextOfProduct;
  readonly "v1.product.externalReference": ExternalReference;
  readonly "v1.product.crossSelling": CrossSelling;
  readonly "v1.product.salesPrice": SalesPrice;
  readonly "v1.product.purchasePrice": PurchasePrice;
  readonly "v1.product.storageLocation": StorageItem;
  readonly "v1.product.reservation": Reservation;
  /** `/v1/products/{id}/media` and `/v1/productMedia`. */
  readonly "v1.productMedia.list": ProductMedia;
  readonly "v1.productMedia.single": ProductMedia;
  readonly "v1.salesPrice": SalesPrice;
  readonly "v1.purchasePrice": PurchasePrice;
  readonly "v1.productCategory": ProductCategory;
  /** With `children`: `application/vnd.xentral.hierarchy+json`; give it the roots only. */
  readonly "v1.productCategory.hierarchy": ProductCategory;
  readonly "v1.merchandiseGroup": MerchandiseGroup;
  readonly "v1.productTag": ProductTag;
  /** `creditNotesTags`, `deliveryNotesTags`, `invoicesTags`, `suppliersTags`: those of the group and those of none. */
  readonly "v1.tag": Tag;
  readonly "v1.warehouse": Warehouse;
  /** The undocumented `/v1/storageLocations`. */
  readonly "v1.storageLocation.flat": StorageLocation;
  readonly "v1.storageLocation.ofWarehouse": StorageLocation;
  /** `/v1/…/items` with `application/vnd.xentral.default.v1-beta+json`. */
  readonly "v1.storageItem": StorageItem;
  readonly "v1.project": Project;
  readonly "v1.paymentMethod": PaymentMethod;
  readonly "v1.shippingMethod.list": ShippingMethod;
  readonly "v1.shippingMethod.single": ShippingMethod;
}

export type RowKind = keyof RowRecord;

/** One projection per row kind. */
export type Rows = { readonly [K in RowKind]: Projection<RowRecord[K]> };
