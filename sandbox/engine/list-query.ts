import type { QueryTree } from "./query.ts";
import type { Condition } from "./scalar-test.ts";

/** One key of an order, by the name in the route's table. */
export interface OrderKey {
  readonly field: string;
  readonly isDescending: boolean;
}

/** The part of a list that is asked for. */
export type PageRequest =
  | { readonly kind: "numbered"; readonly mode: "simple" | "table"; readonly number: number; readonly size: number }
  | { readonly kind: "cursor"; readonly cursor: string | undefined; readonly size: number }
  | { readonly kind: "all" };

/** A list request after its family's dialect has been read: checked against the route's tables. */
export interface ListQuery {
  readonly conditions: readonly Condition[];
  /** Empty: the list's default order. */
  readonly order: readonly OrderKey[];
  readonly includes: ReadonlySet<string>;
  readonly search: string | undefined;
  readonly page: PageRequest;
}

/** What a dialect reads: the parsed query and the headers that matter to it. */
export interface RawRequest {
  readonly tree: QueryTree;
  readonly pagination: string | undefined;
}

/** `-createdAt` → `{ field: "createdAt", isDescending: true }`. */
export function orderKey(text: string): OrderKey {
  return text.startsWith("-") ? { field: text.slice(1), isDescending: true } : { field: text, isDescending: false };
}
