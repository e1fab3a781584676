/** What documents of v1 have in common. */
import { toQuantity } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import type { World } from "../model.ts";
import type { BusinessDocument, Financials, ProductLine } from "../model-document.ts";
import type { PostalAddress } from "../model-partner.ts";
import { editors } from "../names.ts";
import { documentTaxation, documentTaxDisplay } from "./words.ts";

/** The key only where there is a value: v1 leaves out what it may not call null. */
export function present<K extends string, V>(name: K, value: V | null): { readonly [N in K]?: V } {
  return value === null ? {} : ({ [name]: value } as { readonly [N in K]?: V });
}

/** A reference under a key, left out where there is none. */
export function presentRef<K extends string>(name: K, id: number | null) {
  return present(name, id === null ? null : { id: String(id) });
}

/** v1's billing or shipping address of a sales order; texts that are not set are empty. */
export function orderAddress(address: PostalAddress | null) {
  return {
    ...present("type", address?.type ?? null),
    name: address?.name ?? "",
    title: address?.title ?? "",
    contactPerson: address?.contactPerson ?? "",
    department: address?.department ?? "",
    subDepartment: address?.subDepartment ?? "",
    street: address?.street ?? "",
    zipCode: address?.zipCode ?? "",
    city: address?.city ?? "",
    state: address?.state ?? "",
    country: address?.country ?? "",
    addressSupplement: address?.addressSupplement ?? "",
    gln: address?.gln ?? "",
    ...present("email", address?.email ?? null),
  };
}

/** v1's billing address of invoices and credit notes. */
export function billingAddress(address: PostalAddress | null, id: number | null) {
  if (address === null) return null;
  return {
    ...present("id", id === null ? null : String(id)),
    name: address.name,
    contactPerson: address.contactPerson ?? "",
    department: address.department,
    subdivision: address.subDepartment,
    street: address.street ?? "",
    additionalDetails: address.addressSupplement,
    city: address.city ?? "",
    zipCode: address.zipCode ?? "",
    country: address.country ?? "",
    email: address.email,
  };
}

/** Customer reference of a document; left out where it has none. */
export function customer(record: BusinessDocument<unknown>) {
  return present(
    "customer",
    record.addressId === null ? null : { id: String(record.addressId), number: record.customerNumber },
  );
}

/** Name of the person who edits a document; empty where nobody does. */
export function editorName(id: number | null): string {
  return id === null ? "" : (editors[id - 1] ?? "");
}

/** Who made a document, when. */
export function creation(record: BusinessDocument<unknown>) {
  const id = record.editorId ?? 4;
  return { createdAt: toTimestamp(record.createdAt), createdBy: { id: String(id), name: editorName(id) } };
}

/** v1's tax block of a document. */
export function taxBlock(record: BusinessDocument<unknown> & Financials) {
  return {
    taxation: documentTaxation(record.taxation),
    vatId: record.vatId ?? "",
    taxDisplay: documentTaxDisplay(record.taxDisplay),
    noTaxInfoText: false,
    normalTaxRate: 19,
    reducedTaxRate: 7,
  };
}

/** v1's product of a position. */
export function positionProduct(world: World, line: ProductLine) {
  const product = world.product.byId.get(line.productId);
  return {
    id: String(line.productId),
    name: line.name,
    description: line.description ?? "",
    freeFields: (product?.customFields ?? []).map(({ key, value }) => ({
      id: key.replace("customField", ""),
      value: String(value ?? ""),
    })),
    number: line.number,
  };
}

/** Quantity of a position as a JSON number. */
export function positionQuantity(line: ProductLine): number {
  return toQuantity(line.quantity);
}
