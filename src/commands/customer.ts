/** Customers made, changed and deleted. */
import type { Customer } from "../domain/customer.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { recipientType } from "../resources/addresses.ts";
import { taxDisplay, taxation } from "../resources/amounts.ts";
import { defineCommand } from "./define.ts";
import type { BodyMap, ShownFields } from "./define.ts";
import { number, plain, sameNames, shownAs, titles, word } from "./keys.ts";

const inAddress = [
  "name",
  "title",
  "salutation",
  "contactPerson",
  "department",
  "subDepartment",
  "street",
  "addressSupplement",
  "zipCode",
  "city",
  "state",
  "country",
  "email",
  "phone",
  "mobile",
  "fax",
];

const v3: BodyMap = {
  number: plain("number"),
  ...sameNames(inAddress, "primaryAddress"),
  type: word("primaryAddress.type", recipientType.write),
  website: plain("communication.website"),
  language: plain("communication.language"),
  notes: plain("notes"),
  deviatingDebtorAccountNumber: plain("deviatingDebtorAccountNumber"),
  defaultCurrency: plain("financials.defaultCurrency"),
  creditLimit: number("financials.creditLimit"),
  vatId: plain("financials.tax.vatId"),
  taxNumber: plain("financials.tax.taxNumber"),
  taxation: word("financials.tax.taxation", taxation.write),
  taxDisplay: word("financials.tax.taxDisplay", taxDisplay.write),
  projectId: plain("mainProject.id"),
  paymentMethodId: plain("financials.paymentMethod.id"),
  shippingMethodId: plain("fulfillment.shippingMethod.id"),
  tags: titles("tags"),
};

// Upstream: v2 keeps persons in parts that cannot be told from a whole name, and addresses in rows of their own. What
// needs either is left to v3. Checked 2026-11.
const v2: BodyMap = {
  number: plain("number"),
  name: plain("name"),
  ...sameNames(["department", "subDepartment"]),
  ...sameNames(["email", "phone", "mobile", "fax", "website"], "contactDetails"),
  defaultCurrency: plain("financials.defaultCurrency"),
  creditLimit: number("financials.creditLimit"),
  vatId: plain("financials.tax.vatId"),
  taxNumber: plain("financials.tax.taxNumber"),
  taxation: word("financials.tax.taxation", {
    DOMESTIC: "domestic",
    EU: "eu-delivery",
    EXPORT: "export",
    EXEMPT: "free",
  }),
  taxDisplay: word("financials.tax.taxDisplay", {
    AUTOMATIC: "automatically",
    NET: "always-net",
    GROSS: "always-gross",
  }),
  paymentMethodId: plain("financials.paymentMethod.id"),
  shippingMethodId: plain("shipping.shippingMethod.id"),
};

const v2Create: BodyMap = { ...v2, projectId: plain("project.id") };
const v2Update: BodyMap = { ...v2, language: plain("language"), projectId: plain("mainProject.id") };

const mainAddress = ({ addresses }: Customer): object | undefined =>
  addresses?.find(({ kind }) => kind === "MASTER_DATA");

const shown: ShownFields<Customer> = {
  ...shownAs<Customer>(["number", "name", "type", "title", "contactPerson", "department", "subDepartment"]),
  ...shownAs<Customer>(["email", "phone", "fax", "website", "deviatingDebtorAccountNumber"]),
  ...shownAs<Customer>(["salutation", "mobile", "language", "defaultCurrency"], { facet: "detail" }),
  ...shownAs<Customer>(["projectId", "paymentMethodId", "shippingMethodId"], { facet: "detail" }),
  ...shownAs<Customer>(["notes"], { facet: "remarks" }),
  ...shownAs<Customer>(["vatId", "taxNumber", "taxation", "taxDisplay"], { of: ({ tax }) => tax, facet: "detail" }),
  ...shownAs<Customer>(["street", "addressSupplement", "zipCode", "city", "state", "country"], {
    of: mainAddress,
    facet: "addresses",
  }),
  creditLimit: { value: ({ creditLimit }) => creditLimit?.amount, facet: "detail" },
  tags: { value: ({ tags }) => tags?.map(({ title }) => title), facet: "tags" },
};

const ids = {
  projectId: { type: "Project" },
  paymentMethodId: { type: "PaymentMethod" },
  shippingMethodId: { type: "ShippingMethod" },
} as const;

interface CustomerPayload {
  readonly customer: Customer | null;
}

const payload = ({ record }: { readonly record: Customer | null }): CustomerPayload => ({ customer: record });

/** Makes a customer. */
export const customerCreate = defineCommand<Customer, CustomerPayload>({
  type: "Customer",
  effect: "create",
  ids,
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/customers",
      body: v3,
      needs: ["street", "zipCode", "city", "country"],
      answers: "body",
    },
    {
      family: "v2",
      method: "POST",
      path: () => "/api/v2/customers",
      body: v2Create,
      fixed: { customerType: "company" },
      answers: "location",
    },
  ],
  naturalKey: { field: "number", filter: "number" },
  shown,
  stale: [],
  check: "whether the customer is there, by name and email address",
  payload,
});

/** Changes a customer; what is not named stays. */
export const customerUpdate = defineCommand<Customer, CustomerPayload>({
  type: "Customer",
  effect: "update",
  target: { field: "id", type: "Customer" },
  ids,
  sources: [
    { family: "v3", method: "PATCH", path: (id) => `/api/v3/customers/${id}`, body: v3 },
    { family: "v2", method: "PATCH", path: (id) => `/api/v2/customers/${id}`, body: v2Update },
  ],
  shown,
  stale: [],
  check: "what the customer holds now",
  payload,
});

/** Deletes a customer with its delivery addresses and contact persons. */
export const customerDelete = defineCommand<Customer, { readonly deletedCustomerId: string | null }>({
  type: "Customer",
  effect: "delete",
  target: { field: "id", type: "Customer" },
  sources: [
    { family: "v3", method: "DELETE", path: (id) => `/api/v3/customers/${id}` },
    { family: "v1", method: "DELETE", path: (id) => `/api/v1/customers/${id}` },
  ],
  isProof: (record) => record === null || record.isDeleted === true,
  stale: ["Address", "ContactPerson"],
  check: "whether the customer is still there",
  payload: ({ id }) => ({ deletedCustomerId: id === null ? null : formatGlobalId("Customer", id) }),
});
