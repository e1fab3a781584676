/** Postal addresses on documents: their fields, and their places in bodies of v3. */
import { recipientType } from "../resources/addresses.ts";
import type { BodyMap } from "./define.ts";
import { sameNames, word } from "./keys.ts";

/** Where somebody is. */
export const where = ["street", "addressSupplement", "zipCode", "city", "state", "country", "gln", "email"];
/** Who somebody is. */
export const who = ["name", "contactPerson", "department", "subDepartment"];
/** What every family tells of an address, besides numbers to call. */
export const postal = [...who, ...where, "title", "salutation"];
/** Numbers to call. */
export const phones = ["phone", "mobile", "fax"];
/** Whether it is a person or a company. */
export const recipient: BodyMap = { type: word("type", recipientType.write) };

/** An address on a document of v3. */
export const v3Postal: BodyMap = { ...sameNames([...postal, ...phones]), ...recipient };
