/** Postal addresses in bodies, in the words of each family. */
import { type Field, type ValuesOf, nested, neverNull, orNull, required, text, word, wordsOf } from "../engine/body.ts";
import type { PostalAddress, Salutation } from "../model-partner.ts";

/** How somebody is addressed. */
export const salutations = wordsOf<Salutation>("mr", "mrs", "company", "other");

/** ISO 3166-1 alpha-2, or another code of two letters. */
function code(at: string): Field<string> {
  const plain = text(at);
  return {
    ...plain,
    read(value, place) {
      const sent = plain.read(value, place);
      if (sent === undefined || sent === "" || /^[A-Za-z]{2}$/u.test(sent)) return sent;
      place.refuse(place, `The ${place.path} field must be a code of two letters.`);
      return undefined;
    },
  };
}

const details = {
  type: orNull(word("type", salutations)),
  title: orNull(text("title")),
  contactPerson: orNull(text("contactPerson")),
  salutation: orNull(text("salutation")),
  department: orNull(text("department")),
  subDepartment: orNull(text("subDepartment")),
  addressSupplement: orNull(text("addressSupplement")),
  gln: orNull(text("gln")),
  email: orNull(text("email")),
  phone: orNull(text("phone")),
  mobile: orNull(text("mobile")),
  fax: orNull(text("fax")),
};

const place = { street: text("street"), zipCode: text("zipCode"), city: text("city"), country: code("country") };

const requiredPlace = {
  street: required(place.street),
  zipCode: required(place.zipCode),
  city: required(place.city),
  country: required(place.country),
};

/** A partner's address on v3: whole on a create, parts of it on an update. */
export const partnerAddress = {
  ...details,
  ...requiredPlace,
  name: required(text("name")),
  state: orNull(text("state")),
};
export const partnerAddressChange = {
  ...neverNull(details, ["type"]),
  ...place,
  name: text("name"),
  state: orNull(text("state")),
};

/** A delivery address on v3. Upstream: its state has to be a code, a name refuses the whole address. Checked 2026-11. */
export const deliveryAddress = neverNull({ ...partnerAddress, state: code("state") });
export const deliveryAddressChange = { ...partnerAddressChange, state: orNull(code("state")) };

const { contactPerson: _contactPerson, gln: _gln, ...personDetails } = details;
const anywhere = {
  street: orNull(text("street")),
  zipCode: orNull(text("zipCode")),
  city: orNull(text("city")),
  state: text("state"),
  country: code("country"),
};

/** A contact person's address on v3. */
export const personAddress = neverNull({ ...personDetails, ...anywhere, name: required(text("name")) });
export const personAddressChange = { ...neverNull(personDetails, ["type"]), ...anywhere, name: text("name") };

/** A document's address on v3: only the name has to be there. */
export const documentAddress = {
  ...details,
  name: required(text("name")),
  street: orNull(text("street")),
  zipCode: orNull(text("zipCode")),
  city: orNull(text("city")),
  state: orNull(text("state")),
  country: orNull(code("country")),
};
export const documentAddressChange = { ...documentAddress, name: text("name") };

/** A v1 document's billing and shipping address. */
export const olderDocumentAddress = {
  type: word("type", salutations),
  name: text("name"),
  title: text("title"),
  contactPerson: text("contactPerson"),
  department: text("department"),
  subDepartment: text("subDepartment"),
  addressSupplement: text("addressSupplement"),
  street: text("street"),
  zipCode: text("zipCode"),
  city: text("city"),
  state: text("state"),
  country: code("country"),
  gln: text("gln"),
  email: text("email"),
};

/** v2's address; the words differ, the contact details stand below. */
export const olderAddress = {
  name: text("name"),
  type: orNull(word("salutation", salutations)),
  street: text("street"),
  addressSupplement: orNull(text("addressSupplement")),
  zipCode: orNull(text("zip")),
  city: text("city"),
  country: code("country"),
  state: orNull(text("state")),
  department: orNull(text("department")),
  subDepartment: orNull(text("subDepartment")),
  contact: orNull(nested("contactDetails", { phone: orNull(text("phone")), email: orNull(text("email")) })),
};

const nothing: PostalAddress = {
  type: null,
  name: "",
  title: null,
  contactPerson: null,
  department: null,
  subDepartment: null,
  addressSupplement: null,
  street: null,
  zipCode: null,
  city: null,
  state: null,
  country: null,
  salutation: null,
  gln: null,
  email: null,
  phone: null,
  fax: null,
  mobile: null,
};

/** An address with some of its parts replaced; from nothing where there was none. Empty texts become null. */
export function mergedAddress(present: PostalAddress | null, change: Partial<PostalAddress>): PostalAddress {
  const entries = Object.entries(change).map(([key, value]) => [key, value === "" && key !== "name" ? null : value]);
  // The keys are those of `change`.
  return { ...(present ?? nothing), ...(Object.fromEntries(entries) as Partial<PostalAddress>) };
}

/** v2's address as one of ours. */
export function fromOlderAddress({ contact, ...rest }: ValuesOf<typeof olderAddress>): Partial<PostalAddress> {
  return { ...rest, ...contact };
}
