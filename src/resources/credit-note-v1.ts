/** A credit note as v1 tells it: a thin row, a single record with lines, and the documents around it. */

import { z } from "zod";

import type { CreditNote, CreditNotePosition, CreditNoteStatus } from "../domain/credit-note.ts";
import { toMoney } from "./amounts.ts";
import { tags, toTags } from "./custom-fields.ts";
import { billingAddress, numberedTaxation, toBillingAddress, toPaymentStatus, toPercent } from "./document-v1.ts";
import { taxCategory } from "./product-words.ts";
import { vocabulary } from "./vocabulary.ts";
import {
  date,
  dateTime,
  decimal,
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
} from "./wire.ts";

/** How far a credit note is, in v1's words. Upstream: the single read says `closed` where the list says `completed`. Checked 2026-11. */
export const olderCreditNoteStatus = vocabulary<CreditNoteStatus>({
  created: "DRAFT",
  approved: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  closed: "COMPLETED",
  canceled: "CANCELLED",
});

/** What v1 nowhere tells of a credit note. */
const untold = {
  customerOrderNumber: undefined,
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
  isCancellationInvoice: undefined,
  deviatingDebtorAccountNumber: undefined,
  exchangeRate: undefined,
  taxDisplay: undefined,
  paymentTerms: undefined,
  invoiceId: undefined,
  paymentMethodId: undefined,
} satisfies Partial<CreditNote>;

const row = z.object({
  id,
  number: text,
  date,
  status: text,
  amount: money,
  address: section({ id: idOrNone, customerNumber: text }),
  project: reference,
  payment: object({ status: text }),
  tags,
  updatedAt: dateTime,
});

/** Reads a row of v1's list. */
export function readCreditNoteRow(item: unknown): CreditNote {
  const wire = parseWire(row, item);
  const gross = toMoney(wire.amount);
  return {
    ...untold,
    id: wire.id,
    documentNumber: wire.number,
    documentDate: wire.date,
    status: olderCreditNoteStatus.read(wire.status),
    statusRaw: wire.status,
    customerNumber: wire.address.customerNumber,
    costCenter: undefined,
    currency: gross?.currency ?? null,
    taxation: undefined,
    totals: gross && { net: undefined, gross, contributionMargin: undefined, taxBreakdown: undefined },
    // Upstream: without a payment method the row is silent about the payment. Checked 2026-11.
    paymentStatus: wire.payment === null ? undefined : toPaymentStatus(wire.payment.status, wire.status),
    documentAddress: undefined,
    createdAt: undefined,
    updatedAt: wire.updatedAt,
    tags: toTags(wire.tags),
    customerId: wire.address.id,
    projectId: wire.project,
  };
}

const record = z.object({
  id,
  number: text,
  date,
  createdAt: dateTime,
  updatedAt: dateTime,
  grossValue: money,
  netValue: money,
  costCenter: text,
  status: text,
  project: reference,
  customer: reference,
  tags,
  billingAddress,
  paymentStatus: text,
  gln: text,
  taxation: text,
  positions: list(
    z.object({
      id,
      position: integer,
      createdAt: dateTime,
      productId: idOrNone,
      productNumber: text,
      description: text,
      quantity: decimal,
      price: money,
      vatCategory: text,
      taxRate: decimal,
      discount: decimal,
    }),
  ),
});

/** Reads v1's single credit note. */
export function readCreditNoteRecord(data: unknown): CreditNote {
  const wire = parseWire(record, data);
  const [net, gross] = [toMoney(wire.netValue), toMoney(wire.grossValue)];
  return {
    ...untold,
    id: wire.id,
    documentNumber: wire.number,
    documentDate: wire.date,
    status: olderCreditNoteStatus.read(wire.status),
    statusRaw: wire.status,
    customerNumber: undefined,
    costCenter: wire.costCenter,
    currency: gross?.currency ?? net?.currency ?? null,
    taxation: numberedTaxation.read(wire.taxation),
    totals: { net, gross, contributionMargin: undefined, taxBreakdown: undefined },
    paymentStatus: toPaymentStatus(wire.paymentStatus, wire.status),
    documentAddress: toBillingAddress(wire.billingAddress, wire.gln),
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
    positions: toCreditNotePositions(wire),
    tags: toTags(wire.tags),
    customerId: wire.customer,
    projectId: wire.project,
  };
}

/** Upstream: lines without a product are left out. Checked 2026-11. */
function toCreditNotePositions({
  id: creditNoteId,
  positions,
}: z.output<typeof record>): readonly CreditNotePosition[] | undefined {
  return positions
    ?.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0))
    .map((line) => ({
      ...untoldOfLines,
      __typename: "CreditNotePosition",
      positionType: "CreditNotePosition",
      id: `${creditNoteId}/${line.id}`,
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
      createdAt: line.createdAt,
      creditNoteId,
    }));
}

/** What v1 does not tell of a line. */
const untoldOfLines = {
  name: undefined,
  unit: undefined,
  itemRevenue: undefined,
  lineTotal: undefined,
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
} satisfies Partial<CreditNotePosition>;

const documents = z.object({ invoices: list(z.object({ id })) });

/** Reads which invoice a credit note is for out of the documents around it. With several it is not told which. */
export function readInvoiceReference(data: unknown): Pick<CreditNote, "invoiceId"> {
  const { invoices = [] } = parseWire(documents, data);
  return { invoiceId: invoices.length > 1 ? undefined : (invoices[0]?.id ?? null) };
}
