/** People to contact at a customer or supplier, in v3 and v1. */

import { z } from "zod";

import type { ContactPerson } from "../domain/contact-person.ts";
import { recipientType } from "./addresses.ts";
import { negated } from "./custom-fields.ts";
import { date, dateTime, flag, id, list, parseWire, section, text } from "./wire.ts";

/** Contact persons as v3 includes them. */
export const contactPersons = list(
  z.object({
    id,
    type: text,
    name: text,
    title: text,
    salutation: text,
    department: text,
    subDepartment: text,
    street: text,
    addressSupplement: text,
    zipCode: text,
    city: text,
    country: text,
    state: text,
    phone: text,
    mobile: text,
    fax: text,
    email: text,
    contactPersonDetails: section({
      position: text,
      birthday: date,
      language: text,
      allowMarketingEmails: flag,
      internalNote: text,
      remarks: text,
    }),
    createdAt: dateTime,
    updatedAt: dateTime,
  }),
);

/** The contact persons of the customer. */
export function toContactPersons(
  wire: z.output<typeof contactPersons>,
  customerId: string,
): readonly ContactPerson[] | undefined {
  return wire?.map(({ id, type, contactPersonDetails: details, ...person }) => ({
    ...person,
    id: `${customerId}/${id}`,
    type: recipientType.read(type),
    position: details.position,
    birthday: details.birthday,
    language: details.language,
    allowMarketingEmails: details.allowMarketingEmails,
    remarks: details.remarks,
    internalNote: details.internalNote,
    customerId,
  }));
}

const olderPersons = z.array(
  z.object({
    id,
    type: text,
    name: text,
    title: text,
    birthday: date,
    marketingBan: flag,
    department: text,
    subDepartment: text,
    position: text,
    language: text,
    address: section({ street: text, additionalStreet: text, zip: text, city: text, state: text, country: text }),
    contact: section({ phone: text, fax: text, mobile: text, salutation: text, email: text }),
    comment: text,
    others: text,
    createdAt: dateTime,
    updatedAt: dateTime,
  }),
);

/** Reads v1's list of contact persons below a customer. */
export function readContactPersons(data: unknown, customerId: string): { contactPersons: readonly ContactPerson[] } {
  const people = parseWire(olderPersons, data).map((person) => ({
    id: `${customerId}/${person.id}`,
    name: person.name,
    type: recipientType.read(person.type),
    title: person.title,
    salutation: person.contact.salutation,
    position: person.position,
    department: person.department,
    subDepartment: person.subDepartment,
    email: person.contact.email,
    phone: person.contact.phone,
    mobile: person.contact.mobile,
    fax: person.contact.fax,
    street: person.address.street,
    addressSupplement: person.address.additionalStreet,
    zipCode: person.address.zip,
    city: person.address.city,
    state: person.address.state,
    country: person.address.country,
    birthday: person.birthday,
    language: person.language,
    allowMarketingEmails: negated(person.marketingBan),
    remarks: person.others,
    internalNote: person.comment,
    createdAt: person.createdAt,
    updatedAt: person.updatedAt,
    customerId,
  }));
  return { contactPersons: people };
}
