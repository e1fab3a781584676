/** A supplier as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { DocumentRecipient, DocumentRecipientKind } from "../domain/partner.ts";
import type { Supplier } from "../domain/supplier.ts";
import { postalAddress, recipientType, toPostalAddress } from "./addresses.ts";
import { amountIn, paymentTerms, taxDisplay, taxation, toPaymentTerms } from "./amounts.ts";
import { contactPersons } from "./contact-persons.ts";
import { customFields, tags, toCustomFields, toTags } from "./custom-fields.ts";
import { deliveryAddress, groups } from "./customer-v3.ts";
import { date, dateTime, decimal, flag, id, list, object, parseWire, reference, section, text } from "./wire.ts";

const recipient = object({ to: text, cc: list(text) });

const wire = z.object({
  id,
  number: text,
  deviatingSupplierNumber: text,
  mainProject: reference,
  primaryAddress: postalAddress,
  deviatingBillingAddress: postalAddress,
  communication: section({
    language: text,
    website: text,
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
      taxDeterminationType: text,
      taxDisplay: text,
      customsInformation: text,
    }),
    paymentTerms,
    paymentMethod: reference,
    customerNumberForSupplier: text,
    defaultCurrency: text,
    creditLimit: decimal,
  }),
  fulfillment: section({
    freeShippingEnabled: flag,
    freeShippingThreshold: decimal,
    deliveryTerms: text,
    deliveryBlock: flag,
    deliveryBlockDate: date,
    deliveryBlockReason: text,
  }),
  documentDelivery: section({
    documentRecipients: section({
      offer: recipient,
      creditNote: recipient,
      deliveryNote: recipient,
      purchaseOrder: recipient,
    }),
  }),
  groups,
  customFields,
  notes: text,
  supplierPurchaseNote: text,
  deliveryAddresses: list(deliveryAddress),
  contactPersons,
  tags,
  createdAt: dateTime,
  updatedAt: dateTime,
});

type Wire = z.output<typeof wire>;

/** Reads a supplier of v3; what was not included stays undefined. */
export function readSupplier(item: unknown): Supplier {
  const row = parseWire(wire, item);
  const { communication, financials, primaryAddress } = row;
  const main = toPostalAddress(primaryAddress);
  return {
    id: row.id,
    number: row.number,
    // Upstream: name and ways of contact stand in the main address; the record has none of its own. Checked 2026-11.
    name: main?.name ?? null,
    type: main?.type ?? null,
    email: main?.email ?? null,
    phone: main?.phone ?? null,
    mobile: main?.mobile ?? null,
    fax: main?.fax ?? null,
    website: communication.website,
    language: communication.language,
    // Upstream: deleting takes a partner out of lists and single reads alike; who answers is not deleted. Checked 2026-11.
    isDeleted: false,
    notes: row.notes,
    supplierPurchaseNote: row.supplierPurchaseNote,
    deviatingSupplierNumber: row.deviatingSupplierNumber,
    ...financialsOf(row),
    fulfillment: toFulfillment(row),
    documentRecipients: toRecipients(row),
    additionalContacts: communication.additionalContactInformation?.map(({ key, value }) => ({ label: key, value })),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    primaryAddress: main,
    deviatingBillingAddress: toPostalAddress(row.deviatingBillingAddress),
    deliveryAddresses: toDeliveryAddresses(row),
    contactPersons: toContacts(row),
    projectId: row.mainProject,
    paymentMethodId: financials.paymentMethod,
    tags: toTags(row.tags),
    groups: row.groups,
    customFields: toCustomFields(row.customFields),
  };
}

type Financials = Pick<
  Supplier,
  "customerNumberForSupplier" | "defaultCurrency" | "creditLimit" | "tax" | "paymentTerms" | "bankAccount"
>;

function financialsOf({ financials }: Wire): Financials {
  const { tax, primaryBankAccount: account, defaultCurrency } = financials;
  return {
    customerNumberForSupplier: financials.customerNumberForSupplier,
    defaultCurrency,
    creditLimit: amountIn(financials.creditLimit, defaultCurrency),
    tax: {
      vatId: tax.vatId,
      taxNumber: tax.taxNumber,
      taxation: taxation.read(tax.taxDeterminationType),
      taxDisplay: taxDisplay.read(tax.taxDisplay),
      customsInformation: tax.customsInformation,
    },
    paymentTerms: toPaymentTerms(financials.paymentTerms, defaultCurrency),
    bankAccount: account && {
      bankName: account.bankName,
      accountHolder: account.accountHolder,
      iban: account.iban,
      bic: account.bic,
      ...account.sepa,
    },
  };
}

function toFulfillment({ fulfillment }: Wire): Supplier["fulfillment"] {
  const { freeShippingEnabled, freeShippingThreshold, ...rest } = fulfillment;
  return { ...rest, freeShippingActive: freeShippingEnabled, freeShippingFrom: freeShippingThreshold };
}

/** Kinds of documents that suppliers get or send, in the order in which they are listed. */
const recipientKinds = [
  ["offer", "OFFER"],
  ["creditNote", "CREDIT_NOTE"],
  ["deliveryNote", "DELIVERY_NOTE"],
  ["purchaseOrder", "PURCHASE_ORDER"],
] as const satisfies readonly (readonly [string, DocumentRecipientKind])[];

function toRecipients({ documentDelivery }: Wire): Supplier["documentRecipients"] {
  return recipientKinds.flatMap(([key, documentKind]): DocumentRecipient[] => {
    const wire = documentDelivery.documentRecipients[key];
    return wire === null ? [] : [{ documentKind, to: wire.to, cc: wire.cc?.flatMap((address) => address ?? []) }];
  });
}

function toDeliveryAddresses({ deliveryAddresses }: Wire): Supplier["deliveryAddresses"] {
  return deliveryAddresses?.map(({ id: _id, deliveryDetails: _details, type, ...address }) => {
    return { ...address, type: recipientType.read(type) };
  });
}

function toContacts(row: Wire): Supplier["contactPersons"] {
  return row.contactPersons?.map(({ contactPersonDetails: details, ...person }) => ({
    id: person.id,
    name: person.name,
    type: recipientType.read(person.type),
    title: person.title,
    salutation: person.salutation,
    position: details.position,
    department: person.department,
    email: person.email,
    phone: person.phone,
    mobile: person.mobile,
    fax: person.fax,
    language: details.language,
    remarks: details.remarks,
  }));
}
