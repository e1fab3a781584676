import type { CustomField } from "./custom-field.ts";
import type { AutoCreatedDocuments } from "./customer.ts";
import type { Maybe } from "./maybe.ts";
import type { Money, PaymentTerms, Price, TaxCategory, TaxDisplay, Taxation, Totals } from "./money.ts";
import type { PlainPosition, ProductPositionFrame } from "./position.ts";
import type { PostalAddress } from "./postal-address.ts";
import type { DocumentActivity, RelatedDocument } from "./related-document.ts";
import type { Tag } from "./tag.ts";

/** An order of a customer, or a dropshipping order to a supplier. */
export interface SalesOrder {
  readonly id: string;
  readonly documentNumber: Maybe<string>;
  readonly documentDate: Maybe<string>;
  readonly status: Maybe<SalesOrderStatus>;
  readonly statusRaw: Maybe<string>;
  readonly externalOrderNumber: Maybe<string>;
  readonly externalOrderId: Maybe<string>;
  readonly customerOrderNumber: Maybe<string>;
  readonly transactionNumber: Maybe<string>;
  readonly customerNumber: Maybe<string>;
  readonly masterReferenceNumber: Maybe<string>;
  readonly internalDesignation: Maybe<string>;
  readonly internalComment: Maybe<string>;
  readonly bodyIntroduction: Maybe<string>;
  readonly bodyOutroduction: Maybe<string>;
  readonly language: Maybe<string>;
  readonly vatId: Maybe<string>;
  readonly deliveryTerms: Maybe<string>;
  readonly costCenter: Maybe<string>;
  readonly storageCountry: Maybe<string>;
  readonly isDocumentSent: Maybe<boolean>;
  readonly writeProtection: Maybe<boolean>;
  readonly isSalesOrderToSupplier: Maybe<boolean>;
  readonly supplierNumber: Maybe<string>;
  readonly autoDispatch: Maybe<boolean>;
  readonly fastLane: Maybe<boolean>;
  readonly createDocuments: Maybe<AutoCreatedDocuments>;
  readonly vatChecked: Maybe<boolean>;
  readonly manualPaymentApproval: Maybe<boolean>;
  readonly manualShippingCostApproval: Maybe<boolean>;
  readonly manualDeliveryBlockApproval: Maybe<boolean>;
  readonly disableTrackingEmail: Maybe<boolean>;
  readonly desiredDeliveryDate: Maybe<string>;
  readonly desiredDeliveryDateAsCalendarWeek: Maybe<boolean>;
  readonly earliestFulfillmentDate: Maybe<string>;
  readonly reservationDate: Maybe<string>;
  readonly directDebitDate: Maybe<string>;
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
  readonly positions?: Maybe<readonly (SalesOrderPosition | PlainPosition)[]>;
  readonly trafficLights?: Maybe<readonly TrafficLight[]>;
  readonly relatedDocuments?: Maybe<readonly RelatedDocument[]>;
  readonly activities?: Maybe<readonly DocumentActivity[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly customerId: Maybe<string>;
  readonly supplierId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly salesChannelId: Maybe<string>;
  readonly offerId: Maybe<string>;
  readonly paymentMethodId: Maybe<string>;
  readonly shippingMethodId: Maybe<string>;
  readonly preferredWarehouseId: Maybe<string>;
}

/** How far a sales order is. */
export type SalesOrderStatus = "DRAFT" | "RELEASED" | "SENT" | "COMPLETED" | "CANCELLED" | "UNKNOWN";

/** One of the checks that decide whether an order can be dispatched. */
export interface TrafficLight {
  readonly name: Maybe<string>;
  readonly kind: Maybe<TrafficLightKind>;
  readonly isGreen: Maybe<boolean>;
  readonly state: Maybe<string>;
}

/** Who has defined a check. */
export type TrafficLightKind = "SYSTEM" | "CUSTOM" | "UNKNOWN";

/** A line of a sales order with a product. */
export interface SalesOrderPosition extends ProductPositionFrame {
  readonly __typename: "SalesOrderPosition";
  readonly positionType: "SalesOrderPosition";
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
  readonly externalNumber: Maybe<string>;
  readonly deliveryDate: Maybe<string>;
  readonly deliveryDateAsCalendarWeek: Maybe<boolean>;
  readonly packagingUnit: Maybe<string>;
  readonly countryOfOrigin: Maybe<string>;
  readonly hsCode: Maybe<string>;
  readonly internalComment: Maybe<string>;
  readonly costCenter: Maybe<string>;
  readonly desiredBatch: Maybe<string>;
  readonly desiredBestBeforeDate: Maybe<string>;
  readonly hasChildPositions: Maybe<boolean>;
  readonly parentPositionId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly salesOrderId: Maybe<string>;
}
