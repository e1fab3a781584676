import { toTimestamp } from "../calendar.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { Partner } from "../model-partner.ts";
import { contactPersonV3, deliveryAddressV3 } from "./contact.ts";
import type { Projection, RowContext } from "./kinds.ts";
import { present } from "./v1-document.ts";
import { customFields, documentTags, isIncluded, postalAddressOrNull, ref, whenIncluded } from "./values.ts";
import { customerTaxation, customerTaxDisplay } from "./words.ts";

/** v3's row. There is no name at the root: it stands in the primary address. */
export const customerV3: Projection<Partner> = (world, partner, context) => ({
  id: String(partner.id),
  number: partner.customerNumber ?? "",
  deviatingDebtorAccountNumber: partner.deviatingNumber,
  mainProject: ref(partner.mainProjectId),
  primaryAddress: postalAddressOrNull(partner.primaryAddress),
  deviatingBillingAddress: postalAddressOrNull(partner.billingAddress),
  communication: {
    ...communication(partner, context),
    allowTrackingEmails: true,
    allowFollowUpConfirmations: false,
    allowMarketingEmails: partner.allowMarketingEmails,
  },
  financials: customerFinancials(partner),
  fulfillment: customerFulfillment(partner),
  documentDelivery: {
    invoiceAlwaysPaper: false,
    amountInvoicePrints: partner.id % 4 === 0 ? 2 : null,
    preferFax: false,
    documentRecipients: documentRecipients(
      ["offer", "salesOrder", "invoice", "creditNote", "deliveryNote", "purchaseOrder", "dunning"],
      partner,
    ),
  },
  accountManager: ref(partner.accountManagerId),
  salesManager: partner.salesManagerId === null ? null : { id: String(partner.salesManagerId), commission: null },
  originSalesChannel: ref(partner.originSalesChannelId),
  notes: partner.notes,
  createdAt: toTimestamp(partner.createdAt),
  updatedAt: toTimestamp(partner.updatedAt),
  ...whenIncluded(context, "customerRoles", () => [
    { project: ref(partner.mainProjectId), validFrom: null, expiresAt: null },
  ]),
  ...partnerIncludes(world, partner, context),
});

/** Includes that customers and suppliers share. */
export function partnerIncludes(world: World, partner: Partner, context: RowContext) {
  const inner = { ...context, includes: new Set<string>() };
  return {
    ...whenIncluded(context, "groups", () => groupsOf(world, partner.groupIds)),
    ...whenIncluded(context, "customFields", () => customFields(partner.customFields)),
    ...whenIncluded(context, "tags", () => documentTags(world, partner.tagIds)),
    ...whenIncluded(context, "deliveryAddresses", () =>
      under(world.deliveryAddress, "partner", partner.id).map((address) => deliveryAddressV3(world, address, inner)),
    ),
    ...whenIncluded(context, "contactPersons", () =>
      under(world.contactPerson, "partner", partner.id).map((person) => contactPersonV3(world, person, inner)),
    ),
  };
}

/** Groups by id and name. */
function groupsOf(world: World, ids: readonly number[]) {
  return ids.map((id) => ({ id: String(id), name: world.customerGroup.byId.get(id)?.name ?? null }));
}

/** What customers and suppliers tell about being reached. */
export function communication(partner: Partner, context: RowContext) {
  const name = "communication.additionalContactInformation";
  return {
    language: partner.language,
    website: partner.website,
    ...(isIncluded(context, name)
      ? { additionalContactInformation: partner.additionalContacts.map((contact) => ({ ...contact })) }
      : {}),
  };
}

/** v3's bank account; details of SEPA are not kept. */
export function bankAccount({ bankAccount: account }: Partner) {
  return {
    ...account,
    sepa: {
      isCompanySepa: false,
      mandateReference: null,
      mandateReferenceChange: false,
      mandateReferenceDate: null,
      usage: null,
      isInitialMandate: false,
      remark: null,
    },
  };
}

/** v3's recipients of each document kind. */
export function documentRecipients(kinds: readonly string[], partner: Partner) {
  const to = partner.primaryAddress?.email ?? "";
  return Object.fromEntries(
    kinds.map((kind) => [kind, { to, cc: kind === "invoice" && to !== "" ? ["buchhaltung@example.com"] : [] }]),
  );
}

function customerFinancials(partner: Partner) {
  const { days, discount, discountDays } = partner.paymentTerms;
  return {
    primaryBankAccount: bankAccount(partner),
    tax: {
      vatId: partner.vatId,
      taxNumber: partner.taxNumber,
      taxation: partner.taxation,
      taxDisplay: partner.taxDisplay,
      useDeliveryThreshold: false,
      customsInformation: null,
    },
    paymentTerms: {
      fixedPaymentTerms: false,
      paymentTargetDays: days,
      paymentTargetDiscount: discount,
      paymentTargetDiscountDays: discountDays,
    },
    paymentMethod: ref(partner.paymentMethodId),
    supplierNumberForCustomer: null,
    subscriptionPaymentMethod: null,
    defaultCurrency: partner.currency,
    // Upstream: a bare number, in the default currency. Checked 2026-11.
    creditLimit: partner.creditLimit,
  };
}

function customerFulfillment(partner: Partner) {
  return {
    shippingMethod: ref(partner.shippingMethodId),
    freeShippingActive: false,
    freeShippingFrom: 0,
    ageCheckRequired: false,
    deliveryTerms: partner.deliveryTerms,
    deliveryBlock: partner.deliveryBlock,
    deliveryBlockDate: partner.deliveryBlockDate,
    deliveryBlockReason: partner.deliveryBlockReason,
    autoCreateDocuments: partner.id % 5 === 0 ? ("deliveryNoteAndInvoice" as const) : null,
    orderQuoteRemarks: null,
    commissionConsignmentWarehouse: null,
  };
}

function olderCustomer(partner: Partner) {
  const address = partner.primaryAddress;
  return {
    id: String(partner.id),
    uuid: partner.uuid,
    number: partner.customerNumber ?? "",
    deviatingCustomerNumber: partner.deviatingNumber ?? "",
    customerType: partner.customerType,
    name: partner.name,
    firstname: partner.firstname,
    lastname: partner.lastname,
    title: address?.title ?? null,
    salutation: address?.type ?? null,
    birthdate: partner.birthdate,
    department: address?.department ?? null,
    subDepartment: address?.subDepartment ?? null,
    projects: partner.projectIds.map((id) => ({ id: String(id) })),
    accountManager: ref(partner.accountManagerId),
    salesManager: ref(partner.salesManagerId),
    isLead: partner.isLead,
    contactPerson: address?.contactPerson ?? null,
    documentDelivery: olderDocumentDelivery(partner),
  };
}

function contactDetails({ primaryAddress: address, website, additionalContacts }: Partner) {
  return {
    phone: address?.phone ?? null,
    fax: address?.fax ?? null,
    email: address?.email ?? null,
    website,
    additionalData: additionalContacts.map(({ key, value }) => ({ label: key, value })),
  };
}

function olderDocumentDelivery(partner: Partner) {
  const email = partner.primaryAddress?.email ?? null;
  const kinds = ["offer", "salesOrder", "invoice", "creditNote", "deliveryNote", "purchaseOrder", "dunning"];
  return {
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        { email, cc: kind === "invoice" && email !== null ? "buchhaltung@example.com" : null },
      ]),
    ),
    // Upstream: v2 has no word for none. Checked 2026-11.
    ...present("autoCreateDocuments", partner.id % 5 === 0 ? "both" : null),
    invoiceAlwaysPaper: false,
    amountInvoicePrints: partner.id % 4 === 0 ? 2 : null,
    preferFax: false,
  };
}

/** v2's list row: neither addresses nor timestamps. */
export const customerV2List: Projection<Partner> = (_world, partner) => ({
  ...olderCustomer(partner),
  contactDetails: contactDetails(partner),
});

/** v2's single read. */
export const customerV2Single: Projection<Partner> = (_world, partner) => ({
  ...olderCustomer(partner),
  createdAt: toTimestamp(partner.createdAt),
  updatedAt: toTimestamp(partner.updatedAt),
  salutationPhrase: partner.primaryAddress?.salutation ?? null,
  ...present("mainProject", ref(partner.mainProjectId)),
  groups: partner.groupIds.map((id) => ({ id: String(id) })),
  contactDetails: { ...contactDetails(partner), mobile: partner.primaryAddress?.mobile ?? null },
  language: partner.language,
  commission: 0,
  identifier: null,
  logfile: "",
  lat: null,
  lng: null,
  ...present("fromShop", ref(partner.originSalesChannelId)),
  marketing: {
    marketingBan: !partner.allowMarketingEmails,
    showBirthdayInCalendar: false,
    birthdayCard: false,
    ageApproval: false,
  },
  customFields: partner.customFields.map(({ key, label, value }) => ({
    id: key.replace("customField", ""),
    name: label,
    value: String(value ?? ""),
  })),
  financials: olderFinancials(partner),
  primaryBankAccount: olderBankAccount(partner),
  shipping: {
    freeShipping: false,
    freeShippingFrom: 0,
    trackingMailBan: false,
    deliveryBan: partner.deliveryBlock,
    deliveryBanDate: partner.deliveryBlockDate,
    deliveryBanReason: partner.deliveryBlockReason,
    shippingMethod: ref(partner.shippingMethodId),
  },
});

function olderBankAccount({ bankAccount: { bankName, accountHolder, iban, bic } }: Partner) {
  return { bankName, owner: accountHolder, iban, bic };
}

function olderFinancials(partner: Partner) {
  const { days, discount, discountDays } = partner.paymentTerms;
  return {
    tax: {
      ...present("taxation", partner.taxation === null ? null : customerTaxation(partner.taxation)),
      ...present("taxDisplay", partner.taxDisplay === null ? null : customerTaxDisplay(partner.taxDisplay)),
      useDeliveryThreshold: false,
      taxNumber: partner.taxNumber,
      vatId: partner.vatId ?? "",
    },
    paymentTerms: {
      fixedPaymentTerms: false,
      paymentTargetDays: days,
      paymentTargetDiscount: discount,
      paymentTargetDiscountDays: discountDays,
    },
    paymentMethod: ref(partner.paymentMethodId),
    subscriptionPaymentMethod: null,
    customsInformation: null,
    creditLimit: partner.creditLimit,
    ...present("defaultCurrency", partner.currency),
  };
}
