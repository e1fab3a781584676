/** Input ⇄ body: what is sent, and which field of the input an upstream path speaks of. */
import type { JsonObject, JsonValue } from "../plan/json.ts";
import type { BodyKey, BodyMap, Input } from "./define.ts";

/** A value that stands in the input, with its place: `["positions", "0", "quantity"]`. */
export interface Given {
  readonly path: readonly string[];
  /** Dotted path without the places in lists, as descriptions name it. */
  readonly name: string;
  readonly value: unknown;
}

/** Everything that the input holds, objects taken apart. Null is a value: it clears. Lists of objects count as a whole too. */
export function givenIn(input: Input, at: readonly string[] = []): Given[] {
  return Object.entries(input).flatMap(([field, value]): Given[] => {
    const path = [...at, field];
    if (value === undefined) return [];
    if (isInput(value)) return givenIn(value, path);
    const inner = isInputList(value) ? value.flatMap((item, index) => givenIn(item, [...path, String(index)])) : [];
    return [{ path, name: nameOf(path), value }, ...inner];
  });
}

/** A path as descriptions name it: without places in lists. */
export function nameOf(path: readonly string[]): string {
  return path.filter((segment) => !/^\d+$/.test(segment)).join(".");
}

/** Whether a body has a place for a field, and can hold this value there where one is given. */
export function canWrite(map: BodyMap, name: string, value?: unknown): boolean {
  const key = keyAt(map, name);
  if (key === undefined) return false;
  return value === undefined || value === null || (key.takes?.(value) ?? true);
}

function keyAt(map: BodyMap, name: string): BodyKey | undefined {
  if (map[name] !== undefined) return map[name];
  const [list, key] = Object.entries(map).find(([field, { items }]) => items && name.startsWith(`${field}.`)) ?? [];
  return list === undefined || key?.items === undefined ? undefined : keyAt(key.items, name.slice(list.length + 1));
}

/** The body of an input. */
export function writeBody(map: BodyMap, input: Input): JsonObject {
  const body: Record<string, JsonValue> = {};
  for (const [name, key] of Object.entries(map)) {
    const value = valueAt(input, name.split("."));
    if (value === undefined) continue;
    for (const each of placesOf(key)) place(body, each.at.split("."), written(each, value));
  }
  return body;
}

/**
 * The input path that an upstream path speaks of; null where it is none of the input's. A path above several fields, such
 * as `primaryAddress`, is none either.
 *
 * @example `lineItems.0.product.id` → `["positions", "0", "productId"]`
 */
export function inputPathOf(map: BodyMap, upstreamPath: string): readonly string[] | null {
  const path = upstreamPath.replaceAll(/\[(\w+)\]/g, ".$1");
  const inside = placed(map).filter(([, { at }]) => path === at || path.startsWith(`${at}.`));
  const [name, key] = inside.toSorted((one, other) => other[1].at.length - one[1].at.length)[0] ?? [];
  if (name === undefined || key === undefined) return byLastWord(map, path);
  const own = name.split(".");
  const [index, ...rest] = path.slice(key.at.length + 1).split(".");
  if (key.items === undefined || index === undefined || !/^\d+$/.test(index)) return own;
  return [...own, index, ...(inputPathOf(key.items, rest.join(".")) ?? [])];
}

/** Upstream: v3 names the object where a reference in it is wrong, `product` for `product.id`. Checked 2026-11. */
function byLastWord(map: BodyMap, path: string): readonly string[] | null {
  const [name] = path === "" ? [] : (placed(map).find(([, { at }]) => at === `${path}.id`) ?? []);
  return name === undefined ? null : name.split(".");
}

/** Every place of a body with the input field that fills it. */
function placed(map: BodyMap): readonly (readonly [name: string, key: BodyKey])[] {
  return Object.entries(map).flatMap(([name, key]) => placesOf(key).map((each) => [name, each] as const));
}

/** The same fields below one place of a greater body, or below a second one too. */
export function within(map: BodyMap, [first, second]: readonly string[]): BodyMap {
  return Object.fromEntries(
    Object.entries(map).map(([name, key]) => {
      const below = (at = ""): BodyKey => ({ ...key, at: at === "" ? key.at : `${at}.${key.at}` });
      return [name, second === undefined ? below(first) : { ...below(first), also: below(second) }];
    }),
  );
}

/** The places that one field fills. */
export function placesOf(key: BodyKey): readonly BodyKey[] {
  return key.also === undefined ? [key] : [key, key.also];
}

function written({ write, items }: BodyKey, value: unknown): JsonValue {
  if (value === null) return null;
  if (items !== undefined) return (value as readonly Input[]).map((item) => writeBody(items, item));
  return write === undefined ? (value as JsonValue) : write(value);
}

function place(body: Record<string, JsonValue>, [name = "", ...deeper]: readonly string[], value: JsonValue): void {
  if (deeper.length === 0) {
    // A reference is cleared as a whole: `{ id: null }` names nothing.
    body[name] = value;
    return;
  }
  if (value === null && deeper.length === 1 && deeper[0] === "id") {
    body[name] = null;
    return;
  }
  const inner = { ...(body[name] as Record<string, JsonValue> | undefined) };
  place(inner, deeper, value);
  body[name] = inner;
}

/** The value at a dotted place of an input; undefined where it holds none. */
export function valueAt(input: Input, path: readonly string[]): unknown {
  const [name = "", ...deeper] = path;
  const value = input[name];
  if (deeper.length === 0) return value;
  return isInput(value) ? valueAt(value, deeper) : undefined;
}

/** Paths of the needed fields that an input leaves open; those inside of an object that is not given are not needed. */
export function missingOf(needs: readonly string[], input: Input): readonly (readonly string[])[] {
  return needs.map((need) => need.split(".")).filter((path) => isOpen(input, path));
}

function isOpen(input: Input, [name = "", ...deeper]: readonly string[]): boolean {
  const value = input[name];
  if (deeper.length === 0) return value === undefined || value === null;
  return isInput(value) && isOpen(value, deeper);
}

function isInput(value: unknown): value is Input {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isInputList(value: unknown): value is readonly Input[] {
  return Array.isArray(value) && value.length > 0 && value.every(isInput);
}
