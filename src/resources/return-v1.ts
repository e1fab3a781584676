/** A return as v1 tells it: a row that names the customer, and a single record that has the lines. */

import { z } from "zod";

import type { Return, ReturnPosition, ReturnStatus } from "../domain/return.ts";
import { tags, toTags } from "./custom-fields.ts";
import { compoundId } from "./document-lines-v3.ts";
import { returnProgress } from "./return-v3.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, decimal, id, list, parseWire, reference, section, text } from "./wire.ts";

/**
 * How far a return is, in v1's words. Upstream: words of the progress stand among them, and `open`, which v3 does not
 * have: none of these say how far the document is. Checked 2026-11.
 */
const status = vocabulary<ReturnStatus>({
  created: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  canceled: "CANCELLED",
});

/** What v1 nowhere tells of a return. */
const untold = {
  customerOrderNumber: undefined,
  internalDesignation: undefined,
  bodyIntroduction: undefined,
  language: undefined,
  vatId: undefined,
  deliveryTerms: undefined,
  isDocumentSent: undefined,
  writeProtection: undefined,
  isReturnOrderToSupplier: undefined,
  supplierNumber: undefined,
  documentAddress: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  supplierId: undefined,
  invoiceId: undefined,
  deliveryNoteId: undefined,
  creditNoteId: undefined,
  replacementSalesOrderId: undefined,
  preferredWarehouseId: undefined,
} satisfies Partial<Return>;

const shared = {
  id,
  date,
  status: text,
  progress: text,
  documentNumber: text,
  bodyOutroduction: text,
  internalComment: text,
  salesOrder: reference,
  shippingMethod: reference,
  project: reference,
};

const frame = z.object(shared);

function toFrame(wire: z.output<typeof frame>): Omit<Return, "customerId" | "customerNumber"> {
  return {
    ...untold,
    id: wire.id,
    documentNumber: wire.documentNumber,
    documentDate: wire.date,
    status: status.read(wire.status),
    statusRaw: wire.status,
    progress: returnProgress.read(wire.progress),
    internalComment: wire.internalComment,
    bodyOutroduction: wire.bodyOutroduction,
    projectId: wire.project,
    salesOrderId: wire.salesOrder,
    shippingMethodId: wire.shippingMethod,
  };
}

const row = z.object({ ...shared, tags, customer: section({ id: reference, number: text }) });

/** Reads a row of v1's list. */
export function readReturnRow(item: unknown): Return {
  const wire = parseWire(row, item);
  return {
    ...toFrame(wire),
    customerId: wire.customer.id,
    customerNumber: wire.customer.number,
    tags: toTags(wire.tags),
  };
}

const position = z.object({
  id,
  quantity: decimal,
  salesOrderPosition: reference,
  product: section({ id: reference, number: text, name: text }),
});

const record = z.object({ ...shared, positions: list(position) });

/** Reads v1's single return. Upstream: it does not say whose it is. Checked 2026-11. */
export function readReturnRecord(data: unknown): Return {
  const wire = parseWire(record, data);
  return {
    ...toFrame(wire),
    customerId: undefined,
    customerNumber: undefined,
    positions: wire.positions?.map((line) => toPosition(line, wire)),
  };
}

/** Upstream: the reason is told by its name alone, which more than one may bear. Checked 2026-11. */
function toPosition(
  line: z.output<typeof position>,
  { id: returnId, salesOrder }: z.output<typeof record>,
): ReturnPosition {
  const { product } = line;
  return {
    ...untoldOfLines,
    __typename: "ReturnPosition",
    positionType: "ReturnPosition",
    id: `${returnId}/${line.id}`,
    kind: "PRODUCT",
    name: product.name,
    number: product.number,
    quantity: line.quantity,
    productId: product.id,
    salesOrderPositionId: compoundId(salesOrder, line.salesOrderPosition),
    returnId,
  };
}

/** What v1 does not tell of a line. */
const untoldOfLines = {
  description: undefined,
  order: undefined,
  unit: undefined,
  deliveredQuantity: undefined,
  receivedQuantity: undefined,
  reimbursementQuantity: undefined,
  reason: undefined,
  returnNote: undefined,
  customerProductNumber: undefined,
  packagingUnit: undefined,
  countryOfOrigin: undefined,
  hsCode: undefined,
  internalComment: undefined,
  parentPositionId: undefined,
  deliveryNotePositionId: undefined,
  projectId: undefined,
  createdAt: undefined,
  updatedAt: undefined,
} satisfies Partial<ReturnPosition>;
