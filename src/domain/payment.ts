import type { Maybe } from "./maybe.ts";
import type { Money } from "./money.ts";

/** A payment that was booked for an invoice or a credit note. */
export interface Payment {
  readonly id: string;
  readonly kind: Maybe<PaymentKind>;
  readonly amount: Maybe<Money>;
  readonly paidAt: Maybe<string>;
  readonly accountName: Maybe<string>;
  readonly statementId: Maybe<string>;
  readonly invoiceId: Maybe<string>;
  readonly creditNoteId: Maybe<string>;
}

/** Whether money came in or went out. */
export type PaymentKind = "INCOMING" | "OUTGOING" | "UNKNOWN";
