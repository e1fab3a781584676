/**
 * Text as the database compares it: without regard to case or accents.
 */

/** Folded texts that are more than lower case, since taking accents apart is slow and the same names come again. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/** Folds a text for comparison: `Müller` and `MULLER` become the same. */
export function fold(text: string): string {
  if (!/[^\0-\u007f]/.test(text)) return text.toLowerCase();
  const found = known.get(text);
  if (found !== undefined) return found;
  const folded = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
  if (known.size >= mostKnown) known.clear();
  known.set(text, folded);
  return folded;
}

/** Orders two stored values ascending: null first, numbers by size, texts folded, false before true. */
export function compareStored(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : -1;
  if (b === null || b === undefined) return 1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compareFolded(fold(a), fold(b));
  return Number(a) - Number(b);
}

function compareFolded(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Which side of a text a pattern is bound to. */
export type Bound = "none" | "start" | "end";

/**
 * Makes a test as SQL's LIKE does, over folded texts.
 *
 * Upstream: the v3 framework pastes the value into the pattern, so `%` and `_` in it are wildcards. Checked 2026-11.
 */
export function likeTest(value: string, bound: Bound, hasWildcards: boolean): (text: string) => boolean {
  const wanted = fold(value);
  if (!hasWildcards || !/[%_\\]/u.test(wanted)) {
    if (bound === "start") return (text) => fold(text).startsWith(wanted);
    if (bound === "end") return (text) => fold(text).endsWith(wanted);
    return (text) => fold(text).includes(wanted);
  }
  const source = [...wanted.matchAll(/\\?[\s\S]/gu)].map(([token]) => patternOf(token)).join("");
  const pattern = new RegExp(`${bound === "start" ? "^" : ""}${source}${bound === "end" ? "$" : ""}`, "su");
  return (text) => pattern.test(fold(text));
}

function patternOf(token: string): string {
  if (token === "%") return ".*";
  if (token === "_") return ".";
  const literal = token.length > 1 ? token.slice(1) : token;
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}
