import type { Maybe } from "./maybe.ts";

/** An address as it stands on a document or in someone's master data. */
export interface PostalAddress {
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
}

/** Whom an address belongs to. */
export type RecipientType = "MR" | "MRS" | "COMPANY" | "OTHER" | "UNKNOWN";
