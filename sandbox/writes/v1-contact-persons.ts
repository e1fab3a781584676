/** v1: contact persons of customers. */
import { type ValuesOf, boolean, day, idList, neverNull, orNull, required, text, word } from "../engine/body.ts";
import { insertRecord, nextId, removeRecord, replaceRecord } from "../model.ts";
import type { ContactPerson } from "../model-partner.ts";
import { found } from "../routes/make.ts";
import { findCustomer, ofPartner } from "../routes/partners.ts";
import { type WriteRoute, action, done, write } from "./define.ts";
import { mergedAddress, salutations } from "./postal.ts";
import { contactLag, newPerson } from "./v3-customer-parts.ts";

const personFields = {
  type: orNull(word("type", salutations)),
  title: orNull(text("title")),
  birthday: orNull(day("birthday")),
  marketingBan: boolean("marketingBan"),
  department: orNull(text("department")),
  subDepartment: orNull(text("subDepartment")),
  position: orNull(text("position")),
  language: orNull(text("language")),
  street: orNull(text("address.street")),
  addressSupplement: orNull(text("address.additionalStreet")),
  zipCode: orNull(text("address.zip")),
  city: orNull(text("address.city")),
  state: orNull(text("address.state")),
  country: orNull(text("address.country")),
  phone: orNull(text("contact.phone")),
  fax: orNull(text("contact.fax")),
  mobile: orNull(text("contact.mobile")),
  salutation: orNull(text("contact.salutation")),
  email: orNull(text("contact.email")),
  groupIds: idList("groups", "customerGroup"),
  internalNote: orNull(text("comment")),
  remarks: orNull(text("others")),
};
const newPersonFields = { ...personFields, name: required(text("name")) };
const changedPersonFields = { ...neverNull(personFields, ["type"]), name: text("name") };

function changedPerson(person: ContactPerson, values: ValuesOf<typeof changedPersonFields>, at: number): ContactPerson {
  const { birthday, marketingBan, position, language, groupIds, internalNote, remarks, ...address } = values;
  const own = Object.entries({ birthday, position, language, groupIds, internalNote, remarks });
  return {
    ...person,
    ...(Object.fromEntries(own.filter(([, value]) => value !== undefined)) as Partial<ContactPerson>),
    ...(marketingBan === undefined ? {} : { allowMarketingEmails: !marketingBan }),
    address: mergedAddress(person.address, address),
    updatedAt: at,
  };
}

const findParent = findCustomer("customerId");
const findPerson = ofPartner(findParent, found("contactPerson", "contactPersonId"));
const personPath = "/api/v1/customers/{customerId}/contactPerson";

/** v1: contact persons of customers. */
export const contactPersons: readonly WriteRoute[] = [
  write("POST", {
    path: personPath,
    scope: "customer:create",
    find: findParent,
    lag: contactLag,
    fields: newPersonFields,
    run({ world, record, values, at }) {
      const id = nextId(world, "contactPerson");
      const address = mergedAddress(null, { name: values.name });
      const blank = { ...newPerson, id, partnerId: record.id, address, createdAt: at, updatedAt: at };
      insertRecord(world, "contactPerson", changedPerson(blank, values, at));
      return { kind: "created", collection: `v1/customers/${record.id}/contactPerson`, id };
    },
  }),
  write("PATCH", {
    path: `${personPath}/{contactPersonId}`,
    scope: "customer:update",
    find: findPerson,
    lag: contactLag,
    fields: changedPersonFields,
    run({ world, record, values, at }) {
      replaceRecord(world, "contactPerson", changedPerson(record, values, at));
      return done;
    },
  }),
  action("DELETE", {
    path: `${personPath}/{contactPersonId}`,
    scope: "customer:delete",
    find: findPerson,
    lag: contactLag,
    fields: {},
    run({ world, record }) {
      removeRecord(world, "contactPerson", record.id);
      return done;
    },
  }),
];
