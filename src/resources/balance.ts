/** What is still open on an invoice or credit note, and the payments for it, as v1 tells them. */

import { z } from "zod";

import type { Money } from "../domain/money.ts";
import type { Payment, PaymentKind } from "../domain/payment.ts";
import { negated, sumOf } from "../lib/decimal.ts";
import { toMoney } from "./amounts.ts";
import { vocabulary } from "./vocabulary.ts";
import { dateTime, id, list, money, parseWire, reference, section, text } from "./wire.ts";

const wire = z.object({
  documents: section({ creditNotes: list(z.object({ id, amount: money })) }),
  payments: list(
    z.object({
      reference: section({ invoice: reference, creditNote: reference }),
      payment: z.object({ id, type: text, statementId: text, accountName: text, amount: money, date: dateTime }),
    }),
  ),
});

const kind = vocabulary<PaymentKind>({ incoming: "INCOMING", outgoing: "OUTGOING" });

function toPayments({ payments = [] }: z.output<typeof wire>): readonly Payment[] {
  return payments.map(({ reference: { invoice, creditNote }, payment }) => ({
    id: payment.id,
    kind: kind.read(payment.type),
    amount: toMoney(payment.amount),
    paidAt: payment.date,
    accountName: payment.accountName,
    statementId: payment.statementId,
    invoiceId: invoice,
    creditNoteId: creditNote,
  }));
}

/** Reads the payments for an invoice, also through its credit notes. */
export function readInvoicePayments(data: unknown): { readonly payments: readonly Payment[] } {
  return { payments: toPayments(parseWire(wire, data)) };
}

/**
 * Reads the payments for a credit note and what is left of it when those that name it are taken off. Undefined where the
 * answer does not hold the credit note, or money of several currencies.
 */
export function readCreditNoteBalance(
  data: unknown,
  creditNoteId: string,
): { readonly payments: readonly Payment[]; readonly balance: Money | null | undefined } {
  const read = parseWire(wire, data);
  const payments = toPayments(read);
  const own = read.documents.creditNotes?.find((document) => document.id === creditNoteId);
  const amount = own === undefined ? undefined : toMoney(own.amount);
  return {
    payments,
    balance:
      amount &&
      remaining(
        amount,
        payments.filter((payment) => payment.creditNoteId === creditNoteId),
      ),
  };
}

function remaining(from: Money, payments: readonly Payment[]): Money | undefined {
  const amounts = [from.amount];
  for (const { kind: direction, amount } of payments) {
    if (amount?.currency !== from.currency || (direction !== "OUTGOING" && direction !== "INCOMING")) return undefined;
    amounts.push(direction === "OUTGOING" ? negated(amount.amount) : amount.amount);
  }
  return { amount: sumOf(amounts), currency: from.currency };
}
