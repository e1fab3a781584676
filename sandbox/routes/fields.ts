/** Shorthand for filter tables: fields of one type and operator set, as the specification groups them. */
import type { FilterField } from "../engine/filter.ts";
import type { Path } from "../engine/paths.ts";
import type { FieldType } from "../engine/scalar-test.ts";

export type FilterTable = Readonly<Record<string, FilterField>>;

/** A path, or a path with what else a field has. */
type Entry = Path | (Partial<FilterField> & Pick<FilterField, "path">);

const equality = ["equals", "notEquals"];
const membership = [...equality, "in", "notIn"];
const ranges = ["lessThan", "lessThanOrEquals", "greaterThan", "greaterThanOrEquals"];
const matching = [...membership, "contains", "notContains", "startsWith", "endsWith"];
const nullness = ["isNull", "isNotNull"];

function table(entries: Readonly<Record<string, Entry>>, type: FieldType, operators: readonly string[]): FilterTable {
  const fieldOf = (entry: Entry): FilterField =>
    typeof entry === "string" ? { path: entry, type, operators } : { type, operators, ...entry };
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, fieldOf(entry)]));
}

/** v3: ids. */
export const ids = (entries: Readonly<Record<string, Entry>>): FilterTable => table(entries, "id", membership);

/** v3: words with the operators of ids. */
export const words = (entries: Readonly<Record<string, Entry>>): FilterTable => table(entries, "word", membership);

/** v3: texts. */
export const texts = (entries: Readonly<Record<string, Entry>>): FilterTable => table(entries, "text", matching);

/** v3: stored days. */
export const dates = (entries: Readonly<Record<string, Entry>>): FilterTable =>
  table(entries, "date", [...equality, ...ranges, ...nullness]);

/** v3: instants, compared to the second. */
export const instants = (entries: Readonly<Record<string, Entry>>): FilterTable =>
  table(entries, "datetime", [...equality, ...ranges, ...nullness]);

/** v3: instants, compared by their day. */
export const days = (entries: Readonly<Record<string, Entry>>): FilterTable =>
  table(entries, "day", [...equality, ...ranges, ...nullness]);

/** v3: booleans. */
export const booleans = (entries: Readonly<Record<string, Entry>>): FilterTable => table(entries, "boolean", equality);

/** v3: numbers; the type says how they are stored. */
export const numbers = (type: FieldType, entries: Readonly<Record<string, Entry>>): FilterTable =>
  table(entries, type, [...equality, ...ranges]);

/** v3: ids that may be missing. */
export const optionalIds = (entries: Readonly<Record<string, Entry>>): FilterTable =>
  table(entries, "id", [...membership, ...nullness]);

/** v1 and v2: every key of a list has the list's operators. */
export function keyed(
  operators: readonly string[],
  groups: Partial<Record<FieldType, Readonly<Record<string, Entry>>>>,
): FilterTable {
  // The keys of `groups` are field types: its own type says so.
  const entries = Object.entries(groups) as [FieldType, Readonly<Record<string, Entry>>][];
  return Object.assign({}, ...entries.map(([type, fields]) => table(fields, type, operators))) as FilterTable;
}

/** `"id name"` → `["id", "name"]`. */
export function namesIn(text: string): readonly string[] {
  return text.split(" ");
}

/** v1 and v2: the sixteen operators that most lists declare. */
export const legacyOperators: readonly string[] = [
  ...membership,
  "exactlyIn",
  "allIn",
  "allNotIn",
  "contains",
  "notContains",
  "startsWith",
  "endsWith",
  "greaterThan",
  "lessThan",
  "is",
  "lessThanOrEquals",
  "greaterThanOrEquals",
];

export { equality, matching, membership, ranges };
