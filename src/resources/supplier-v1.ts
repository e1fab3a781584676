/** A supplier as a row of v1's list tells it, which is more than v1's single read does. */

import { z } from "zod";

import type { PostalAddress } from "../domain/postal-address.ts";
import type { Supplier } from "../domain/supplier.ts";
import { recipientType } from "./addresses.ts";
import { fromNumberedFields, numberedFields, tags, toTags } from "./custom-fields.ts";
import { id, parseWire, reference, section, text } from "./wire.ts";

const wire = z.object({
  id,
  type: text,
  project: reference,
  general: section({
    supplierNumber: text,
    honorific: text,
    title: text,
    name: text,
    department: text,
    subdivision: text,
    email: text,
    phone: text,
    mobile: text,
    fax: text,
    gln: text,
    vatNumber: text,
    taxNumber: text,
    address: section({ street: text, zip: text, city: text, state: text, country: text, note: text }),
  }),
  tags,
  freeFields: numberedFields,
});

type Wire = z.output<typeof wire>;

/** Reads a row of v1's list of suppliers. */
export function readSupplierRow(item: unknown): Supplier {
  const row = parseWire(wire, item);
  const { general } = row;
  return {
    ...notTold,
    id: row.id,
    number: general.supplierNumber,
    name: general.name,
    type: typeOf(row),
    email: general.email,
    phone: general.phone,
    mobile: general.mobile,
    fax: general.fax,
    tax: {
      vatId: general.vatNumber,
      taxNumber: general.taxNumber,
      taxation: undefined,
      taxDisplay: undefined,
      customsInformation: undefined,
    },
    primaryAddress: addressOf(row),
    projectId: row.project,
    tags: toTags(row.tags) ?? [],
    // Upstream: v1 does not tell what the shop has named its free fields. Checked 2026-11.
    customFields: (fromNumberedFields(row.freeFields) ?? []).map((field) => ({ ...field, label: undefined })),
  };
}

const notTold = {
  website: undefined,
  language: undefined,
  // Upstream: deleting takes a partner out of lists and single reads alike; who answers is not deleted. Checked 2026-11.
  isDeleted: false,
  notes: undefined,
  supplierPurchaseNote: undefined,
  deviatingSupplierNumber: undefined,
  customerNumberForSupplier: undefined,
  defaultCurrency: undefined,
  creditLimit: undefined,
  paymentTerms: undefined,
  bankAccount: undefined,
  fulfillment: undefined,
  documentRecipients: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  deviatingBillingAddress: undefined,
  paymentMethodId: undefined,
} satisfies Partial<Supplier>;

/** Upstream: the form of address stands beside the name; the record's own type is a wider word. Checked 2026-11. */
function typeOf({ type, general }: Wire): Supplier["type"] {
  return recipientType.read((general.honorific ?? type)?.toLowerCase() ?? null);
}

function addressOf(row: Wire): PostalAddress {
  const { general } = row;
  const { street, zip, city, state, country, note } = general.address;
  return {
    type: typeOf(row),
    name: general.name,
    title: general.title,
    salutation: undefined,
    contactPerson: undefined,
    department: general.department,
    subDepartment: general.subdivision,
    addressSupplement: note,
    street,
    zipCode: zip,
    city,
    state,
    country,
    gln: general.gln,
    email: general.email,
    phone: general.phone,
    mobile: general.mobile,
    fax: general.fax,
  };
}
