/** A customer as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { Address } from "../domain/address.ts";
import type { AutoCreatedDocuments, Customer, CustomerKind } from "../domain/customer.ts";
import type { DocumentRecipient, DocumentRecipientKind } from "../domain/partner.ts";
import { postalAddress, postalAddressShape, recipientType } from "./addresses.ts";
import { amountIn, paymentTerms, taxDisplay, taxation, toPaymentTerms } from "./amounts.ts";
import { contactPersons, toContactPersons } from "./contact-persons.ts";
import { customFields, tags, toCustomFields, toTags } from "./custom-fields.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, dateTime, decimal, flag, id, list, object, parseWire, reference, section, text } from "./wire.ts";

const recipient = object({ to: text, cc: list(text) });

/** Groups of a partner, with their names where the family tells them. */
export const groups = list(z.object({ id, name: text }));

/** A delivery address of a customer or supplier. */
export const deliveryAddress = z.object({
  ...postalAddressShape,
  id,
  deliveryDetails: section({
    taxType: text,
    defaultDeliveryAddress: flag,
    termsOfDelivery: text,
    vatId: text,
    remark: text,
    note: text,
  }),
});

const wire = z.object({
  id,
  number: text,
  deviatingDebtorAccountNumber: text,
  mainProject: reference,
  primaryAddress: postalAddress,
  deviatingBillingAddress: postalAddress,
  communication: section({
    language: text,
    website: text,
    allowTrackingEmails: flag,
    allowFollowUpConfirmations: flag,
    allowMarketingEmails: flag,
    additionalContactInformation: list(z.object({ key: text, value: text })),
  }),
  financials: section({
    primaryBankAccount: object({
      bankName: text,
      accountHolder: text,
      iban: text,
      bic: text,
      sepa: section({ isCompanySepa: flag, mandateReference: text, mandateReferenceDate: date }),
    }),
    tax: section({
      vatId: text,
      taxNumber: text,
      taxation: text,
      taxDisplay: text,
      useDeliveryThreshold: flag,
      customsInformation: text,
    }),
    paymentTerms,
    paymentMethod: reference,
    defaultCurrency: text,
    creditLimit: decimal,
  }),
  fulfillment: section({
    shippingMethod: reference,
    freeShippingActive: flag,
    freeShippingFrom: decimal,
    ageCheckRequired: flag,
    deliveryTerms: text,
    deliveryBlock: flag,
    deliveryBlockDate: date,
    deliveryBlockReason: text,
    autoCreateDocuments: text,
    orderQuoteRemarks: text,
  }),
  documentDelivery: section({
    documentRecipients: section({
      offer: recipient,
      salesOrder: recipient,
      invoice: recipient,
      creditNote: recipient,
      deliveryNote: recipient,
      purchaseOrder: recipient,
      dunning: recipient,
    }),
  }),
  groups,
  originSalesChannel: reference,
  customFields,
  notes: text,
  deliveryAddresses: list(deliveryAddress),
  contactPersons,
  tags,
  createdAt: dateTime,
  updatedAt: dateTime,
});

type Wire = z.output<typeof wire>;

/** Reads a customer of v3; what was not included stays undefined. */
export function readCustomer(item: unknown): Customer {
  const row = parseWire(wire, item);
  const { primaryAddress: main, communication, financials, fulfillment } = row;
  return {
    id: row.id,
    number: row.number,
    ...mainAddressFields(main),
    website: communication.website,
    language: communication.language,
    // Upstream: deleting takes a partner out of lists and single reads alike; who answers is not deleted. Checked 2026-11.
    isDeleted: false,
    notes: row.notes,
    deviatingDebtorAccountNumber: row.deviatingDebtorAccountNumber,
    defaultCurrency: financials.defaultCurrency,
    creditLimit: amountIn(financials.creditLimit, financials.defaultCurrency),
    tax: toTax(row),
    paymentTerms: toPaymentTerms(financials.paymentTerms, financials.defaultCurrency),
    bankAccount: toBankAccount(row),
    fulfillment: toFulfillment(row),
    marketing: {
      allowMarketingEmails: communication.allowMarketingEmails,
      allowTrackingEmails: communication.allowTrackingEmails,
      allowFollowUpConfirmations: communication.allowFollowUpConfirmations,
    },
    documentRecipients: toRecipients(row),
    additionalContacts: communication.additionalContactInformation?.map(({ key, value }) => ({ label: key, value })),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    addresses: toAddresses(row),
    contactPersons: toContactPersons(row.contactPersons, row.id),
    projectId: row.mainProject,
    salesChannelId: row.originSalesChannel,
    paymentMethodId: financials.paymentMethod,
    shippingMethodId: fulfillment.shippingMethod,
    tags: toTags(row.tags),
    groups: row.groups,
    customFields: toCustomFields(row.customFields),
  };
}

type MainAddressFields = Pick<
  Customer,
  | "name"
  | "kind"
  | "type"
  | "title"
  | "salutation"
  | "contactPerson"
  | "department"
  | "subDepartment"
  | "email"
  | "phone"
  | "mobile"
  | "fax"
>;

/** Upstream: name and ways of contact stand in the main address; the record has none of its own. Checked 2026-11. */
function mainAddressFields(main: Wire["primaryAddress"]): MainAddressFields {
  return {
    name: main?.name ?? null,
    kind: kindOf(main?.type ?? null),
    type: recipientType.read(main?.type ?? null),
    title: main?.title ?? null,
    salutation: main?.salutation ?? null,
    contactPerson: main?.contactPerson ?? null,
    department: main?.department ?? null,
    subDepartment: main?.subDepartment ?? null,
    email: main?.email ?? null,
    phone: main?.phone ?? null,
    mobile: main?.mobile ?? null,
    fax: main?.fax ?? null,
  };
}

/** Upstream: v3 tells persons from companies by the form of address alone; `other` tells nothing. Checked 2026-11. */
function kindOf(type: string | null): CustomerKind | null {
  if (type === "company") return "COMPANY";
  return type === "mr" || type === "mrs" ? "PERSON" : null;
}

function toTax({ financials: { tax } }: Wire): Customer["tax"] {
  return { ...tax, taxation: taxation.read(tax.taxation), taxDisplay: taxDisplay.read(tax.taxDisplay) };
}

function toBankAccount({ financials }: Wire): Customer["bankAccount"] {
  const account = financials.primaryBankAccount;
  return (
    account && {
      bankName: account.bankName,
      accountHolder: account.accountHolder,
      iban: account.iban,
      bic: account.bic,
      mandateReference: account.sepa.mandateReference,
      mandateReferenceDate: account.sepa.mandateReferenceDate,
      isCompanySepa: account.sepa.isCompanySepa,
    }
  );
}

/** Which documents are created on their own. Upstream: each family has its own words. Checked 2026-11. */
export const autoCreatedDocuments = vocabulary<AutoCreatedDocuments>({
  deliveryNote: "DELIVERY_NOTE",
  delivery_note: "DELIVERY_NOTE",
  invoice: "INVOICE",
  deliveryNoteAndInvoice: "DELIVERY_NOTE_AND_INVOICE",
  "deliveryNote+invoice": "DELIVERY_NOTE_AND_INVOICE",
  both: "DELIVERY_NOTE_AND_INVOICE",
});

function toFulfillment({ fulfillment }: Wire): Customer["fulfillment"] {
  return {
    deliveryTerms: fulfillment.deliveryTerms,
    deliveryBlock: fulfillment.deliveryBlock,
    deliveryBlockDate: fulfillment.deliveryBlockDate,
    deliveryBlockReason: fulfillment.deliveryBlockReason,
    freeShippingActive: fulfillment.freeShippingActive,
    freeShippingFrom: fulfillment.freeShippingFrom,
    ageCheckRequired: fulfillment.ageCheckRequired,
    autoCreateDocuments: autoCreatedDocuments.read(fulfillment.autoCreateDocuments),
    orderQuoteRemarks: fulfillment.orderQuoteRemarks,
  };
}

/** Kinds of documents in the words that both families use as keys, in the order in which they are listed. */
export const recipientKinds = [
  ["offer", "OFFER"],
  ["salesOrder", "SALES_ORDER"],
  ["invoice", "INVOICE"],
  ["creditNote", "CREDIT_NOTE"],
  ["deliveryNote", "DELIVERY_NOTE"],
  ["purchaseOrder", "PURCHASE_ORDER"],
  ["dunning", "DUNNING"],
] as const satisfies readonly (readonly [string, DocumentRecipientKind])[];

function toRecipients({ documentDelivery: { documentRecipients } }: Wire): readonly DocumentRecipient[] {
  return recipientKinds.flatMap(([key, documentKind]) => {
    const wire = documentRecipients[key];
    return wire === null
      ? []
      : [{ documentKind, to: wire.to, cc: (wire.cc ?? []).flatMap((address) => address ?? []) }];
  });
}

/** Main, billing and delivery addresses; undefined unless the delivery addresses were included. */
function toAddresses(row: Wire): readonly Address[] | undefined {
  if (row.deliveryAddresses === undefined) return undefined;
  const { id: customerId, primaryAddress, deviatingBillingAddress } = row;
  const delivery = row.deliveryAddresses.map(({ id, deliveryDetails, type, ...address }): Address => {
    return {
      ...address,
      id: `${customerId}/${id}`,
      kind: "DELIVERY",
      type: recipientType.read(type),
      isDefault: deliveryDetails.defaultDeliveryAddress,
      taxation: taxation.read(deliveryDetails.taxType),
      vatId: deliveryDetails.vatId,
      termsOfDelivery: deliveryDetails.termsOfDelivery,
      remark: deliveryDetails.remark,
      note: deliveryDetails.note,
      customerId,
    };
  });
  return [
    ...toFixedAddress(primaryAddress, { id: `${customerId}/masterdata`, kind: "MASTER_DATA", customerId }),
    ...toFixedAddress(deviatingBillingAddress, { id: `${customerId}/billingaddress`, kind: "BILLING", customerId }),
    ...delivery.toSorted((one, other) => byNumber(one.id, other.id)),
  ];
}

function toFixedAddress(
  wire: Wire["primaryAddress"],
  frame: Pick<Address, "id" | "kind" | "customerId">,
): readonly Address[] {
  if (wire === null) return [];
  const none = { isDefault: null, taxation: null, vatId: null, termsOfDelivery: null, remark: null, note: null };
  return [{ ...wire, ...frame, ...none, type: recipientType.read(wire.type) }];
}

/** Order of compound ids under the same parent. */
export function byNumber(one: string, other: string): number {
  return Number(one.split("/")[1]) - Number(other.split("/")[1]);
}
