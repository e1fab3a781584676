/** Lists that rarely change, and what hangs on documents: payments and shipments. */
import type { Payment, Shipment } from "../../sandbox/model-document.ts";
import type {
  PaymentMethod,
  Project,
  ReturnReason,
  SalesChannel,
  ShippingMethod,
  Tag,
} from "../../sandbox/model-reference.ts";
import { document } from "./truth-document.ts";
import { isOf } from "./truth-lists.ts";
import { cents, decimal, moment, one, ownIdentity, text, value, word } from "./truth-values.ts";
import type { Fields, Shop, Thing } from "./truth-values.ts";

function ofProject({ projectId }: { readonly projectId: number | null }, { world }: Shop): Thing | null {
  return one("Project", world.project, projectId);
}

const project: Fields<Project> = {
  ...ownIdentity("Project"),
  name: ({ name }) => text(name),
  abbreviation: ({ abbreviation }) => text(abbreviation),
  description: ({ description }) => text(description),
  currency: ({ currency }) => currency,
  normalTaxRate: () => "19",
  reducedTaxRate: () => "7",
  paymentMethod: ({ paymentMethodId }, { world }) => one("PaymentMethod", world.paymentMethod, paymentMethodId),
  shippingMethod: ({ shippingMethodId }, { world }) => one("ShippingMethod", world.shippingMethod, shippingMethodId),
};

const paymentMethod: Fields<PaymentMethod> = {
  ...ownIdentity("PaymentMethod"),
  name: ({ designation }) => text(designation),
  type: ({ type }) => text(type),
  project: ofProject,
};

const shippingMethod: Fields<ShippingMethod> = {
  ...ownIdentity("ShippingMethod"),
  name: ({ designation }) => text(designation),
  type: ({ type }) => text(type),
  module: ({ module }) => text(module),
  supportsDeliveries: () => true,
  supportsReturns: ({ id }) => id <= 3,
  project: ofProject,
};

const returnReason: Fields<ReturnReason> = {
  ...ownIdentity("ReturnReason"),
  name: ({ designation }) => text(designation),
  description: ({ description }) => text(description),
  language: ({ language }) => text(language),
  project: ofProject,
};

/** A tag of documents and addresses. */
const tagFields: Fields<Tag> = {
  ...ownIdentity("Tag"),
  title: ({ title }) => text(title),
  color: ({ color }) => text(color),
  group: ({ group }) => word(group),
  createdAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
};

const salesChannel: Fields<SalesChannel> = {
  ...ownIdentity("SalesChannel"),
  name: ({ name }) => text(name),
  moduleName: ({ moduleName }) => text(moduleName),
  uuid: ({ uuid }) => text(uuid),
  isActive: ({ active }) => active,
  productExport: ({ active }) => active,
  stockExport: () => true,
  createdAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
  project: ofProject,
};

const payment: Fields<Payment> = {
  xentralId: ({ id }) => String(id),
  kind: ({ type }) => word(type),
  amount: ({ amount, currency }) => cents(amount, currency),
  paidAt: ({ date }) => moment(date),
  accountName: ({ accountName }) => text(accountName),
  statementId: ({ statementId }) => String(statementId),
  invoice: ({ invoiceId }, { world }) => document(world, "invoice", invoiceId),
  creditNote: ({ creditNoteId }, { world }) => document(world, "creditNote", creditNoteId),
};

function trackingLink({ carrier, trackingNumber }: Shipment): string {
  return `https://tracking.example.com/${carrier.toLowerCase().replaceAll(" ", "-")}/${trackingNumber}`;
}

const shipment: Fields<Shipment> = {
  ...ownIdentity("Shipment"),
  tracking: (record) =>
    value("ShipmentTracking", {
      number: text(record.trackingNumber),
      link: trackingLink(record),
      carrier: text(record.carrier),
    }),
  sentAt: ({ sentAt }) => moment(sentAt)?.slice(0, 10) ?? null,
  sentAtTimestamp: ({ sentAt }) => moment(sentAt),
  additionalPackages: ({ additionalPackages, sentAt }) =>
    additionalPackages.map(({ id, trackingNumber, weight }) =>
      value("AdditionalPackage", {
        xentralId: String(id),
        trackingNumber: text(trackingNumber),
        weight: decimal(weight),
        createdAt: moment(sentAt),
        updatedAt: null,
      }),
    ),
  deliveryNote: ({ deliveryNoteId }, { world }) => document(world, "deliveryNote", deliveryNoteId),
  salesOrder: ({ salesOrderId }, { world }) => document(world, "salesOrder", salesOrderId),
  shippingMethod: ({ shippingMethodId }, { world }) => one("ShippingMethod", world.shippingMethod, shippingMethodId),
};

/** Types of the lists that rarely change, and of payments and shipments. */
export const referenceTruth: Readonly<Record<string, Fields<object>>> = {
  Project: project,
  PaymentMethod: paymentMethod,
  ShippingMethod: shippingMethod,
  ReturnReason: returnReason,
  Tag: tagFields,
  SalesChannel: salesChannel,
  Payment: payment,
  Shipment: shipment,
};

/** Their lists. */
export const referenceRoots = {
  projects: isOf("Project", "project"),
  paymentMethods: isOf("PaymentMethod", "paymentMethod"),
  shippingMethods: isOf("ShippingMethod", "shippingMethod"),
  returnReasons: isOf("ReturnReason", "returnReason"),
  tags: isOf("Tag", "tag"),
  salesChannels: isOf("SalesChannel", "salesChannel"),
  shipments: isOf("Shipment", "shipment"),
};
