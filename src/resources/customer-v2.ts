/** A customer as v2 tells it: a thin row, a full record, and the addresses below it. */

import { z } from "zod";

import type { Address, AddressKind } from "../domain/address.ts";
import type { Customer, CustomerKind } from "../domain/customer.ts";
import type { DocumentRecipient } from "../domain/partner.ts";
import { amountIn, paymentTerms, taxDisplay, taxation, toPaymentTerms } from "./amounts.ts";
import { recipientType } from "./addresses.ts";
import { fromNumberedFields, negated, numberedFields } from "./custom-fields.ts";
import { autoCreatedDocuments, byNumber, groups, recipientKinds } from "./customer-v3.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, dateTime, decimal, flag, id, list, object, parseWire, reference, section, text } from "./wire.ts";

/** Whether a customer is a person or a company, in v2's words. */
export const customerKind = vocabulary<CustomerKind>({ person: "PERSON", company: "COMPANY" });

const recipient = object({ email: text, cc: text });

const rowShape = {
  id,
  number: text,
  deviatingCustomerNumber: text,
  customerType: text,
  name: text,
  firstname: text,
  lastname: text,
  title: text,
  salutation: text,
  department: text,
  subDepartment: text,
  contactPerson: text,
  contactDetails: section({
    phone: text,
    mobile: text,
    fax: text,
    email: text,
    website: text,
    additionalData: list(object({ label: text, value: text })),
  }),
  documentDelivery: section({
    offer: recipient,
    salesOrder: recipient,
    invoice: recipient,
    creditNote: recipient,
    deliveryNote: recipient,
    purchaseOrder: recipient,
    dunning: recipient,
    autoCreateDocuments: text,
  }),
};

const row = z.object(rowShape);

const record = z.object({
  ...rowShape,
  createdAt: dateTime,
  updatedAt: dateTime,
  salutationPhrase: text,
  mainProject: reference,
  groups,
  language: text,
  fromShop: reference,
  marketing: section({ marketingBan: flag }),
  customFields: numberedFields,
  financials: section({
    tax: section({
      vatId: text,
      taxNumber: text,
      taxation: text,
      taxDisplay: text,
      useDeliveryThreshold: flag,
    }),
    paymentTerms,
    paymentMethod: reference,
    customsInformation: text,
    creditLimit: decimal,
    defaultCurrency: text,
  }),
  primaryBankAccount: object({
    bankName: text,
    owner: text,
    iban: text,
    bic: text,
    sepa: section({ companySepa: flag, mandateReference: text, mandateReferenceDate: date }),
  }),
  shipping: section({
    freeShipping: flag,
    freeShippingFrom: decimal,
    trackingMailBan: flag,
    deliveryBan: flag,
    deliveryBanDate: date,
    deliveryBanReason: text,
    shippingMethod: reference,
  }),
});

type Row = z.output<typeof row>;
type Full = z.output<typeof record>;

/** Fields that rows and records share, with the others not loaded. */
function fromRow(wire: Row): Customer {
  const { contactDetails } = wire;
  return {
    ...notLoaded,
    id: wire.id,
    number: wire.number,
    // Upstream: the name of a person may be told in two parts only. Checked 2026-11.
    name: wire.name ?? fullName(wire),
    kind: customerKind.read(wire.customerType),
    type: recipientType.read(wire.salutation),
    title: wire.title,
    contactPerson: wire.contactPerson,
    department: wire.department,
    subDepartment: wire.subDepartment,
    email: contactDetails.email,
    phone: contactDetails.phone,
    fax: contactDetails.fax,
    website: contactDetails.website,
    deviatingDebtorAccountNumber: wire.deviatingCustomerNumber,
    documentRecipients: toRecipients(wire),
    additionalContacts: contactDetails.additionalData?.flatMap((contact) => contact ?? []) ?? [],
  };
}

const notLoaded = {
  salutation: undefined,
  mobile: undefined,
  language: undefined,
  // Upstream: deleting takes a partner out of lists and single reads alike; who answers is not deleted. Checked 2026-11.
  isDeleted: false,
  notes: undefined,
  defaultCurrency: undefined,
  creditLimit: undefined,
  tax: undefined,
  paymentTerms: undefined,
  bankAccount: undefined,
  fulfillment: undefined,
  marketing: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  projectId: undefined,
  salesChannelId: undefined,
  paymentMethodId: undefined,
  shippingMethodId: undefined,
} satisfies Partial<Customer>;

function fullName({ firstname, lastname }: Row): string | null {
  const name = [firstname, lastname].filter((part) => typeof part === "string").join(" ");
  return name === "" ? null : name;
}

function toRecipients({ documentDelivery }: Row): readonly DocumentRecipient[] {
  return recipientKinds.flatMap(([key, documentKind]) => {
    const wire = documentDelivery[key];
    // Upstream: v2 keeps the copies in one text. Checked 2026-11.
    return wire === null ? [] : [{ documentKind, to: wire.email, cc: wire.cc?.split(/[,;]\s*/) ?? [] }];
  });
}

/** Reads a row of v2's list. */
export function readCustomerRow(item: unknown): Customer {
  return fromRow(parseWire(row, item));
}

/** Reads v2's single customer. */
export function readCustomerRecord(data: unknown): Customer {
  const wire = parseWire(record, data);
  const { financials, shipping, marketing } = wire;
  return {
    ...fromRow(wire),
    salutation: wire.salutationPhrase,
    mobile: wire.contactDetails.mobile,
    language: wire.language,
    defaultCurrency: financials.defaultCurrency,
    creditLimit: amountIn(financials.creditLimit, financials.defaultCurrency),
    tax: toTax(wire),
    paymentTerms: toPaymentTerms(financials.paymentTerms, financials.defaultCurrency),
    bankAccount: toBankAccount(wire),
    fulfillment: toFulfillment(wire),
    marketing: {
      allowMarketingEmails: negated(marketing.marketingBan),
      allowTrackingEmails: negated(shipping.trackingMailBan),
    },
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
    projectId: wire.mainProject,
    salesChannelId: wire.fromShop,
    paymentMethodId: financials.paymentMethod,
    shippingMethodId: shipping.shippingMethod,
    groups: wire.groups,
    customFields: fromNumberedFields(wire.customFields),
  };
}

function toTax({ financials: { tax, customsInformation } }: Full): Customer["tax"] {
  return {
    ...tax,
    taxation: taxation.read(tax.taxation),
    taxDisplay: taxDisplay.read(tax.taxDisplay),
    customsInformation,
  };
}

function toBankAccount({ primaryBankAccount: account }: Full): Customer["bankAccount"] {
  return (
    account && {
      bankName: account.bankName,
      accountHolder: account.owner,
      iban: account.iban,
      bic: account.bic,
      mandateReference: account.sepa.mandateReference,
      mandateReferenceDate: account.sepa.mandateReferenceDate,
      isCompanySepa: account.sepa.companySepa,
    }
  );
}

function toFulfillment({ shipping, documentDelivery }: Full): Customer["fulfillment"] {
  return {
    deliveryTerms: undefined,
    deliveryBlock: shipping.deliveryBan,
    deliveryBlockDate: shipping.deliveryBanDate,
    deliveryBlockReason: shipping.deliveryBanReason,
    freeShippingActive: shipping.freeShipping,
    freeShippingFrom: shipping.freeShippingFrom,
    autoCreateDocuments: autoCreatedDocuments.read(documentDelivery.autoCreateDocuments),
  };
}

const addresses = z.array(
  z.object({
    id,
    type: text,
    name: text,
    street: text,
    addressSupplement: text,
    department: text,
    subDepartment: text,
    zip: text,
    city: text,
    country: text,
    state: text,
  }),
);

/** What an address is for, in v2's words. */
const addressKind = vocabulary<AddressKind>({
  masterdata: "MASTER_DATA",
  billingaddress: "BILLING",
  deliveryaddress: "DELIVERY",
});

/** Reads v2's list of addresses below a customer: names and places; how to reach someone is not in it. */
export function readAddresses(data: unknown, customerId: string): { addresses: readonly Address[] } {
  const all = parseWire(addresses, data).map(({ id, type, zip, ...address }): Address => {
    return {
      ...notTold,
      ...address,
      id: `${customerId}/${id}`,
      kind: addressKind.read(type),
      zipCode: zip,
      customerId,
    };
  });
  const fixed = ["masterdata", "billingaddress"].flatMap((name) =>
    // Upstream: master data without any entry are listed as a row of empty texts. Checked 2026-11.
    all.filter(({ id, ...address }) => id.endsWith(`/${name}`) && (address.name ?? address.street ?? address.city)),
  );
  const delivery = all.filter(({ id }) => /\/\d+$/.test(id));
  return { addresses: [...fixed, ...delivery.toSorted((one, other) => byNumber(one.id, other.id))] };
}

const notTold = {
  type: undefined,
  title: undefined,
  salutation: undefined,
  contactPerson: undefined,
  gln: undefined,
  email: undefined,
  phone: undefined,
  mobile: undefined,
  fax: undefined,
  isDefault: undefined,
  taxation: undefined,
  vatId: undefined,
  termsOfDelivery: undefined,
  remark: undefined,
  note: undefined,
} satisfies Partial<Address>;
