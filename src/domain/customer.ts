import type { Address } from "./address.ts";
import type { ContactPerson } from "./contact-person.ts";
import type { CustomField } from "./custom-field.ts";
import type { CustomerGroup } from "./customer-group.ts";
import type { Maybe } from "./maybe.ts";
import type { Money, PaymentTerms, TaxDisplay, Taxation } from "./money.ts";
import type { AdditionalContact, BankAccount, DocumentRecipient } from "./partner.ts";
import type { RecipientType } from "./postal-address.ts";
import type { Tag } from "./tag.ts";

/** Someone who buys: a person or a company. */
export interface Customer {
  readonly id: string;
  readonly number: Maybe<string>;
  readonly name: Maybe<string>;
  readonly kind: Maybe<CustomerKind>;
  readonly type: Maybe<RecipientType>;
  readonly title: Maybe<string>;
  readonly salutation: Maybe<string>;
  readonly contactPerson: Maybe<string>;
  readonly department: Maybe<string>;
  readonly subDepartment: Maybe<string>;
  readonly email: Maybe<string>;
  readonly phone: Maybe<string>;
  readonly mobile: Maybe<string>;
  readonly fax: Maybe<string>;
  readonly website: Maybe<string>;
  readonly language: Maybe<string>;
  readonly isDeleted: Maybe<boolean>;
  readonly notes: Maybe<string>;
  readonly deviatingDebtorAccountNumber: Maybe<string>;
  readonly defaultCurrency: Maybe<string>;
  readonly creditLimit: Maybe<Money>;
  readonly tax: Maybe<CustomerTax>;
  readonly paymentTerms: Maybe<PaymentTerms>;
  readonly bankAccount: Maybe<BankAccount>;
  readonly fulfillment: Maybe<CustomerFulfillment>;
  readonly marketing: Maybe<CustomerMarketing>;
  readonly documentRecipients: Maybe<readonly DocumentRecipient[]>;
  readonly additionalContacts?: Maybe<readonly AdditionalContact[]>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly addresses?: Maybe<readonly Address[]>;
  readonly contactPersons?: Maybe<readonly ContactPerson[]>;
  readonly projectId: Maybe<string>;
  readonly salesChannelId: Maybe<string>;
  readonly paymentMethodId: Maybe<string>;
  readonly shippingMethodId: Maybe<string>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly groups?: Maybe<readonly CustomerGroup[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
}

/** Whether a customer is a person or a company. */
export type CustomerKind = "PERSON" | "COMPANY" | "UNKNOWN";

/** How sales to a customer are taxed. */
export interface CustomerTax {
  readonly vatId: Maybe<string>;
  readonly taxNumber: Maybe<string>;
  readonly taxation: Maybe<Taxation>;
  readonly taxDisplay: Maybe<TaxDisplay>;
  readonly useDeliveryThreshold: Maybe<boolean>;
  readonly customsInformation: Maybe<string>;
}

/** How goods reach a customer. */
export interface CustomerFulfillment {
  readonly deliveryTerms: Maybe<string>;
  readonly deliveryBlock: Maybe<boolean>;
  readonly deliveryBlockDate: Maybe<string>;
  readonly deliveryBlockReason: Maybe<string>;
  readonly freeShippingActive: Maybe<boolean>;
  readonly freeShippingFrom: Maybe<string>;
  readonly ageCheckRequired?: Maybe<boolean>;
  readonly autoCreateDocuments: Maybe<AutoCreatedDocuments>;
  readonly orderQuoteRemarks?: Maybe<string>;
}

/** Which documents Xentral creates on its own for an order. */
export type AutoCreatedDocuments = "DELIVERY_NOTE" | "INVOICE" | "DELIVERY_NOTE_AND_INVOICE" | "UNKNOWN";

/** Which emails a customer has agreed to. */
export interface CustomerMarketing {
  readonly allowMarketingEmails: Maybe<boolean>;
  readonly allowTrackingEmails: Maybe<boolean>;
  readonly allowFollowUpConfirmations?: Maybe<boolean>;
}
