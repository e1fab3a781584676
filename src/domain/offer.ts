import type { CustomField } from "./custom-field.ts";
import type { Maybe } from "./maybe.ts";
import type { Money, PaymentTerms, Price, TaxCategory, TaxDisplay, Taxation, Totals } from "./money.ts";
import type { PlainPosition, ProductPositionFrame } from "./position.ts";
import type { PostalAddress } from "./postal-address.ts";
import type { DocumentActivity, RelatedDocument } from "./related-document.ts";
import type { Tag } from "./tag.ts";

/** An offer to a customer. */
export interface Offer {
  readonly id: string;
  readonly documentNumber: Maybe<string>;
  readonly documentDate: Maybe<string>;
  readonly status: Maybe<OfferStatus>;
  readonly statusRaw: Maybe<string>;
  readonly customerReference: Maybe<string>;
  readonly customerNumber: Maybe<string>;
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
  readonly validUntilDate: Maybe<string>;
  readonly plannedOrderDate: Maybe<string>;
  readonly desiredDeliveryDate: Maybe<string>;
  readonly desiredDeliveryDateAsCalendarWeek: Maybe<boolean>;
  readonly manualShippingCostApproval: Maybe<boolean>;
  readonly currency: Maybe<string>;
  readonly exchangeRate: Maybe<string>;
  readonly taxation: Maybe<Taxation>;
  readonly taxDisplay: Maybe<TaxDisplay>;
  readonly totals: Maybe<Totals>;
  readonly paymentTerms: Maybe<PaymentTerms>;
  readonly documentAddress: Maybe<PostalAddress>;
  readonly deliveryAddress: Maybe<PostalAddress>;
  readonly shipToAddress?: Maybe<PostalAddress>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly positions?: Maybe<readonly (OfferPosition | PlainPosition)[]>;
  readonly relatedDocuments?: Maybe<readonly RelatedDocument[]>;
  readonly activities?: Maybe<readonly DocumentActivity[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly customerId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly paymentMethodId: Maybe<string>;
  readonly shippingMethodId: Maybe<string>;
  readonly preferredWarehouseId: Maybe<string>;
}

/** How far an offer is. */
export type OfferStatus =
  | "DRAFT"
  | "RELEASED"
  | "SENT"
  | "COMMISSIONED"
  | "ORDERED"
  | "ACCEPTED"
  | "DECLINED"
  | "EXPIRED"
  | "COMPLETED"
  | "CANCELLED"
  | "UNKNOWN";

/** A line of an offer with a product. */
export interface OfferPosition extends ProductPositionFrame {
  readonly __typename: "OfferPosition";
  readonly positionType: "OfferPosition";
  readonly price: Maybe<Price>;
  readonly discount: Maybe<string>;
  readonly taxRate: Maybe<string>;
  readonly taxCategory: Maybe<TaxCategory>;
  readonly itemRevenue: Maybe<Price>;
  readonly lineTotal: Maybe<Price>;
  readonly purchasePrice: Maybe<Money>;
  readonly contributionMargin: Maybe<string>;
  readonly taxLegalNotice: Maybe<string>;
  readonly customerProductNumber: Maybe<string>;
  readonly deliveryDate: Maybe<string>;
  readonly deliveryDateAsCalendarWeek: Maybe<boolean>;
  readonly packagingUnit: Maybe<string>;
  readonly countryOfOrigin: Maybe<string>;
  readonly hsCode: Maybe<string>;
  readonly internalComment: Maybe<string>;
  readonly costCenter: Maybe<string>;
  readonly optional: Maybe<boolean>;
  readonly alternativePriceText: Maybe<string>;
  readonly parentPositionId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly offerId: Maybe<string>;
}
