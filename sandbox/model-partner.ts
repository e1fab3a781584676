/** The address table: customers and suppliers share it and its ids, as upstream's documents reference either through `address {id}`. */

export type Salutation = "mr" | "mrs" | "company" | "other";

/** v3's word for the tax treatment; the older families spell it differently, see `rows/words.ts`. */
export type Taxation = "domestic" | "eu" | "export" | "exempt";

/** v3's word; v1 and v2 spell it differently. */
export type TaxDisplay = "automatic" | "net" | "gross";

/** A postal address as documents and partners carry it. Documents hold a reference to a snapshot, never a copy. */
export interface PostalAddress {
  readonly type: Salutation | null;
  readonly name: string;
  readonly title: string | null;
  readonly contactPerson: string | null;
  readonly department: string | null;
  readonly subDepartment: string | null;
  readonly addressSupplement: string | null;
  readonly street: string | null;
  readonly zipCode: string | null;
  readonly city: string | null;
  readonly state: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The phrase a letter opens with. */
  readonly salutation: string | null;
  readonly gln: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly fax: string | null;
  readonly mobile: string | null;
}

/** A value of a free field; `key` is `customFieldN`. */
export interface CustomField {
  readonly key: string;
  readonly label: string;
  readonly type: "string" | "integer" | "float" | "date" | "boolean";
  readonly value: string | number | boolean | null;
}

export interface PaymentTerms {
  readonly days: number;
  /** Percent. */
  readonly discount: number;
  readonly discountDays: number;
}

export interface BankAccount {
  readonly bankName: string | null;
  readonly accountHolder: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
}

/** A customer, a supplier, or both. Deleted ones stay for the documents that name them; no partner list shows them. */
export interface Partner {
  readonly id: number;
  readonly uuid: string | null;
  /** Null where the partner is no customer. */
  readonly customerNumber: string | null;
  /** Null where the partner is no supplier. */
  readonly supplierNumber: string | null;
  readonly deviatingNumber: string | null;
  readonly isDeleted: boolean;
  readonly isLead: boolean;
  /** Null on records older than the distinction. */
  readonly customerType: "person" | "company" | null;
  /** The name in one piece; equals `primaryAddress.name` where that exists. */
  readonly name: string;
  readonly firstname: string;
  readonly lastname: string;
  /** Null on one imported record. */
  readonly primaryAddress: PostalAddress | null;
  readonly billingAddress: PostalAddress | null;
  /** Seconds since the epoch. Bulk imports share one instant. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly mainProjectId: number | null;
  readonly projectIds: readonly number[];
  readonly language: string | null;
  readonly website: string | null;
  readonly birthdate: string | null;
  readonly allowMarketingEmails: boolean;
  readonly groupIds: readonly number[];
  /** Ids in the document tag catalogue (group `addresses`). */
  readonly tagIds: readonly number[];
  readonly customFields: readonly CustomField[];
  readonly additionalContacts: readonly { readonly key: string; readonly value: string }[];
  readonly taxation: Taxation | null;
  readonly taxDisplay: TaxDisplay | null;
  readonly vatId: string | null;
  readonly taxNumber: string | null;
  readonly paymentTerms: PaymentTerms;
  readonly paymentMethodId: number | null;
  readonly shippingMethodId: number | null;
  readonly bankAccount: BankAccount;
  readonly currency: string | null;
  readonly creditLimit: number;
  readonly deliveryTerms: string | null;
  readonly deliveryBlock: boolean | null;
  readonly deliveryBlockDate: string | null;
  readonly deliveryBlockReason: string | null;
  readonly accountManagerId: number | null;
  readonly salesManagerId: number | null;
  readonly originSalesChannelId: number | null;
  readonly notes: string | null;
}

/** A delivery address of a customer or supplier; has an id sequence of its own. */
export interface DeliveryAddress {
  readonly id: number;
  readonly partnerId: number;
  readonly address: PostalAddress;
  readonly isDefault: boolean;
  readonly taxType: Taxation | null;
  readonly termsOfDelivery: string | null;
  readonly vatId: string | null;
  readonly remark: string | null;
  readonly note: string | null;
}

export interface ContactPerson {
  readonly id: number;
  readonly partnerId: number;
  readonly address: PostalAddress;
  readonly position: string | null;
  readonly birthday: string | null;
  readonly language: string | null;
  readonly allowMarketingEmails: boolean;
  readonly internalNote: string | null;
  readonly remarks: string | null;
  readonly groupIds: readonly number[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
