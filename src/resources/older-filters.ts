/** Filter keys of v1 and v2 with more than the four plain comparisons. Upstream: neither knows `isNull`. Checked 2026-11. */

import type { FilterKey, Operator } from "./define.ts";
import { dateKey, decimalKey, olderKey } from "./filters.ts";

const TEXT = [
  "equals",
  "notEquals",
  "in",
  "notIn",
  "contains",
  "notContains",
  "startsWith",
  "endsWith",
] as const satisfies readonly Operator[];

const RANGE = [
  "equals",
  "notEquals",
  "lessThan",
  "lessThanOrEquals",
  "greaterThan",
  "greaterThanOrEquals",
] as const satisfies readonly Operator[];

/** A key that holds text, compared as a whole or in part. */
export function olderTextKey(key: string): FilterKey {
  return olderKey(key, TEXT);
}

/** A key that holds calendar days. */
export function olderDateKey(key: string): FilterKey {
  return dateKey(key, RANGE);
}

/** A key that holds numbers. */
export function olderDecimalKey(key: string): FilterKey {
  return decimalKey(key, RANGE);
}
