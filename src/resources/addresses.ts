/** Postal addresses: their shapes in the three families and what they become. */

import type { z } from "zod";

import type { PostalAddress, RecipientType } from "../domain/postal-address.ts";
import { vocabulary } from "./vocabulary.ts";
import { object, text } from "./wire.ts";

/** Fields of a postal address in v3. */
export const postalAddressShape = {
  type: text,
  name: text,
  title: text,
  salutation: text,
  contactPerson: text,
  department: text,
  subDepartment: text,
  addressSupplement: text,
  street: text,
  zipCode: text,
  city: text,
  state: text,
  country: text,
  gln: text,
  email: text,
  phone: text,
  mobile: text,
  fax: text,
};

/** A postal address as v3 carries it on partners and documents. */
export const postalAddress = object(postalAddressShape);

/**
 * A postal address as v1 carries it on documents. Upstream: names of fields differ from document to document.
 * Checked 2026-11.
 */
export const olderAddress = object({
  ...postalAddressShape,
  phoneNumber: text,
  telephone: text,
  telefax: text,
  honorific: text,
  subdivision: text,
  additionalDetails: text,
  extraAddressLine: text,
});

/** Whom an address belongs to. Upstream: v1 delivery notes say it in German. Checked 2026-11. */
export const recipientType = vocabulary<RecipientType>({
  mr: "MR",
  herr: "MR",
  mrs: "MRS",
  frau: "MRS",
  company: "COMPANY",
  firma: "COMPANY",
  other: "OTHER",
});

/** The address in our words. */
export function toPostalAddress(wire: z.output<typeof postalAddress>): PostalAddress | null {
  if (wire === null) return null;
  return { ...wire, type: recipientType.read(wire.type) };
}

/** The address of a v1 document in our words. Upstream: where there is none, it stands there with empty texts. Checked 2026-11. */
export function fromOlderAddress(wire: z.output<typeof olderAddress>): PostalAddress | null {
  if (wire === null || Object.values(wire).every((part) => part === null)) return null;
  const { phoneNumber, telephone, telefax, honorific, subdivision, additionalDetails, extraAddressLine, ...address } =
    wire;
  return {
    ...address,
    type: recipientType.read(address.type ?? honorific),
    subDepartment: address.subDepartment ?? subdivision,
    addressSupplement: address.addressSupplement ?? additionalDetails ?? extraAddressLine,
    phone: address.phone ?? phoneNumber ?? telephone,
    fax: address.fax ?? telefax,
  };
}
