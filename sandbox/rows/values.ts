/** Values that rows of all families are put together from. */
import { printCents, printE8 } from "../amounts.ts";
import type { World } from "../model.ts";
import type { CustomField, PostalAddress } from "../model-partner.ts";
import type { RowContext } from "./kinds.ts";

/** A reference: `{ id }`, or null. */
export function ref(id: number | null): { readonly id: string } | null {
  return id === null ? null : { id: String(id) };
}

/** v3's amount, eight decimals. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** Cents as an amount. */
export function centsOf(cents: number, currency: string): Amount {
  return { amount: printCents(cents), currency };
}

/** Cents as an amount; null stays null. */
export function centsOrNull(cents: number | null, currency: string): Amount | null {
  return cents === null ? null : centsOf(cents, currency);
}

/** A unit price as an amount. */
export function unitPrice(e8: number, currency: string): Amount {
  return { amount: printE8(e8), currency };
}

/** Whether an include, or one nested in it, was asked for. */
export function isIncluded({ includes }: RowContext, name: string): boolean {
  if (includes.has(name)) return true;
  for (const include of includes) if (include.startsWith(`${name}.`)) return true;
  return false;
}

/** The key only where its include was asked for: without it the row has no such key. */
export function whenIncluded<K extends string, V>(
  context: RowContext,
  name: K,
  value: () => V,
): { readonly [N in K]?: V } {
  // An object with one computed key is not seen as having that key.
  return isIncluded(context, name) ? ({ [name]: value() } as { readonly [N in K]?: V }) : {};
}

/** v3's tags of a document or partner. */
export function documentTags(world: World, ids: readonly number[]) {
  return ids.flatMap((id) => {
    const tag = world.tag.byId.get(id);
    return tag === undefined ? [] : [{ id: String(id), title: tag.title, color: tag.color }];
  });
}

/** v1's tags of a document or supplier. */
export function namedTags(world: World, ids: readonly number[]) {
  return documentTags(world, ids).map(({ id, title, color }) => ({ id, name: title, color }));
}

/** v3's free fields. */
export function customFields(fields: readonly CustomField[]) {
  return fields.map(({ key, label, type, value }) => ({ key, label, type, value }));
}

/** v3's postal address. */
function postalAddress(address: PostalAddress) {
  return { ...address };
}

/** v3's postal address; null stays null. */
export function postalAddressOrNull(address: PostalAddress | null) {
  return address === null ? null : postalAddress(address);
}

/** v1's reference to a project with its names, for documents. */
export function namedProject(world: World, id: number | null) {
  const project = id === null ? undefined : world.project.byId.get(id);
  return project === undefined
    ? null
    : { id: String(project.id), name: project.name, abbreviation: project.abbreviation };
}

/** v3's project: `{ id }`, all of it where included, or null. */
export function projectReference(world: World, id: number | null, context: RowContext) {
  return isIncluded(context, "project") ? namedProject(world, id) : ref(id);
}
