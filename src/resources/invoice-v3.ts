/** An invoice as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { DunningLevel, Invoice, InvoicePosition, InvoiceStatus } from "../domain/invoice.ts";
import type { PaymentStatus } from "../domain/money.ts";
import type { PositionFrame } from "../domain/position.ts";
import { toMoney } from "./amounts.ts";
import {
  compoundId,
  lineShape,
  pricedShape,
  tellsOfLines,
  toPositions,
  toPricedLine,
  toProductLine,
} from "./document-lines-v3.ts";
import type { Marked } from "./document-lines-v3.ts";
import { documentShape, financialShape, toFinancials, toFrame } from "./document-v3.ts";
import { overlay } from "./overlay.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, flag, list, money, object, parseWire, reference, section, text } from "./wire.ts";

/** How far an invoice is, in v3's words. */
export const invoiceStatus = vocabulary<InvoiceStatus>({
  draft: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  cancelled: "CANCELLED",
  partiallyCancelled: "PARTIALLY_CANCELLED",
});

/** How far an invoice or credit note is paid, in v3's words. */
export const paymentStatus = vocabulary<PaymentStatus>({
  pending: "PENDING",
  partiallyPaid: "PARTIALLY_PAID",
  paid: "PAID",
  debited: "DEBITED",
  cancelled: "CANCELLED",
  partiallyCancelled: "PARTIALLY_CANCELLED",
  badDebt: "BAD_DEBT",
});

/** How far reminders have gone, in v3's words. Upstream: no word for none, which is null. Checked 2026-11. */
export const dunningLevel = vocabulary<DunningLevel>({
  paymentReminder1: "PAYMENT_REMINDER",
  reminder1: "REMINDER_1",
  reminder2: "REMINDER_2",
  reminder3: "REMINDER_3",
  debtCollection: "DEBT_COLLECTION",
  lossOfReceivables: "LOSS_OF_RECEIVABLES",
});

const line = z.object({ ...lineShape, ...pricedShape, salesOrderLineItem: reference });

const wire = z.object({
  ...documentShape,
  ...financialShape,
  status: text,
  customerNumber: text,
  customerOrderNumber: text,
  masterReferenceNumber: text,
  costCenter: text,
  deliveryDate: date,
  isCollectiveBill: flag,
  deviatingDebtorAccountNumber: text,
  paymentStatus: text,
  dunningSettings: object({ level: text, date, blocked: flag, comment: text, isDunningSent: flag }),
  dunningSetManually: flag,
  dunningManualSettings: object({ paidAt: date, actualAmount: money, discountGiven: money, difference: money }),
  salesOrder: reference,
  deliveryNote: reference,
  shippingMethod: reference,
  lineItems: list(line),
});

/** Upstream: one field of an invoice stands among the terms that all documents have. Checked 2026-11. */
const directDebit = z.object({ financials: section({ paymentTerms: section({ directDebitDate: date }) }) });

type Wire = z.output<typeof wire>;

/** Reads an invoice of v3; what was not included stays undefined. v3 knows no open amount. */
export function readInvoice(item: unknown): Marked<Invoice> {
  const row = parseWire(wire, item);
  return overlay(toFrame(row), toFinancials(row), {
    status: invoiceStatus.read(row.status),
    statusRaw: row.status,
    customerOrderNumber: row.customerOrderNumber,
    masterReferenceNumber: row.masterReferenceNumber,
    customerNumber: row.customerNumber,
    costCenter: row.costCenter,
    deliveryDate: row.deliveryDate,
    directDebitDate: parseWire(directDebit, item).financials.paymentTerms.directDebitDate,
    dueDate: dueDate(row),
    isCollectiveBill: row.isCollectiveBill,
    deviatingDebtorAccountNumber: row.deviatingDebtorAccountNumber,
    paymentStatus: paymentStatus.read(row.paymentStatus),
    dunningSettings: row.dunningSettings && {
      ...row.dunningSettings,
      level: dunningLevel.read(row.dunningSettings.level),
    },
    dunningSetManually: row.dunningSetManually,
    dunningManualSettings: toManualSettings(row),
    positions: toInvoicePositions(row),
    positionFields: tellsOfLines(row.lineItems, "customFields"),
    customerId: row.address,
    salesOrderId: row.salesOrder,
    deliveryNoteId: row.deliveryNote,
    shippingMethodId: row.shippingMethod,
  });
}

function dueDate({ documentDate, financials }: Wire): string | null {
  const days = financials.paymentTerms?.paymentTargetDays ?? null;
  if (documentDate === null || days === null || Math.abs(days) > MOST_DAYS) return null;
  return new Date(Date.parse(documentDate) + days * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;
/** Longer terms than a hundred years are slips; dates behind them may not even exist. */
const MOST_DAYS = 36_525;

/** Upstream: the object is there with empty fields where nothing was entered by hand. Checked 2026-11. */
function toManualSettings({ dunningManualSettings: manual, financials }: Wire): Invoice["dunningManualSettings"] {
  if (manual === null || Object.values(manual).every((value) => value === null)) return null;
  const { currency } = financials;
  return {
    paidAt: manual.paidAt,
    actualAmount: toMoney(manual.actualAmount, currency),
    discountGiven: toMoney(manual.discountGiven, currency),
    difference: toMoney(manual.difference, currency),
  };
}

function toInvoicePositions(row: Wire): Invoice["positions"] {
  const { id: invoiceId, salesOrder, lineItems, financials } = row;
  const { currency } = financials;
  return toPositions(lineItems, {
    documentId: invoiceId,
    positionType: "InvoicePosition",
    currency,
    toPosition: (item: z.output<typeof line>, frame: PositionFrame): InvoicePosition =>
      overlay(toProductLine(item), toPricedLine(item, currency), {
        __typename: "InvoicePosition" as const,
        positionType: "InvoicePosition" as const,
        id: frame.id,
        kind: frame.kind,
        name: frame.name,
        description: frame.description,
        order: frame.order,
        customerProductNumber: item.customerProductNumber,
        deliveryDate: item.deliveryDate,
        deliveryDateAsCalendarWeek: item.deliveryDateAsCalendarWeek,
        // Upstream: on bills for several orders the line does not say of which order its line is. Checked 2026-11.
        salesOrderPositionId: compoundId(salesOrder, item.salesOrderLineItem),
        invoiceId,
      }),
  });
}
