/** An invoice as v1 tells it: a thin row with the open amount, and a single record with lines. */

import { z } from "zod";

import type { DunningLevel, Invoice, InvoicePosition, InvoiceStatus } from "../domain/invoice.ts";
import { amountIn, toMoney } from "./amounts.ts";
import { tags, toTags } from "./custom-fields.ts";
import { billingAddress, numberedTaxation, toBillingAddress, toPaymentStatus, toPercent } from "./document-v1.ts";
import { compoundId } from "./document-lines-v3.ts";
import { taxCategory } from "./product-words.ts";
import { vocabulary } from "./vocabulary.ts";
import {
  date,
  dateTime,
  decimal,
  flag,
  id,
  idOrNone,
  integer,
  list,
  money,
  object,
  parseWire,
  reference,
  section,
  text,
  toDecimal,
} from "./wire.ts";

/** How far an invoice is, in v1's words. */
export const olderInvoiceStatus = vocabulary<InvoiceStatus>({
  created: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  canceled: "CANCELLED",
  partialCancellation: "PARTIALLY_CANCELLED",
});

/** How far reminders have gone, in v1's words. */
export const olderDunningLevel = vocabulary<DunningLevel>({
  noReminder: "NONE",
  paymentReminder: "PAYMENT_REMINDER",
  reminder1: "REMINDER_1",
  reminder2: "REMINDER_2",
  reminder3: "REMINDER_3",
  debtCollection: "DEBT_COLLECTION",
  lossOfReceivables: "LOSS_OF_RECEIVABLES",
});

const dunning = object({ level: text, date, comment: text, sent: flag });

function toDunning(wire: z.output<typeof dunning>): Invoice["dunningSettings"] {
  if (wire === null) return null;
  const { level, sent, ...settings } = wire;
  return { ...settings, level: olderDunningLevel.read(level), blocked: undefined, isDunningSent: sent };
}

/** What v1 nowhere tells of an invoice. */
const untold = {
  customerOrderNumber: undefined,
  masterReferenceNumber: undefined,
  internalDesignation: undefined,
  internalComment: undefined,
  bodyIntroduction: undefined,
  bodyOutroduction: undefined,
  language: undefined,
  vatId: undefined,
  deliveryTerms: undefined,
  isDocumentSent: undefined,
  writeProtection: undefined,
  deliveryDate: undefined,
  directDebitDate: undefined,
  isCollectiveBill: undefined,
  deviatingDebtorAccountNumber: undefined,
  exchangeRate: undefined,
  taxDisplay: undefined,
  paymentTerms: undefined,
  dunningSetManually: undefined,
  deliveryNoteId: undefined,
  paymentMethodId: undefined,
  shippingMethodId: undefined,
} satisfies Partial<Invoice>;

const row = z.object({
  id,
  number: text,
  date,
  status: text,
  address: section({ customerNumber: text }),
  project: reference,
  payment: section({ status: text, debit: money, balance: money }),
  additionalFields: list(z.object({ key: text, value: text })),
  tags,
  dunningSettings: dunning,
  updatedAt: dateTime,
});

/** Reads a row of v1's list. */
export function readInvoiceRow(item: unknown): Invoice {
  const wire = parseWire(row, item);
  const { payment } = wire;
  const currency = payment.debit?.currency ?? payment.balance?.currency ?? null;
  return {
    ...untold,
    id: wire.id,
    documentNumber: wire.number,
    documentDate: wire.date,
    status: olderInvoiceStatus.read(wire.status),
    statusRaw: wire.status,
    customerNumber: wire.address.customerNumber,
    costCenter: undefined,
    dueDate: undefined,
    currency,
    taxation: undefined,
    totals: {
      net: netOf(wire, currency),
      gross: toMoney(payment.debit),
      contributionMargin: undefined,
      taxBreakdown: undefined,
    },
    paymentStatus: toPaymentStatus(payment.status, wire.status),
    balance: toMoney(payment.balance),
    dunningSettings: toDunning(wire.dunningSettings),
    dunningManualSettings: undefined,
    documentAddress: undefined,
    createdAt: undefined,
    updatedAt: wire.updatedAt,
    tags: toTags(wire.tags),
    customerId: undefined,
    projectId: wire.project,
    salesOrderId: undefined,
  };
}

/** Upstream: the net sum is among the columns that a shop may add to its list. Checked 2026-11. */
function netOf(
  { additionalFields }: z.output<typeof row>,
  currency: string | null,
): ReturnType<typeof amountIn> | undefined {
  const net = toDecimal(additionalFields?.find(({ key }) => key === "amountNet")?.value);
  return net === undefined ? undefined : amountIn(net, currency);
}

const position = z.object({
  id,
  position: integer,
  salesOrderId: idOrNone,
  // Upstream: the name is spelt like this. Checked 2026-11.
  saleOrderPositionId: idOrNone,
  createdAt: dateTime,
  productId: idOrNone,
  productNumber: text,
  description: text,
  quantity: decimal,
  price: money,
  netRevenueSingle: money,
  netRevenueTotal: money,
  grossRevenueSingle: money,
  grossRevenueTotal: money,
  vatCategory: text,
  taxRate: decimal,
  discount: decimal,
});

const record = z.object({
  id,
  documentNumber: text,
  documentDate: date,
  log: section({ createdAt: dateTime, updatedAt: dateTime }),
  costCenter: text,
  status: text,
  project: reference,
  customer: reference,
  tags,
  salesOrder: reference,
  billingAddress,
  paymentTerms: section({ dueDate: date }),
  paymentStatus: text,
  dunningSettings: dunning,
  dunningManualSettings: object({ paidAt: date, actualAmount: decimal, discountGiven: decimal }),
  gln: text,
  taxation: text,
  positions: list(position),
});

type Full = z.output<typeof record>;

/** Reads v1's single invoice. Its sums are bare numbers without a currency: they are left to the list. */
export function readInvoiceRecord(data: unknown): Invoice {
  const wire = parseWire(record, data);
  return {
    ...untold,
    id: wire.id,
    documentNumber: wire.documentNumber,
    documentDate: wire.documentDate,
    status: olderInvoiceStatus.read(wire.status),
    statusRaw: wire.status,
    customerNumber: undefined,
    costCenter: wire.costCenter,
    dueDate: wire.paymentTerms.dueDate,
    currency: undefined,
    taxation: numberedTaxation.read(wire.taxation),
    totals: undefined,
    paymentStatus: toPaymentStatus(wire.paymentStatus, wire.status),
    dunningSettings: toDunning(wire.dunningSettings),
    dunningManualSettings: toManualSettings(wire),
    documentAddress: toBillingAddress(wire.billingAddress, wire.gln),
    createdAt: wire.log.createdAt,
    updatedAt: wire.log.updatedAt,
    positions: toInvoicePositions(wire),
    tags: toTags(wire.tags),
    customerId: wire.customer,
    projectId: wire.project,
    salesOrderId: wire.salesOrder,
  };
}

/** Upstream: the amounts are bare; the lines say in which currency. Checked 2026-11. */
function toManualSettings({ dunningManualSettings: manual, positions }: Full): Invoice["dunningManualSettings"] {
  if (manual === null) return null;
  const currency = positions?.find(({ price }) => price?.currency)?.price?.currency;
  const inCurrency = (amount: string | null): ReturnType<typeof amountIn> | undefined => {
    return currency === undefined ? undefined : amountIn(amount, currency);
  };
  return {
    paidAt: manual.paidAt,
    actualAmount: inCurrency(manual.actualAmount),
    discountGiven: inCurrency(manual.discountGiven),
    difference: undefined,
  };
}

/** Upstream: lines without a product are left out. Checked 2026-11. */
function toInvoicePositions({ id: invoiceId, positions }: Full): readonly InvoicePosition[] | undefined {
  return positions
    ?.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0))
    .map((line) => ({
      ...untoldOfLines,
      __typename: "InvoicePosition",
      positionType: "InvoicePosition",
      id: `${invoiceId}/${line.id}`,
      kind: "PRODUCT",
      description: line.description,
      order: line.position,
      number: line.productNumber,
      quantity: line.quantity,
      productId: line.productId,
      price: { net: toMoney(line.price), gross: undefined },
      discount: toPercent(line.discount),
      taxRate: line.taxRate,
      taxCategory: taxCategory.read(line.vatCategory),
      itemRevenue: { net: toMoney(line.netRevenueSingle), gross: toMoney(line.grossRevenueSingle) },
      lineTotal: { net: toMoney(line.netRevenueTotal), gross: toMoney(line.grossRevenueTotal) },
      salesOrderPositionId: compoundId(line.salesOrderId, line.saleOrderPositionId),
      createdAt: line.createdAt,
      invoiceId,
    }));
}

/** What v1 does not tell of a line. */
const untoldOfLines = {
  name: undefined,
  unit: undefined,
  purchasePrice: undefined,
  contributionMargin: undefined,
  taxLegalNotice: undefined,
  customerProductNumber: undefined,
  deliveryDate: undefined,
  deliveryDateAsCalendarWeek: undefined,
  packagingUnit: undefined,
  countryOfOrigin: undefined,
  hsCode: undefined,
  internalComment: undefined,
  costCenter: undefined,
  projectId: undefined,
  customFields: undefined,
  updatedAt: undefined,
} satisfies Partial<InvoicePosition>;
