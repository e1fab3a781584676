import type { Maybe } from "./maybe.ts";
import type { RecipientType } from "./postal-address.ts";

/** Someone to contact at a customer. */
export interface ContactPerson {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly type: Maybe<RecipientType>;
  readonly title: Maybe<string>;
  readonly salutation: Maybe<string>;
  readonly position: Maybe<string>;
  readonly department: Maybe<string>;
  readonly subDepartment: Maybe<string>;
  readonly email: Maybe<string>;
  readonly phone: Maybe<string>;
  readonly mobile: Maybe<string>;
  readonly fax: Maybe<string>;
  readonly street: Maybe<string>;
  readonly addressSupplement: Maybe<string>;
  readonly zipCode: Maybe<string>;
  readonly city: Maybe<string>;
  readonly state: Maybe<string>;
  readonly country: Maybe<string>;
  readonly birthday: Maybe<string>;
  readonly language: Maybe<string>;
  readonly allowMarketingEmails: Maybe<boolean>;
  readonly remarks: Maybe<string>;
  readonly internalNote: Maybe<string>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly customerId: Maybe<string>;
}
