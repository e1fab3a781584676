import type { CustomField } from "./custom-field.ts";
import type { Maybe } from "./maybe.ts";
import type { PaymentTerms, Price, TaxCategory, TaxDisplay, Taxation, Totals } from "./money.ts";
import type { PlainPosition, ProductPositionFrame } from "./position.ts";
import type { PostalAddress } from "./postal-address.ts";
import type { DocumentActivity, RelatedDocument } from "./related-document.ts";
import type { Tag } from "./tag.ts";

/** An order to a supplier. */
export interface PurchaseOrder {
  readonly id: string;
  readonly documentNumber: Maybe<string>;
  readonly documentDate: Maybe<string>;
  readonly status: Maybe<PurchaseOrderStatus>;
  readonly statusRaw: Maybe<string>;
  readonly supplierNumber: Maybe<string>;
  readonly customerNumberAtSupplier: Maybe<string>;
  readonly supplierOrderNumber: Maybe<string>;
  readonly supplierOfferNumber: Maybe<string>;
  readonly internalDesignation: Maybe<string>;
  readonly internalComment: Maybe<string>;
  readonly bodyIntroduction: Maybe<string>;
  readonly bodyOutroduction: Maybe<string>;
  readonly language: Maybe<string>;
  readonly vatId: Maybe<string>;
  readonly deliveryTerms: Maybe<string>;
  readonly isDocumentSent: Maybe<boolean>;
  readonly writeProtection: Maybe<boolean>;
  readonly costCenter: Maybe<string>;
  readonly desiredDeliveryDate: Maybe<string>;
  readonly confirmedDeliveryDate: Maybe<string>;
  readonly isConfirmed: Maybe<boolean>;
  readonly confirmationType: Maybe<ConfirmationType>;
  readonly taxation: Maybe<Taxation>;
  readonly taxDisplay: Maybe<TaxDisplay>;
  readonly totals: Maybe<Totals>;
  readonly paymentTerms: Maybe<PaymentTerms>;
  readonly documentAddress: Maybe<PostalAddress>;
  readonly deliveryAddress: Maybe<PostalAddress>;
  readonly shipToAddress?: Maybe<PostalAddress>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly positions?: Maybe<readonly (PurchaseOrderPosition | PlainPosition)[]>;
  readonly relatedDocuments?: Maybe<readonly RelatedDocument[]>;
  readonly activities?: Maybe<readonly DocumentActivity[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly supplierId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly paymentMethodId: Maybe<string>;
  readonly shippingMethodId: Maybe<string>;
}

/** How far a purchase order is. */
export type PurchaseOrderStatus = "DRAFT" | "RELEASED" | "SENT" | "COMPLETED" | "CANCELLED" | "UNKNOWN";

/** How a supplier has confirmed an order. */
export type ConfirmationType = "INTERNET" | "EMAIL" | "TELEPHONE" | "TELEFAX" | "LETTER" | "OTHER" | "UNKNOWN";

/** A line of a purchase order with a product. */
export interface PurchaseOrderPosition extends ProductPositionFrame {
  readonly __typename: "PurchaseOrderPosition";
  readonly positionType: "PurchaseOrderPosition";
  readonly price: Maybe<Price>;
  readonly taxRate: Maybe<string>;
  readonly taxCategory: Maybe<TaxCategory>;
  readonly itemRevenue?: Maybe<Price>;
  readonly lineTotal?: Maybe<Price>;
  readonly taxLegalNotice: Maybe<string>;
  readonly deliveredQuantity: Maybe<string>;
  readonly supplierProductNumber: Maybe<string>;
  readonly supplierProductName: Maybe<string>;
  readonly deliveryDate: Maybe<string>;
  readonly deliveryDateAsCalendarWeek: Maybe<boolean>;
  readonly packagingUnit: Maybe<string>;
  readonly countryOfOrigin: Maybe<string>;
  readonly hsCode: Maybe<string>;
  readonly internalComment: Maybe<string>;
  readonly costCenter: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly purchaseOrderId: Maybe<string>;
}
