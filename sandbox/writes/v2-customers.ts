/** v2: customers. v1: their deletion. */
import {
  type ValuesOf,
  boolean,
  day,
  idList,
  integer,
  list,
  number,
  orNull,
  reference,
  required,
  text,
  word,
  wordsOf,
} from "../engine/body.ts";
import { Refusal } from "../engine/problems.ts";
import type { World } from "../model.ts";
import type { Partner, PostalAddress, TaxDisplay, Taxation } from "../model-partner.ts";
import { findCustomer } from "../routes/partners.ts";
import { type Outcome, type WriteRoute, type Writing, action, done, nowhere, write } from "./define.ts";
import { addCustomer, changePartner, deletePartner, namesOf, requireFreeNumber } from "./partner.ts";
import { mergedAddress, salutations } from "./postal.ts";

/** v2's tax treatments. */
export const taxations: Readonly<Record<string, Taxation>> = {
  domestic: "domestic",
  "eu-delivery": "eu",
  export: "export",
  free: "exempt",
};
const taxDisplays: Readonly<Record<string, TaxDisplay>> = {
  automatically: "automatic",
  "always-net": "net",
  "always-gross": "gross",
};

const shared = {
  customerType: orNull(word("customerType", wordsOf("person", "company"))),
  firstname: orNull(text("firstname")),
  lastname: orNull(text("lastname")),
  name: orNull(text("name")),
  title: orNull(text("title")),
  birthdate: orNull(day("birthdate")),
  deviatingNumber: orNull(text("deviatingCustomerNumber")),
  salutation: orNull(word("salutation", salutations)),
  phrase: orNull(text("salutationPhrase")),
  department: orNull(text("department")),
  subDepartment: orNull(text("subDepartment")),
  phone: orNull(text("contactDetails.phone")),
  mobile: orNull(text("contactDetails.mobile")),
  fax: orNull(text("contactDetails.fax")),
  email: orNull(text("contactDetails.email")),
  website: orNull(text("contactDetails.website")),
  accountManagerId: orNull(reference("accountManager", null)),
  salesManagerId: orNull(reference("salesManager", null)),
  isLead: boolean("isLead"),
  groupIds: idList("groups", "customerGroup"),
  customFields: list("customFields", { id: required(integer("id")), value: required(orNull(text("value"))) }),
  taxation: word("financials.tax.taxation", taxations),
  taxDisplay: word("financials.tax.taxDisplay", taxDisplays),
  taxNumber: orNull(text("financials.tax.taxNumber")),
  vatId: orNull(text("financials.tax.vatId")),
  days: orNull(integer("financials.paymentTerms.paymentTargetDays")),
  discount: number("financials.paymentTerms.paymentTargetDiscount"),
  discountDays: orNull(integer("financials.paymentTerms.paymentTargetDiscountDays")),
  paymentMethodId: orNull(reference("financials.paymentMethod", "paymentMethod")),
  creditLimit: number("financials.creditLimit"),
  currency: text("financials.defaultCurrency"),
  deliveryBlock: boolean("shipping.deliveryBan"),
  deliveryBlockReason: orNull(text("shipping.deliveryBanReason")),
  deliveryBlockDate: orNull(day("shipping.deliveryBanDate")),
  shippingMethodId: orNull(reference("shipping.shippingMethod", "shippingMethod")),
};

const createFields = {
  ...shared,
  customerNumber: orNull(text("number")),
  mainProjectId: reference("project", "project"),
};
const changeFields = {
  ...shared,
  contactPerson: orNull(text("contactPerson")),
  language: orNull(text("language")),
  mainProjectId: reference("mainProject", "project"),
  originSalesChannelId: reference("fromShop", "salesChannel"),
};

type Said = ValuesOf<typeof shared> & { readonly contactPerson?: string | null };

/** The name in one piece: a company's own, a person's from its two parts. Null where nobody has said one. */
function nameOf({ customerType, name, firstname, lastname }: Said, present?: Partner): string | null {
  const isPerson = (customerType ?? present?.customerType) === "person";
  if (!isPerson || name != null) return name ?? null;
  const parts = [firstname ?? present?.firstname, lastname ?? present?.lastname];
  return firstname === undefined && lastname === undefined ? null : parts.filter((part) => part != null).join(" ");
}

/** What a body says about the main address, which has no fields of its own there. */
function addressPart(values: Said, name: string | null): Partial<PostalAddress> {
  const { title, salutation, phrase, department, subDepartment, phone, mobile, fax, email, contactPerson } = values;
  const parts = {
    title,
    type: salutation,
    salutation: phrase,
    department,
    subDepartment,
    phone,
    mobile,
    fax,
    email,
    contactPerson,
  };
  const said = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(said) as Partial<PostalAddress>), ...(name === null ? {} : { name }) };
}

/** What a body says about the partner beside name and address. */
function partnerPart(values: Said, present: Pick<Partner, "paymentTerms" | "customFields">): Partial<Partner> {
  const { birthdate, deviatingNumber, website, accountManagerId, salesManagerId, isLead, groupIds } = values;
  const { taxation, taxDisplay, taxNumber, vatId, paymentMethodId, creditLimit, currency } = values;
  const { deliveryBlock, deliveryBlockReason, deliveryBlockDate, shippingMethodId, days, discount, discountDays } =
    values;
  const money = { taxation, taxDisplay, taxNumber, vatId, paymentMethodId, creditLimit, currency };
  const rest = { birthdate, deviatingNumber, website, accountManagerId, salesManagerId, isLead, groupIds };
  const parts = { ...money, ...rest, deliveryBlock, deliveryBlockReason, deliveryBlockDate, shippingMethodId };
  const said = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<Partner>;
  const fields = new Map(present.customFields.map((field) => [field.key, field]));
  for (const { id, value } of values.customFields ?? []) {
    const key = `customField${id}`;
    fields.set(key, { ...(fields.get(key) ?? { label: key, type: "string" as const }), key, value });
  }
  const terms = present.paymentTerms;
  return {
    ...said,
    customFields: [...fields.values()],
    paymentTerms: {
      days: days ?? terms.days,
      discount: discount ?? terms.discount,
      discountDays: discountDays ?? terms.discountDays,
    },
  };
}

const fresh = { paymentTerms: { days: 14, discount: 0, discountDays: 0 }, customFields: [] };

function createCustomer({ world, values, at }: Writing<World, ValuesOf<typeof createFields>>): Outcome {
  const { customerNumber = null, mainProjectId, ...said } = values;
  requireFreeNumber(world, customerNumber, "v2");
  const name = nameOf(said);
  if (name === null || name === "") throw new Refusal({ kind: "rule", messages: ["A customer needs a name."] });
  const { id } = addCustomer(world, at, {
    ...partnerPart(said, fresh),
    ...namesOf(name, said.customerType !== "person"),
    ...(mainProjectId === undefined ? {} : { mainProjectId }),
    ...(customerNumber === null ? {} : { customerNumber }),
    name,
    primaryAddress: mergedAddress(null, addressPart(said, name)),
  });
  return { kind: "created", collection: "v2/customers", id };
}

function changeCustomer({ world, record, values, at }: Writing<Partner, ValuesOf<typeof changeFields>>): Outcome {
  const { language, mainProjectId, originSalesChannelId, ...said } = values;
  const name = nameOf(said, record);
  changePartner(world, record, {
    ...partnerPart(said, record),
    ...(said.customerType == null ? {} : { customerType: said.customerType }),
    ...(language === undefined ? {} : { language }),
    ...(mainProjectId === undefined ? {} : { mainProjectId }),
    ...(originSalesChannelId === undefined ? {} : { originSalesChannelId }),
    primaryAddress: mergedAddress(record.primaryAddress, addressPart(said, name)),
    updatedAt: at,
  });
  return done;
}

export const olderCustomers: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v2/customers",
    scope: "customer:create",
    find: nowhere,
    fields: createFields,
    run: createCustomer,
  }),
  write("PATCH", {
    path: "/api/v2/customers/{id}",
    scope: "customer:update",
    find: findCustomer("id"),
    fields: changeFields,
    run: changeCustomer,
  }),
  action("DELETE", {
    path: "/api/v1/customers/{id}",
    scope: "customer:delete",
    find: findCustomer("id"),
    fields: {},
    run({ world, record, at }) {
      deletePartner(world, record, at);
      return done;
    },
  }),
];
