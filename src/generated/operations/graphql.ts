/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an address is for. */
export type AddressKind =
  /** The deviating billing address. */
  | 'BILLING'
  /** A delivery address. */
  | 'DELIVERY'
  /** The main address. */
  | 'MASTER_DATA'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Which documents Xentral creates on its own for an order. */
export type AutoCreatedDocuments =
  /** A delivery note. */
  | 'DELIVERY_NOTE'
  /** A delivery note and an invoice. */
  | 'DELIVERY_NOTE_AND_INVOICE'
  /** An invoice. */
  | 'INVOICE'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/**
 * A customer to make. Give street, postal code, town and country of the main address too: version 3 of Xentral's API refuses a
 * customer without them, and version 2, which then makes it, knows fewer fields.
 */
export type CustomerCreateInput = {
  /** Additional line of the address, such as a floor or a building. */
  addressSupplement?: string | null | undefined;
  /** Town. */
  city?: string | null | undefined;
  /** Comes back in the payload as it is. */
  clientMutationId?: string | null | undefined;
  /** Name of the person to contact, as part of the main address. */
  contactPerson?: string | null | undefined;
  /** Country. */
  country?: string | null | undefined;
  /** Up to which amount the customer may buy before paying. */
  creditLimit?: string | null | undefined;
  /** Currency of the documents unless another is chosen. */
  defaultCurrency?: string | null | undefined;
  /** Department of the company. */
  department?: string | null | undefined;
  /** Account in bookkeeping, where it is not the customer number. */
  deviatingDebtorAccountNumber?: string | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** Fax number. */
  fax?: string | null | undefined;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  idempotencyKey?: string | null | undefined;
  /** Language in which documents are written, such as `german`. */
  language?: string | null | undefined;
  /** Mobile number. */
  mobile?: string | null | undefined;
  /** Name of the company or person. */
  name: string;
  /** Internal notes. */
  notes?: string | null | undefined;
  /** Customer number. Drawn from the number range when it is left out. */
  number?: string | null | undefined;
  /** Preferred payment method. */
  paymentMethodId?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Project the customer belongs to. */
  projectId?: string | null | undefined;
  /** How letters address the recipient. */
  salutation?: string | null | undefined;
  /** Preferred shipping method. */
  shippingMethodId?: string | null | undefined;
  /** State or region. */
  state?: string | null | undefined;
  /** Street with house number. */
  street?: string | null | undefined;
  /** Part of the department. */
  subDepartment?: string | null | undefined;
  /** Titles of all tags on the customer: those that are not named are taken away. */
  tags?: Array<string> | null | undefined;
  /** Which prices documents show. */
  taxDisplay?: TaxDisplay | null | undefined;
  /** Tax number at the local authority. */
  taxNumber?: string | null | undefined;
  /** How sales are taxed. */
  taxation?: Taxation | null | undefined;
  /** Academic or other title of a person. */
  title?: string | null | undefined;
  /** Whether it is a man, a woman, a company or something else. */
  type?: RecipientType | null | undefined;
  /** Value added tax identification number. */
  vatId?: string | null | undefined;
  /** Website. */
  website?: string | null | undefined;
  /** Postal code. */
  zipCode?: string | null | undefined;
};

/** Whether a customer is a person or a company. */
export type CustomerKind =
  /** A company. */
  | 'COMPANY'
  /** A person. */
  | 'PERSON'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Changes to a customer. */
export type CustomerUpdateInput = {
  /** Additional line of the address, such as a floor or a building. */
  addressSupplement?: string | null | undefined;
  /** Town. */
  city?: string | null | undefined;
  /** Comes back in the payload as it is. */
  clientMutationId?: string | null | undefined;
  /** Name of the person to contact, as part of the main address. */
  contactPerson?: string | null | undefined;
  /** Country. */
  country?: string | null | undefined;
  /** Up to which amount the customer may buy before paying. */
  creditLimit?: string | null | undefined;
  /** Currency of the documents unless another is chosen. */
  defaultCurrency?: string | null | undefined;
  /** Department of the company. */
  department?: string | null | undefined;
  /** Account in bookkeeping, where it is not the customer number. */
  deviatingDebtorAccountNumber?: string | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** Fax number. */
  fax?: string | null | undefined;
  /** The customer. */
  id: string;
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  ifUnchangedSince?: string | null | undefined;
  /** Language in which documents are written, such as `german`. */
  language?: string | null | undefined;
  /** Mobile number. */
  mobile?: string | null | undefined;
  /** Name of the company or person. */
  name?: string | null | undefined;
  /** Internal notes. */
  notes?: string | null | undefined;
  /** Customer number. Many instances do not let it be changed. */
  number?: string | null | undefined;
  /** Preferred payment method. */
  paymentMethodId?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Project the customer belongs to. */
  projectId?: string | null | undefined;
  /** How letters address the recipient. */
  salutation?: string | null | undefined;
  /** Preferred shipping method. */
  shippingMethodId?: string | null | undefined;
  /** State or region. */
  state?: string | null | undefined;
  /** Street with house number. */
  street?: string | null | undefined;
  /** Part of the department. */
  subDepartment?: string | null | undefined;
  /** Titles of all tags on the customer: those that are not named are taken away. */
  tags?: Array<string> | null | undefined;
  /** Which prices documents show. */
  taxDisplay?: TaxDisplay | null | undefined;
  /** Tax number at the local authority. */
  taxNumber?: string | null | undefined;
  /** How sales are taxed. */
  taxation?: Taxation | null | undefined;
  /** Academic or other title of a person. */
  title?: string | null | undefined;
  /** Whether it is a man, a woman, a company or something else. */
  type?: RecipientType | null | undefined;
  /** Value added tax identification number. */
  vatId?: string | null | undefined;
  /** Website. */
  website?: string | null | undefined;
  /** Postal code. */
  zipCode?: string | null | undefined;
};

/** How far a delivery note is. */
export type DeliveryNoteStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Completed. */
  | 'COMPLETED'
  /** Being written; without number. */
  | 'DRAFT'
  /** Released to be picked and packed. */
  | 'RELEASED'
  /** Sent as a document; whether the parcel has left stands in `shipments`. */
  | 'SENT'
  /** A status that is newer than this graph; see `statusRaw`. */
  | 'UNKNOWN';

/** What a line of a document is. */
export type DocumentPositionKind =
  /** The sum of a group of lines. */
  | 'GROUP_TOTAL'
  /** A heading above a group of lines. */
  | 'HEADING'
  /** A picture. */
  | 'IMAGE'
  /** A page break in the printed document. */
  | 'PAGE_BREAK'
  /** A product with quantity; the only kind that counts towards stock and totals. */
  | 'PRODUCT'
  /** The sum of the lines above it. */
  | 'SUBTOTAL'
  /** A line of text. */
  | 'TEXT'
  /** A kind that is newer than this graph. */
  | 'UNKNOWN';

/** How far payment reminders have gone. */
export type DunningLevel =
  /** Handed over to debt collection. */
  | 'DEBT_COLLECTION'
  /** Written off. */
  | 'LOSS_OF_RECEIVABLES'
  /** No reminder yet. */
  | 'NONE'
  /** A friendly reminder. */
  | 'PAYMENT_REMINDER'
  /** First dunning letter. */
  | 'REMINDER_1'
  /** Second dunning letter. */
  | 'REMINDER_2'
  /** Third dunning letter. */
  | 'REMINDER_3'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** How far a step of a flow got. */
export type FlowStepStatus =
  /**
   * It was carried out, now or by an earlier try. Where Xentral has not taken over a product, a quantity or a price, the flow
   * stops behind it, before that is released: set it right by its own mutation, then go on.
   */
  | 'DONE'
  /**
   * It was not carried out; `userErrors` says why. The next try sends it. Where another input is needed, give that under another
   * `idempotencyKey`, and with it what was made already (`returnId`, `creditNoteId`).
   */
  | 'FAILED'
  /** It was not begun, since an earlier step was not done. */
  | 'NOT_STARTED'
  /**
   * It was sent, or is being sent, and nobody knows what came of it, or Xentral accepted it and does not show it. The next try
   * looks again and sends nothing. When it finds nothing either, look in Xentral: carry the step out by its own mutation if it is missing, then name what it was to make
   * (`returnId`, `creditNoteId`) with the next try.
   */
  | 'OUTCOME_UNKNOWN';

/** An amount of money. */
export type MoneyInput = {
  /** The amount. */
  amount: string;
  /** Its currency. */
  currency: string;
};

/** How far a document is paid. */
export type PaymentStatus =
  /** Written off as a bad debt. */
  | 'BAD_DEBT'
  /** Cancelled; nothing has to be paid. */
  | 'CANCELLED'
  /** Collected by direct debit. */
  | 'DEBITED'
  /** All is paid. */
  | 'PAID'
  /** A part was cancelled. */
  | 'PARTIALLY_CANCELLED'
  /** A part is paid. */
  | 'PARTIALLY_PAID'
  /** Nothing is paid yet. */
  | 'PENDING'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** How urgent an operation is when calls are short. Clients say so in the header `x-xentral-priority`. */
export type Priority =
  /** Nobody waits, but it should be soon. */
  | 'BACKGROUND'
  /** It may take as long as it takes, such as an export. */
  | 'BULK'
  /** Somebody waits for the answer. The last part of each minute's calls is kept for these. What is not said otherwise. */
  | 'INTERACTIVE';

/** How far a purchase order is. */
export type PurchaseOrderStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** The goods have arrived, or the order was closed by hand. */
  | 'COMPLETED'
  /** Being written; without number. */
  | 'DRAFT'
  /** Released to be sent. */
  | 'RELEASED'
  /** Sent to the supplier. */
  | 'SENT'
  /** A status that is newer than this graph; see `statusRaw`. */
  | 'UNKNOWN';

/** Whom an address belongs to. */
export type RecipientType =
  /** A company. */
  | 'COMPANY'
  /** A man. */
  | 'MR'
  /** A woman. */
  | 'MRS'
  /** Someone or something else. */
  | 'OTHER'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** How far goods are on their way back. */
export type ReturnProgress =
  /** Announced; nothing has arrived. */
  | 'ANNOUNCED'
  /** Arrived and checked. */
  | 'CHECKED'
  /** Checked and settled. */
  | 'DONE'
  /** Arrived. */
  | 'RECEIVED'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Goods of an order that come back and are paid for. */
export type ReturnRefundInput = {
  /** Text above the positions of the credit note. Version 3 of Xentral's API only. */
  bodyIntroduction?: string | null | undefined;
  /** Comes back in the payload as it is. */
  clientMutationId?: string | null | undefined;
  /** The credit note, where its making was left with an unknown outcome and somebody has found it. */
  creditNoteId?: string | null | undefined;
  /** Date of the return and of the credit note. With version 1 of Xentral's API, of the return alone. */
  documentDate?: string | null | undefined;
  /**
   * Makes the flow safe to repeat: the same key with the same input goes on where it stopped, and answers with what was made
   * when all is done. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  idempotencyKey?: string | null | undefined;
  /** Which of its positions, and how much of each: at least one. */
  positions: Array<ReturnRefundPositionInput>;
  /** Goes on with the flow that answered with it. The input must be the same. */
  resumeToken?: string | null | undefined;
  /**
   * The return, where somebody has found it after its making was left with an unknown outcome, where an earlier flow has made
   * it, such as `returnReceive`, or where the input was wrong in what came after it. It must show what was asked for, and must
   * not be cancelled or credited. Version 1 of Xentral's API alone does not tell of credits.
   */
  returnId?: string | null | undefined;
  /** The order whose goods come back. */
  salesOrderId: string;
};

/** A position of an order that comes back and is paid for, wholly or in part. */
export type ReturnRefundPositionInput = {
  /** Net amount to pay back for one. What was paid by the order when it is left out. Version 3 of Xentral's API only. */
  price?: MoneyInput | null | undefined;
  /**
   * How many come back: over all positions of the input no more than were ordered. What came back before is not counted;
   * `SalesOrder.returns` tells it.
   */
  quantity: string;
  /** Note on the returned goods, such as what is broken. Version 3 of Xentral's API only. */
  returnNote?: string | null | undefined;
  /** Why it comes back; `returnReasons` lists what there is. */
  returnReasonId: string;
  /** The position of the order. */
  salesOrderPositionId: string;
};

/** The status of a return as a document; see `progress` for the goods. */
export type ReturnStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Completed. */
  | 'COMPLETED'
  /** Being written; without number. */
  | 'DRAFT'
  /** The goods were received. */
  | 'RECEIVED'
  /** Released; goods may come back. */
  | 'RELEASED'
  /** Sent as a document. */
  | 'SENT'
  /** A status that is newer than this graph; see `statusRaw`. */
  | 'UNKNOWN';

/** An order to cancel. */
export type SalesOrderCancelInput = {
  /** Comes back in the payload as it is. */
  clientMutationId?: string | null | undefined;
  /** The order. */
  id: string;
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  ifUnchangedSince?: string | null | undefined;
  /** Whether the customer gets an email about it; only where version 1 of Xentral's API may be used. */
  notifyCustomer?: boolean | null | undefined;
};

/** Where the goods of an imported order go. */
export type SalesOrderImportAddressInput = {
  /** Additional line of the address, such as a floor or a building. */
  addressSupplement?: string | null | undefined;
  /** Town. */
  city?: string | null | undefined;
  /** Name of the person to contact. */
  contactPerson?: string | null | undefined;
  /** Country. */
  country: string;
  /** Department of the company. */
  department?: string | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** Global Location Number of GS1. */
  gln?: string | null | undefined;
  /** Name of the company or person. */
  name: string;
  /** State or region. */
  state?: string | null | undefined;
  /** Street with house number. */
  street?: string | null | undefined;
  /** Part of the department. */
  subDepartment?: string | null | undefined;
  /** Academic or other title of a person. */
  title?: string | null | undefined;
  /** Whether it is a man, a woman, a company or something else. */
  type?: RecipientType | null | undefined;
  /** Postal code. */
  zipCode?: string | null | undefined;
};

/** Who pays for an order to import. */
export type SalesOrderImportBillingAddressInput = {
  /** Additional line of the address, such as a floor or a building. */
  addressSupplement?: string | null | undefined;
  /** Town. */
  city?: string | null | undefined;
  /** Name of the person to contact. */
  contactPerson?: string | null | undefined;
  /** Country. */
  country: string;
  /** Department of the company. */
  department?: string | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** Fax number. */
  fax?: string | null | undefined;
  /** Global Location Number of GS1. */
  gln?: string | null | undefined;
  /** Mobile number. */
  mobile?: string | null | undefined;
  /** Name of the company or person. */
  name: string;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** How letters address the recipient. */
  salutation?: string | null | undefined;
  /** State or region. */
  state?: string | null | undefined;
  /** Street with house number. */
  street?: string | null | undefined;
  /** Part of the department. */
  subDepartment?: string | null | undefined;
  /** Academic or other title of a person. */
  title?: string | null | undefined;
  /** Whether it is a man, a woman, a company or something else. */
  type?: RecipientType | null | undefined;
  /** Postal code. */
  zipCode?: string | null | undefined;
};

/** An order to import: it is made and released at once. */
export type SalesOrderImportInput = {
  /** Whether the order is dispatched on its own once it can be. */
  autoDispatch?: boolean | null | undefined;
  /** Text above the positions. */
  bodyIntroduction?: string | null | undefined;
  /** Text below the positions. */
  bodyOutroduction?: string | null | undefined;
  /** Comes back in the payload as it is. */
  clientMutationId?: string | null | undefined;
  /** Which documents are made on their own when it is dispatched. */
  createDocuments?: AutoCreatedDocuments | null | undefined;
  /** Currency of the order. */
  currency: string;
  /** The customer. */
  customerId: string;
  /** The customer's own number of the order. */
  customerOrderNumber?: string | null | undefined;
  /** Where the goods go, when it is another address. */
  deliveryAddress?: SalesOrderImportAddressInput | null | undefined;
  /** When the customer wants the goods. */
  desiredDeliveryDate?: string | null | undefined;
  /** Address on the document. The customer's when it is left out. */
  documentAddress?: SalesOrderImportBillingAddressInput | null | undefined;
  /** Date of the order. */
  documentDate: string;
  /** The order's technical id in the shop. */
  externalOrderId?: string | null | undefined;
  /** The order's number in the shop. It must not be taken: the order can be found by it when an answer is lost. */
  externalOrderNumber?: string | null | undefined;
  /** Whether the order goes before others. */
  fastLane?: boolean | null | undefined;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  idempotencyKey?: string | null | undefined;
  /** Comment for internal use. */
  internalComment?: string | null | undefined;
  /** Name for internal use. */
  internalDesignation?: string | null | undefined;
  /** Payment method. */
  paymentMethodId: string;
  /** What is ordered. */
  positions: Array<SalesOrderImportPositionInput>;
  /** Warehouse to deliver from. */
  preferredWarehouseId?: string | null | undefined;
  /** Project. */
  projectId: string;
  /** From when stock is reserved. */
  reservationDate?: string | null | undefined;
  /** Sales channel. */
  salesChannelId?: string | null | undefined;
  /** Shipping method. */
  shippingMethodId: string;
  /** Country to deliver from. */
  storageCountry?: string | null | undefined;
  /** Which prices the document shows. */
  taxDisplay?: TaxDisplay | null | undefined;
  /** How the order is taxed. */
  taxation?: Taxation | null | undefined;
  /** Number of the payment. */
  transactionNumber?: string | null | undefined;
  /** The customer's value added tax identification number. */
  vatId?: string | null | undefined;
};

/** A position of an order to import. */
export type SalesOrderImportPositionInput = {
  /** When the customer wants it. */
  deliveryDate?: string | null | undefined;
  /** Description on the document. The product's when it is left out. */
  description?: string | null | undefined;
  /** Discount in percent. */
  discount?: string | null | undefined;
  /** The position's number in the shop. */
  externalNumber?: string | null | undefined;
  /** Comment for internal use. */
  internalComment?: string | null | undefined;
  /** Name on the document. The product's when it is left out. */
  name?: string | null | undefined;
  /** Price of one, net or gross as the order shows prices, in its currency. The product's when it is left out. */
  price?: MoneyInput | null | undefined;
  /** The product. */
  productId: string;
  /** How many. */
  quantity: string;
  /** Which rate of tax: `STANDARD`, `REDUCED` or `EXEMPT`; the others are refused. The product's when it is left out. */
  taxCategory?: TaxCategory | null | undefined;
};

/** How far a sales order is. */
export type SalesOrderStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Delivered and invoiced, or closed by hand. */
  | 'COMPLETED'
  /** Being written; without number. */
  | 'DRAFT'
  /** Released to be delivered and invoiced. */
  | 'RELEASED'
  /** Released, and its confirmation sent. */
  | 'SENT'
  /** A status that is newer than this graph; see `statusRaw`. */
  | 'UNKNOWN';

/** Which of a country's tax rates applies. */
export type TaxCategory =
  /** No tax. */
  | 'EXEMPT'
  /** A rate of its own, entered for this one. */
  | 'INDIVIDUAL'
  /** The reduced rate. */
  | 'REDUCED'
  /** The standard rate. */
  | 'STANDARD'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Which prices a document shows. */
export type TaxDisplay =
  /** Xentral decides by the kind of customer. */
  | 'AUTOMATIC'
  /** Gross prices. */
  | 'GROSS'
  /** Net prices. */
  | 'NET'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** How sales to someone, or a document, are taxed. */
export type Taxation =
  /** Taxed at the home country's rates. */
  | 'DOMESTIC'
  /** Delivery within the European Union. */
  | 'EU'
  /** Free of tax. */
  | 'EXEMPT'
  /** Export to a country outside the European Union. */
  | 'EXPORT'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Kinds of user errors. `docs/ERRORS.md` says what to do about each. */
export type UserErrorCode =
  /** A record with this key is there already. Nothing was done. */
  | 'ALREADY_EXISTS'
  /** Somebody changed the record after `ifUnchangedSince`. Nothing was done. */
  | 'CHANGED_MEANWHILE'
  /** Xentral refuses it as the record is now, or it is not the record that a flow can go on with. Nothing was done. */
  | 'CONFLICT'
  /** The key, or the number that stands for one, was used with another input before. Nothing was done. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /**
   * It was carried out, but the record read back shows another value for this field; without a field, it does not show that
   * the action was carried out.
   */
  | 'IGNORED_BY_XENTRAL'
  /** Xentral does not accept a value, or does not do without one. Nothing was done. */
  | 'INVALID'
  /** It is still being carried out. Ask again with the same input and key; without a key, check in Xentral first. */
  | 'IN_PROGRESS'
  /** No API generation that this instance offers can write the field, or this value of it. Nothing was done. */
  | 'NOT_AVAILABLE'
  /**
   * A step of a flow was not carried out, for a reason that is not the input's, such as an ERP that cannot be reached. The
   * message says which. Ask again with the same key or the step's `resumeToken`.
   */
  | 'NOT_CARRIED_OUT'
  /**
   * It was sent and no answer came, but the record is as it was asked for: by this write, or by somebody else's before or
   * meanwhile. It need not be sent again.
   */
  | 'NOT_CONFIRMED'
  /** There is no such record, or nothing stands under the `resumeToken`. Nothing was done. */
  | 'NOT_FOUND'
  /** It was carried out, but the record could not be read afterwards. */
  | 'NOT_READ_BACK'
  /**
   * It was sent, no answer tells what came of it, and it was not found afterwards. The message says whether Xentral has carried
   * it out, where that is known, and what to check.
   */
  | 'OUTCOME_UNKNOWN'
  /** The document is protected against changes. Nothing was done. */
  | 'WRITE_PROTECTED'
  /** The record's status does not allow it. Nothing was done. */
  | 'WRONG_STATUS';

export type CallBudgetQueryVariables = Exact<{ [key: string]: never; }>;


export type CallBudgetQuery = { budget: { limit: number | null, remaining: number | null, resetsInMs: number | null, isShared: boolean | null, queue: Array<{ priority: Priority | null, waiting: number | null, oldestWaitMs: number | null } | null> | null, consumers: Array<{ client: string | null, calls: number | null } | null> | null } | null };

export type CustomerCreateMutationVariables = Exact<{
  input: CustomerCreateInput;
}>;


export type CustomerCreateMutation = { customerCreate: { customer: { id: string, number: string | null, name: string | null, email: string | null, updatedAt: string | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } | null };

export type CustomerSearchQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerSearchQuery = { customers: { totalCount: number | null, nodes: Array<{ id: string, number: string | null, name: string | null, kind: CustomerKind | null, email: string | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CustomerUpdateMutationVariables = Exact<{
  input: CustomerUpdateInput;
}>;


export type CustomerUpdateMutation = { customerUpdate: { customer: { id: string, number: string | null, name: string | null, email: string | null, phone: string | null, updatedAt: string | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } | null };

export type CustomerWithAddressesQueryVariables = Exact<{
  number: string;
}>;


export type CustomerWithAddressesQuery = { customer: { id: string, number: string | null, name: string | null, kind: CustomerKind | null, email: string | null, phone: string | null, tax: { vatId: string | null, taxation: Taxation | null } | null, paymentTerms: { paymentTargetDays: number | null, paymentTargetDiscount: string | null, paymentTargetDiscountDays: number | null } | null, paymentMethod: { name: string | null } | null, addresses: { nodes: Array<{ id: string, kind: AddressKind | null, isDefault: boolean | null, name: string | null, street: string | null, addressSupplement: string | null, zipCode: string | null, city: string | null, country: string | null } | null> } | null, contactPersons: { nodes: Array<{ id: string, name: string | null, position: string | null, email: string | null, phone: string | null } | null> } | null, tags: Array<{ title: string | null, color: string | null }> | null, customFields: Array<{ key: string | null, label: string | null, value: string | null }> | null } | null };

export type DeliveryNotesWithTrackingQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveryNotesWithTrackingQuery = { deliveryNotes: { nodes: Array<{ id: string, documentNumber: string | null, documentDate: string | null, status: DeliveryNoteStatus | null, documentAddress: { name: string | null, city: string | null, country: string | null } | null, shippingMethod: { id: string, name: string | null } | null, shipments: { nodes: Array<{ id: string, sentAt: string | null, tracking: { number: string | null, link: string | null, carrier: string | null } | null } | null> } | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DocumentLinksQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DocumentLinksQuery = { nodes: Array<
    | { __typename: 'Address', id: string }
    | { __typename: 'ContactPerson', id: string }
    | { __typename: 'CreditNote', documentNumber: string | null, documentDate: string | null, statusRaw: string | null, id: string, pdf: { url: string } | null }
    | { __typename: 'CreditNotePosition', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'DeliveryNote', documentNumber: string | null, documentDate: string | null, statusRaw: string | null, id: string, pdf: { url: string } | null }
    | { __typename: 'DeliveryNotePosition', id: string }
    | { __typename: 'GroupTotalPosition', id: string }
    | { __typename: 'HeadingPosition', id: string }
    | { __typename: 'ImagePosition', id: string }
    | { __typename: 'Invoice', documentNumber: string | null, documentDate: string | null, statusRaw: string | null, id: string, pdf: { url: string } | null }
    | { __typename: 'InvoicePosition', id: string }
    | { __typename: 'Offer', documentNumber: string | null, documentDate: string | null, statusRaw: string | null, id: string, pdf: { url: string } | null }
    | { __typename: 'OfferPosition', id: string }
    | { __typename: 'PageBreakPosition', id: string }
    | { __typename: 'PaymentMethod', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'ProductCategory', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'PurchaseOrder', documentNumber: string | null, documentDate: string | null, statusRaw: string | null, id: string, pdf: { url: string } | null }
    | { __typename: 'PurchaseOrderPosition', id: string }
    | { __typename: 'PurchasePrice', id: string }
    | { __typename: 'Return', documentNumber: string | null, documentDate: string | null, statusRaw: string | null, id: string, pdf: { url: string } | null }
    | { __typename: 'ReturnPosition', id: string }
    | { __typename: 'ReturnReason', id: string }
    | { __typename: 'SalesChannel', id: string }
    | { __typename: 'SalesOrder', documentNumber: string | null, documentDate: string | null, statusRaw: string | null, id: string, pdf: { url: string } | null }
    | { __typename: 'SalesOrderPosition', id: string }
    | { __typename: 'SalesPrice', id: string }
    | { __typename: 'Shipment', id: string }
    | { __typename: 'ShippingMethod', id: string }
    | { __typename: 'StockMovement', id: string }
    | { __typename: 'StorageLocation', id: string }
    | { __typename: 'SubtotalPosition', id: string }
    | { __typename: 'Supplier', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'TextPosition', id: string }
    | { __typename: 'UnknownPosition', id: string }
    | { __typename: 'Warehouse', id: string }
   | null> | null };

export type PdfLinkFragment = { url: string };

export type OpenInvoicesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenInvoicesQuery = { invoices: { nodes: Array<{ id: string, documentNumber: string | null, documentDate: string | null, dueDate: string | null, paymentStatus: PaymentStatus | null, balance: { amount: string, currency: string } | null, totals: { gross: { amount: string, currency: string } | null } | null, dunningSettings: { level: DunningLevel | null, date: string | null } | null, customer: { id: string, number: string | null, name: string | null } | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenReturnsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenReturnsQuery = { returns: { totalCount: number | null, nodes: Array<{ id: string, documentNumber: string | null, documentDate: string | null, status: ReturnStatus | null, progress: ReturnProgress | null, customer: { id: string, name: string | null } | null, salesOrder: { id: string, documentNumber: string | null } | null, positions: { nodes: Array<
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { quantity: string | null, receivedQuantity: string | null, id: string, name: string | null, reason: { name: string | null } | null, product: { id: string, number: string | null } | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
          | { id: string, name: string | null }
         | null> } | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OrderByShopNumberQueryVariables = Exact<{
  externalOrderNumber: string;
}>;


export type OrderByShopNumberQuery = { salesOrder: { id: string, documentNumber: string | null, externalOrderNumber: string | null, status: SalesOrderStatus | null, deliveryNotes: { nodes: Array<{ id: string, documentNumber: string | null, status: DeliveryNoteStatus | null, shipments: { nodes: Array<{ id: string, sentAt: string | null, tracking: { carrier: string | null, number: string | null, link: string | null } | null } | null> } | null } | null> } | null, invoices: { nodes: Array<{ id: string, documentNumber: string | null, paymentStatus: PaymentStatus | null } | null> } | null } | null };

export type OrderCancelMutationVariables = Exact<{
  input: SalesOrderCancelInput;
}>;


export type OrderCancelMutation = { salesOrderCancel: { salesOrder: { id: string, documentNumber: string | null, status: SalesOrderStatus | null, updatedAt: string | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } | null };

export type OrderImportMutationVariables = Exact<{
  input: SalesOrderImportInput;
}>;


export type OrderImportMutation = { salesOrderImport: { salesOrder: { id: string, documentNumber: string | null, status: SalesOrderStatus | null, totals: { gross: { amount: string, currency: string } | null } | null } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } | null };

export type OrderWithPositionsQueryVariables = Exact<{
  documentNumber: string;
}>;


export type OrderWithPositionsQuery = { salesOrder: { id: string, documentNumber: string | null, documentDate: string | null, status: SalesOrderStatus | null, desiredDeliveryDate: string | null, customer: { id: string, number: string | null, name: string | null } | null, documentAddress: { name: string | null, street: string | null, zipCode: string | null, city: string | null, country: string | null } | null, deliveryAddress: { name: string | null, street: string | null, zipCode: string | null, city: string | null, country: string | null } | null, paymentMethod: { name: string | null } | null, shippingMethod: { name: string | null } | null, totals: { net: { amount: string, currency: string } | null, gross: { amount: string, currency: string } | null, taxBreakdown: Array<{ rate: string | null, taxAmount: { amount: string, currency: string } | null }> | null } | null, positions: { nodes: Array<
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { number: string | null, quantity: string | null, unit: string | null, discount: string | null, taxRate: string | null, id: string, kind: DocumentPositionKind, order: number | null, name: string | null, price: { net: { amount: string, currency: string } | null } | null, lineTotal: { net: { amount: string, currency: string } | null } | null, product: { id: string, number: string | null, name: string | null, ean: string | null, stock: { available: string | null } | null } | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null, amount: { net: { amount: string, currency: string } | null } | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
        | { id: string, kind: DocumentPositionKind, order: number | null, name: string | null }
       | null> } | null, trafficLights: Array<{ name: string | null, isGreen: boolean | null, state: string | null }> | null } | null };

export type OrderAddressFragment = { name: string | null, street: string | null, zipCode: string | null, city: string | null, country: string | null };

export type AmountFragment = { amount: string, currency: string };

export type OrdersOfCustomerQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersOfCustomerQuery = { customer: { id: string, name: string | null, salesOrders: { nodes: Array<{ id: string, documentNumber: string | null, documentDate: string | null, status: SalesOrderStatus | null, externalOrderNumber: string | null, totals: { gross: { amount: string, currency: string } | null } | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ProductPricesQueryVariables = Exact<{
  number: string;
}>;


export type ProductPricesQuery = { product: { id: string, number: string | null, name: string | null, salesPrices: { nodes: Array<{ id: string, quantity: string | null, validFrom: string | null, expiresAt: string | null, price: { amount: string, currency: string } | null, customer: { id: string, name: string | null } | null, customerGroup: { xentralId: string } | null } | null> } | null, purchasePrices: { nodes: Array<{ id: string, quantity: string | null, supplierProductNumber: string | null, price: { amount: string, currency: string } | null, supplier: { id: string, name: string | null } | null } | null> } | null } | null };

export type ProductWithStockQueryVariables = Exact<{
  number: string;
}>;


export type ProductWithStockQuery = { product: { id: string, number: string | null, name: string | null, ean: string | null, isDisabled: boolean | null, stock: { available: string | null, physical: string | null, sellable: string | null, reserved: string | null, warehouses: Array<{ physical: string | null, warehouse: { id: string, name: string | null } | null }> | null, storageLocations: { nodes: Array<{ quantity: string | null, batch: string | null, bestBeforeDate: string | null, storageLocation: { id: string, name: string | null } | null } | null> } | null } | null } | null };

export type PurchaseOrdersOfSupplierQueryVariables = Exact<{
  number: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PurchaseOrdersOfSupplierQuery = { supplier: { id: string, name: string | null, purchaseOrders: { nodes: Array<{ id: string, documentNumber: string | null, documentDate: string | null, status: PurchaseOrderStatus | null, confirmedDeliveryDate: string | null, positions: { nodes: Array<
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { quantity: string | null, deliveredQuantity: string | null, supplierProductNumber: string | null, id: string, name: string | null, product: { id: string, number: string | null } | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null> } | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReturnRefundMutationVariables = Exact<{
  input: ReturnRefundInput;
}>;


export type ReturnRefundMutation = { returnRefund: { return: { id: string, documentNumber: string | null, status: ReturnStatus | null } | null, creditNote: { id: string, documentNumber: string | null, totals: { gross: { amount: string, currency: string } | null } | null } | null, steps: Array<{ name: string, status: FlowStepStatus, resumeToken: string | null }>, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } | null };

export type ReturnWithCreditNoteQueryVariables = Exact<{
  id: string;
}>;


export type ReturnWithCreditNoteQuery = { return: { id: string, documentNumber: string | null, status: ReturnStatus | null, progress: ReturnProgress | null, customer: { id: string, name: string | null } | null, positions: { nodes: Array<
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { quantity: string | null, receivedQuantity: string | null, reimbursementQuantity: string | null, returnNote: string | null, id: string, name: string | null, reason: { id: string, name: string | null } | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
        | { id: string, name: string | null }
       | null> } | null, creditNote: { id: string, documentNumber: string | null, paymentStatus: PaymentStatus | null, totals: { gross: { amount: string, currency: string } | null } | null, invoice: { id: string, documentNumber: string | null } | null, pdf: { url: string } | null } | null, replacementSalesOrder: { id: string, documentNumber: string | null, status: SalesOrderStatus | null } | null } | null };

export type WalkOrdersQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WalkOrdersQuery = { salesOrders: { edges: Array<{ cursor: string, node: { id: string, xentralId: string, documentNumber: string | null, status: SalesOrderStatus | null, updatedAt: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PdfLinkFragmentDoc = new TypedDocumentString(`
    fragment PdfLink on Pdf {
  url
}
    `, {"fragmentName":"PdfLink"}) as unknown as TypedDocumentString<PdfLinkFragment, unknown>;
export const OrderAddressFragmentDoc = new TypedDocumentString(`
    fragment OrderAddress on PostalAddress {
  name
  street
  zipCode
  city
  country
}
    `, {"fragmentName":"OrderAddress"}) as unknown as TypedDocumentString<OrderAddressFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  amount
  currency
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const CallBudgetDocument = new TypedDocumentString(`
    query CallBudget {
  budget {
    limit
    remaining
    resetsInMs
    isShared
    queue {
      priority
      waiting
      oldestWaitMs
    }
    consumers {
      client
      calls
    }
  }
}
    `, {"hash":"sha256:267178e4a25bc9061048eacd337136225021b8eed10ebaed3d89d689d7882730"}) as unknown as TypedDocumentString<CallBudgetQuery, CallBudgetQueryVariables>;
export const CustomerCreateDocument = new TypedDocumentString(`
    mutation CustomerCreate($input: CustomerCreateInput!) {
  customerCreate(input: $input) {
    customer {
      id
      number
      name
      email
      updatedAt
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `, {"hash":"sha256:5939da99d9df57d4e6458008852287bf0a6a7bc8aca471b96a7db94867928912"}) as unknown as TypedDocumentString<CustomerCreateMutation, CustomerCreateMutationVariables>;
export const CustomerSearchDocument = new TypedDocumentString(`
    query CustomerSearch($name: String!, $first: Int = 20, $after: String) {
  customers(
    first: $first
    after: $after
    filter: {name: {contains: $name}}
    orderBy: [{field: NAME}]
  ) {
    totalCount
    nodes {
      id
      number
      name
      kind
      email
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:c12982d1be2a05b7023cc440e2d27e13e6b97526fcc06d665d367873e993d88b"}) as unknown as TypedDocumentString<CustomerSearchQuery, CustomerSearchQueryVariables>;
export const CustomerUpdateDocument = new TypedDocumentString(`
    mutation CustomerUpdate($input: CustomerUpdateInput!) {
  customerUpdate(input: $input) {
    customer {
      id
      number
      name
      email
      phone
      updatedAt
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `, {"hash":"sha256:920f6c1acdacdf497ef05ba32b5876ac49bb7043e7699c20f3b7aa204b4bb9ab"}) as unknown as TypedDocumentString<CustomerUpdateMutation, CustomerUpdateMutationVariables>;
export const CustomerWithAddressesDocument = new TypedDocumentString(`
    query CustomerWithAddresses($number: String!) {
  customer(number: $number) {
    id
    number
    name
    kind
    email
    phone
    tax {
      vatId
      taxation
    }
    paymentTerms {
      paymentTargetDays
      paymentTargetDiscount
      paymentTargetDiscountDays
    }
    paymentMethod {
      name
    }
    addresses(first: 100) {
      nodes {
        id
        kind
        isDefault
        name
        street
        addressSupplement
        zipCode
        city
        country
      }
    }
    contactPersons(first: 100) {
      nodes {
        id
        name
        position
        email
        phone
      }
    }
    tags {
      title
      color
    }
    customFields {
      key
      label
      value
    }
  }
}
    `, {"hash":"sha256:d3471cbcdda0e529b7628d275ce7d4361e70b0a1bbef32967373928b90659468"}) as unknown as TypedDocumentString<CustomerWithAddressesQuery, CustomerWithAddressesQueryVariables>;
export const DeliveryNotesWithTrackingDocument = new TypedDocumentString(`
    query DeliveryNotesWithTracking($since: Date!, $first: Int = 50, $after: String) {
  deliveryNotes(
    first: $first
    after: $after
    filter: {documentDate: {greaterThanOrEquals: $since}}
  ) {
    nodes {
      id
      documentNumber
      documentDate
      status
      documentAddress {
        name
        city
        country
      }
      shippingMethod {
        id
        name
      }
      shipments(first: 50) {
        nodes {
          id
          sentAt
          tracking {
            number
            link
            carrier
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:4c6144e963ef39292b90119ea5c2e4eb4cb90b0014b198cca559e65d22f7aef1"}) as unknown as TypedDocumentString<DeliveryNotesWithTrackingQuery, DeliveryNotesWithTrackingQueryVariables>;
export const DocumentLinksDocument = new TypedDocumentString(`
    query DocumentLinks($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Document {
      documentNumber
      documentDate
      statusRaw
    }
    ... on SalesOrder {
      pdf {
        ...PdfLink
      }
    }
    ... on Invoice {
      pdf {
        ...PdfLink
      }
    }
    ... on CreditNote {
      pdf {
        ...PdfLink
      }
    }
    ... on DeliveryNote {
      pdf {
        ...PdfLink
      }
    }
    ... on Return {
      pdf {
        ...PdfLink
      }
    }
    ... on Offer {
      pdf {
        ...PdfLink
      }
    }
    ... on PurchaseOrder {
      pdf {
        ...PdfLink
      }
    }
  }
}
    fragment PdfLink on Pdf {
  url
}`, {"hash":"sha256:f77f2bddef077c234f76ce61fe28b519b76298e69efedc3d145d1cd5b50eda9a"}) as unknown as TypedDocumentString<DocumentLinksQuery, DocumentLinksQueryVariables>;
export const OpenInvoicesDocument = new TypedDocumentString(`
    query OpenInvoices($first: Int = 50, $after: String) {
  invoices(
    first: $first
    after: $after
    filter: {status: {in: [RELEASED, SENT]}, paymentStatus: {in: [PENDING, PARTIALLY_PAID]}}
    orderBy: [{field: DOCUMENT_DATE}]
  ) {
    nodes {
      id
      documentNumber
      documentDate
      dueDate
      paymentStatus
      balance {
        amount
        currency
      }
      totals {
        gross {
          amount
          currency
        }
      }
      dunningSettings {
        level
        date
      }
      customer {
        id
        number
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:2061ce8e67ec9636c00bc392912ff5e82a66f04342526589a95981e132f094a5"}) as unknown as TypedDocumentString<OpenInvoicesQuery, OpenInvoicesQueryVariables>;
export const OpenReturnsDocument = new TypedDocumentString(`
    query OpenReturns($first: Int = 50, $after: String) {
  returns(
    first: $first
    after: $after
    filter: {progress: {in: [ANNOUNCED, RECEIVED, CHECKED]}}
  ) {
    totalCount
    nodes {
      id
      documentNumber
      documentDate
      status
      progress
      customer {
        id
        name
      }
      salesOrder {
        id
        documentNumber
      }
      positions(first: 100) {
        nodes {
          id
          name
          ... on ReturnPosition {
            quantity
            receivedQuantity
            reason {
              name
            }
            product {
              id
              number
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:21e33c4e71534a0a25f29431eba2c2a277120bc3daf874c972ae64b0ba0b8dc9"}) as unknown as TypedDocumentString<OpenReturnsQuery, OpenReturnsQueryVariables>;
export const OrderByShopNumberDocument = new TypedDocumentString(`
    query OrderByShopNumber($externalOrderNumber: String!) {
  salesOrder(externalOrderNumber: $externalOrderNumber) {
    id
    documentNumber
    externalOrderNumber
    status
    deliveryNotes(first: 20) {
      nodes {
        id
        documentNumber
        status
        shipments(first: 20) {
          nodes {
            id
            sentAt
            tracking {
              carrier
              number
              link
            }
          }
        }
      }
    }
    invoices(first: 20) {
      nodes {
        id
        documentNumber
        paymentStatus
      }
    }
  }
}
    `, {"hash":"sha256:a8ff4b3b8981a5c793a4d99103fe247d632d1ebd3a410487d6fadb69892ea115"}) as unknown as TypedDocumentString<OrderByShopNumberQuery, OrderByShopNumberQueryVariables>;
export const OrderCancelDocument = new TypedDocumentString(`
    mutation OrderCancel($input: SalesOrderCancelInput!) {
  salesOrderCancel(input: $input) {
    salesOrder {
      id
      documentNumber
      status
      updatedAt
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `, {"hash":"sha256:324553b5de4937d60a202824d8f0d94465aab6e1c0ebb4c0bb36c45310bef054"}) as unknown as TypedDocumentString<OrderCancelMutation, OrderCancelMutationVariables>;
export const OrderImportDocument = new TypedDocumentString(`
    mutation OrderImport($input: SalesOrderImportInput!) {
  salesOrderImport(input: $input) {
    salesOrder {
      id
      documentNumber
      status
      totals {
        gross {
          amount
          currency
        }
      }
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `, {"hash":"sha256:0a92b18ba8b6c80dccc18e73fbcebdde705e48abcec395571b2caa540f4a2573"}) as unknown as TypedDocumentString<OrderImportMutation, OrderImportMutationVariables>;
export const OrderWithPositionsDocument = new TypedDocumentString(`
    query OrderWithPositions($documentNumber: String!) {
  salesOrder(documentNumber: $documentNumber) {
    id
    documentNumber
    documentDate
    status
    desiredDeliveryDate
    customer {
      id
      number
      name
    }
    documentAddress {
      ...OrderAddress
    }
    deliveryAddress {
      ...OrderAddress
    }
    paymentMethod {
      name
    }
    shippingMethod {
      name
    }
    totals {
      net {
        ...Amount
      }
      gross {
        ...Amount
      }
      taxBreakdown {
        rate
        taxAmount {
          ...Amount
        }
      }
    }
    positions(first: 200) {
      nodes {
        id
        kind
        order
        name
        ... on SalesOrderPosition {
          number
          quantity
          unit
          discount
          taxRate
          price {
            net {
              ...Amount
            }
          }
          lineTotal {
            net {
              ...Amount
            }
          }
          product {
            id
            number
            name
            ean
            stock {
              available
            }
          }
        }
        ... on SubtotalPosition {
          amount {
            net {
              ...Amount
            }
          }
        }
      }
    }
    trafficLights {
      name
      isGreen
      state
    }
  }
}
    fragment OrderAddress on PostalAddress {
  name
  street
  zipCode
  city
  country
}
fragment Amount on Money {
  amount
  currency
}`, {"hash":"sha256:af24e9c67bd208a3160858b7203a2726c1fa1784037c260437cf112a848e0ba1"}) as unknown as TypedDocumentString<OrderWithPositionsQuery, OrderWithPositionsQueryVariables>;
export const OrdersOfCustomerDocument = new TypedDocumentString(`
    query OrdersOfCustomer($id: ID!, $first: Int = 10, $after: String) {
  customer(id: $id) {
    id
    name
    salesOrders(
      first: $first
      after: $after
      orderBy: [{field: DOCUMENT_DATE, direction: DESC}]
    ) {
      nodes {
        id
        documentNumber
        documentDate
        status
        externalOrderNumber
        totals {
          gross {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:d1232e3efd3deb7f082f235650d86f2ac19de45df8b42f346215c45cdb5f2b0f"}) as unknown as TypedDocumentString<OrdersOfCustomerQuery, OrdersOfCustomerQueryVariables>;
export const ProductPricesDocument = new TypedDocumentString(`
    query ProductPrices($number: String!) {
  product(number: $number) {
    id
    number
    name
    salesPrices(first: 100) {
      nodes {
        id
        quantity
        price {
          amount
          currency
        }
        validFrom
        expiresAt
        customer {
          id
          name
        }
        customerGroup {
          xentralId
        }
      }
    }
    purchasePrices(first: 100) {
      nodes {
        id
        quantity
        price {
          amount
          currency
        }
        supplierProductNumber
        supplier {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:1a64a57604480d2f395c2197387567d3a03852413fc021ffcf8d7f9d37d5087c"}) as unknown as TypedDocumentString<ProductPricesQuery, ProductPricesQueryVariables>;
export const ProductWithStockDocument = new TypedDocumentString(`
    query ProductWithStock($number: String!) {
  product(number: $number) {
    id
    number
    name
    ean
    isDisabled
    stock {
      available
      physical
      sellable
      reserved
      warehouses {
        physical
        warehouse {
          id
          name
        }
      }
      storageLocations(first: 100) {
        nodes {
          quantity
          batch
          bestBeforeDate
          storageLocation {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:68c056b91793b1d635563f9684f12868833c3fc7d3af2de196e09da009b845f2"}) as unknown as TypedDocumentString<ProductWithStockQuery, ProductWithStockQueryVariables>;
export const PurchaseOrdersOfSupplierDocument = new TypedDocumentString(`
    query PurchaseOrdersOfSupplier($number: String!, $first: Int = 20, $after: String) {
  supplier(number: $number) {
    id
    name
    purchaseOrders(
      first: $first
      after: $after
      filter: {status: {in: [RELEASED, SENT]}}
    ) {
      nodes {
        id
        documentNumber
        documentDate
        status
        confirmedDeliveryDate
        positions(first: 200) {
          nodes {
            id
            name
            ... on PurchaseOrderPosition {
              quantity
              deliveredQuantity
              supplierProductNumber
              product {
                id
                number
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:933db4b5bb12c449068e06387cb86b2c63f6eea18f4df83ac456ddd1e1b2dd8b"}) as unknown as TypedDocumentString<PurchaseOrdersOfSupplierQuery, PurchaseOrdersOfSupplierQueryVariables>;
export const ReturnRefundDocument = new TypedDocumentString(`
    mutation ReturnRefund($input: ReturnRefundInput!) {
  returnRefund(input: $input) {
    return {
      id
      documentNumber
      status
    }
    creditNote {
      id
      documentNumber
      totals {
        gross {
          amount
          currency
        }
      }
    }
    steps {
      name
      status
      resumeToken
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `, {"hash":"sha256:594e39562d77d2bc706a599c37fd881ac33b726f8efab3c7375c4294c61912c8"}) as unknown as TypedDocumentString<ReturnRefundMutation, ReturnRefundMutationVariables>;
export const ReturnWithCreditNoteDocument = new TypedDocumentString(`
    query ReturnWithCreditNote($id: ID!) {
  return(id: $id) {
    id
    documentNumber
    status
    progress
    customer {
      id
      name
    }
    positions(first: 100) {
      nodes {
        id
        name
        ... on ReturnPosition {
          quantity
          receivedQuantity
          reimbursementQuantity
          returnNote
          reason {
            id
            name
          }
        }
      }
    }
    creditNote {
      id
      documentNumber
      paymentStatus
      totals {
        gross {
          amount
          currency
        }
      }
      invoice {
        id
        documentNumber
      }
      pdf {
        url
      }
    }
    replacementSalesOrder {
      id
      documentNumber
      status
    }
  }
}
    `, {"hash":"sha256:0a07115f1c894aa67863c31bfe5a8c47b0f17d9e4c7fc5b976212803b77761d2"}) as unknown as TypedDocumentString<ReturnWithCreditNoteQuery, ReturnWithCreditNoteQueryVariables>;
export const WalkOrdersDocument = new TypedDocumentString(`
    query WalkOrders($since: DateTime!, $first: Int = 100, $after: String) {
  salesOrders(
    first: $first
    after: $after
    filter: {updatedAt: {greaterThanOrEquals: $since}}
  ) {
    edges {
      cursor
      node {
        id
        xentralId
        documentNumber
        status
        updatedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:5d6a9282bc31dc1eb6eda2d836f76e13415a321b18d80946063cd29b6eb01a6e"}) as unknown as TypedDocumentString<WalkOrdersQuery, WalkOrdersQueryVariables>;