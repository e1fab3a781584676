/**
 * Reads a query string as PHP does, because both generations of the real API sit on PHP: brackets nest,
 * `[]` appends, a later value of the same name wins, `+` is a blank.
 */

/** One level of a query: names (or list positions) to texts or to a further level. */
export type QueryTree = Map<string, string | QueryTree>;

/**
 * Parses the part of a URL after `?`. Never throws: a broken percent escape stays as it is.
 *
 * `filter[0][key]=id&filter[0][value][]=7` → `{ filter: { 0: { key: "id", value: { 0: "7" } } } }`
 */
export function parseQuery(query: string): QueryTree {
  const tree: QueryTree = new Map();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decodePart(at < 0 ? pair : pair.slice(0, at));
    insert(tree, segmentsOf(name), at < 0 ? "" : decodePart(pair.slice(at + 1)));
  }
  return tree;
}

/**
 * Prints a query for people and tests: decoded, top-level names in alphabetical order, the order within one name
 * kept, so that the same request prints the same line however it was put together.
 */
export function printQuery(query: string): string {
  const pairs = query.split("&").filter((pair) => pair !== "");
  const decoded = pairs.map((pair, position) => ({ text: decodePart(pair), position }));
  decoded.sort((a, b) => compareText(topOf(a.text), topOf(b.text)) || a.position - b.position);
  return decoded.map(({ text }) => text).join("&");
}

/** The text under a name, or undefined where there is none or a further level stands there. */
export function textOf(tree: QueryTree, name: string): string | undefined {
  const value = tree.get(name);
  return typeof value === "string" ? value : undefined;
}

/** The level under a name, or undefined where there is none or a text stands there. */
export function branchOf(tree: QueryTree, name: string): QueryTree | undefined {
  const value = tree.get(name);
  return value instanceof Map ? value : undefined;
}

/** All texts of a node in their order, further levels flattened; empty for undefined. */
export function textsOf(node: string | QueryTree | undefined): readonly string[] {
  if (node === undefined) return [];
  if (typeof node === "string") return [node];
  return [...node.values()].flatMap(textsOf);
}

function decodePart(part: string): string {
  const spaced = part.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** `filter[0][value][]` → `["filter", "0", "value", ""]`; the empty segment appends. */
function segmentsOf(name: string): readonly string[] {
  const bracket = name.indexOf("[");
  if (bracket <= 0) return [name];
  const inner = [...name.slice(bracket).matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1] ?? "");
  return inner.length === 0 ? [name] : [name.slice(0, bracket), ...inner];
}

function insert(tree: QueryTree, segments: readonly string[], value: string): void {
  const [head = "", ...rest] = segments;
  const name = head === "" ? nextPosition(tree) : head;
  if (rest.length === 0) {
    tree.set(name, value);
    return;
  }
  const present = tree.get(name);
  const branch: QueryTree = present instanceof Map ? present : new Map();
  if (branch !== present) tree.set(name, branch);
  insert(branch, rest, value);
}

/** PHP appends after the largest whole number used so far. */
function nextPosition(tree: QueryTree): string {
  let next = 0;
  for (const key of tree.keys()) if (/^\d+$/u.test(key)) next = Math.max(next, Number(key) + 1);
  return String(next);
}

function topOf(pair: string): string {
  const end = pair.search(/[[=]/u);
  return end < 0 ? pair : pair.slice(0, end);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
