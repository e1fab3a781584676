/** v2 customers and their addresses, products, purchase prices, tags and sales channels. */
import type { World } from "../model.ts";
import type { CustomerAddress } from "../rows/kinds.ts";
import { customerAddresses } from "../rows/customer-address.ts";
import type { PathParameters, Route } from "./define.ts";
import { keyed, matching, membership, ranges } from "./fields.ts";
import { byId, found, fromParts, fromTable, jsonType, list, minimalType, numbered, single } from "./make.ts";
import { findCustomer, isCustomer } from "./partners.ts";
import { productKeys, productOrders } from "./product-keys.ts";
import { purchasePriceKeys } from "./v1-reference.ts";

const customerKeys = keyed([...membership, "lessThan", "greaterThan"], {
  id: {
    id: { path: "id", index: "id" },
    projectId: "projectIds[]",
    salesManager: "salesManagerId",
    accountManager: "accountManagerId",
  },
  word: { customerType: "customerType" },
  text: {
    uuid: "uuid",
    number: "customerNumber",
    name: "name",
    deviatingCustomerNumber: "deviatingNumber",
    firstname: "firstname",
    lastname: "lastname",
    title: "primaryAddress.title",
    salutation: "primaryAddress.type",
    department: "primaryAddress.department",
    subDepartment: "primaryAddress.subDepartment",
    phone: "primaryAddress.phone",
    fax: "primaryAddress.fax",
    email: "primaryAddress.email",
    website: "website",
    contactPerson: "primaryAddress.contactPerson",
    street: "primaryAddress.street",
    zip: "primaryAddress.zipCode",
    city: "primaryAddress.city",
    state: "primaryAddress.state",
  },
  date: { birthdate: "birthdate" },
  boolean: { isLead: "isLead" },
});

/** An address of the path's customer: `masterdata`, `billingaddress` or the id of a delivery address. */
function findAddress(world: World, parameters: PathParameters): CustomerAddress | null {
  const partner = findCustomer("customerId")(world, parameters);
  if (partner === null) return null;
  const isAsked = ({ type, delivery }: CustomerAddress) =>
    delivery === null ? type === parameters["id"] : String(delivery.id) === parameters["id"];
  return customerAddresses(world, partner).find(isAsked) ?? null;
}

const customers: readonly Route[] = [
  list({
    path: "/api/v2/customers",
    scope: "customer:read",
    rows: "v2.customer.list",
    from: fromTable("partner", isCustomer),
    paging: { ...numbered, hasCursor: true },
    envelope: "extra",
    filters: customerKeys,
    orders: byId,
  }),
  single({
    path: "/api/v2/customers/{id}",
    scope: "customer:read",
    rows: "v2.customer.single",
    find: findCustomer("id"),
    links: ({ id }) => ({
      self: `/api/v2/customers/${id}`,
      contactPersons: `/api/v1/customers/${id}/contactPerson`,
      addresses: `/api/v2/customers/${id}/addresses`,
    }),
  }),
  list({
    path: "/api/v2/customers/{customerId}/addresses",
    scope: "customer:read",
    rows: "v2.customerAddress.list",
    from: fromParts(findCustomer("customerId"), customerAddresses),
    paging: numbered,
    envelope: "extra",
    filters: keyed(membership, { word: { type: "type" } }),
    links: ({ customerId }) => ({ customer: `/api/v2/customers/${customerId}` }),
  }),
  single({
    path: "/api/v2/customers/{customerId}/addresses/{id}",
    scope: "customer:read",
    rows: "v2.customerAddress.single",
    find: findAddress,
    links: ({ customerId, id }) => ({
      self: `/api/v2/customers/${customerId}/addresses/${id}`,
      customer: `/api/v2/customers/${customerId}`,
    }),
  }),
];

const products: readonly Route[] = [
  list({
    path: "/api/v2/products",
    scope: "product:read",
    rows: "v2.product.list",
    from: fromTable("product", (product) => !product.isDeleted),
    paging: numbered,
    envelope: "extra",
    filters: productKeys,
    orders: productOrders,
  }),
  single({
    path: "/api/v2/products/{id}",
    scope: "product:read",
    rows: { [jsonType]: "v2.product.single", [minimalType]: "v2.product.minimal" },
    find: found("product"),
  }),
  list({
    path: "/api/v2/purchasePrices",
    scope: "purchasePrice:read",
    rows: "v2.purchasePrice",
    from: fromTable("purchasePrice"),
    paging: numbered,
    envelope: "extra",
    filters: purchasePriceKeys([...membership, "startsWith", "endsWith", ...ranges, "is"]),
    orders: byId,
  }),
];

const reference: readonly Route[] = [
  list({
    path: "/api/v2/tags",
    scope: "tag:read",
    rows: "v2.tag",
    from: fromTable("tag"),
    paging: numbered,
    envelope: "dataOnly",
    filters: keyed([...ranges, ...matching], {
      id: { id: { path: "id", index: "id" } },
      text: { title: "title", type: "type", group: "group" },
      datetime: { createdAt: "createdAt", updatedAt: "updatedAt" },
    }),
    orders: { id: "id", title: "title", group: "group" },
  }),
  list({
    path: "/api/v2/salesChannels",
    scope: "salesChannel:read",
    rows: "v2.salesChannel",
    from: fromTable("salesChannel"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(matching, {
      id: { id: { path: "id", index: "id" } },
      text: { name: "name", moduleName: "moduleName" },
    }),
  }),
];

export const v2: readonly Route[] = [...customers, ...products, ...reference];
