import type { Maybe } from "./maybe.ts";

/** A bank account with its SEPA mandate. */
export interface BankAccount {
  readonly bankName: Maybe<string>;
  readonly accountHolder: Maybe<string>;
  readonly iban: Maybe<string>;
  readonly bic: Maybe<string>;
  readonly mandateReference: Maybe<string>;
  readonly mandateReferenceDate: Maybe<string>;
  readonly isCompanySepa: Maybe<boolean>;
}

/** Where one kind of document is sent by email. */
export interface DocumentRecipient {
  readonly documentKind: Maybe<DocumentRecipientKind>;
  readonly to: Maybe<string>;
  readonly cc: Maybe<readonly string[]>;
}

/** Kinds of documents with an email recipient of their own. */
export type DocumentRecipientKind =
  "OFFER" | "SALES_ORDER" | "INVOICE" | "CREDIT_NOTE" | "DELIVERY_NOTE" | "PURCHASE_ORDER" | "DUNNING";

/** A further way to reach someone. */
export interface AdditionalContact {
  readonly label: Maybe<string>;
  readonly value: Maybe<string>;
}
