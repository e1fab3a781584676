/** A delivery note as v1 tells it: a thin row, and a single record with lines and where their goods were taken from. */

import { z } from "zod";

import type { DeliveryNote, DeliveryNotePosition, DeliveryNoteStatus } from "../domain/delivery-note.ts";
import { fromOlderAddress, olderAddress } from "./addresses.ts";
import { tags, toTags } from "./custom-fields.ts";
import { toStockMovements } from "./document-lines-v3.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, dateTime, decimal, id, list, object, parseWire, reference, section, text } from "./wire.ts";

/**
 * How far a delivery note is, in v1's words. Upstream: the list has no word for completed ones, the single read none for
 * sent ones; both say `unknown`. Checked 2026-11.
 */
const status = vocabulary<DeliveryNoteStatus>({
  created: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  canceled: "CANCELLED",
});

const { COMPLETED: _completed, ...listed } = status.write;

/** The words that v1's list has, to filter by. */
export const listedStatus: Readonly<Record<string, string>> = listed;

/** What v1 nowhere tells of a delivery note. */
const untold = {
  masterReferenceNumber: undefined,
  vatId: undefined,
  isDocumentSent: undefined,
  writeProtection: undefined,
  costCenter: undefined,
  isDeliveryNoteToSupplier: undefined,
  supplierNumber: undefined,
  noInvoice: undefined,
  taxation: undefined,
  supplierId: undefined,
  invoiceId: undefined,
  preferredWarehouseId: undefined,
} satisfies Partial<DeliveryNote>;

const row = z.object({
  id,
  number: text,
  createdAt: dateTime,
  updatedAt: dateTime,
  documentDate: date,
  receiver: section({ id: reference, number: text }),
  project: reference,
  shippingMethod: reference,
  status: text,
  salesOrder: reference,
});

/** Reads a row of v1's list. */
export function readDeliveryNoteRow(item: unknown): DeliveryNote {
  const wire = parseWire(row, item);
  return {
    ...untold,
    id: wire.id,
    documentNumber: wire.number,
    documentDate: wire.documentDate,
    status: status.read(wire.status),
    statusRaw: wire.status,
    customerOrderNumber: undefined,
    customerNumber: wire.receiver.number,
    internalDesignation: undefined,
    internalComment: undefined,
    bodyIntroduction: undefined,
    bodyOutroduction: undefined,
    deliveryTerms: undefined,
    language: undefined,
    documentAddress: undefined,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
    customerId: wire.receiver.id,
    projectId: wire.project,
    salesOrderId: wire.salesOrder,
    shippingMethodId: wire.shippingMethod,
  };
}

const lot = object({ batch: text, bestBeforeDate: date, serialNumbers: list(z.object({ number: text })) });

const position = z.object({
  id,
  quantity: decimal,
  deliveredQuantity: decimal,
  comment: text,
  product: section({ id: reference, name: text, description: text, number: text }),
  stockMovements: list(
    z.object({ quantity: decimal, warehouse: reference, storageLocation: reference, qualityControlAttributes: lot }),
  ),
});

const record = z.object({
  id,
  documentNumber: text,
  salesOrder: reference,
  customerOrderNumber: text,
  bodyIntroduction: text,
  bodyOutroduction: text,
  internalDesignation: text,
  date,
  status: text,
  customer: section({ id: reference, number: text }),
  comment: text,
  project: reference,
  language: section({ iso2: text }),
  updatedAt: dateTime,
  log: section({ createdAt: dateTime }),
  delivery: section({ shippingMethod: reference, shippingAddress: olderAddress, conditions: text }),
  tags,
  positions: list(position),
});

/** Reads v1's single delivery note. */
export function readDeliveryNoteRecord(data: unknown): DeliveryNote {
  const wire = parseWire(record, data);
  const { delivery } = wire;
  const address = fromOlderAddress(delivery.shippingAddress);
  return {
    ...untold,
    id: wire.id,
    documentNumber: wire.documentNumber,
    documentDate: wire.date,
    status: status.read(wire.status),
    statusRaw: wire.status,
    customerOrderNumber: wire.customerOrderNumber,
    customerNumber: wire.customer.number,
    internalDesignation: wire.internalDesignation,
    internalComment: wire.comment,
    bodyIntroduction: wire.bodyIntroduction,
    bodyOutroduction: wire.bodyOutroduction,
    deliveryTerms: delivery.conditions,
    language: wire.language.iso2,
    documentAddress: address && { ...address, mobile: undefined },
    createdAt: wire.log.createdAt,
    updatedAt: wire.updatedAt,
    positions: wire.positions?.map((line) => toPosition(line, wire.id)),
    tags: toTags(wire.tags),
    customerId: wire.customer.id,
    projectId: wire.project,
    salesOrderId: wire.salesOrder,
    shippingMethodId: delivery.shippingMethod,
  };
}

/** Upstream: lines without a product are left out, and so is the place of the others. Checked 2026-11. */
function toPosition(line: z.output<typeof position>, deliveryNoteId: string): DeliveryNotePosition {
  const { product } = line;
  const movements = line.stockMovements?.map(({ qualityControlAttributes: attributes, ...movement }) => ({
    ...movement,
    qualityControlAttributes: attributes && {
      ...attributes,
      serialNumbers: attributes.serialNumbers?.map(({ number }) => number),
    },
  }));
  return {
    ...untoldOfLines,
    __typename: "DeliveryNotePosition",
    positionType: "DeliveryNotePosition",
    id: `${deliveryNoteId}/${line.id}`,
    kind: "PRODUCT",
    name: product.name,
    description: product.description,
    number: product.number,
    quantity: line.quantity,
    productId: product.id,
    deliveredQuantity: line.deliveredQuantity,
    internalComment: line.comment,
    stockMovements: toStockMovements(movements ?? []),
    deliveryNoteId,
  };
}

/** What v1 does not tell of a line. */
const untoldOfLines = {
  order: undefined,
  unit: undefined,
  customerProductNumber: undefined,
  deliveryDate: undefined,
  deliveryDateAsCalendarWeek: undefined,
  packagingUnit: undefined,
  countryOfOrigin: undefined,
  hsCode: undefined,
  desiredBatch: undefined,
  desiredBestBeforeDate: undefined,
  customs: undefined,
  sscc: undefined,
  package: undefined,
  freeOfCharge: undefined,
  hasChildPositions: undefined,
  parentPositionId: undefined,
  salesOrderPositionId: undefined,
  projectId: undefined,
  customFields: undefined,
  createdAt: undefined,
  updatedAt: undefined,
} satisfies Partial<DeliveryNotePosition>;
