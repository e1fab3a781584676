/** How long what was read from the ERP may be served again. */

/** Seldom changed records live long, master data for a minute. What names neither is short-lived, as documents are. */
export type Lifetime = "long" | "medium";

/** Seconds of each kind of lifetime. `stock` is for figures that change with every sale. */
export const lifetimeSeconds = { long: 3600, medium: 60, short: 10, stock: 5 } as const;

/** Lifetimes that were set from outside, in seconds. Null: as described. */
export interface LifetimeSettings {
  /** For collections without a setting of their own. */
  readonly overall: number | null;
  readonly stock: number | null;
  /** By the upstream's name of a collection, such as `products`. */
  readonly byCollection: Readonly<Record<string, number>>;
}

/** Nothing was set. */
export const noLifetimeSettings: LifetimeSettings = { overall: null, stock: null, byCollection: {} };

/** A week: nothing is worth keeping longer unasked. */
const MOST_SECONDS = 604_800;

/**
 * Reads settings such as `products=30,salesOrders=0,stock=2,default=20`; null for what is none.
 *
 * @example `products=30,default=20` is `{ overall: 20, stock: null, byCollection: { products: 30 } }`.
 */
export function parseLifetimes(text: string): LifetimeSettings | null {
  const seconds = new Map<string, number>();
  for (const part of text.split(",")) {
    const [, name = "", digits = ""] = /^\s*([a-z][A-Za-z]*)\s*=\s*(\d{1,6})\s*$/.exec(part) ?? [];
    if (name === "" || seconds.has(name) || Number(digits) > MOST_SECONDS) return null;
    seconds.set(name, Number(digits));
  }
  const { default: overall = null, stock = null, ...byCollection } = Object.fromEntries(seconds);
  return { overall, stock, byCollection };
}
