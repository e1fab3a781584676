/* oxlint-disable max-lines -- the truth of one area, table by table */
/** Customers, suppliers, their addresses and the people to contact at them. */
import { under } from "../../sandbox/model.ts";
import type { World } from "../../sandbox/model.ts";
import type { ContactPerson, DeliveryAddress, Partner, PostalAddress } from "../../sandbox/model-partner.ts";
import { isOf, ofParent } from "./truth-lists.ts";
import {
  amount,
  customFields,
  either,
  identity,
  many,
  moment,
  one,
  ownIdentity,
  paymentTerms,
  postal,
  postalAddress,
  text,
  value,
  word,
} from "./truth-values.ts";
import type { Fields, Shop, Thing, Told } from "./truth-values.ts";

/** One of a customer's addresses; `delivery` is null for the two that stand on the record. */
export interface PartnerAddress {
  readonly partner: Partner;
  readonly kind: "MASTER_DATA" | "BILLING" | "DELIVERY";
  readonly address: PostalAddress;
  readonly delivery: DeliveryAddress | null;
}

/** The partner as a customer; gone when deleted or none. */
export function customer(world: World, id: number | null): Thing | null {
  return asPartner("Customer", one("Customer", world.partner, id), ({ customerNumber }) => customerNumber !== null);
}

/** The partner as a supplier; gone when deleted or none. */
export function supplier(world: World, id: number | null): Thing | null {
  return asPartner("Supplier", one("Supplier", world.partner, id), ({ supplierNumber }) => supplierNumber !== null);
}

function asPartner(type: string, thing: Thing | null, is: (partner: Partner) => boolean): Thing | null {
  if (thing === null || thing.isGone) return thing;
  const partner = thing.record as Partner;
  return partner.isDeleted || !is(partner) ? { type, record: partner, isGone: true } : thing;
}

/** Tags of the catalogue of documents and addresses. */
export function documentTags(world: World, ids: readonly number[]): readonly Thing[] {
  return ids.flatMap((id) => {
    const tag = world.tag.byId.get(id);
    return tag === undefined ? [] : [{ type: "Tag", record: tag }];
  });
}

function groups({ groupIds }: Partner, { world }: Shop): readonly Thing[] {
  return groupIds.map((id) =>
    value("CustomerGroup", { xentralId: String(id), name: world.customerGroup.byId.get(id)?.name ?? null }),
  );
}

/** v3 keeps a partner's name and ways of contact in the main address and has none where that is missing. */
function ofMain(part: keyof PostalAddress): (partner: Partner) => Told {
  return ({ primaryAddress }) => (primaryAddress === null ? null : (postal(primaryAddress)[part] ?? null));
}

function bankAccount({ bankAccount: account }: Partner): Thing {
  return value("BankAccount", {
    bankName: text(account.bankName),
    accountHolder: text(account.accountHolder),
    iban: text(account.iban),
    bic: text(account.bic),
    mandateReference: null,
    mandateReferenceDate: null,
    isCompanySepa: false,
  });
}

function recipients(kinds: readonly string[]): (partner: Partner) => readonly Thing[] {
  return ({ primaryAddress }) => {
    const to = text(primaryAddress?.email);
    return kinds.map((documentKind) =>
      value("DocumentRecipient", {
        documentKind,
        to,
        cc: documentKind === "INVOICE" && to !== null ? ["buchhaltung@example.com"] : [],
      }),
    );
  };
}

function kind({ customerType, primaryAddress }: Partner): Told {
  const stored = word(customerType);
  const seen = primaryAddress?.type ?? null;
  const guessed = seen === "company" ? "COMPANY" : seen === "mr" || seen === "mrs" ? "PERSON" : null;
  // v3 tells it by the form of address alone.
  return stored === null || guessed === null ? either(stored, guessed) : stored;
}

/** What customers and suppliers have in common. */
const shared: Fields<Partner> = {
  name: ofMain("name"),
  type: ofMain("type"),
  email: ofMain("email"),
  phone: ofMain("phone"),
  mobile: ofMain("mobile"),
  fax: ofMain("fax"),
  website: ({ website }) => text(website),
  language: ({ language }) => text(language),
  isDeleted: () => false,
  notes: ({ notes }) => text(notes),
  defaultCurrency: ({ currency }) => currency,
  paymentTerms: (partner) => paymentTerms(partner.paymentTerms),
  bankAccount,
  additionalContacts: ({ additionalContacts }) =>
    additionalContacts.map(({ key, value: stored }) =>
      value("AdditionalContact", { label: text(key), value: text(stored) }),
    ),
  createdAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
  project: ({ mainProjectId }, { world }) => one("Project", world.project, mainProjectId),
  paymentMethod: ({ paymentMethodId }, { world }) => one("PaymentMethod", world.paymentMethod, paymentMethodId),
  tags: ({ tagIds }, { world }) => documentTags(world, tagIds),
  groups,
  customFields: (partner) => customFields(partner.customFields),
};

function addresses(partner: Partner, { world }: Shop): readonly Thing[] {
  const { primaryAddress, billingAddress } = partner;
  const all: PartnerAddress[] = [
    ...(primaryAddress === null
      ? []
      : [{ partner, kind: "MASTER_DATA" as const, address: primaryAddress, delivery: null }]),
    ...(billingAddress === null
      ? []
      : [{ partner, kind: "BILLING" as const, address: billingAddress, delivery: null }]),
    ...under(world.deliveryAddress, "partner", partner.id).map((delivery) => {
      return { partner, kind: "DELIVERY" as const, address: delivery.address, delivery };
    }),
  ];
  return many("Address", all);
}

const customerFields: Fields<Partner> = {
  ...ownIdentity("Customer"),
  ...shared,
  number: ({ customerNumber }) => text(customerNumber),
  kind,
  title: ofMain("title"),
  salutation: ofMain("salutation"),
  contactPerson: ofMain("contactPerson"),
  department: ofMain("department"),
  subDepartment: ofMain("subDepartment"),
  deviatingDebtorAccountNumber: ({ deviatingNumber }) => text(deviatingNumber),
  creditLimit: ({ creditLimit, currency }) => amount(creditLimit, currency),
  tax: ({ vatId, taxNumber, taxation, taxDisplay }) =>
    value("CustomerTax", {
      vatId: text(vatId),
      taxNumber: text(taxNumber),
      taxation: word(taxation),
      taxDisplay: word(taxDisplay),
      useDeliveryThreshold: false,
      customsInformation: null,
    }),
  fulfillment: (partner) =>
    value("CustomerFulfillment", {
      deliveryTerms: text(partner.deliveryTerms),
      deliveryBlock: partner.deliveryBlock,
      deliveryBlockDate: partner.deliveryBlockDate,
      deliveryBlockReason: text(partner.deliveryBlockReason),
      freeShippingActive: false,
      freeShippingFrom: "0",
      ageCheckRequired: false,
      autoCreateDocuments: partner.id % 5 === 0 ? "DELIVERY_NOTE_AND_INVOICE" : null,
      orderQuoteRemarks: null,
    }),
  marketing: ({ allowMarketingEmails }) =>
    value("CustomerMarketing", { allowMarketingEmails, allowTrackingEmails: true, allowFollowUpConfirmations: false }),
  documentRecipients: recipients([
    "OFFER",
    "SALES_ORDER",
    "INVOICE",
    "CREDIT_NOTE",
    "DELIVERY_NOTE",
    "PURCHASE_ORDER",
    "DUNNING",
  ]),
  addresses,
  contactPersons: ({ id }, { world }) => many("ContactPerson", under(world.contactPerson, "partner", id)),
  salesChannel: ({ originSalesChannelId }, { world }) => one("SalesChannel", world.salesChannel, originSalesChannelId),
  shippingMethod: ({ shippingMethodId }, { world }) => one("ShippingMethod", world.shippingMethod, shippingMethodId),
  salesOrders: ({ id }, { world }) =>
    many(
      "SalesOrder",
      under(world.salesOrder, "address", id).filter(({ isSalesOrderToSupplier }) => !isSalesOrderToSupplier),
    ),
  offers: ofParent("Offer", "offer", "address"),
  invoices: ofParent("Invoice", "invoice", "address"),
  deliveryNotes: ofParent("DeliveryNote", "deliveryNote", "address"),
  returns: ofParent("Return", "returnOrder", "address"),
  creditNotes: ofParent("CreditNote", "creditNote", "address"),
  salesPrices: ofParent("SalesPrice", "salesPrice", "customer"),
};

function contact({ address, ...person }: ContactPerson): Thing {
  const { type, name, title, salutation, department, email, phone, mobile, fax } = postal(address);
  return value("SupplierContact", {
    xentralId: String(person.id),
    name,
    type,
    title,
    salutation,
    department,
    email,
    phone,
    mobile,
    fax,
    position: text(person.position),
    language: text(person.language),
    remarks: text(person.remarks),
  });
}

const supplierFields: Fields<Partner> = {
  ...ownIdentity("Supplier"),
  ...shared,
  number: ({ supplierNumber }) => text(supplierNumber),
  supplierPurchaseNote: () => null,
  deviatingSupplierNumber: ({ deviatingNumber }) => text(deviatingNumber),
  customerNumberForSupplier: () => null,
  // Zero and null mean the same: no limit.
  creditLimit: ({ creditLimit, currency }) =>
    creditLimit === 0 ? either(null, amount(0, currency)) : amount(creditLimit, currency),
  tax: ({ vatId, taxNumber, taxation, taxDisplay }) =>
    value("SupplierTax", {
      vatId: text(vatId),
      taxNumber: text(taxNumber),
      taxation: word(taxation),
      taxDisplay: word(taxDisplay),
      customsInformation: null,
    }),
  fulfillment: (partner) =>
    value("SupplierFulfillment", {
      deliveryTerms: text(partner.deliveryTerms),
      deliveryBlock: partner.deliveryBlock,
      deliveryBlockDate: partner.deliveryBlockDate,
      deliveryBlockReason: text(partner.deliveryBlockReason),
      freeShippingActive: false,
      freeShippingFrom: "0",
    }),
  documentRecipients: recipients(["OFFER", "CREDIT_NOTE", "DELIVERY_NOTE", "PURCHASE_ORDER"]),
  primaryAddress: ({ primaryAddress }) => postalAddress(primaryAddress),
  deviatingBillingAddress: ({ billingAddress }) => postalAddress(billingAddress),
  deliveryAddresses: ({ id }, { world }) =>
    under(world.deliveryAddress, "partner", id).map(({ address }) => value("PostalAddress", postal(address))),
  contactPersons: ({ id }, { world }) => under(world.contactPerson, "partner", id).map(contact),
  purchaseOrders: ofParent("PurchaseOrder", "purchaseOrder", "address"),
  products: ofParent("Product", "product", "supplier"),
  purchasePrices: ofParent("PurchasePrice", "purchasePrice", "supplier"),
};

const postalKeys = [
  "type",
  "name",
  "title",
  "salutation",
  "contactPerson",
  "department",
  "subDepartment",
  "addressSupplement",
  "street",
  "zipCode",
  "city",
  "state",
  "country",
  "gln",
  "email",
  "phone",
  "mobile",
  "fax",
] as const;

function postalOf<R>(addressOf: (record: R) => PostalAddress, keys: readonly string[]): Fields<R> {
  return Object.fromEntries(keys.map((key) => [key, (record: R) => postal(addressOf(record))[key] ?? null]));
}

function ofDelivery(tell: (delivery: DeliveryAddress) => Told): (address: PartnerAddress) => Told {
  return ({ delivery }) => (delivery === null ? null : tell(delivery));
}

const addressFields: Fields<PartnerAddress> = {
  ...identity<PartnerAddress>("Address", ({ partner, kind: is, delivery }) => {
    return `${partner.id}/${delivery === null ? (is === "BILLING" ? "billingaddress" : "masterdata") : delivery.id}`;
  }),
  kind: ({ kind: is }) => is,
  ...postalOf<PartnerAddress>(({ address }) => address, postalKeys),
  isDefault: ofDelivery(({ isDefault }) => isDefault),
  taxation: ofDelivery(({ taxType }) => word(taxType)),
  vatId: ofDelivery(({ vatId }) => text(vatId)),
  termsOfDelivery: ofDelivery(({ termsOfDelivery }) => text(termsOfDelivery)),
  remark: ofDelivery(({ remark }) => text(remark)),
  note: ofDelivery(({ note }) => text(note)),
  customer: ({ partner }) => ({ type: "Customer", record: partner }),
};

const contactFields: Fields<ContactPerson> = {
  ...identity<ContactPerson>("ContactPerson", ({ partnerId, id }) => `${partnerId}/${id}`),
  ...postalOf<ContactPerson>(
    ({ address }) => address,
    postalKeys.filter((key) => !["contactPerson", "gln"].includes(key)),
  ),
  position: ({ position }) => text(position),
  birthday: ({ birthday }) => birthday,
  language: ({ language }) => text(language),
  allowMarketingEmails: ({ allowMarketingEmails }) => allowMarketingEmails,
  remarks: ({ remarks }) => text(remarks),
  internalNote: ({ internalNote }) => text(internalNote),
  createdAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
  customer: ({ partnerId }, { world }) => customer(world, partnerId),
};

/** Types of partners. */
export const partnerTruth: Readonly<Record<string, Fields<object>>> = {
  Customer: customerFields,
  Supplier: supplierFields,
  Address: addressFields,
  ContactPerson: contactFields,
};

/** All customers and suppliers that the ERP shows. */
export const partnerRoots = {
  customers: isOf(
    "Customer",
    "partner",
    ({ customerNumber, isDeleted }: Partner) => customerNumber !== null && !isDeleted,
  ),
  suppliers: isOf(
    "Supplier",
    "partner",
    ({ supplierNumber, isDeleted }: Partner) => supplierNumber !== null && !isDeleted,
  ),
};
