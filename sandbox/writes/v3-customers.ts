/** v3: customers. */
import {
  type ValuesOf,
  boolean,
  day,
  integer,
  list,
  nested,
  number,
  neverNull,
  orNull,
  reference,
  required,
  text,
  word,
  wordsOf,
} from "../engine/body.ts";
import type { Partner, TaxDisplay, Taxation } from "../model-partner.ts";
import { findCustomer } from "../routes/partners.ts";
import { done, nowhere, rowOutcome, type WriteRoute, type Writing, write, action } from "./define.ts";
import { customFields, mergedFields, tagIdsOf, tags } from "./marks.ts";
import { addCustomer, changePartner, deletePartner, requireFreeNumber } from "./partner.ts";
import { mergedAddress, partnerAddress, partnerAddressChange } from "./postal.ts";

export const taxations = wordsOf<Taxation>("domestic", "eu", "export", "exempt");
export const taxDisplays = wordsOf<TaxDisplay>("automatic", "net", "gross");

const shared = {
  deviatingNumber: orNull(text("deviatingDebtorAccountNumber")),
  mainProjectId: orNull(reference("mainProject", "project")),
  language: text("communication.language"),
  website: text("communication.website"),
  allowMarketingEmails: boolean("communication.allowMarketingEmails"),
  additionalContacts: list("communication.additionalContactInformation", {
    key: required(text("key")),
    value: required(orNull(text("value"))),
  }),
  bankAccount: nested("financials.primaryBankAccount", {
    bankName: orNull(text("bankName")),
    accountHolder: orNull(text("accountHolder")),
    iban: orNull(text("iban")),
    bic: orNull(text("bic")),
  }),
  vatId: orNull(text("financials.tax.vatId")),
  taxNumber: orNull(text("financials.tax.taxNumber")),
  taxation: word("financials.tax.taxation", taxations),
  taxDisplay: word("financials.tax.taxDisplay", taxDisplays),
  paymentTerms: nested("financials.paymentTerms", {
    days: orNull(integer("paymentTargetDays")),
    discount: orNull(number("paymentTargetDiscount")),
    discountDays: orNull(integer("paymentTargetDiscountDays")),
  }),
  paymentMethodId: orNull(reference("financials.paymentMethod", "paymentMethod")),
  currency: orNull(text("financials.defaultCurrency")),
  creditLimit: orNull(number("financials.creditLimit")),
  shippingMethodId: orNull(reference("fulfillment.shippingMethod", "shippingMethod")),
  deliveryTerms: orNull(text("fulfillment.deliveryTerms")),
  deliveryBlock: boolean("fulfillment.deliveryBlock"),
  deliveryBlockDate: orNull(day("fulfillment.deliveryBlockDate")),
  deliveryBlockReason: orNull(text("fulfillment.deliveryBlockReason")),
  accountManagerId: orNull(reference("accountManager", null)),
  salesManagerId: orNull(reference("salesManager", null)),
  originSalesChannelId: orNull(reference("originSalesChannel", "salesChannel")),
  groups: list("groups", { id: required(text("id")) }),
  customFields,
  notes: orNull(text("notes")),
  tags,
};

const createFields = {
  ...neverNull(shared, ["deviatingNumber", "accountManagerId", "salesManagerId", "originSalesChannelId", "notes"]),
  mainProjectId: reference("mainProject", "project"),
  customerNumber: text("number"),
  primaryAddress: required(nested("primaryAddress", partnerAddress)),
  billingAddress: nested("deviatingBillingAddress", partnerAddress),
};

const changeFields = {
  ...shared,
  primaryAddress: nested("primaryAddress", partnerAddressChange),
  billingAddress: orNull(nested("deviatingBillingAddress", partnerAddressChange)),
};

/** The part of a customer that creates and updates read alike. Payment terms merge key by key, sets are replaced. */
function sharedChanges(
  { world, build, at }: Writing<object, unknown>,
  present: Pick<Partner, "bankAccount" | "paymentTerms" | "customFields">,
  values: ValuesOf<typeof shared>,
): Partial<Partner> {
  const { bankAccount, paymentTerms, groups, tags: titles, customFields: fields, ...rest } = values;
  const { additionalContacts, creditLimit, ...plain } = rest;
  return {
    ...plain,
    ...(creditLimit === undefined ? {} : { creditLimit: creditLimit ?? 0 }),
    ...(additionalContacts === undefined
      ? {}
      : { additionalContacts: additionalContacts.map(({ key, value }) => ({ key, value: value ?? "" })) }),
    ...(bankAccount === undefined ? {} : { bankAccount: { ...present.bankAccount, ...bankAccount } }),
    ...(paymentTerms === undefined ? {} : { paymentTerms: mergedTerms(present.paymentTerms, paymentTerms) }),
    ...(groups === undefined
      ? {}
      : { groupIds: groups.map(({ id }) => Number(id)).filter((id) => world.customerGroup.byId.has(id)) }),
    ...(titles === undefined ? {} : { tagIds: tagIdsOf({ world, build, at }, "addresses", titles) }),
    customFields: mergedFields(present.customFields, fields),
  };
}

type SentTerms = NonNullable<ValuesOf<typeof shared>["paymentTerms"]>;

/** Upstream: only the keys that are sent change. Checked 2026-11. */
function mergedTerms(present: Partner["paymentTerms"], sent: SentTerms): Partner["paymentTerms"] {
  const { days, discount, discountDays } = sent;
  return {
    days: days === undefined ? present.days : (days ?? 0),
    discount: discount === undefined ? present.discount : (discount ?? 0),
    discountDays: discountDays === undefined ? present.discountDays : (discountDays ?? 0),
  };
}

const fresh = {
  bankAccount: { bankName: null, accountHolder: null, iban: null, bic: null },
  paymentTerms: { days: 14, discount: 0, discountDays: 0 },
  customFields: [],
};

export const v3Customers: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v3/customers",
    scope: "customer:create",
    find: nowhere,
    fields: createFields,
    run(writing) {
      const { world, build, values, at } = writing;
      const { primaryAddress, billingAddress, customerNumber, ...rest } = values;
      requireFreeNumber(world, customerNumber, "v3");
      const main = mergedAddress(null, primaryAddress);
      const record = addCustomer(world, at, {
        ...sharedChanges(writing, fresh, rest),
        ...(customerNumber === undefined ? {} : { customerNumber }),
        name: main.name,
        primaryAddress: main,
        billingAddress: billingAddress === undefined ? null : mergedAddress(null, billingAddress),
      });
      return rowOutcome(201, "v3.customer", { world, build, record });
    },
  }),
  write("PATCH", {
    path: "/api/v3/customers/{id}",
    scope: "customer:update",
    find: findCustomer("id"),
    fields: changeFields,
    run(writing) {
      const { world, build, record: partner, values, at } = writing;
      const { primaryAddress, billingAddress, ...rest } = values;
      const record = changePartner(world, partner, {
        ...sharedChanges(writing, partner, rest),
        ...(primaryAddress === undefined
          ? {}
          : { primaryAddress: mergedAddress(partner.primaryAddress, primaryAddress) }),
        ...(billingAddress === undefined
          ? {}
          : { billingAddress: billingAddress === null ? null : mergedAddress(partner.billingAddress, billingAddress) }),
        updatedAt: at,
      });
      return rowOutcome(200, "v3.customer", { world, build, record });
    },
  }),
  action("DELETE", {
    path: "/api/v3/customers/{id}",
    scope: "customer:delete",
    find: findCustomer("id"),
    fields: {},
    run({ world, record, at }) {
      deletePartner(world, record, at);
      return done;
    },
  }),
];
