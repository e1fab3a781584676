import { toTimestamp } from "../calendar.ts";
import type { Partner } from "../model-partner.ts";
import { bankAccount, communication, documentRecipients, partnerIncludes } from "./customer.ts";
import type { Projection } from "./kinds.ts";
import { namedTags, postalAddressOrNull, ref, whenIncluded } from "./values.ts";

/** v3's row; much like a customer's, with names of its own here and there. */
export const supplierV3: Projection<Partner> = (world, partner, context) => ({
  id: String(partner.id),
  number: partner.supplierNumber ?? "",
  deviatingSupplierNumber: partner.deviatingNumber,
  mainProject: ref(partner.mainProjectId),
  primaryAddress: postalAddressOrNull(partner.primaryAddress),
  deviatingBillingAddress: postalAddressOrNull(partner.billingAddress),
  communication: communication(partner, context),
  financials: supplierFinancials(partner),
  fulfillment: {
    freeShippingEnabled: false,
    freeShippingThreshold: 0,
    deliveryTerms: partner.deliveryTerms,
    deliveryBlock: partner.deliveryBlock,
    deliveryBlockDate: partner.deliveryBlockDate,
    deliveryBlockReason: partner.deliveryBlockReason,
    commissionConsignmentWarehouse: null,
  },
  documentDelivery: {
    preferFax: false,
    documentRecipients: documentRecipients(["offer", "creditNote", "deliveryNote", "purchaseOrder"], partner),
  },
  accountManager: ref(partner.accountManagerId),
  notes: partner.notes,
  supplierPurchaseNote: null,
  createdAt: toTimestamp(partner.createdAt),
  updatedAt: toTimestamp(partner.updatedAt),
  ...whenIncluded(context, "supplierRoles", () => [
    { project: ref(partner.mainProjectId), validFrom: null, expiresAt: null },
  ]),
  ...partnerIncludes(world, partner, context),
});

function supplierFinancials(partner: Partner) {
  const { days, discount, discountDays } = partner.paymentTerms;
  return {
    primaryBankAccount: bankAccount(partner),
    tax: {
      vatId: partner.vatId,
      taxNumber: partner.taxNumber,
      taxDisplay: partner.taxDisplay,
      taxDeterminationType: partner.taxation,
      customsInformation: null,
    },
    paymentTerms: { paymentTargetDays: days, paymentTargetDiscount: discount, paymentTargetDiscountDays: discountDays },
    paymentMethod: ref(partner.paymentMethodId),
    customerNumberForSupplier: null,
    defaultCurrency: partner.currency,
    creditLimit: partner.creditLimit === 0 ? null : partner.creditLimit,
    paypal: { accountHolder: null, paypalAccount: null, currency: null },
  };
}

function olderGeneral(partner: Partner) {
  const address = partner.primaryAddress;
  return {
    honorific: address?.type ?? "",
    title: address?.title ?? "",
    name: partner.name,
    address: {
      street: address?.street ?? "",
      zip: address?.zipCode ?? "",
      city: address?.city ?? "",
      state: address?.state ?? null,
      country: address?.country ?? "",
      note: address?.addressSupplement ?? "",
    },
  };
}

/** v1's list row. */
export const supplierV1List: Projection<Partner> = (world, partner) => {
  const address = partner.primaryAddress;
  const project = partner.mainProjectId === null ? undefined : world.project.byId.get(partner.mainProjectId);
  const tags = namedTags(world, partner.tagIds);
  return {
    id: String(partner.id),
    type: partner.customerType ?? "company",
    project: project === undefined ? null : { id: String(project.id), name: project.name },
    general: {
      ...olderGeneral(partner),
      number: partner.supplierNumber ?? "",
      supplierNumber: partner.supplierNumber ?? "",
      fax: address?.fax ?? null,
      mobile: address?.mobile ?? null,
      department: address?.department ?? "",
      subdivision: address?.subDepartment ?? "",
      vatNumber: partner.vatId ?? "",
      taxNumber: partner.taxNumber,
      gln: address?.gln ?? "",
      employeeNumber: "",
      birthday: partner.birthdate,
      tags,
      phone: address?.phone ?? null,
      email: address?.email ?? "",
    },
    tags: tags.map((tag) => ({ ...tag, key: tag.name.toLowerCase() })),
    freeFields: partner.customFields.map(({ key, value }) => ({
      id: key.replace("customField", ""),
      value: String(value ?? ""),
    })),
  };
};

/** v1's single read, which tells less than the list. */
export const supplierV1Single: Projection<Partner> = (world, partner) => ({
  id: String(partner.id),
  type: partner.customerType ?? "company",
  general: olderGeneral(partner),
  tags: namedTags(world, partner.tagIds),
});
