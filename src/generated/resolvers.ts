import type { Connection, Edge } from "../domain/connection.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Node as NodeDomain } from '../domain/node.ts';
import type { Address as AddressDomain } from '../domain/address.ts';
import type { Budget as BudgetDomain, BudgetQueue as BudgetQueueDomain, BudgetConsumer as BudgetConsumerDomain } from '../domain/budget.ts';
import type { ContactPerson as ContactPersonDomain } from '../domain/contact-person.ts';
import type { CreditNote as CreditNoteDomain, CreditNotePosition as CreditNotePositionDomain } from '../domain/credit-note.ts';
import type { CustomField as CustomFieldDomain } from '../domain/custom-field.ts';
import type { CustomerGroup as CustomerGroupDomain } from '../domain/customer-group.ts';
import type { Customer as CustomerDomain, CustomerTax as CustomerTaxDomain, CustomerFulfillment as CustomerFulfillmentDomain, CustomerMarketing as CustomerMarketingDomain } from '../domain/customer.ts';
import type { DeliveryNote as DeliveryNoteDomain, DeliveryNotePosition as DeliveryNotePositionDomain, PositionCustoms as PositionCustomsDomain } from '../domain/delivery-note.ts';
import type { Document as DocumentDomain } from '../domain/document.ts';
import type { FlowStep as FlowStepDomain, ReturnRefundPayload as ReturnRefundPayloadDomain, ReturnReceivePayload as ReturnReceivePayloadDomain, GoodwillCreditPayload as GoodwillCreditPayloadDomain } from '../domain/flow.ts';
import type { Invoice as InvoiceDomain, DunningSettings as DunningSettingsDomain, DunningManualSettings as DunningManualSettingsDomain, InvoicePosition as InvoicePositionDomain } from '../domain/invoice.ts';
import type { Money as MoneyDomain, Price as PriceDomain, Totals as TotalsDomain, TaxShare as TaxShareDomain, PaymentTerms as PaymentTermsDomain } from '../domain/money.ts';
import type { UserError as UserErrorDomain } from '../domain/user-error.ts';
import type { Offer as OfferDomain, OfferPosition as OfferPositionDomain } from '../domain/offer.ts';
import type { BankAccount as BankAccountDomain, DocumentRecipient as DocumentRecipientDomain, AdditionalContact as AdditionalContactDomain } from '../domain/partner.ts';
import type { PaymentMethod as PaymentMethodDomain } from '../domain/payment-method.ts';
import type { Payment as PaymentDomain } from '../domain/payment.ts';
import type { PositionStockMovement as PositionStockMovementDomain } from '../domain/position-stock-movement.ts';
import type { DocumentPosition as DocumentPositionDomain, ProductPosition as ProductPositionDomain } from '../domain/document-position.ts';
import type { HeadingPosition as HeadingPositionDomain, SubtotalPosition as SubtotalPositionDomain, GroupTotalPosition as GroupTotalPositionDomain, TextPosition as TextPositionDomain, ImagePosition as ImagePositionDomain, PageBreakPosition as PageBreakPositionDomain, UnknownPosition as UnknownPositionDomain } from '../domain/position.ts';
import type { PostalAddress as PostalAddressDomain } from '../domain/postal-address.ts';
import type { SalesPrice as SalesPriceDomain, PurchasePrice as PurchasePriceDomain } from '../domain/price.ts';
import type { ProductCategory as ProductCategoryDomain } from '../domain/product-category.ts';
import type { Product as ProductDomain, ProductMeasurements as ProductMeasurementsDomain, ProductOption as ProductOptionDomain, ProductOptionChoice as ProductOptionChoiceDomain, ProductOptionValue as ProductOptionValueDomain, ProductPart as ProductPartDomain, CrossSelling as CrossSellingDomain, ProductMedia as ProductMediaDomain, ProductText as ProductTextDomain, ProductProperty as ProductPropertyDomain, ProductPropertyValue as ProductPropertyValueDomain, ExternalReference as ExternalReferenceDomain, ProductSalesChannel as ProductSalesChannelDomain, PackagingUnit as PackagingUnitDomain, MerchandiseGroup as MerchandiseGroupDomain, ProductStock as ProductStockDomain } from '../domain/product.ts';
import type { Project as ProjectDomain } from '../domain/project.ts';
import type { PurchaseOrder as PurchaseOrderDomain, PurchaseOrderPosition as PurchaseOrderPositionDomain } from '../domain/purchase-order.ts';
import type { RelatedDocument as RelatedDocumentDomain, DocumentActivity as DocumentActivityDomain } from '../domain/related-document.ts';
import type { ReturnReason as ReturnReasonDomain } from '../domain/return-reason.ts';
import type { Return as ReturnDomain, ReturnPosition as ReturnPositionDomain } from '../domain/return.ts';
import type { SalesChannel as SalesChannelDomain } from '../domain/sales-channel.ts';
import type { SalesOrder as SalesOrderDomain, TrafficLight as TrafficLightDomain, SalesOrderPosition as SalesOrderPositionDomain } from '../domain/sales-order.ts';
import type { Shipment as ShipmentDomain, ShipmentTracking as ShipmentTrackingDomain, AdditionalPackage as AdditionalPackageDomain } from '../domain/shipment.ts';
import type { ShippingMethod as ShippingMethodDomain } from '../domain/shipping-method.ts';
import type { StockMovement as StockMovementDomain, StockMovementCause as StockMovementCauseDomain } from '../domain/stock-movement.ts';
import type { WarehouseStock as WarehouseStockDomain, SalesChannelStock as SalesChannelStockDomain, StockReservation as StockReservationDomain, StorageItem as StorageItemDomain } from '../domain/stock.ts';
import type { StorageLocation as StorageLocationDomain } from '../domain/storage-location.ts';
import type { Supplier as SupplierDomain, SupplierTax as SupplierTaxDomain, SupplierFulfillment as SupplierFulfillmentDomain, SupplierContact as SupplierContactDomain } from '../domain/supplier.ts';
import type { Tag as TagDomain } from '../domain/tag.ts';
import type { Warehouse as WarehouseDomain } from '../domain/warehouse.ts';
import type { GraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country by its two letters of ISO 3166-1, such as `DE`. */
  CountryCode: { input: string; output: string; }
  /** A currency by its three letters of ISO 4217, such as `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day as `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601 with its offset, such as `2026-11-05T09:30:00+01:00`. */
  DateTime: { input: string; output: string; }
  /**
   * A decimal number as text, such as `"19.99"`: money, quantities, rates and measurements are never rounded to a binary
   * number. Without exponent, without superfluous zeros. As an input a JSON number is accepted too.
   */
  Decimal: { input: string; output: string; }
  /** An absolute address of the web. */
  URL: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A further way to reach someone. */
export type AdditionalContact = {
  /** What kind of contact it is, as entered. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The number, address or name. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A further parcel of a shipment. */
export type AdditionalPackage = {
  /** When it was entered. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The carrier's number of the parcel. */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Weight in kilograms. */
  readonly weight?: Maybe<Scalars['Decimal']['output']>;
  /** Xentral's own id of the parcel. */
  readonly xentralId: Scalars['ID']['output'];
};

/**
 * An address of a customer. Its id holds the customer's: `gid://xentral/Address/42/masterdata` is the main address of
 * customer 42, `gid://xentral/Address/42/7` one of the delivery addresses.
 */
export type Address = Node & {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: Maybe<Scalars['String']['output']>;
  /** Town. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Name of the person to contact. */
  readonly contactPerson?: Maybe<Scalars['String']['output']>;
  /** Country. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** The customer whose address it is. */
  readonly customer?: Maybe<Customer>;
  /** Department of the company. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Global Location Number of GS1. */
  readonly gln?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/Address/42/masterdata`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether goods go here when an order names no other address. Null for addresses that are not delivery addresses, and
   * where Xentral does not tell.
   */
  readonly isDefault?: Maybe<Scalars['Boolean']['output']>;
  /** What the address is for. */
  readonly kind?: Maybe<AddressKind>;
  /** Mobile number. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Name of the company or person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Internal note. Null for addresses that are not delivery addresses. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Remark that is shown when the address is chosen. Null for addresses that are not delivery addresses. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** How letters address the recipient. */
  readonly salutation?: Maybe<Scalars['String']['output']>;
  /** State or region; delivery addresses hold its two-letter code. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Street with house number. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Part of the department. */
  readonly subDepartment?: Maybe<Scalars['String']['output']>;
  /** How deliveries to this address are taxed. Null for addresses that are not delivery addresses. */
  readonly taxation?: Maybe<Taxation>;
  /** Delivery terms for this address. Null for addresses that are not delivery addresses. */
  readonly termsOfDelivery?: Maybe<Scalars['String']['output']>;
  /** Academic or other title of a person. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Whether the address is a person's or a company's. Null where Xentral does not tell. */
  readonly type?: Maybe<RecipientType>;
  /**
   * Value added tax identification number for deliveries to this address. Null for addresses that are not delivery
   * addresses.
   */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /**
   * The id that Xentral uses itself, such as `masterdata`. `masterdata` and `billingaddress` are those of every
   * customer.
   */
  readonly xentralId: Scalars['ID']['output'];
  /** Postal code. */
  readonly zipCode?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of addresses. */
export type AddressConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<AddressEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Address>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of addresses. */
export type AddressEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Address>;
};

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

/** A bank account with its SEPA mandate. */
export type BankAccount = {
  /** Who holds the account. */
  readonly accountHolder?: Maybe<Scalars['String']['output']>;
  /** Name of the bank. */
  readonly bankName?: Maybe<Scalars['String']['output']>;
  /** Bank identifier code. Masked when the access token may not see bank data. */
  readonly bic?: Maybe<Scalars['String']['output']>;
  /** International bank account number. Masked when the access token may not see bank data. */
  readonly iban?: Maybe<Scalars['String']['output']>;
  /** Whether it is a mandate between companies. */
  readonly isCompanySepa?: Maybe<Scalars['Boolean']['output']>;
  /** Reference of the SEPA mandate. */
  readonly mandateReference?: Maybe<Scalars['String']['output']>;
  /** When the SEPA mandate was given. */
  readonly mandateReferenceDate?: Maybe<Scalars['Date']['output']>;
};

/** Conditions on something that is true or false. All that are given must hold. */
export type BooleanFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this. */
  readonly notEquals?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * The calls to Xentral that an instance allows in a minute, counted for everybody behind the same address. Requests wait for
 * their turn in a queue: the more urgent first, fairly between clients.
 */
export type Budget = {
  /** The clients of this process with most calls in the last minute, most first; ten at most. */
  readonly consumers?: Maybe<ReadonlyArray<Maybe<BudgetConsumer>>>;
  /**
   * Whether the budget is counted together with other processes of this graph. False for a process by itself, and while what
   * they count in cannot be reached: each then keeps to its share.
   */
  readonly isShared?: Maybe<Scalars['Boolean']['output']>;
  /** Calls that Xentral allows in a minute, as its answers say, or as this graph was set up until one came. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** The requests of this process that wait for a call, by how urgent they are, most urgent first. */
  readonly queue?: Maybe<ReadonlyArray<Maybe<BudgetQueue>>>;
  /** Calls that could be sent at once. Lower than what this graph has spent explains, where others spend from the same budget. */
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  /** Milliseconds until there is one call more. Null when none is spent. */
  readonly resetsInMs?: Maybe<Scalars['Int']['output']>;
};

/** A client that has spent calls. */
export type BudgetConsumer = {
  /** Calls that were granted to it in the last minute. One that served several clients counts for the first of them. */
  readonly calls?: Maybe<Scalars['Int']['output']>;
  /** The name that it sends in the header `apollographql-client-name`, else the address that it asks from. */
  readonly client?: Maybe<Scalars['String']['output']>;
};

/** The requests of one class that wait for a call. */
export type BudgetQueue = {
  /** How long the one that came first has waited, in milliseconds. Null when none waits. */
  readonly oldestWaitMs?: Maybe<Scalars['Int']['output']>;
  /** How urgent they are, as their clients asked for. */
  readonly priority?: Maybe<Priority>;
  /** How many wait. */
  readonly waiting?: Maybe<Scalars['Int']['output']>;
};

/** For whom an answer may be kept. */
export type CacheControlScope =
  /** For who has asked: others may lack the right to see it. */
  | 'PRIVATE'
  /** For everybody. */
  | 'PUBLIC';

/** How a supplier has confirmed an order. */
export type ConfirmationType =
  /** By email. */
  | 'EMAIL'
  /** On a website. */
  | 'INTERNET'
  /** By letter. */
  | 'LETTER'
  /** In another way. */
  | 'OTHER'
  /** By fax. */
  | 'TELEFAX'
  /** By telephone. */
  | 'TELEPHONE'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Conditions on a `ConfirmationType`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type ConfirmationTypeFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<ConfirmationType>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ConfirmationType>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<ConfirmationType>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<ConfirmationType>>;
};

/** Someone to contact at a customer. The id holds the customer's: `gid://xentral/ContactPerson/42/7`. */
export type ContactPerson = Node & {
  /** Additional line of the address. */
  readonly addressSupplement?: Maybe<Scalars['String']['output']>;
  /** Whether advertising may be sent to the person. */
  readonly allowMarketingEmails?: Maybe<Scalars['Boolean']['output']>;
  /** Birthday. */
  readonly birthday?: Maybe<Scalars['Date']['output']>;
  /** Town. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the person was entered. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer the person belongs to. */
  readonly customer?: Maybe<Customer>;
  /** Department of the company. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/ContactPerson/42/7`. */
  readonly id: Scalars['ID']['output'];
  /** Internal note about the person. */
  readonly internalNote?: Maybe<Scalars['String']['output']>;
  /** Language the person is written to in, as entered in Xentral. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Mobile number. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** What the person does at the company. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** Remarks about the person. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** How letters address the person. */
  readonly salutation?: Maybe<Scalars['String']['output']>;
  /** State or region. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Street with house number, where it differs from the company's. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Part of the department. */
  readonly subDepartment?: Maybe<Scalars['String']['output']>;
  /** Academic or other title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How the person is addressed. */
  readonly type?: Maybe<RecipientType>;
  /** When the person's record was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
  /** Postal code. */
  readonly zipCode?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of contact persons. */
export type ContactPersonConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ContactPersonEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<ContactPerson>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Somebody to contact, to add. */
export type ContactPersonCreateInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Whether advertising may be sent. */
  readonly allowMarketingEmails?: InputMaybe<Scalars['Boolean']['input']>;
  /** Birthday. */
  readonly birthday?: InputMaybe<Scalars['Date']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Internal note. */
  readonly internalNote?: InputMaybe<Scalars['String']['input']>;
  /** Language in which to write to the person. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Position in the company. */
  readonly position?: InputMaybe<Scalars['String']['input']>;
  /** Remarks. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** State or region. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new contact person. */
export type ContactPersonCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The person as Xentral holds it. Null when none was added. */
  readonly contactPerson?: Maybe<ContactPerson>;
  /** The customer as Xentral holds it now. Null when nothing was written. */
  readonly customer?: Maybe<Customer>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody to contact, to delete. */
export type ContactPersonDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The contact person, such as `gid://xentral/ContactPerson/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The person's `updatedAt` that was read: deleting is refused when somebody else has changed it since. Costs two calls.
   * Xentral itself has no such condition, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a contact person to delete. */
export type ContactPersonDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer as Xentral holds it now. Null when nothing was written. */
  readonly customer?: Maybe<Customer>;
  /** The global id of the deleted person. Null when nothing was deleted. */
  readonly deletedContactPersonId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of contact persons. */
export type ContactPersonEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<ContactPerson>;
};

/** Changes to somebody to contact. */
export type ContactPersonUpdateInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Whether advertising may be sent. */
  readonly allowMarketingEmails?: InputMaybe<Scalars['Boolean']['input']>;
  /** Birthday. */
  readonly birthday?: InputMaybe<Scalars['Date']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** The contact person, such as `gid://xentral/ContactPerson/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The person's `updatedAt` that was read: the change is refused when somebody else has changed it since. Costs two
   * calls. Xentral itself has no such condition, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Internal note. */
  readonly internalNote?: InputMaybe<Scalars['String']['input']>;
  /** Language in which to write to the person. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Position in the company. */
  readonly position?: InputMaybe<Scalars['String']['input']>;
  /** Remarks. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** State or region. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a changed contact person. */
export type ContactPersonUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The person as Xentral holds it now. Null when nothing was written. */
  readonly contactPerson?: Maybe<ContactPerson>;
  /** The customer as Xentral holds it now. Null when nothing was written. */
  readonly customer?: Maybe<Customer>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A credit note to a customer; also what cancels an invoice. */
export type CreditNote = Document & Node & {
  /** Log of the credit note, oldest entry first. */
  readonly activities?: Maybe<ReadonlyArray<DocumentActivity>>;
  /** What is still to be paid out or set off. One call for each credit note. */
  readonly balance?: Maybe<Money>;
  /** Text printed above the lines. */
  readonly bodyIntroduction?: Maybe<Scalars['String']['output']>;
  /** Text printed below the lines. */
  readonly bodyOutroduction?: Maybe<Scalars['String']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** When the credit note was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the credit note. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The free fields of the credit note. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer. Null when it was removed. */
  readonly customer?: Maybe<Customer>;
  /** Customer number as it stood when the credit note was written. */
  readonly customerNumber?: Maybe<Scalars['String']['output']>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: Maybe<Scalars['String']['output']>;
  /** When the goods were delivered. */
  readonly deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** Account in bookkeeping, where it is not the customer number. */
  readonly deviatingDebtorAccountNumber?: Maybe<Scalars['String']['output']>;
  /** Address on the credit note. */
  readonly documentAddress?: Maybe<PostalAddress>;
  /** Date of the credit note. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the credit note. Null on drafts: Xentral draws it on release. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Exchange rate to the home currency. Null in the home currency. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** The global id, such as `gid://xentral/CreditNote/42`. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Internal name of the credit note; not printed. */
  readonly internalDesignation?: Maybe<Scalars['String']['output']>;
  /** The invoice it is for. Null without one. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether it cancels its invoice. */
  readonly isCancellationInvoice?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the credit note was sent. */
  readonly isDocumentSent?: Maybe<Scalars['Boolean']['output']>;
  /** Language in which the credit note is printed, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How it is paid out. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** How far it is paid out or set off. Null on drafts. */
  readonly paymentStatus?: Maybe<PaymentStatus>;
  /** Payment terms of the credit note. */
  readonly paymentTerms?: Maybe<PaymentTerms>;
  /**
   * Payments that were booked for it, also through its invoice. One call for each credit note, the same as for
   * `balance`.
   */
  readonly payments?: Maybe<ReadonlyArray<Payment>>;
  /** The printed credit note. */
  readonly pdf?: Maybe<Pdf>;
  /** Lines of the credit note, in their printed order. They come with the credit note, at no further call. */
  readonly positions?: Maybe<DocumentPositionConnection>;
  /** The project the credit note belongs to. */
  readonly project?: Maybe<Project>;
  /** Documents that the credit note was made from, or that were made from it. */
  readonly relatedDocuments?: Maybe<ReadonlyArray<RelatedDocument>>;
  /** Returns that it was made for. Walks like the query `returns`. */
  readonly returns?: Maybe<ReturnConnection>;
  /** How far the credit note is. */
  readonly status?: Maybe<CreditNoteStatus>;
  /** The status in Xentral's own word, also where it is newer than this graph. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** Tags on the credit note. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** Which prices the credit note shows. */
  readonly taxDisplay?: Maybe<TaxDisplay>;
  /** How the credit note is taxed. */
  readonly taxation?: Maybe<Taxation>;
  /** Sums of the credit note. */
  readonly totals?: Maybe<Totals>;
  /** When the credit note was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Value added tax identification number on the credit note. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /** Whether the credit note is protected against changes. */
  readonly writeProtection?: Maybe<Scalars['Boolean']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** A credit note to a customer; also what cancels an invoice. */
export type CreditNotePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A credit note to a customer; also what cancels an invoice. */
export type CreditNoteReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReturnOrder>>;
};

/** A page of a list of credit notes. */
export type CreditNoteConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CreditNoteEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<CreditNote>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A return to credit. */
export type CreditNoteCreateFromReturnInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the credit note is released at once. False leaves a draft to look over. */
  readonly isApproved: Scalars['Boolean']['input'];
  /** Whether the money has been paid back already. False leaves it open. */
  readonly isPaid: Scalars['Boolean']['input'];
  /** The return. Never a draft: once credited, it can never be released. */
  readonly returnId: Scalars['ID']['input'];
};

/** What became of a return to credit. */
export type CreditNoteCreateFromReturnPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it. Null when none was made. */
  readonly creditNote?: Maybe<CreditNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft of a credit note to make. */
export type CreditNoteCreateInput = {
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Cost centre. */
  readonly costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Currency of the document. The customer's when it is left out. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the goods were delivered. Not every instance takes it: `userErrors` then says `IGNORED_BY_XENTRAL`. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: InputMaybe<Scalars['String']['input']>;
  /** Address on the document. The customer's when it is left out. */
  readonly documentAddress?: InputMaybe<NewPostalAddressInput>;
  /** Date of the document. That of the release when it is left out. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * A number of your own instead of the next of the range, which is drawn on release. It must not be taken: the
   * credit note can be found by it when an answer is lost.
   */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name for internal use; not printed. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** The invoice that it is for. To cancel an invoice there is `invoiceCancel`. */
  readonly invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Payment method. The customer's when it is left out. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** What is credited. */
  readonly positions?: InputMaybe<ReadonlyArray<CreditNotePositionInput>>;
  /** Project. The customer's when it is left out. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Titles of the tags on the document. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which prices the document shows. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** How it is taxed. As the customer is when it is left out. */
  readonly taxation?: InputMaybe<Taxation>;
  /** The customer's value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new draft of a credit note. */
export type CreditNoteCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it. Null when none was made. */
  readonly creditNote?: Maybe<CreditNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft of a credit note to delete. */
export type CreditNoteDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The credit note. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: deleting is refused when somebody else has changed the record since. Costs a call. Xentral
   * itself has no such condition, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft of a credit note to delete. */
export type CreditNoteDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the deleted credit note. Null when nothing was deleted. */
  readonly deletedCreditNoteId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of credit notes. */
export type CreditNoteEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<CreditNote>;
};

/** Conditions on credit notes. All that are given must hold. */
export type CreditNoteFilter = {
  /** Cost centre. */
  readonly costCenter?: InputMaybe<StringFilter>;
  /** Moment of creation. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Currency. */
  readonly currency?: InputMaybe<ExactStringFilter>;
  /** Customer the credit note is for. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** Customer number as it stood when the credit note was written. */
  readonly customerNumber?: InputMaybe<StringFilter>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: InputMaybe<StringFilter>;
  /** Town in the document address. */
  readonly documentAddressCity?: InputMaybe<StringFilter>;
  /** Country in the document address, as two letters. */
  readonly documentAddressCountry?: InputMaybe<StringFilter>;
  /** Email address in the document address. */
  readonly documentAddressEmail?: InputMaybe<StringFilter>;
  /** Name in the document address. */
  readonly documentAddressName?: InputMaybe<StringFilter>;
  /** Street in the document address. */
  readonly documentAddressStreet?: InputMaybe<StringFilter>;
  /** Postal code in the document address. */
  readonly documentAddressZipCode?: InputMaybe<StringFilter>;
  /** Date of the credit note. */
  readonly documentDate?: InputMaybe<DateFilter>;
  /** Number of the credit note. */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** Ids of credit notes. */
  readonly id?: InputMaybe<IdFilter>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<StringFilter>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<StringFilter>;
  /** Invoice it is for. */
  readonly invoiceId?: InputMaybe<IdFilter>;
  /** Whether it was sent. */
  readonly isDocumentSent?: InputMaybe<BooleanFilter>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<ExactStringFilter>;
  /** Sum without tax, in whatever currency. */
  readonly netAmount?: InputMaybe<DecimalFilter>;
  /** How it is paid. */
  readonly paymentMethodId?: InputMaybe<IdFilter>;
  /** How far it is paid out or set off. */
  readonly paymentStatus?: InputMaybe<PaymentStatusFilter>;
  /** Product on one of its lines. */
  readonly productId?: InputMaybe<IdFilter>;
  /** Product number (SKU) on one of its lines, as it is printed. */
  readonly productNumber?: InputMaybe<StringFilter>;
  /** Project the credit note belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Finds credit notes by number, customer, address and other texts. Xentral decides what it compares. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** How far the credit note is. */
  readonly status?: InputMaybe<CreditNoteStatusFilter>;
  /** Tag on the credit note. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** How it is taxed. */
  readonly taxation?: InputMaybe<TaxationFilter>;
  /** Moment of the last change. The way to follow changes: ask for those since the last time. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Value added tax identification number on it. */
  readonly vatId?: InputMaybe<StringFilter>;
  /** Whether it is protected against changes. */
  readonly writeProtection?: InputMaybe<BooleanFilter>;
};

/** One key of an order of credit notes. */
export type CreditNoteOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: CreditNoteOrderField;
};

/** What credit notes can be ordered by. */
export type CreditNoteOrderField =
  /** Country of the document address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Customer number. */
  | 'CUSTOMER_NUMBER'
  /** Date on the document. */
  | 'DOCUMENT_DATE'
  /** Document number. */
  | 'DOCUMENT_NUMBER'
  /** Id. */
  | 'ID'
  /** Id of the project. */
  | 'PROJECT'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** A line of a credit note with a product. */
export type CreditNotePosition = DocumentPosition & Node & ProductPosition & {
  /** What of the net amount remains after the purchase price, in percent. */
  readonly contributionMargin?: Maybe<Scalars['Decimal']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** Country of origin. */
  readonly countryOfOrigin?: Maybe<Scalars['CountryCode']['output']>;
  /** When the line was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The credit note the line belongs to. */
  readonly creditNote?: Maybe<CreditNote>;
  /** The free fields of the line. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: Maybe<Scalars['String']['output']>;
  /** When this line is delivered, where it differs from the document. */
  readonly deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the delivery date means its whole week. */
  readonly deliveryDateAsCalendarWeek?: Maybe<Scalars['Boolean']['output']>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Discount in percent. Zero or null without one. */
  readonly discount?: Maybe<Scalars['Decimal']['output']>;
  /** Customs tariff number. */
  readonly hsCode?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Price of one unit, after discount. */
  readonly itemRevenue?: Maybe<Price>;
  /** What the line is: `PRODUCT`. */
  readonly kind: DocumentPositionKind;
  /** Sum of the line: quantity times price, less discount. */
  readonly lineTotal?: Maybe<Price>;
  /** Name of the product as it is printed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Product number (SKU) as it is printed; it stays when the product's own changes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Packaging unit. */
  readonly packagingUnit?: Maybe<Scalars['String']['output']>;
  /** Price of one unit, before discount. */
  readonly price?: Maybe<Price>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** The project of the line. */
  readonly project?: Maybe<Project>;
  /** What the shop pays for one unit, without tax. */
  readonly purchasePrice?: Maybe<Money>;
  /** Quantity in `unit`. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Which of the country's tax rates applies. */
  readonly taxCategory?: Maybe<TaxCategory>;
  /** Text about the tax that is printed with the line. */
  readonly taxLegalNotice?: Maybe<Scalars['String']['output']>;
  /** Tax rate in percent. */
  readonly taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the quantity in the shop's own words, such as `kg`. Null when none is entered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the line was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A position to add to a credit note. */
export type CreditNotePositionAddInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The credit note. */
  readonly creditNoteId: Scalars['ID']['input'];
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was delivered. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. The product's when it is left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net price of one, in the document's currency. What the customer pays for the product when it is left out. */
  readonly price?: InputMaybe<MoneyInput>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a position to add to a credit note. */
export type CreditNotePositionAddPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it now. Null when nothing was done. */
  readonly creditNote?: Maybe<CreditNote>;
  /** The position as Xentral holds it now. Null when nothing was done. */
  readonly position?: Maybe<CreditNotePosition>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A position of a credit note to make. */
export type CreditNotePositionInput = {
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was delivered. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. The product's when it is left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Comment for internal use; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net price of one, in the document's currency. What the customer pays for the product when it is left out. */
  readonly price?: InputMaybe<MoneyInput>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A position to take off a credit note. */
export type CreditNotePositionRemoveInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The position, such as `gid://xentral/CreditNotePosition/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a position to take off a credit note. */
export type CreditNotePositionRemovePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it now. Null when nothing was done. */
  readonly creditNote?: Maybe<CreditNote>;
  /** The global id of the position that is gone. Null when nothing was done. */
  readonly removedPositionId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes to a position of a credit note. Its product stays: for another one, add a position and remove this one. */
export type CreditNotePositionUpdateInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was delivered. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The position, such as `gid://xentral/CreditNotePosition/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Comment for internal use; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net price of one, in the document's currency. */
  readonly price?: InputMaybe<MoneyInput>;
  /** How many. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What became of changes to a position of a credit note. */
export type CreditNotePositionUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it now. Null when nothing was done. */
  readonly creditNote?: Maybe<CreditNote>;
  /** The position as Xentral holds it now. Null when nothing was done. */
  readonly position?: Maybe<CreditNotePosition>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft of a credit note to release. */
export type CreditNoteReleaseInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Date of the document. Today when neither this nor the draft says one. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The credit note. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft of a credit note to release. */
export type CreditNoteReleasePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it now. Null when nothing was done. */
  readonly creditNote?: Maybe<CreditNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A credit note to send. At least one of `email`, `printerId` and `markAsSent` is needed. */
export type CreditNoteSendInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The email to send it by. */
  readonly email?: InputMaybe<DocumentEmailInput>;
  /** The credit note. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input sends the document once, whatever went wrong in between.
   * Up to 200 characters, such as a UUID; kept for 30 days. Without it every repetition sends it again.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it counts as sent. */
  readonly markAsSent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Xentral's own id of the printer to print it on. */
  readonly printerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a credit note to send. */
export type CreditNoteSendPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it now. Null when nothing was done. */
  readonly creditNote?: Maybe<CreditNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far a credit note is. */
export type CreditNoteStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Settled. */
  | 'COMPLETED'
  /** Being written; without number. */
  | 'DRAFT'
  /** Released to be sent. */
  | 'RELEASED'
  /** Sent to the customer. */
  | 'SENT'
  /** A status that is newer than this graph; see `statusRaw`. */
  | 'UNKNOWN';

/** Conditions on a `CreditNoteStatus`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type CreditNoteStatusFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<CreditNoteStatus>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CreditNoteStatus>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<CreditNoteStatus>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<CreditNoteStatus>>;
};

/** A product that is offered together with another. */
export type CrossSelling = {
  /** Internal comment. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Whether the relation is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it holds in the other direction too. */
  readonly isBidirectional?: Maybe<Scalars['Boolean']['output']>;
  /** In what respect the products belong together. */
  readonly kind?: Maybe<CrossSellingKind>;
  /** Place among the related products. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The other product. */
  readonly product?: Maybe<Product>;
  /** The sales channel this holds for. Null for all. */
  readonly salesChannel?: Maybe<SalesChannel>;
  /** Xentral's own id of the relation. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of related products. */
export type CrossSellingConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CrossSellingEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<CrossSelling>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of related products. */
export type CrossSellingEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<CrossSelling>;
};

/** In what respect two products belong together. */
export type CrossSellingKind =
  /** The other product is an accessory. */
  | 'ACCESSORY'
  /** The other product is similar. */
  | 'SIMILAR'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** A free field that the shop has defined for its own purposes. */
export type CustomField = {
  /** The field's key, stable when its label changes. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What the field is called in Xentral. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** What kind of value the field holds. Null where Xentral does not tell. */
  readonly type?: Maybe<CustomFieldType>;
  /**
   * The value as text: numbers, days and truth values as they are written in JSON, objects as JSON. Null when the field
   * is empty.
   */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What kind of value a free field holds. */
export type CustomFieldType =
  /** True or false. */
  | 'BOOLEAN'
  /** A calendar day. */
  | 'DATE'
  /** A moment. */
  | 'DATE_TIME'
  /** A decimal number. */
  | 'DECIMAL'
  /** A whole number. */
  | 'INTEGER'
  /** A JSON object. */
  | 'OBJECT'
  /** Text. */
  | 'STRING'
  /** Text in several languages. */
  | 'TRANSLATABLE_STRING'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type Customer = Node & {
  /** Further ways to reach the customer, as label and value. */
  readonly additionalContacts?: Maybe<ReadonlyArray<AdditionalContact>>;
  /**
   * The customer's addresses: first the main address, then the deviating billing address if there is one, then the
   * delivery addresses by id.
   */
  readonly addresses?: Maybe<AddressConnection>;
  /** Bank account for direct debit. Null when none is entered or the access token may not see it. */
  readonly bankAccount?: Maybe<BankAccount>;
  /** Name of the person to contact, as entered with the main address. */
  readonly contactPerson?: Maybe<Scalars['String']['output']>;
  /** People to contact at the customer. */
  readonly contactPersons?: Maybe<ContactPersonConnection>;
  /** When the customer was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Up to which amount the customer may buy before paying. Null or zero for no limit. */
  readonly creditLimit?: Maybe<Money>;
  /** Credit notes to the customer. Walks like the query `creditNotes`. */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** The free fields of the customer. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** Currency of the customer's documents unless another is chosen. */
  readonly defaultCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Delivery notes to the customer, drafts and completed ones included. Walks like the query `deliveryNotes`. */
  readonly deliveryNotes?: Maybe<DeliveryNoteConnection>;
  /** Department of the company. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** Account in bookkeeping, where it is not the customer number. */
  readonly deviatingDebtorAccountNumber?: Maybe<Scalars['String']['output']>;
  /** Where documents are sent by email, by kind of document. */
  readonly documentRecipients?: Maybe<ReadonlyArray<DocumentRecipient>>;
  /** Email address of the main address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Fax number of the main address. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** How goods reach this customer. */
  readonly fulfillment?: Maybe<CustomerFulfillment>;
  /** Groups the customer belongs to. */
  readonly groups?: Maybe<ReadonlyArray<CustomerGroup>>;
  /** The global id, such as `gid://xentral/Customer/42`. */
  readonly id: Scalars['ID']['output'];
  /** Invoices to the customer, drafts and paid ones included. Walks like the query `invoices`. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Whether the customer was deleted. Null where Xentral does not tell. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the customer is a person or a company. Null where Xentral does not tell. */
  readonly kind?: Maybe<CustomerKind>;
  /** Language in which documents are written, as entered in Xentral. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Which emails the customer has agreed to. */
  readonly marketing?: Maybe<CustomerMarketing>;
  /** Mobile number of the main address. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Name of the company or person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Internal notes about the customer. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Customer number, drawn from a number range or entered. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Offers to the customer, drafts and declined ones included. Walks like the query `offers`. */
  readonly offers?: Maybe<OfferConnection>;
  /** Preferred payment method. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Payment terms agreed with this customer. Null when those of the project apply. */
  readonly paymentTerms?: Maybe<PaymentTerms>;
  /** Telephone number of the main address. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The project the customer belongs to. */
  readonly project?: Maybe<Project>;
  /** Returns of the customer. Walks like the query `returns`. */
  readonly returns?: Maybe<ReturnConnection>;
  /** The sales channel through which the customer came. Null for customers that were not imported from a shop. */
  readonly salesChannel?: Maybe<SalesChannel>;
  /** Sales orders of the customer, drafts and cancelled ones included. Walks like the query `salesOrders`. */
  readonly salesOrders?: Maybe<SalesOrderConnection>;
  /**
   * Prices agreed with this customer alone; those of the customer's groups are not among them. Walked page by page; what
   * is inserted or deleted meanwhile may be skipped or repeated.
   */
  readonly salesPrices?: Maybe<SalesPriceConnection>;
  /** How letters address the customer. */
  readonly salutation?: Maybe<Scalars['String']['output']>;
  /** Preferred shipping method. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** Part of the department. */
  readonly subDepartment?: Maybe<Scalars['String']['output']>;
  /** Tags on the customer. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** How sales to this customer are taxed. */
  readonly tax?: Maybe<CustomerTax>;
  /** Academic or other title of a person. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How the customer is addressed. Null where Xentral does not tell. */
  readonly type?: Maybe<RecipientType>;
  /** When the customer was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Website. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerContactPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CreditNoteOrder>>;
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerDeliveryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DeliveryNoteOrder>>;
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvoiceOrder>>;
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfferOrder>>;
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReturnOrder>>;
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerSalesOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SalesOrderOrder>>;
};


/**
 * Someone who buys: a person or a company. Customers and suppliers share one number range of ids in Xentral; who is both
 * has the same id as both.
 */
export type CustomerSalesPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesPriceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SalesPriceOrder>>;
};

/**
 * A delivery address to make. Give the postal code too: version 3 of Xentral's API refuses an address without it, and version 2,
 * which then makes it, knows fewer fields.
 */
export type CustomerAddressCreateInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly city: Scalars['String']['input'];
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person to contact. */
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country: Scalars['CountryCode']['input'];
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Global Location Number of GS1. */
  readonly gln?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether goods go here when an order names no other address. For delivery addresses. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name of the company or person. */
  readonly name: Scalars['String']['input'];
  /** Internal note. For delivery addresses. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Remark that is shown when the address is chosen. For delivery addresses. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** State or region. Delivery addresses take its two-letter code only. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street: Scalars['String']['input'];
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** How deliveries to this address are taxed. For delivery addresses. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Delivery terms for this address. For delivery addresses. */
  readonly termsOfDelivery?: InputMaybe<Scalars['String']['input']>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Value added tax identification number for deliveries to this address. For delivery addresses. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new address. */
export type CustomerAddressCreatePayload = {
  /** The address as Xentral holds it. Null when none was made. */
  readonly address?: Maybe<Address>;
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer as Xentral holds it now. Null when nothing was written. */
  readonly customer?: Maybe<Customer>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An address to delete. */
export type CustomerAddressDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The address, such as `gid://xentral/Address/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The customer's `updatedAt` that was read, since addresses tell none: deleting is refused when somebody else has changed the
   * customer since. Costs a call. Xentral itself has no such condition, so that a change in the same moment by another program
   * can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of an address to delete. */
export type CustomerAddressDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer as Xentral holds it now. Null when nothing was written. */
  readonly customer?: Maybe<Customer>;
  /** The global id of the deleted address. Null when nothing was deleted. */
  readonly deletedAddressId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes to an address. */
export type CustomerAddressUpdateInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person to contact. */
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Global Location Number of GS1. */
  readonly gln?: InputMaybe<Scalars['String']['input']>;
  /** The address, such as `gid://xentral/Address/42/masterdata` or `gid://xentral/Address/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The customer's `updatedAt` that was read, since addresses tell none: the change is refused when somebody else has changed the
   * customer since. Costs a call. Xentral itself has no such condition, so that a change in the same moment by another program
   * can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether goods go here when an order names no other address. For delivery addresses. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name of the company or person. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Internal note. For delivery addresses. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Remark that is shown when the address is chosen. For delivery addresses. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** State or region. Delivery addresses take its two-letter code only. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** How deliveries to this address are taxed. For delivery addresses. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Delivery terms for this address. For delivery addresses. */
  readonly termsOfDelivery?: InputMaybe<Scalars['String']['input']>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Value added tax identification number for deliveries to this address. For delivery addresses. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a changed address. */
export type CustomerAddressUpdatePayload = {
  /** The address as Xentral holds it now. Null when nothing was written. */
  readonly address?: Maybe<Address>;
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer as Xentral holds it now. Null when nothing was written. */
  readonly customer?: Maybe<Customer>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of customers. */
export type CustomerConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CustomerEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Customer>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * A customer to make. Give street, postal code, town and country of the main address too: version 3 of Xentral's API refuses a
 * customer without them, and version 2, which then makes it, knows fewer fields.
 */
export type CustomerCreateInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person to contact, as part of the main address. */
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Up to which amount the customer may buy before paying. */
  readonly creditLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Currency of the documents unless another is chosen. */
  readonly defaultCurrency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Account in bookkeeping, where it is not the customer number. */
  readonly deviatingDebtorAccountNumber?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language in which documents are written, such as `german`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name of the company or person. */
  readonly name: Scalars['String']['input'];
  /** Internal notes. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Customer number. Drawn from the number range when it is left out. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Preferred payment method. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Project the customer belongs to. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** Preferred shipping method. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** State or region. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Titles of all tags on the customer: those that are not named are taken away. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which prices documents show. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** Tax number at the local authority. */
  readonly taxNumber?: InputMaybe<Scalars['String']['input']>;
  /** How sales are taxed. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
  /** Website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new customer. */
export type CustomerCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer as Xentral holds it. Null when none was made. */
  readonly customer?: Maybe<Customer>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A customer to delete. */
export type CustomerDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The customer. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: deleting is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a customer to delete. */
export type CustomerDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the deleted customer. Null when nothing was deleted. */
  readonly deletedCustomerId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of customers. */
export type CustomerEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Customer>;
};

/** Conditions on customers. All that are given must hold. */
export type CustomerFilter = {
  /** Town of the main address; delivery addresses are not looked at. */
  readonly city?: InputMaybe<StringFilter>;
  /** Country of the main address as two letters; delivery addresses are not looked at. */
  readonly country?: InputMaybe<StringFilter>;
  /** Day of creation. Xentral compares days here, not moments. */
  readonly createdAt?: InputMaybe<DateFilter>;
  /**
   * Email address. When Xentral matches too much for a part of an address, the list is refused with
   * `FILTER_NOT_HONOURED`.
   */
  readonly email?: InputMaybe<StringFilter>;
  /** Group the customer belongs to, by Xentral's own id. */
  readonly groupId?: InputMaybe<IdFilter>;
  /** Ids of customers. */
  readonly id?: InputMaybe<IdFilter>;
  /** Person or company. */
  readonly kind?: InputMaybe<CustomerKindFilter>;
  /** Name of the company or person. */
  readonly name?: InputMaybe<StringFilter>;
  /** Customer number. */
  readonly number?: InputMaybe<StringFilter>;
  /** Telephone number. */
  readonly phone?: InputMaybe<ExactStringFilter>;
  /** Project the customer belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** State of the main address; delivery addresses are not looked at. */
  readonly state?: InputMaybe<StringFilter>;
  /** Street of the main address; delivery addresses are not looked at. */
  readonly street?: InputMaybe<StringFilter>;
  /** Tag on the customer. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** Day of the last change. Xentral compares days here, not moments. */
  readonly updatedAt?: InputMaybe<DateFilter>;
  /** Postal code of the main address; delivery addresses are not looked at. */
  readonly zipCode?: InputMaybe<StringFilter>;
};

/** How goods reach a customer. */
export type CustomerFulfillment = {
  /** Whether the age is checked on delivery. */
  readonly ageCheckRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Which documents Xentral creates on its own when an order is dispatched. Null when the project decides. */
  readonly autoCreateDocuments?: Maybe<AutoCreatedDocuments>;
  /** Whether nothing may be delivered to the customer at present. */
  readonly deliveryBlock?: Maybe<Scalars['Boolean']['output']>;
  /** Since when nothing may be delivered. */
  readonly deliveryBlockDate?: Maybe<Scalars['Date']['output']>;
  /** Why nothing may be delivered. */
  readonly deliveryBlockReason?: Maybe<Scalars['String']['output']>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** Whether the customer gets free shipping. */
  readonly freeShippingActive?: Maybe<Scalars['Boolean']['output']>;
  /** From which order amount shipping is free, in the customer's currency. */
  readonly freeShippingFrom?: Maybe<Scalars['Decimal']['output']>;
  /** Remarks shown when orders and offers of this customer are entered. */
  readonly orderQuoteRemarks?: Maybe<Scalars['String']['output']>;
};

/** A group of customers or suppliers, such as one that shares prices. */
export type CustomerGroup = {
  /** Name of the group. Null where Xentral tells only the id. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Xentral's own id of the group. */
  readonly xentralId: Scalars['ID']['output'];
};

/** Whether a customer is a person or a company. */
export type CustomerKind =
  /** A company. */
  | 'COMPANY'
  /** A person. */
  | 'PERSON'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Conditions on a `CustomerKind`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type CustomerKindFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<CustomerKind>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CustomerKind>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<CustomerKind>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<CustomerKind>>;
};

/** Which emails a customer has agreed to. */
export type CustomerMarketing = {
  /** Whether order confirmations may be sent again after changes. */
  readonly allowFollowUpConfirmations?: Maybe<Scalars['Boolean']['output']>;
  /** Whether advertising may be sent. */
  readonly allowMarketingEmails?: Maybe<Scalars['Boolean']['output']>;
  /** Whether tracking links may be sent. */
  readonly allowTrackingEmails?: Maybe<Scalars['Boolean']['output']>;
};

/** One key of an order of customers. */
export type CustomerOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: CustomerOrderField;
};

/** What customers can be ordered by. */
export type CustomerOrderField =
  /** Town of the main address. */
  | 'CITY'
  /** Country of the main address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Id. */
  | 'ID'
  /** Name. */
  | 'NAME'
  /** Customer number. */
  | 'NUMBER'
  /** State of the main address. */
  | 'STATE'
  /** Street of the main address. */
  | 'STREET'
  /** Moment of the last change. */
  | 'UPDATED_AT'
  /** Postal code of the main address. */
  | 'ZIP_CODE';

/** How sales to a customer are taxed. */
export type CustomerTax = {
  /** Customs information, such as a trader's number. */
  readonly customsInformation?: Maybe<Scalars['String']['output']>;
  /** Which prices documents show. */
  readonly taxDisplay?: Maybe<TaxDisplay>;
  /** Tax number at the local authority. */
  readonly taxNumber?: Maybe<Scalars['String']['output']>;
  /** How sales are taxed. */
  readonly taxation?: Maybe<Taxation>;
  /** Whether the destination country's rates apply above its delivery threshold. */
  readonly useDeliveryThreshold?: Maybe<Scalars['Boolean']['output']>;
  /** Value added tax identification number. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
};

/** Changes to a customer. */
export type CustomerUpdateInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person to contact, as part of the main address. */
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Up to which amount the customer may buy before paying. */
  readonly creditLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Currency of the documents unless another is chosen. */
  readonly defaultCurrency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Account in bookkeeping, where it is not the customer number. */
  readonly deviatingDebtorAccountNumber?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** The customer. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Language in which documents are written, such as `german`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name of the company or person. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Internal notes. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Customer number. Many instances do not let it be changed. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Preferred payment method. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Project the customer belongs to. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** Preferred shipping method. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** State or region. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Titles of all tags on the customer: those that are not named are taken away. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which prices documents show. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** Tax number at the local authority. */
  readonly taxNumber?: InputMaybe<Scalars['String']['input']>;
  /** How sales are taxed. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
  /** Website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a changed customer. */
export type CustomerUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer as Xentral holds it now. Null when nothing was written. */
  readonly customer?: Maybe<Customer>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Conditions on a calendar day. All that are given must hold, so that two of them make a range. */
export type DateFilter = {
  /** It is this day. */
  readonly equals?: InputMaybe<Scalars['Date']['input']>;
  /** It is after this day. */
  readonly greaterThan?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or after it. */
  readonly greaterThanOrEquals?: InputMaybe<Scalars['Date']['input']>;
  /** True for records without a date, false for records with one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is before this day. */
  readonly lessThan?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or before it. */
  readonly lessThanOrEquals?: InputMaybe<Scalars['Date']['input']>;
  /** It is another day than this one; a record without one is left out. */
  readonly notEquals?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Conditions on a moment, compared to the second: one with a fraction of a second is refused. All that are given must hold,
 * so that two of them make a range.
 */
export type DateTimeFilter = {
  /** It is this moment. */
  readonly equals?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is after this moment. */
  readonly greaterThan?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this moment or after it. */
  readonly greaterThanOrEquals?: InputMaybe<Scalars['DateTime']['input']>;
  /** True for records without such a moment, false for records with one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is before this moment. */
  readonly lessThan?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this moment or before it. */
  readonly lessThanOrEquals?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is another moment than this one; a record without one is left out. */
  readonly notEquals?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a calendar day that every record has. All that are given must hold, so that two of them make a range. */
export type DayFilter = {
  /** It is this day. */
  readonly equals?: InputMaybe<Scalars['Date']['input']>;
  /** It is after this day. */
  readonly greaterThan?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or after it. */
  readonly greaterThanOrEquals?: InputMaybe<Scalars['Date']['input']>;
  /** It is before this day. */
  readonly lessThan?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or before it. */
  readonly lessThanOrEquals?: InputMaybe<Scalars['Date']['input']>;
  /** It is another day than this one. */
  readonly notEquals?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on a number. All that are given must hold, so that two of them make a range. */
export type DecimalFilter = {
  /** The number is this one. */
  readonly equals?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number is greater than this one. */
  readonly greaterThan?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number is at least this one. */
  readonly greaterThanOrEquals?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number is less than this one. */
  readonly lessThan?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number is at most this one. */
  readonly lessThanOrEquals?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number is another than this one; a record without one is left out. */
  readonly notEquals?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A delivery note: what leaves the warehouse for a customer. */
export type DeliveryNote = Document & Node & {
  /** Log of the delivery note, oldest entry first. */
  readonly activities?: Maybe<ReadonlyArray<DocumentActivity>>;
  /** Text printed above the lines. */
  readonly bodyIntroduction?: Maybe<Scalars['String']['output']>;
  /** Text printed below the lines. */
  readonly bodyOutroduction?: Maybe<Scalars['String']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** When the delivery note was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The free fields of the delivery note. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer. Null on delivery notes to a supplier, and when the customer was removed. */
  readonly customer?: Maybe<Customer>;
  /** Customer number as it stood when the delivery note was written. */
  readonly customerNumber?: Maybe<Scalars['String']['output']>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: Maybe<Scalars['String']['output']>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** Where the goods go: the delivery address. */
  readonly documentAddress?: Maybe<PostalAddress>;
  /** Date of the delivery note. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the delivery note. Null on drafts: Xentral draws it on release. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/DeliveryNote/42`. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Internal name of the delivery note; not printed. */
  readonly internalDesignation?: Maybe<Scalars['String']['output']>;
  /** The invoice for it. Null while there is none. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether the goods go to a supplier. */
  readonly isDeliveryNoteToSupplier?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the delivery note was sent. */
  readonly isDocumentSent?: Maybe<Scalars['Boolean']['output']>;
  /** Language in which the delivery note is printed, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Reference that ties several documents together. */
  readonly masterReferenceNumber?: Maybe<Scalars['String']['output']>;
  /** Whether no invoice is to be made for it. */
  readonly noInvoice?: Maybe<Scalars['Boolean']['output']>;
  /** The printed delivery note. */
  readonly pdf?: Maybe<Pdf>;
  /** Lines of the delivery note, in their printed order. They come with the delivery note, at no further call. */
  readonly positions?: Maybe<DocumentPositionConnection>;
  /** The warehouse the goods come from. Null when any will do. */
  readonly preferredWarehouse?: Maybe<Warehouse>;
  /** The project the delivery note belongs to. */
  readonly project?: Maybe<Project>;
  /** Documents that the delivery note was made from, or that were made from it. */
  readonly relatedDocuments?: Maybe<ReadonlyArray<RelatedDocument>>;
  /** The order it delivers. Null without one. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /**
   * Its parcels, with their tracking. Those of many delivery notes are fetched together. Walks like the query
   * `shipments`.
   */
  readonly shipments?: Maybe<ShipmentConnection>;
  /** How it is shipped. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** How far the delivery note is. */
  readonly status?: Maybe<DeliveryNoteStatus>;
  /** The status in Xentral's own word, also where it is newer than this graph. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The supplier. Null unless the goods go to a supplier. */
  readonly supplier?: Maybe<Supplier>;
  /** Supplier number, on delivery notes to a supplier. */
  readonly supplierNumber?: Maybe<Scalars['String']['output']>;
  /** Tags on the delivery note. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** How the delivery is taxed. */
  readonly taxation?: Maybe<Taxation>;
  /** When the delivery note was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Value added tax identification number on the delivery note. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /** Whether the delivery note is protected against changes. */
  readonly writeProtection?: Maybe<Scalars['Boolean']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** A delivery note: what leaves the warehouse for a customer. */
export type DeliveryNotePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A delivery note: what leaves the warehouse for a customer. */
export type DeliveryNoteShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A delivery note to cancel. */
export type DeliveryNoteCancelInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The delivery note. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether its goods are booked back onto the shelf. Xentral decides when it is left out. */
  readonly restock?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a delivery note to cancel. */
export type DeliveryNoteCancelPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The delivery note as Xentral holds it now. Null when nothing was done. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A delivery note to close. */
export type DeliveryNoteCompleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The delivery note. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a delivery note to close. */
export type DeliveryNoteCompletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The delivery note as Xentral holds it now. Null when nothing was done. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of delivery notes. */
export type DeliveryNoteConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DeliveryNoteEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<DeliveryNote>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of delivery notes. */
export type DeliveryNoteEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<DeliveryNote>;
};

/** Conditions on delivery notes. All that are given must hold. */
export type DeliveryNoteFilter = {
  /** Cost centre. */
  readonly costCenter?: InputMaybe<StringFilter>;
  /** Moment of creation. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Customer the delivery note is for. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** Customer number as it stood when the delivery note was written. */
  readonly customerNumber?: InputMaybe<StringFilter>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: InputMaybe<StringFilter>;
  /** Town in the document address. */
  readonly documentAddressCity?: InputMaybe<StringFilter>;
  /** Country in the document address, as two letters. */
  readonly documentAddressCountry?: InputMaybe<StringFilter>;
  /** Email address in the document address. */
  readonly documentAddressEmail?: InputMaybe<StringFilter>;
  /** Name in the document address. */
  readonly documentAddressName?: InputMaybe<StringFilter>;
  /** Street in the document address. */
  readonly documentAddressStreet?: InputMaybe<StringFilter>;
  /** Postal code in the document address. */
  readonly documentAddressZipCode?: InputMaybe<StringFilter>;
  /** Date of the delivery note. */
  readonly documentDate?: InputMaybe<DateFilter>;
  /** Number of the delivery note. */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** Whether a parcel has not left yet. */
  readonly hasOpenShipment?: InputMaybe<BooleanFilter>;
  /** Ids of delivery notes. */
  readonly id?: InputMaybe<IdFilter>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<StringFilter>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<StringFilter>;
  /** Invoice for it; `isNull: true` finds those that are not invoiced. */
  readonly invoiceId?: InputMaybe<OptionalIdFilter>;
  /** Whether the goods go to a supplier. */
  readonly isDeliveryNoteToSupplier?: InputMaybe<BooleanFilter>;
  /** Whether it was sent. */
  readonly isDocumentSent?: InputMaybe<BooleanFilter>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<ExactStringFilter>;
  /** Reference that ties several documents together. */
  readonly masterReferenceNumber?: InputMaybe<StringFilter>;
  /** Whether no invoice is to be made for it. */
  readonly noInvoice?: InputMaybe<BooleanFilter>;
  /** Whether its goods were not taken out of stock. */
  readonly notRetrievedFromStock?: InputMaybe<BooleanFilter>;
  /** Warehouse the goods come from. */
  readonly preferredWarehouseId?: InputMaybe<IdFilter>;
  /** Product on one of its lines. */
  readonly productId?: InputMaybe<IdFilter>;
  /** Product number (SKU) on one of its lines, as it is printed. */
  readonly productNumber?: InputMaybe<StringFilter>;
  /** Project the delivery note belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Order it delivers. */
  readonly salesOrderId?: InputMaybe<IdFilter>;
  /** Finds delivery notes by number, customer, address and other texts. Xentral decides what it compares. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Number of its parcels. */
  readonly shipmentCount?: InputMaybe<DecimalFilter>;
  /** How it is shipped. */
  readonly shippingMethodId?: InputMaybe<IdFilter>;
  /** How far the delivery note is. */
  readonly status?: InputMaybe<DeliveryNoteStatusFilter>;
  /** Supplier number as it stood when the delivery note was written. */
  readonly supplierNumber?: InputMaybe<StringFilter>;
  /** Tag on the delivery note. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** Moment of the last change. The way to follow changes: ask for those since the last time. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Value added tax identification number on it. */
  readonly vatId?: InputMaybe<StringFilter>;
  /** Whether an invoice is still missing. */
  readonly withoutInvoice?: InputMaybe<BooleanFilter>;
  /** Whether it is protected against changes. */
  readonly writeProtection?: InputMaybe<BooleanFilter>;
};

/** One key of an order of delivery notes. */
export type DeliveryNoteOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: DeliveryNoteOrderField;
};

/** What delivery notes can be ordered by. */
export type DeliveryNoteOrderField =
  /** Country of the document address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Customer number. */
  | 'CUSTOMER_NUMBER'
  /** Date on the document. */
  | 'DOCUMENT_DATE'
  /** Document number. */
  | 'DOCUMENT_NUMBER'
  /** Id. */
  | 'ID'
  /** Id of the project. */
  | 'PROJECT'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** A line of a delivery note with a product. It has no price. */
export type DeliveryNotePosition = DocumentPosition & Node & ProductPosition & {
  /** Country of origin. */
  readonly countryOfOrigin?: Maybe<Scalars['CountryCode']['output']>;
  /** When the line was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The free fields of the line. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: Maybe<Scalars['String']['output']>;
  /** Value and weight for customs. */
  readonly customs?: Maybe<PositionCustoms>;
  /** What has left the warehouse, in `unit`. */
  readonly deliveredQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** When this line shall be delivered, where it differs from the delivery note. */
  readonly deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the delivery date means its whole week. */
  readonly deliveryDateAsCalendarWeek?: Maybe<Scalars['Boolean']['output']>;
  /** The delivery note the line belongs to. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Batch the customer wants. */
  readonly desiredBatch?: Maybe<Scalars['String']['output']>;
  /** Best-before date the customer wants. */
  readonly desiredBestBeforeDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the line is free of charge. */
  readonly freeOfCharge?: Maybe<Scalars['Boolean']['output']>;
  /** Whether further lines belong to this one, such as the parts of a set. */
  readonly hasChildPositions?: Maybe<Scalars['Boolean']['output']>;
  /** Customs tariff number. */
  readonly hsCode?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** What the line is: `PRODUCT`. */
  readonly kind: DocumentPositionKind;
  /** Name of the product as it is printed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Product number (SKU) as it is printed; it stays when the product's own changes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The parcel it is packed in. */
  readonly package?: Maybe<Scalars['String']['output']>;
  /** Packaging unit. */
  readonly packagingUnit?: Maybe<Scalars['String']['output']>;
  /** The line this one belongs to, such as the set it is a part of. Null for lines of their own. */
  readonly parentPosition?: Maybe<DeliveryNotePosition>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** The project of the line. */
  readonly project?: Maybe<Project>;
  /** Quantity in `unit`. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The order's line it delivers. Null without one. */
  readonly salesOrderPosition?: Maybe<SalesOrderPosition>;
  /** Serial Shipping Container Code of GS1 of the box it is packed in. */
  readonly sscc?: Maybe<Scalars['String']['output']>;
  /** From where its goods were taken, with batches and serial numbers. */
  readonly stockMovements?: Maybe<ReadonlyArray<PositionStockMovement>>;
  /** Unit of the quantity in the shop's own words, such as `kg`. Null when none is entered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the line was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A draft to release. */
export type DeliveryNoteReleaseInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Date of the document. Today when it is left out. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The delivery note. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a delivery note to release. */
export type DeliveryNoteReleasePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The delivery note as Xentral holds it now. Null when nothing was done. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A delivery note whose document is sent. At least one of `email`, `printerId` and `markAsSent` is needed. */
export type DeliveryNoteSendInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The email to send it by. */
  readonly email?: InputMaybe<DocumentEmailInput>;
  /** The delivery note. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input sends the document once, whatever went wrong in between.
   * Up to 200 characters, such as a UUID; kept for 30 days. Without it every repetition sends it again.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it counts as sent; it says nothing about the goods. */
  readonly markAsSent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Xentral's own id of the printer to print it on. */
  readonly printerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a delivery note to send. */
export type DeliveryNoteSendPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The delivery note as Xentral holds it now. Null when nothing was done. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Conditions on a `DeliveryNoteStatus`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type DeliveryNoteStatusFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<DeliveryNoteStatus>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DeliveryNoteStatus>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<DeliveryNoteStatus>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<DeliveryNoteStatus>>;
};

/** What all documents have in common. */
export type Document = {
  /** When the document was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer the document is for. Null for documents that concern a supplier, and when the customer was removed. */
  readonly customer?: Maybe<Customer>;
  /** The date on the document. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** The document's number. Null on drafts: Xentral draws it on release. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/Invoice/42`. */
  readonly id: Scalars['ID']['output'];
  /** The project the document belongs to. */
  readonly project?: Maybe<Project>;
  /** The status in Xentral's own word, also where it is newer than this graph. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** When the document was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses itself. */
  readonly xentralId: Scalars['ID']['output'];
};

/** An entry in a document's log. */
export type DocumentActivity = {
  /** When it happened. */
  readonly causedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who or what did it. Null when Xentral did it on its own. */
  readonly causer?: Maybe<Scalars['String']['output']>;
  /** What happened, in Xentral's words. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** An email with a document. Version 3 of Xentral's API takes what is left out from customer and template: `{}` is enough. */
export type DocumentEmailInput = {
  /** Who gets a copy that the others do not see. */
  readonly bcc?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Text. That of the template when it is left out; older API generations want it said. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Who gets a copy. */
  readonly cc?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name of the recipient. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Subject. That of the template when it is left out; older API generations want it said. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** To whom. The customer's address when it is left out; older API generations want it said. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A line of a document. Its id holds the document's: `gid://xentral/SalesOrderPosition/42/7` is line 7 of sales order
 * 42.
 */
export type DocumentPosition = {
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** What the line is. */
  readonly kind: DocumentPositionKind;
  /** Name of the product as it is printed, or the text of a heading. Null for page breaks. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of lines of a document. */
export type DocumentPositionConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DocumentPositionEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<DocumentPosition>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of lines of a document. */
export type DocumentPositionEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<DocumentPosition>;
};

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

/** Where one kind of document is sent by email. */
export type DocumentRecipient = {
  /** Email addresses that receive a copy. */
  readonly cc?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which kind of document. */
  readonly documentKind?: Maybe<DocumentRecipientKind>;
  /** Email address of the recipient. Null when documents go to the main email address. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** Kinds of documents with an email recipient of their own. */
export type DocumentRecipientKind =
  /** Credit notes. */
  | 'CREDIT_NOTE'
  /** Delivery notes. */
  | 'DELIVERY_NOTE'
  /** Payment reminders. */
  | 'DUNNING'
  /** Invoices. */
  | 'INVOICE'
  /** Offers. */
  | 'OFFER'
  /** Purchase orders. */
  | 'PURCHASE_ORDER'
  /** Order confirmations. */
  | 'SALES_ORDER';

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

/** Conditions on a `DunningLevel`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type DunningLevelFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<DunningLevel>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DunningLevel>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<DunningLevel>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<DunningLevel>>;
};

/** What was entered when an invoice's payment status was set by hand. */
export type DunningManualSettings = {
  /** What was paid. */
  readonly actualAmount?: Maybe<Money>;
  /** What is missing or too much. */
  readonly difference?: Maybe<Money>;
  /** The cash discount that was taken. */
  readonly discountGiven?: Maybe<Money>;
  /** When it was paid. */
  readonly paidAt?: Maybe<Scalars['Date']['output']>;
};

/** Payment reminders for an invoice. */
export type DunningSettings = {
  /** Whether none may be sent. */
  readonly blocked?: Maybe<Scalars['Boolean']['output']>;
  /** Comment on them. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When the last one was made. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Whether the last one was sent. */
  readonly isDunningSent?: Maybe<Scalars['Boolean']['output']>;
  /** How far they have gone. Null or `NONE` when there was none. */
  readonly level?: Maybe<DunningLevel>;
};

/** Conditions on a text that can only be compared as a whole. All that are given must hold. */
export type ExactStringFilter = {
  /** The text is this one. */
  readonly equals?: InputMaybe<Scalars['String']['input']>;
  /** The text is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The text is another than this one; a record without one is left out. */
  readonly notEquals?: InputMaybe<Scalars['String']['input']>;
  /** The text is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A number by which a shop or marketplace knows a product. */
export type ExternalReference = {
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it may be scanned instead of the barcode. */
  readonly isScannable?: Maybe<Scalars['Boolean']['output']>;
  /** What the number is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The sales channel it belongs to. Null for none. */
  readonly salesChannel?: Maybe<SalesChannel>;
  /** Xentral's own id of the reference. */
  readonly xentralId: Scalars['ID']['output'];
};

/** One mutation that a flow consists of. */
export type FlowStep = {
  /** The mutation, such as `returnRelease`: what it does and what it may be refused for stands there. */
  readonly name: Scalars['String']['output'];
  /** What it made or changed, as Xentral holds it now. Null while there is nothing. Costs a call or more. */
  readonly object?: Maybe<Node>;
  /**
   * On the step where the flow stopped: give it with the same input to go on from there; steps that are done are not carried out
   * again. An `idempotencyKey` does the same. Good for 30 days, whatever token of Xentral is in use; afterwards it is
   * refused, and begins nothing. Null on all other steps, and where nothing was done: then begin again.
   */
  readonly resumeToken?: Maybe<Scalars['String']['output']>;
  /** How far it got. The steps after one that is not `DONE` were not begun. */
  readonly status: FlowStepStatus;
};

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

/** Arrived goods that are put at one place: of a purchase order, or of a return. */
export type GoodsReceiptMovementInput = {
  /** Their batch, for products with batches. */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** Their best-before date, for products with one. */
  readonly bestBeforeDate?: InputMaybe<Scalars['Date']['input']>;
  /** How many are put there. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Their serial numbers, one for each, for products with serial numbers. */
  readonly serialNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The storage location, such as `gid://xentral/StorageLocation/3/11`, which names the warehouse too. */
  readonly storageLocationId: Scalars['ID']['input'];
};

/** A credit without a return. */
export type GoodwillCreditInput = {
  /** Text above the positions: what the credit is for. */
  readonly bodyIntroduction: Scalars['String']['input'];
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The credit note, where its making was left with an unknown outcome and somebody has found it. */
  readonly creditNoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Currency of the credit note. The customer's when it is left out; prices must be in it. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Date of the credit note. That of the release when it is left out. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes the flow safe to repeat: the same key with the same input goes on where it stopped, and answers with what was made
   * when all is done. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** What is credited. */
  readonly positions: ReadonlyArray<GoodwillCreditPositionInput>;
  /** Project. The customer's when it is left out. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Goes on with the flow that answered with it. The input must be the same. */
  readonly resumeToken?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a credit without a return. */
export type GoodwillCreditPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it now. Null when none was made. */
  readonly creditNote?: Maybe<CreditNote>;
  /** What the flow consists of, in its order. Empty when the input was refused before a way was chosen. */
  readonly steps: ReadonlyArray<FlowStep>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A position of a credit without a return. */
export type GoodwillCreditPositionInput = {
  /** Description on the credit note, such as what part of the price it is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name on the credit note. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net amount to credit for one, such as half of its price. */
  readonly price: MoneyInput;
  /** The product that the credit is for. */
  readonly productId: Scalars['ID']['input'];
  /** How many. */
  readonly quantity: Scalars['Decimal']['input'];
};

/** The sum of a group of lines. */
export type GroupTotalPosition = DocumentPosition & Node & {
  /** The sum. */
  readonly amount?: Maybe<Price>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** What the line is. */
  readonly kind: DocumentPositionKind;
  /** Name or heading as it is printed. Null for lines without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A heading above a group of lines. */
export type HeadingPosition = DocumentPosition & Node & {
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** What the line is. */
  readonly kind: DocumentPositionKind;
  /** Name or heading as it is printed. Null for lines without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/**
 * Conditions on an id. All that are given must hold. Of several ids, such as those of tags, a negation
 * excludes each, and a record without any is not left out.
 */
export type IdFilter = {
  /** The id is this one; global ids and Xentral's own are both accepted. */
  readonly equals?: InputMaybe<Scalars['ID']['input']>;
  /** The id is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The id is another than this one; a record without one is left out. */
  readonly notEquals?: InputMaybe<Scalars['ID']['input']>;
  /** The id is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A picture between the lines. */
export type ImagePosition = DocumentPosition & Node & {
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** Printed height in millimetres. Null for its natural size. */
  readonly imageHeight?: Maybe<Scalars['Decimal']['output']>;
  /** Xentral's own id of the picture's file. */
  readonly imageId?: Maybe<Scalars['ID']['output']>;
  /** Printed width in millimetres. Null for its natural size. */
  readonly imageWidth?: Maybe<Scalars['Decimal']['output']>;
  /** What the line is. */
  readonly kind: DocumentPositionKind;
  /** Name or heading as it is printed. Null for lines without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** An invoice to a customer. */
export type Invoice = Document & Node & {
  /** Log of the invoice, oldest entry first. */
  readonly activities?: Maybe<ReadonlyArray<DocumentActivity>>;
  /** What is still open; negative when too much was paid. Zero when it is settled. */
  readonly balance?: Maybe<Money>;
  /** Text printed above the lines. */
  readonly bodyIntroduction?: Maybe<Scalars['String']['output']>;
  /** Text printed below the lines. */
  readonly bodyOutroduction?: Maybe<Scalars['String']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** When the invoice was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Credit notes for the invoice. Walks like the query `creditNotes`. */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** Currency of the invoice. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The free fields of the invoice. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer. Null when it was removed. */
  readonly customer?: Maybe<Customer>;
  /** Customer number as it stood when the invoice was written. */
  readonly customerNumber?: Maybe<Scalars['String']['output']>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: Maybe<Scalars['String']['output']>;
  /** When the goods were delivered. */
  readonly deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** The delivery note it was made from. Null without one. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /** Delivery notes that belong to the invoice. Walks like the query `deliveryNotes`. */
  readonly deliveryNotes?: Maybe<DeliveryNoteConnection>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** Account in bookkeeping, where it is not the customer number. */
  readonly deviatingDebtorAccountNumber?: Maybe<Scalars['String']['output']>;
  /** When a direct debit is due. */
  readonly directDebitDate?: Maybe<Scalars['Date']['output']>;
  /** Billing address on the invoice. */
  readonly documentAddress?: Maybe<PostalAddress>;
  /** Date of the invoice. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the invoice. Null on drafts: Xentral draws it on release. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Until when it has to be paid: the document date and the days of the payment terms. Null without a document date. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** What was entered when the payment status was set by hand. Null when it was not. */
  readonly dunningManualSettings?: Maybe<DunningManualSettings>;
  /** Whether someone has set the payment status by hand. */
  readonly dunningSetManually?: Maybe<Scalars['Boolean']['output']>;
  /** Payment reminders for it. */
  readonly dunningSettings?: Maybe<DunningSettings>;
  /** Exchange rate to the home currency. Null in the home currency. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** The global id, such as `gid://xentral/Invoice/42`. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Internal name of the invoice; not printed. */
  readonly internalDesignation?: Maybe<Scalars['String']['output']>;
  /** Whether it covers several orders. */
  readonly isCollectiveBill?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the invoice was sent. */
  readonly isDocumentSent?: Maybe<Scalars['Boolean']['output']>;
  /** Language in which the invoice is printed, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Reference that ties several documents together. */
  readonly masterReferenceNumber?: Maybe<Scalars['String']['output']>;
  /** How it is paid. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** How far it is paid. Null on drafts. */
  readonly paymentStatus?: Maybe<PaymentStatus>;
  /** Payment terms of the invoice. */
  readonly paymentTerms?: Maybe<PaymentTerms>;
  /** Payments that were booked for it, also through its credit notes. One call for each invoice. */
  readonly payments?: Maybe<ReadonlyArray<Payment>>;
  /** The printed invoice. */
  readonly pdf?: Maybe<Pdf>;
  /** Lines of the invoice, in their printed order. They come with the invoice, at no further call. */
  readonly positions?: Maybe<DocumentPositionConnection>;
  /** The project the invoice belongs to. */
  readonly project?: Maybe<Project>;
  /** Documents that the invoice was made from, or that were made from it. */
  readonly relatedDocuments?: Maybe<ReadonlyArray<RelatedDocument>>;
  /** Returns of goods of this invoice. Walks like the query `returns`. */
  readonly returns?: Maybe<ReturnConnection>;
  /** The order it is for. Null without one, and on collective bills. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** How the goods were shipped. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** How far the invoice is. */
  readonly status?: Maybe<InvoiceStatus>;
  /** The status in Xentral's own word, also where it is newer than this graph. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** Tags on the invoice. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** Which prices the invoice shows. */
  readonly taxDisplay?: Maybe<TaxDisplay>;
  /** How the invoice is taxed. */
  readonly taxation?: Maybe<Taxation>;
  /** Sums of the invoice. */
  readonly totals?: Maybe<Totals>;
  /** When the invoice was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Value added tax identification number on the invoice. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /** Whether the invoice is protected against changes. */
  readonly writeProtection?: Maybe<Scalars['Boolean']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** An invoice to a customer. */
export type InvoiceCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CreditNoteOrder>>;
};


/** An invoice to a customer. */
export type InvoiceDeliveryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DeliveryNoteOrder>>;
};


/** An invoice to a customer. */
export type InvoicePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An invoice to a customer. */
export type InvoiceReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReturnOrder>>;
};

/** A released invoice to cancel. */
export type InvoiceCancelInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /**
   * A number of your own for the credit note instead of the next of the range. It must not be taken: the credit note can
   * be found by it when an answer is lost.
   */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The invoice. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an invoice to cancel. */
export type InvoiceCancelPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /**
   * The credit note that cancels the invoice: a draft without a number, which `creditNoteRelease` releases. Its `invoice` shows the
   * cancelled invoice. Null when nothing was done.
   */
  readonly creditNote?: Maybe<CreditNote>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of invoices. */
export type InvoiceConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Invoice>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A delivery to bill. */
export type InvoiceCreateFromDeliveryNoteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The delivery note. */
  readonly deliveryNoteId: Scalars['ID']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a delivery to bill. */
export type InvoiceCreateFromDeliveryNotePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The invoice as Xentral holds it. Null when none was made. */
  readonly invoice?: Maybe<Invoice>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An order to bill. */
export type InvoiceCreateFromSalesOrderInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /**
   * A number of your own instead of the next of the range; only where version 1 of Xentral's API may be used. It must not be
   * taken: the document can be found by it when an answer is lost.
   */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  readonly salesOrderId: Scalars['ID']['input'];
};

/** What became of an order to bill. */
export type InvoiceCreateFromSalesOrderPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The invoice as Xentral holds it. Null when none was made. */
  readonly invoice?: Maybe<Invoice>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft of an invoice to make. */
export type InvoiceCreateInput = {
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Cost centre. */
  readonly costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Currency of the document. The customer's when it is left out. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the goods were delivered. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: InputMaybe<Scalars['String']['input']>;
  /** Address on the document. The customer's when it is left out. */
  readonly documentAddress?: InputMaybe<NewPostalAddressInput>;
  /** Date of the document. That of the release when it is left out. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * A number of your own instead of the next of the range, which is drawn on release. It must not be taken: the
   * invoice can be found by it when an answer is lost.
   */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name for internal use; not printed. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Payment method. The customer's when it is left out. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** What is billed. */
  readonly positions?: InputMaybe<ReadonlyArray<InvoicePositionInput>>;
  /** Project. The customer's when it is left out. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The order it is for. None of its positions is copied: for that there is `invoiceCreateFromSalesOrder`. */
  readonly salesOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** Shipping method. The customer's when it is left out. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Titles of the tags on the document. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which prices the document shows. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** How it is taxed. As the customer is when it is left out. */
  readonly taxation?: InputMaybe<Taxation>;
  /** The customer's value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new draft of an invoice. */
export type InvoiceCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The invoice as Xentral holds it. Null when none was made. */
  readonly invoice?: Maybe<Invoice>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft of an invoice to delete. */
export type InvoiceDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The invoice. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: deleting is refused when somebody else has changed the record since. Costs a call. Xentral
   * itself has no such condition, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft of an invoice to delete. */
export type InvoiceDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the deleted invoice. Null when nothing was deleted. */
  readonly deletedInvoiceId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of invoices. */
export type InvoiceEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Invoice>;
};

/** Conditions on invoices. All that are given must hold. */
export type InvoiceFilter = {
  /** What is still open, in whatever currency. Cannot be combined with conditions on addresses, lines or internal texts. */
  readonly balance?: InputMaybe<DecimalFilter>;
  /** Cost centre. */
  readonly costCenter?: InputMaybe<StringFilter>;
  /** Moment of creation. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Currency. */
  readonly currency?: InputMaybe<ExactStringFilter>;
  /** Customer the invoice is for. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** Customer number as it stood when the invoice was written. */
  readonly customerNumber?: InputMaybe<StringFilter>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: InputMaybe<StringFilter>;
  /** Town in the document address. */
  readonly documentAddressCity?: InputMaybe<StringFilter>;
  /** Country in the document address, as two letters. */
  readonly documentAddressCountry?: InputMaybe<StringFilter>;
  /** Email address in the document address. */
  readonly documentAddressEmail?: InputMaybe<StringFilter>;
  /** Name in the document address. */
  readonly documentAddressName?: InputMaybe<StringFilter>;
  /** Street in the document address. */
  readonly documentAddressStreet?: InputMaybe<StringFilter>;
  /** Postal code in the document address. */
  readonly documentAddressZipCode?: InputMaybe<StringFilter>;
  /** Date of the invoice. */
  readonly documentDate?: InputMaybe<DateFilter>;
  /** Number of the invoice. */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** Whether no payment reminder may be sent. */
  readonly dunningBlocked?: InputMaybe<BooleanFilter>;
  /** When the last payment reminder was made. */
  readonly dunningDate?: InputMaybe<DateFilter>;
  /** How far payment reminders have gone. */
  readonly dunningLevel?: InputMaybe<DunningLevelFilter>;
  /** Sum with tax, in whatever currency. */
  readonly grossAmount?: InputMaybe<DecimalFilter>;
  /** Ids of invoices. */
  readonly id?: InputMaybe<IdFilter>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<StringFilter>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<StringFilter>;
  /** Whether it covers several orders. */
  readonly isCollectiveBill?: InputMaybe<BooleanFilter>;
  /** Whether it was sent. */
  readonly isDocumentSent?: InputMaybe<BooleanFilter>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<ExactStringFilter>;
  /** Reference that ties several documents together. */
  readonly masterReferenceNumber?: InputMaybe<StringFilter>;
  /** Sum without tax, in whatever currency. */
  readonly netAmount?: InputMaybe<DecimalFilter>;
  /** How it is paid. */
  readonly paymentMethodId?: InputMaybe<IdFilter>;
  /** How far it is paid. */
  readonly paymentStatus?: InputMaybe<PaymentStatusFilter>;
  /** Product on one of its lines. */
  readonly productId?: InputMaybe<IdFilter>;
  /** Product number (SKU) on one of its lines, as it is printed. */
  readonly productNumber?: InputMaybe<StringFilter>;
  /** Project the invoice belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Order it is for. */
  readonly salesOrderId?: InputMaybe<IdFilter>;
  /** Finds invoices by number, customer, address and other texts. Xentral decides what it compares. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** How it is shipped. */
  readonly shippingMethodId?: InputMaybe<IdFilter>;
  /** How far the invoice is. */
  readonly status?: InputMaybe<InvoiceStatusFilter>;
  /** Tag on the invoice. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** How it is taxed. */
  readonly taxation?: InputMaybe<TaxationFilter>;
  /** Moment of the last change. The way to follow changes: ask for those since the last time. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Value added tax identification number on it. */
  readonly vatId?: InputMaybe<StringFilter>;
  /** Whether it is protected against changes. */
  readonly writeProtection?: InputMaybe<BooleanFilter>;
};

/** One key of an order of invoices. */
export type InvoiceOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: InvoiceOrderField;
};

/** What invoices can be ordered by. */
export type InvoiceOrderField =
  /** What is still open, whatever its currency. */
  | 'BALANCE'
  /** Country of the document address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Currency. */
  | 'CURRENCY'
  /** Name in the document address. */
  | 'CUSTOMER_NAME'
  /** Customer number. */
  | 'CUSTOMER_NUMBER'
  /** Date on the document. */
  | 'DOCUMENT_DATE'
  /** Document number. */
  | 'DOCUMENT_NUMBER'
  /** Sum with tax, whatever its currency. */
  | 'GROSS_AMOUNT'
  /** Id. */
  | 'ID'
  /** Id of the payment method. */
  | 'PAYMENT_METHOD'
  /** How far it is paid. */
  | 'PAYMENT_STATUS'
  /** Id of the project. */
  | 'PROJECT'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** A line of an invoice with a product. */
export type InvoicePosition = DocumentPosition & Node & ProductPosition & {
  /** What of the net amount remains after the purchase price, in percent. */
  readonly contributionMargin?: Maybe<Scalars['Decimal']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** Country of origin. */
  readonly countryOfOrigin?: Maybe<Scalars['CountryCode']['output']>;
  /** When the line was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The free fields of the line. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: Maybe<Scalars['String']['output']>;
  /** When this line is delivered, where it differs from the document. */
  readonly deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the delivery date means its whole week. */
  readonly deliveryDateAsCalendarWeek?: Maybe<Scalars['Boolean']['output']>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Discount in percent. Zero or null without one. */
  readonly discount?: Maybe<Scalars['Decimal']['output']>;
  /** Customs tariff number. */
  readonly hsCode?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** The invoice the line belongs to. */
  readonly invoice?: Maybe<Invoice>;
  /** Price of one unit, after discount. */
  readonly itemRevenue?: Maybe<Price>;
  /** What the line is: `PRODUCT`. */
  readonly kind: DocumentPositionKind;
  /** Sum of the line: quantity times price, less discount. */
  readonly lineTotal?: Maybe<Price>;
  /** Name of the product as it is printed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Product number (SKU) as it is printed; it stays when the product's own changes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Packaging unit. */
  readonly packagingUnit?: Maybe<Scalars['String']['output']>;
  /** Price of one unit, before discount. */
  readonly price?: Maybe<Price>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** The project of the line. */
  readonly project?: Maybe<Project>;
  /** What the shop pays for one unit, without tax. */
  readonly purchasePrice?: Maybe<Money>;
  /** Quantity in `unit`. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The order's line it was made from. Null without one, and on collective bills. */
  readonly salesOrderPosition?: Maybe<SalesOrderPosition>;
  /** Which of the country's tax rates applies. */
  readonly taxCategory?: Maybe<TaxCategory>;
  /** Text about the tax that is printed with the line. */
  readonly taxLegalNotice?: Maybe<Scalars['String']['output']>;
  /** Tax rate in percent. */
  readonly taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the quantity in the shop's own words, such as `kg`. Null when none is entered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the line was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A position of an invoice to make. */
export type InvoicePositionInput = {
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was delivered. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. The product's when it is left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Comment for internal use; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net price of one, in the document's currency. What the customer pays for the product when it is left out. */
  readonly price?: InputMaybe<MoneyInput>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A draft of an invoice to release. */
export type InvoiceReleaseInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Date of the document. Today when neither this nor the draft says one. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The invoice. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft of an invoice to release. */
export type InvoiceReleasePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The invoice as Xentral holds it now. Null when nothing was done. */
  readonly invoice?: Maybe<Invoice>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An invoice to send. At least one of `email`, `printerId` and `markAsSent` is needed. */
export type InvoiceSendInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The email to send it by. */
  readonly email?: InputMaybe<DocumentEmailInput>;
  /** The invoice. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input sends the document once, whatever went wrong in between.
   * Up to 200 characters, such as a UUID; kept for 30 days. Without it every repetition sends it again.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it counts as sent. */
  readonly markAsSent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Xentral's own id of the printer to print it on. */
  readonly printerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of an invoice to send. */
export type InvoiceSendPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The invoice as Xentral holds it now. Null when nothing was done. */
  readonly invoice?: Maybe<Invoice>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far an invoice is. */
export type InvoiceStatus =
  /** Cancelled by a credit note. */
  | 'CANCELLED'
  /** Settled. */
  | 'COMPLETED'
  /** Being written; without number. */
  | 'DRAFT'
  /** Partly cancelled by a credit note. */
  | 'PARTIALLY_CANCELLED'
  /** Released to be sent. */
  | 'RELEASED'
  /** Sent to the customer. */
  | 'SENT'
  /** A status that is newer than this graph; see `statusRaw`. */
  | 'UNKNOWN';

/** Conditions on a `InvoiceStatus`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type InvoiceStatusFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<InvoiceStatus>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<InvoiceStatus>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
};

/** A merchandise group of products, which steers bookkeeping and numbering. */
export type MerchandiseGroup = {
  /** Name. Null where Xentral tells only the id. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Xentral's own id of the merchandise group. */
  readonly xentralId: Scalars['ID']['output'];
};

/** An amount of money. */
export type Money = {
  /** The amount in the currency's main unit, such as `"19.99"` for 19 euros and 99 cents. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /** The amount. */
  readonly amount: Scalars['Decimal']['input'];
  /** Its currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type Mutation = {
  /** Adds somebody to contact at a customer. */
  readonly contactPersonCreate?: Maybe<ContactPersonCreatePayload>;
  /** Deletes somebody to contact. */
  readonly contactPersonDelete?: Maybe<ContactPersonDeletePayload>;
  /** Changes somebody to contact; fields that are not named stay, null clears. */
  readonly contactPersonUpdate?: Maybe<ContactPersonUpdatePayload>;
  /**
   * Makes a draft of a credit note, with or without the invoice that it is for. It has no number until it is released.
   * With `documentNumber` it costs one call more, to see whether the number is taken, and is safe to repeat even without an
   * `idempotencyKey`.
   */
  readonly creditNoteCreate?: Maybe<CreditNoteCreatePayload>;
  /**
   * Makes a credit note over a return, with the positions and prices that Xentral takes for it; the return then names it. The
   * return is read before, since Xentral would credit a draft too, which then can never be released: `WRONG_STATUS`. Look at
   * its `creditNote` too: nothing says that Xentral refuses a second one. Two calls, and one or two to read the credit note back.
   */
  readonly creditNoteCreateFromReturn?: Maybe<CreditNoteCreateFromReturnPayload>;
  /** Deletes a draft, such as one that was made twice. Credit notes with a number stay for ever. Needs version 3 of Xentral's API. */
  readonly creditNoteDelete?: Maybe<CreditNoteDeletePayload>;
  /** Adds a position at the end of a credit note; the others stay as they are. */
  readonly creditNotePositionAdd?: Maybe<CreditNotePositionAddPayload>;
  /** Takes a position off a credit note; the others stay as they are. */
  readonly creditNotePositionRemove?: Maybe<CreditNotePositionRemovePayload>;
  /** Changes a position of a credit note; the others stay as they are. Null clears. */
  readonly creditNotePositionUpdate?: Maybe<CreditNotePositionUpdatePayload>;
  /** Releases a draft of a credit note: it gets its number and is protected against changes. There is no way back. */
  readonly creditNoteRelease?: Maybe<CreditNoteReleasePayload>;
  /** Sends the document of a released credit note by email or to a printer, or notes that it was sent. */
  readonly creditNoteSend?: Maybe<CreditNoteSendPayload>;
  /**
   * Makes a delivery address of a customer. A deviating billing address is made by changing the address
   * `<customer>/billingaddress`.
   */
  readonly customerAddressCreate?: Maybe<CustomerAddressCreatePayload>;
  /** Deletes a delivery address or the deviating billing address of a customer. The main address cannot be deleted. */
  readonly customerAddressDelete?: Maybe<CustomerAddressDeletePayload>;
  /** Changes an address of a customer; fields that are not named stay, null clears. */
  readonly customerAddressUpdate?: Maybe<CustomerAddressUpdatePayload>;
  /** Makes a customer. One call, and one or two to read it back; with `number` one more before, to see whether it is taken. */
  readonly customerCreate?: Maybe<CustomerCreatePayload>;
  /** Deletes a customer together with the delivery addresses and contact persons. Documents stay. */
  readonly customerDelete?: Maybe<CustomerDeletePayload>;
  /** Changes a customer; fields that are not named stay, null clears. */
  readonly customerUpdate?: Maybe<CustomerUpdatePayload>;
  /**
   * Cancels a delivery note; with `restock` its goods are booked back onto the shelf. When no answer comes, the note's status
   * tells whether it was cancelled, but nothing whether the goods are back: with `restock` the outcome is unknown then.
   */
  readonly deliveryNoteCancel?: Maybe<DeliveryNoteCancelPayload>;
  /** Closes a delivery note. */
  readonly deliveryNoteComplete?: Maybe<DeliveryNoteCompletePayload>;
  /**
   * Releases a draft: the delivery note gets its number. Whether its goods leave the shelf with it is a setting of the project.
   * There is no way back. Needs version 3 of Xentral's API, as all changes of delivery notes do.
   */
  readonly deliveryNoteRelease?: Maybe<DeliveryNoteReleasePayload>;
  /**
   * Sends the document of a delivery note by email or to a printer, or notes that it was sent. Every time it is asked
   * for, the document is sent: give an `idempotencyKey`.
   */
  readonly deliveryNoteSend?: Maybe<DeliveryNoteSendPayload>;
  /**
   * Credits a customer without a return: makes a credit note and releases it. Reserves up to 6 calls before the first one, and gives
   * back what is left. Version 3 of Xentral's API has to be allowed. There is no way back: a released credit note stays.
   */
  readonly goodwillCredit?: Maybe<GoodwillCreditPayload>;
  /**
   * Cancels a released invoice: Xentral marks it `CANCELLED` at once, or `PARTIALLY_CANCELLED` where a part was credited
   * before, and makes the credit note that cancels it as a draft, which `creditNoteRelease` has to release. There is no way
   * back. The invoice is read before, since nothing says that Xentral refuses a second time: `WRONG_STATUS`. Two calls, and one
   * or two to read the credit note back.
   */
  readonly invoiceCancel?: Maybe<InvoiceCancelPayload>;
  /**
   * Makes a draft of an invoice with positions of its own. It has no number until it is released. With `documentNumber` it
   * costs one call more, to see whether the number is taken, and is safe to repeat even without an `idempotencyKey`.
   */
  readonly invoiceCreate?: Maybe<InvoiceCreatePayload>;
  /** Makes a draft of an invoice over what a delivery note holds. Refused when a product on it is gone. */
  readonly invoiceCreateFromDeliveryNote?: Maybe<InvoiceCreateFromDeliveryNotePayload>;
  /**
   * Makes a draft of an invoice over an order. Look at `salesOrder { invoices }` before: nothing says that Xentral refuses a
   * second one. A draft too many is deleted with `invoiceDelete`.
   */
  readonly invoiceCreateFromSalesOrder?: Maybe<InvoiceCreateFromSalesOrderPayload>;
  /** Deletes a draft, such as one that was made twice. Invoices with a number stay for ever. Needs version 3 of Xentral's API. */
  readonly invoiceDelete?: Maybe<InvoiceDeletePayload>;
  /**
   * Releases a draft of an invoice: it gets its number, and from then on it counts. There is no way back but
   * `invoiceCancel`.
   */
  readonly invoiceRelease?: Maybe<InvoiceReleasePayload>;
  /** Sends the document of a released invoice by email or to a printer, or notes that it was sent. */
  readonly invoiceSend?: Maybe<InvoiceSendPayload>;
  /**
   * Makes a product. One call, and one to read it back; with `number` one more before, to see whether it is taken, and then it
   * is safe to repeat even without an `idempotencyKey`.
   */
  readonly productCreate?: Maybe<ProductCreatePayload>;
  /**
   * Deletes a product for ever. Xentral refuses it for products that are still needed, such as those in stock; disable these
   * with `productUpdate`.
   */
  readonly productDelete?: Maybe<ProductDeletePayload>;
  /** Changes a product; fields that are not named stay, null clears. */
  readonly productUpdate?: Maybe<ProductUpdatePayload>;
  /** Cancels a purchase order. */
  readonly purchaseOrderCancel?: Maybe<PurchaseOrderCancelPayload>;
  /**
   * Makes a draft of an order to a supplier. It has no number until it is released. Xentral keeps no key of it that could be
   * looked for: only with an `idempotencyKey` it is safe to repeat.
   */
  readonly purchaseOrderCreate?: Maybe<PurchaseOrderCreatePayload>;
  /** Deletes a draft. Purchase orders with a number stay for ever. Needs version 3 of Xentral's API. */
  readonly purchaseOrderDelete?: Maybe<PurchaseOrderDeletePayload>;
  /**
   * Books goods that have arrived: onto the shelves at once and for good, on drafts too. Xentral neither notices a second receipt
   * of the same goods nor shows a receipt afterwards. Give an `idempotencyKey`; when no answer comes, the outcome stays
   * `OUTCOME_UNKNOWN` until somebody has looked at the stock movements.
   */
  readonly purchaseOrderGoodsReceipt?: Maybe<PurchaseOrderGoodsReceiptPayload>;
  /** Releases a draft: the purchase order gets its number. There is no way back. */
  readonly purchaseOrderRelease?: Maybe<PurchaseOrderReleasePayload>;
  /** Changes a purchase order; fields that are not named stay, positions too. Null clears. */
  readonly purchaseOrderUpdate?: Maybe<PurchaseOrderUpdatePayload>;
  /** Cancels a released return. Drafts are deleted instead. */
  readonly returnCancel?: Maybe<ReturnCancelPayload>;
  /** Closes a released return. Its progress stays. */
  readonly returnComplete?: Maybe<ReturnCompletePayload>;
  /**
   * Makes a draft of a return that stands for itself. It has no number until it is released. Nothing upstream finds it again
   * when an answer is lost: give an `idempotencyKey`.
   */
  readonly returnCreate?: Maybe<ReturnCreatePayload>;
  /**
   * Makes a draft of a return out of positions of a delivery note; customer, address, project and order come from there, the
   * invoice does not. Nothing upstream finds it again when an answer is lost: give an `idempotencyKey`.
   */
  readonly returnCreateFromDeliveryNote?: Maybe<ReturnCreateFromDeliveryNotePayload>;
  /**
   * Makes a draft of a return out of positions of an order. Nothing upstream finds it again when an answer is lost: give an
   * `idempotencyKey`.
   */
  readonly returnCreateFromSalesOrder?: Maybe<ReturnCreateFromSalesOrderPayload>;
  /** Deletes a draft. Returns with a number stay for ever. */
  readonly returnDelete?: Maybe<ReturnDeletePayload>;
  /**
   * Books goods of a return into stock, at once and for good: Xentral has no way back, and books the same goods again when it
   * is asked twice. Give an `idempotencyKey`. The return's progress stays; change it with `returnUpdate`.
   */
  readonly returnGoodsReceipt?: Maybe<ReturnGoodsReceiptPayload>;
  /** Adds a position at the end of a return; the others stay as they are. */
  readonly returnPositionAdd?: Maybe<ReturnPositionAddPayload>;
  /** Takes a position off a return; the others stay as they are. */
  readonly returnPositionRemove?: Maybe<ReturnPositionRemovePayload>;
  /** Changes a position of a return; the others stay as they are. */
  readonly returnPositionUpdate?: Maybe<ReturnPositionUpdatePayload>;
  /**
   * Takes goods of an order back into stock: makes the return, releases it, and books the goods, at once and for good. The
   * return's progress stays; change it with `returnUpdate`. Reserves up to 10 calls before the first one, and gives back what is
   * left. Version 1 of Xentral's API has to be allowed.
   */
  readonly returnReceive?: Maybe<ReturnReceivePayload>;
  /**
   * Takes goods of an order back and credits what was paid for them: makes the return, releases it, makes the credit note,
   * releases it, and links the return to it. Where only version 1 of Xentral's API is to be had, the credit note is made out of
   * the return. Reserves up to 17 calls before the first one, and gives back what is left. There is no way back: released
   * documents stay.
   */
  readonly returnRefund?: Maybe<ReturnRefundPayload>;
  /** Releases a draft: it gets its number, and goods may come back. Its progress stays. There is no way back. */
  readonly returnRelease?: Maybe<ReturnReleasePayload>;
  /** Changes a return, its progress and its links; fields that are not named stay, positions too. Null clears. */
  readonly returnUpdate?: Maybe<ReturnUpdatePayload>;
  /** Cancels an order. Drafts are deleted instead. */
  readonly salesOrderCancel?: Maybe<SalesOrderCancelPayload>;
  /** Closes an order. */
  readonly salesOrderComplete?: Maybe<SalesOrderCompletePayload>;
  /**
   * Makes a draft. It has no number until it is released. With `externalOrderNumber` it costs one call more, to see whether
   * the number is taken, and is safe to repeat even without an `idempotencyKey`.
   */
  readonly salesOrderCreate?: Maybe<SalesOrderCreatePayload>;
  /** Deletes a draft. Orders with a number stay for ever. */
  readonly salesOrderDelete?: Maybe<SalesOrderDeletePayload>;
  /** Hands a released order to the warehouse: a delivery note is made, when all checks are green. */
  readonly salesOrderDispatch?: Maybe<SalesOrderDispatchPayload>;
  /**
   * Makes an order and releases it at once, as shops do; dispatching may begin the same moment, unless `autoDispatch` says
   * otherwise. With `externalOrderNumber` it costs one call more, to see whether the number is taken, and is safe to repeat
   * even without an `idempotencyKey`.
   */
  readonly salesOrderImport?: Maybe<SalesOrderImportPayload>;
  /** Adds a position at the end of an order; the others stay as they are. */
  readonly salesOrderPositionAdd?: Maybe<SalesOrderPositionAddPayload>;
  /** Takes a position off an order; the others stay as they are. */
  readonly salesOrderPositionRemove?: Maybe<SalesOrderPositionRemovePayload>;
  /** Changes a position of an order; the others stay as they are. */
  readonly salesOrderPositionUpdate?: Maybe<SalesOrderPositionUpdatePayload>;
  /** Releases a draft: it gets its number, and from then on it counts. There is no way back. */
  readonly salesOrderRelease?: Maybe<SalesOrderReleasePayload>;
  /** Sends the document of an order by email or to a printer, or notes that it was sent. */
  readonly salesOrderSend?: Maybe<SalesOrderSendPayload>;
  /** Changes an order; fields that are not named stay, positions too. Null clears. */
  readonly salesOrderUpdate?: Maybe<SalesOrderUpdatePayload>;
  /** Makes a sales price. Others of the product stay, also for the same quantity and customer: end or delete the old one. */
  readonly salesPriceCreate?: Maybe<SalesPriceCreatePayload>;
  /** Deletes a sales price. Documents keep the price they were written with. */
  readonly salesPriceDelete?: Maybe<SalesPriceDeletePayload>;
  /** Changes a sales price; fields that are not named stay, null clears. */
  readonly salesPriceUpdate?: Maybe<SalesPriceUpdatePayload>;
  /**
   * Puts goods on a storage location. A booking cannot be taken back, only booked the other way, and has no id by which it
   * could be found: give an `idempotencyKey`. One call, one before for the product's number, and one to read the product back.
   */
  readonly stockAdd?: Maybe<StockAddPayload>;
  /**
   * Takes goods from a storage location, not more than lie there. A booking cannot be taken back, only booked the other way,
   * and has no id by which it could be found: give an `idempotencyKey`. One call, one before for the product's number, and one
   * to read the product back.
   */
  readonly stockRetrieve?: Maybe<StockRetrievePayload>;
  /**
   * Sets how many of a product lie at a storage location, such as after a count. The level is read and the difference booked;
   * other products and other locations stay as they are, and what others book meanwhile is not lost: it comes on top, and
   * `userErrors` then says so. Nothing is booked where the level is right already. The difference names no batch and no serial
   * number: which goods of a mixed shelf it takes is Xentral's choice; where they are told apart, use `stockAdd` and
   * `stockRetrieve`. Two calls, and one or two to read it back.
   */
  readonly stockSetTotal?: Maybe<StockSetTotalPayload>;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationContactPersonCreateArgs = {
  input: ContactPersonCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationContactPersonDeleteArgs = {
  input: ContactPersonDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationContactPersonUpdateArgs = {
  input: ContactPersonUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCreditNoteCreateArgs = {
  input: CreditNoteCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCreditNoteCreateFromReturnArgs = {
  input: CreditNoteCreateFromReturnInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCreditNoteDeleteArgs = {
  input: CreditNoteDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCreditNotePositionAddArgs = {
  input: CreditNotePositionAddInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCreditNotePositionRemoveArgs = {
  input: CreditNotePositionRemoveInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCreditNotePositionUpdateArgs = {
  input: CreditNotePositionUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCreditNoteReleaseArgs = {
  input: CreditNoteReleaseInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCreditNoteSendArgs = {
  input: CreditNoteSendInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCustomerAddressCreateArgs = {
  input: CustomerAddressCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCustomerAddressDeleteArgs = {
  input: CustomerAddressDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCustomerAddressUpdateArgs = {
  input: CustomerAddressUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCustomerCreateArgs = {
  input: CustomerCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCustomerDeleteArgs = {
  input: CustomerDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationCustomerUpdateArgs = {
  input: CustomerUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationDeliveryNoteCancelArgs = {
  input: DeliveryNoteCancelInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationDeliveryNoteCompleteArgs = {
  input: DeliveryNoteCompleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationDeliveryNoteReleaseArgs = {
  input: DeliveryNoteReleaseInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationDeliveryNoteSendArgs = {
  input: DeliveryNoteSendInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationGoodwillCreditArgs = {
  input: GoodwillCreditInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationInvoiceCancelArgs = {
  input: InvoiceCancelInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationInvoiceCreateArgs = {
  input: InvoiceCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationInvoiceCreateFromDeliveryNoteArgs = {
  input: InvoiceCreateFromDeliveryNoteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationInvoiceCreateFromSalesOrderArgs = {
  input: InvoiceCreateFromSalesOrderInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationInvoiceDeleteArgs = {
  input: InvoiceDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationInvoiceReleaseArgs = {
  input: InvoiceReleaseInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationInvoiceSendArgs = {
  input: InvoiceSendInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationProductDeleteArgs = {
  input: ProductDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationProductUpdateArgs = {
  input: ProductUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationPurchaseOrderCancelArgs = {
  input: PurchaseOrderCancelInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationPurchaseOrderCreateArgs = {
  input: PurchaseOrderCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationPurchaseOrderDeleteArgs = {
  input: PurchaseOrderDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationPurchaseOrderGoodsReceiptArgs = {
  input: PurchaseOrderGoodsReceiptInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationPurchaseOrderReleaseArgs = {
  input: PurchaseOrderReleaseInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationPurchaseOrderUpdateArgs = {
  input: PurchaseOrderUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnCancelArgs = {
  input: ReturnCancelInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnCompleteArgs = {
  input: ReturnCompleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnCreateArgs = {
  input: ReturnCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnCreateFromDeliveryNoteArgs = {
  input: ReturnCreateFromDeliveryNoteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnCreateFromSalesOrderArgs = {
  input: ReturnCreateFromSalesOrderInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnDeleteArgs = {
  input: ReturnDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnGoodsReceiptArgs = {
  input: ReturnGoodsReceiptInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnPositionAddArgs = {
  input: ReturnPositionAddInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnPositionRemoveArgs = {
  input: ReturnPositionRemoveInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnPositionUpdateArgs = {
  input: ReturnPositionUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnReceiveArgs = {
  input: ReturnReceiveInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnRefundArgs = {
  input: ReturnRefundInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnReleaseArgs = {
  input: ReturnReleaseInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationReturnUpdateArgs = {
  input: ReturnUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderCancelArgs = {
  input: SalesOrderCancelInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderCompleteArgs = {
  input: SalesOrderCompleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderCreateArgs = {
  input: SalesOrderCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderDeleteArgs = {
  input: SalesOrderDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderDispatchArgs = {
  input: SalesOrderDispatchInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderImportArgs = {
  input: SalesOrderImportInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderPositionAddArgs = {
  input: SalesOrderPositionAddInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderPositionRemoveArgs = {
  input: SalesOrderPositionRemoveInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderPositionUpdateArgs = {
  input: SalesOrderPositionUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderReleaseArgs = {
  input: SalesOrderReleaseInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderSendArgs = {
  input: SalesOrderSendInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesOrderUpdateArgs = {
  input: SalesOrderUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesPriceCreateArgs = {
  input: SalesPriceCreateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesPriceDeleteArgs = {
  input: SalesPriceDeleteInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationSalesPriceUpdateArgs = {
  input: SalesPriceUpdateInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationStockAddArgs = {
  input: StockAddInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationStockRetrieveArgs = {
  input: StockRetrieveInput;
};


/**
 * What can be changed. Each mutation is sent to Xentral once and never repeated on its own; afterwards the record is read
 * back, so that the payload shows what Xentral made of it. What was not done stands in `userErrors`. Null clears a field in
 * changes; elsewhere it is as good as left out.
 */
export type MutationStockSetTotalArgs = {
  input: StockSetTotalInput;
};

/** An address for a document that is made. */
export type NewPostalAddressInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person to contact. */
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Global Location Number of GS1. */
  readonly gln?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name of the company or person. */
  readonly name: Scalars['String']['input'];
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** State or region. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** A record that can be fetched again by its global id. */
export type Node = {
  /** The global id, such as `gid://xentral/SalesOrder/42`. Unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/** An offer to a customer. */
export type Offer = Document & Node & {
  /** Log of the offer, oldest entry first. */
  readonly activities?: Maybe<ReadonlyArray<DocumentActivity>>;
  /** Text printed above the lines. */
  readonly bodyIntroduction?: Maybe<Scalars['String']['output']>;
  /** Text printed below the lines. */
  readonly bodyOutroduction?: Maybe<Scalars['String']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** When the offer was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the offer. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The free fields of the offer. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer. Null when it was removed. */
  readonly customer?: Maybe<Customer>;
  /** Customer number as it stood when the offer was written. */
  readonly customerNumber?: Maybe<Scalars['String']['output']>;
  /** The customer's reference, such as the number of an inquiry. */
  readonly customerReference?: Maybe<Scalars['String']['output']>;
  /** Deviating delivery address. Null when the goods go to the document address. */
  readonly deliveryAddress?: Maybe<PostalAddress>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** When the customer wants the goods. */
  readonly desiredDeliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the desired date means its whole week. */
  readonly desiredDeliveryDateAsCalendarWeek?: Maybe<Scalars['Boolean']['output']>;
  /** Address on the offer. */
  readonly documentAddress?: Maybe<PostalAddress>;
  /** Date of the offer. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the offer. Null on drafts: Xentral draws it on release. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Exchange rate to the home currency. Null in the home currency. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** The global id, such as `gid://xentral/Offer/42`. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Internal name of the offer; not printed. */
  readonly internalDesignation?: Maybe<Scalars['String']['output']>;
  /** Whether the offer was sent. */
  readonly isDocumentSent?: Maybe<Scalars['Boolean']['output']>;
  /** Language in which the offer is printed, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Whether someone has approved the shipping costs by hand. */
  readonly manualShippingCostApproval?: Maybe<Scalars['Boolean']['output']>;
  /** How it shall be paid. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Payment terms of the offer. */
  readonly paymentTerms?: Maybe<PaymentTerms>;
  /** The printed offer. */
  readonly pdf?: Maybe<Pdf>;
  /** When the customer is expected to order. */
  readonly plannedOrderDate?: Maybe<Scalars['Date']['output']>;
  /** Lines of the offer, in their printed order. They come with the offer, at no further call. */
  readonly positions?: Maybe<DocumentPositionConnection>;
  /** The warehouse the goods shall come from. Null when any will do. */
  readonly preferredWarehouse?: Maybe<Warehouse>;
  /** The project the offer belongs to. */
  readonly project?: Maybe<Project>;
  /** Documents that the offer was made from, or that were made from it. */
  readonly relatedDocuments?: Maybe<ReadonlyArray<RelatedDocument>>;
  /** Where the goods go: the deviating delivery address, or else the document address. */
  readonly shipToAddress?: Maybe<PostalAddress>;
  /** How it shall be shipped. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** How far the offer is. */
  readonly status?: Maybe<OfferStatus>;
  /** The status in Xentral's own word, also where it is newer than this graph. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** Tags on the offer. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** Which prices the offer shows. */
  readonly taxDisplay?: Maybe<TaxDisplay>;
  /** How the offer is taxed. */
  readonly taxation?: Maybe<Taxation>;
  /** Sums of the offer. */
  readonly totals?: Maybe<Totals>;
  /** When the offer was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the offer is valid. */
  readonly validUntilDate?: Maybe<Scalars['Date']['output']>;
  /** Value added tax identification number on the offer. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /** Whether the offer is protected against changes. */
  readonly writeProtection?: Maybe<Scalars['Boolean']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** An offer to a customer. */
export type OfferPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of offers. */
export type OfferConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Offer>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of offers. */
export type OfferEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Offer>;
};

/** Conditions on offers. All that are given must hold. */
export type OfferFilter = {
  /** Cost centre. */
  readonly costCenter?: InputMaybe<StringFilter>;
  /** Moment of creation. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Currency. */
  readonly currency?: InputMaybe<ExactStringFilter>;
  /** Customer the offer is for. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** Customer number as it stood when the offer was written. */
  readonly customerNumber?: InputMaybe<StringFilter>;
  /** The customer's reference. */
  readonly customerReference?: InputMaybe<StringFilter>;
  /** When the customer wants the goods. */
  readonly desiredDeliveryDate?: InputMaybe<DateFilter>;
  /** Town in the document address. */
  readonly documentAddressCity?: InputMaybe<StringFilter>;
  /** Country in the document address, as two letters. */
  readonly documentAddressCountry?: InputMaybe<StringFilter>;
  /** Email address in the document address. */
  readonly documentAddressEmail?: InputMaybe<StringFilter>;
  /** Name in the document address. */
  readonly documentAddressName?: InputMaybe<StringFilter>;
  /** Street in the document address. */
  readonly documentAddressStreet?: InputMaybe<StringFilter>;
  /** Postal code in the document address. */
  readonly documentAddressZipCode?: InputMaybe<StringFilter>;
  /** Date of the offer. */
  readonly documentDate?: InputMaybe<DateFilter>;
  /** Number of the offer. */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** Ids of offers. */
  readonly id?: InputMaybe<IdFilter>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<StringFilter>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<StringFilter>;
  /** Whether it was sent. */
  readonly isDocumentSent?: InputMaybe<BooleanFilter>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<ExactStringFilter>;
  /** Sum without tax, in whatever currency. */
  readonly netAmount?: InputMaybe<DecimalFilter>;
  /** How it is paid. */
  readonly paymentMethodId?: InputMaybe<IdFilter>;
  /** When the customer is expected to order. */
  readonly plannedOrderDate?: InputMaybe<DateFilter>;
  /** Product on one of its lines. */
  readonly productId?: InputMaybe<IdFilter>;
  /** Product number (SKU) on one of its lines, as it is printed. */
  readonly productNumber?: InputMaybe<StringFilter>;
  /** Project the offer belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Finds offers by number, customer, address and other texts. Xentral decides what it compares. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** How it is shipped. */
  readonly shippingMethodId?: InputMaybe<IdFilter>;
  /** How far the offer is. */
  readonly status?: InputMaybe<OfferStatusFilter>;
  /** Tag on the offer. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** How it is taxed. */
  readonly taxation?: InputMaybe<TaxationFilter>;
  /** Moment of the last change. The way to follow changes: ask for those since the last time. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Until when the offer is valid. */
  readonly validUntilDate?: InputMaybe<DateFilter>;
  /** Value added tax identification number on it. */
  readonly vatId?: InputMaybe<StringFilter>;
  /** Whether it is protected against changes. */
  readonly writeProtection?: InputMaybe<BooleanFilter>;
};

/** One key of an order of offers. */
export type OfferOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: OfferOrderField;
};

/** What offers can be ordered by. */
export type OfferOrderField =
  /** Country of the document address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Customer number. */
  | 'CUSTOMER_NUMBER'
  /** Date on the document. */
  | 'DOCUMENT_DATE'
  /** Document number. */
  | 'DOCUMENT_NUMBER'
  /** Id. */
  | 'ID'
  /** Id of the project. */
  | 'PROJECT'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** A line of an offer with a product. */
export type OfferPosition = DocumentPosition & Node & ProductPosition & {
  /** Text that is printed instead of the price. */
  readonly alternativePriceText?: Maybe<Scalars['String']['output']>;
  /** What of the net amount remains after the purchase price, in percent. */
  readonly contributionMargin?: Maybe<Scalars['Decimal']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** Country of origin. */
  readonly countryOfOrigin?: Maybe<Scalars['CountryCode']['output']>;
  /** When the line was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The free fields of the line. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: Maybe<Scalars['String']['output']>;
  /** When this line is delivered, where it differs from the document. */
  readonly deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the delivery date means its whole week. */
  readonly deliveryDateAsCalendarWeek?: Maybe<Scalars['Boolean']['output']>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Discount in percent. Zero or null without one. */
  readonly discount?: Maybe<Scalars['Decimal']['output']>;
  /** Customs tariff number. */
  readonly hsCode?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Price of one unit, after discount. */
  readonly itemRevenue?: Maybe<Price>;
  /** What the line is: `PRODUCT`. */
  readonly kind: DocumentPositionKind;
  /** Sum of the line: quantity times price, less discount. */
  readonly lineTotal?: Maybe<Price>;
  /** Name of the product as it is printed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Product number (SKU) as it is printed; it stays when the product's own changes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The offer the line belongs to. */
  readonly offer?: Maybe<Offer>;
  /** Whether the customer may leave the line out; it is not part of the sums. */
  readonly optional?: Maybe<Scalars['Boolean']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Packaging unit. */
  readonly packagingUnit?: Maybe<Scalars['String']['output']>;
  /** The line this one belongs to, such as the set it is a part of. Null for lines of their own. */
  readonly parentPosition?: Maybe<OfferPosition>;
  /** Price of one unit, before discount. */
  readonly price?: Maybe<Price>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** The project of the line. */
  readonly project?: Maybe<Project>;
  /** What the shop pays for one unit, without tax. */
  readonly purchasePrice?: Maybe<Money>;
  /** Quantity in `unit`. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Which of the country's tax rates applies. */
  readonly taxCategory?: Maybe<TaxCategory>;
  /** Text about the tax that is printed with the line. */
  readonly taxLegalNotice?: Maybe<Scalars['String']['output']>;
  /** Tax rate in percent. */
  readonly taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the quantity in the shop's own words, such as `kg`. Null when none is entered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the line was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** How far an offer is. */
export type OfferStatus =
  /** Accepted by the customer. */
  | 'ACCEPTED'
  /** Cancelled. */
  | 'CANCELLED'
  /** The customer has accepted and an order is to be made. */
  | 'COMMISSIONED'
  /** Completed. */
  | 'COMPLETED'
  /** Declined by the customer. */
  | 'DECLINED'
  /** Being written; without number. */
  | 'DRAFT'
  /** No longer valid. */
  | 'EXPIRED'
  /** An order was made from it. */
  | 'ORDERED'
  /** Released to be sent. */
  | 'RELEASED'
  /** Sent to the customer. */
  | 'SENT'
  /** A status that is newer than this graph; see `statusRaw`. */
  | 'UNKNOWN';

/** Conditions on a `OfferStatus`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type OfferStatusFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<OfferStatus>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<OfferStatus>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<OfferStatus>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<OfferStatus>>;
};

/** Conditions on an id that a record may lack. All that are given must hold. */
export type OptionalIdFilter = {
  /** The id is this one; global ids and Xentral's own are both accepted. */
  readonly equals?: InputMaybe<Scalars['ID']['input']>;
  /** The id is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True for records without one, false for records with one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id is another than this one; a record without one is left out. */
  readonly notEquals?: InputMaybe<Scalars['ID']['input']>;
  /** The id is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In which direction a list is ordered. */
export type OrderDirection =
  /** Smallest, first or earliest at the top. */
  | 'ASC'
  /** Largest, last or latest at the top. */
  | 'DESC';

/** A box that a product is packed in. */
export type PackagingUnit = {
  /** Barcode of the box. */
  readonly barcode?: Maybe<Scalars['String']['output']>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Weight of the full box in kilograms. */
  readonly grossWeight?: Maybe<Scalars['Decimal']['output']>;
  /** Height in centimetres. */
  readonly height?: Maybe<Scalars['Decimal']['output']>;
  /** Length in centimetres. */
  readonly length?: Maybe<Scalars['Decimal']['output']>;
  /** Weight of what is inside, in kilograms. */
  readonly netWeight?: Maybe<Scalars['Decimal']['output']>;
  /** How many of the product it holds. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Weight of the empty box in kilograms. */
  readonly tareWeight?: Maybe<Scalars['Decimal']['output']>;
  /** Width in centimetres. */
  readonly width?: Maybe<Scalars['Decimal']['output']>;
  /** Xentral's own id of the packaging unit. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page break in the printed document. */
export type PageBreakPosition = DocumentPosition & Node & {
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** What the line is. */
  readonly kind: DocumentPositionKind;
  /** Name or heading as it is printed. Null for lines without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list. */
export type PageInfo = {
  /** The cursor of the page's last row, for `after`. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows stand before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row, for `before`. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A payment that was booked for an invoice or a credit note. */
export type Payment = {
  /** The account it was booked on. */
  readonly accountName?: Maybe<Scalars['String']['output']>;
  /** What was paid. */
  readonly amount?: Maybe<Money>;
  /** The credit note it was booked for. Null when it was booked for an invoice. */
  readonly creditNote?: Maybe<CreditNote>;
  /** The invoice it was booked for. Null when it was booked for a credit note. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether money came in or went out. */
  readonly kind?: Maybe<PaymentKind>;
  /** When it was paid. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Xentral's own id of the entry in the account's statement. */
  readonly statementId?: Maybe<Scalars['ID']['output']>;
  /** Xentral's own id of the payment. */
  readonly xentralId: Scalars['ID']['output'];
};

/** Whether money came in or went out. */
export type PaymentKind =
  /** Money came in. */
  | 'INCOMING'
  /** Money went out. */
  | 'OUTGOING'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** A way to pay. Rarely changes. */
export type PaymentMethod = Node & {
  /** The global id, such as `gid://xentral/PaymentMethod/42`. */
  readonly id: Scalars['ID']['output'];
  /** Name, as shown to customers. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The project it is restricted to. Null when it serves all. */
  readonly project?: Maybe<Project>;
  /** Xentral's word for the kind of payment, such as `rechnung` or `paypal`. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of payment methods. */
export type PaymentMethodConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PaymentMethodEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<PaymentMethod>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of payment methods. */
export type PaymentMethodEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<PaymentMethod>;
};

/** Conditions on payment methods. All that are given must hold. */
export type PaymentMethodFilter = {
  /** Ids of payment methods. */
  readonly id?: InputMaybe<IdFilter>;
  /** Project it is restricted to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Xentral's word for the kind of payment. */
  readonly type?: InputMaybe<StringFilter>;
};

/** One key of an order of payment methods. */
export type PaymentMethodOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: PaymentMethodOrderField;
};

/** What payment methods can be ordered by. */
export type PaymentMethodOrderField =
  /** Id. */
  | 'ID'
  /** Xentral's word for the kind of payment. */
  | 'TYPE';

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

/** Conditions on a `PaymentStatus`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type PaymentStatusFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<PaymentStatus>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<PaymentStatus>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<PaymentStatus>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<PaymentStatus>>;
};

/** When a document has to be paid, and the discount for paying early. */
export type PaymentTerms = {
  /** Days from the document's date until it has to be paid. */
  readonly paymentTargetDays?: Maybe<Scalars['Int']['output']>;
  /** Cash discount for early payment, in percent. */
  readonly paymentTargetDiscount?: Maybe<Scalars['Decimal']['output']>;
  /** The cash discount as an amount. Null on customers and suppliers, and where none is agreed. */
  readonly paymentTargetDiscountAmount?: Maybe<Money>;
  /** Days from the document's date within which the cash discount applies. */
  readonly paymentTargetDiscountDays?: Maybe<Scalars['Int']['output']>;
};

/** The printed form of a document. */
export type Pdf = {
  /**
   * Where the PDF can be fetched, with the same authorisation as this graph. Fetching it costs one upstream call. The
   * archived version is served where there is one.
   */
  readonly url: Scalars['URL']['output'];
};

/** Value and weight of a line for customs. */
export type PositionCustoms = {
  /** Value of one unit. */
  readonly valueSingle?: Maybe<Money>;
  /** Value of the whole line. */
  readonly valueTotal?: Maybe<Money>;
  /** Weight of one unit in kilograms. */
  readonly weightSingle?: Maybe<Scalars['Decimal']['output']>;
  /** Weight of the whole line in kilograms. */
  readonly weightTotal?: Maybe<Scalars['Decimal']['output']>;
};

/** A booking of stock that was made for a line. */
export type PositionStockMovement = {
  /** Batch. Null where none is recorded. */
  readonly batch?: Maybe<Scalars['String']['output']>;
  /** Best-before date. Null where none is recorded. */
  readonly bestBeforeDate?: Maybe<Scalars['Date']['output']>;
  /** What was booked. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Serial numbers. Empty where none are recorded. */
  readonly serialNumbers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The storage location. Null when it was removed. */
  readonly storageLocation?: Maybe<StorageLocation>;
  /** The warehouse. Null when it was removed. */
  readonly warehouse?: Maybe<Warehouse>;
};

/**
 * An address as it stands on a document or in someone's master data. It is a copy: later changes to the customer do not
 * change a document's.
 */
export type PostalAddress = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: Maybe<Scalars['String']['output']>;
  /** Town. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Name of the person to contact. */
  readonly contactPerson?: Maybe<Scalars['String']['output']>;
  /** Country. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** Department of the company. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Global Location Number of GS1. */
  readonly gln?: Maybe<Scalars['String']['output']>;
  /** Mobile number. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Name of the company or person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** How letters address the recipient. */
  readonly salutation?: Maybe<Scalars['String']['output']>;
  /** State or region. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Street with house number. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Part of the department. */
  readonly subDepartment?: Maybe<Scalars['String']['output']>;
  /** Academic or other title of a person. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Whether the address is a person's or a company's. */
  readonly type?: Maybe<RecipientType>;
  /** Postal code. */
  readonly zipCode?: Maybe<Scalars['String']['output']>;
};

/** What changes of a document's address. */
export type PostalAddressInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person to contact. */
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Global Location Number of GS1. */
  readonly gln?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name of the company or person. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** State or region. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** What something costs, without and with value added tax. */
export type Price = {
  /** With tax. Null where Xentral keeps no gross amount. */
  readonly gross?: Maybe<Money>;
  /** Without tax. Null where Xentral keeps no net amount. */
  readonly net?: Maybe<Money>;
};

/** How urgent an operation is when calls are short. Clients say so in the header `x-xentral-priority`. */
export type Priority =
  /** Nobody waits, but it should be soon. */
  | 'BACKGROUND'
  /** It may take as long as it takes, such as an export. */
  | 'BULK'
  /** Somebody waits for the answer. The last part of each minute's calls is kept for these. What is not said otherwise. */
  | 'INTERACTIVE';

/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type Product = Node & {
  /** From which age the product may be sold, as entered. */
  readonly ageRating?: Maybe<Scalars['String']['output']>;
  /** Whether it may be bought from any supplier. */
  readonly allowPurchaseFromAllSuppliers?: Maybe<Scalars['Boolean']['output']>;
  /** Purchase price that calculations use. Null when none is entered. */
  readonly calculatedPurchasePrice?: Maybe<Money>;
  /** Categories the product belongs to. */
  readonly categories?: Maybe<ReadonlyArray<ProductCategory>>;
  /** Country of origin. */
  readonly countryOfOrigin?: Maybe<Scalars['CountryCode']['output']>;
  /** When the product was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Products that are offered together with this one. */
  readonly crossSelling?: Maybe<CrossSellingConnection>;
  /** The free fields of the product. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** Customs tariff number (HS code). */
  readonly customsTariffNumber?: Maybe<Scalars['String']['output']>;
  /** Description that documents print. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Why the product is out of use. */
  readonly disabledReason?: Maybe<Scalars['String']['output']>;
  /** Discount in percent, for products that stand for a discount. */
  readonly discountPercentage?: Maybe<Scalars['Decimal']['output']>;
  /** Barcode number (EAN or GTIN). */
  readonly ean?: Maybe<Scalars['String']['output']>;
  /** Numbers by which shops and marketplaces know the product. */
  readonly externalReferences?: Maybe<ReadonlyArray<ExternalReference>>;
  /** Whether batches are recorded. */
  readonly hasBatches?: Maybe<Scalars['Boolean']['output']>;
  /** Whether best-before dates are recorded. */
  readonly hasBestBeforeDate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product consists of `parts`. */
  readonly hasBillOfMaterials?: Maybe<Scalars['Boolean']['output']>;
  /** The global id, such as `gid://xentral/Product/42`. */
  readonly id: Scalars['ID']['output'];
  /** A tax rate of the product's own, in percent. Null when that of its tax category applies. */
  readonly individualTaxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Internal comment. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Whether the parts are put together when the product is shipped, so that no stock is kept of it. */
  readonly isAssembledJustInTime?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product is made for a single order. */
  readonly isCustomProduct?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product was deleted. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product is out of use. `products` leaves such products out unless it is asked for them. */
  readonly isDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product stands for a discount. */
  readonly isDiscountProduct?: Maybe<Scalars['Boolean']['output']>;
  /** Whether somebody else produces it for the shop. */
  readonly isExternallyProduced?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product stands for a fee. */
  readonly isFee?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product appears in the catalogue. */
  readonly isInCatalog?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product stands for its variants. */
  readonly isMatrixProduct?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product is made in a production. */
  readonly isProductionProduct?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product is a service. */
  readonly isService?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product stands for shipping costs. */
  readonly isShippingCostsProduct?: Maybe<Scalars['Boolean']['output']>;
  /** Whether stock is kept of the product. Services are none. */
  readonly isStockItem?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the manufacturer. */
  readonly manufacturer?: Maybe<Scalars['String']['output']>;
  /** The manufacturer's number for the product. */
  readonly manufacturerProductNumber?: Maybe<Scalars['String']['output']>;
  /** The manufacturer's page on the product, as entered. */
  readonly manufacturerUrl?: Maybe<Scalars['String']['output']>;
  /** Weights and dimensions. */
  readonly measurements?: Maybe<ProductMeasurements>;
  /** Pictures and files of the product. */
  readonly media?: Maybe<ProductMediaConnection>;
  /** Merchandise group of the product. Null without one. */
  readonly merchandiseGroup?: Maybe<MerchandiseGroup>;
  /** Least quantity of a purchase order. */
  readonly minimumOrderQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Stock below which the product has to be reordered. */
  readonly minimumStockLevel?: Maybe<Scalars['Decimal']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether no discount may be given. */
  readonly noDiscountAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Product number (SKU), unique in Xentral. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The values of a variant, such as size M and colour red. Empty for products that are no variant. */
  readonly optionValues?: Maybe<ReadonlyArray<ProductOptionValue>>;
  /** What variants differ in, such as size and colour, with all values. */
  readonly options?: Maybe<ReadonlyArray<ProductOption>>;
  /** Boxes and pallets the product is packed in. */
  readonly packagingUnits?: Maybe<ReadonlyArray<PackagingUnit>>;
  /** What the product consists of, one level deep. */
  readonly parts?: Maybe<ProductPartConnection>;
  /** The project the product belongs to. */
  readonly project?: Maybe<Project>;
  /** Properties such as material or voltage, with their values. */
  readonly properties?: Maybe<ReadonlyArray<ProductProperty>>;
  /**
   * The standard purchase price, as Xentral's product list shows it. Null when there is none. See `purchasePrices` for
   * all.
   */
  readonly purchasePrice?: Maybe<Price>;
  /** All purchase prices of the product, by supplier and quantity; expired ones included. */
  readonly purchasePrices?: Maybe<PurchasePriceConnection>;
  /** German federal state of origin by its two digits, for foreign trade statistics; `99` for abroad. */
  readonly regionOfOrigin?: Maybe<Scalars['String']['output']>;
  /** Whether the recipient's identity has to be checked on delivery. */
  readonly requiresIdentityCheck?: Maybe<Scalars['Boolean']['output']>;
  /** Sales channels the product is offered in, with its settings there. */
  readonly salesChannels?: Maybe<ReadonlyArray<ProductSalesChannel>>;
  /** The standard sales price, as Xentral's product list shows it. Null when there is none. See `salesPrices` for all. */
  readonly salesPrice?: Maybe<Price>;
  /**
   * All sales prices of the product, for everyone, for groups and for single customers, with their quantities and
   * periods; expired ones included.
   */
  readonly salesPrices?: Maybe<SalesPriceConnection>;
  /** How serial numbers are recorded. */
  readonly serialNumberTracking?: Maybe<SerialNumberTracking>;
  /** Stock figures. Some come with the product, others cost a call for each product; each figure says which. */
  readonly stock?: Maybe<ProductStock>;
  /** The ledger of bookings into and out of stock for this product. Walks like the query `stockMovements`. */
  readonly stockMovements?: Maybe<StockMovementConnection>;
  /** The supplier it is usually bought from. Null without one. */
  readonly supplier?: Maybe<Supplier>;
  /** Tags on the product. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** Which of the country's tax rates applies. */
  readonly taxCategory?: Maybe<TaxCategory>;
  /** Texts for shops, by language and sales channel. */
  readonly texts?: Maybe<ReadonlyArray<ProductText>>;
  /** Address of a small picture, as Xentral gives it. Null without a picture. */
  readonly thumbnailUrl?: Maybe<Scalars['String']['output']>;
  /** Unit that quantities are counted in, in the shop's own words, such as `kg`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the product was last changed. A change of stock is none. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The products that this one is a part of; `product` of each row is the whole. */
  readonly usedIn?: Maybe<ProductPartConnection>;
  /** Xentral's second identifier of the product, the same in all its interfaces. */
  readonly uuid?: Maybe<Scalars['String']['output']>;
  /** The product that this one is a variant of. Null for products that are none. */
  readonly variantOf?: Maybe<Product>;
  /**
   * Variants of the product that are in use; ask for `isDisabled` to see the others. Empty for products that have none.
   * Walks like the query `products`.
   */
  readonly variants?: Maybe<ProductConnection>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type ProductCrossSellingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type ProductMediaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type ProductPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type ProductPurchasePricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type ProductSalesPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type ProductStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockMovementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StockMovementOrder>>;
};


/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type ProductUsedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export type ProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
};

/** A category of products. Categories form trees. */
export type ProductCategory = Node & {
  /** The global id, such as `gid://xentral/ProductCategory/42`. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The category above. Null at the top. */
  readonly parent?: Maybe<ProductCategory>;
  /** Products in this category that are in use, without those of the categories below. Walks like the query `products`. */
  readonly products?: Maybe<ProductConnection>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** A category of products. Categories form trees. */
export type ProductCategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
};

/** A page of a list of product categories. */
export type ProductCategoryConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProductCategoryEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<ProductCategory>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of product categories. */
export type ProductCategoryEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<ProductCategory>;
};

/** A page of a list of products. */
export type ProductConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Product>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A product to make. */
export type ProductCreateInput = {
  /** From which age the product may be sold. Older API generations take `16` and `18` only. */
  readonly ageRating?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may be bought from any supplier. */
  readonly allowPurchaseFromAllSuppliers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Country of origin. */
  readonly countryOfOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Customs tariff number (HS code). */
  readonly customsTariffNumber?: InputMaybe<Scalars['String']['input']>;
  /** Description that documents print. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Why the product is out of use. Only version 3 of Xentral's API can say it of a new product. */
  readonly disabledReason?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent, for products that stand for a discount. */
  readonly discountPercentage?: InputMaybe<Scalars['Decimal']['input']>;
  /** Barcode number (EAN or GTIN). */
  readonly ean?: InputMaybe<Scalars['String']['input']>;
  /** Whether batches are recorded. */
  readonly hasBatches?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether best-before dates are recorded. */
  readonly hasBestBeforeDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product consists of parts. */
  readonly hasBillOfMaterials?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Internal comment; documents do not print it. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the parts are put together when the product is shipped, so that no stock is kept of it. */
  readonly isAssembledJustInTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product is out of use. Only version 3 of Xentral's API can say it of a new product. */
  readonly isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product stands for a discount. */
  readonly isDiscountProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether somebody else produces it for the shop. */
  readonly isExternallyProduced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product stands for its variants. */
  readonly isMatrixProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product is made in a production. */
  readonly isProductionProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product stands for shipping costs. */
  readonly isShippingCostsProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether stock is kept of the product. Without it nothing can be booked. */
  readonly isStockItem?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the manufacturer. */
  readonly manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** The manufacturer's number for the product. */
  readonly manufacturerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** The manufacturer's page on the product. */
  readonly manufacturerUrl?: InputMaybe<Scalars['String']['input']>;
  /** Weights and dimensions. */
  readonly measurements?: InputMaybe<ProductMeasurementsInput>;
  /** Merchandise group, by Xentral's own id. */
  readonly merchandiseGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Least quantity of a purchase order. In whole numbers, except in changes by older API generations. */
  readonly minimumOrderQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock below which the product has to be reordered. In whole numbers, except in changes by older API generations. */
  readonly minimumStockLevel?: InputMaybe<Scalars['Decimal']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Product number (SKU), unique in Xentral. Drawn from the number range when it is left out. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The project the product belongs to. */
  readonly projectId: Scalars['ID']['input'];
  /** German federal state of origin by its two digits, `01` to `16`; `99` for abroad. */
  readonly regionOfOrigin?: InputMaybe<Scalars['String']['input']>;
  /** How serial numbers are recorded. */
  readonly serialNumberTracking?: InputMaybe<SerialNumberTracking>;
  /** The supplier it is usually bought from. */
  readonly supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the country's tax rates applies: `STANDARD`, `REDUCED` or `EXEMPT`; the others are refused. */
  readonly taxCategory?: InputMaybe<TaxCategory>;
  /** Unit that quantities are counted in, in the shop's own words, such as `kg`. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The product that this one is a variant of. */
  readonly variantOfId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a new product. */
export type ProductCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The product as Xentral holds it. Null when none was made. */
  readonly product?: Maybe<Product>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A product to delete. */
export type ProductDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The product. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: deleting is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a product to delete. */
export type ProductDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the deleted product. Null when nothing was deleted. */
  readonly deletedProductId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of products. */
export type ProductEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Product>;
};

/** Conditions on products. All that are given must hold. */
export type ProductFilter = {
  /** Category the product belongs to. */
  readonly categoryId?: InputMaybe<IdFilter>;
  /** Moment of creation. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Customs tariff number. */
  readonly customsTariffNumber?: InputMaybe<StringFilter>;
  /** Description that documents print. */
  readonly description?: InputMaybe<StringFilter>;
  /** Barcode number (EAN or GTIN). */
  readonly ean?: InputMaybe<StringFilter>;
  /** A number by which a shop or marketplace knows the product. */
  readonly externalReferenceNumber?: InputMaybe<StringFilter>;
  /** Whether the product consists of parts. */
  readonly hasBillOfMaterials?: InputMaybe<BooleanFilter>;
  /** Ids of products. */
  readonly id?: InputMaybe<IdFilter>;
  /** Whether its parts are put together when it is shipped. */
  readonly isAssembledJustInTime?: InputMaybe<BooleanFilter>;
  /** Whether the product was deleted. */
  readonly isDeleted?: InputMaybe<BooleanFilter>;
  /** Whether the product is out of use. Without this condition only products in use are listed. */
  readonly isDisabled?: InputMaybe<BooleanFilter>;
  /** Whether the product stands for a discount. */
  readonly isDiscountProduct?: InputMaybe<BooleanFilter>;
  /** Whether the product stands for its variants. */
  readonly isMatrixProduct?: InputMaybe<BooleanFilter>;
  /** Whether the product stands for shipping costs. */
  readonly isShippingCostsProduct?: InputMaybe<BooleanFilter>;
  /** Whether stock is kept of the product. */
  readonly isStockItem?: InputMaybe<BooleanFilter>;
  /** Name of the manufacturer. */
  readonly manufacturer?: InputMaybe<StringFilter>;
  /** The manufacturer's number for the product. */
  readonly manufacturerProductNumber?: InputMaybe<StringFilter>;
  /** Merchandise group, by Xentral's own id. */
  readonly merchandiseGroupId?: InputMaybe<IdFilter>;
  /** Least quantity of a purchase order. */
  readonly minimumOrderQuantity?: InputMaybe<DecimalFilter>;
  /** Stock below which the product has to be reordered. */
  readonly minimumStockLevel?: InputMaybe<DecimalFilter>;
  /** Name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Product number (SKU). */
  readonly number?: InputMaybe<StringFilter>;
  /** Project the product belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Name of a property that the product has. */
  readonly propertyName?: InputMaybe<StringFilter>;
  /** Sales channel the product is offered in. */
  readonly salesChannelId?: InputMaybe<IdFilter>;
  /** Finds products by number, name, barcode and other texts. Xentral decides what it compares. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Supplier it is usually bought from. */
  readonly supplierId?: InputMaybe<IdFilter>;
  /** Tag on the product. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** Moment of the last change. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Xentral's second identifier. */
  readonly uuid?: InputMaybe<StringFilter>;
  /** The product it is a variant of; `isNull: true` leaves variants out. */
  readonly variantOfId?: InputMaybe<OptionalIdFilter>;
};

/** Weights and dimensions of a product. */
export type ProductMeasurements = {
  /** Height in centimetres. */
  readonly height?: Maybe<Scalars['Decimal']['output']>;
  /** Length in centimetres. */
  readonly length?: Maybe<Scalars['Decimal']['output']>;
  /** Net weight in kilograms. */
  readonly netWeight?: Maybe<Scalars['Decimal']['output']>;
  /** Gross weight in kilograms. */
  readonly weight?: Maybe<Scalars['Decimal']['output']>;
  /** Width in centimetres. */
  readonly width?: Maybe<Scalars['Decimal']['output']>;
};

/** Weights and dimensions to enter. */
export type ProductMeasurementsInput = {
  /** Height in centimetres. */
  readonly height?: InputMaybe<Scalars['Decimal']['input']>;
  /** Length in centimetres. */
  readonly length?: InputMaybe<Scalars['Decimal']['input']>;
  /** Net weight in kilograms. */
  readonly netWeight?: InputMaybe<Scalars['Decimal']['input']>;
  /** Gross weight in kilograms. */
  readonly weight?: InputMaybe<Scalars['Decimal']['input']>;
  /** Width in centimetres. */
  readonly width?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A picture or file of a product. */
export type ProductMedia = {
  /** What it is for. Null where none is entered. */
  readonly category?: Maybe<ProductMediaCategory>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Xentral's own id of the file. */
  readonly fileId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is the product's first picture. */
  readonly isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** Title. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where the file lies. Null where Xentral does not publish it. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Xentral's own id of the picture or file. */
  readonly xentralId: Scalars['ID']['output'];
};

/** What a picture or file of a product is for. */
export type ProductMediaCategory =
  /** Certificate. */
  | 'CERTIFICATE_ATTACHMENT'
  /** Data sheet. */
  | 'DATA_SHEET'
  /** The picture of the product's group. */
  | 'DEFAULT_GROUP_IMAGE'
  /** The product's picture. */
  | 'DEFAULT_IMAGE'
  /** Picture for labels. */
  | 'LABEL_IMAGE'
  /** Any other picture. */
  | 'OTHER_IMAGE'
  /** Picture for printing. */
  | 'PRINT_IMAGE'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** A page of a list of pictures and files. */
export type ProductMediaConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProductMediaEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<ProductMedia>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of pictures and files. */
export type ProductMediaEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<ProductMedia>;
};

/** What the variants of a product differ in, such as colour. */
export type ProductOption = {
  /** Whether the option is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the option. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place among the options. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** All values that variants can have. */
  readonly values?: Maybe<ReadonlyArray<ProductOptionChoice>>;
  /** Xentral's own id of the option. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A value that variants can have, such as red. */
export type ProductOptionChoice = {
  /** Whether the value is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the value. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What is put behind the product number for this value. */
  readonly numberSuffix?: Maybe<Scalars['String']['output']>;
  /** Place among the values. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Xentral's own id of the value. */
  readonly xentralId: Scalars['ID']['output'];
};

/** The value that a variant has for an option. */
export type ProductOptionValue = {
  /** Name of the option, such as `Colour`. */
  readonly option?: Maybe<Scalars['String']['output']>;
  /** Xentral's own id of the option. */
  readonly optionId?: Maybe<Scalars['ID']['output']>;
  /** Name of the value, such as `red`. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Xentral's own id of the value. */
  readonly valueId?: Maybe<Scalars['ID']['output']>;
};

/** One key of an order of products. */
export type ProductOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: ProductOrderField;
};

/** What products can be ordered by. */
export type ProductOrderField =
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Customs tariff number. */
  | 'CUSTOMS_TARIFF_NUMBER'
  /** Barcode number. */
  | 'EAN'
  /** Id. */
  | 'ID'
  /** Name of the manufacturer. */
  | 'MANUFACTURER'
  /** The manufacturer's number. */
  | 'MANUFACTURER_PRODUCT_NUMBER'
  /** Name. */
  | 'NAME'
  /** Product number. */
  | 'NUMBER'
  /** Net standard purchase price. */
  | 'PURCHASE_PRICE_NET'
  /** Net standard sales price. */
  | 'SALES_PRICE_NET'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** One row of a bill of materials. */
export type ProductPart = {
  /** What role the part plays. Null where none is entered. */
  readonly kind?: Maybe<ProductPartKind>;
  /** Place in the bill of materials, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The part; in `usedIn`, the whole. */
  readonly product?: Maybe<Product>;
  /** How many go into one of the whole. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Reference, such as a place on a drawing. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Xentral's own id of the row. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of rows of a bill of materials. */
export type ProductPartConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProductPartEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<ProductPart>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of rows of a bill of materials. */
export type ProductPartEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<ProductPart>;
};

/** What role a part plays in a bill of materials. */
export type ProductPartKind =
  /** For information, or a service; no stock is booked. */
  | 'INFORMATION_PART'
  /** Provided to the producer. */
  | 'PROVIDED_PART'
  /** Bought. */
  | 'PURCHASE_PART'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** A line of a document with a product. */
export type ProductPosition = {
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** What the line is: `PRODUCT`. */
  readonly kind: DocumentPositionKind;
  /** Name of the product as it is printed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Product number (SKU) as it is printed; it stays when the product's own changes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** Quantity in `unit`. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the quantity in the shop's own words, such as `kg`. Null when none is entered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A property of a product, such as its material. */
export type ProductProperty = {
  /** Name of the property. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its values; often one. */
  readonly values?: Maybe<ReadonlyArray<ProductPropertyValue>>;
  /** Xentral's own id of the property. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A value of a property. */
export type ProductPropertyValue = {
  /** Unit of the value. Null without one. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The value. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A sales channel that a product is offered in, with the product's settings there. */
export type ProductSalesChannel = {
  /** Delivery time, as shown to customers. */
  readonly deliveryTime?: Maybe<Scalars['String']['output']>;
  /** Whether the product is transferred to it. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the product is sold off there. */
  readonly isRemainingQuantity?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the stock figure is transferred to it. */
  readonly isStockSyncActive?: Maybe<Scalars['Boolean']['output']>;
  /** The sales channel. */
  readonly salesChannel?: Maybe<SalesChannel>;
  /** Suggested retail price, in the sales channel's currency. Null without one. */
  readonly suggestedRetailPrice?: Maybe<Scalars['Decimal']['output']>;
  /** Stock figure that is shown instead of the real one; a number or a formula of the shop. Null without one. */
  readonly suggestedStockQuantity?: Maybe<Scalars['String']['output']>;
  /** Xentral's own id of the assignment. */
  readonly xentralId: Scalars['ID']['output'];
};

/** Stock figures of a product, summed over all warehouses unless said otherwise. They change with every booking. */
export type ProductStock = {
  /** What is free to be sold, by Xentral's product list. Comes with the product. */
  readonly available?: Maybe<Scalars['Decimal']['output']>;
  /** What Xentral counts with after open orders and corrections. One call for each product. */
  readonly calculated?: Maybe<Scalars['Decimal']['output']>;
  /** What is added by hand before stock is told to shops. Null when nothing is. One call for each product. */
  readonly correction?: Maybe<Scalars['Decimal']['output']>;
  /** What is being produced, by Xentral's product list. Comes with the product. */
  readonly inProduction?: Maybe<Scalars['Decimal']['output']>;
  /** What open sales orders still need. Null where Xentral does not calculate it. One call for each product. */
  readonly openSalesOrders?: Maybe<Scalars['Decimal']['output']>;
  /** What lies on the shelves of all warehouses. One call for each product. */
  readonly physical?: Maybe<Scalars['Decimal']['output']>;
  /** How many could be put together from the parts in stock. Null for products without parts. One call for each product. */
  readonly producible?: Maybe<Scalars['Decimal']['output']>;
  /** Stock that shops are told instead of the real one. Null when they are told the real one. One call for each product. */
  readonly pseudo?: Maybe<Scalars['Decimal']['output']>;
  /** What is set aside, for whom and why. One call or more for each product. */
  readonly reservations?: Maybe<StockReservationConnection>;
  /** What is set aside for orders. One call for each product. */
  readonly reserved?: Maybe<Scalars['Decimal']['output']>;
  /** What the sales channels are told. One call for each product, the same as for `physical`. */
  readonly salesChannels?: Maybe<ReadonlyArray<SalesChannelStock>>;
  /**
   * What may still be sold: open orders are deducted, and it is never below zero. It is not `physical` less `reserved`.
   * One call for each product.
   */
  readonly sellable?: Maybe<Scalars['Decimal']['output']>;
  /** Where the product lies, by storage location. One call or more for each product. */
  readonly storageLocations?: Maybe<StorageItemConnection>;
  /** All that lies in the warehouses, by Xentral's product list. Comes with the product. */
  readonly total?: Maybe<Scalars['Decimal']['output']>;
  /** Physical stock by warehouse. One call for each product, the same as for `physical`. */
  readonly warehouses?: Maybe<ReadonlyArray<WarehouseStock>>;
};


/** Stock figures of a product, summed over all warehouses unless said otherwise. They change with every booking. */
export type ProductStockReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Stock figures of a product, summed over all warehouses unless said otherwise. They change with every booking. */
export type ProductStockStorageLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Texts of a product for one language and sales channel. */
export type ProductText = {
  /** Name in the catalogue. */
  readonly catalogName?: Maybe<Scalars['String']['output']>;
  /** Text in the catalogue. */
  readonly catalogText?: Maybe<Scalars['String']['output']>;
  /** Description that documents print. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the texts are in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Language of the texts, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Description for search engines. */
  readonly metaDescription?: Maybe<Scalars['String']['output']>;
  /** Keywords for search engines. */
  readonly metaKeywords?: Maybe<Scalars['String']['output']>;
  /** Title for search engines. */
  readonly metaTitle?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The sales channel the texts are for. Null for all. */
  readonly salesChannel?: Maybe<SalesChannel>;
  /** Description for shops; may contain HTML. */
  readonly shopDescription?: Maybe<Scalars['String']['output']>;
  /** Short description. */
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
};

/** Changes to a product. */
export type ProductUpdateInput = {
  /** From which age the product may be sold. Older API generations take `16` and `18` only. */
  readonly ageRating?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may be bought from any supplier. */
  readonly allowPurchaseFromAllSuppliers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Country of origin. */
  readonly countryOfOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Customs tariff number (HS code). */
  readonly customsTariffNumber?: InputMaybe<Scalars['String']['input']>;
  /** Description that documents print. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Why the product is out of use. */
  readonly disabledReason?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent, for products that stand for a discount. */
  readonly discountPercentage?: InputMaybe<Scalars['Decimal']['input']>;
  /** Barcode number (EAN or GTIN). */
  readonly ean?: InputMaybe<Scalars['String']['input']>;
  /** Whether batches are recorded. */
  readonly hasBatches?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether best-before dates are recorded. */
  readonly hasBestBeforeDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product consists of parts. */
  readonly hasBillOfMaterials?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Internal comment; documents do not print it. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the parts are put together when the product is shipped, so that no stock is kept of it. */
  readonly isAssembledJustInTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product is out of use. `products` leaves such products out unless it is asked for them. */
  readonly isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product stands for a discount. */
  readonly isDiscountProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether somebody else produces it for the shop. */
  readonly isExternallyProduced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product stands for its variants. */
  readonly isMatrixProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product is made in a production. */
  readonly isProductionProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the product stands for shipping costs. */
  readonly isShippingCostsProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether stock is kept of the product. Without it nothing can be booked. */
  readonly isStockItem?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the manufacturer. */
  readonly manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** The manufacturer's number for the product. */
  readonly manufacturerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** The manufacturer's page on the product. */
  readonly manufacturerUrl?: InputMaybe<Scalars['String']['input']>;
  /** Weights and dimensions; those that are not named stay. */
  readonly measurements?: InputMaybe<ProductMeasurementsInput>;
  /** Merchandise group, by Xentral's own id. */
  readonly merchandiseGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Least quantity of a purchase order. In whole numbers, except in changes by older API generations. */
  readonly minimumOrderQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock below which the product has to be reordered. In whole numbers, except in changes by older API generations. */
  readonly minimumStockLevel?: InputMaybe<Scalars['Decimal']['input']>;
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Product number (SKU), unique in Xentral. Whatever knows the product by its old number, such as a shop, no longer finds it. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The project the product belongs to. Older API generations cannot clear it. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** German federal state of origin by its two digits, `01` to `16`; `99` for abroad. */
  readonly regionOfOrigin?: InputMaybe<Scalars['String']['input']>;
  /** How serial numbers are recorded. */
  readonly serialNumberTracking?: InputMaybe<SerialNumberTracking>;
  /** The supplier it is usually bought from. */
  readonly supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the country's tax rates applies: `STANDARD`, `REDUCED` or `EXEMPT`; the others are refused. */
  readonly taxCategory?: InputMaybe<TaxCategory>;
  /** Unit that quantities are counted in, in the shop's own words, such as `kg`. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The product that this one is a variant of. */
  readonly variantOfId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a changed product. */
export type ProductUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The product as Xentral holds it now. Null when nothing was written. */
  readonly product?: Maybe<Product>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A part of the business with settings of its own, such as a shop or a brand. Rarely changes. */
export type Project = Node & {
  /** Short name. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Currency of the project's documents unless another is chosen. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/Project/42`. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Standard tax rate in percent. */
  readonly normalTaxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Payment method of customers without one of their own. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Reduced tax rate in percent. */
  readonly reducedTaxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Shipping method of customers without one of their own. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of projects. */
export type ProjectConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Project>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of projects. */
export type ProjectEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Project>;
};

/** Conditions on projects. All that are given must hold. */
export type ProjectFilter = {
  /** Short name. */
  readonly abbreviation?: InputMaybe<StringFilter>;
  /** Currency. */
  readonly currency?: InputMaybe<ExactStringFilter>;
  /** Ids of projects. */
  readonly id?: InputMaybe<IdFilter>;
  /** Name. */
  readonly name?: InputMaybe<StringFilter>;
};

/** One key of an order of projects. */
export type ProjectOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: ProjectOrderField;
};

/** What projects can be ordered by. */
export type ProjectOrderField =
  /** Short name. */
  | 'ABBREVIATION'
  /** Id. */
  | 'ID'
  /** Name. */
  | 'NAME';

/** An order to a supplier. */
export type PurchaseOrder = Document & Node & {
  /** Log of the purchase order, oldest entry first. */
  readonly activities?: Maybe<ReadonlyArray<DocumentActivity>>;
  /** Text printed above the lines. */
  readonly bodyIntroduction?: Maybe<Scalars['String']['output']>;
  /** Text printed below the lines. */
  readonly bodyOutroduction?: Maybe<Scalars['String']['output']>;
  /** How the supplier has confirmed the order. Null without a confirmation. */
  readonly confirmationType?: Maybe<ConfirmationType>;
  /** When the goods arrive, as the supplier has confirmed. Null without a confirmation. */
  readonly confirmedDeliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** When the purchase order was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The free fields of the purchase order. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** Always null: a purchase order goes to a `supplier`. It is here since all documents have it. */
  readonly customer?: Maybe<Customer>;
  /** The shop's own customer number at the supplier. */
  readonly customerNumberAtSupplier?: Maybe<Scalars['String']['output']>;
  /** Deviating delivery address. Null when the goods go to the shop itself. */
  readonly deliveryAddress?: Maybe<PostalAddress>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** When the goods shall arrive. */
  readonly desiredDeliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Address of the supplier on the order. */
  readonly documentAddress?: Maybe<PostalAddress>;
  /** Date of the purchase order. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the purchase order. Null on drafts: Xentral draws it on release. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/PurchaseOrder/42`. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Internal name of the purchase order; not printed. */
  readonly internalDesignation?: Maybe<Scalars['String']['output']>;
  /** Whether the supplier has confirmed the order. */
  readonly isConfirmed?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the purchase order was sent. */
  readonly isDocumentSent?: Maybe<Scalars['Boolean']['output']>;
  /** Language in which the purchase order is printed, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How the supplier is paid. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Payment terms of the purchase order. */
  readonly paymentTerms?: Maybe<PaymentTerms>;
  /** The printed purchase order. */
  readonly pdf?: Maybe<Pdf>;
  /** Lines of the purchase order, in their printed order. They come with the purchase order, at no further call. */
  readonly positions?: Maybe<DocumentPositionConnection>;
  /** The project the order belongs to. */
  readonly project?: Maybe<Project>;
  /** Documents that the purchase order was made from, or that were made from it. */
  readonly relatedDocuments?: Maybe<ReadonlyArray<RelatedDocument>>;
  /** Where the goods go. */
  readonly shipToAddress?: Maybe<PostalAddress>;
  /** How the goods shall be shipped. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** How far the purchase order is. */
  readonly status?: Maybe<PurchaseOrderStatus>;
  /** The status in Xentral's own word, also where it is newer than this graph. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The supplier. Null when it was removed. */
  readonly supplier?: Maybe<Supplier>;
  /** Supplier number as it stood when the order was written. */
  readonly supplierNumber?: Maybe<Scalars['String']['output']>;
  /** The supplier's number of the offer that the order is based on. */
  readonly supplierOfferNumber?: Maybe<Scalars['String']['output']>;
  /** The supplier's number of the order, from its confirmation. */
  readonly supplierOrderNumber?: Maybe<Scalars['String']['output']>;
  /** Tags on the purchase order. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** Which prices the purchase order shows. */
  readonly taxDisplay?: Maybe<TaxDisplay>;
  /** How the purchase order is taxed. */
  readonly taxation?: Maybe<Taxation>;
  /** Sums of the purchase order. */
  readonly totals?: Maybe<Totals>;
  /** When the purchase order was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Value added tax identification number on the purchase order. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /** Whether the purchase order is protected against changes. */
  readonly writeProtection?: Maybe<Scalars['Boolean']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** An order to a supplier. */
export type PurchaseOrderPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A purchase order to cancel. */
export type PurchaseOrderCancelInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The purchase order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a purchase order to cancel. */
export type PurchaseOrderCancelPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The purchase order as Xentral holds it now. Null when nothing was done. */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of purchase orders. */
export type PurchaseOrderConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PurchaseOrderEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<PurchaseOrder>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A draft of a purchase order to make. */
export type PurchaseOrderCreateInput = {
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How the supplier has confirmed the order. */
  readonly confirmationType?: InputMaybe<ConfirmationType>;
  /** When the goods arrive, as the supplier has confirmed. */
  readonly confirmedDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Cost centre. Xentral takes it now only. */
  readonly costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Currency of the order, which its prices have to be in. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The shop's own customer number at the supplier. */
  readonly customerNumberAtSupplier?: InputMaybe<Scalars['String']['input']>;
  /** Where the goods go, when not to the shop itself. */
  readonly deliveryAddress?: InputMaybe<PostalAddressInput>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: InputMaybe<Scalars['String']['input']>;
  /** When the goods shall arrive. */
  readonly desiredDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Address of the supplier on the order. The supplier's own when it is left out. */
  readonly documentAddress?: InputMaybe<PostalAddressInput>;
  /** Date of the purchase order. Version 1 of Xentral's API does not do without. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Whether the supplier has confirmed the order. */
  readonly isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the supplier is paid. The supplier's own when it is left out. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** What is ordered. */
  readonly positions?: InputMaybe<ReadonlyArray<PurchaseOrderPositionInput>>;
  /** Project. Version 1 of Xentral's API does not do without. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How the goods shall be shipped. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** The supplier. It cannot be changed later. */
  readonly supplierId: Scalars['ID']['input'];
  /** The supplier's number of the offer that the order is based on. */
  readonly supplierOfferNumber?: InputMaybe<Scalars['String']['input']>;
  /** The supplier's number of the order, from its confirmation. */
  readonly supplierOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Titles of all tags on the purchase order: those that are not named are taken away. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which prices the document shows. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** How the order is taxed. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Value added tax identification number on the order. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a purchase order to make. */
export type PurchaseOrderCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The purchase order as Xentral holds it. Null when none was made. */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft of a purchase order to delete. */
export type PurchaseOrderDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The purchase order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: deleting is refused when somebody else has changed the record since. Costs a call. Xentral
   * itself has no such condition, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft of a purchase order to delete. */
export type PurchaseOrderDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the deleted purchase order. Null when nothing was deleted. */
  readonly deletedPurchaseOrderId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of purchase orders. */
export type PurchaseOrderEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<PurchaseOrder>;
};

/** Conditions on purchase orders. All that are given must hold. */
export type PurchaseOrderFilter = {
  /** How the supplier has confirmed the order. */
  readonly confirmationType?: InputMaybe<ConfirmationTypeFilter>;
  /** When the goods arrive, as the supplier has confirmed. */
  readonly confirmedDeliveryDate?: InputMaybe<DateFilter>;
  /** Cost centre. */
  readonly costCenter?: InputMaybe<StringFilter>;
  /** Moment of creation. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When the goods shall arrive. */
  readonly desiredDeliveryDate?: InputMaybe<DateFilter>;
  /** Town in the document address. */
  readonly documentAddressCity?: InputMaybe<StringFilter>;
  /** Country in the document address, as two letters. */
  readonly documentAddressCountry?: InputMaybe<StringFilter>;
  /** Email address in the document address. */
  readonly documentAddressEmail?: InputMaybe<StringFilter>;
  /** Name in the document address. */
  readonly documentAddressName?: InputMaybe<StringFilter>;
  /** Street in the document address. */
  readonly documentAddressStreet?: InputMaybe<StringFilter>;
  /** Postal code in the document address. */
  readonly documentAddressZipCode?: InputMaybe<StringFilter>;
  /** Date of the purchase order. */
  readonly documentDate?: InputMaybe<DateFilter>;
  /** Number of the purchase order. */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** Ids of purchase orders. */
  readonly id?: InputMaybe<IdFilter>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<StringFilter>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<StringFilter>;
  /** Whether it was sent. */
  readonly isDocumentSent?: InputMaybe<BooleanFilter>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<ExactStringFilter>;
  /** Product on one of its lines. */
  readonly productId?: InputMaybe<IdFilter>;
  /** Product number (SKU) on one of its lines, as it is printed. */
  readonly productNumber?: InputMaybe<StringFilter>;
  /** Project the purchase order belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Finds purchase orders by number, customer, address and other texts. Xentral decides what it compares. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** How it is shipped. */
  readonly shippingMethodId?: InputMaybe<IdFilter>;
  /** How far the order is. */
  readonly status?: InputMaybe<PurchaseOrderStatusFilter>;
  /** Supplier the purchase order is for. */
  readonly supplierId?: InputMaybe<IdFilter>;
  /** Supplier number as it stood when the purchase order was written. */
  readonly supplierNumber?: InputMaybe<StringFilter>;
  /** The supplier's number of the offer. */
  readonly supplierOfferNumber?: InputMaybe<StringFilter>;
  /** The supplier's number of the order. */
  readonly supplierOrderNumber?: InputMaybe<StringFilter>;
  /** Tag on the purchase order. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** Moment of the last change. The way to follow changes: ask for those since the last time. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Value added tax identification number on it. */
  readonly vatId?: InputMaybe<StringFilter>;
  /** Whether it is protected against changes. */
  readonly writeProtection?: InputMaybe<BooleanFilter>;
};

/** Goods that have arrived for a purchase order. */
export type PurchaseOrderGoodsReceiptInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Day of the arrival. */
  readonly date: Scalars['Date']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What has arrived. */
  readonly positions: ReadonlyArray<PurchaseOrderGoodsReceiptPositionInput>;
  /** The purchase order. */
  readonly purchaseOrderId: Scalars['ID']['input'];
};

/** What became of goods that have arrived. */
export type PurchaseOrderGoodsReceiptPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The purchase order as Xentral holds it now, with what was delivered of each position. Null when nothing was booked. */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What has arrived for one position. */
export type PurchaseOrderGoodsReceiptPositionInput = {
  /** The position's product. */
  readonly productId: Scalars['ID']['input'];
  /** The position of the purchase order, such as `gid://xentral/PurchaseOrderPosition/42/7`. */
  readonly purchaseOrderPositionId: Scalars['ID']['input'];
  /** How many have arrived. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Onto which shelves they are put; together as many as have arrived. */
  readonly stockMovements: ReadonlyArray<GoodsReceiptMovementInput>;
};

/** One key of an order of purchase orders. */
export type PurchaseOrderOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: PurchaseOrderOrderField;
};

/** What purchase orders can be ordered by. */
export type PurchaseOrderOrderField =
  /** Country of the document address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Customer number. */
  | 'CUSTOMER_NUMBER'
  /** Date on the document. */
  | 'DOCUMENT_DATE'
  /** Document number. */
  | 'DOCUMENT_NUMBER'
  /** Id. */
  | 'ID'
  /** Id of the project. */
  | 'PROJECT'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** A line of a purchase order with a product. */
export type PurchaseOrderPosition = DocumentPosition & Node & ProductPosition & {
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** Country of origin. */
  readonly countryOfOrigin?: Maybe<Scalars['CountryCode']['output']>;
  /** When the line was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The free fields of the line. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** What has arrived, in `unit`. */
  readonly deliveredQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** When this line shall arrive, where it differs from the order. */
  readonly deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the delivery date means its whole week. */
  readonly deliveryDateAsCalendarWeek?: Maybe<Scalars['Boolean']['output']>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Customs tariff number. */
  readonly hsCode?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** What one unit costs in the end. */
  readonly itemRevenue?: Maybe<Price>;
  /** What the line is: `PRODUCT`. */
  readonly kind: DocumentPositionKind;
  /** Sum of the line. */
  readonly lineTotal?: Maybe<Price>;
  /** Name of the product as it is printed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Product number (SKU) as it is printed; it stays when the product's own changes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Packaging unit. */
  readonly packagingUnit?: Maybe<Scalars['String']['output']>;
  /** Price of one unit; without tax only. */
  readonly price?: Maybe<Price>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** The project of the line. */
  readonly project?: Maybe<Project>;
  /** The purchase order the line belongs to. */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /** Quantity in `unit`. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The supplier's name for the product. */
  readonly supplierProductName?: Maybe<Scalars['String']['output']>;
  /** The supplier's number for the product. */
  readonly supplierProductNumber?: Maybe<Scalars['String']['output']>;
  /** Which of the country's tax rates applies. */
  readonly taxCategory?: Maybe<TaxCategory>;
  /** Text about the tax that is printed with the line. */
  readonly taxLegalNotice?: Maybe<Scalars['String']['output']>;
  /** Tax rate in percent. */
  readonly taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the quantity in the shop's own words, such as `kg`. Null when none is entered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the line was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A position of a purchase order to make. */
export type PurchaseOrderPositionInput = {
  /** Cost centre. */
  readonly costCenter?: InputMaybe<Scalars['String']['input']>;
  /** When it shall arrive, where that differs from the order. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net price of one, in the order's currency. What the supplier asks, as entered in Xentral, when it is left out. */
  readonly price?: InputMaybe<MoneyInput>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many. */
  readonly quantity: Scalars['Decimal']['input'];
  /** The supplier's name for the product. */
  readonly supplierProductName?: InputMaybe<Scalars['String']['input']>;
  /** The supplier's number for the product. */
  readonly supplierProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** Unit of the quantity. The product's when it is left out. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A draft to release. */
export type PurchaseOrderReleaseInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Date of the document; only where version 3 of Xentral's API may be used. Today when it is left out. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The purchase order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a purchase order to release. */
export type PurchaseOrderReleasePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The purchase order as Xentral holds it now. Null when nothing was done. */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** Conditions on a `PurchaseOrderStatus`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type PurchaseOrderStatusFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<PurchaseOrderStatus>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<PurchaseOrderStatus>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<PurchaseOrderStatus>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<PurchaseOrderStatus>>;
};

/** Changes to a purchase order. Its positions stay as they are. */
export type PurchaseOrderUpdateInput = {
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How the supplier has confirmed the order. */
  readonly confirmationType?: InputMaybe<ConfirmationType>;
  /** When the goods arrive, as the supplier has confirmed. */
  readonly confirmedDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Currency of the order, which its prices have to be in. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The shop's own customer number at the supplier. */
  readonly customerNumberAtSupplier?: InputMaybe<Scalars['String']['input']>;
  /** Where the goods go. Null: to the shop itself. */
  readonly deliveryAddress?: InputMaybe<PostalAddressInput>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: InputMaybe<Scalars['String']['input']>;
  /** When the goods shall arrive. */
  readonly desiredDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Address of the supplier on the order. */
  readonly documentAddress?: InputMaybe<PostalAddressInput>;
  /** Date of the purchase order. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The purchase order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Whether the supplier has confirmed the order. */
  readonly isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the supplier is paid. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How the goods shall be shipped. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** The supplier's number of the offer that the order is based on. */
  readonly supplierOfferNumber?: InputMaybe<Scalars['String']['input']>;
  /** The supplier's number of the order, from its confirmation. */
  readonly supplierOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Titles of all tags on the purchase order: those that are not named are taken away. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which prices the document shows. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** How the order is taxed. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Value added tax identification number on the order. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of changes to a purchase order. */
export type PurchaseOrderUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The purchase order as Xentral holds it now. Null when nothing was done. */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A price at which a product is bought from a supplier, from a quantity on and for a period. */
export type PurchasePrice = Node & {
  /** Last day of the price. Null when it does not end. */
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  /** The global id, such as `gid://xentral/PurchasePrice/42`. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Whether the product is usually bought from this supplier. */
  readonly isDefaultSupplier?: Maybe<Scalars['Boolean']['output']>;
  /** How many units a package holds. Null when the price is not by package. */
  readonly packageAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Price of one unit, without tax. */
  readonly price?: Maybe<Money>;
  /** The product. */
  readonly product?: Maybe<Product>;
  /** From which quantity the price holds. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The supplier. */
  readonly supplier?: Maybe<Supplier>;
  /** The supplier's name for the product. */
  readonly supplierProductName?: Maybe<Scalars['String']['output']>;
  /** The supplier's number for the product. */
  readonly supplierProductNumber?: Maybe<Scalars['String']['output']>;
  /** First day of the price. Null when it has always held. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of purchase prices. */
export type PurchasePriceConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PurchasePriceEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<PurchasePrice>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of purchase prices. */
export type PurchasePriceEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<PurchasePrice>;
};

/** Conditions on purchase prices. All that are given must hold. */
export type PurchasePriceFilter = {
  /** Currency of the price. */
  readonly currency?: InputMaybe<ExactStringFilter>;
  /** Ids of purchase prices. */
  readonly id?: InputMaybe<IdFilter>;
  /** Day on which the price holds. */
  readonly isValidAt?: InputMaybe<ValidityFilter>;
  /** Product. */
  readonly productId?: InputMaybe<IdFilter>;
  /** From which quantity the price holds. */
  readonly quantity?: InputMaybe<DecimalFilter>;
  /** Supplier. */
  readonly supplierId?: InputMaybe<IdFilter>;
};

/** One key of an order of purchase prices. */
export type PurchasePriceOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: PurchasePriceOrderField;
};

/** What purchase prices can be ordered by. */
export type PurchasePriceOrderField =
  /** Id. */
  | 'ID';

/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type Query = {
  /** The call budget: how many calls to Xentral are left, who waits for one, who has spent them. Costs no call itself. */
  readonly budget?: Maybe<Budget>;
  /** A credit note, by exactly one of its keys. Null when there is none. */
  readonly creditNote?: Maybe<CreditNote>;
  /**
   * All credit notes, drafts and settled ones included. By default ordered by id: such a walk neither skips nor repeats
   * a credit note when others come and go, as long as pages keep their size. In any other order it may.
   */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** A customer, by exactly one of its keys. Null when there is none. */
  readonly customer?: Maybe<Customer>;
  /**
   * All customers. By default ordered by id: such a walk neither skips nor repeats a customer when others come and go,
   * as long as pages keep their size. In any other order it may.
   */
  readonly customers?: Maybe<CustomerConnection>;
  /** A delivery note, by exactly one of its keys. Null when there is none. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /**
   * All delivery notes, drafts and completed ones included. By default ordered by id: such a walk neither skips nor
   * repeats a delivery note when others come and go, as long as pages keep their size and Xentral offers version 3 of
   * its API. Otherwise, and in any other order, it may.
   */
  readonly deliveryNotes?: Maybe<DeliveryNoteConnection>;
  /** An invoice, by exactly one of its keys. Null when there is none. */
  readonly invoice?: Maybe<Invoice>;
  /**
   * All invoices, drafts and paid ones included. By default ordered by id: such a walk neither skips nor repeats an
   * invoice when others come and go, as long as pages keep their size. In any other order it may.
   */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Any record by its global id. Null when Xentral has no such record. */
  readonly node?: Maybe<Node>;
  /**
   * Several records of any type by their global ids, in the order of the ids and as many: null stands where Xentral has no
   * such record. Records of one type are fetched together.
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** An offer, by exactly one of its keys. Null when there is none. */
  readonly offer?: Maybe<Offer>;
  /**
   * All offers, drafts and declined ones included. By default ordered by id: such a walk neither skips nor repeats an
   * offer when others come and go, as long as pages keep their size and Xentral offers version 3 of its API. Otherwise,
   * and in any other order, it may.
   */
  readonly offers?: Maybe<OfferConnection>;
  /** All payment methods. Walked page by page; what is inserted or deleted meanwhile may be skipped or repeated. */
  readonly paymentMethods?: Maybe<PaymentMethodConnection>;
  /** A product, by exactly one of its keys. Null when there is none; disabled products are found too. */
  readonly product?: Maybe<Product>;
  /** All product categories, by id. */
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /**
   * All products in use; ask for `isDisabled` to see the others. By default ordered by id: such a walk neither skips nor
   * repeats a product when others come and go, as long as pages keep their size. In any other order it may.
   */
  readonly products?: Maybe<ProductConnection>;
  /** All projects. Walked page by page; what is inserted or deleted meanwhile may be skipped or repeated. */
  readonly projects?: Maybe<ProjectConnection>;
  /** A purchase order, by exactly one of its keys. Null when there is none. */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /**
   * All purchase orders, drafts and completed ones included. By default ordered by id: such a walk neither skips nor
   * repeats a purchase order when others come and go, as long as pages keep their size and Xentral offers version 3 of
   * its API. Otherwise, and in any other order, it may.
   */
  readonly purchaseOrders?: Maybe<PurchaseOrderConnection>;
  /** A return, by exactly one of its keys. Null when there is none. */
  readonly return?: Maybe<Return>;
  /** All reasons for returning something, by id. */
  readonly returnReasons?: Maybe<ReturnReasonConnection>;
  /**
   * All returns, drafts and completed ones included. By default ordered by id: such a walk neither skips nor repeats a
   * return when others come and go, as long as pages keep their size and Xentral offers version 3 of its API. Otherwise,
   * and in any other order, it may.
   */
  readonly returns?: Maybe<ReturnConnection>;
  /** All sales channels, by id. */
  readonly salesChannels?: Maybe<SalesChannelConnection>;
  /** A sales order, by exactly one of its keys. Null when there is none. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /**
   * All sales orders, drafts and cancelled ones included. By default ordered by id: such a walk neither skips nor
   * repeats an order when others come and go, as long as pages keep their size and Xentral offers version 3 of its API.
   * Otherwise, and in any other order, it may.
   */
  readonly salesOrders?: Maybe<SalesOrderConnection>;
  /** A shipment by its id. Null when there is none. */
  readonly shipment?: Maybe<Shipment>;
  /**
   * All shipments, in Xentral's own order. Walked page by page; what is inserted or deleted meanwhile may be skipped or
   * repeated.
   */
  readonly shipments?: Maybe<ShipmentConnection>;
  /** All shipping methods, by id. */
  readonly shippingMethods?: Maybe<ShippingMethodConnection>;
  /** The ledger of bookings. Walked page by page; since it only grows, a walk by id skips nothing. */
  readonly stockMovements?: Maybe<StockMovementConnection>;
  /** A supplier, by exactly one of its keys. Null when there is none. */
  readonly supplier?: Maybe<Supplier>;
  /**
   * All suppliers. By default ordered by id: such a walk neither skips nor repeats a supplier when others come and go,
   * as long as pages keep their size and Xentral offers version 3 of its API. Otherwise, and in any other order, it may.
   */
  readonly suppliers?: Maybe<SupplierConnection>;
  /** All tags. Walked page by page; what is inserted or deleted meanwhile may be skipped or repeated. */
  readonly tags?: Maybe<TagConnection>;
  /** A warehouse by its id. Null when there is none. */
  readonly warehouse?: Maybe<Warehouse>;
  /** All warehouses, by id. */
  readonly warehouses?: Maybe<WarehouseConnection>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryCreditNoteArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CreditNoteOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryCustomerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CustomerOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryDeliveryNoteArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryDeliveryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DeliveryNoteOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryInvoiceArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvoiceOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryOfferArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfferOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryPaymentMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentMethodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PaymentMethodOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryProductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryPurchaseOrderArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PurchaseOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurchaseOrderOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryReturnArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryReturnReasonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReturnOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QuerySalesChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesChannelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QuerySalesOrderArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  externalOrderNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QuerySalesOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SalesOrderOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryShippingMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockMovementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StockMovementOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QuerySupplierArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplierOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TagOrder>>;
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryWarehouseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be read. Every list is a connection; every id argument takes a global id such as `gid://xentral/Customer/42` or
 * Xentral's own id, `42`. A record that does not exist is null without an error; what could not be loaded is null with one.
 */
export type QueryWarehousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarehouseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A document that stands in relation to this one: made from it, or it from that one. */
export type RelatedDocument = {
  /**
   * The document itself. Costs an upstream call for each kind of document. Null for kinds that this graph does not
   * carry: proforma invoices and productions.
   */
  readonly document?: Maybe<Document>;
  /** Its date. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** Its number. Null on drafts. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Which kind of document it is. */
  readonly kind?: Maybe<RelatedDocumentKind>;
  /** Xentral's own id of the related document. */
  readonly xentralId: Scalars['ID']['output'];
};

/** Kinds of documents that can be related. */
export type RelatedDocumentKind =
  /** A credit note. */
  | 'CREDIT_NOTE'
  /** A delivery note. */
  | 'DELIVERY_NOTE'
  /** An invoice. */
  | 'INVOICE'
  /** An offer. */
  | 'OFFER'
  /** A production order. */
  | 'PRODUCTION'
  /** A proforma invoice. */
  | 'PROFORMA_INVOICE'
  /** A purchase order. */
  | 'PURCHASE_ORDER'
  /** A return. */
  | 'RETURN'
  /** A sales order. */
  | 'SALES_ORDER'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Goods that come back from a customer. Xentral keeps no prices and no sums for returns; they stand on the credit note. */
export type Return = Document & Node & {
  /** Log of the return, oldest entry first. */
  readonly activities?: Maybe<ReadonlyArray<DocumentActivity>>;
  /** Text printed above the lines. */
  readonly bodyIntroduction?: Maybe<Scalars['String']['output']>;
  /** Text printed below the lines. */
  readonly bodyOutroduction?: Maybe<Scalars['String']['output']>;
  /** When the return was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The credit note for the return. Null while there is none. */
  readonly creditNote?: Maybe<CreditNote>;
  /** The free fields of the return. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer. Null on returns to a supplier, and when the customer was removed. */
  readonly customer?: Maybe<Customer>;
  /** Customer number as it stood when the return was written. */
  readonly customerNumber?: Maybe<Scalars['String']['output']>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: Maybe<Scalars['String']['output']>;
  /** The delivery note of the goods. Null without one. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** Address of whom the goods come from. */
  readonly documentAddress?: Maybe<PostalAddress>;
  /** Date of the return. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the return. Null on drafts: Xentral draws it on release. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/Return/42`. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Internal name of the return; not printed. */
  readonly internalDesignation?: Maybe<Scalars['String']['output']>;
  /** The invoice of the goods. Null without one. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether the return was sent. */
  readonly isDocumentSent?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the goods go back to a supplier. */
  readonly isReturnOrderToSupplier?: Maybe<Scalars['Boolean']['output']>;
  /** Language in which the return is printed, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The printed return. */
  readonly pdf?: Maybe<Pdf>;
  /** Lines of the return, in their printed order. They come with the return, at no further call. */
  readonly positions?: Maybe<DocumentPositionConnection>;
  /** The warehouse the goods go to. Null when none is fixed. */
  readonly preferredWarehouse?: Maybe<Warehouse>;
  /** How far the goods are on their way back. This, not the status, tells what has happened. */
  readonly progress?: Maybe<ReturnProgress>;
  /** The project the return belongs to. */
  readonly project?: Maybe<Project>;
  /** Documents that the return was made from, or that were made from it. */
  readonly relatedDocuments?: Maybe<ReadonlyArray<RelatedDocument>>;
  /** The order that sends a replacement. Null without one. */
  readonly replacementSalesOrder?: Maybe<SalesOrder>;
  /** Where the goods go back to. */
  readonly returnToAddress?: Maybe<PostalAddress>;
  /** The order whose goods come back. Null without one. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** How the goods come back. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** How far the return is. */
  readonly status?: Maybe<ReturnStatus>;
  /** The status in Xentral's own word, also where it is newer than this graph. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The supplier. Null unless the goods go back to a supplier. */
  readonly supplier?: Maybe<Supplier>;
  /** Supplier number, on returns to a supplier. */
  readonly supplierNumber?: Maybe<Scalars['String']['output']>;
  /** Tags on the return. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** When the return was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Value added tax identification number on the return. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /** Whether the return is protected against changes. */
  readonly writeProtection?: Maybe<Scalars['Boolean']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** Goods that come back from a customer. Xentral keeps no prices and no sums for returns; they stand on the credit note. */
export type ReturnPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A released return to cancel. */
export type ReturnCancelInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The return. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a return to cancel. */
export type ReturnCancelPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it now. Null when nothing was done. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A released return to close. */
export type ReturnCompleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The return. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a return to close. */
export type ReturnCompletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it now. Null when nothing was done. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of returns. */
export type ReturnConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ReturnEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Return>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Positions of a delivery note that come back. */
export type ReturnCreateFromDeliveryNoteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The delivery note of the goods. */
  readonly deliveryNoteId: Scalars['ID']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of its positions, and how much of each. */
  readonly positions: ReadonlyArray<ReturnFromDeliveryNotePositionInput>;
};

/** What became of a return of a delivery note. */
export type ReturnCreateFromDeliveryNotePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it. Null when none was made. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Positions of an order that come back. */
export type ReturnCreateFromSalesOrderInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Date of the return. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of its positions, and how much of each. */
  readonly positions: ReadonlyArray<ReturnFromSalesOrderPositionInput>;
  /** The order whose goods come back. */
  readonly salesOrderId: Scalars['ID']['input'];
  /** How the goods come back. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a return of an order. */
export type ReturnCreateFromSalesOrderPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it. Null when none was made. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft of a return to make. */
export type ReturnCreateInput = {
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The credit note that pays for what comes back. */
  readonly creditNoteId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer the goods come from. */
  readonly customerId: Scalars['ID']['input'];
  /** The customer's own number of the order. */
  readonly customerOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** The delivery note of the goods. */
  readonly deliveryNoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: InputMaybe<Scalars['String']['input']>;
  /** Address on the document. The customer's when it is left out. */
  readonly documentAddress?: InputMaybe<NewPostalAddressInput>;
  /** Date of the return. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name for internal use. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Language in which it is printed, such as `de`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** What comes back. */
  readonly positions?: InputMaybe<ReadonlyArray<ReturnPositionInput>>;
  /** The warehouse the goods go to. */
  readonly preferredWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** How far the goods are on their way back. Independent of the status; any may be set at any time. */
  readonly progress?: InputMaybe<ReturnProgress>;
  /** Project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The order that sends a replacement. */
  readonly replacementSalesOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** The order whose goods come back. */
  readonly salesOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** How the goods come back. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Titles of all tags on the return: those that are not named are taken away. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The customer's value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new draft. */
export type ReturnCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it. Null when none was made. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft to delete. */
export type ReturnDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The return. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft to delete. */
export type ReturnDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the deleted return. Null when nothing was deleted. */
  readonly deletedReturnId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of returns. */
export type ReturnEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Return>;
};

/** Conditions on returns. All that are given must hold. */
export type ReturnFilter = {
  /** Moment of creation. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Credit note for the return. */
  readonly creditNoteId?: InputMaybe<IdFilter>;
  /** Customer the return is for. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** Customer number as it stood when the return was written. */
  readonly customerNumber?: InputMaybe<StringFilter>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: InputMaybe<StringFilter>;
  /** Town in the document address. */
  readonly documentAddressCity?: InputMaybe<StringFilter>;
  /** Country in the document address, as two letters. */
  readonly documentAddressCountry?: InputMaybe<StringFilter>;
  /** Email address in the document address. */
  readonly documentAddressEmail?: InputMaybe<StringFilter>;
  /** Name in the document address. */
  readonly documentAddressName?: InputMaybe<StringFilter>;
  /** Street in the document address. */
  readonly documentAddressStreet?: InputMaybe<StringFilter>;
  /** Postal code in the document address. */
  readonly documentAddressZipCode?: InputMaybe<StringFilter>;
  /** Date of the return. */
  readonly documentDate?: InputMaybe<DateFilter>;
  /** Number of the return. */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** Ids of returns. */
  readonly id?: InputMaybe<IdFilter>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<StringFilter>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<StringFilter>;
  /** Invoice of the goods. */
  readonly invoiceId?: InputMaybe<IdFilter>;
  /** Whether it was sent. */
  readonly isDocumentSent?: InputMaybe<BooleanFilter>;
  /** Whether the goods go back to a supplier. */
  readonly isReturnOrderToSupplier?: InputMaybe<BooleanFilter>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<ExactStringFilter>;
  /** Warehouse the goods go to. */
  readonly preferredWarehouseId?: InputMaybe<IdFilter>;
  /** Product on one of its lines. */
  readonly productId?: InputMaybe<IdFilter>;
  /** Product number (SKU) on one of its lines, as it is printed. */
  readonly productNumber?: InputMaybe<StringFilter>;
  /** How far the goods are on their way back. */
  readonly progress?: InputMaybe<ReturnProgressFilter>;
  /** Project the return belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Order whose goods come back. */
  readonly salesOrderId?: InputMaybe<IdFilter>;
  /** Finds returns by number, customer, address and other texts. Xentral decides what it compares. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** How it is shipped. */
  readonly shippingMethodId?: InputMaybe<IdFilter>;
  /** The status of the return as a document. */
  readonly status?: InputMaybe<ReturnStatusFilter>;
  /** Supplier number as it stood when the return was written. */
  readonly supplierNumber?: InputMaybe<StringFilter>;
  /** Tag on the return. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** Moment of the last change. The way to follow changes: ask for those since the last time. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Value added tax identification number on it. */
  readonly vatId?: InputMaybe<StringFilter>;
  /** Whether it is protected against changes. */
  readonly writeProtection?: InputMaybe<BooleanFilter>;
};

/** A position of a delivery note that comes back, wholly or in part. */
export type ReturnFromDeliveryNotePositionInput = {
  /** The position of the delivery note. */
  readonly deliveryNotePositionId: Scalars['ID']['input'];
  /** How many come back: no more than were delivered. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Note on the returned goods, such as what is broken. */
  readonly returnNote?: InputMaybe<Scalars['String']['input']>;
  /** Why it comes back; `returnReasons` lists what there is. */
  readonly returnReasonId: Scalars['ID']['input'];
};

/** A position of an order that comes back, wholly or in part. */
export type ReturnFromSalesOrderPositionInput = {
  /** How many come back: no more than were ordered. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Why it comes back; `returnReasons` lists what there is. */
  readonly returnReasonId: Scalars['ID']['input'];
  /** The position of the order. */
  readonly salesOrderPositionId: Scalars['ID']['input'];
};

/** Goods of a return that have arrived. */
export type ReturnGoodsReceiptInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The day on which they arrived. */
  readonly date: Scalars['Date']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input books nothing again, whatever went wrong in between.
   * Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What arrived, by positions of the return. A position may be received in several receipts. */
  readonly positions: ReadonlyArray<ReturnGoodsReceiptPositionInput>;
  /** The return. */
  readonly returnId: Scalars['ID']['input'];
};

/** What became of arrived goods. */
export type ReturnGoodsReceiptPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it now. Null when nothing was booked, or when nobody knows. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What arrived for a position of a return. */
export type ReturnGoodsReceiptPositionInput = {
  /** The product, which must be the position's. */
  readonly productId: Scalars['ID']['input'];
  /** How many arrived: the sum of `stockMovements`. */
  readonly quantity: Scalars['Decimal']['input'];
  /** The position of the return. */
  readonly returnPositionId: Scalars['ID']['input'];
  /** Where they are put; more than one to split them, such as sound goods from those for quarantine. */
  readonly stockMovements: ReadonlyArray<GoodsReceiptMovementInput>;
};

/** One key of an order of returns. */
export type ReturnOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: ReturnOrderField;
};

/** What returns can be ordered by. */
export type ReturnOrderField =
  /** Country of the document address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Customer number. */
  | 'CUSTOMER_NUMBER'
  /** Date on the document. */
  | 'DOCUMENT_DATE'
  /** Document number. */
  | 'DOCUMENT_NUMBER'
  /** Id. */
  | 'ID'
  /** Id of the project. */
  | 'PROJECT'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** A line of a return with a product. It has no price. */
export type ReturnPosition = DocumentPosition & Node & ProductPosition & {
  /** Country of origin. */
  readonly countryOfOrigin?: Maybe<Scalars['CountryCode']['output']>;
  /** When the line was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The free fields of the line. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: Maybe<Scalars['String']['output']>;
  /** What was delivered once, in `unit`. Null where Xentral does not know it. */
  readonly deliveredQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** The delivery note's line. Null without one. */
  readonly deliveryNotePosition?: Maybe<DeliveryNotePosition>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Customs tariff number. */
  readonly hsCode?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** What the line is: `PRODUCT`. */
  readonly kind: DocumentPositionKind;
  /** Name of the product as it is printed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Product number (SKU) as it is printed; it stays when the product's own changes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Packaging unit. */
  readonly packagingUnit?: Maybe<Scalars['String']['output']>;
  /** The line this one belongs to, such as the set it is a part of. Null for lines of their own. */
  readonly parentPosition?: Maybe<ReturnPosition>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** The project of the line. */
  readonly project?: Maybe<Project>;
  /** Quantity in `unit`. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Why it comes back. Its name comes with the line. Null when none was given. */
  readonly reason?: Maybe<ReturnReason>;
  /** What has come back, in `unit`. */
  readonly receivedQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** What the customer gets money back for, in `unit`. */
  readonly reimbursementQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** The return the line belongs to. */
  readonly return?: Maybe<Return>;
  /** Note on the returned goods. */
  readonly returnNote?: Maybe<Scalars['String']['output']>;
  /** The order's line. Null without one. */
  readonly salesOrderPosition?: Maybe<SalesOrderPosition>;
  /** Where its goods were put, with batches and serial numbers. */
  readonly stockMovements?: Maybe<ReadonlyArray<PositionStockMovement>>;
  /** Unit of the quantity in the shop's own words, such as `kg`. Null when none is entered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the line was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A position to add to a return. */
export type ReturnPositionAddInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Country of origin. */
  readonly countryOfOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** Description on the document. The product's when it is left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Customs tariff number. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Packaging unit. */
  readonly packagingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many come back. */
  readonly quantity: Scalars['Decimal']['input'];
  /** The return. */
  readonly returnId: Scalars['ID']['input'];
  /** Note on the returned goods, such as what is broken. */
  readonly returnNote?: InputMaybe<Scalars['String']['input']>;
  /** Why it comes back; `returnReasons` lists what there is. */
  readonly returnReasonId?: InputMaybe<Scalars['ID']['input']>;
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a position that was added to a return. */
export type ReturnPositionAddPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The position as Xentral holds it now. Null when nothing was done. */
  readonly position?: Maybe<ReturnPosition>;
  /** The return as Xentral holds it now. Null when nothing was done. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A position of a return to make. */
export type ReturnPositionInput = {
  /** Country of origin. */
  readonly countryOfOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** Description on the document. The product's when it is left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Customs tariff number. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Packaging unit. */
  readonly packagingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many come back. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Note on the returned goods, such as what is broken. */
  readonly returnNote?: InputMaybe<Scalars['String']['input']>;
  /** Why it comes back; `returnReasons` lists what there is. */
  readonly returnReasonId?: InputMaybe<Scalars['ID']['input']>;
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A position to take off a return. */
export type ReturnPositionRemoveInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The position, such as `gid://xentral/ReturnPosition/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a position to take off a return. */
export type ReturnPositionRemovePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the position that is gone. Null when nothing was done. */
  readonly removedPositionId?: Maybe<Scalars['ID']['output']>;
  /** The return as Xentral holds it now. Null when nothing was done. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes to a position of a return. Its product stays: for another one, add a position and remove this one. */
export type ReturnPositionUpdateInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Country of origin. */
  readonly countryOfOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** Description on the document. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Customs tariff number. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /** The position, such as `gid://xentral/ReturnPosition/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Packaging unit. */
  readonly packagingUnit?: InputMaybe<Scalars['String']['input']>;
  /** How many come back. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Note on the returned goods, such as what is broken. */
  readonly returnNote?: InputMaybe<Scalars['String']['input']>;
  /** Why it comes back; `returnReasons` lists what there is. */
  readonly returnReasonId?: InputMaybe<Scalars['ID']['input']>;
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a changed position of a return. */
export type ReturnPositionUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The position as Xentral holds it now. Null when nothing was done. */
  readonly position?: Maybe<ReturnPosition>;
  /** The return as Xentral holds it now. Null when nothing was done. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** Conditions on a `ReturnProgress`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type ReturnProgressFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<ReturnProgress>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ReturnProgress>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<ReturnProgress>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<ReturnProgress>>;
};

/** A reason for returning something, as the shop has defined it. Rarely changes. */
export type ReturnReason = Node & {
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/ReturnReason/42`. */
  readonly id: Scalars['ID']['output'];
  /** Language of its texts, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The project it is restricted to. Null when it serves all. */
  readonly project?: Maybe<Project>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of return reasons. */
export type ReturnReasonConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ReturnReasonEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<ReturnReason>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of return reasons. */
export type ReturnReasonEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<ReturnReason>;
};

/** Goods of an order that come back into stock. */
export type ReturnReceiveInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Date of the return. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes the flow safe to repeat: the same key with the same input goes on where it stopped, books nothing twice, and answers
   * with what was made when all is done. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of its positions, how much of each, and where it is put: at least one. */
  readonly positions: ReadonlyArray<ReturnReceivePositionInput>;
  /** The day on which the goods arrived. */
  readonly receivedOn: Scalars['Date']['input'];
  /** Goes on with the flow that answered with it. The input must be the same. */
  readonly resumeToken?: InputMaybe<Scalars['String']['input']>;
  /**
   * The return, where somebody has found it after its making was left with an unknown outcome, or where the input was wrong in
   * what came after it. It must show what was asked for, must not be cancelled, and its goods must not be booked yet, which
   * version 1 of Xentral's API alone does not tell.
   */
  readonly returnId?: InputMaybe<Scalars['ID']['input']>;
  /** The order whose goods come back. */
  readonly salesOrderId: Scalars['ID']['input'];
  /** How the goods came back. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of goods that come back into stock. */
export type ReturnReceivePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it now, with what was received. Null when none was made. */
  readonly return?: Maybe<Return>;
  /** What the flow consists of, in its order. Empty when the input was refused before a way was chosen. */
  readonly steps: ReadonlyArray<FlowStep>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A position of an order that comes back into stock, wholly or in part. */
export type ReturnReceivePositionInput = {
  /** How many came back: the sum of `stockMovements`, and no more than were ordered. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Why it comes back; `returnReasons` lists what there is. */
  readonly returnReasonId: Scalars['ID']['input'];
  /** The position of the order. */
  readonly salesOrderPositionId: Scalars['ID']['input'];
  /** Where they are put; more than one to split them, such as sound goods from those for quarantine. */
  readonly stockMovements: ReadonlyArray<GoodsReceiptMovementInput>;
};

/** Goods of an order that come back and are paid for. */
export type ReturnRefundInput = {
  /** Text above the positions of the credit note. Version 3 of Xentral's API only. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The credit note, where its making was left with an unknown outcome and somebody has found it. */
  readonly creditNoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Date of the return and of the credit note. With version 1 of Xentral's API, of the return alone. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes the flow safe to repeat: the same key with the same input goes on where it stopped, and answers with what was made
   * when all is done. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of its positions, and how much of each: at least one. */
  readonly positions: ReadonlyArray<ReturnRefundPositionInput>;
  /** Goes on with the flow that answered with it. The input must be the same. */
  readonly resumeToken?: InputMaybe<Scalars['String']['input']>;
  /**
   * The return, where somebody has found it after its making was left with an unknown outcome, where an earlier flow has made
   * it, such as `returnReceive`, or where the input was wrong in what came after it. It must show what was asked for, and must
   * not be cancelled or credited. Version 1 of Xentral's API alone does not tell of credits.
   */
  readonly returnId?: InputMaybe<Scalars['ID']['input']>;
  /** The order whose goods come back. */
  readonly salesOrderId: Scalars['ID']['input'];
};

/** What became of goods that are paid back. */
export type ReturnRefundPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The credit note as Xentral holds it now. Null when none was made. */
  readonly creditNote?: Maybe<CreditNote>;
  /** The return as Xentral holds it now. Null when none was made. */
  readonly return?: Maybe<Return>;
  /** What the flow consists of, in its order. Empty when the input was refused before a way was chosen. */
  readonly steps: ReadonlyArray<FlowStep>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A position of an order that comes back and is paid for, wholly or in part. */
export type ReturnRefundPositionInput = {
  /** Net amount to pay back for one. What was paid by the order when it is left out. Version 3 of Xentral's API only. */
  readonly price?: InputMaybe<MoneyInput>;
  /**
   * How many come back: over all positions of the input no more than were ordered. What came back before is not counted;
   * `SalesOrder.returns` tells it.
   */
  readonly quantity: Scalars['Decimal']['input'];
  /** Note on the returned goods, such as what is broken. Version 3 of Xentral's API only. */
  readonly returnNote?: InputMaybe<Scalars['String']['input']>;
  /** Why it comes back; `returnReasons` lists what there is. */
  readonly returnReasonId: Scalars['ID']['input'];
  /** The position of the order. */
  readonly salesOrderPositionId: Scalars['ID']['input'];
};

/** A draft to release. */
export type ReturnReleaseInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Date of the return, when it is to be another one. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The return. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft to release. */
export type ReturnReleasePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it now. Null when nothing was done. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Conditions on a `ReturnStatus`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type ReturnStatusFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<ReturnStatus>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ReturnStatus>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<ReturnStatus>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<ReturnStatus>>;
};

/** Changes to a return. Its positions stay as they are. */
export type ReturnUpdateInput = {
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The credit note that pays for what comes back. */
  readonly creditNoteId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer the goods come from. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's own number of the order. */
  readonly customerOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** The delivery note of the goods. */
  readonly deliveryNoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: InputMaybe<Scalars['String']['input']>;
  /** Address on the document. Fields that are not named stay. */
  readonly documentAddress?: InputMaybe<PostalAddressInput>;
  /** Date of the return. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The return. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name for internal use. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Language in which it is printed, such as `de`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The warehouse the goods go to. */
  readonly preferredWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** How far the goods are on their way back. Independent of the status; any may be set at any time. */
  readonly progress?: InputMaybe<ReturnProgress>;
  /** Project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The order that sends a replacement. */
  readonly replacementSalesOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** The order whose goods come back. */
  readonly salesOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** How the goods come back. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Titles of all tags on the return: those that are not named are taken away. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The customer's value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a changed return. */
export type ReturnUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The return as Xentral holds it now. Null when nothing was done. */
  readonly return?: Maybe<Return>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A shop or marketplace that is connected to Xentral. Rarely changes. */
export type SalesChannel = Node & {
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The global id, such as `gid://xentral/SalesChannel/42`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Xentral's module that connects it, such as `shopify`, `amazon`, `shopware6` or `woocommerce`. */
  readonly moduleName?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether products are transferred to it. */
  readonly productExport?: Maybe<Scalars['Boolean']['output']>;
  /** The project its orders belong to. Null without one. */
  readonly project?: Maybe<Project>;
  /** Whether stock is transferred to it. */
  readonly stockExport?: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Xentral's second identifier of the sales channel. */
  readonly uuid?: Maybe<Scalars['String']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of sales channels. */
export type SalesChannelConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SalesChannelEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<SalesChannel>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of sales channels. */
export type SalesChannelEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<SalesChannel>;
};

/** Conditions on sales channels. All that are given must hold. */
export type SalesChannelFilter = {
  /** Ids of sales channels. */
  readonly id?: InputMaybe<IdFilter>;
  /** Xentral's module that connects it. */
  readonly moduleName?: InputMaybe<StringFilter>;
  /** Name. */
  readonly name?: InputMaybe<StringFilter>;
};

/** What a sales channel is told about a product's stock. */
export type SalesChannelStock = {
  /** What is added by hand before it is told. Null when nothing is. */
  readonly correction?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the sales channel is in use. */
  readonly isShopActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether stock is transferred to it. */
  readonly isStockSyncActive?: Maybe<Scalars['Boolean']['output']>;
  /** Stock it is told instead of the real one. Null when it is told the real one. */
  readonly pseudo?: Maybe<Scalars['Decimal']['output']>;
  /** The sales channel. */
  readonly salesChannel?: Maybe<SalesChannel>;
};

/** An order of a customer, or a dropshipping order to a supplier. */
export type SalesOrder = Document & Node & {
  /** The order's log, oldest entry first. */
  readonly activities?: Maybe<ReadonlyArray<DocumentActivity>>;
  /** Whether the order may be dispatched without a person looking at it. */
  readonly autoDispatch?: Maybe<Scalars['Boolean']['output']>;
  /** Text printed above the lines. */
  readonly bodyIntroduction?: Maybe<Scalars['String']['output']>;
  /** Text printed below the lines. */
  readonly bodyOutroduction?: Maybe<Scalars['String']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** Which documents are created when the order is dispatched. */
  readonly createDocuments?: Maybe<AutoCreatedDocuments>;
  /** When the order was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the order. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The free fields of the order. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer. Null on orders to a supplier. */
  readonly customer?: Maybe<Customer>;
  /** Customer number as it stood when the order was written. */
  readonly customerNumber?: Maybe<Scalars['String']['output']>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: Maybe<Scalars['String']['output']>;
  /** Deviating delivery address. Null when the goods go to the document address. */
  readonly deliveryAddress?: Maybe<PostalAddress>;
  /** Delivery notes for the order. Walks like the query `deliveryNotes`. */
  readonly deliveryNotes?: Maybe<DeliveryNoteConnection>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** When the customer wants the goods. */
  readonly desiredDeliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the desired date means its whole week. */
  readonly desiredDeliveryDateAsCalendarWeek?: Maybe<Scalars['Boolean']['output']>;
  /** When a direct debit is due. */
  readonly directDebitDate?: Maybe<Scalars['Date']['output']>;
  /** Whether no tracking email is sent. */
  readonly disableTrackingEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Billing address on the order. */
  readonly documentAddress?: Maybe<PostalAddress>;
  /** Date of the order. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the order. Null on drafts: Xentral draws it on release. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Before this day the order is not dispatched. */
  readonly earliestFulfillmentDate?: Maybe<Scalars['Date']['output']>;
  /** Exchange rate to the home currency. Null in the home currency. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Technical id of the order in the shop or marketplace it came from. */
  readonly externalOrderId?: Maybe<Scalars['String']['output']>;
  /** Number of the order in the shop or marketplace it came from, as the customer knows it. */
  readonly externalOrderNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the order goes first in the warehouse. */
  readonly fastLane?: Maybe<Scalars['Boolean']['output']>;
  /** The global id, such as `gid://xentral/SalesOrder/42`. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Internal name of the order; not printed. */
  readonly internalDesignation?: Maybe<Scalars['String']['output']>;
  /** Invoices for the order. Walks like the query `invoices`. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Whether the order confirmation was sent. */
  readonly isDocumentSent?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is a dropshipping order, which goes to a supplier. */
  readonly isSalesOrderToSupplier?: Maybe<Scalars['Boolean']['output']>;
  /** Language in which the order is printed, as Xentral writes it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Whether someone has approved delivery in spite of a delivery block. */
  readonly manualDeliveryBlockApproval?: Maybe<Scalars['Boolean']['output']>;
  /** Whether someone has approved the payment by hand. */
  readonly manualPaymentApproval?: Maybe<Scalars['Boolean']['output']>;
  /** Whether someone has approved the shipping costs by hand. */
  readonly manualShippingCostApproval?: Maybe<Scalars['Boolean']['output']>;
  /** Reference that ties several documents together. */
  readonly masterReferenceNumber?: Maybe<Scalars['String']['output']>;
  /** The offer this order was made from. Null without one. */
  readonly offer?: Maybe<Offer>;
  /** How the order is paid. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Payment terms of this order. */
  readonly paymentTerms?: Maybe<PaymentTerms>;
  /** The printed order confirmation. */
  readonly pdf?: Maybe<Pdf>;
  /** Lines of the order, in their printed order. They come with the order, at no further call. */
  readonly positions?: Maybe<DocumentPositionConnection>;
  /** The warehouse the goods shall come from. Null when any will do. */
  readonly preferredWarehouse?: Maybe<Warehouse>;
  /** The project the order belongs to. */
  readonly project?: Maybe<Project>;
  /** Documents made from this order or for it. */
  readonly relatedDocuments?: Maybe<ReadonlyArray<RelatedDocument>>;
  /** Until when stock is reserved for the order. */
  readonly reservationDate?: Maybe<Scalars['Date']['output']>;
  /** Returns of goods of this order. Walks like the query `returns`. */
  readonly returns?: Maybe<ReturnConnection>;
  /** The sales channel the order came from. Null for orders that were entered by hand. */
  readonly salesChannel?: Maybe<SalesChannel>;
  /** Where the goods go: the deviating delivery address, or else the document address. */
  readonly shipToAddress?: Maybe<PostalAddress>;
  /** Parcels sent for the order, with their tracking. Walks like the query `shipments`. */
  readonly shipments?: Maybe<ShipmentConnection>;
  /** How the order is shipped. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** How far the order is. */
  readonly status?: Maybe<SalesOrderStatus>;
  /** The status in Xentral's own word, also where it is newer than this graph. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** Country from whose warehouses the goods shall come. */
  readonly storageCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** The supplier. Null unless it is an order to a supplier. */
  readonly supplier?: Maybe<Supplier>;
  /** Supplier number, on orders to a supplier. */
  readonly supplierNumber?: Maybe<Scalars['String']['output']>;
  /** Tags on the order. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** Which prices the order shows. */
  readonly taxDisplay?: Maybe<TaxDisplay>;
  /** How the order is taxed. */
  readonly taxation?: Maybe<Taxation>;
  /** Sums of the order. */
  readonly totals?: Maybe<Totals>;
  /** The checks that decide whether the order can be dispatched. */
  readonly trafficLights?: Maybe<ReadonlyArray<TrafficLight>>;
  /** Transaction number of the payment. */
  readonly transactionNumber?: Maybe<Scalars['String']['output']>;
  /** When the order was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the value added tax identification number was checked. */
  readonly vatChecked?: Maybe<Scalars['Boolean']['output']>;
  /** Value added tax identification number of the customer on this order. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
  /** Whether the order is protected against changes. */
  readonly writeProtection?: Maybe<Scalars['Boolean']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** An order of a customer, or a dropshipping order to a supplier. */
export type SalesOrderDeliveryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DeliveryNoteOrder>>;
};


/** An order of a customer, or a dropshipping order to a supplier. */
export type SalesOrderInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvoiceOrder>>;
};


/** An order of a customer, or a dropshipping order to a supplier. */
export type SalesOrderPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order of a customer, or a dropshipping order to a supplier. */
export type SalesOrderReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReturnOrder>>;
};


/** An order of a customer, or a dropshipping order to a supplier. */
export type SalesOrderShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An order to cancel. */
export type SalesOrderCancelInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the customer gets an email about it; only where version 1 of Xentral's API may be used. */
  readonly notifyCustomer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an order to cancel. */
export type SalesOrderCancelPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An order to close. */
export type SalesOrderCompleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of an order to close. */
export type SalesOrderCompletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of sales orders. */
export type SalesOrderConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SalesOrderEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<SalesOrder>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A draft of an order to make. */
export type SalesOrderCreateInput = {
  /** Whether the order is dispatched on its own once it can be. */
  readonly autoDispatch?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Cost centre. */
  readonly costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Which documents are made on their own when it is dispatched. */
  readonly createDocuments?: InputMaybe<AutoCreatedDocuments>;
  /** Currency of the order. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The customer's own number of the order. */
  readonly customerOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the goods go, when it is another address. */
  readonly deliveryAddress?: InputMaybe<NewPostalAddressInput>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: InputMaybe<Scalars['String']['input']>;
  /** When the customer wants the goods. */
  readonly desiredDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Address on the document. The customer's when it is left out. */
  readonly documentAddress?: InputMaybe<NewPostalAddressInput>;
  /** Date of the order. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** Before which the order is not delivered. */
  readonly earliestFulfillmentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The order's technical id in the shop. */
  readonly externalOrderId?: InputMaybe<Scalars['String']['input']>;
  /** The order's number in the shop. It must not be taken: the order can be found by it when an answer is lost. */
  readonly externalOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the order goes before others. */
  readonly fastLane?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name for internal use. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Payment method. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** What is ordered. */
  readonly positions?: InputMaybe<ReadonlyArray<SalesOrderPositionInput>>;
  /** Warehouse to deliver from. */
  readonly preferredWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** From when stock is reserved. */
  readonly reservationDate?: InputMaybe<Scalars['Date']['input']>;
  /** Sales channel. */
  readonly salesChannelId?: InputMaybe<Scalars['ID']['input']>;
  /** Shipping method. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Titles of all tags on the order: those that are not named are taken away. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which prices the document shows. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** How the order is taxed. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Number of the payment. */
  readonly transactionNumber?: InputMaybe<Scalars['String']['input']>;
  /** The customer's value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new draft. */
export type SalesOrderCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order as Xentral holds it. Null when none was made. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft to delete. */
export type SalesOrderDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft to delete. */
export type SalesOrderDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the deleted order. Null when nothing was deleted. */
  readonly deletedSalesOrderId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A released order to hand to the warehouse. */
export type SalesOrderDispatchInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input hands the order over once, whatever went wrong in
   * between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an order to hand to the warehouse. */
export type SalesOrderDispatchPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of sales orders. */
export type SalesOrderEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<SalesOrder>;
};

/** Conditions on sales orders. All that are given must hold. */
export type SalesOrderFilter = {
  /** Whether the order may be dispatched without a person looking at it. */
  readonly autoDispatch?: InputMaybe<BooleanFilter>;
  /** Cost centre. */
  readonly costCenter?: InputMaybe<StringFilter>;
  /** Moment of creation. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Currency. */
  readonly currency?: InputMaybe<ExactStringFilter>;
  /** Customer the order is for. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** Customer number as it stood when the order was written. */
  readonly customerNumber?: InputMaybe<StringFilter>;
  /** The customer's own purchase order number. */
  readonly customerOrderNumber?: InputMaybe<StringFilter>;
  /** Town in the deviating delivery address. */
  readonly deliveryAddressCity?: InputMaybe<StringFilter>;
  /** Country in the deviating delivery address, as two letters. */
  readonly deliveryAddressCountry?: InputMaybe<StringFilter>;
  /** Name in the deviating delivery address. */
  readonly deliveryAddressName?: InputMaybe<StringFilter>;
  /** Postal code in the deviating delivery address. */
  readonly deliveryAddressZipCode?: InputMaybe<StringFilter>;
  /** When the customer wants the goods. */
  readonly desiredDeliveryDate?: InputMaybe<DateFilter>;
  /** Town in the document address. */
  readonly documentAddressCity?: InputMaybe<StringFilter>;
  /** Country in the document address, as two letters. */
  readonly documentAddressCountry?: InputMaybe<StringFilter>;
  /** Email address in the document address. */
  readonly documentAddressEmail?: InputMaybe<StringFilter>;
  /** Name in the document address. */
  readonly documentAddressName?: InputMaybe<StringFilter>;
  /** Street in the document address. */
  readonly documentAddressStreet?: InputMaybe<StringFilter>;
  /** Postal code in the document address. */
  readonly documentAddressZipCode?: InputMaybe<StringFilter>;
  /** Date of the order. */
  readonly documentDate?: InputMaybe<DateFilter>;
  /** Number of the order. */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** Before this day the order is not dispatched. */
  readonly earliestFulfillmentDate?: InputMaybe<DateFilter>;
  /** Technical id of the order in the shop or marketplace it came from. */
  readonly externalOrderId?: InputMaybe<StringFilter>;
  /** Number of the order in the shop or marketplace it came from. */
  readonly externalOrderNumber?: InputMaybe<StringFilter>;
  /** Whether the order goes first in the warehouse. */
  readonly fastLane?: InputMaybe<BooleanFilter>;
  /** Sum with tax, in whatever currency. */
  readonly grossAmount?: InputMaybe<DecimalFilter>;
  /** Whether there is an invoice for the order. */
  readonly hasInvoice?: InputMaybe<BooleanFilter>;
  /** Ids of orders. */
  readonly id?: InputMaybe<IdFilter>;
  /** Internal comment; not printed. */
  readonly internalComment?: InputMaybe<StringFilter>;
  /** Internal name; not printed. */
  readonly internalDesignation?: InputMaybe<StringFilter>;
  /** Whether it was sent. */
  readonly isDocumentSent?: InputMaybe<BooleanFilter>;
  /** Whether it is a dropshipping order, which goes to a supplier. */
  readonly isSalesOrderToSupplier?: InputMaybe<BooleanFilter>;
  /** Language in which it is printed, as Xentral writes it. */
  readonly language?: InputMaybe<ExactStringFilter>;
  /** Reference that ties several documents together. */
  readonly masterReferenceNumber?: InputMaybe<StringFilter>;
  /** Sum without tax, in whatever currency. */
  readonly netAmount?: InputMaybe<DecimalFilter>;
  /** How it is paid. */
  readonly paymentMethodId?: InputMaybe<IdFilter>;
  /** Warehouse the goods shall come from. */
  readonly preferredWarehouseId?: InputMaybe<IdFilter>;
  /** Product on one of its lines. */
  readonly productId?: InputMaybe<IdFilter>;
  /** Product number (SKU) on one of its lines, as it is printed. */
  readonly productNumber?: InputMaybe<StringFilter>;
  /** Project the order belongs to. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Until when stock is reserved. */
  readonly reservationDate?: InputMaybe<DateFilter>;
  /** Finds orders by number, customer, address and other texts. Xentral decides what it compares. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** How it is shipped. */
  readonly shippingMethodId?: InputMaybe<IdFilter>;
  /** How far the order is. */
  readonly status?: InputMaybe<SalesOrderStatusFilter>;
  /** Supplier number as it stood when the order was written. */
  readonly supplierNumber?: InputMaybe<StringFilter>;
  /** Tag on the order. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** How it is taxed. */
  readonly taxation?: InputMaybe<TaxationFilter>;
  /** Transaction number of the payment. */
  readonly transactionNumber?: InputMaybe<StringFilter>;
  /** Moment of the last change. The way to follow changes: ask for those since the last time. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Value added tax identification number on it. */
  readonly vatId?: InputMaybe<StringFilter>;
  /** Whether it is protected against changes. */
  readonly writeProtection?: InputMaybe<BooleanFilter>;
};

/** Where the goods of an imported order go. */
export type SalesOrderImportAddressInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person to contact. */
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country: Scalars['CountryCode']['input'];
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Global Location Number of GS1. */
  readonly gln?: InputMaybe<Scalars['String']['input']>;
  /** Name of the company or person. */
  readonly name: Scalars['String']['input'];
  /** State or region. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** Who pays for an order to import. */
export type SalesOrderImportBillingAddressInput = {
  /** Additional line of the address, such as a floor or a building. */
  readonly addressSupplement?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person to contact. */
  readonly contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country: Scalars['CountryCode']['input'];
  /** Department of the company. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Global Location Number of GS1. */
  readonly gln?: InputMaybe<Scalars['String']['input']>;
  /** Mobile number. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** Name of the company or person. */
  readonly name: Scalars['String']['input'];
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** How letters address the recipient. */
  readonly salutation?: InputMaybe<Scalars['String']['input']>;
  /** State or region. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street with house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Part of the department. */
  readonly subDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Academic or other title of a person. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a man, a woman, a company or something else. */
  readonly type?: InputMaybe<RecipientType>;
  /** Postal code. */
  readonly zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** An order to import: it is made and released at once. */
export type SalesOrderImportInput = {
  /** Whether the order is dispatched on its own once it can be. */
  readonly autoDispatch?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Which documents are made on their own when it is dispatched. */
  readonly createDocuments?: InputMaybe<AutoCreatedDocuments>;
  /** Currency of the order. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The customer's own number of the order. */
  readonly customerOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the goods go, when it is another address. */
  readonly deliveryAddress?: InputMaybe<SalesOrderImportAddressInput>;
  /** When the customer wants the goods. */
  readonly desiredDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Address on the document. The customer's when it is left out. */
  readonly documentAddress?: InputMaybe<SalesOrderImportBillingAddressInput>;
  /** Date of the order. */
  readonly documentDate: Scalars['Date']['input'];
  /** The order's technical id in the shop. */
  readonly externalOrderId?: InputMaybe<Scalars['String']['input']>;
  /** The order's number in the shop. It must not be taken: the order can be found by it when an answer is lost. */
  readonly externalOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the order goes before others. */
  readonly fastLane?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name for internal use. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Payment method. */
  readonly paymentMethodId: Scalars['ID']['input'];
  /** What is ordered. */
  readonly positions: ReadonlyArray<SalesOrderImportPositionInput>;
  /** Warehouse to deliver from. */
  readonly preferredWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Project. */
  readonly projectId: Scalars['ID']['input'];
  /** From when stock is reserved. */
  readonly reservationDate?: InputMaybe<Scalars['Date']['input']>;
  /** Sales channel. */
  readonly salesChannelId?: InputMaybe<Scalars['ID']['input']>;
  /** Shipping method. */
  readonly shippingMethodId: Scalars['ID']['input'];
  /** Country to deliver from. */
  readonly storageCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Which prices the document shows. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** How the order is taxed. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Number of the payment. */
  readonly transactionNumber?: InputMaybe<Scalars['String']['input']>;
  /** The customer's value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an imported order. */
export type SalesOrderImportPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order as Xentral holds it. Null when none was made. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A position of an order to import. */
export type SalesOrderImportPositionInput = {
  /** When the customer wants it. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. The product's when it is left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The position's number in the shop. */
  readonly externalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Price of one, net or gross as the order shows prices, in its currency. The product's when it is left out. */
  readonly price?: InputMaybe<MoneyInput>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Which rate of tax: `STANDARD`, `REDUCED` or `EXEMPT`; the others are refused. The product's when it is left out. */
  readonly taxCategory?: InputMaybe<TaxCategory>;
};

/** One key of an order of sales orders. */
export type SalesOrderOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: SalesOrderOrderField;
};

/** What sales orders can be ordered by. */
export type SalesOrderOrderField =
  /** Country of the document address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Customer number. */
  | 'CUSTOMER_NUMBER'
  /** Date on the document. */
  | 'DOCUMENT_DATE'
  /** Document number. */
  | 'DOCUMENT_NUMBER'
  /** Id. */
  | 'ID'
  /** Id of the project. */
  | 'PROJECT'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** A line of a sales order with a product. */
export type SalesOrderPosition = DocumentPosition & Node & ProductPosition & {
  /** What of the net amount remains after the purchase price, in percent. */
  readonly contributionMargin?: Maybe<Scalars['Decimal']['output']>;
  /** Cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** Country of origin. */
  readonly countryOfOrigin?: Maybe<Scalars['CountryCode']['output']>;
  /** When the line was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The free fields of the line. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: Maybe<Scalars['String']['output']>;
  /** When this line shall be delivered, where it differs from the order. */
  readonly deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the delivery date means its whole week. */
  readonly deliveryDateAsCalendarWeek?: Maybe<Scalars['Boolean']['output']>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Batch the customer wants. */
  readonly desiredBatch?: Maybe<Scalars['String']['output']>;
  /** Best-before date the customer wants. */
  readonly desiredBestBeforeDate?: Maybe<Scalars['Date']['output']>;
  /** Discount in percent. Zero or null without one. */
  readonly discount?: Maybe<Scalars['Decimal']['output']>;
  /** Id of the line in the shop or marketplace the order came from. */
  readonly externalNumber?: Maybe<Scalars['String']['output']>;
  /** Whether further lines belong to this one, such as the parts of a set. */
  readonly hasChildPositions?: Maybe<Scalars['Boolean']['output']>;
  /** Customs tariff number. */
  readonly hsCode?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** Internal comment; not printed. */
  readonly internalComment?: Maybe<Scalars['String']['output']>;
  /** Price of one unit, after discount. */
  readonly itemRevenue?: Maybe<Price>;
  /** What the line is: `PRODUCT`. */
  readonly kind: DocumentPositionKind;
  /** Sum of the line: quantity times price, less discount. */
  readonly lineTotal?: Maybe<Price>;
  /** Name of the product as it is printed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Product number (SKU) as it is printed; it stays when the product's own changes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Packaging unit. */
  readonly packagingUnit?: Maybe<Scalars['String']['output']>;
  /** The line this one belongs to, such as the set it is a part of. Null for lines of their own. */
  readonly parentPosition?: Maybe<SalesOrderPosition>;
  /** Price of one unit, before discount. */
  readonly price?: Maybe<Price>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** The project of the line. */
  readonly project?: Maybe<Project>;
  /** What the shop pays for one unit, without tax. */
  readonly purchasePrice?: Maybe<Money>;
  /** Quantity in `unit`. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The order the line belongs to. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** Which of the country's tax rates applies. */
  readonly taxCategory?: Maybe<TaxCategory>;
  /** Text about the tax that is printed with the line. */
  readonly taxLegalNotice?: Maybe<Scalars['String']['output']>;
  /** Tax rate in percent. */
  readonly taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the quantity in the shop's own words, such as `kg`. Null when none is entered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the line was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A position to add to an order. */
export type SalesOrderPositionAddInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the customer wants it. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. The product's when it is left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The position's number in the shop. */
  readonly externalNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net price of one, in the order's currency. The product's when it is left out. */
  readonly price?: InputMaybe<MoneyInput>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many. */
  readonly quantity: Scalars['Decimal']['input'];
  /** The order. */
  readonly salesOrderId: Scalars['ID']['input'];
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an added position. */
export type SalesOrderPositionAddPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The position as Xentral holds it now. Null when nothing was done. */
  readonly position?: Maybe<SalesOrderPosition>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A position of an order to make. */
export type SalesOrderPositionInput = {
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the customer wants it. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. The product's when it is left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The position's number in the shop. */
  readonly externalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. The product's when it is left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net price of one, in the order's currency. The product's when it is left out. */
  readonly price?: InputMaybe<MoneyInput>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** How many. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A position to take off an order. */
export type SalesOrderPositionRemoveInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The position, such as `gid://xentral/SalesOrderPosition/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a position to take off. */
export type SalesOrderPositionRemovePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the position that is gone. Null when nothing was done. */
  readonly removedPositionId?: Maybe<Scalars['ID']['output']>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes to a position of an order. Its product stays: for another one, add a position and remove this one. */
export type SalesOrderPositionUpdateInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The customer's own number of the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the customer wants it. */
  readonly deliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Description on the document. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Discount in percent. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The position's number in the shop. */
  readonly externalNumber?: InputMaybe<Scalars['String']['input']>;
  /** The position, such as `gid://xentral/SalesOrderPosition/42/7`. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name on the document. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Net price of one, in the order's currency. */
  readonly price?: InputMaybe<MoneyInput>;
  /** How many. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Unit of the quantity. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a changed position. */
export type SalesOrderPositionUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The position as Xentral holds it now. Null when nothing was done. */
  readonly position?: Maybe<SalesOrderPosition>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft to release. */
export type SalesOrderReleaseInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Date of the document. Today when it is left out. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a draft to release. */
export type SalesOrderReleasePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An order whose document is sent. At least one of `email`, `printerId` and `markAsSent` is needed. */
export type SalesOrderSendInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The email to send it by. */
  readonly email?: InputMaybe<DocumentEmailInput>;
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes the mutation safe to repeat: the same key with the same input sends the document once, whatever went wrong in between.
   * Up to 200 characters, such as a UUID; kept for 30 days. Without it every repetition sends it again.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it counts as sent. */
  readonly markAsSent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Xentral's own id of the printer to print it on. */
  readonly printerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of an order to send. */
export type SalesOrderSendPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Conditions on a `SalesOrderStatus`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type SalesOrderStatusFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<SalesOrderStatus>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<SalesOrderStatus>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<SalesOrderStatus>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<SalesOrderStatus>>;
};

/** Changes to an order. Its positions stay as they are. */
export type SalesOrderUpdateInput = {
  /** Whether the order is dispatched on its own once it can be. */
  readonly autoDispatch?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text above the positions. */
  readonly bodyIntroduction?: InputMaybe<Scalars['String']['input']>;
  /** Text below the positions. */
  readonly bodyOutroduction?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Cost centre. */
  readonly costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Which documents are made on their own when it is dispatched. */
  readonly createDocuments?: InputMaybe<AutoCreatedDocuments>;
  /** Currency of the order. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The customer's own number of the order. */
  readonly customerOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where the goods go, when it is another address. Fields that are not named stay. */
  readonly deliveryAddress?: InputMaybe<PostalAddressInput>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: InputMaybe<Scalars['String']['input']>;
  /** When the customer wants the goods. */
  readonly desiredDeliveryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Address on the document. Fields that are not named stay. */
  readonly documentAddress?: InputMaybe<PostalAddressInput>;
  /** Date of the order. */
  readonly documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** Before which the order is not delivered. */
  readonly earliestFulfillmentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The order's technical id in the shop. */
  readonly externalOrderId?: InputMaybe<Scalars['String']['input']>;
  /** The order's number in the shop. It must not be taken: the order can be found by it when an answer is lost. */
  readonly externalOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the order goes before others. */
  readonly fastLane?: InputMaybe<Scalars['Boolean']['input']>;
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Comment for internal use. */
  readonly internalComment?: InputMaybe<Scalars['String']['input']>;
  /** Name for internal use. */
  readonly internalDesignation?: InputMaybe<Scalars['String']['input']>;
  /** Payment method. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Warehouse to deliver from. */
  readonly preferredWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** From when stock is reserved. */
  readonly reservationDate?: InputMaybe<Scalars['Date']['input']>;
  /** Sales channel. */
  readonly salesChannelId?: InputMaybe<Scalars['ID']['input']>;
  /** Shipping method. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Titles of all tags on the order: those that are not named are taken away. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which prices the document shows. */
  readonly taxDisplay?: InputMaybe<TaxDisplay>;
  /** How the order is taxed. */
  readonly taxation?: InputMaybe<Taxation>;
  /** Number of the payment. */
  readonly transactionNumber?: InputMaybe<Scalars['String']['input']>;
  /** The customer's value added tax identification number. */
  readonly vatId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a changed order. */
export type SalesOrderUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order as Xentral holds it now. Null when nothing was done. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A price at which a product is sold: to everyone, to a group or to one customer, from a quantity on and for a period. */
export type SalesPrice = Node & {
  /** When the price was entered. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer it holds for. Null when it is not for one customer. */
  readonly customer?: Maybe<Customer>;
  /** The group it holds for. Null when it is not for a group. */
  readonly customerGroup?: Maybe<CustomerGroup>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: Maybe<Scalars['String']['output']>;
  /** Last day of the price. Null when it does not end. */
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  /** The global id, such as `gid://xentral/SalesPrice/42`. */
  readonly id: Scalars['ID']['output'];
  /** Whether other currencies are left out of this price's conversion. */
  readonly isNotCalculatedFromExchangeTable?: Maybe<Scalars['Boolean']['output']>;
  /** How many units a package holds. Null when the price is not by package. */
  readonly packageAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Price of one unit, without tax. */
  readonly price?: Maybe<Money>;
  /** The product. */
  readonly product?: Maybe<Product>;
  /** From which quantity the price holds. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Internal remark. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** When the price was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day of the price. Null when it has always held. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of sales prices. */
export type SalesPriceConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SalesPriceEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<SalesPrice>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A sales price to make. */
export type SalesPriceCreateInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The group of customers it holds for, by Xentral's own id. */
  readonly customerGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer it holds for. For everyone when neither customer nor group is given. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** Last day. Null for a price without end. */
  readonly expiresAt?: InputMaybe<Scalars['Date']['input']>;
  /** Whether lists of bulk prices leave it out. No read shows it, so that it is not checked afterwards. */
  readonly hideInBulkPriceListing?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input answers with what was made the first time, whatever
   * went wrong in between. Up to 200 characters, such as a UUID; kept for 30 days.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the price stays as it is instead of being converted from another currency. */
  readonly isNotCalculatedFromExchangeTable?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many make a package. */
  readonly packageAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The price, with its currency. */
  readonly price: MoneyInput;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
  /** From how many on the price holds; `1` for every quantity. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Internal remark. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** First day. Version 3 of Xentral's API takes it together with a later `expiresAt` only. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of a new sales price. */
export type SalesPriceCreatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The sales price as Xentral holds it. Null when none was made. */
  readonly salesPrice?: Maybe<SalesPrice>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A sales price to delete. */
export type SalesPriceDeleteInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The sales price. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: deleting is refused when somebody else has changed the price since. Costs a call. Xentral
   * itself has no such condition, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of a sales price to delete. */
export type SalesPriceDeletePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The global id of the deleted sales price. Null when nothing was deleted. */
  readonly deletedSalesPriceId?: Maybe<Scalars['ID']['output']>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of a list of sales prices. */
export type SalesPriceEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<SalesPrice>;
};

/** Conditions on sales prices. All that are given must hold. */
export type SalesPriceFilter = {
  /** Currency of the price. */
  readonly currency?: InputMaybe<ExactStringFilter>;
  /** Group the price holds for, by Xentral's own id. */
  readonly customerGroupId?: InputMaybe<IdFilter>;
  /** Customer the price holds for. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** Last day of the price. */
  readonly expiresAt?: InputMaybe<DateFilter>;
  /** Ids of sales prices. */
  readonly id?: InputMaybe<IdFilter>;
  /** Day on which the price holds. */
  readonly isValidAt?: InputMaybe<ValidityFilter>;
  /** Product. */
  readonly productId?: InputMaybe<IdFilter>;
  /** First day of the price. */
  readonly validFrom?: InputMaybe<DateFilter>;
};

/** One key of an order of sales prices. */
export type SalesPriceOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: SalesPriceOrderField;
};

/** What sales prices can be ordered by. */
export type SalesPriceOrderField =
  /** Amount of the price, whatever its currency. */
  | 'AMOUNT'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Id. */
  | 'ID'
  /** Moment of the last change. */
  | 'UPDATED_AT';

/** Changes to a sales price. */
export type SalesPriceUpdateInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The group of customers it holds for, by Xentral's own id. */
  readonly customerGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer it holds for. Null makes it hold for everyone. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's own number for the product. */
  readonly customerProductNumber?: InputMaybe<Scalars['String']['input']>;
  /** Last day. Null for a price without end. A day in the past ends the price without deleting it. */
  readonly expiresAt?: InputMaybe<Scalars['Date']['input']>;
  /** Whether lists of bulk prices leave it out. No read shows it, so that it is not checked afterwards. */
  readonly hideInBulkPriceListing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The sales price. */
  readonly id: Scalars['ID']['input'];
  /**
   * The `updatedAt` that was read: the change is refused when somebody else has changed the record since. Costs a call,
   * and a second and another call where it was changed within the last minute: Xentral tells the time to the second. It has no
   * such condition itself, so that a change in the same moment by another program can still be lost.
   */
  readonly ifUnchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the price stays as it is instead of being converted from another currency. */
  readonly isNotCalculatedFromExchangeTable?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many make a package. */
  readonly packageAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The price, with its currency. */
  readonly price?: InputMaybe<MoneyInput>;
  /** From how many on the price holds; `1` for every quantity. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Internal remark. Null is for older API generations only. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** First day. Version 3 of Xentral's API takes it together with a later `expiresAt` only. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of a changed sales price. */
export type SalesPriceUpdatePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The sales price as Xentral holds it now. Null when nothing was written. */
  readonly salesPrice?: Maybe<SalesPrice>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How serial numbers of a product are recorded. */
export type SerialNumberTracking =
  /** They are not recorded. */
  | 'NONE'
  /** Kept in stock; Xentral makes them. */
  | 'STOCK_GENERATED'
  /** Kept in stock; the manufacturer's own are used. */
  | 'STOCK_ORIGINAL'
  /** Recorded when goods go out; the manufacturer's own are used. */
  | 'TRACK_ORIGINAL'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** A parcel that was handed to a carrier, with its tracking. */
export type Shipment = Node & {
  /** Further parcels of the same shipment. */
  readonly additionalPackages?: Maybe<ReadonlyArray<AdditionalPackage>>;
  /** The delivery note it belongs to. Null without one. */
  readonly deliveryNote?: Maybe<DeliveryNote>;
  /** The global id, such as `gid://xentral/Shipment/42`. */
  readonly id: Scalars['ID']['output'];
  /** The order it belongs to. Null without one. */
  readonly salesOrder?: Maybe<SalesOrder>;
  /** Day on which it was handed over. Null while it waits. */
  readonly sentAt?: Maybe<Scalars['Date']['output']>;
  /** Moment at which it was handed over. Null while it waits, and where only the day is known. */
  readonly sentAtTimestamp?: Maybe<Scalars['DateTime']['output']>;
  /** How it was shipped. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** How the parcel can be followed. */
  readonly tracking?: Maybe<ShipmentTracking>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of shipments. */
export type ShipmentConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ShipmentEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Shipment>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of shipments. */
export type ShipmentEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Shipment>;
};

/** Conditions on shipments. All that are given must hold. */
export type ShipmentFilter = {
  /** Name of the carrier. */
  readonly carrier?: InputMaybe<ExactStringFilter>;
  /** Delivery note it belongs to. */
  readonly deliveryNoteId?: InputMaybe<IdFilter>;
  /** Order it belongs to. */
  readonly salesOrderId?: InputMaybe<IdFilter>;
  /** Day on which it was handed over. */
  readonly sentAt?: InputMaybe<DayFilter>;
  /** How it was shipped. */
  readonly shippingMethodId?: InputMaybe<IdFilter>;
  /** The carrier's number of the parcel. */
  readonly trackingNumber?: InputMaybe<ExactStringFilter>;
};

/** How a parcel can be followed. */
export type ShipmentTracking = {
  /** Name of the carrier. */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** Page on which the parcel can be followed, as Xentral made it. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** The carrier's number of the parcel. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** A way to ship. Rarely changes. */
export type ShippingMethod = Node & {
  /** The global id, such as `gid://xentral/ShippingMethod/42`. */
  readonly id: Scalars['ID']['output'];
  /** Xentral's module that makes labels for it. */
  readonly module?: Maybe<Scalars['String']['output']>;
  /** Name, as shown to customers. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The project it is restricted to. Null when it serves all. */
  readonly project?: Maybe<Project>;
  /** Whether goods can be sent with it. */
  readonly supportsDeliveries?: Maybe<Scalars['Boolean']['output']>;
  /** Whether return labels can be made with it. */
  readonly supportsReturns?: Maybe<Scalars['Boolean']['output']>;
  /** Xentral's word for the kind of shipping, such as `dhl`. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of shipping methods. */
export type ShippingMethodConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ShippingMethodEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<ShippingMethod>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of shipping methods. */
export type ShippingMethodEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<ShippingMethod>;
};

/** Goods to put on a storage location. */
export type StockAddInput = {
  /** Batch of the goods, for products that record it. */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** Best-before date of the goods, for products that record it. */
  readonly bestBeforeDate?: InputMaybe<Scalars['Date']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input books once, whatever went wrong in between. Up to 200
   * characters, such as a UUID; kept for 30 days. Without it nothing tells a repeated booking from a second one.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The product; it has to be a stock item. */
  readonly productId: Scalars['ID']['input'];
  /** The project it is booked for. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How many are added to what lies there. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Why, for the ledger of stock movements. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Serial numbers of the goods, for products that record it. */
  readonly serialNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The storage location, with its warehouse: `gid://xentral/StorageLocation/3/11` or `3/11`. */
  readonly storageLocationId: Scalars['ID']['input'];
};

/** What became of goods to put on a storage location. */
export type StockAddPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The product, whose stock is read anew where it is selected. Null when nothing was booked, or nobody knows. */
  readonly product?: Maybe<Product>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A booking into or out of stock. The ledger only grows; a transfer is two bookings. */
export type StockMovement = Node & {
  /** The document it was booked for. Null for about a third of all bookings. */
  readonly causedBy?: Maybe<StockMovementCause>;
  /** When the row was written. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it came in or went out. */
  readonly direction?: Maybe<StockMovementDirection>;
  /** Who booked it. */
  readonly editor?: Maybe<Scalars['String']['output']>;
  /** The global id, such as `gid://xentral/StockMovement/42`. */
  readonly id: Scalars['ID']['output'];
  /** When it was booked. */
  readonly postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The product. Null when it was removed. */
  readonly product?: Maybe<Product>;
  /** The project. Null without one. */
  readonly project?: Maybe<Project>;
  /** What was booked; negative when it went out. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Why, in Xentral's words. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What lay at the storage location afterwards. */
  readonly stockLevelAfter?: Maybe<Scalars['Decimal']['output']>;
  /** The storage location. Null when it was removed. */
  readonly storageLocation?: Maybe<StorageLocation>;
  /** Xentral's own word for the kind of booking. Null for bookings by hand. */
  readonly systemType?: Maybe<Scalars['String']['output']>;
  /** When the row was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** What a booking was made for. */
export type StockMovementCause = {
  /** The document itself. Null for kinds that this graph does not carry. */
  readonly document?: Maybe<Document>;
  /** Which kind of document it is. */
  readonly kind?: Maybe<StockMovementCauseKind>;
  /** Xentral's own id of the document. */
  readonly xentralId: Scalars['ID']['output'];
};

/** What a booking was made for. */
export type StockMovementCauseKind =
  /** A credit note. */
  | 'CREDIT_NOTE'
  /** A delivery note. */
  | 'DELIVERY_NOTE'
  /** A goods posting document. */
  | 'GOODS_POSTING_DOCUMENT'
  /** A stocktaking. */
  | 'INVENTORY_RUN'
  /** An invoice. */
  | 'INVOICE'
  /** An offer. */
  | 'OFFER'
  /** A receipt of parcels. */
  | 'PARCEL_RECEIPT'
  /** A production order. */
  | 'PRODUCTION'
  /** A proforma invoice. */
  | 'PROFORMA_INVOICE'
  /** A purchase order. */
  | 'PURCHASE_ORDER'
  /** A return. */
  | 'RETURN'
  /** A sales order. */
  | 'SALES_ORDER'
  /** A service order. */
  | 'SERVICE_ORDER'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/**
 * Conditions on a `StockMovementCauseKind`. All that are given must hold. `UNKNOWN` is refused: it stands for many
 * words.
 */
export type StockMovementCauseKindFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<StockMovementCauseKind>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<StockMovementCauseKind>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<StockMovementCauseKind>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<StockMovementCauseKind>>;
};

/** A page of a list of bookings. */
export type StockMovementConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StockMovementEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<StockMovement>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null: Xentral does not count these. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Whether a booking came in or went out. */
export type StockMovementDirection =
  /** Into stock. */
  | 'INBOUND'
  /** Out of stock. */
  | 'OUTBOUND'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/**
 * Conditions on a `StockMovementDirection`. All that are given must hold. `UNKNOWN` is refused: it stands for many
 * words.
 */
export type StockMovementDirectionFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<StockMovementDirection>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<StockMovementDirection>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<StockMovementDirection>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<StockMovementDirection>>;
};

/** A row of a list of bookings. */
export type StockMovementEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<StockMovement>;
};

/** Conditions on bookings. All that are given must hold. */
export type StockMovementFilter = {
  /** Xentral's own id of the document it was booked for; only meaningful with its kind. */
  readonly causedById?: InputMaybe<ExactStringFilter>;
  /** Kind of document it was booked for. */
  readonly causedByKind?: InputMaybe<StockMovementCauseKindFilter>;
  /** When the row was written. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Whether it came in or went out. */
  readonly direction?: InputMaybe<StockMovementDirectionFilter>;
  /** Who booked it. */
  readonly editor?: InputMaybe<StringFilter>;
  /** Ids of bookings. */
  readonly id?: InputMaybe<IdFilter>;
  /** When it was booked. */
  readonly postedAt?: InputMaybe<DateTimeFilter>;
  /** Product. */
  readonly productId?: InputMaybe<IdFilter>;
  /** Project. */
  readonly projectId?: InputMaybe<IdFilter>;
  /** Why it was booked, in Xentral's words. */
  readonly reference?: InputMaybe<StringFilter>;
  /** Storage location. */
  readonly storageLocationId?: InputMaybe<IdFilter>;
  /** Warehouse. */
  readonly warehouseId?: InputMaybe<IdFilter>;
};

/** One key of an order of bookings. */
export type StockMovementOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: StockMovementOrderField;
};

/** What bookings can be ordered by. */
export type StockMovementOrderField =
  /** Moment the row was written. */
  | 'CREATED_AT'
  /** Id. */
  | 'ID'
  /** Moment of booking. */
  | 'POSTED_AT'
  /** Quantity. */
  | 'QUANTITY';

/** Stock of a product that is set aside. */
export type StockReservation = {
  /** The customer they are set aside for. Null without one. */
  readonly customer?: Maybe<Customer>;
  /** The project they are set aside for. Null without one. */
  readonly project?: Maybe<Project>;
  /** How many are set aside. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Why, in Xentral's words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Xentral's own id of the reservation. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of reservations. */
export type StockReservationConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StockReservationEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<StockReservation>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of reservations. */
export type StockReservationEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<StockReservation>;
};

/** Goods to take from a storage location. */
export type StockRetrieveInput = {
  /** Batch of the goods to take, for products that record it. */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** Best-before date of the goods to take, for products that record it. */
  readonly bestBeforeDate?: InputMaybe<Scalars['Date']['input']>;
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input books once, whatever went wrong in between. Up to 200
   * characters, such as a UUID; kept for 30 days. Without it nothing tells a repeated booking from a second one.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The product; it has to be a stock item. */
  readonly productId: Scalars['ID']['input'];
  /** The project it is booked for. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How many are taken. Not more than lie there. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Why, for the ledger of stock movements. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Serial numbers of the goods to take, for products that record it. */
  readonly serialNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The storage location, with its warehouse: `gid://xentral/StorageLocation/3/11` or `3/11`. */
  readonly storageLocationId: Scalars['ID']['input'];
};

/** What became of goods to take from a storage location. */
export type StockRetrievePayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The product, whose stock is read anew where it is selected. Null when nothing was booked, or nobody knows. */
  readonly product?: Maybe<Product>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What lies of a product at a storage location. */
export type StockSetTotalInput = {
  /** Comes back in the payload as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes the mutation safe to repeat: the same key with the same input books once, whatever went wrong in between. Up to 200
   * characters, such as a UUID; kept for 30 days. Without it nothing tells a repeated booking from a second one.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The product; it has to be a stock item. */
  readonly productId: Scalars['ID']['input'];
  /** The project it is booked for. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How many lie there, all batches together; `0` for none. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Why, for the ledger of stock movements. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The storage location, with its warehouse: `gid://xentral/StorageLocation/3/11` or `3/11`. */
  readonly storageLocationId: Scalars['ID']['input'];
};

/** What became of a counted stock. */
export type StockSetTotalPayload = {
  /** As it was given. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The product, whose stock is read anew where it is selected. Null when nothing was booked, or nobody knows. */
  readonly product?: Maybe<Product>;
  /** What was not done, or not wholly, and why. Empty when all went well. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What lies of a product at a storage location, with one batch and best-before date where these are recorded. */
export type StorageItem = {
  /** Batch. Null where none is recorded. */
  readonly batch?: Maybe<Scalars['String']['output']>;
  /** Best-before date. Null where none is recorded. */
  readonly bestBeforeDate?: Maybe<Scalars['Date']['output']>;
  /** The product. */
  readonly product?: Maybe<Product>;
  /** How many lie there. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Serial numbers. Empty where none are recorded. */
  readonly serialNumbers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The storage location. */
  readonly storageLocation?: Maybe<StorageLocation>;
  /** The warehouse that the storage location is in. */
  readonly warehouse?: Maybe<Warehouse>;
};

/** A page of a list of stock at storage locations. */
export type StorageItemConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StorageItemEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<StorageItem>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of stock at storage locations. */
export type StorageItemEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<StorageItem>;
};

/** A place in a warehouse, such as a shelf. Its id holds the warehouse's: `gid://xentral/StorageLocation/3/11`. */
export type StorageLocation = Node & {
  /** How often it is used: `A`, `B` or `C`. Null when none is entered. */
  readonly abcCategory?: Maybe<Scalars['String']['output']>;
  /** Description. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Height in centimetres. */
  readonly height?: Maybe<Scalars['Decimal']['output']>;
  /** The global id, such as `gid://xentral/StorageLocation/3/11`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds material that is used up: no stock is kept. */
  readonly isConsumptionLocation?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a point of sale sells from it. */
  readonly isPosLocation?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it only refills other places: it counts as stock and is not picked from. */
  readonly isReplenishmentLocation?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is blocked: it counts as empty. */
  readonly isRestrictedLocation?: Maybe<Scalars['Boolean']['output']>;
  /** What lies there. One call or more for each storage location. */
  readonly items?: Maybe<StorageItemConnection>;
  /** Length in centimetres. */
  readonly length?: Maybe<Scalars['Decimal']['output']>;
  /** Name, often a code of row, rack and shelf. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether productions may take from it. */
  readonly productionAccess?: Maybe<Scalars['Boolean']['output']>;
  /** The project it is restricted to. Null when it serves all. */
  readonly project?: Maybe<Project>;
  /** Place in the order in which a picker walks. */
  readonly sort?: Maybe<Scalars['Int']['output']>;
  /** The warehouse it is in. */
  readonly warehouse?: Maybe<Warehouse>;
  /** Width in centimetres. */
  readonly width?: Maybe<Scalars['Decimal']['output']>;
  /** The id that Xentral uses itself, such as `11`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** A place in a warehouse, such as a shelf. Its id holds the warehouse's: `gid://xentral/StorageLocation/3/11`. */
export type StorageLocationItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of storage locations. */
export type StorageLocationConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StorageLocationEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<StorageLocation>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of storage locations. */
export type StorageLocationEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<StorageLocation>;
};

/** Conditions on storage locations. All that are given must hold. */
export type StorageLocationFilter = {
  /** Ids of storage locations. */
  readonly id?: InputMaybe<IdFilter>;
  /** Name. */
  readonly name?: InputMaybe<StringFilter>;
};

/**
 * Conditions on a text of at most 500 characters. All that are given must hold. An empty text is refused. So is what Xentral
 * would misread: a comma, the words `true` and `false`, and `%`, `_` and a backslash in `contains`, `notContains`,
 * `startsWith` and `endsWith`, where it takes them for placeholders. Of several texts, such as the numbers of a document's
 * products, a negation excludes each, and a record without any is not left out.
 */
export type StringFilter = {
  /** The text contains this one. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The text ends with this one. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** The text is this one. */
  readonly equals?: InputMaybe<Scalars['String']['input']>;
  /** The text is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The text does not contain this one; a record without a text is left out. */
  readonly notContains?: InputMaybe<Scalars['String']['input']>;
  /** The text is another than this one; a record without one is left out. */
  readonly notEquals?: InputMaybe<Scalars['String']['input']>;
  /** The text is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The text starts with this one. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** The sum of the lines above it. */
export type SubtotalPosition = DocumentPosition & Node & {
  /** The sum. */
  readonly amount?: Maybe<Price>;
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** What the line is. */
  readonly kind: DocumentPositionKind;
  /** Name or heading as it is printed. Null for lines without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/**
 * Someone the shop buys from. Customers and suppliers share one number range of ids in Xentral; who is both has the same
 * id as both.
 */
export type Supplier = Node & {
  /** Further ways to reach the supplier, as label and value. */
  readonly additionalContacts?: Maybe<ReadonlyArray<AdditionalContact>>;
  /** Bank account of the supplier. Null when none is entered or the access token may not see it. */
  readonly bankAccount?: Maybe<BankAccount>;
  /** People to contact at the supplier. */
  readonly contactPersons?: Maybe<ReadonlyArray<SupplierContact>>;
  /** When the supplier was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Up to which amount the shop may buy before paying. Null or zero for no limit. */
  readonly creditLimit?: Maybe<Money>;
  /** The free fields of the supplier. */
  readonly customFields?: Maybe<ReadonlyArray<CustomField>>;
  /** The shop's own customer number at the supplier. */
  readonly customerNumberForSupplier?: Maybe<Scalars['String']['output']>;
  /** Currency of purchase orders unless another is chosen. */
  readonly defaultCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Addresses to which goods are sent at the supplier. */
  readonly deliveryAddresses?: Maybe<ReadonlyArray<PostalAddress>>;
  /** Deviating billing address. Null without one. */
  readonly deviatingBillingAddress?: Maybe<PostalAddress>;
  /** Account in bookkeeping, where it is not the supplier number. */
  readonly deviatingSupplierNumber?: Maybe<Scalars['String']['output']>;
  /** Where documents are sent by email, by kind of document. */
  readonly documentRecipients?: Maybe<ReadonlyArray<DocumentRecipient>>;
  /** Email address of the main address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Fax number of the main address. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** How the supplier delivers. */
  readonly fulfillment?: Maybe<SupplierFulfillment>;
  /** Groups the supplier belongs to. */
  readonly groups?: Maybe<ReadonlyArray<CustomerGroup>>;
  /** The global id, such as `gid://xentral/Supplier/42`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the supplier was deleted. Null where Xentral does not tell. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** Language in which documents are written, as entered in Xentral. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Mobile number of the main address. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Name of the company or person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Internal notes about the supplier. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Supplier number, drawn from a number range or entered. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** How the supplier is paid. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Payment terms agreed with the supplier. */
  readonly paymentTerms?: Maybe<PaymentTerms>;
  /** Telephone number of the main address. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Main address. */
  readonly primaryAddress?: Maybe<PostalAddress>;
  /** Products in use that are usually bought from this supplier. Walks like the query `products`. */
  readonly products?: Maybe<ProductConnection>;
  /** The project the supplier belongs to. */
  readonly project?: Maybe<Project>;
  /** Purchase orders to the supplier, drafts and cancelled ones included. Walks like the query `purchaseOrders`. */
  readonly purchaseOrders?: Maybe<PurchaseOrderConnection>;
  /**
   * Prices agreed with this supplier. Walked page by page; what is inserted or deleted meanwhile may be skipped or
   * repeated.
   */
  readonly purchasePrices?: Maybe<PurchasePriceConnection>;
  /** Note that is shown when something is bought from the supplier. */
  readonly supplierPurchaseNote?: Maybe<Scalars['String']['output']>;
  /** Tags on the supplier. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** How purchases from the supplier are taxed. */
  readonly tax?: Maybe<SupplierTax>;
  /** How the supplier is addressed. */
  readonly type?: Maybe<RecipientType>;
  /** When the supplier was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Website. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/**
 * Someone the shop buys from. Customers and suppliers share one number range of ids in Xentral; who is both has the same
 * id as both.
 */
export type SupplierProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
};


/**
 * Someone the shop buys from. Customers and suppliers share one number range of ids in Xentral; who is both has the same
 * id as both.
 */
export type SupplierPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PurchaseOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurchaseOrderOrder>>;
};


/**
 * Someone the shop buys from. Customers and suppliers share one number range of ids in Xentral; who is both has the same
 * id as both.
 */
export type SupplierPurchasePricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PurchasePriceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PurchasePriceOrder>>;
};

/** A page of a list of suppliers. */
export type SupplierConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SupplierEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Supplier>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Someone to contact at a supplier. */
export type SupplierContact = {
  /** Department of the company. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Language the person is written to in, as entered in Xentral. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Mobile number. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** What the person does at the company. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** Remarks about the person. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** How letters address the person. */
  readonly salutation?: Maybe<Scalars['String']['output']>;
  /** Academic or other title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How the person is addressed. */
  readonly type?: Maybe<RecipientType>;
  /** Xentral's own id of the person. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A row of a list of suppliers. */
export type SupplierEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Supplier>;
};

/** Conditions on suppliers. All that are given must hold. */
export type SupplierFilter = {
  /** Town of the main address. */
  readonly city?: InputMaybe<StringFilter>;
  /** Country of the main address as two letters. */
  readonly country?: InputMaybe<StringFilter>;
  /** Day of creation. Xentral compares days here, not moments. */
  readonly createdAt?: InputMaybe<DateFilter>;
  /**
   * Email address. When Xentral matches too much for a part of an address, the list is refused with
   * `FILTER_NOT_HONOURED`.
   */
  readonly email?: InputMaybe<StringFilter>;
  /** Group the supplier belongs to, by Xentral's own id. */
  readonly groupId?: InputMaybe<IdFilter>;
  /** Ids of suppliers. */
  readonly id?: InputMaybe<IdFilter>;
  /** Name of the company or person. */
  readonly name?: InputMaybe<StringFilter>;
  /** Supplier number. */
  readonly number?: InputMaybe<StringFilter>;
  /** State of the main address. */
  readonly state?: InputMaybe<StringFilter>;
  /** Street of the main address. */
  readonly street?: InputMaybe<StringFilter>;
  /** Tag on the supplier. */
  readonly tagId?: InputMaybe<IdFilter>;
  /** Day of the last change. Xentral compares days here, not moments. */
  readonly updatedAt?: InputMaybe<DateFilter>;
  /** Postal code of the main address. */
  readonly zipCode?: InputMaybe<StringFilter>;
};

/** How a supplier delivers. */
export type SupplierFulfillment = {
  /** Whether nothing may be bought at present. */
  readonly deliveryBlock?: Maybe<Scalars['Boolean']['output']>;
  /** Since when nothing may be bought. */
  readonly deliveryBlockDate?: Maybe<Scalars['Date']['output']>;
  /** Why nothing may be bought. */
  readonly deliveryBlockReason?: Maybe<Scalars['String']['output']>;
  /** Delivery terms, such as an Incoterm. */
  readonly deliveryTerms?: Maybe<Scalars['String']['output']>;
  /** Whether the supplier ships free of charge. */
  readonly freeShippingActive?: Maybe<Scalars['Boolean']['output']>;
  /** From which order amount shipping is free, in the supplier's currency. */
  readonly freeShippingFrom?: Maybe<Scalars['Decimal']['output']>;
};

/** One key of an order of suppliers. */
export type SupplierOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: SupplierOrderField;
};

/** What suppliers can be ordered by. */
export type SupplierOrderField =
  /** Town of the main address. */
  | 'CITY'
  /** Country of the main address. */
  | 'COUNTRY'
  /** Moment of creation. */
  | 'CREATED_AT'
  /** Id. */
  | 'ID'
  /** Name. */
  | 'NAME'
  /** Supplier number. */
  | 'NUMBER'
  /** State of the main address. */
  | 'STATE'
  /** Street of the main address. */
  | 'STREET'
  /** Moment of the last change. */
  | 'UPDATED_AT'
  /** Postal code of the main address. */
  | 'ZIP_CODE';

/** How purchases from a supplier are taxed. */
export type SupplierTax = {
  /** Customs information, such as a trader's number. */
  readonly customsInformation?: Maybe<Scalars['String']['output']>;
  /** Which prices documents show. */
  readonly taxDisplay?: Maybe<TaxDisplay>;
  /** Tax number at the local authority. */
  readonly taxNumber?: Maybe<Scalars['String']['output']>;
  /** How purchases are taxed. */
  readonly taxation?: Maybe<Taxation>;
  /** Value added tax identification number. */
  readonly vatId?: Maybe<Scalars['String']['output']>;
};

/** A label on customers, suppliers, products or documents. */
export type Tag = Node & {
  /** Colour, as Xentral writes it, such as `#ff8800`. */
  readonly color?: Maybe<Scalars['String']['output']>;
  /** When the tag was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What kind of record the tag is for. Null for any. */
  readonly group?: Maybe<TagGroup>;
  /** The global id, such as `gid://xentral/Tag/42`. */
  readonly id: Scalars['ID']['output'];
  /** What the tag says. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the tag was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** A page of a list of tags. */
export type TagConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TagEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Tag>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null: Xentral does not count these. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of tags. */
export type TagEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Tag>;
};

/** Conditions on tags. All that are given must hold. */
export type TagFilter = {
  /** What kind of record the tag is for. */
  readonly group?: InputMaybe<TagGroupFilter>;
  /** Ids of tags. */
  readonly id?: InputMaybe<IdFilter>;
  /** What the tag says. */
  readonly title?: InputMaybe<StringFilter>;
};

/** What kind of record a tag is for. */
export type TagGroup =
  /** Customers and suppliers. */
  | 'ADDRESSES'
  /** Credit notes. */
  | 'CREDIT_NOTES'
  /** Delivery notes. */
  | 'DELIVERY_NOTES'
  /** Invoices. */
  | 'INVOICES'
  /** Offers. */
  | 'OFFERS'
  /** Price inquiries. */
  | 'PRICE_INQUIRIES'
  /** Productions. */
  | 'PRODUCTIONS'
  /** Products. */
  | 'PRODUCTS'
  /** Projects. */
  | 'PROJECTS'
  /** Purchase orders. */
  | 'PURCHASE_ORDERS'
  /** Returns. */
  | 'RETURNS'
  /** Sales orders. */
  | 'SALES_ORDERS'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** Conditions on a `TagGroup`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type TagGroupFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<TagGroup>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<TagGroup>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<TagGroup>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<TagGroup>>;
};

/** One key of an order of tags. */
export type TagOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What the rows are ordered by. */
  readonly field: TagOrderField;
};

/** What tags can be ordered by. */
export type TagOrderField =
  /** What kind of record the tag is for. */
  | 'GROUP'
  /** Id. */
  | 'ID'
  /** What the tag says. */
  | 'TITLE';

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

/** The part of a document's sums that one tax rate applies to. */
export type TaxShare = {
  /** What is taxed at this rate, with tax. */
  readonly gross?: Maybe<Money>;
  /** What is taxed at this rate, without tax. */
  readonly net?: Maybe<Money>;
  /** The tax rate in percent. */
  readonly rate?: Maybe<Scalars['Decimal']['output']>;
  /** The tax. */
  readonly taxAmount?: Maybe<Money>;
};

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

/** Conditions on a `Taxation`. All that are given must hold. `UNKNOWN` is refused: it stands for many words. */
export type TaxationFilter = {
  /** It is this. */
  readonly equals?: InputMaybe<Taxation>;
  /** It is one of these, at most 200. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Taxation>>;
  /** It is another than this; a record without one is left out. */
  readonly notEquals?: InputMaybe<Taxation>;
  /** It is none of these, at most 200; a record without one is left out. */
  readonly notIn?: InputMaybe<ReadonlyArray<Taxation>>;
};

/** A line of text. */
export type TextPosition = DocumentPosition & Node & {
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** What the line is. */
  readonly kind: DocumentPositionKind;
  /** Name or heading as it is printed. Null for lines without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** The sums of a document. */
export type Totals = {
  /** What of the net amount remains after purchase prices, in percent. Null where Xentral does not calculate it. */
  readonly contributionMargin?: Maybe<Scalars['Decimal']['output']>;
  /** With tax: what has to be paid. */
  readonly gross?: Maybe<Money>;
  /** Without tax. */
  readonly net?: Maybe<Money>;
  /** The sums by tax rate. Null where Xentral does not give them. */
  readonly taxBreakdown?: Maybe<ReadonlyArray<TaxShare>>;
};

/** One of the checks that decide whether an order can be dispatched. */
export type TrafficLight = {
  /** Whether the check has passed. Null when it is neither passed nor failed, such as a partly available stock. */
  readonly isGreen?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the check is Xentral's or the shop's own. */
  readonly kind?: Maybe<TrafficLightKind>;
  /**
   * Which check it is, in Xentral's word: `stock`, `vat`, `payment`, `creditLimit`, `deliveryBlock`, `addressValidation`
   * and others, or the name of the shop's own check.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The result in Xentral's own word, such as `true`, `no`, `partial` or `with_replenishment`. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** Who has defined a check. */
export type TrafficLightKind =
  /** The shop. */
  | 'CUSTOM'
  /** Xentral. */
  | 'SYSTEM'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

/** A line of a kind that is newer than this graph. */
export type UnknownPosition = DocumentPosition & Node & {
  /** Description as it is printed. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, which holds the document's. */
  readonly id: Scalars['ID']['output'];
  /** What the line is. */
  readonly kind: DocumentPositionKind;
  /** Name or heading as it is printed. Null for lines without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place within the document, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The id that Xentral uses for the line itself, such as `7`. */
  readonly xentralId: Scalars['ID']['output'];
};

/** Why a mutation did not do, or not wholly, what was asked for. */
export type UserError = {
  /** What happened, for programs. */
  readonly code: UserErrorCode;
  /** Where the cause stands, such as `input`, `positions`, `0`, `quantity`. Null where it is no field's. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What happened, for people; partly in Xentral's own words. */
  readonly message: Scalars['String']['output'];
};

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

/** A day on which something has to be valid. */
export type ValidityFilter = {
  /** Valid on this day. */
  readonly equals?: InputMaybe<Scalars['Date']['input']>;
};

/** A warehouse. */
export type Warehouse = Node & {
  /** The global id, such as `gid://xentral/Warehouse/42`. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The project it is restricted to. Null when it serves all. */
  readonly project?: Maybe<Project>;
  /**
   * Its storage locations. One call for each warehouse and page. Walked page by page; what is inserted or deleted
   * meanwhile may be skipped or repeated.
   */
  readonly storageLocations?: Maybe<StorageLocationConnection>;
  /** The id that Xentral uses itself, such as `42`. */
  readonly xentralId: Scalars['ID']['output'];
};


/** A warehouse. */
export type WarehouseStorageLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StorageLocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of warehouses. */
export type WarehouseConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<WarehouseEdge>;
  /** The rows alone. Null in place of a row that could not be read. */
  readonly nodes: ReadonlyArray<Maybe<Warehouse>>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null where Xentral does not count them. May cost a call; only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of warehouses. */
export type WarehouseEdge = {
  /** The place of the row, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. Null when it could not be read. */
  readonly node?: Maybe<Warehouse>;
};

/** Conditions on warehouses. All that are given must hold. */
export type WarehouseFilter = {
  /** Ids of warehouses. */
  readonly id?: InputMaybe<IdFilter>;
  /** Name. */
  readonly name?: InputMaybe<ExactStringFilter>;
};

/** What lies of a product in one warehouse. */
export type WarehouseStock = {
  /** What lies on its shelves. */
  readonly physical?: Maybe<Scalars['Decimal']['output']>;
  /** The warehouse. */
  readonly warehouse?: Maybe<Warehouse>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Address: Address;
  ContactPerson: ContactPerson;
  CreditNote: CreditNote;
  CreditNotePosition: CreditNotePosition;
  Customer: Customer;
  DeliveryNote: DeliveryNote;
  DeliveryNotePosition: DeliveryNotePosition;
  GroupTotalPosition: GroupTotalPosition;
  HeadingPosition: HeadingPosition;
  ImagePosition: ImagePosition;
  Invoice: Invoice;
  InvoicePosition: InvoicePosition;
  Offer: Offer;
  OfferPosition: OfferPosition;
  PageBreakPosition: PageBreakPosition;
  PaymentMethod: PaymentMethod;
  Product: Product;
  ProductCategory: ProductCategory;
  Project: Project;
  PurchaseOrder: PurchaseOrder;
  PurchaseOrderPosition: PurchaseOrderPosition;
  PurchasePrice: PurchasePrice;
  Return: Return;
  ReturnPosition: ReturnPosition;
  ReturnReason: ReturnReason;
  SalesChannel: SalesChannel;
  SalesOrder: SalesOrder;
  SalesOrderPosition: SalesOrderPosition;
  SalesPrice: SalesPrice;
  Shipment: Shipment;
  ShippingMethod: ShippingMethod;
  StockMovement: StockMovement;
  StorageLocation: StorageLocation;
  SubtotalPosition: SubtotalPosition;
  Supplier: Supplier;
  Tag: Tag;
  TextPosition: TextPosition;
  UnknownPosition: UnknownPosition;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
  ContactPerson:
    ( { __typename: 'ContactPerson' }
    & GraphQLRecursivePick<FederationTypes['ContactPerson'], {"id":true}> );
  CreditNote:
    ( { __typename: 'CreditNote' }
    & GraphQLRecursivePick<FederationTypes['CreditNote'], {"id":true}> );
  CreditNotePosition:
    ( { __typename: 'CreditNotePosition' }
    & GraphQLRecursivePick<FederationTypes['CreditNotePosition'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  DeliveryNote:
    ( { __typename: 'DeliveryNote' }
    & GraphQLRecursivePick<FederationTypes['DeliveryNote'], {"id":true}> );
  DeliveryNotePosition:
    ( { __typename: 'DeliveryNotePosition' }
    & GraphQLRecursivePick<FederationTypes['DeliveryNotePosition'], {"id":true}> );
  GroupTotalPosition:
    ( { __typename: 'GroupTotalPosition' }
    & GraphQLRecursivePick<FederationTypes['GroupTotalPosition'], {"id":true}> );
  HeadingPosition:
    ( { __typename: 'HeadingPosition' }
    & GraphQLRecursivePick<FederationTypes['HeadingPosition'], {"id":true}> );
  ImagePosition:
    ( { __typename: 'ImagePosition' }
    & GraphQLRecursivePick<FederationTypes['ImagePosition'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  InvoicePosition:
    ( { __typename: 'InvoicePosition' }
    & GraphQLRecursivePick<FederationTypes['InvoicePosition'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  OfferPosition:
    ( { __typename: 'OfferPosition' }
    & GraphQLRecursivePick<FederationTypes['OfferPosition'], {"id":true}> );
  PageBreakPosition:
    ( { __typename: 'PageBreakPosition' }
    & GraphQLRecursivePick<FederationTypes['PageBreakPosition'], {"id":true}> );
  PaymentMethod:
    ( { __typename: 'PaymentMethod' }
    & GraphQLRecursivePick<FederationTypes['PaymentMethod'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductCategory:
    ( { __typename: 'ProductCategory' }
    & GraphQLRecursivePick<FederationTypes['ProductCategory'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"id":true}> );
  PurchaseOrderPosition:
    ( { __typename: 'PurchaseOrderPosition' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrderPosition'], {"id":true}> );
  PurchasePrice:
    ( { __typename: 'PurchasePrice' }
    & GraphQLRecursivePick<FederationTypes['PurchasePrice'], {"id":true}> );
  Return:
    ( { __typename: 'Return' }
    & GraphQLRecursivePick<FederationTypes['Return'], {"id":true}> );
  ReturnPosition:
    ( { __typename: 'ReturnPosition' }
    & GraphQLRecursivePick<FederationTypes['ReturnPosition'], {"id":true}> );
  ReturnReason:
    ( { __typename: 'ReturnReason' }
    & GraphQLRecursivePick<FederationTypes['ReturnReason'], {"id":true}> );
  SalesChannel:
    ( { __typename: 'SalesChannel' }
    & GraphQLRecursivePick<FederationTypes['SalesChannel'], {"id":true}> );
  SalesOrder:
    ( { __typename: 'SalesOrder' }
    & GraphQLRecursivePick<FederationTypes['SalesOrder'], {"id":true}> );
  SalesOrderPosition:
    ( { __typename: 'SalesOrderPosition' }
    & GraphQLRecursivePick<FederationTypes['SalesOrderPosition'], {"id":true}> );
  SalesPrice:
    ( { __typename: 'SalesPrice' }
    & GraphQLRecursivePick<FederationTypes['SalesPrice'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  ShippingMethod:
    ( { __typename: 'ShippingMethod' }
    & GraphQLRecursivePick<FederationTypes['ShippingMethod'], {"id":true}> );
  StockMovement:
    ( { __typename: 'StockMovement' }
    & GraphQLRecursivePick<FederationTypes['StockMovement'], {"id":true}> );
  StorageLocation:
    ( { __typename: 'StorageLocation' }
    & GraphQLRecursivePick<FederationTypes['StorageLocation'], {"id":true}> );
  SubtotalPosition:
    ( { __typename: 'SubtotalPosition' }
    & GraphQLRecursivePick<FederationTypes['SubtotalPosition'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
  Tag:
    ( { __typename: 'Tag' }
    & GraphQLRecursivePick<FederationTypes['Tag'], {"id":true}> );
  TextPosition:
    ( { __typename: 'TextPosition' }
    & GraphQLRecursivePick<FederationTypes['TextPosition'], {"id":true}> );
  UnknownPosition:
    ( { __typename: 'UnknownPosition' }
    & GraphQLRecursivePick<FederationTypes['UnknownPosition'], {"id":true}> );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdditionalContact: ResolverTypeWrapper<AdditionalContactDomain>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdditionalPackage: ResolverTypeWrapper<AdditionalPackageDomain>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Address: ResolverTypeWrapper<AddressDomain>;
  AddressConnection: ResolverTypeWrapper<Connection<AddressDomain>>;
  AddressEdge: ResolverTypeWrapper<Edge<AddressDomain>>;
  AddressKind: AddressKind;
  AutoCreatedDocuments: AutoCreatedDocuments;
  BankAccount: ResolverTypeWrapper<BankAccountDomain>;
  BooleanFilter: BooleanFilter;
  Budget: ResolverTypeWrapper<BudgetDomain>;
  BudgetConsumer: ResolverTypeWrapper<BudgetConsumerDomain>;
  BudgetQueue: ResolverTypeWrapper<BudgetQueueDomain>;
  CacheControlScope: CacheControlScope;
  ConfirmationType: ConfirmationType;
  ConfirmationTypeFilter: ConfirmationTypeFilter;
  ContactPerson: ResolverTypeWrapper<ContactPersonDomain>;
  ContactPersonConnection: ResolverTypeWrapper<Connection<ContactPersonDomain>>;
  ContactPersonCreateInput: ContactPersonCreateInput;
  ContactPersonCreatePayload: ResolverTypeWrapper<Omit<ContactPersonCreatePayload, 'contactPerson' | 'customer' | 'userErrors'> & { contactPerson?: Maybe<ResolversTypes['ContactPerson']>, customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ContactPersonDeleteInput: ContactPersonDeleteInput;
  ContactPersonDeletePayload: ResolverTypeWrapper<Omit<ContactPersonDeletePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ContactPersonEdge: ResolverTypeWrapper<Edge<ContactPersonDomain>>;
  ContactPersonUpdateInput: ContactPersonUpdateInput;
  ContactPersonUpdatePayload: ResolverTypeWrapper<Omit<ContactPersonUpdatePayload, 'contactPerson' | 'customer' | 'userErrors'> & { contactPerson?: Maybe<ResolversTypes['ContactPerson']>, customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreditNote: ResolverTypeWrapper<CreditNoteDomain>;
  CreditNoteConnection: ResolverTypeWrapper<Connection<CreditNoteDomain>>;
  CreditNoteCreateFromReturnInput: CreditNoteCreateFromReturnInput;
  CreditNoteCreateFromReturnPayload: ResolverTypeWrapper<Omit<CreditNoteCreateFromReturnPayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNoteCreateInput: CreditNoteCreateInput;
  CreditNoteCreatePayload: ResolverTypeWrapper<Omit<CreditNoteCreatePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNoteDeleteInput: CreditNoteDeleteInput;
  CreditNoteDeletePayload: ResolverTypeWrapper<Omit<CreditNoteDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNoteEdge: ResolverTypeWrapper<Edge<CreditNoteDomain>>;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteOrder: CreditNoteOrder;
  CreditNoteOrderField: CreditNoteOrderField;
  CreditNotePosition: ResolverTypeWrapper<CreditNotePositionDomain>;
  CreditNotePositionAddInput: CreditNotePositionAddInput;
  CreditNotePositionAddPayload: ResolverTypeWrapper<Omit<CreditNotePositionAddPayload, 'creditNote' | 'position' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, position?: Maybe<ResolversTypes['CreditNotePosition']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNotePositionInput: CreditNotePositionInput;
  CreditNotePositionRemoveInput: CreditNotePositionRemoveInput;
  CreditNotePositionRemovePayload: ResolverTypeWrapper<Omit<CreditNotePositionRemovePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNotePositionUpdateInput: CreditNotePositionUpdateInput;
  CreditNotePositionUpdatePayload: ResolverTypeWrapper<Omit<CreditNotePositionUpdatePayload, 'creditNote' | 'position' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, position?: Maybe<ResolversTypes['CreditNotePosition']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNoteReleaseInput: CreditNoteReleaseInput;
  CreditNoteReleasePayload: ResolverTypeWrapper<Omit<CreditNoteReleasePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNoteSendInput: CreditNoteSendInput;
  CreditNoteSendPayload: ResolverTypeWrapper<Omit<CreditNoteSendPayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNoteStatus: CreditNoteStatus;
  CreditNoteStatusFilter: CreditNoteStatusFilter;
  CrossSelling: ResolverTypeWrapper<CrossSellingDomain>;
  CrossSellingConnection: ResolverTypeWrapper<Connection<CrossSellingDomain>>;
  CrossSellingEdge: ResolverTypeWrapper<Edge<CrossSellingDomain>>;
  CrossSellingKind: CrossSellingKind;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CustomField: ResolverTypeWrapper<CustomFieldDomain>;
  CustomFieldType: CustomFieldType;
  Customer: ResolverTypeWrapper<CustomerDomain>;
  CustomerAddressCreateInput: CustomerAddressCreateInput;
  CustomerAddressCreatePayload: ResolverTypeWrapper<Omit<CustomerAddressCreatePayload, 'address' | 'customer' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CustomerAddressDeleteInput: CustomerAddressDeleteInput;
  CustomerAddressDeletePayload: ResolverTypeWrapper<Omit<CustomerAddressDeletePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CustomerAddressUpdateInput: CustomerAddressUpdateInput;
  CustomerAddressUpdatePayload: ResolverTypeWrapper<Omit<CustomerAddressUpdatePayload, 'address' | 'customer' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CustomerConnection: ResolverTypeWrapper<Connection<CustomerDomain>>;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: ResolverTypeWrapper<Omit<CustomerCreatePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CustomerDeleteInput: CustomerDeleteInput;
  CustomerDeletePayload: ResolverTypeWrapper<Omit<CustomerDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CustomerEdge: ResolverTypeWrapper<Edge<CustomerDomain>>;
  CustomerFilter: CustomerFilter;
  CustomerFulfillment: ResolverTypeWrapper<CustomerFulfillmentDomain>;
  CustomerGroup: ResolverTypeWrapper<CustomerGroupDomain>;
  CustomerKind: CustomerKind;
  CustomerKindFilter: CustomerKindFilter;
  CustomerMarketing: ResolverTypeWrapper<CustomerMarketingDomain>;
  CustomerOrder: CustomerOrder;
  CustomerOrderField: CustomerOrderField;
  CustomerTax: ResolverTypeWrapper<CustomerTaxDomain>;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: ResolverTypeWrapper<Omit<CustomerUpdatePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DayFilter: DayFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DeliveryNote: ResolverTypeWrapper<DeliveryNoteDomain>;
  DeliveryNoteCancelInput: DeliveryNoteCancelInput;
  DeliveryNoteCancelPayload: ResolverTypeWrapper<Omit<DeliveryNoteCancelPayload, 'deliveryNote' | 'userErrors'> & { deliveryNote?: Maybe<ResolversTypes['DeliveryNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeliveryNoteCompleteInput: DeliveryNoteCompleteInput;
  DeliveryNoteCompletePayload: ResolverTypeWrapper<Omit<DeliveryNoteCompletePayload, 'deliveryNote' | 'userErrors'> & { deliveryNote?: Maybe<ResolversTypes['DeliveryNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeliveryNoteConnection: ResolverTypeWrapper<Connection<DeliveryNoteDomain>>;
  DeliveryNoteEdge: ResolverTypeWrapper<Edge<DeliveryNoteDomain>>;
  DeliveryNoteFilter: DeliveryNoteFilter;
  DeliveryNoteOrder: DeliveryNoteOrder;
  DeliveryNoteOrderField: DeliveryNoteOrderField;
  DeliveryNotePosition: ResolverTypeWrapper<DeliveryNotePositionDomain>;
  DeliveryNoteReleaseInput: DeliveryNoteReleaseInput;
  DeliveryNoteReleasePayload: ResolverTypeWrapper<Omit<DeliveryNoteReleasePayload, 'deliveryNote' | 'userErrors'> & { deliveryNote?: Maybe<ResolversTypes['DeliveryNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeliveryNoteSendInput: DeliveryNoteSendInput;
  DeliveryNoteSendPayload: ResolverTypeWrapper<Omit<DeliveryNoteSendPayload, 'deliveryNote' | 'userErrors'> & { deliveryNote?: Maybe<ResolversTypes['DeliveryNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeliveryNoteStatus: DeliveryNoteStatus;
  DeliveryNoteStatusFilter: DeliveryNoteStatusFilter;
  Document: ResolverTypeWrapper<DocumentDomain>;
  DocumentActivity: ResolverTypeWrapper<DocumentActivityDomain>;
  DocumentEmailInput: DocumentEmailInput;
  DocumentPosition: ResolverTypeWrapper<DocumentPositionDomain>;
  DocumentPositionConnection: ResolverTypeWrapper<Connection<DocumentPositionDomain>>;
  DocumentPositionEdge: ResolverTypeWrapper<Edge<DocumentPositionDomain>>;
  DocumentPositionKind: DocumentPositionKind;
  DocumentRecipient: ResolverTypeWrapper<DocumentRecipientDomain>;
  DocumentRecipientKind: DocumentRecipientKind;
  DunningLevel: DunningLevel;
  DunningLevelFilter: DunningLevelFilter;
  DunningManualSettings: ResolverTypeWrapper<DunningManualSettingsDomain>;
  DunningSettings: ResolverTypeWrapper<DunningSettingsDomain>;
  ExactStringFilter: ExactStringFilter;
  ExternalReference: ResolverTypeWrapper<ExternalReferenceDomain>;
  FlowStep: ResolverTypeWrapper<FlowStepDomain>;
  FlowStepStatus: FlowStepStatus;
  GoodsReceiptMovementInput: GoodsReceiptMovementInput;
  GoodwillCreditInput: GoodwillCreditInput;
  GoodwillCreditPayload: ResolverTypeWrapper<GoodwillCreditPayloadDomain>;
  GoodwillCreditPositionInput: GoodwillCreditPositionInput;
  GroupTotalPosition: ResolverTypeWrapper<GroupTotalPositionDomain>;
  HeadingPosition: ResolverTypeWrapper<HeadingPositionDomain>;
  IdFilter: IdFilter;
  ImagePosition: ResolverTypeWrapper<ImagePositionDomain>;
  Invoice: ResolverTypeWrapper<InvoiceDomain>;
  InvoiceCancelInput: InvoiceCancelInput;
  InvoiceCancelPayload: ResolverTypeWrapper<Omit<InvoiceCancelPayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceConnection: ResolverTypeWrapper<Connection<InvoiceDomain>>;
  InvoiceCreateFromDeliveryNoteInput: InvoiceCreateFromDeliveryNoteInput;
  InvoiceCreateFromDeliveryNotePayload: ResolverTypeWrapper<Omit<InvoiceCreateFromDeliveryNotePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceCreateFromSalesOrderInput: InvoiceCreateFromSalesOrderInput;
  InvoiceCreateFromSalesOrderPayload: ResolverTypeWrapper<Omit<InvoiceCreateFromSalesOrderPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceCreatePayload: ResolverTypeWrapper<Omit<InvoiceCreatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceDeleteInput: InvoiceDeleteInput;
  InvoiceDeletePayload: ResolverTypeWrapper<Omit<InvoiceDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceEdge: ResolverTypeWrapper<Edge<InvoiceDomain>>;
  InvoiceFilter: InvoiceFilter;
  InvoiceOrder: InvoiceOrder;
  InvoiceOrderField: InvoiceOrderField;
  InvoicePosition: ResolverTypeWrapper<InvoicePositionDomain>;
  InvoicePositionInput: InvoicePositionInput;
  InvoiceReleaseInput: InvoiceReleaseInput;
  InvoiceReleasePayload: ResolverTypeWrapper<Omit<InvoiceReleasePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceSendInput: InvoiceSendInput;
  InvoiceSendPayload: ResolverTypeWrapper<Omit<InvoiceSendPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceStatus: InvoiceStatus;
  InvoiceStatusFilter: InvoiceStatusFilter;
  MerchandiseGroup: ResolverTypeWrapper<MerchandiseGroupDomain>;
  Money: ResolverTypeWrapper<MoneyDomain>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewPostalAddressInput: NewPostalAddressInput;
  Node: ResolverTypeWrapper<NodeDomain>;
  Offer: ResolverTypeWrapper<OfferDomain>;
  OfferConnection: ResolverTypeWrapper<Connection<OfferDomain>>;
  OfferEdge: ResolverTypeWrapper<Edge<OfferDomain>>;
  OfferFilter: OfferFilter;
  OfferOrder: OfferOrder;
  OfferOrderField: OfferOrderField;
  OfferPosition: ResolverTypeWrapper<OfferPositionDomain>;
  OfferStatus: OfferStatus;
  OfferStatusFilter: OfferStatusFilter;
  OptionalIdFilter: OptionalIdFilter;
  OrderDirection: OrderDirection;
  PackagingUnit: ResolverTypeWrapper<PackagingUnitDomain>;
  PageBreakPosition: ResolverTypeWrapper<PageBreakPositionDomain>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentDomain>;
  PaymentKind: PaymentKind;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodDomain>;
  PaymentMethodConnection: ResolverTypeWrapper<Connection<PaymentMethodDomain>>;
  PaymentMethodEdge: ResolverTypeWrapper<Edge<PaymentMethodDomain>>;
  PaymentMethodFilter: PaymentMethodFilter;
  PaymentMethodOrder: PaymentMethodOrder;
  PaymentMethodOrderField: PaymentMethodOrderField;
  PaymentStatus: PaymentStatus;
  PaymentStatusFilter: PaymentStatusFilter;
  PaymentTerms: ResolverTypeWrapper<PaymentTermsDomain>;
  Pdf: ResolverTypeWrapper<Pdf>;
  PositionCustoms: ResolverTypeWrapper<PositionCustomsDomain>;
  PositionStockMovement: ResolverTypeWrapper<PositionStockMovementDomain>;
  PostalAddress: ResolverTypeWrapper<PostalAddressDomain>;
  PostalAddressInput: PostalAddressInput;
  Price: ResolverTypeWrapper<PriceDomain>;
  Priority: Priority;
  Product: ResolverTypeWrapper<ProductDomain>;
  ProductCategory: ResolverTypeWrapper<ProductCategoryDomain>;
  ProductCategoryConnection: ResolverTypeWrapper<Connection<ProductCategoryDomain>>;
  ProductCategoryEdge: ResolverTypeWrapper<Edge<ProductCategoryDomain>>;
  ProductConnection: ResolverTypeWrapper<Connection<ProductDomain>>;
  ProductCreateInput: ProductCreateInput;
  ProductCreatePayload: ResolverTypeWrapper<Omit<ProductCreatePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductDeleteInput: ProductDeleteInput;
  ProductDeletePayload: ResolverTypeWrapper<Omit<ProductDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductEdge: ResolverTypeWrapper<Edge<ProductDomain>>;
  ProductFilter: ProductFilter;
  ProductMeasurements: ResolverTypeWrapper<ProductMeasurementsDomain>;
  ProductMeasurementsInput: ProductMeasurementsInput;
  ProductMedia: ResolverTypeWrapper<ProductMediaDomain>;
  ProductMediaCategory: ProductMediaCategory;
  ProductMediaConnection: ResolverTypeWrapper<Connection<ProductMediaDomain>>;
  ProductMediaEdge: ResolverTypeWrapper<Edge<ProductMediaDomain>>;
  ProductOption: ResolverTypeWrapper<ProductOptionDomain>;
  ProductOptionChoice: ResolverTypeWrapper<ProductOptionChoiceDomain>;
  ProductOptionValue: ResolverTypeWrapper<ProductOptionValueDomain>;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductPart: ResolverTypeWrapper<ProductPartDomain>;
  ProductPartConnection: ResolverTypeWrapper<Connection<ProductPartDomain>>;
  ProductPartEdge: ResolverTypeWrapper<Edge<ProductPartDomain>>;
  ProductPartKind: ProductPartKind;
  ProductPosition: ResolverTypeWrapper<ProductPositionDomain>;
  ProductProperty: ResolverTypeWrapper<ProductPropertyDomain>;
  ProductPropertyValue: ResolverTypeWrapper<ProductPropertyValueDomain>;
  ProductSalesChannel: ResolverTypeWrapper<ProductSalesChannelDomain>;
  ProductStock: ResolverTypeWrapper<ProductStockDomain>;
  ProductText: ResolverTypeWrapper<ProductTextDomain>;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdatePayload: ResolverTypeWrapper<Omit<ProductUpdatePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Project: ResolverTypeWrapper<ProjectDomain>;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectDomain>>;
  ProjectEdge: ResolverTypeWrapper<Edge<ProjectDomain>>;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderDomain>;
  PurchaseOrderCancelInput: PurchaseOrderCancelInput;
  PurchaseOrderCancelPayload: ResolverTypeWrapper<Omit<PurchaseOrderCancelPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrderConnection: ResolverTypeWrapper<Connection<PurchaseOrderDomain>>;
  PurchaseOrderCreateInput: PurchaseOrderCreateInput;
  PurchaseOrderCreatePayload: ResolverTypeWrapper<Omit<PurchaseOrderCreatePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrderDeleteInput: PurchaseOrderDeleteInput;
  PurchaseOrderDeletePayload: ResolverTypeWrapper<Omit<PurchaseOrderDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrderEdge: ResolverTypeWrapper<Edge<PurchaseOrderDomain>>;
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderGoodsReceiptInput: PurchaseOrderGoodsReceiptInput;
  PurchaseOrderGoodsReceiptPayload: ResolverTypeWrapper<Omit<PurchaseOrderGoodsReceiptPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrderGoodsReceiptPositionInput: PurchaseOrderGoodsReceiptPositionInput;
  PurchaseOrderOrder: PurchaseOrderOrder;
  PurchaseOrderOrderField: PurchaseOrderOrderField;
  PurchaseOrderPosition: ResolverTypeWrapper<PurchaseOrderPositionDomain>;
  PurchaseOrderPositionInput: PurchaseOrderPositionInput;
  PurchaseOrderReleaseInput: PurchaseOrderReleaseInput;
  PurchaseOrderReleasePayload: ResolverTypeWrapper<Omit<PurchaseOrderReleasePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  PurchaseOrderStatusFilter: PurchaseOrderStatusFilter;
  PurchaseOrderUpdateInput: PurchaseOrderUpdateInput;
  PurchaseOrderUpdatePayload: ResolverTypeWrapper<Omit<PurchaseOrderUpdatePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchasePrice: ResolverTypeWrapper<PurchasePriceDomain>;
  PurchasePriceConnection: ResolverTypeWrapper<Connection<PurchasePriceDomain>>;
  PurchasePriceEdge: ResolverTypeWrapper<Edge<PurchasePriceDomain>>;
  PurchasePriceFilter: PurchasePriceFilter;
  PurchasePriceOrder: PurchasePriceOrder;
  PurchasePriceOrderField: PurchasePriceOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecipientType: RecipientType;
  RelatedDocument: ResolverTypeWrapper<RelatedDocumentDomain>;
  RelatedDocumentKind: RelatedDocumentKind;
  Return: ResolverTypeWrapper<ReturnDomain>;
  ReturnCancelInput: ReturnCancelInput;
  ReturnCancelPayload: ResolverTypeWrapper<Omit<ReturnCancelPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnCompleteInput: ReturnCompleteInput;
  ReturnCompletePayload: ResolverTypeWrapper<Omit<ReturnCompletePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnConnection: ResolverTypeWrapper<Connection<ReturnDomain>>;
  ReturnCreateFromDeliveryNoteInput: ReturnCreateFromDeliveryNoteInput;
  ReturnCreateFromDeliveryNotePayload: ResolverTypeWrapper<Omit<ReturnCreateFromDeliveryNotePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnCreateFromSalesOrderInput: ReturnCreateFromSalesOrderInput;
  ReturnCreateFromSalesOrderPayload: ResolverTypeWrapper<Omit<ReturnCreateFromSalesOrderPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnCreateInput: ReturnCreateInput;
  ReturnCreatePayload: ResolverTypeWrapper<Omit<ReturnCreatePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnDeleteInput: ReturnDeleteInput;
  ReturnDeletePayload: ResolverTypeWrapper<Omit<ReturnDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnEdge: ResolverTypeWrapper<Edge<ReturnDomain>>;
  ReturnFilter: ReturnFilter;
  ReturnFromDeliveryNotePositionInput: ReturnFromDeliveryNotePositionInput;
  ReturnFromSalesOrderPositionInput: ReturnFromSalesOrderPositionInput;
  ReturnGoodsReceiptInput: ReturnGoodsReceiptInput;
  ReturnGoodsReceiptPayload: ResolverTypeWrapper<Omit<ReturnGoodsReceiptPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnGoodsReceiptPositionInput: ReturnGoodsReceiptPositionInput;
  ReturnOrder: ReturnOrder;
  ReturnOrderField: ReturnOrderField;
  ReturnPosition: ResolverTypeWrapper<ReturnPositionDomain>;
  ReturnPositionAddInput: ReturnPositionAddInput;
  ReturnPositionAddPayload: ResolverTypeWrapper<Omit<ReturnPositionAddPayload, 'position' | 'return' | 'userErrors'> & { position?: Maybe<ResolversTypes['ReturnPosition']>, return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnPositionInput: ReturnPositionInput;
  ReturnPositionRemoveInput: ReturnPositionRemoveInput;
  ReturnPositionRemovePayload: ResolverTypeWrapper<Omit<ReturnPositionRemovePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnPositionUpdateInput: ReturnPositionUpdateInput;
  ReturnPositionUpdatePayload: ResolverTypeWrapper<Omit<ReturnPositionUpdatePayload, 'position' | 'return' | 'userErrors'> & { position?: Maybe<ResolversTypes['ReturnPosition']>, return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnProgress: ReturnProgress;
  ReturnProgressFilter: ReturnProgressFilter;
  ReturnReason: ResolverTypeWrapper<ReturnReasonDomain>;
  ReturnReasonConnection: ResolverTypeWrapper<Connection<ReturnReasonDomain>>;
  ReturnReasonEdge: ResolverTypeWrapper<Edge<ReturnReasonDomain>>;
  ReturnReceiveInput: ReturnReceiveInput;
  ReturnReceivePayload: ResolverTypeWrapper<ReturnReceivePayloadDomain>;
  ReturnReceivePositionInput: ReturnReceivePositionInput;
  ReturnRefundInput: ReturnRefundInput;
  ReturnRefundPayload: ResolverTypeWrapper<ReturnRefundPayloadDomain>;
  ReturnRefundPositionInput: ReturnRefundPositionInput;
  ReturnReleaseInput: ReturnReleaseInput;
  ReturnReleasePayload: ResolverTypeWrapper<Omit<ReturnReleasePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnStatus: ReturnStatus;
  ReturnStatusFilter: ReturnStatusFilter;
  ReturnUpdateInput: ReturnUpdateInput;
  ReturnUpdatePayload: ResolverTypeWrapper<Omit<ReturnUpdatePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['Return']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesChannel: ResolverTypeWrapper<SalesChannelDomain>;
  SalesChannelConnection: ResolverTypeWrapper<Connection<SalesChannelDomain>>;
  SalesChannelEdge: ResolverTypeWrapper<Edge<SalesChannelDomain>>;
  SalesChannelFilter: SalesChannelFilter;
  SalesChannelStock: ResolverTypeWrapper<SalesChannelStockDomain>;
  SalesOrder: ResolverTypeWrapper<SalesOrderDomain>;
  SalesOrderCancelInput: SalesOrderCancelInput;
  SalesOrderCancelPayload: ResolverTypeWrapper<Omit<SalesOrderCancelPayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderCompleteInput: SalesOrderCompleteInput;
  SalesOrderCompletePayload: ResolverTypeWrapper<Omit<SalesOrderCompletePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderConnection: ResolverTypeWrapper<Connection<SalesOrderDomain>>;
  SalesOrderCreateInput: SalesOrderCreateInput;
  SalesOrderCreatePayload: ResolverTypeWrapper<Omit<SalesOrderCreatePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderDeleteInput: SalesOrderDeleteInput;
  SalesOrderDeletePayload: ResolverTypeWrapper<Omit<SalesOrderDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderDispatchInput: SalesOrderDispatchInput;
  SalesOrderDispatchPayload: ResolverTypeWrapper<Omit<SalesOrderDispatchPayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderEdge: ResolverTypeWrapper<Edge<SalesOrderDomain>>;
  SalesOrderFilter: SalesOrderFilter;
  SalesOrderImportAddressInput: SalesOrderImportAddressInput;
  SalesOrderImportBillingAddressInput: SalesOrderImportBillingAddressInput;
  SalesOrderImportInput: SalesOrderImportInput;
  SalesOrderImportPayload: ResolverTypeWrapper<Omit<SalesOrderImportPayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderImportPositionInput: SalesOrderImportPositionInput;
  SalesOrderOrder: SalesOrderOrder;
  SalesOrderOrderField: SalesOrderOrderField;
  SalesOrderPosition: ResolverTypeWrapper<SalesOrderPositionDomain>;
  SalesOrderPositionAddInput: SalesOrderPositionAddInput;
  SalesOrderPositionAddPayload: ResolverTypeWrapper<Omit<SalesOrderPositionAddPayload, 'position' | 'salesOrder' | 'userErrors'> & { position?: Maybe<ResolversTypes['SalesOrderPosition']>, salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderPositionInput: SalesOrderPositionInput;
  SalesOrderPositionRemoveInput: SalesOrderPositionRemoveInput;
  SalesOrderPositionRemovePayload: ResolverTypeWrapper<Omit<SalesOrderPositionRemovePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderPositionUpdateInput: SalesOrderPositionUpdateInput;
  SalesOrderPositionUpdatePayload: ResolverTypeWrapper<Omit<SalesOrderPositionUpdatePayload, 'position' | 'salesOrder' | 'userErrors'> & { position?: Maybe<ResolversTypes['SalesOrderPosition']>, salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderReleaseInput: SalesOrderReleaseInput;
  SalesOrderReleasePayload: ResolverTypeWrapper<Omit<SalesOrderReleasePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderSendInput: SalesOrderSendInput;
  SalesOrderSendPayload: ResolverTypeWrapper<Omit<SalesOrderSendPayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesOrderStatus: SalesOrderStatus;
  SalesOrderStatusFilter: SalesOrderStatusFilter;
  SalesOrderUpdateInput: SalesOrderUpdateInput;
  SalesOrderUpdatePayload: ResolverTypeWrapper<Omit<SalesOrderUpdatePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesPrice: ResolverTypeWrapper<SalesPriceDomain>;
  SalesPriceConnection: ResolverTypeWrapper<Connection<SalesPriceDomain>>;
  SalesPriceCreateInput: SalesPriceCreateInput;
  SalesPriceCreatePayload: ResolverTypeWrapper<Omit<SalesPriceCreatePayload, 'salesPrice' | 'userErrors'> & { salesPrice?: Maybe<ResolversTypes['SalesPrice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesPriceDeleteInput: SalesPriceDeleteInput;
  SalesPriceDeletePayload: ResolverTypeWrapper<Omit<SalesPriceDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SalesPriceEdge: ResolverTypeWrapper<Edge<SalesPriceDomain>>;
  SalesPriceFilter: SalesPriceFilter;
  SalesPriceOrder: SalesPriceOrder;
  SalesPriceOrderField: SalesPriceOrderField;
  SalesPriceUpdateInput: SalesPriceUpdateInput;
  SalesPriceUpdatePayload: ResolverTypeWrapper<Omit<SalesPriceUpdatePayload, 'salesPrice' | 'userErrors'> & { salesPrice?: Maybe<ResolversTypes['SalesPrice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SerialNumberTracking: SerialNumberTracking;
  Shipment: ResolverTypeWrapper<ShipmentDomain>;
  ShipmentConnection: ResolverTypeWrapper<Connection<ShipmentDomain>>;
  ShipmentEdge: ResolverTypeWrapper<Edge<ShipmentDomain>>;
  ShipmentFilter: ShipmentFilter;
  ShipmentTracking: ResolverTypeWrapper<ShipmentTrackingDomain>;
  ShippingMethod: ResolverTypeWrapper<ShippingMethodDomain>;
  ShippingMethodConnection: ResolverTypeWrapper<Connection<ShippingMethodDomain>>;
  ShippingMethodEdge: ResolverTypeWrapper<Edge<ShippingMethodDomain>>;
  StockAddInput: StockAddInput;
  StockAddPayload: ResolverTypeWrapper<Omit<StockAddPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StockMovement: ResolverTypeWrapper<StockMovementDomain>;
  StockMovementCause: ResolverTypeWrapper<StockMovementCauseDomain>;
  StockMovementCauseKind: StockMovementCauseKind;
  StockMovementCauseKindFilter: StockMovementCauseKindFilter;
  StockMovementConnection: ResolverTypeWrapper<Connection<StockMovementDomain>>;
  StockMovementDirection: StockMovementDirection;
  StockMovementDirectionFilter: StockMovementDirectionFilter;
  StockMovementEdge: ResolverTypeWrapper<Edge<StockMovementDomain>>;
  StockMovementFilter: StockMovementFilter;
  StockMovementOrder: StockMovementOrder;
  StockMovementOrderField: StockMovementOrderField;
  StockReservation: ResolverTypeWrapper<StockReservationDomain>;
  StockReservationConnection: ResolverTypeWrapper<Connection<StockReservationDomain>>;
  StockReservationEdge: ResolverTypeWrapper<Edge<StockReservationDomain>>;
  StockRetrieveInput: StockRetrieveInput;
  StockRetrievePayload: ResolverTypeWrapper<Omit<StockRetrievePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StockSetTotalInput: StockSetTotalInput;
  StockSetTotalPayload: ResolverTypeWrapper<Omit<StockSetTotalPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StorageItem: ResolverTypeWrapper<StorageItemDomain>;
  StorageItemConnection: ResolverTypeWrapper<Connection<StorageItemDomain>>;
  StorageItemEdge: ResolverTypeWrapper<Edge<StorageItemDomain>>;
  StorageLocation: ResolverTypeWrapper<StorageLocationDomain>;
  StorageLocationConnection: ResolverTypeWrapper<Connection<StorageLocationDomain>>;
  StorageLocationEdge: ResolverTypeWrapper<Edge<StorageLocationDomain>>;
  StorageLocationFilter: StorageLocationFilter;
  StringFilter: StringFilter;
  SubtotalPosition: ResolverTypeWrapper<SubtotalPositionDomain>;
  Supplier: ResolverTypeWrapper<SupplierDomain>;
  SupplierConnection: ResolverTypeWrapper<Connection<SupplierDomain>>;
  SupplierContact: ResolverTypeWrapper<SupplierContactDomain>;
  SupplierEdge: ResolverTypeWrapper<Edge<SupplierDomain>>;
  SupplierFilter: SupplierFilter;
  SupplierFulfillment: ResolverTypeWrapper<SupplierFulfillmentDomain>;
  SupplierOrder: SupplierOrder;
  SupplierOrderField: SupplierOrderField;
  SupplierTax: ResolverTypeWrapper<SupplierTaxDomain>;
  Tag: ResolverTypeWrapper<TagDomain>;
  TagConnection: ResolverTypeWrapper<Connection<TagDomain>>;
  TagEdge: ResolverTypeWrapper<Edge<TagDomain>>;
  TagFilter: TagFilter;
  TagGroup: TagGroup;
  TagGroupFilter: TagGroupFilter;
  TagOrder: TagOrder;
  TagOrderField: TagOrderField;
  TaxCategory: TaxCategory;
  TaxDisplay: TaxDisplay;
  TaxShare: ResolverTypeWrapper<TaxShareDomain>;
  Taxation: Taxation;
  TaxationFilter: TaxationFilter;
  TextPosition: ResolverTypeWrapper<TextPositionDomain>;
  Totals: ResolverTypeWrapper<TotalsDomain>;
  TrafficLight: ResolverTypeWrapper<TrafficLightDomain>;
  TrafficLightKind: TrafficLightKind;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnknownPosition: ResolverTypeWrapper<UnknownPositionDomain>;
  UserError: ResolverTypeWrapper<UserErrorDomain>;
  UserErrorCode: UserErrorCode;
  ValidityFilter: ValidityFilter;
  Warehouse: ResolverTypeWrapper<WarehouseDomain>;
  WarehouseConnection: ResolverTypeWrapper<Connection<WarehouseDomain>>;
  WarehouseEdge: ResolverTypeWrapper<Edge<WarehouseDomain>>;
  WarehouseFilter: WarehouseFilter;
  WarehouseStock: ResolverTypeWrapper<WarehouseStockDomain>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdditionalContact: AdditionalContactDomain;
  String: Scalars['String']['output'];
  AdditionalPackage: AdditionalPackageDomain;
  ID: Scalars['ID']['output'];
  Address: AddressDomain;
  AddressConnection: Connection<AddressDomain>;
  AddressEdge: Edge<AddressDomain>;
  BankAccount: BankAccountDomain;
  BooleanFilter: BooleanFilter;
  Budget: BudgetDomain;
  BudgetConsumer: BudgetConsumerDomain;
  BudgetQueue: BudgetQueueDomain;
  ConfirmationTypeFilter: ConfirmationTypeFilter;
  ContactPerson: ContactPersonDomain;
  ContactPersonConnection: Connection<ContactPersonDomain>;
  ContactPersonCreateInput: ContactPersonCreateInput;
  ContactPersonCreatePayload: Omit<ContactPersonCreatePayload, 'contactPerson' | 'customer' | 'userErrors'> & { contactPerson?: Maybe<ResolversParentTypes['ContactPerson']>, customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ContactPersonDeleteInput: ContactPersonDeleteInput;
  ContactPersonDeletePayload: Omit<ContactPersonDeletePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ContactPersonEdge: Edge<ContactPersonDomain>;
  ContactPersonUpdateInput: ContactPersonUpdateInput;
  ContactPersonUpdatePayload: Omit<ContactPersonUpdatePayload, 'contactPerson' | 'customer' | 'userErrors'> & { contactPerson?: Maybe<ResolversParentTypes['ContactPerson']>, customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CountryCode: Scalars['CountryCode']['output'];
  CreditNote: CreditNoteDomain;
  CreditNoteConnection: Connection<CreditNoteDomain>;
  CreditNoteCreateFromReturnInput: CreditNoteCreateFromReturnInput;
  CreditNoteCreateFromReturnPayload: Omit<CreditNoteCreateFromReturnPayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNoteCreateInput: CreditNoteCreateInput;
  CreditNoteCreatePayload: Omit<CreditNoteCreatePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNoteDeleteInput: CreditNoteDeleteInput;
  CreditNoteDeletePayload: Omit<CreditNoteDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNoteEdge: Edge<CreditNoteDomain>;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteOrder: CreditNoteOrder;
  CreditNotePosition: CreditNotePositionDomain;
  CreditNotePositionAddInput: CreditNotePositionAddInput;
  CreditNotePositionAddPayload: Omit<CreditNotePositionAddPayload, 'creditNote' | 'position' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, position?: Maybe<ResolversParentTypes['CreditNotePosition']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNotePositionInput: CreditNotePositionInput;
  CreditNotePositionRemoveInput: CreditNotePositionRemoveInput;
  CreditNotePositionRemovePayload: Omit<CreditNotePositionRemovePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNotePositionUpdateInput: CreditNotePositionUpdateInput;
  CreditNotePositionUpdatePayload: Omit<CreditNotePositionUpdatePayload, 'creditNote' | 'position' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, position?: Maybe<ResolversParentTypes['CreditNotePosition']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNoteReleaseInput: CreditNoteReleaseInput;
  CreditNoteReleasePayload: Omit<CreditNoteReleasePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNoteSendInput: CreditNoteSendInput;
  CreditNoteSendPayload: Omit<CreditNoteSendPayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNoteStatusFilter: CreditNoteStatusFilter;
  CrossSelling: CrossSellingDomain;
  CrossSellingConnection: Connection<CrossSellingDomain>;
  CrossSellingEdge: Edge<CrossSellingDomain>;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CustomField: CustomFieldDomain;
  Customer: CustomerDomain;
  CustomerAddressCreateInput: CustomerAddressCreateInput;
  CustomerAddressCreatePayload: Omit<CustomerAddressCreatePayload, 'address' | 'customer' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CustomerAddressDeleteInput: CustomerAddressDeleteInput;
  CustomerAddressDeletePayload: Omit<CustomerAddressDeletePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CustomerAddressUpdateInput: CustomerAddressUpdateInput;
  CustomerAddressUpdatePayload: Omit<CustomerAddressUpdatePayload, 'address' | 'customer' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CustomerConnection: Connection<CustomerDomain>;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: Omit<CustomerCreatePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CustomerDeleteInput: CustomerDeleteInput;
  CustomerDeletePayload: Omit<CustomerDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CustomerEdge: Edge<CustomerDomain>;
  CustomerFilter: CustomerFilter;
  CustomerFulfillment: CustomerFulfillmentDomain;
  CustomerGroup: CustomerGroupDomain;
  CustomerKindFilter: CustomerKindFilter;
  CustomerMarketing: CustomerMarketingDomain;
  CustomerOrder: CustomerOrder;
  CustomerTax: CustomerTaxDomain;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: Omit<CustomerUpdatePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DayFilter: DayFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DeliveryNote: DeliveryNoteDomain;
  DeliveryNoteCancelInput: DeliveryNoteCancelInput;
  DeliveryNoteCancelPayload: Omit<DeliveryNoteCancelPayload, 'deliveryNote' | 'userErrors'> & { deliveryNote?: Maybe<ResolversParentTypes['DeliveryNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeliveryNoteCompleteInput: DeliveryNoteCompleteInput;
  DeliveryNoteCompletePayload: Omit<DeliveryNoteCompletePayload, 'deliveryNote' | 'userErrors'> & { deliveryNote?: Maybe<ResolversParentTypes['DeliveryNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeliveryNoteConnection: Connection<DeliveryNoteDomain>;
  DeliveryNoteEdge: Edge<DeliveryNoteDomain>;
  DeliveryNoteFilter: DeliveryNoteFilter;
  DeliveryNoteOrder: DeliveryNoteOrder;
  DeliveryNotePosition: DeliveryNotePositionDomain;
  DeliveryNoteReleaseInput: DeliveryNoteReleaseInput;
  DeliveryNoteReleasePayload: Omit<DeliveryNoteReleasePayload, 'deliveryNote' | 'userErrors'> & { deliveryNote?: Maybe<ResolversParentTypes['DeliveryNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeliveryNoteSendInput: DeliveryNoteSendInput;
  DeliveryNoteSendPayload: Omit<DeliveryNoteSendPayload, 'deliveryNote' | 'userErrors'> & { deliveryNote?: Maybe<ResolversParentTypes['DeliveryNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeliveryNoteStatusFilter: DeliveryNoteStatusFilter;
  Document: DocumentDomain;
  DocumentActivity: DocumentActivityDomain;
  DocumentEmailInput: DocumentEmailInput;
  DocumentPosition: DocumentPositionDomain;
  DocumentPositionConnection: Connection<DocumentPositionDomain>;
  DocumentPositionEdge: Edge<DocumentPositionDomain>;
  DocumentRecipient: DocumentRecipientDomain;
  DunningLevelFilter: DunningLevelFilter;
  DunningManualSettings: DunningManualSettingsDomain;
  DunningSettings: DunningSettingsDomain;
  ExactStringFilter: ExactStringFilter;
  ExternalReference: ExternalReferenceDomain;
  FlowStep: FlowStepDomain;
  GoodsReceiptMovementInput: GoodsReceiptMovementInput;
  GoodwillCreditInput: GoodwillCreditInput;
  GoodwillCreditPayload: GoodwillCreditPayloadDomain;
  GoodwillCreditPositionInput: GoodwillCreditPositionInput;
  GroupTotalPosition: GroupTotalPositionDomain;
  HeadingPosition: HeadingPositionDomain;
  IdFilter: IdFilter;
  ImagePosition: ImagePositionDomain;
  Invoice: InvoiceDomain;
  InvoiceCancelInput: InvoiceCancelInput;
  InvoiceCancelPayload: Omit<InvoiceCancelPayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceConnection: Connection<InvoiceDomain>;
  InvoiceCreateFromDeliveryNoteInput: InvoiceCreateFromDeliveryNoteInput;
  InvoiceCreateFromDeliveryNotePayload: Omit<InvoiceCreateFromDeliveryNotePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceCreateFromSalesOrderInput: InvoiceCreateFromSalesOrderInput;
  InvoiceCreateFromSalesOrderPayload: Omit<InvoiceCreateFromSalesOrderPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceCreatePayload: Omit<InvoiceCreatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceDeleteInput: InvoiceDeleteInput;
  InvoiceDeletePayload: Omit<InvoiceDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceEdge: Edge<InvoiceDomain>;
  InvoiceFilter: InvoiceFilter;
  InvoiceOrder: InvoiceOrder;
  InvoicePosition: InvoicePositionDomain;
  InvoicePositionInput: InvoicePositionInput;
  InvoiceReleaseInput: InvoiceReleaseInput;
  InvoiceReleasePayload: Omit<InvoiceReleasePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceSendInput: InvoiceSendInput;
  InvoiceSendPayload: Omit<InvoiceSendPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceStatusFilter: InvoiceStatusFilter;
  MerchandiseGroup: MerchandiseGroupDomain;
  Money: MoneyDomain;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NewPostalAddressInput: NewPostalAddressInput;
  Node: NodeDomain;
  Offer: OfferDomain;
  OfferConnection: Connection<OfferDomain>;
  OfferEdge: Edge<OfferDomain>;
  OfferFilter: OfferFilter;
  OfferOrder: OfferOrder;
  OfferPosition: OfferPositionDomain;
  OfferStatusFilter: OfferStatusFilter;
  OptionalIdFilter: OptionalIdFilter;
  PackagingUnit: PackagingUnitDomain;
  PageBreakPosition: PageBreakPositionDomain;
  PageInfo: PageInfo;
  Payment: PaymentDomain;
  PaymentMethod: PaymentMethodDomain;
  PaymentMethodConnection: Connection<PaymentMethodDomain>;
  PaymentMethodEdge: Edge<PaymentMethodDomain>;
  PaymentMethodFilter: PaymentMethodFilter;
  PaymentMethodOrder: PaymentMethodOrder;
  PaymentStatusFilter: PaymentStatusFilter;
  PaymentTerms: PaymentTermsDomain;
  Pdf: Pdf;
  PositionCustoms: PositionCustomsDomain;
  PositionStockMovement: PositionStockMovementDomain;
  PostalAddress: PostalAddressDomain;
  PostalAddressInput: PostalAddressInput;
  Price: PriceDomain;
  Product: ProductDomain;
  ProductCategory: ProductCategoryDomain;
  ProductCategoryConnection: Connection<ProductCategoryDomain>;
  ProductCategoryEdge: Edge<ProductCategoryDomain>;
  ProductConnection: Connection<ProductDomain>;
  ProductCreateInput: ProductCreateInput;
  ProductCreatePayload: Omit<ProductCreatePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductDeleteInput: ProductDeleteInput;
  ProductDeletePayload: Omit<ProductDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductEdge: Edge<ProductDomain>;
  ProductFilter: ProductFilter;
  ProductMeasurements: ProductMeasurementsDomain;
  ProductMeasurementsInput: ProductMeasurementsInput;
  ProductMedia: ProductMediaDomain;
  ProductMediaConnection: Connection<ProductMediaDomain>;
  ProductMediaEdge: Edge<ProductMediaDomain>;
  ProductOption: ProductOptionDomain;
  ProductOptionChoice: ProductOptionChoiceDomain;
  ProductOptionValue: ProductOptionValueDomain;
  ProductOrder: ProductOrder;
  ProductPart: ProductPartDomain;
  ProductPartConnection: Connection<ProductPartDomain>;
  ProductPartEdge: Edge<ProductPartDomain>;
  ProductPosition: ProductPositionDomain;
  ProductProperty: ProductPropertyDomain;
  ProductPropertyValue: ProductPropertyValueDomain;
  ProductSalesChannel: ProductSalesChannelDomain;
  ProductStock: ProductStockDomain;
  ProductText: ProductTextDomain;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdatePayload: Omit<ProductUpdatePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Project: ProjectDomain;
  ProjectConnection: Connection<ProjectDomain>;
  ProjectEdge: Edge<ProjectDomain>;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  PurchaseOrder: PurchaseOrderDomain;
  PurchaseOrderCancelInput: PurchaseOrderCancelInput;
  PurchaseOrderCancelPayload: Omit<PurchaseOrderCancelPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrderConnection: Connection<PurchaseOrderDomain>;
  PurchaseOrderCreateInput: PurchaseOrderCreateInput;
  PurchaseOrderCreatePayload: Omit<PurchaseOrderCreatePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrderDeleteInput: PurchaseOrderDeleteInput;
  PurchaseOrderDeletePayload: Omit<PurchaseOrderDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrderEdge: Edge<PurchaseOrderDomain>;
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderGoodsReceiptInput: PurchaseOrderGoodsReceiptInput;
  PurchaseOrderGoodsReceiptPayload: Omit<PurchaseOrderGoodsReceiptPayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrderGoodsReceiptPositionInput: PurchaseOrderGoodsReceiptPositionInput;
  PurchaseOrderOrder: PurchaseOrderOrder;
  PurchaseOrderPosition: PurchaseOrderPositionDomain;
  PurchaseOrderPositionInput: PurchaseOrderPositionInput;
  PurchaseOrderReleaseInput: PurchaseOrderReleaseInput;
  PurchaseOrderReleasePayload: Omit<PurchaseOrderReleasePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseOrderStatusFilter: PurchaseOrderStatusFilter;
  PurchaseOrderUpdateInput: PurchaseOrderUpdateInput;
  PurchaseOrderUpdatePayload: Omit<PurchaseOrderUpdatePayload, 'purchaseOrder' | 'userErrors'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchasePrice: PurchasePriceDomain;
  PurchasePriceConnection: Connection<PurchasePriceDomain>;
  PurchasePriceEdge: Edge<PurchasePriceDomain>;
  PurchasePriceFilter: PurchasePriceFilter;
  PurchasePriceOrder: PurchasePriceOrder;
  Query: Record<PropertyKey, never>;
  RelatedDocument: RelatedDocumentDomain;
  Return: ReturnDomain;
  ReturnCancelInput: ReturnCancelInput;
  ReturnCancelPayload: Omit<ReturnCancelPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnCompleteInput: ReturnCompleteInput;
  ReturnCompletePayload: Omit<ReturnCompletePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnConnection: Connection<ReturnDomain>;
  ReturnCreateFromDeliveryNoteInput: ReturnCreateFromDeliveryNoteInput;
  ReturnCreateFromDeliveryNotePayload: Omit<ReturnCreateFromDeliveryNotePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnCreateFromSalesOrderInput: ReturnCreateFromSalesOrderInput;
  ReturnCreateFromSalesOrderPayload: Omit<ReturnCreateFromSalesOrderPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnCreateInput: ReturnCreateInput;
  ReturnCreatePayload: Omit<ReturnCreatePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnDeleteInput: ReturnDeleteInput;
  ReturnDeletePayload: Omit<ReturnDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnEdge: Edge<ReturnDomain>;
  ReturnFilter: ReturnFilter;
  ReturnFromDeliveryNotePositionInput: ReturnFromDeliveryNotePositionInput;
  ReturnFromSalesOrderPositionInput: ReturnFromSalesOrderPositionInput;
  ReturnGoodsReceiptInput: ReturnGoodsReceiptInput;
  ReturnGoodsReceiptPayload: Omit<ReturnGoodsReceiptPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnGoodsReceiptPositionInput: ReturnGoodsReceiptPositionInput;
  ReturnOrder: ReturnOrder;
  ReturnPosition: ReturnPositionDomain;
  ReturnPositionAddInput: ReturnPositionAddInput;
  ReturnPositionAddPayload: Omit<ReturnPositionAddPayload, 'position' | 'return' | 'userErrors'> & { position?: Maybe<ResolversParentTypes['ReturnPosition']>, return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnPositionInput: ReturnPositionInput;
  ReturnPositionRemoveInput: ReturnPositionRemoveInput;
  ReturnPositionRemovePayload: Omit<ReturnPositionRemovePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnPositionUpdateInput: ReturnPositionUpdateInput;
  ReturnPositionUpdatePayload: Omit<ReturnPositionUpdatePayload, 'position' | 'return' | 'userErrors'> & { position?: Maybe<ResolversParentTypes['ReturnPosition']>, return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnProgressFilter: ReturnProgressFilter;
  ReturnReason: ReturnReasonDomain;
  ReturnReasonConnection: Connection<ReturnReasonDomain>;
  ReturnReasonEdge: Edge<ReturnReasonDomain>;
  ReturnReceiveInput: ReturnReceiveInput;
  ReturnReceivePayload: ReturnReceivePayloadDomain;
  ReturnReceivePositionInput: ReturnReceivePositionInput;
  ReturnRefundInput: ReturnRefundInput;
  ReturnRefundPayload: ReturnRefundPayloadDomain;
  ReturnRefundPositionInput: ReturnRefundPositionInput;
  ReturnReleaseInput: ReturnReleaseInput;
  ReturnReleasePayload: Omit<ReturnReleasePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnStatusFilter: ReturnStatusFilter;
  ReturnUpdateInput: ReturnUpdateInput;
  ReturnUpdatePayload: Omit<ReturnUpdatePayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['Return']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesChannel: SalesChannelDomain;
  SalesChannelConnection: Connection<SalesChannelDomain>;
  SalesChannelEdge: Edge<SalesChannelDomain>;
  SalesChannelFilter: SalesChannelFilter;
  SalesChannelStock: SalesChannelStockDomain;
  SalesOrder: SalesOrderDomain;
  SalesOrderCancelInput: SalesOrderCancelInput;
  SalesOrderCancelPayload: Omit<SalesOrderCancelPayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderCompleteInput: SalesOrderCompleteInput;
  SalesOrderCompletePayload: Omit<SalesOrderCompletePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderConnection: Connection<SalesOrderDomain>;
  SalesOrderCreateInput: SalesOrderCreateInput;
  SalesOrderCreatePayload: Omit<SalesOrderCreatePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderDeleteInput: SalesOrderDeleteInput;
  SalesOrderDeletePayload: Omit<SalesOrderDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderDispatchInput: SalesOrderDispatchInput;
  SalesOrderDispatchPayload: Omit<SalesOrderDispatchPayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderEdge: Edge<SalesOrderDomain>;
  SalesOrderFilter: SalesOrderFilter;
  SalesOrderImportAddressInput: SalesOrderImportAddressInput;
  SalesOrderImportBillingAddressInput: SalesOrderImportBillingAddressInput;
  SalesOrderImportInput: SalesOrderImportInput;
  SalesOrderImportPayload: Omit<SalesOrderImportPayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderImportPositionInput: SalesOrderImportPositionInput;
  SalesOrderOrder: SalesOrderOrder;
  SalesOrderPosition: SalesOrderPositionDomain;
  SalesOrderPositionAddInput: SalesOrderPositionAddInput;
  SalesOrderPositionAddPayload: Omit<SalesOrderPositionAddPayload, 'position' | 'salesOrder' | 'userErrors'> & { position?: Maybe<ResolversParentTypes['SalesOrderPosition']>, salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderPositionInput: SalesOrderPositionInput;
  SalesOrderPositionRemoveInput: SalesOrderPositionRemoveInput;
  SalesOrderPositionRemovePayload: Omit<SalesOrderPositionRemovePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderPositionUpdateInput: SalesOrderPositionUpdateInput;
  SalesOrderPositionUpdatePayload: Omit<SalesOrderPositionUpdatePayload, 'position' | 'salesOrder' | 'userErrors'> & { position?: Maybe<ResolversParentTypes['SalesOrderPosition']>, salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderReleaseInput: SalesOrderReleaseInput;
  SalesOrderReleasePayload: Omit<SalesOrderReleasePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderSendInput: SalesOrderSendInput;
  SalesOrderSendPayload: Omit<SalesOrderSendPayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesOrderStatusFilter: SalesOrderStatusFilter;
  SalesOrderUpdateInput: SalesOrderUpdateInput;
  SalesOrderUpdatePayload: Omit<SalesOrderUpdatePayload, 'salesOrder' | 'userErrors'> & { salesOrder?: Maybe<ResolversParentTypes['SalesOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesPrice: SalesPriceDomain;
  SalesPriceConnection: Connection<SalesPriceDomain>;
  SalesPriceCreateInput: SalesPriceCreateInput;
  SalesPriceCreatePayload: Omit<SalesPriceCreatePayload, 'salesPrice' | 'userErrors'> & { salesPrice?: Maybe<ResolversParentTypes['SalesPrice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesPriceDeleteInput: SalesPriceDeleteInput;
  SalesPriceDeletePayload: Omit<SalesPriceDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SalesPriceEdge: Edge<SalesPriceDomain>;
  SalesPriceFilter: SalesPriceFilter;
  SalesPriceOrder: SalesPriceOrder;
  SalesPriceUpdateInput: SalesPriceUpdateInput;
  SalesPriceUpdatePayload: Omit<SalesPriceUpdatePayload, 'salesPrice' | 'userErrors'> & { salesPrice?: Maybe<ResolversParentTypes['SalesPrice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Shipment: ShipmentDomain;
  ShipmentConnection: Connection<ShipmentDomain>;
  ShipmentEdge: Edge<ShipmentDomain>;
  ShipmentFilter: ShipmentFilter;
  ShipmentTracking: ShipmentTrackingDomain;
  ShippingMethod: ShippingMethodDomain;
  ShippingMethodConnection: Connection<ShippingMethodDomain>;
  ShippingMethodEdge: Edge<ShippingMethodDomain>;
  StockAddInput: StockAddInput;
  StockAddPayload: Omit<StockAddPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StockMovement: StockMovementDomain;
  StockMovementCause: StockMovementCauseDomain;
  StockMovementCauseKindFilter: StockMovementCauseKindFilter;
  StockMovementConnection: Connection<StockMovementDomain>;
  StockMovementDirectionFilter: StockMovementDirectionFilter;
  StockMovementEdge: Edge<StockMovementDomain>;
  StockMovementFilter: StockMovementFilter;
  StockMovementOrder: StockMovementOrder;
  StockReservation: StockReservationDomain;
  StockReservationConnection: Connection<StockReservationDomain>;
  StockReservationEdge: Edge<StockReservationDomain>;
  StockRetrieveInput: StockRetrieveInput;
  StockRetrievePayload: Omit<StockRetrievePayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StockSetTotalInput: StockSetTotalInput;
  StockSetTotalPayload: Omit<StockSetTotalPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StorageItem: StorageItemDomain;
  StorageItemConnection: Connection<StorageItemDomain>;
  StorageItemEdge: Edge<StorageItemDomain>;
  StorageLocation: StorageLocationDomain;
  StorageLocationConnection: Connection<StorageLocationDomain>;
  StorageLocationEdge: Edge<StorageLocationDomain>;
  StorageLocationFilter: StorageLocationFilter;
  StringFilter: StringFilter;
  SubtotalPosition: SubtotalPositionDomain;
  Supplier: SupplierDomain;
  SupplierConnection: Connection<SupplierDomain>;
  SupplierContact: SupplierContactDomain;
  SupplierEdge: Edge<SupplierDomain>;
  SupplierFilter: SupplierFilter;
  SupplierFulfillment: SupplierFulfillmentDomain;
  SupplierOrder: SupplierOrder;
  SupplierTax: SupplierTaxDomain;
  Tag: TagDomain;
  TagConnection: Connection<TagDomain>;
  TagEdge: Edge<TagDomain>;
  TagFilter: TagFilter;
  TagGroupFilter: TagGroupFilter;
  TagOrder: TagOrder;
  TaxShare: TaxShareDomain;
  TaxationFilter: TaxationFilter;
  TextPosition: TextPositionDomain;
  Totals: TotalsDomain;
  TrafficLight: TrafficLightDomain;
  URL: Scalars['URL']['output'];
  UnknownPosition: UnknownPositionDomain;
  UserError: UserErrorDomain;
  ValidityFilter: ValidityFilter;
  Warehouse: WarehouseDomain;
  WarehouseConnection: Connection<WarehouseDomain>;
  WarehouseEdge: Edge<WarehouseDomain>;
  WarehouseFilter: WarehouseFilter;
  WarehouseStock: WarehouseStockDomain;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdditionalContactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdditionalContact'] = ResolversParentTypes['AdditionalContact']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdditionalPackageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdditionalPackage'] = ResolversParentTypes['AdditionalPackage']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressSupplement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gln?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AddressKind']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  termsOfDelivery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RecipientType']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressConnection'] = ResolversParentTypes['AddressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Address']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AddressEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressEdge'] = ResolversParentTypes['AddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
};

export type BankAccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BankAccount'] = ResolversParentTypes['BankAccount']> = {
  accountHolder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCompanySepa?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mandateReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandateReferenceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  consumers?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['BudgetConsumer']>>>, ParentType, ContextType>;
  isShared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  queue?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['BudgetQueue']>>>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resetsInMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BudgetConsumerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetConsumer'] = ResolversParentTypes['BudgetConsumer']> = {
  calls?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetQueueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetQueue'] = ResolversParentTypes['BudgetQueue']> = {
  oldestWaitMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactPersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContactPerson'] = ResolversParentTypes['ContactPerson'], FederationReferenceType extends FederationReferenceTypes['ContactPerson'] = FederationReferenceTypes['ContactPerson']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactPerson']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressSupplement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowMarketingEmails?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RecipientType']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPersonConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContactPersonConnection'] = ResolversParentTypes['ContactPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ContactPerson']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactPersonCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContactPersonCreatePayload'] = ResolversParentTypes['ContactPersonCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactPersonDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContactPersonDeletePayload'] = ResolversParentTypes['ContactPersonDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deletedContactPersonId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactPersonEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContactPersonEdge'] = ResolversParentTypes['ContactPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
};

export type ContactPersonUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContactPersonUpdatePayload'] = ResolversParentTypes['ContactPersonUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreditNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote'], FederationReferenceType extends FederationReferenceTypes['CreditNote'] = FederationReferenceTypes['CreditNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentActivity']>>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bodyIntroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyOutroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviatingDebtorAccountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internalDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isCancellationInvoice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDocumentSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['PaymentStatus']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['PaymentTerms']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Payment']>>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['Pdf']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['DocumentPositionConnection']>, ParentType, ContextType, Partial<CreditNotePositionsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  relatedDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedDocument']>>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, Partial<CreditNoteReturnsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['CreditNoteStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  taxDisplay?: Resolver<Maybe<ResolversTypes['TaxDisplay']>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['Totals']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writeProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNoteConnection'] = ResolversParentTypes['CreditNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['CreditNote']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreditNoteCreateFromReturnPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNoteCreateFromReturnPayload'] = ResolversParentTypes['CreditNoteCreateFromReturnPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditNoteCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNoteCreatePayload'] = ResolversParentTypes['CreditNoteCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditNoteDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNoteDeletePayload'] = ResolversParentTypes['CreditNoteDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedCreditNoteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditNoteEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNoteEdge'] = ResolversParentTypes['CreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
};

export type CreditNotePositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNotePosition'] = ResolversParentTypes['CreditNotePosition'], FederationReferenceType extends FederationReferenceTypes['CreditNotePosition'] = FederationReferenceTypes['CreditNotePosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditNotePosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contributionMargin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customerProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryDateAsCalendarWeek?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemRevenue?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packagingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  purchasePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
  taxLegalNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNotePositionAddPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNotePositionAddPayload'] = ResolversParentTypes['CreditNotePositionAddPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['CreditNotePosition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditNotePositionRemovePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNotePositionRemovePayload'] = ResolversParentTypes['CreditNotePositionRemovePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  removedPositionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditNotePositionUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNotePositionUpdatePayload'] = ResolversParentTypes['CreditNotePositionUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['CreditNotePosition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditNoteReleasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNoteReleasePayload'] = ResolversParentTypes['CreditNoteReleasePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditNoteSendPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreditNoteSendPayload'] = ResolversParentTypes['CreditNoteSendPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CrossSellingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CrossSelling'] = ResolversParentTypes['CrossSelling']> = {
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isBidirectional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CrossSellingKind']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  salesChannel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CrossSellingConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CrossSellingConnection'] = ResolversParentTypes['CrossSellingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrossSellingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['CrossSelling']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CrossSellingEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CrossSellingEdge'] = ResolversParentTypes['CrossSellingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CrossSelling']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomFieldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CustomFieldType']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  additionalContacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdditionalContact']>>, ParentType, ContextType>;
  addresses?: Resolver<Maybe<ResolversTypes['AddressConnection']>, ParentType, ContextType, Partial<CustomerAddressesArgs>>;
  bankAccount?: Resolver<Maybe<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPersons?: Resolver<Maybe<ResolversTypes['ContactPersonConnection']>, ParentType, ContextType, Partial<CustomerContactPersonsArgs>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, Partial<CustomerCreditNotesArgs>>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  defaultCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  deliveryNotes?: Resolver<Maybe<ResolversTypes['DeliveryNoteConnection']>, ParentType, ContextType, Partial<CustomerDeliveryNotesArgs>>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviatingDebtorAccountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentRecipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentRecipient']>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fulfillment?: Resolver<Maybe<ResolversTypes['CustomerFulfillment']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomerGroup']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<CustomerInvoicesArgs>>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CustomerKind']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketing?: Resolver<Maybe<ResolversTypes['CustomerMarketing']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, Partial<CustomerOffersArgs>>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['PaymentTerms']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, Partial<CustomerReturnsArgs>>;
  salesChannel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  salesOrders?: Resolver<Maybe<ResolversTypes['SalesOrderConnection']>, ParentType, ContextType, Partial<CustomerSalesOrdersArgs>>;
  salesPrices?: Resolver<Maybe<ResolversTypes['SalesPriceConnection']>, ParentType, ContextType, Partial<CustomerSalesPricesArgs>>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  subDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['CustomerTax']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RecipientType']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAddressCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAddressCreatePayload'] = ResolversParentTypes['CustomerAddressCreatePayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAddressDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAddressDeletePayload'] = ResolversParentTypes['CustomerAddressDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deletedAddressId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAddressUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAddressUpdatePayload'] = ResolversParentTypes['CustomerAddressUpdatePayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Customer']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerCreatePayload'] = ResolversParentTypes['CustomerCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerDeletePayload'] = ResolversParentTypes['CustomerDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedCustomerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
};

export type CustomerFulfillmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerFulfillment'] = ResolversParentTypes['CustomerFulfillment']> = {
  ageCheckRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  autoCreateDocuments?: Resolver<Maybe<ResolversTypes['AutoCreatedDocuments']>, ParentType, ContextType>;
  deliveryBlock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deliveryBlockDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryBlockReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeShippingActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  freeShippingFrom?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  orderQuoteRemarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerGroup'] = ResolversParentTypes['CustomerGroup']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomerMarketingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerMarketing'] = ResolversParentTypes['CustomerMarketing']> = {
  allowFollowUpConfirmations?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allowMarketingEmails?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allowTrackingEmails?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CustomerTaxResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerTax'] = ResolversParentTypes['CustomerTax']> = {
  customsInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxDisplay?: Resolver<Maybe<ResolversTypes['TaxDisplay']>, ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  useDeliveryThreshold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerUpdatePayload'] = ResolversParentTypes['CustomerUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeliveryNote'] = ResolversParentTypes['DeliveryNote'], FederationReferenceType extends FederationReferenceTypes['DeliveryNote'] = FederationReferenceTypes['DeliveryNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentActivity']>>, ParentType, ContextType>;
  bodyIntroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyOutroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internalDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isDeliveryNoteToSupplier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDocumentSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  masterReferenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noInvoice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['Pdf']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['DocumentPositionConnection']>, ParentType, ContextType, Partial<DeliveryNotePositionsArgs>>;
  preferredWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  relatedDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedDocument']>>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  shipments?: Resolver<Maybe<ResolversTypes['ShipmentConnection']>, ParentType, ContextType, Partial<DeliveryNoteShipmentsArgs>>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DeliveryNoteStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writeProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryNoteCancelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeliveryNoteCancelPayload'] = ResolversParentTypes['DeliveryNoteCancelPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliveryNoteCompletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeliveryNoteCompletePayload'] = ResolversParentTypes['DeliveryNoteCompletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliveryNoteConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeliveryNoteConnection'] = ResolversParentTypes['DeliveryNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['DeliveryNote']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeliveryNoteEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeliveryNoteEdge'] = ResolversParentTypes['DeliveryNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
};

export type DeliveryNotePositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeliveryNotePosition'] = ResolversParentTypes['DeliveryNotePosition'], FederationReferenceType extends FederationReferenceTypes['DeliveryNotePosition'] = FederationReferenceTypes['DeliveryNotePosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryNotePosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customerProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customs?: Resolver<Maybe<ResolversTypes['PositionCustoms']>, ParentType, ContextType>;
  deliveredQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryDateAsCalendarWeek?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desiredBatch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desiredBestBeforeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  freeOfCharge?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasChildPositions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packagingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentPosition?: Resolver<Maybe<ResolversTypes['DeliveryNotePosition']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesOrderPosition?: Resolver<Maybe<ResolversTypes['SalesOrderPosition']>, ParentType, ContextType>;
  sscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockMovements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PositionStockMovement']>>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryNoteReleasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeliveryNoteReleasePayload'] = ResolversParentTypes['DeliveryNoteReleasePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliveryNoteSendPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeliveryNoteSendPayload'] = ResolversParentTypes['DeliveryNoteSendPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  __resolveType: TypeResolveFn<'CreditNote' | 'DeliveryNote' | 'Invoice' | 'Offer' | 'PurchaseOrder' | 'Return' | 'SalesOrder', ParentType, ContextType>;
};

export type DocumentActivityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentActivity'] = ResolversParentTypes['DocumentActivity']> = {
  causedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  causer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentPosition'] = ResolversParentTypes['DocumentPosition']> = {
  __resolveType: TypeResolveFn<'CreditNotePosition' | 'DeliveryNotePosition' | 'GroupTotalPosition' | 'HeadingPosition' | 'ImagePosition' | 'InvoicePosition' | 'OfferPosition' | 'PageBreakPosition' | 'PurchaseOrderPosition' | 'ReturnPosition' | 'SalesOrderPosition' | 'SubtotalPosition' | 'TextPosition' | 'UnknownPosition', ParentType, ContextType>;
};

export type DocumentPositionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentPositionConnection'] = ResolversParentTypes['DocumentPositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentPositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['DocumentPosition']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentPositionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentPositionEdge'] = ResolversParentTypes['DocumentPositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DocumentPosition']>, ParentType, ContextType>;
};

export type DocumentRecipientResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DocumentRecipient'] = ResolversParentTypes['DocumentRecipient']> = {
  cc?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  documentKind?: Resolver<Maybe<ResolversTypes['DocumentRecipientKind']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DunningManualSettingsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DunningManualSettings'] = ResolversParentTypes['DunningManualSettings']> = {
  actualAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountGiven?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DunningSettingsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DunningSettings'] = ResolversParentTypes['DunningSettings']> = {
  blocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isDunningSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['DunningLevel']>, ParentType, ContextType>;
};

export type ExternalReferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExternalReference'] = ResolversParentTypes['ExternalReference']> = {
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isScannable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesChannel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FlowStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FlowStep'] = ResolversParentTypes['FlowStep']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  resumeToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FlowStepStatus'], ParentType, ContextType>;
};

export type GoodwillCreditPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GoodwillCreditPayload'] = ResolversParentTypes['GoodwillCreditPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FlowStep']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GroupTotalPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GroupTotalPosition'] = ResolversParentTypes['GroupTotalPosition'], FederationReferenceType extends FederationReferenceTypes['GroupTotalPosition'] = FederationReferenceTypes['GroupTotalPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupTotalPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeadingPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeadingPosition'] = ResolversParentTypes['HeadingPosition'], FederationReferenceType extends FederationReferenceTypes['HeadingPosition'] = FederationReferenceTypes['HeadingPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HeadingPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImagePositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImagePosition'] = ResolversParentTypes['ImagePosition'], FederationReferenceType extends FederationReferenceTypes['ImagePosition'] = FederationReferenceTypes['ImagePosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImagePosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageHeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  imageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  imageWidth?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentActivity']>>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bodyIntroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyOutroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, Partial<InvoiceCreditNotesArgs>>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
  deliveryNotes?: Resolver<Maybe<ResolversTypes['DeliveryNoteConnection']>, ParentType, ContextType, Partial<InvoiceDeliveryNotesArgs>>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviatingDebtorAccountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directDebitDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dunningManualSettings?: Resolver<Maybe<ResolversTypes['DunningManualSettings']>, ParentType, ContextType>;
  dunningSetManually?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dunningSettings?: Resolver<Maybe<ResolversTypes['DunningSettings']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internalDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCollectiveBill?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDocumentSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  masterReferenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['PaymentStatus']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['PaymentTerms']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Payment']>>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['Pdf']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['DocumentPositionConnection']>, ParentType, ContextType, Partial<InvoicePositionsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  relatedDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedDocument']>>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, Partial<InvoiceReturnsArgs>>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  taxDisplay?: Resolver<Maybe<ResolversTypes['TaxDisplay']>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['Totals']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writeProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceCancelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceCancelPayload'] = ResolversParentTypes['InvoiceCancelPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Invoice']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvoiceCreateFromDeliveryNotePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceCreateFromDeliveryNotePayload'] = ResolversParentTypes['InvoiceCreateFromDeliveryNotePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceCreateFromSalesOrderPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceCreateFromSalesOrderPayload'] = ResolversParentTypes['InvoiceCreateFromSalesOrderPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceCreatePayload'] = ResolversParentTypes['InvoiceCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceDeletePayload'] = ResolversParentTypes['InvoiceDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedInvoiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
};

export type InvoicePositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoicePosition'] = ResolversParentTypes['InvoicePosition'], FederationReferenceType extends FederationReferenceTypes['InvoicePosition'] = FederationReferenceTypes['InvoicePosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoicePosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contributionMargin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customerProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryDateAsCalendarWeek?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  itemRevenue?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packagingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  purchasePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesOrderPosition?: Resolver<Maybe<ResolversTypes['SalesOrderPosition']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
  taxLegalNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceReleasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceReleasePayload'] = ResolversParentTypes['InvoiceReleasePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceSendPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceSendPayload'] = ResolversParentTypes['InvoiceSendPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MerchandiseGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MerchandiseGroup'] = ResolversParentTypes['MerchandiseGroup']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  contactPersonCreate?: Resolver<Maybe<ResolversTypes['ContactPersonCreatePayload']>, ParentType, ContextType, RequireFields<MutationContactPersonCreateArgs, 'input'>>;
  contactPersonDelete?: Resolver<Maybe<ResolversTypes['ContactPersonDeletePayload']>, ParentType, ContextType, RequireFields<MutationContactPersonDeleteArgs, 'input'>>;
  contactPersonUpdate?: Resolver<Maybe<ResolversTypes['ContactPersonUpdatePayload']>, ParentType, ContextType, RequireFields<MutationContactPersonUpdateArgs, 'input'>>;
  creditNoteCreate?: Resolver<Maybe<ResolversTypes['CreditNoteCreatePayload']>, ParentType, ContextType, RequireFields<MutationCreditNoteCreateArgs, 'input'>>;
  creditNoteCreateFromReturn?: Resolver<Maybe<ResolversTypes['CreditNoteCreateFromReturnPayload']>, ParentType, ContextType, RequireFields<MutationCreditNoteCreateFromReturnArgs, 'input'>>;
  creditNoteDelete?: Resolver<Maybe<ResolversTypes['CreditNoteDeletePayload']>, ParentType, ContextType, RequireFields<MutationCreditNoteDeleteArgs, 'input'>>;
  creditNotePositionAdd?: Resolver<Maybe<ResolversTypes['CreditNotePositionAddPayload']>, ParentType, ContextType, RequireFields<MutationCreditNotePositionAddArgs, 'input'>>;
  creditNotePositionRemove?: Resolver<Maybe<ResolversTypes['CreditNotePositionRemovePayload']>, ParentType, ContextType, RequireFields<MutationCreditNotePositionRemoveArgs, 'input'>>;
  creditNotePositionUpdate?: Resolver<Maybe<ResolversTypes['CreditNotePositionUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCreditNotePositionUpdateArgs, 'input'>>;
  creditNoteRelease?: Resolver<Maybe<ResolversTypes['CreditNoteReleasePayload']>, ParentType, ContextType, RequireFields<MutationCreditNoteReleaseArgs, 'input'>>;
  creditNoteSend?: Resolver<Maybe<ResolversTypes['CreditNoteSendPayload']>, ParentType, ContextType, RequireFields<MutationCreditNoteSendArgs, 'input'>>;
  customerAddressCreate?: Resolver<Maybe<ResolversTypes['CustomerAddressCreatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerAddressCreateArgs, 'input'>>;
  customerAddressDelete?: Resolver<Maybe<ResolversTypes['CustomerAddressDeletePayload']>, ParentType, ContextType, RequireFields<MutationCustomerAddressDeleteArgs, 'input'>>;
  customerAddressUpdate?: Resolver<Maybe<ResolversTypes['CustomerAddressUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerAddressUpdateArgs, 'input'>>;
  customerCreate?: Resolver<Maybe<ResolversTypes['CustomerCreatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerCreateArgs, 'input'>>;
  customerDelete?: Resolver<Maybe<ResolversTypes['CustomerDeletePayload']>, ParentType, ContextType, RequireFields<MutationCustomerDeleteArgs, 'input'>>;
  customerUpdate?: Resolver<Maybe<ResolversTypes['CustomerUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerUpdateArgs, 'input'>>;
  deliveryNoteCancel?: Resolver<Maybe<ResolversTypes['DeliveryNoteCancelPayload']>, ParentType, ContextType, RequireFields<MutationDeliveryNoteCancelArgs, 'input'>>;
  deliveryNoteComplete?: Resolver<Maybe<ResolversTypes['DeliveryNoteCompletePayload']>, ParentType, ContextType, RequireFields<MutationDeliveryNoteCompleteArgs, 'input'>>;
  deliveryNoteRelease?: Resolver<Maybe<ResolversTypes['DeliveryNoteReleasePayload']>, ParentType, ContextType, RequireFields<MutationDeliveryNoteReleaseArgs, 'input'>>;
  deliveryNoteSend?: Resolver<Maybe<ResolversTypes['DeliveryNoteSendPayload']>, ParentType, ContextType, RequireFields<MutationDeliveryNoteSendArgs, 'input'>>;
  goodwillCredit?: Resolver<Maybe<ResolversTypes['GoodwillCreditPayload']>, ParentType, ContextType, RequireFields<MutationGoodwillCreditArgs, 'input'>>;
  invoiceCancel?: Resolver<Maybe<ResolversTypes['InvoiceCancelPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceCancelArgs, 'input'>>;
  invoiceCreate?: Resolver<Maybe<ResolversTypes['InvoiceCreatePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceCreateArgs, 'input'>>;
  invoiceCreateFromDeliveryNote?: Resolver<Maybe<ResolversTypes['InvoiceCreateFromDeliveryNotePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceCreateFromDeliveryNoteArgs, 'input'>>;
  invoiceCreateFromSalesOrder?: Resolver<Maybe<ResolversTypes['InvoiceCreateFromSalesOrderPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceCreateFromSalesOrderArgs, 'input'>>;
  invoiceDelete?: Resolver<Maybe<ResolversTypes['InvoiceDeletePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceDeleteArgs, 'input'>>;
  invoiceRelease?: Resolver<Maybe<ResolversTypes['InvoiceReleasePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceReleaseArgs, 'input'>>;
  invoiceSend?: Resolver<Maybe<ResolversTypes['InvoiceSendPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceSendArgs, 'input'>>;
  productCreate?: Resolver<Maybe<ResolversTypes['ProductCreatePayload']>, ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productDelete?: Resolver<Maybe<ResolversTypes['ProductDeletePayload']>, ParentType, ContextType, RequireFields<MutationProductDeleteArgs, 'input'>>;
  productUpdate?: Resolver<Maybe<ResolversTypes['ProductUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'input'>>;
  purchaseOrderCancel?: Resolver<Maybe<ResolversTypes['PurchaseOrderCancelPayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderCancelArgs, 'input'>>;
  purchaseOrderCreate?: Resolver<Maybe<ResolversTypes['PurchaseOrderCreatePayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderCreateArgs, 'input'>>;
  purchaseOrderDelete?: Resolver<Maybe<ResolversTypes['PurchaseOrderDeletePayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderDeleteArgs, 'input'>>;
  purchaseOrderGoodsReceipt?: Resolver<Maybe<ResolversTypes['PurchaseOrderGoodsReceiptPayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderGoodsReceiptArgs, 'input'>>;
  purchaseOrderRelease?: Resolver<Maybe<ResolversTypes['PurchaseOrderReleasePayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderReleaseArgs, 'input'>>;
  purchaseOrderUpdate?: Resolver<Maybe<ResolversTypes['PurchaseOrderUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPurchaseOrderUpdateArgs, 'input'>>;
  returnCancel?: Resolver<Maybe<ResolversTypes['ReturnCancelPayload']>, ParentType, ContextType, RequireFields<MutationReturnCancelArgs, 'input'>>;
  returnComplete?: Resolver<Maybe<ResolversTypes['ReturnCompletePayload']>, ParentType, ContextType, RequireFields<MutationReturnCompleteArgs, 'input'>>;
  returnCreate?: Resolver<Maybe<ResolversTypes['ReturnCreatePayload']>, ParentType, ContextType, RequireFields<MutationReturnCreateArgs, 'input'>>;
  returnCreateFromDeliveryNote?: Resolver<Maybe<ResolversTypes['ReturnCreateFromDeliveryNotePayload']>, ParentType, ContextType, RequireFields<MutationReturnCreateFromDeliveryNoteArgs, 'input'>>;
  returnCreateFromSalesOrder?: Resolver<Maybe<ResolversTypes['ReturnCreateFromSalesOrderPayload']>, ParentType, ContextType, RequireFields<MutationReturnCreateFromSalesOrderArgs, 'input'>>;
  returnDelete?: Resolver<Maybe<ResolversTypes['ReturnDeletePayload']>, ParentType, ContextType, RequireFields<MutationReturnDeleteArgs, 'input'>>;
  returnGoodsReceipt?: Resolver<Maybe<ResolversTypes['ReturnGoodsReceiptPayload']>, ParentType, ContextType, RequireFields<MutationReturnGoodsReceiptArgs, 'input'>>;
  returnPositionAdd?: Resolver<Maybe<ResolversTypes['ReturnPositionAddPayload']>, ParentType, ContextType, RequireFields<MutationReturnPositionAddArgs, 'input'>>;
  returnPositionRemove?: Resolver<Maybe<ResolversTypes['ReturnPositionRemovePayload']>, ParentType, ContextType, RequireFields<MutationReturnPositionRemoveArgs, 'input'>>;
  returnPositionUpdate?: Resolver<Maybe<ResolversTypes['ReturnPositionUpdatePayload']>, ParentType, ContextType, RequireFields<MutationReturnPositionUpdateArgs, 'input'>>;
  returnReceive?: Resolver<Maybe<ResolversTypes['ReturnReceivePayload']>, ParentType, ContextType, RequireFields<MutationReturnReceiveArgs, 'input'>>;
  returnRefund?: Resolver<Maybe<ResolversTypes['ReturnRefundPayload']>, ParentType, ContextType, RequireFields<MutationReturnRefundArgs, 'input'>>;
  returnRelease?: Resolver<Maybe<ResolversTypes['ReturnReleasePayload']>, ParentType, ContextType, RequireFields<MutationReturnReleaseArgs, 'input'>>;
  returnUpdate?: Resolver<Maybe<ResolversTypes['ReturnUpdatePayload']>, ParentType, ContextType, RequireFields<MutationReturnUpdateArgs, 'input'>>;
  salesOrderCancel?: Resolver<Maybe<ResolversTypes['SalesOrderCancelPayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderCancelArgs, 'input'>>;
  salesOrderComplete?: Resolver<Maybe<ResolversTypes['SalesOrderCompletePayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderCompleteArgs, 'input'>>;
  salesOrderCreate?: Resolver<Maybe<ResolversTypes['SalesOrderCreatePayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderCreateArgs, 'input'>>;
  salesOrderDelete?: Resolver<Maybe<ResolversTypes['SalesOrderDeletePayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderDeleteArgs, 'input'>>;
  salesOrderDispatch?: Resolver<Maybe<ResolversTypes['SalesOrderDispatchPayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderDispatchArgs, 'input'>>;
  salesOrderImport?: Resolver<Maybe<ResolversTypes['SalesOrderImportPayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderImportArgs, 'input'>>;
  salesOrderPositionAdd?: Resolver<Maybe<ResolversTypes['SalesOrderPositionAddPayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderPositionAddArgs, 'input'>>;
  salesOrderPositionRemove?: Resolver<Maybe<ResolversTypes['SalesOrderPositionRemovePayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderPositionRemoveArgs, 'input'>>;
  salesOrderPositionUpdate?: Resolver<Maybe<ResolversTypes['SalesOrderPositionUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderPositionUpdateArgs, 'input'>>;
  salesOrderRelease?: Resolver<Maybe<ResolversTypes['SalesOrderReleasePayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderReleaseArgs, 'input'>>;
  salesOrderSend?: Resolver<Maybe<ResolversTypes['SalesOrderSendPayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderSendArgs, 'input'>>;
  salesOrderUpdate?: Resolver<Maybe<ResolversTypes['SalesOrderUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSalesOrderUpdateArgs, 'input'>>;
  salesPriceCreate?: Resolver<Maybe<ResolversTypes['SalesPriceCreatePayload']>, ParentType, ContextType, RequireFields<MutationSalesPriceCreateArgs, 'input'>>;
  salesPriceDelete?: Resolver<Maybe<ResolversTypes['SalesPriceDeletePayload']>, ParentType, ContextType, RequireFields<MutationSalesPriceDeleteArgs, 'input'>>;
  salesPriceUpdate?: Resolver<Maybe<ResolversTypes['SalesPriceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSalesPriceUpdateArgs, 'input'>>;
  stockAdd?: Resolver<Maybe<ResolversTypes['StockAddPayload']>, ParentType, ContextType, RequireFields<MutationStockAddArgs, 'input'>>;
  stockRetrieve?: Resolver<Maybe<ResolversTypes['StockRetrievePayload']>, ParentType, ContextType, RequireFields<MutationStockRetrieveArgs, 'input'>>;
  stockSetTotal?: Resolver<Maybe<ResolversTypes['StockSetTotalPayload']>, ParentType, ContextType, RequireFields<MutationStockSetTotalArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Address' | 'ContactPerson' | 'CreditNote' | 'CreditNotePosition' | 'Customer' | 'DeliveryNote' | 'DeliveryNotePosition' | 'GroupTotalPosition' | 'HeadingPosition' | 'ImagePosition' | 'Invoice' | 'InvoicePosition' | 'Offer' | 'OfferPosition' | 'PageBreakPosition' | 'PaymentMethod' | 'Product' | 'ProductCategory' | 'Project' | 'PurchaseOrder' | 'PurchaseOrderPosition' | 'PurchasePrice' | 'Return' | 'ReturnPosition' | 'ReturnReason' | 'SalesChannel' | 'SalesOrder' | 'SalesOrderPosition' | 'SalesPrice' | 'Shipment' | 'ShippingMethod' | 'StockMovement' | 'StorageLocation' | 'SubtotalPosition' | 'Supplier' | 'Tag' | 'TextPosition' | 'UnknownPosition' | 'Warehouse', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentActivity']>>, ParentType, ContextType>;
  bodyIntroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyOutroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desiredDeliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  desiredDeliveryDateAsCalendarWeek?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internalDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDocumentSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manualShippingCostApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['PaymentTerms']>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['Pdf']>, ParentType, ContextType>;
  plannedOrderDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['DocumentPositionConnection']>, ParentType, ContextType, Partial<OfferPositionsArgs>>;
  preferredWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  relatedDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedDocument']>>, ParentType, ContextType>;
  shipToAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OfferStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  taxDisplay?: Resolver<Maybe<ResolversTypes['TaxDisplay']>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['Totals']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntilDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writeProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Offer']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
};

export type OfferPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OfferPosition'] = ResolversParentTypes['OfferPosition'], FederationReferenceType extends FederationReferenceTypes['OfferPosition'] = FederationReferenceTypes['OfferPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OfferPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alternativePriceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributionMargin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customerProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryDateAsCalendarWeek?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemRevenue?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  optional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packagingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentPosition?: Resolver<Maybe<ResolversTypes['OfferPosition']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  purchasePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
  taxLegalNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PackagingUnitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PackagingUnit'] = ResolversParentTypes['PackagingUnit']> = {
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grossWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  netWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tareWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageBreakPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageBreakPosition'] = ResolversParentTypes['PageBreakPosition'], FederationReferenceType extends FederationReferenceTypes['PageBreakPosition'] = FederationReferenceTypes['PageBreakPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PageBreakPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PaymentKind']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod'], FederationReferenceType extends FederationReferenceTypes['PaymentMethod'] = FederationReferenceTypes['PaymentMethod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentMethod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaymentMethodConnection'] = ResolversParentTypes['PaymentMethodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentMethodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PaymentMethod']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentMethodEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaymentMethodEdge'] = ResolversParentTypes['PaymentMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
};

export type PaymentTermsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaymentTerms'] = ResolversParentTypes['PaymentTerms']> = {
  paymentTargetDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paymentTargetDiscount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  paymentTargetDiscountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paymentTargetDiscountDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PdfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Pdf'] = ResolversParentTypes['Pdf']> = {
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type PositionCustomsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionCustoms'] = ResolversParentTypes['PositionCustoms']> = {
  valueSingle?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  valueTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  weightSingle?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weightTotal?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PositionStockMovementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionStockMovement'] = ResolversParentTypes['PositionStockMovement']> = {
  batch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bestBeforeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  serialNumbers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  storageLocation?: Resolver<Maybe<ResolversTypes['StorageLocation']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  addressSupplement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gln?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RecipientType']>, ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  gross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageRating?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowPurchaseFromAllSuppliers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  calculatedPurchasePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductCategory']>>, ParentType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  crossSelling?: Resolver<Maybe<ResolversTypes['CrossSellingConnection']>, ParentType, ContextType, Partial<ProductCrossSellingArgs>>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customsTariffNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountPercentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalReferences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExternalReference']>>, ParentType, ContextType>;
  hasBatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasBestBeforeDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasBillOfMaterials?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  individualTaxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAssembledJustInTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isCustomProduct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDiscountProduct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isExternallyProduced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isFee?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isInCatalog?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMatrixProduct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isProductionProduct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isService?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isShippingCostsProduct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isStockItem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measurements?: Resolver<Maybe<ResolversTypes['ProductMeasurements']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['ProductMediaConnection']>, ParentType, ContextType, Partial<ProductMediaArgs>>;
  merchandiseGroup?: Resolver<Maybe<ResolversTypes['MerchandiseGroup']>, ParentType, ContextType>;
  minimumOrderQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimumStockLevel?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noDiscountAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optionValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductOptionValue']>>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductOption']>>, ParentType, ContextType>;
  packagingUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PackagingUnit']>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['ProductPartConnection']>, ParentType, ContextType, Partial<ProductPartsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  properties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductProperty']>>, ParentType, ContextType>;
  purchasePrice?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  purchasePrices?: Resolver<Maybe<ResolversTypes['PurchasePriceConnection']>, ParentType, ContextType, Partial<ProductPurchasePricesArgs>>;
  regionOfOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiresIdentityCheck?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salesChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductSalesChannel']>>, ParentType, ContextType>;
  salesPrice?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  salesPrices?: Resolver<Maybe<ResolversTypes['SalesPriceConnection']>, ParentType, ContextType, Partial<ProductSalesPricesArgs>>;
  serialNumberTracking?: Resolver<Maybe<ResolversTypes['SerialNumberTracking']>, ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['ProductStock']>, ParentType, ContextType>;
  stockMovements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, Partial<ProductStockMovementsArgs>>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
  texts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductText']>>, ParentType, ContextType>;
  thumbnailUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedIn?: Resolver<Maybe<ResolversTypes['ProductPartConnection']>, ParentType, ContextType, Partial<ProductUsedInArgs>>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variantOf?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<ProductVariantsArgs>>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductCategoryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductCategory'] = ResolversParentTypes['ProductCategory'], FederationReferenceType extends FederationReferenceTypes['ProductCategory'] = FederationReferenceTypes['ProductCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<ProductCategoryProductsArgs>>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductCategoryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductCategoryConnection'] = ResolversParentTypes['ProductCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ProductCategory']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductCategoryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductCategoryEdge'] = ResolversParentTypes['ProductCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Product']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductCreatePayload'] = ResolversParentTypes['ProductCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductDeletePayload'] = ResolversParentTypes['ProductDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedProductId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductMeasurementsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductMeasurements'] = ResolversParentTypes['ProductMeasurements']> = {
  height?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  netWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProductMediaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductMedia'] = ResolversParentTypes['ProductMedia']> = {
  category?: Resolver<Maybe<ResolversTypes['ProductMediaCategory']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductMediaConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductMediaConnection'] = ResolversParentTypes['ProductMediaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductMediaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ProductMedia']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductMediaEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductMediaEdge'] = ResolversParentTypes['ProductMediaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ProductMedia']>, ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductOptionChoice']>>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductOptionChoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductOptionChoice'] = ResolversParentTypes['ProductOptionChoice']> = {
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberSuffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductOptionValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductOptionValue'] = ResolversParentTypes['ProductOptionValue']> = {
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProductPartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductPart'] = ResolversParentTypes['ProductPart']> = {
  kind?: Resolver<Maybe<ResolversTypes['ProductPartKind']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductPartConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductPartConnection'] = ResolversParentTypes['ProductPartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductPartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ProductPart']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductPartEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductPartEdge'] = ResolversParentTypes['ProductPartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ProductPart']>, ParentType, ContextType>;
};

export type ProductPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductPosition'] = ResolversParentTypes['ProductPosition']> = {
  __resolveType: TypeResolveFn<'CreditNotePosition' | 'DeliveryNotePosition' | 'InvoicePosition' | 'OfferPosition' | 'PurchaseOrderPosition' | 'ReturnPosition' | 'SalesOrderPosition', ParentType, ContextType>;
};

export type ProductPropertyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductProperty'] = ResolversParentTypes['ProductProperty']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductPropertyValue']>>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductPropertyValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductPropertyValue'] = ResolversParentTypes['ProductPropertyValue']> = {
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductSalesChannelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductSalesChannel'] = ResolversParentTypes['ProductSalesChannel']> = {
  deliveryTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRemainingQuantity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isStockSyncActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salesChannel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  suggestedRetailPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  suggestedStockQuantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductStockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductStock'] = ResolversParentTypes['ProductStock']> = {
  available?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  calculated?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  inProduction?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openSalesOrders?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  physical?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  producible?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pseudo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reservations?: Resolver<Maybe<ResolversTypes['StockReservationConnection']>, ParentType, ContextType, Partial<ProductStockReservationsArgs>>;
  reserved?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SalesChannelStock']>>, ParentType, ContextType>;
  sellable?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  storageLocations?: Resolver<Maybe<ResolversTypes['StorageItemConnection']>, ParentType, ContextType, Partial<ProductStockStorageLocationsArgs>>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warehouses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WarehouseStock']>>, ParentType, ContextType>;
};

export type ProductTextResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductText'] = ResolversParentTypes['ProductText']> = {
  catalogName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metaDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metaKeywords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metaTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesChannel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  shopDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductUpdatePayload'] = ResolversParentTypes['ProductUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  normalTaxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  reducedTaxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Project']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentActivity']>>, ParentType, ContextType>;
  bodyIntroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyOutroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmationType?: Resolver<Maybe<ResolversTypes['ConfirmationType']>, ParentType, ContextType>;
  confirmedDeliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerNumberAtSupplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desiredDeliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internalDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDocumentSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['PaymentTerms']>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['Pdf']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['DocumentPositionConnection']>, ParentType, ContextType, Partial<PurchaseOrderPositionsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  relatedDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedDocument']>>, ParentType, ContextType>;
  shipToAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PurchaseOrderStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplierOfferNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplierOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  taxDisplay?: Resolver<Maybe<ResolversTypes['TaxDisplay']>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['Totals']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writeProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderCancelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderCancelPayload'] = ResolversParentTypes['PurchaseOrderCancelPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PurchaseOrder']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PurchaseOrderCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderCreatePayload'] = ResolversParentTypes['PurchaseOrderCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderDeletePayload'] = ResolversParentTypes['PurchaseOrderDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedPurchaseOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
};

export type PurchaseOrderGoodsReceiptPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderGoodsReceiptPayload'] = ResolversParentTypes['PurchaseOrderGoodsReceiptPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderPosition'] = ResolversParentTypes['PurchaseOrderPosition'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrderPosition'] = FederationReferenceTypes['PurchaseOrderPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrderPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  deliveredQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryDateAsCalendarWeek?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemRevenue?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packagingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  supplierProductName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplierProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
  taxLegalNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderReleasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderReleasePayload'] = ResolversParentTypes['PurchaseOrderReleasePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchaseOrderUpdatePayload'] = ResolversParentTypes['PurchaseOrderUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchasePriceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchasePrice'] = ResolversParentTypes['PurchasePrice'], FederationReferenceType extends FederationReferenceTypes['PurchasePrice'] = FederationReferenceTypes['PurchasePrice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchasePrice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDefaultSupplier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  packageAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierProductName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplierProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchasePriceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchasePriceConnection'] = ResolversParentTypes['PurchasePriceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurchasePriceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PurchasePrice']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PurchasePriceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PurchasePriceEdge'] = ResolversParentTypes['PurchasePriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PurchasePrice']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType, Partial<QueryCreditNoteArgs>>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, Partial<QueryCreditNotesArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<QueryCustomerArgs>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, Partial<QueryCustomersArgs>>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType, Partial<QueryDeliveryNoteArgs>>;
  deliveryNotes?: Resolver<Maybe<ResolversTypes['DeliveryNoteConnection']>, ParentType, ContextType, Partial<QueryDeliveryNotesArgs>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, Partial<QueryInvoiceArgs>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<QueryInvoicesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, Partial<QueryOfferArgs>>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, Partial<QueryOffersArgs>>;
  paymentMethods?: Resolver<Maybe<ResolversTypes['PaymentMethodConnection']>, ParentType, ContextType, Partial<QueryPaymentMethodsArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  productCategories?: Resolver<Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<QueryProductCategoriesArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, Partial<QueryPurchaseOrderArgs>>;
  purchaseOrders?: Resolver<Maybe<ResolversTypes['PurchaseOrderConnection']>, ParentType, ContextType, Partial<QueryPurchaseOrdersArgs>>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType, Partial<QueryReturnArgs>>;
  returnReasons?: Resolver<Maybe<ResolversTypes['ReturnReasonConnection']>, ParentType, ContextType, Partial<QueryReturnReasonsArgs>>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, Partial<QueryReturnsArgs>>;
  salesChannels?: Resolver<Maybe<ResolversTypes['SalesChannelConnection']>, ParentType, ContextType, Partial<QuerySalesChannelsArgs>>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType, Partial<QuerySalesOrderArgs>>;
  salesOrders?: Resolver<Maybe<ResolversTypes['SalesOrderConnection']>, ParentType, ContextType, Partial<QuerySalesOrdersArgs>>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentArgs, 'id'>>;
  shipments?: Resolver<Maybe<ResolversTypes['ShipmentConnection']>, ParentType, ContextType, Partial<QueryShipmentsArgs>>;
  shippingMethods?: Resolver<Maybe<ResolversTypes['ShippingMethodConnection']>, ParentType, ContextType, Partial<QueryShippingMethodsArgs>>;
  stockMovements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, Partial<QueryStockMovementsArgs>>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType, Partial<QuerySupplierArgs>>;
  suppliers?: Resolver<Maybe<ResolversTypes['SupplierConnection']>, ParentType, ContextType, Partial<QuerySuppliersArgs>>;
  tags?: Resolver<Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, Partial<QueryTagsArgs>>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseArgs, 'id'>>;
  warehouses?: Resolver<Maybe<ResolversTypes['WarehouseConnection']>, ParentType, ContextType, Partial<QueryWarehousesArgs>>;
};

export type RelatedDocumentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RelatedDocument'] = ResolversParentTypes['RelatedDocument']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RelatedDocumentKind']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReturnResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Return'] = ResolversParentTypes['Return'], FederationReferenceType extends FederationReferenceTypes['Return'] = FederationReferenceTypes['Return']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Return']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentActivity']>>, ParentType, ContextType>;
  bodyIntroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyOutroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internalDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isDocumentSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isReturnOrderToSupplier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['Pdf']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['DocumentPositionConnection']>, ParentType, ContextType, Partial<ReturnPositionsArgs>>;
  preferredWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ReturnProgress']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  relatedDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedDocument']>>, ParentType, ContextType>;
  replacementSalesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  returnToAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReturnStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writeProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnCancelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnCancelPayload'] = ResolversParentTypes['ReturnCancelPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnCompletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnCompletePayload'] = ResolversParentTypes['ReturnCompletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnConnection'] = ResolversParentTypes['ReturnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Return']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReturnCreateFromDeliveryNotePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnCreateFromDeliveryNotePayload'] = ResolversParentTypes['ReturnCreateFromDeliveryNotePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnCreateFromSalesOrderPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnCreateFromSalesOrderPayload'] = ResolversParentTypes['ReturnCreateFromSalesOrderPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnCreatePayload'] = ResolversParentTypes['ReturnCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnDeletePayload'] = ResolversParentTypes['ReturnDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedReturnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnEdge'] = ResolversParentTypes['ReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
};

export type ReturnGoodsReceiptPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnGoodsReceiptPayload'] = ResolversParentTypes['ReturnGoodsReceiptPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnPosition'] = ResolversParentTypes['ReturnPosition'], FederationReferenceType extends FederationReferenceTypes['ReturnPosition'] = FederationReferenceTypes['ReturnPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReturnPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customerProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deliveryNotePosition?: Resolver<Maybe<ResolversTypes['DeliveryNotePosition']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packagingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentPosition?: Resolver<Maybe<ResolversTypes['ReturnPosition']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReturnReason']>, ParentType, ContextType>;
  receivedQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reimbursementQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  returnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrderPosition?: Resolver<Maybe<ResolversTypes['SalesOrderPosition']>, ParentType, ContextType>;
  stockMovements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PositionStockMovement']>>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnPositionAddPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnPositionAddPayload'] = ResolversParentTypes['ReturnPositionAddPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ReturnPosition']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnPositionRemovePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnPositionRemovePayload'] = ResolversParentTypes['ReturnPositionRemovePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedPositionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnPositionUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnPositionUpdatePayload'] = ResolversParentTypes['ReturnPositionUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ReturnPosition']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnReasonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnReason'] = ResolversParentTypes['ReturnReason'], FederationReferenceType extends FederationReferenceTypes['ReturnReason'] = FederationReferenceTypes['ReturnReason']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReturnReason']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnReasonConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnReasonConnection'] = ResolversParentTypes['ReturnReasonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnReasonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ReturnReason']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReturnReasonEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnReasonEdge'] = ResolversParentTypes['ReturnReasonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ReturnReason']>, ParentType, ContextType>;
};

export type ReturnReceivePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnReceivePayload'] = ResolversParentTypes['ReturnReceivePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FlowStep']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnRefundPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnRefundPayload'] = ResolversParentTypes['ReturnRefundPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FlowStep']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnReleasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnReleasePayload'] = ResolversParentTypes['ReturnReleasePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnUpdatePayload'] = ResolversParentTypes['ReturnUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesChannelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesChannel'] = ResolversParentTypes['SalesChannel'], FederationReferenceType extends FederationReferenceTypes['SalesChannel'] = FederationReferenceTypes['SalesChannel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesChannel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  moduleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productExport?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  stockExport?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesChannelConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesChannelConnection'] = ResolversParentTypes['SalesChannelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesChannelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['SalesChannel']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SalesChannelEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesChannelEdge'] = ResolversParentTypes['SalesChannelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
};

export type SalesChannelStockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesChannelStock'] = ResolversParentTypes['SalesChannelStock']> = {
  correction?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isShopActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isStockSyncActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pseudo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesChannel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
};

export type SalesOrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrder'] = ResolversParentTypes['SalesOrder'], FederationReferenceType extends FederationReferenceTypes['SalesOrder'] = FederationReferenceTypes['SalesOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentActivity']>>, ParentType, ContextType>;
  autoDispatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bodyIntroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyOutroduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createDocuments?: Resolver<Maybe<ResolversTypes['AutoCreatedDocuments']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  deliveryNotes?: Resolver<Maybe<ResolversTypes['DeliveryNoteConnection']>, ParentType, ContextType, Partial<SalesOrderDeliveryNotesArgs>>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desiredDeliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  desiredDeliveryDateAsCalendarWeek?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  directDebitDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disableTrackingEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliestFulfillmentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  externalOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fastLane?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internalDesignation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<SalesOrderInvoicesArgs>>;
  isDocumentSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSalesOrderToSupplier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manualDeliveryBlockApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manualPaymentApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manualShippingCostApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  masterReferenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['PaymentTerms']>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['Pdf']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['DocumentPositionConnection']>, ParentType, ContextType, Partial<SalesOrderPositionsArgs>>;
  preferredWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  relatedDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedDocument']>>, ParentType, ContextType>;
  reservationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, Partial<SalesOrderReturnsArgs>>;
  salesChannel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  shipToAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  shipments?: Resolver<Maybe<ResolversTypes['ShipmentConnection']>, ParentType, ContextType, Partial<SalesOrderShipmentsArgs>>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SalesOrderStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storageCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  taxDisplay?: Resolver<Maybe<ResolversTypes['TaxDisplay']>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['Totals']>, ParentType, ContextType>;
  trafficLights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrafficLight']>>, ParentType, ContextType>;
  transactionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vatChecked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writeProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesOrderCancelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderCancelPayload'] = ResolversParentTypes['SalesOrderCancelPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderCompletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderCompletePayload'] = ResolversParentTypes['SalesOrderCompletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderConnection'] = ResolversParentTypes['SalesOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['SalesOrder']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SalesOrderCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderCreatePayload'] = ResolversParentTypes['SalesOrderCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderDeletePayload'] = ResolversParentTypes['SalesOrderDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedSalesOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderDispatchPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderDispatchPayload'] = ResolversParentTypes['SalesOrderDispatchPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderEdge'] = ResolversParentTypes['SalesOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
};

export type SalesOrderImportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderImportPayload'] = ResolversParentTypes['SalesOrderImportPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderPosition'] = ResolversParentTypes['SalesOrderPosition'], FederationReferenceType extends FederationReferenceTypes['SalesOrderPosition'] = FederationReferenceTypes['SalesOrderPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesOrderPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contributionMargin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryOfOrigin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customerProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryDateAsCalendarWeek?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desiredBatch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desiredBestBeforeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  externalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasChildPositions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemRevenue?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  lineTotal?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packagingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentPosition?: Resolver<Maybe<ResolversTypes['SalesOrderPosition']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  purchasePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
  taxLegalNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesOrderPositionAddPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderPositionAddPayload'] = ResolversParentTypes['SalesOrderPositionAddPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['SalesOrderPosition']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderPositionRemovePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderPositionRemovePayload'] = ResolversParentTypes['SalesOrderPositionRemovePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedPositionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderPositionUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderPositionUpdatePayload'] = ResolversParentTypes['SalesOrderPositionUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['SalesOrderPosition']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderReleasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderReleasePayload'] = ResolversParentTypes['SalesOrderReleasePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderSendPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderSendPayload'] = ResolversParentTypes['SalesOrderSendPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesOrderUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesOrderUpdatePayload'] = ResolversParentTypes['SalesOrderUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesPriceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesPrice'] = ResolversParentTypes['SalesPrice'], FederationReferenceType extends FederationReferenceTypes['SalesPrice'] = FederationReferenceTypes['SalesPrice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesPrice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerGroup?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  customerProductNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNotCalculatedFromExchangeTable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  packageAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesPriceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesPriceConnection'] = ResolversParentTypes['SalesPriceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesPriceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['SalesPrice']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SalesPriceCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesPriceCreatePayload'] = ResolversParentTypes['SalesPriceCreatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesPrice?: Resolver<Maybe<ResolversTypes['SalesPrice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesPriceDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesPriceDeletePayload'] = ResolversParentTypes['SalesPriceDeletePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedSalesPriceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SalesPriceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesPriceEdge'] = ResolversParentTypes['SalesPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SalesPrice']>, ParentType, ContextType>;
};

export type SalesPriceUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SalesPriceUpdatePayload'] = ResolversParentTypes['SalesPriceUpdatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesPrice?: Resolver<Maybe<ResolversTypes['SalesPrice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  additionalPackages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdditionalPackage']>>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['DeliveryNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentAtTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  tracking?: Resolver<Maybe<ResolversTypes['ShipmentTracking']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Shipment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShipmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShipmentEdge'] = ResolversParentTypes['ShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
};

export type ShipmentTrackingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShipmentTracking'] = ResolversParentTypes['ShipmentTracking']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShippingMethodResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShippingMethod'] = ResolversParentTypes['ShippingMethod'], FederationReferenceType extends FederationReferenceTypes['ShippingMethod'] = FederationReferenceTypes['ShippingMethod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShippingMethod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  supportsDeliveries?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  supportsReturns?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingMethodConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShippingMethodConnection'] = ResolversParentTypes['ShippingMethodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShippingMethodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ShippingMethod']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShippingMethodEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShippingMethodEdge'] = ResolversParentTypes['ShippingMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
};

export type StockAddPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockAddPayload'] = ResolversParentTypes['StockAddPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement'], FederationReferenceType extends FederationReferenceTypes['StockMovement'] = FederationReferenceTypes['StockMovement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockMovement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  causedBy?: Resolver<Maybe<ResolversTypes['StockMovementCause']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['StockMovementDirection']>, ParentType, ContextType>;
  editor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockLevelAfter?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  storageLocation?: Resolver<Maybe<ResolversTypes['StorageLocation']>, ParentType, ContextType>;
  systemType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMovementCauseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovementCause'] = ResolversParentTypes['StockMovementCause']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StockMovementCauseKind']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['StockMovement']>, ParentType, ContextType>;
};

export type StockReservationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockReservation'] = ResolversParentTypes['StockReservation']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockReservationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockReservationConnection'] = ResolversParentTypes['StockReservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockReservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['StockReservation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StockReservationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockReservationEdge'] = ResolversParentTypes['StockReservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['StockReservation']>, ParentType, ContextType>;
};

export type StockRetrievePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockRetrievePayload'] = ResolversParentTypes['StockRetrievePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockSetTotalPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockSetTotalPayload'] = ResolversParentTypes['StockSetTotalPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StorageItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StorageItem'] = ResolversParentTypes['StorageItem']> = {
  batch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bestBeforeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  serialNumbers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  storageLocation?: Resolver<Maybe<ResolversTypes['StorageLocation']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type StorageItemConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StorageItemConnection'] = ResolversParentTypes['StorageItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StorageItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['StorageItem']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StorageItemEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StorageItemEdge'] = ResolversParentTypes['StorageItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['StorageItem']>, ParentType, ContextType>;
};

export type StorageLocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StorageLocation'] = ResolversParentTypes['StorageLocation'], FederationReferenceType extends FederationReferenceTypes['StorageLocation'] = FederationReferenceTypes['StorageLocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StorageLocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abcCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConsumptionLocation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPosLocation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isReplenishmentLocation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRestrictedLocation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['StorageItemConnection']>, ParentType, ContextType, Partial<StorageLocationItemsArgs>>;
  length?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productionAccess?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  sort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StorageLocationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StorageLocationConnection'] = ResolversParentTypes['StorageLocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StorageLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['StorageLocation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StorageLocationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StorageLocationEdge'] = ResolversParentTypes['StorageLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['StorageLocation']>, ParentType, ContextType>;
};

export type SubtotalPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubtotalPosition'] = ResolversParentTypes['SubtotalPosition'], FederationReferenceType extends FederationReferenceTypes['SubtotalPosition'] = FederationReferenceTypes['SubtotalPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubtotalPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  additionalContacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdditionalContact']>>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  contactPersons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupplierContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomField']>>, ParentType, ContextType>;
  customerNumberForSupplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  deliveryAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PostalAddress']>>, ParentType, ContextType>;
  deviatingBillingAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  deviatingSupplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentRecipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentRecipient']>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fulfillment?: Resolver<Maybe<ResolversTypes['SupplierFulfillment']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomerGroup']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['PaymentTerms']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<SupplierProductsArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  purchaseOrders?: Resolver<Maybe<ResolversTypes['PurchaseOrderConnection']>, ParentType, ContextType, Partial<SupplierPurchaseOrdersArgs>>;
  purchasePrices?: Resolver<Maybe<ResolversTypes['PurchasePriceConnection']>, ParentType, ContextType, Partial<SupplierPurchasePricesArgs>>;
  supplierPurchaseNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['SupplierTax']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RecipientType']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Supplier']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplierContactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierContact'] = ResolversParentTypes['SupplierContact']> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RecipientType']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
};

export type SupplierFulfillmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierFulfillment'] = ResolversParentTypes['SupplierFulfillment']> = {
  deliveryBlock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deliveryBlockDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveryBlockReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeShippingActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  freeShippingFrom?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SupplierTaxResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupplierTax'] = ResolversParentTypes['SupplierTax']> = {
  customsInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxDisplay?: Resolver<Maybe<ResolversTypes['TaxDisplay']>, ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxation?: Resolver<Maybe<ResolversTypes['Taxation']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag'], FederationReferenceType extends FederationReferenceTypes['Tag'] = FederationReferenceTypes['Tag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['TagGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Tag']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type TaxShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaxShare'] = ResolversParentTypes['TaxShare']> = {
  gross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TextPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TextPosition'] = ResolversParentTypes['TextPosition'], FederationReferenceType extends FederationReferenceTypes['TextPosition'] = FederationReferenceTypes['TextPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TextPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TotalsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Totals'] = ResolversParentTypes['Totals']> = {
  contributionMargin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  gross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxBreakdown?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxShare']>>, ParentType, ContextType>;
};

export type TrafficLightResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrafficLight'] = ResolversParentTypes['TrafficLight']> = {
  isGreen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TrafficLightKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnknownPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnknownPosition'] = ResolversParentTypes['UnknownPosition'], FederationReferenceType extends FederationReferenceTypes['UnknownPosition'] = FederationReferenceTypes['UnknownPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnknownPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentPositionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  storageLocations?: Resolver<Maybe<ResolversTypes['StorageLocationConnection']>, ParentType, ContextType, Partial<WarehouseStorageLocationsArgs>>;
  xentralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WarehouseConnection'] = ResolversParentTypes['WarehouseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WarehouseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Warehouse']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WarehouseEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WarehouseEdge'] = ResolversParentTypes['WarehouseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type WarehouseStockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WarehouseStock'] = ResolversParentTypes['WarehouseStock']> = {
  physical?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AdditionalContact?: AdditionalContactResolvers<ContextType>;
  AdditionalPackage?: AdditionalPackageResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressConnection?: AddressConnectionResolvers<ContextType>;
  AddressEdge?: AddressEdgeResolvers<ContextType>;
  BankAccount?: BankAccountResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetConsumer?: BudgetConsumerResolvers<ContextType>;
  BudgetQueue?: BudgetQueueResolvers<ContextType>;
  ContactPerson?: ContactPersonResolvers<ContextType>;
  ContactPersonConnection?: ContactPersonConnectionResolvers<ContextType>;
  ContactPersonCreatePayload?: ContactPersonCreatePayloadResolvers<ContextType>;
  ContactPersonDeletePayload?: ContactPersonDeletePayloadResolvers<ContextType>;
  ContactPersonEdge?: ContactPersonEdgeResolvers<ContextType>;
  ContactPersonUpdatePayload?: ContactPersonUpdatePayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  CreditNoteCreateFromReturnPayload?: CreditNoteCreateFromReturnPayloadResolvers<ContextType>;
  CreditNoteCreatePayload?: CreditNoteCreatePayloadResolvers<ContextType>;
  CreditNoteDeletePayload?: CreditNoteDeletePayloadResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNotePosition?: CreditNotePositionResolvers<ContextType>;
  CreditNotePositionAddPayload?: CreditNotePositionAddPayloadResolvers<ContextType>;
  CreditNotePositionRemovePayload?: CreditNotePositionRemovePayloadResolvers<ContextType>;
  CreditNotePositionUpdatePayload?: CreditNotePositionUpdatePayloadResolvers<ContextType>;
  CreditNoteReleasePayload?: CreditNoteReleasePayloadResolvers<ContextType>;
  CreditNoteSendPayload?: CreditNoteSendPayloadResolvers<ContextType>;
  CrossSelling?: CrossSellingResolvers<ContextType>;
  CrossSellingConnection?: CrossSellingConnectionResolvers<ContextType>;
  CrossSellingEdge?: CrossSellingEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CustomField?: CustomFieldResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAddressCreatePayload?: CustomerAddressCreatePayloadResolvers<ContextType>;
  CustomerAddressDeletePayload?: CustomerAddressDeletePayloadResolvers<ContextType>;
  CustomerAddressUpdatePayload?: CustomerAddressUpdatePayloadResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerCreatePayload?: CustomerCreatePayloadResolvers<ContextType>;
  CustomerDeletePayload?: CustomerDeletePayloadResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerFulfillment?: CustomerFulfillmentResolvers<ContextType>;
  CustomerGroup?: CustomerGroupResolvers<ContextType>;
  CustomerMarketing?: CustomerMarketingResolvers<ContextType>;
  CustomerTax?: CustomerTaxResolvers<ContextType>;
  CustomerUpdatePayload?: CustomerUpdatePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliveryNote?: DeliveryNoteResolvers<ContextType>;
  DeliveryNoteCancelPayload?: DeliveryNoteCancelPayloadResolvers<ContextType>;
  DeliveryNoteCompletePayload?: DeliveryNoteCompletePayloadResolvers<ContextType>;
  DeliveryNoteConnection?: DeliveryNoteConnectionResolvers<ContextType>;
  DeliveryNoteEdge?: DeliveryNoteEdgeResolvers<ContextType>;
  DeliveryNotePosition?: DeliveryNotePositionResolvers<ContextType>;
  DeliveryNoteReleasePayload?: DeliveryNoteReleasePayloadResolvers<ContextType>;
  DeliveryNoteSendPayload?: DeliveryNoteSendPayloadResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentActivity?: DocumentActivityResolvers<ContextType>;
  DocumentPosition?: DocumentPositionResolvers<ContextType>;
  DocumentPositionConnection?: DocumentPositionConnectionResolvers<ContextType>;
  DocumentPositionEdge?: DocumentPositionEdgeResolvers<ContextType>;
  DocumentRecipient?: DocumentRecipientResolvers<ContextType>;
  DunningManualSettings?: DunningManualSettingsResolvers<ContextType>;
  DunningSettings?: DunningSettingsResolvers<ContextType>;
  ExternalReference?: ExternalReferenceResolvers<ContextType>;
  FlowStep?: FlowStepResolvers<ContextType>;
  GoodwillCreditPayload?: GoodwillCreditPayloadResolvers<ContextType>;
  GroupTotalPosition?: GroupTotalPositionResolvers<ContextType>;
  HeadingPosition?: HeadingPositionResolvers<ContextType>;
  ImagePosition?: ImagePositionResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceCancelPayload?: InvoiceCancelPayloadResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceCreateFromDeliveryNotePayload?: InvoiceCreateFromDeliveryNotePayloadResolvers<ContextType>;
  InvoiceCreateFromSalesOrderPayload?: InvoiceCreateFromSalesOrderPayloadResolvers<ContextType>;
  InvoiceCreatePayload?: InvoiceCreatePayloadResolvers<ContextType>;
  InvoiceDeletePayload?: InvoiceDeletePayloadResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoicePosition?: InvoicePositionResolvers<ContextType>;
  InvoiceReleasePayload?: InvoiceReleasePayloadResolvers<ContextType>;
  InvoiceSendPayload?: InvoiceSendPayloadResolvers<ContextType>;
  MerchandiseGroup?: MerchandiseGroupResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferPosition?: OfferPositionResolvers<ContextType>;
  PackagingUnit?: PackagingUnitResolvers<ContextType>;
  PageBreakPosition?: PageBreakPositionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  PaymentMethodConnection?: PaymentMethodConnectionResolvers<ContextType>;
  PaymentMethodEdge?: PaymentMethodEdgeResolvers<ContextType>;
  PaymentTerms?: PaymentTermsResolvers<ContextType>;
  Pdf?: PdfResolvers<ContextType>;
  PositionCustoms?: PositionCustomsResolvers<ContextType>;
  PositionStockMovement?: PositionStockMovementResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductCategory?: ProductCategoryResolvers<ContextType>;
  ProductCategoryConnection?: ProductCategoryConnectionResolvers<ContextType>;
  ProductCategoryEdge?: ProductCategoryEdgeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductCreatePayload?: ProductCreatePayloadResolvers<ContextType>;
  ProductDeletePayload?: ProductDeletePayloadResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductMeasurements?: ProductMeasurementsResolvers<ContextType>;
  ProductMedia?: ProductMediaResolvers<ContextType>;
  ProductMediaConnection?: ProductMediaConnectionResolvers<ContextType>;
  ProductMediaEdge?: ProductMediaEdgeResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductOptionChoice?: ProductOptionChoiceResolvers<ContextType>;
  ProductOptionValue?: ProductOptionValueResolvers<ContextType>;
  ProductPart?: ProductPartResolvers<ContextType>;
  ProductPartConnection?: ProductPartConnectionResolvers<ContextType>;
  ProductPartEdge?: ProductPartEdgeResolvers<ContextType>;
  ProductPosition?: ProductPositionResolvers<ContextType>;
  ProductProperty?: ProductPropertyResolvers<ContextType>;
  ProductPropertyValue?: ProductPropertyValueResolvers<ContextType>;
  ProductSalesChannel?: ProductSalesChannelResolvers<ContextType>;
  ProductStock?: ProductStockResolvers<ContextType>;
  ProductText?: ProductTextResolvers<ContextType>;
  ProductUpdatePayload?: ProductUpdatePayloadResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderCancelPayload?: PurchaseOrderCancelPayloadResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderCreatePayload?: PurchaseOrderCreatePayloadResolvers<ContextType>;
  PurchaseOrderDeletePayload?: PurchaseOrderDeletePayloadResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseOrderGoodsReceiptPayload?: PurchaseOrderGoodsReceiptPayloadResolvers<ContextType>;
  PurchaseOrderPosition?: PurchaseOrderPositionResolvers<ContextType>;
  PurchaseOrderReleasePayload?: PurchaseOrderReleasePayloadResolvers<ContextType>;
  PurchaseOrderUpdatePayload?: PurchaseOrderUpdatePayloadResolvers<ContextType>;
  PurchasePrice?: PurchasePriceResolvers<ContextType>;
  PurchasePriceConnection?: PurchasePriceConnectionResolvers<ContextType>;
  PurchasePriceEdge?: PurchasePriceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedDocument?: RelatedDocumentResolvers<ContextType>;
  Return?: ReturnResolvers<ContextType>;
  ReturnCancelPayload?: ReturnCancelPayloadResolvers<ContextType>;
  ReturnCompletePayload?: ReturnCompletePayloadResolvers<ContextType>;
  ReturnConnection?: ReturnConnectionResolvers<ContextType>;
  ReturnCreateFromDeliveryNotePayload?: ReturnCreateFromDeliveryNotePayloadResolvers<ContextType>;
  ReturnCreateFromSalesOrderPayload?: ReturnCreateFromSalesOrderPayloadResolvers<ContextType>;
  ReturnCreatePayload?: ReturnCreatePayloadResolvers<ContextType>;
  ReturnDeletePayload?: ReturnDeletePayloadResolvers<ContextType>;
  ReturnEdge?: ReturnEdgeResolvers<ContextType>;
  ReturnGoodsReceiptPayload?: ReturnGoodsReceiptPayloadResolvers<ContextType>;
  ReturnPosition?: ReturnPositionResolvers<ContextType>;
  ReturnPositionAddPayload?: ReturnPositionAddPayloadResolvers<ContextType>;
  ReturnPositionRemovePayload?: ReturnPositionRemovePayloadResolvers<ContextType>;
  ReturnPositionUpdatePayload?: ReturnPositionUpdatePayloadResolvers<ContextType>;
  ReturnReason?: ReturnReasonResolvers<ContextType>;
  ReturnReasonConnection?: ReturnReasonConnectionResolvers<ContextType>;
  ReturnReasonEdge?: ReturnReasonEdgeResolvers<ContextType>;
  ReturnReceivePayload?: ReturnReceivePayloadResolvers<ContextType>;
  ReturnRefundPayload?: ReturnRefundPayloadResolvers<ContextType>;
  ReturnReleasePayload?: ReturnReleasePayloadResolvers<ContextType>;
  ReturnUpdatePayload?: ReturnUpdatePayloadResolvers<ContextType>;
  SalesChannel?: SalesChannelResolvers<ContextType>;
  SalesChannelConnection?: SalesChannelConnectionResolvers<ContextType>;
  SalesChannelEdge?: SalesChannelEdgeResolvers<ContextType>;
  SalesChannelStock?: SalesChannelStockResolvers<ContextType>;
  SalesOrder?: SalesOrderResolvers<ContextType>;
  SalesOrderCancelPayload?: SalesOrderCancelPayloadResolvers<ContextType>;
  SalesOrderCompletePayload?: SalesOrderCompletePayloadResolvers<ContextType>;
  SalesOrderConnection?: SalesOrderConnectionResolvers<ContextType>;
  SalesOrderCreatePayload?: SalesOrderCreatePayloadResolvers<ContextType>;
  SalesOrderDeletePayload?: SalesOrderDeletePayloadResolvers<ContextType>;
  SalesOrderDispatchPayload?: SalesOrderDispatchPayloadResolvers<ContextType>;
  SalesOrderEdge?: SalesOrderEdgeResolvers<ContextType>;
  SalesOrderImportPayload?: SalesOrderImportPayloadResolvers<ContextType>;
  SalesOrderPosition?: SalesOrderPositionResolvers<ContextType>;
  SalesOrderPositionAddPayload?: SalesOrderPositionAddPayloadResolvers<ContextType>;
  SalesOrderPositionRemovePayload?: SalesOrderPositionRemovePayloadResolvers<ContextType>;
  SalesOrderPositionUpdatePayload?: SalesOrderPositionUpdatePayloadResolvers<ContextType>;
  SalesOrderReleasePayload?: SalesOrderReleasePayloadResolvers<ContextType>;
  SalesOrderSendPayload?: SalesOrderSendPayloadResolvers<ContextType>;
  SalesOrderUpdatePayload?: SalesOrderUpdatePayloadResolvers<ContextType>;
  SalesPrice?: SalesPriceResolvers<ContextType>;
  SalesPriceConnection?: SalesPriceConnectionResolvers<ContextType>;
  SalesPriceCreatePayload?: SalesPriceCreatePayloadResolvers<ContextType>;
  SalesPriceDeletePayload?: SalesPriceDeletePayloadResolvers<ContextType>;
  SalesPriceEdge?: SalesPriceEdgeResolvers<ContextType>;
  SalesPriceUpdatePayload?: SalesPriceUpdatePayloadResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentConnection?: ShipmentConnectionResolvers<ContextType>;
  ShipmentEdge?: ShipmentEdgeResolvers<ContextType>;
  ShipmentTracking?: ShipmentTrackingResolvers<ContextType>;
  ShippingMethod?: ShippingMethodResolvers<ContextType>;
  ShippingMethodConnection?: ShippingMethodConnectionResolvers<ContextType>;
  ShippingMethodEdge?: ShippingMethodEdgeResolvers<ContextType>;
  StockAddPayload?: StockAddPayloadResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementCause?: StockMovementCauseResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockReservation?: StockReservationResolvers<ContextType>;
  StockReservationConnection?: StockReservationConnectionResolvers<ContextType>;
  StockReservationEdge?: StockReservationEdgeResolvers<ContextType>;
  StockRetrievePayload?: StockRetrievePayloadResolvers<ContextType>;
  StockSetTotalPayload?: StockSetTotalPayloadResolvers<ContextType>;
  StorageItem?: StorageItemResolvers<ContextType>;
  StorageItemConnection?: StorageItemConnectionResolvers<ContextType>;
  StorageItemEdge?: StorageItemEdgeResolvers<ContextType>;
  StorageLocation?: StorageLocationResolvers<ContextType>;
  StorageLocationConnection?: StorageLocationConnectionResolvers<ContextType>;
  StorageLocationEdge?: StorageLocationEdgeResolvers<ContextType>;
  SubtotalPosition?: SubtotalPositionResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierContact?: SupplierContactResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierFulfillment?: SupplierFulfillmentResolvers<ContextType>;
  SupplierTax?: SupplierTaxResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TaxShare?: TaxShareResolvers<ContextType>;
  TextPosition?: TextPositionResolvers<ContextType>;
  Totals?: TotalsResolvers<ContextType>;
  TrafficLight?: TrafficLightResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnknownPosition?: UnknownPositionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseConnection?: WarehouseConnectionResolvers<ContextType>;
  WarehouseEdge?: WarehouseEdgeResolvers<ContextType>;
  WarehouseStock?: WarehouseStockResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
