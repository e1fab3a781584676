import type { CustomField } from "./custom-field.ts";
import type { Maybe } from "./maybe.ts";
import type { PlainPosition, ProductPositionFrame } from "./position.ts";
import type { PositionStockMovement } from "./position-stock-movement.ts";
import type { PostalAddress } from "./postal-address.ts";
import type { DocumentActivity, RelatedDocument } from "./related-document.ts";
import type { ReturnReason } from "./return-reason.ts";
import type { Tag } from "./tag.ts";

/** Goods that come back from a customer. */
export interface Return {
  readonly id: string;
  readonly documentNumber: Maybe<string>;
  readonly documentDate: Maybe<string>;
  readonly status: Maybe<ReturnStatus>;
  readonly statusRaw: Maybe<string>;
  readonly progress: Maybe<ReturnProgress>;
  readonly customerOrderNumber: Maybe<string>;
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
  readonly isReturnOrderToSupplier: Maybe<boolean>;
  readonly supplierNumber: Maybe<string>;
  readonly documentAddress: Maybe<PostalAddress>;
  readonly returnToAddress?: Maybe<PostalAddress>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly positions?: Maybe<readonly (ReturnPosition | PlainPosition)[]>;
  readonly relatedDocuments?: Maybe<readonly RelatedDocument[]>;
  readonly activities?: Maybe<readonly DocumentActivity[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly customerId: Maybe<string>;
  readonly supplierId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly salesOrderId: Maybe<string>;
  readonly invoiceId: Maybe<string>;
  readonly deliveryNoteId: Maybe<string>;
  readonly creditNoteId: Maybe<string>;
  readonly replacementSalesOrderId: Maybe<string>;
  readonly shippingMethodId: Maybe<string>;
  readonly preferredWarehouseId: Maybe<string>;
}

/** The status of a return as a document; see `progress` for the goods. */
export type ReturnStatus = "DRAFT" | "RECEIVED" | "RELEASED" | "SENT" | "COMPLETED" | "CANCELLED" | "UNKNOWN";

/** How far goods are on their way back. */
export type ReturnProgress = "ANNOUNCED" | "RECEIVED" | "CHECKED" | "DONE" | "UNKNOWN";

/** A line of a return with a product. */
export interface ReturnPosition extends ProductPositionFrame {
  readonly __typename: "ReturnPosition";
  readonly positionType: "ReturnPosition";
  readonly deliveredQuantity: Maybe<string>;
  readonly receivedQuantity: Maybe<string>;
  readonly reimbursementQuantity: Maybe<string>;
  readonly reason: Maybe<ReturnReason>;
  readonly returnNote: Maybe<string>;
  readonly customerProductNumber: Maybe<string>;
  readonly packagingUnit: Maybe<string>;
  readonly countryOfOrigin: Maybe<string>;
  readonly hsCode: Maybe<string>;
  readonly internalComment: Maybe<string>;
  readonly parentPositionId: Maybe<string>;
  readonly salesOrderPositionId: Maybe<string>;
  readonly deliveryNotePositionId: Maybe<string>;
  readonly stockMovements?: Maybe<readonly PositionStockMovement[]>;
  readonly projectId: Maybe<string>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly returnId: Maybe<string>;
}
