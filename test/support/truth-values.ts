/**
 * What a shop's records are worth in the graph's words: numbers as decimals, instants with their offset, empty texts as
 * null. Written from the model and the schema's descriptions; it shares no line with what makes or reads the ERP's rows.
 */
import { toTimestamp } from "../../sandbox/calendar.ts";
import type { World } from "../../sandbox/model.ts";
import type { CustomField, PaymentTerms, PostalAddress } from "../../sandbox/model-partner.ts";

/** A record seen as a type of the graph. A type without a table of its own is told by the properties of its record. */
export interface Thing {
  readonly type: string;
  readonly record: object;
  /** The ERP names the record and does not show it: it is null once more than its id is asked for. */
  readonly isGone?: true;
}

/** Nobody tells it: null, with an error that says so. */
export const notTold = Symbol("not told");

/** The ERP has it and does not find it: null, with an error of whatever kind. */
export const notFound = Symbol("not found");

/** Several answers are as true. */
export interface Either {
  readonly either: readonly Told[];
}

/** What the truth says of one field. A list stands for connections too, complete and by id or in its own order. */
export type Told =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly string[]
  | Thing
  | readonly Thing[]
  | Either
  | typeof notTold
  | typeof notFound;

/** The world to tell of. */
export interface Shop {
  readonly world: World;
}

type Teller<R> = { tell(record: R, shop: Shop): Told }["tell"];

/** Field → what it says of a record. */
export type Fields<R> = Readonly<Record<string, Teller<R>>>;

/** Both are as true. */
export function either(...told: readonly Told[]): Either {
  return { either: told };
}

/** A value of a type without a table. */
export function value(type: string, record: object): Thing {
  return { type, record };
}

/** Empty texts say nothing. */
export function text(stored: string | null | undefined): string | null {
  return stored === undefined || stored === "" ? null : stored;
}

/** `1500` thousandths → `"1.5"`. */
export function scaled(stored: number, digits: number): string {
  const sign = stored < 0 ? "-" : "";
  const all = String(Math.abs(stored)).padStart(digits + 1, "0");
  const fraction = all.slice(all.length - digits).replace(/0+$/, "");
  return `${sign}${all.slice(0, all.length - digits)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Thousandths as a quantity. */
export function quantity(thousandths: number): string {
  return scaled(thousandths, 3);
}

/** A quantity that may not be known. */
export function quantityOrNull(thousandths: number | null): string | null {
  return thousandths === null ? null : quantity(thousandths);
}

/** A number that is stored as it is shown. */
export function decimal(stored: number | null): string | null {
  return stored === null ? null : String(stored);
}

/** Money; null where the amount or the currency is not known. */
function money(amount: string | null, currency: string | null): Thing | null {
  return amount === null || currency === null ? null : value("Money", { amount, currency });
}

/** Cents in a currency. */
export function cents(stored: number | null, currency: string | null): Thing | null {
  return money(stored === null ? null : scaled(stored, 2), currency);
}

/** A unit price in 10^-8 of a currency. */
export function unitPrice(e8: number | null, currency: string | null): Thing | null {
  return money(e8 === null ? null : scaled(e8, 8), currency);
}

/** A bare number in a currency. */
export function amount(stored: number | null, currency: string | null): Thing | null {
  return money(decimal(stored), currency);
}

/** Net and gross. */
export function price(net: Thing | null, gross: Thing | null): Thing {
  return value("Price", { net, gross });
}

/** An instant as the shop's clock shows it. */
export function moment(seconds: number | null): string | null {
  return seconds === null ? null : toTimestamp(seconds);
}

/** `paidLate` or `eu` → `PAID_LATE`, `EU`. */
export function word(stored: string | null): string | null {
  return stored === null ? null : stored.replace(/[A-Z]|\d+/g, (part) => `_${part}`).toUpperCase();
}

/** The two ids of a record. */
export function identity<R>(type: string, idOf: (record: R) => string): Fields<R> {
  return {
    id: (record) => `gid://xentral/${type}/${idOf(record)}`,
    xentralId: (record) => idOf(record).split("/").at(-1) ?? "",
  };
}

/** The two ids of a record that stands by itself. */
export function ownIdentity(type: string): Fields<{ readonly id: number }> {
  return identity(type, ({ id }) => String(id));
}

/** A record that another names by its id. */
export function one<R extends object>(
  type: string,
  table: { readonly byId: ReadonlyMap<number, R> },
  id: number | null,
): Thing | null {
  if (id === null) return null;
  const record = table.byId.get(id);
  return record === undefined ? { type, record: { id }, isGone: true } : { type, record };
}

/** Records as things of one type. */
export function many(type: string, records: readonly object[]): readonly Thing[] {
  return records.map((record) => ({ type, record }));
}

/** The fields that postal addresses of all kinds have. */
export function postal(address: PostalAddress): Readonly<Record<string, string | null>> {
  return {
    type: word(address.type),
    name: text(address.name),
    title: text(address.title),
    salutation: text(address.salutation),
    contactPerson: text(address.contactPerson),
    department: text(address.department),
    subDepartment: text(address.subDepartment),
    addressSupplement: text(address.addressSupplement),
    street: text(address.street),
    zipCode: text(address.zipCode),
    city: text(address.city),
    state: text(address.state),
    country: text(address.country),
    gln: text(address.gln),
    email: text(address.email),
    phone: text(address.phone),
    mobile: text(address.mobile),
    fax: text(address.fax),
  };
}

/** A postal address that may be missing. */
export function postalAddress(address: PostalAddress | null): Thing | null {
  return address === null ? null : value("PostalAddress", postal(address));
}

/** Free fields; `typed` where their kind is told. */
export function customFields(fields: readonly CustomField[], typed = true): readonly Thing[] {
  const kinds = { string: "STRING", integer: "INTEGER", float: "DECIMAL", date: "DATE", boolean: "BOOLEAN" };
  return fields.map(({ key, label, type, value: stored }) =>
    value("CustomField", {
      key,
      label,
      type: typed ? kinds[type] : notTold,
      value: stored === null || stored === "" ? null : String(stored),
    }),
  );
}

/** Terms of payment; the discount as an amount is not kept. */
export function paymentTerms({ days, discount, discountDays }: PaymentTerms): Thing {
  return value("PaymentTerms", {
    paymentTargetDays: days,
    paymentTargetDiscount: String(discount),
    paymentTargetDiscountDays: discountDays,
    paymentTargetDiscountAmount: null,
  });
}
