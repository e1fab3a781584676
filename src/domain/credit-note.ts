import type { CustomField } from "./custom-field.ts";
import type { Maybe } from "./maybe.ts";
import type { Money, PaymentStatus, PaymentTerms, Price, TaxCategory, TaxDisplay, Taxation, Totals } from "./money.ts";
import type { Payment } from "./payment.ts";
import type { PlainPosition, ProductPositionFrame } from "./position.ts";
import type { PostalAddress } from "./postal-address.ts";
import type { DocumentActivity, RelatedDocument } from "./related-document.ts";
import type { Tag } from "./tag.ts";

/** A credit note to a customer; also what cancels an invoice. */
export interface CreditNote {
  readonly id: string;
  readonly documentNumber: Maybe<string>;
  readonly documentDate: Maybe<string>;
  readonly status: Maybe<CreditNoteStatus>;
  readonly statusRaw: Maybe<string>;
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
  readonly costCenter: Maybe<string>;
  readonly deliveryDate: Maybe<string>;
  readonly isCancellationInvoice: Maybe<boolean>;
  readonly deviatingDebtorAccountNumber: Maybe<string>;
  readonly currency: Maybe<string>;
  readonly exchangeRate: Maybe<string>;
  readonly taxation: Maybe<Taxation>;
  readonly taxDisplay: Maybe<TaxDisplay>;
  readonly totals: Maybe<Totals>;
  readonly paymentTerms: Maybe<PaymentTerms>;
  readonly paymentStatus: Maybe<PaymentStatus>;
  readonly balance?: Maybe<Money>;
  readonly documentAddress: Maybe<PostalAddress>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly positions?: Maybe<readonly (CreditNotePosition | PlainPosition)[]>;
  readonly relatedDocuments?: Maybe<readonly RelatedDocument[]>;
  readonly activities?: Maybe<readonly DocumentActivity[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly payments?: Maybe<readonly Payment[]>;
  readonly customerId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly invoiceId: Maybe<string>;
  readonly paymentMethodId: Maybe<string>;
}

/** How far a credit note is. */
export type CreditNoteStatus = "DRAFT" | "RELEASED" | "SENT" | "COMPLETED" | "CANCELLED" | "UNKNOWN";

/** A line of a credit note with a product. */
export interface CreditNotePosition extends ProductPositionFrame {
  readonly __typename: "CreditNotePosition";
  readonly positionType: "CreditNotePosition";
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
  readonly projectId: Maybe<string>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly creditNoteId: Maybe<string>;
}
