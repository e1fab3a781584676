import type { CustomField } from "./custom-field.ts";
import type { Maybe } from "./maybe.ts";
import type { Money, PaymentStatus, PaymentTerms, Price, TaxCategory, TaxDisplay, Taxation, Totals } from "./money.ts";
import type { Payment } from "./payment.ts";
import type { PlainPosition, ProductPositionFrame } from "./position.ts";
import type { PostalAddress } from "./postal-address.ts";
import type { DocumentActivity, RelatedDocument } from "./related-document.ts";
import type { Tag } from "./tag.ts";

/** An invoice to a customer. */
export interface Invoice {
  readonly id: string;
  readonly documentNumber: Maybe<string>;
  readonly documentDate: Maybe<string>;
  readonly status: Maybe<InvoiceStatus>;
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
  readonly deliveryDate: Maybe<string>;
  readonly directDebitDate: Maybe<string>;
  readonly dueDate: Maybe<string>;
  readonly isCollectiveBill: Maybe<boolean>;
  readonly deviatingDebtorAccountNumber: Maybe<string>;
  readonly currency: Maybe<string>;
  readonly exchangeRate: Maybe<string>;
  readonly taxation: Maybe<Taxation>;
  readonly taxDisplay: Maybe<TaxDisplay>;
  readonly totals: Maybe<Totals>;
  readonly paymentTerms: Maybe<PaymentTerms>;
  readonly paymentStatus: Maybe<PaymentStatus>;
  readonly balance?: Maybe<Money>;
  readonly dunningSettings: Maybe<DunningSettings>;
  readonly dunningSetManually: Maybe<boolean>;
  readonly dunningManualSettings: Maybe<DunningManualSettings>;
  readonly documentAddress: Maybe<PostalAddress>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly positions?: Maybe<readonly (InvoicePosition | PlainPosition)[]>;
  readonly relatedDocuments?: Maybe<readonly RelatedDocument[]>;
  readonly activities?: Maybe<readonly DocumentActivity[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly payments?: Maybe<readonly Payment[]>;
  readonly customerId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly salesOrderId: Maybe<string>;
  readonly deliveryNoteId: Maybe<string>;
  readonly paymentMethodId: Maybe<string>;
  readonly shippingMethodId: Maybe<string>;
}

/** How far an invoice is. */
export type InvoiceStatus =
  "DRAFT" | "RELEASED" | "SENT" | "COMPLETED" | "CANCELLED" | "PARTIALLY_CANCELLED" | "UNKNOWN";

/** Payment reminders for an invoice. */
export interface DunningSettings {
  readonly level: Maybe<DunningLevel>;
  readonly date: Maybe<string>;
  readonly blocked?: Maybe<boolean>;
  readonly comment: Maybe<string>;
  readonly isDunningSent: Maybe<boolean>;
}

/** How far payment reminders have gone. */
export type DunningLevel =
  | "NONE"
  | "PAYMENT_REMINDER"
  | "REMINDER_1"
  | "REMINDER_2"
  | "REMINDER_3"
  | "DEBT_COLLECTION"
  | "LOSS_OF_RECEIVABLES"
  | "UNKNOWN";

/** What was entered when an invoice's payment status was set by hand. */
export interface DunningManualSettings {
  readonly paidAt: Maybe<string>;
  readonly actualAmount: Maybe<Money>;
  readonly discountGiven: Maybe<Money>;
  readonly difference: Maybe<Money>;
}

/** A line of an invoice with a product. */
export interface InvoicePosition extends ProductPositionFrame {
  readonly __typename: "InvoicePosition";
  readonly positionType: "InvoicePosition";
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
  readonly salesOrderPositionId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly customFields?: Maybe<readonly CustomField[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly invoiceId: Maybe<string>;
}
