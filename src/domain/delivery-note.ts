import type { CustomField } from "./custom-field.ts";
import type { Maybe } from "./maybe.ts";
import type { Money, Taxation } from "./money.ts";
import type { PlainPosition, ProductPositionFrame } from "./position.ts";
import type { PositionStockMovement } from "./position-stock-movement.ts";
import type { PostalAddress } from "./postal-address.ts";
import type { DocumentActivity, RelatedDocument } from "./related-document.ts";
import type { Tag } from "./tag.ts";

/** A delivery note: what leaves the warehouse for a customer. */
export interface DeliveryNote {
  readonly id: string;
  readonly documentNumber: Maybe<string>;
  readonly documentDate: Maybe<string>;
  readonly status: Maybe<DeliveryNoteStatus>;
  readonly statusRaw: Maybe<string>;
  readonly customerOrderNumber: Maybe<string>;
  readonly masterReferenceNumber: Maybe<string>;
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
  readonly isDeliveryNoteToSupplier: Maybe<boolean>;
  readonly supplierNumber: Maybe<string>;
  readonly noInvoice: Maybe<boolean>;
  readonly taxation: Maybe<Taxation>;
  readonly documentAddress: Maybe<PostalAddress>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly positions?: Maybe<readonly (DeliveryNotePosition | PlainPosition)[]>;
  readonly relatedDocuments?: Maybe<readonly RelatedDocument[]>;
  readonly activities?: Maybe<readonly DocumentActivity[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly customerId: Maybe<string>;
  readonly supplierId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly salesOrderId: Maybe<string>;
  readonly invoiceId: Maybe<string>;
  readonly shippingMethodId: Maybe<string>;
  readonly preferredWarehouseId: Maybe<string>;
}

/** How far a delivery note is. */
export type DeliveryNoteStatus = "DRAFT" | "RELEASED" | "SENT" | "COMPLETED" | "CANCELLED" | "UNKNOWN";

/** A line of a delivery note with a product. */
export interface DeliveryNotePosition extends ProductPositionFrame {
  readonly __typename: "DeliveryNotePosition";
  readonly positionType: "DeliveryNotePosition";
  readonly deliveredQuantity: Maybe<string>;
  readonly customerProductNumber: Maybe<string>;
  readonly deliveryDate: Maybe<string>;
  readonly deliveryDateAsCalendarWeek: Maybe<boolean>;
  readonly packagingUnit: Maybe<string>;
  readonly countryOfOrigin: Maybe<string>;
  readonly hsCode: Maybe<string>;
  readonly internalComment: Maybe<string>;
  readonly desiredBatch: Maybe<string>;
  readonly desiredBestBeforeDate: Maybe<string>;
  readonly customs: Maybe<PositionCustoms>;
  readonly sscc: Maybe<string>;
  readonly package: Maybe<string>;
  readonly freeOfCharge: Maybe<boolean>;
  readonly hasChildPositions: Maybe<boolean>;
  readonly parentPositionId: Maybe<string>;
  readonly salesOrderPositionId: Maybe<string>;
  readonly stockMovements?: Maybe<readonly PositionStockMovement[]>;
  readonly projectId: Maybe<string>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly deliveryNoteId: Maybe<string>;
}

/** Value and weight of a line for customs. */
export interface PositionCustoms {
  readonly valueSingle: Maybe<Money>;
  readonly valueTotal: Maybe<Money>;
  readonly weightSingle: Maybe<string>;
  readonly weightTotal: Maybe<string>;
}
