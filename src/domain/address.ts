import type { Maybe } from "./maybe.ts";
import type { Taxation } from "./money.ts";
import type { RecipientType } from "./postal-address.ts";

/** An address of a customer. */
export interface Address {
  readonly id: string;
  readonly kind: Maybe<AddressKind>;
  readonly type: Maybe<RecipientType>;
  readonly name: Maybe<string>;
  readonly title: Maybe<string>;
  readonly salutation: Maybe<string>;
  readonly contactPerson: Maybe<string>;
  readonly department: Maybe<string>;
  readonly subDepartment: Maybe<string>;
  readonly addressSupplement: Maybe<string>;
  readonly street: Maybe<string>;
  readonly zipCode: Maybe<string>;
  readonly city: Maybe<string>;
  readonly state: Maybe<string>;
  readonly country: Maybe<string>;
  readonly gln: Maybe<string>;
  readonly email: Maybe<string>;
  readonly phone: Maybe<string>;
  readonly mobile: Maybe<string>;
  readonly fax: Maybe<string>;
  readonly isDefault: Maybe<boolean>;
  readonly taxation: Maybe<Taxation>;
  readonly vatId: Maybe<string>;
  readonly termsOfDelivery: Maybe<string>;
  readonly remark: Maybe<string>;
  readonly note: Maybe<string>;
  readonly customerId: Maybe<string>;
}

/** What an address is for. */
export type AddressKind = "MASTER_DATA" | "BILLING" | "DELIVERY" | "UNKNOWN";
