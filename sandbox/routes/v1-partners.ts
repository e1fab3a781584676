/** v1 suppliers and the contact persons of customers. */
import type { Route } from "./define.ts";
import { keyed, legacyOperators, matching } from "./fields.ts";
import { found, fromParent, fromTable, list, numbered, single } from "./make.ts";
import { findCustomer, findSupplier, isSupplier, ofPartner } from "./partners.ts";

const contactKeys = keyed([...matching, "lessThan", "greaterThan"], {
  text: {
    type: "address.type",
    name: "address.name",
    title: "address.title",
    department: "address.department",
    subDepartment: "address.subDepartment",
    position: "position",
    street: "address.street",
    additionalStreet: "address.addressSupplement",
    zip: "address.zipCode",
    city: "address.city",
    state: "address.state",
    country: "address.country",
    phone: "address.phone",
    fax: "address.fax",
    mobile: "address.mobile",
    salutation: "address.salutation",
    email: "address.email",
  },
  date: { birthday: "birthday" },
  boolean: { birthdayShowInCalendar: "=false", sendBirthdayCard: "=false" },
  without: { marketingBan: "allowMarketingEmails" },
  id: { group: "groupIds[]" },
});

const contactOrders = {
  id: "id",
  customerId: "partnerId",
  ...Object.fromEntries(
    ["name", "type", "title", "department", "subDepartment", "street", "city", "state", "country", "phone", "fax"].map(
      (name) => [name, `address.${name}`],
    ),
  ),
  mobile: "address.mobile",
  salutation: "address.salutation",
  email: "address.email",
  additionalStreet: "address.addressSupplement",
  zip: "address.zipCode",
  birthday: "birthday",
  birthdayShowInCalendar: "=false",
  sendBirthdayCard: "=false",
  position: "position",
};

const findContact = ofPartner(findCustomer("customerId"), found("contactPerson", "contactPersonId"));

export const v1Partners: readonly Route[] = [
  list({
    path: "/api/v1/customers/{customerId}/contactPerson",
    scope: "customer:read",
    rows: "v1.contactPerson",
    from: fromParent(findCustomer("customerId"), "contactPerson", "partner"),
    paging: numbered,
    envelope: "extra",
    filters: contactKeys,
    orders: contactOrders,
    links: ({ customerId }) => ({ customer: `/api/v2/customers/${customerId}` }),
  }),
  single({
    path: "/api/v1/customers/{customerId}/contactPerson/{contactPersonId}",
    scope: "customer:read",
    rows: "v1.contactPerson",
    find: findContact,
    links: ({ customerId, contactPersonId }) => ({
      self: `/api/v1/customers/${customerId}/contactPerson/${contactPersonId}`,
      customer: `/api/v2/customers/${customerId}`,
    }),
  }),
  list({
    path: "/api/v1/suppliers",
    scope: "supplier:read",
    rows: "v1.supplier.list",
    from: fromTable("partner", isSupplier),
    paging: numbered,
    envelope: "extra",
    hasIdFilterForm: true,
    filters: keyed(legacyOperators, {
      search: { search: { path: ["supplierNumber", "name", "primaryAddress.email"] } },
      id: {
        id: { path: "id", index: "id" },
        project: "mainProjectId",
        tag: { path: "tagIds[]", index: "tag" },
      },
      text: {
        name: "name",
        number: "supplierNumber",
        country: "primaryAddress.country",
        zip: "primaryAddress.zipCode",
        city: "primaryAddress.city",
        projectName: "mainProjectId>project.name",
        phone: "primaryAddress.phone",
        fax: "primaryAddress.fax",
        mobile: "primaryAddress.mobile",
        email: "primaryAddress.email",
        addressNote: "primaryAddress.addressSupplement",
        department: "primaryAddress.department",
        subdivision: "primaryAddress.subDepartment",
        vatNumber: "vatId",
        taxNumber: "taxNumber",
        gln: "primaryAddress.gln",
        tagName: "tagIds[]>tag.title",
      },
    }),
    orders: {
      id: "id",
      name: "name",
      number: "supplierNumber",
      country: "primaryAddress.country",
      zip: "primaryAddress.zipCode",
      city: "primaryAddress.city",
      project: "mainProjectId",
      projectName: "mainProjectId>project.name",
      telephone: "primaryAddress.phone",
      fax: "primaryAddress.fax",
      mobile: "primaryAddress.mobile",
      email: "primaryAddress.email",
      addressNote: "primaryAddress.addressSupplement",
      department: "primaryAddress.department",
      subdivision: "primaryAddress.subDepartment",
      vatNumber: "vatId",
      taxNumber: "taxNumber",
      gln: "primaryAddress.gln",
    },
  }),
  single({
    path: "/api/v1/suppliers/{id}",
    scope: "supplier:read",
    rows: "v1.supplier.single",
    find: findSupplier("id"),
  }),
];
