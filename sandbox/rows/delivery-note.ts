import { toQuantity } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import { onlyProducts } from "../lines.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { DeliveryLine, DeliveryNote, Shipment } from "../model-document.ts";
import type { Projection } from "./kinds.ts";
import { creation, customer, positionProduct, positionQuantity, present, presentRef } from "./v1-document.ts";
import { asRelated, documentFields, lineItems, productLine, relatedDocuments } from "./v3-document.ts";
import { isIncluded, ref } from "./values.ts";
import { olderStatus, olderStatusWithSent } from "./words.ts";

/** v3's row. Its document address is the delivery address; lines have no prices. */
export const deliveryNoteV3: Projection<DeliveryNote> = (world, note, context) => {
  const method = note.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(note.shippingMethodId);
  const withMovements = isIncluded(context, "lineItems.stockMovements");
  return {
    ...documentFields(world, note, context),
    status: note.status,
    shippingMethod: method === undefined ? null : { id: String(method.id), name: method.designation },
    salesOrder: ref(note.salesOrderId),
    preferredWarehouse: ref(note.preferredWarehouseId),
    sales: ref(note.salesId),
    customerOrderNumber: note.customerOrderNumber,
    commissionConsignmentWarehouse: null,
    useAlternativeDocumentTitle: false,
    isDeliveryNoteToSupplier: false,
    supplierNumber: null,
    invoice: ref(note.invoiceId),
    orderPicking: null,
    masterReferenceNumber: null,
    ...(note.documentAddress === null ? {} : { effectiveAddresses: { shipTo: { ...note.documentAddress } } }),
    costCenter: note.costCenter,
    noInvoice: note.noInvoice,
    financials: { tax: { taxation: note.taxation } },
    ...lineItems<DeliveryLine>(context, note, (line) => ({
      ...productLine(world, line, context),
      ...deliveredFields(line),
      ...(withMovements ? { stockMovements: stockMovements(world, line) } : {}),
    })),
    ...relatedDocuments(context, () => related(world, note)),
  };
};

function deliveredFields(line: DeliveryLine) {
  return {
    salesOrderLineItem: ref(line.salesOrderLineId),
    deliveredQuantity: toQuantity(line.deliveredQuantity),
    hasChildLineItems: line.hasChildren,
    parentLineItem: ref(line.parentLineId),
    desiredQualityControlAttributes: null,
    customs: { valueSingle: null, valueTotal: null, weightSingle: 0, weightTotal: 0 },
    sscc: null,
    package: null,
    packagingUnitQuantity: 0,
    individualPieceQuantity: toQuantity(line.quantity),
    freeOfCharge: false,
    printSettings: { hidden: false },
  };
}

function stockMovements(world: World, line: DeliveryLine) {
  if (line.storageLocationId === null) return [];
  const location = world.storageLocation.byId.get(line.storageLocationId);
  const quantity = toQuantity(line.deliveredQuantity);
  const lot = line.lot;
  return [
    {
      warehouse: ref(location?.warehouseId ?? null),
      storageLocation: ref(line.storageLocationId),
      quantity,
      qualityControlAttributes:
        lot === null
          ? null
          : { quantity, batch: lot.batch, bestBeforeDate: lot.bestBeforeDate, serialNumbers: [...lot.serialNumbers] },
    },
  ];
}

function related(world: World, note: DeliveryNote) {
  return [
    ...asRelated("salesOrder", [note.salesOrderId === null ? undefined : world.salesOrder.byId.get(note.salesOrderId)]),
    ...asRelated("invoice", [note.invoiceId === null ? undefined : world.invoice.byId.get(note.invoiceId)]),
    ...asRelated("returnOrder", under(world.returnOrder, "deliveryNote", note.id)),
  ];
}

/** v1's list row. */
export const deliveryNoteV1List: Projection<DeliveryNote> = (world, note) => {
  const project = note.projectId === null ? undefined : world.project.byId.get(note.projectId);
  const method = note.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(note.shippingMethodId);
  const status = olderStatusWithSent(note.status);
  return {
    id: String(note.id),
    number: note.documentNumber ?? "",
    createdAt: toTimestamp(note.createdAt),
    updatedAt: toTimestamp(note.updatedAt),
    ...present("documentDate", note.documentDate),
    receiver:
      note.addressId === null
        ? null
        : { id: String(note.addressId), name: note.documentAddress?.name ?? null, number: note.customerNumber },
    country: note.documentAddress?.country ?? "",
    ...present("project", project === undefined ? null : { id: String(project.id), name: project.name }),
    ...present("shippingMethod", method === undefined ? null : { id: String(method.id), name: method.designation }),
    type: "deliveryNote",
    // Upstream: this list has no word for a completed delivery note. Checked 2026-11.
    status: status === "completed" ? "unknown" : status,
    salesOrder: ref(note.salesOrderId),
  };
};

/** v1's single read. */
export const deliveryNoteV1Single: Projection<DeliveryNote> = (world, note) => ({
  id: String(note.id),
  documentNumber: note.documentNumber ?? "",
  salesOrder: ref(note.salesOrderId),
  transactionNumber: "",
  customerOrderNumber: note.customerOrderNumber,
  salesChannel: null,
  bodyIntroduction: note.bodyIntroduction ?? "",
  bodyOutroduction: note.bodyOutroduction ?? "",
  internalDesignation: note.internalDesignation ?? "",
  ...present("date", note.documentDate),
  // Upstream: no `sent` here, though the list has it. Checked 2026-11.
  status: olderStatus(note.status),
  ...customer(note),
  comment: note.internalComment,
  ...presentRef("project", note.projectId),
  language: { iso2: note.language.toUpperCase() },
  updatedAt: toTimestamp(note.updatedAt),
  log: creation(note),
  delivery: {
    ...presentRef("shippingMethod", note.shippingMethodId),
    deliveryTerms: null,
    shippingAddress: shippingAddress(note),
    conditions: note.deliveryTerms ?? "",
  },
  tags: note.tagIds.map((id) => ({
    id: String(id),
    type: "deliveryNotes",
    title: world.tag.byId.get(id)?.title ?? null,
  })),
  positions: onlyProducts<DeliveryLine>(note.lines).map((line) => position(world, line)),
});

function position(world: World, line: DeliveryLine) {
  return {
    id: String(line.id),
    quantity: positionQuantity(line),
    deliveredQuantity: toQuantity(line.deliveredQuantity),
    comment: line.internalComment ?? "",
    product: positionProduct(world, line),
    stockMovements: stockMovements(world, line).map(
      ({ warehouse, storageLocation, quantity, qualityControlAttributes: lot }) => ({
        ...present("warehouse", warehouse),
        ...present("storageLocation", storageLocation),
        quantity,
        qualityControlAttributes:
          lot === null ? null : { ...lot, serialNumbers: lot.serialNumbers.map((number) => ({ number })) },
      }),
    ),
  };
}

/** Upstream: delivery notes still say `herr`, `frau`, `firma`. Checked 2026-11. */
function shippingAddress({ documentAddress: address }: DeliveryNote) {
  const words = { mr: "herr", mrs: "frau", company: "firma", other: "other" };
  return {
    ...present("type", address?.type == null ? null : words[address.type]),
    name: address?.name ?? "",
    department: address?.department ?? "",
    contactPerson: address?.contactPerson ?? "",
    subDepartment: address?.subDepartment ?? "",
    street: address?.street ?? "",
    zipCode: address?.zipCode ?? "",
    city: address?.city ?? "",
    state: address?.state ?? "",
    country: address?.country ?? "",
    addressSupplement: address?.addressSupplement ?? "",
    gln: address?.gln ?? "",
    email: address?.email ?? "",
    title: address?.title ?? "",
    phoneNumber: address?.phone ?? "",
    fax: address?.fax ?? "",
    salutation: address?.salutation ?? null,
  };
}

/** v1's delivery or shipment: two names of one thing. */
export const shipmentV1: Projection<Shipment> = (_world, shipment) => ({
  id: String(shipment.id),
  tracking: {
    number: shipment.trackingNumber,
    link: `https://tracking.example.com/${shipment.carrier.toLowerCase().replaceAll(" ", "-")}/${shipment.trackingNumber}`,
    carrier: shipment.carrier,
  },
  deliveryNote: ref(shipment.deliveryNoteId),
  salesOrder: ref(shipment.salesOrderId),
  shippingMethod: ref(shipment.shippingMethodId),
  sentAt: shipment.sentAt === null ? null : toTimestamp(shipment.sentAt).slice(0, 10),
  sentAtTimestamp: shipment.sentAt === null ? null : toTimestamp(shipment.sentAt),
  label: shipment.id % 7 === 0 ? { fileType: "pdf", fileContent: "JVBERi0xLjQKJcOkw7zDtsOfCg==" } : null,
  additionalPackages: shipment.additionalPackages.map(({ id, trackingNumber, weight }) => ({
    id: String(id),
    trackingNumber,
    weight,
    createdAt: shipment.sentAt === null ? null : toTimestamp(shipment.sentAt),
    updatedAt: null,
  })),
});
