import type { CustomField } from "./custom-field.ts";
import type { CustomerGroup } from "./customer-group.ts";
import type { Maybe } from "./maybe.ts";
import type { Money, PaymentTerms, TaxDisplay, Taxation } from "./money.ts";
import type { AdditionalContact, BankAccount, DocumentRecipient } from "./partner.ts";
import type { PostalAddress, RecipientType } from "./postal-address.ts";
import type { Tag } from "./tag.ts";

/** Someone the shop buys from. */
export interface Supplier {
  readonly id: string;
  readonly number: Maybe<string>;
  readonly name: Maybe<string>;
  readonly type: Maybe<RecipientType>;
  readonly email: Maybe<string>;
  readonly phone: Maybe<string>;
  readonly mobile: Maybe<string>;
  readonly fax: Maybe<string>;
  readonly website: Maybe<string>;
  readonly language: Maybe<string>;
  readonly isDeleted: Maybe<boolean>;
  readonly notes: Maybe<string>;
  readonly supplierPurchaseNote: Maybe<string>;
  readonly deviatingSupplierNumber: Maybe<string>;
  readonly customerNumberForSupplier: Maybe<string>;
  readonly defaultCurrency: Maybe<string>;
  readonly creditLimit: Maybe<Money>;
  readonly tax: Maybe<SupplierTax>;
  readonly paymentTerms: Maybe<PaymentTerms>;
  readonly bankAccount: Maybe<BankAccount>;
  readonly fulfillment: Maybe<SupplierFulfillment>;
  readonly documentRecipients: Maybe<readonly DocumentRecipient[]>;
  readonly additionalContacts?: Maybe<readonly AdditionalContact[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly primaryAddress: Maybe<PostalAddress>;
  readonly deviatingBillingAddress: Maybe<PostalAddress>;
  readonly deliveryAddresses?: Maybe<readonly PostalAddress[]>;
  readonly contactPersons?: Maybe<readonly SupplierContact[]>;
  readonly projectId: Maybe<string>;
  readonly paymentMethodId: Maybe<string>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly groups?: Maybe<readonly CustomerGroup[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
}

/** How purchases from a supplier are taxed. */
export interface SupplierTax {
  readonly vatId: Maybe<string>;
  readonly taxNumber: Maybe<string>;
  readonly taxation: Maybe<Taxation>;
  readonly taxDisplay: Maybe<TaxDisplay>;
  readonly customsInformation: Maybe<string>;
}

/** How a supplier delivers. */
export interface SupplierFulfillment {
  readonly deliveryTerms: Maybe<string>;
  readonly deliveryBlock: Maybe<boolean>;
  readonly deliveryBlockDate: Maybe<string>;
  readonly deliveryBlockReason: Maybe<string>;
  readonly freeShippingActive: Maybe<boolean>;
  readonly freeShippingFrom: Maybe<string>;
}

/** Someone to contact at a supplier. */
export interface SupplierContact {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly type: Maybe<RecipientType>;
  readonly title: Maybe<string>;
  readonly salutation: Maybe<string>;
  readonly position: Maybe<string>;
  readonly department: Maybe<string>;
  readonly email: Maybe<string>;
  readonly phone: Maybe<string>;
  readonly mobile: Maybe<string>;
  readonly fax: Maybe<string>;
  readonly language: Maybe<string>;
  readonly remarks: Maybe<string>;
}
