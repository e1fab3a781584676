import type { PostalAddress, Taxation } from "./model-partner.ts";
import {
  companyForms,
  companyStems,
  departments,
  firstNames,
  foreignCities,
  germanCities,
  lastNames,
  streets,
} from "./names.ts";
import type { Random } from "./random.ts";

/** Where an address lies and what that means for money. */
export interface Place {
  readonly country: string;
  readonly zipCode: string;
  readonly city: string;
  /** Two letters; null abroad. */
  readonly state: string | null;
  readonly currency: string;
  readonly taxation: Taxation;
}

/** Makes an address of a person or a company, four of five in Germany. */
export function generateAddress(random: Random, kind: "person" | "company"): { address: PostalAddress; place: Place } {
  const place = generatePlace(random);
  const named = kind === "company" ? companyName(random) : personName(random);
  const address: PostalAddress = {
    ...named,
    department: kind === "company" ? random.orNull(0.6, random.pick(departments)) : null,
    subDepartment: kind === "company" ? random.orNull(0.9, "Team Süd") : null,
    addressSupplement: random.orNull(0.8, "Hinterhaus, 2. Etage"),
    street: random.orNull(0.01, `${random.pick(streets)} ${random.int(1, 180)}${random.chance(0.1) ? "a" : ""}`),
    zipCode: place.zipCode,
    city: place.city,
    state: random.orNull(0.3, place.state ?? ""),
    country: place.country,
    gln: random.orNull(0.9, `40${random.int(10_000_000, 99_999_999)}${random.int(100, 999)}`),
    email: random.orNull(0.08, emailOf(named.name, random.int(1, 9999))),
    phone: random.orNull(0.3, `+49 ${random.int(201, 991)} ${random.int(100_000, 999_999)}`),
    fax: random.orNull(0.85, `+49 ${random.int(201, 991)} ${random.int(100_000, 999_999)}-99`),
    mobile: random.orNull(0.6, `+49 17${random.int(0, 9)} ${random.int(1_000_000, 9_999_999)}`),
  };
  return { address, place };
}

function generatePlace(random: Random): Place {
  if (random.chance(0.8)) {
    const [zipCode, city, state] = random.pick(germanCities);
    return { country: "DE", zipCode, city, state, currency: "EUR", taxation: "domestic" };
  }
  const [country, zipCode, city, currency, taxation] = random.pick(foreignCities);
  return { country, zipCode, city, state: null, currency, taxation };
}

function personName(random: Random) {
  const type = random.pick(["mrs", "mr"] as const);
  const lastName = random.pick(lastNames);
  const title = random.orNull(0.95, "Dr.");
  return {
    type: random.orNull(0.03, type),
    name: `${random.pick(firstNames[type])} ${lastName}`,
    title,
    contactPerson: null,
    salutation: random.orNull(
      0.3,
      type === "mrs" ? `Sehr geehrte Frau ${lastName},` : `Sehr geehrter Herr ${lastName},`,
    ),
  };
}

function companyName(random: Random) {
  return {
    type: "company" as const,
    name: `${random.pick(companyStems)} ${random.pick(lastNames)} ${random.pick(companyForms)}`,
    title: null,
    contactPerson: random.orNull(0.4, `${random.pick(firstNames.mrs)} ${random.pick(lastNames)}`),
    salutation: random.orNull(0.5, "Sehr geehrte Damen und Herren,"),
  };
}

/** `Jürgen Müller` → `juergen.mueller.17@example.com`. */
function emailOf(name: string, salt: number): string {
  const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  const plain = name
    .toLowerCase()
    .replaceAll(/[äöüß]/gu, (letter) => umlauts[letter] ?? "")
    .normalize("NFD")
    .replaceAll(/[^a-z]+/gu, ".")
    .replaceAll(/^\.|\.$/gu, "");
  return `${plain}.${salt}@example.com`;
}
