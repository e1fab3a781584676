/** A credit note as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { CreditNote, CreditNotePosition, CreditNoteStatus } from "../domain/credit-note.ts";
import type { PositionFrame } from "../domain/position.ts";
import { lineShape, pricedShape, tellsOfLines, toPositions, toPricedLine, toProductLine } from "./document-lines-v3.ts";
import type { Marked } from "./document-lines-v3.ts";
import { documentShape, financialShape, toFinancials, toFrame } from "./document-v3.ts";
import { paymentStatus } from "./invoice-v3.ts";
import { overlay } from "./overlay.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, flag, list, parseWire, reference, text } from "./wire.ts";

/** How far a credit note is, in v3's words. */
export const creditNoteStatus = vocabulary<CreditNoteStatus>({
  draft: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  cancelled: "CANCELLED",
});

const line = z.object({ ...lineShape, ...pricedShape });

const wire = z.object({
  ...documentShape,
  ...financialShape,
  // Upstream: filtered by and returned, while the specification of the answer leaves it out. Checked 2026-11.
  status: z.optional(text),
  customerNumber: text,
  customerOrderNumber: text,
  costCenter: text,
  deliveryDate: date,
  isCancellationInvoice: flag,
  deviatingDebtorAccountNumber: text,
  paymentStatus: text,
  invoice: reference,
  lineItems: list(line),
});

type Wire = z.output<typeof wire>;

/** Reads a credit note of v3; what was not included stays undefined. v3 knows no open amount. */
export function readCreditNote(item: unknown): Marked<CreditNote> {
  const row = parseWire(wire, item);
  return overlay(toFrame(row), toFinancials(row), {
    status: row.status === undefined ? undefined : creditNoteStatus.read(row.status),
    statusRaw: row.status,
    customerOrderNumber: row.customerOrderNumber,
    customerNumber: row.customerNumber,
    costCenter: row.costCenter,
    deliveryDate: row.deliveryDate,
    isCancellationInvoice: row.isCancellationInvoice,
    deviatingDebtorAccountNumber: row.deviatingDebtorAccountNumber,
    paymentStatus: paymentStatus.read(row.paymentStatus),
    positions: toCreditNotePositions(row),
    positionFields: tellsOfLines(row.lineItems, "customFields"),
    customerId: row.address,
    invoiceId: row.invoice,
  });
}

function toCreditNotePositions({ id: creditNoteId, lineItems, financials }: Wire): CreditNote["positions"] {
  const { currency } = financials;
  return toPositions(lineItems, {
    documentId: creditNoteId,
    positionType: "CreditNotePosition",
    currency,
    toPosition: (item: z.output<typeof line>, frame: PositionFrame): CreditNotePosition =>
      overlay(toProductLine(item), toPricedLine(item, currency), {
        __typename: "CreditNotePosition" as const,
        positionType: "CreditNotePosition" as const,
        id: frame.id,
        kind: frame.kind,
        name: frame.name,
        description: frame.description,
        order: frame.order,
        customerProductNumber: item.customerProductNumber,
        deliveryDate: item.deliveryDate,
        deliveryDateAsCalendarWeek: item.deliveryDateAsCalendarWeek,
        creditNoteId,
      }),
  });
}
