/** What was asked for against what the record shows afterwards. */
import type { UserError } from "../domain/user-error.ts";
import type { Entity } from "../resources/define.ts";
import type { Given } from "./body.ts";
import type { Shown, ShownFields } from "./define.ts";
import { inputField } from "./user-errors.ts";

/** What is compared: the record, and the plain id of what was written. */
export interface Seen<Domain extends Entity> {
  readonly record: Domain;
  readonly id: string;
}

/** What the record shows in several ways, of which one has to be as it was given. */
export class EitherOf {
  readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

/** The fields that the record shows otherwise than they were given. Fields that it does not tell are left out. */
export function ignoredFields<Domain extends Entity>(
  given: readonly Given[],
  shown: ShownFields<Domain>,
  seen: Seen<Domain>,
): readonly UserError[] {
  return given.flatMap(({ name, path, value }): UserError[] => {
    const found = shownValue(shown[name], seen, path);
    if (found === undefined || isSame(value, found)) return [];
    const holds = found === null || found === "" ? "holds nothing there" : `holds ${print(found)}`;
    const message = `Xentral accepted the request but not this value: the record ${holds}.`;
    return [{ field: inputField(path), message, code: "IGNORED_BY_XENTRAL" }];
  });
}

/** The lists of objects, such as positions, of which the record shows more or fewer than were given, or none at all. */
export function otherCounts<Domain extends Entity>(
  given: readonly Given[],
  shown: ShownFields<Domain>,
  seen: Seen<Domain>,
): readonly UserError[] {
  return given.flatMap(({ name, path, value }): UserError[] => {
    const inner = Object.entries(shown).filter(([field]) => field.startsWith(`${name}.`));
    if (!Array.isArray(value) || inner.length === 0) return [];
    const tells = (place: number): boolean =>
      inner.some(([, each]) => shownValue(each, seen, [...path, String(place)]) !== undefined);
    if (!tells(value.length) && value.every((_each, place) => tells(place))) return [];
    const message = `The record does not show ${value.length} of them.`;
    return [{ field: inputField(path), message, code: "CONFLICT" }];
  });
}

/** Whether the record shows every field that can be compared as it was given, and at least one. */
export function isShown<Domain extends Entity>(
  given: readonly Given[],
  shown: ShownFields<Domain>,
  seen: Seen<Domain>,
): boolean {
  return isTold(given, shown, seen) && ignoredFields(given, shown, seen).length === 0;
}

/** Whether the record tells any of the fields. */
export function isTold<Domain extends Entity>(
  given: readonly Given[],
  shown: ShownFields<Domain>,
  seen: Seen<Domain>,
): boolean {
  return given.some(({ name, path }) => shownValue(shown[name], seen, path) !== undefined);
}

function shownValue<Domain extends Entity>(
  shown: Shown<Domain> | undefined,
  { record, id }: Seen<Domain>,
  path: readonly string[],
): unknown {
  return shown?.value(record, id, path);
}

/** Nothing and an empty text are one for the ERP; decimals are compared as numbers, lists as sets: they hold titles of tags. */
function isSame(given: unknown, found: unknown): boolean {
  if (found instanceof EitherOf) return found.values.some((value) => isSame(given, value));
  if (Array.isArray(given) && Array.isArray(found)) return listed(given) === listed(found);
  return spelt(given) === spelt(found);
}

function listed(values: readonly unknown[]): string {
  return JSON.stringify([...new Set(values.map(spelt))].toSorted());
}

function spelt(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const plain = text.replaceAll("\r\n", "\n").trim();
  return /^-?\d+\.\d+$/.test(plain) ? plain.replace(/\.?0+$/, "") : plain;
}

function print(value: unknown): string {
  if (value instanceof EitherOf) return print(value.values[0]);
  const text = Array.isArray(value) ? value.map(spelt).join(", ") : spelt(value);
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
