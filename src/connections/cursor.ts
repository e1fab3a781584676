import { checksum } from "../lib/checksum.ts";
import { fingerprint } from "../lib/fingerprint.ts";
import { invariant } from "../lib/invariant.ts";
import type { Anchor, PagedList } from "../lib/window.ts";

/**
 * A cursor is an anchor in base64url, bound to the list, filter and order it was made for:
 *
 *     version 1 · flags 1 · list 4 · filter 4 · order 4 · offset 1 to 8 · id · [onward] · [back] · checksum 4
 *
 * Version and checksum stay where they are in every version. The checksum finds damage, not forgery: a cursor grants
 * nothing, so there is nothing to gain by making one up.
 */

const VERSION = 1;
const END_FRAME = 1;
const HAS_ONWARD = 2;
const HAS_BACK = 4;
const CHECKSUM_BYTES = 4;
const SHORTEST = 1 + CHECKSUM_BYTES;
const FIXED_BYTES = 14;

/** What a cursor is bound to, each as a short hash, so that no filter value can be read from it. */
export interface Binding {
  readonly list: number;
  readonly filter: number;
  readonly order: number;
}

/** A cursor taken apart. */
export interface Cursor {
  readonly anchor: Anchor;
  readonly binding: Binding;
}

/** The binding of a list's identity. */
export function bindingOf({ list, filter, order }: PagedList<unknown>["identity"]): Binding {
  return { list: fingerprint(list), filter: fingerprint(filter), order: fingerprint(order) };
}

/** An opaque text for the place of a row: some 35 characters, plus those of upstream cursors that it carries. */
export function encodeCursor({ anchor, binding }: Cursor): string {
  const { frame, offset, id, onward, back } = anchor;
  invariant(Number.isSafeInteger(offset) && offset >= 0, "a cursor's offset counts rows");
  const fixed = Buffer.alloc(FIXED_BYTES);
  fixed[0] = VERSION;
  fixed[1] =
    (frame === "end" ? END_FRAME : 0) | (onward === undefined ? 0 : HAS_ONWARD) | (back === undefined ? 0 : HAS_BACK);
  fixed.writeUInt32BE(binding.list, 2);
  fixed.writeUInt32BE(binding.filter, 6);
  fixed.writeUInt32BE(binding.order, 10);
  const texts = [id, onward, back].flatMap((text) => (text === undefined ? [] : textBytes(text)));
  const content = Buffer.concat([fixed, numberBytes(offset), ...texts]);
  const sum = Buffer.alloc(CHECKSUM_BYTES);
  sum.writeUInt32BE(checksum(content));
  return Buffer.concat([content, sum]).toString("base64url");
}

/**
 * The cursor in a text; `OTHER_VERSION` when it is an undamaged one of another version, null for everything that was
 * not made by {@link encodeCursor}. Never throws.
 */
export function decodeCursor(text: string): Cursor | "OTHER_VERSION" | null {
  const bytes = Buffer.from(text, "base64url");
  // Buffer skips what is not base64url and ignores spare bits; only one spelling of the bytes counts.
  if (bytes.length < SHORTEST || bytes.toString("base64url") !== text) return null;
  const content = bytes.subarray(0, -CHECKSUM_BYTES);
  if (bytes.readUInt32BE(content.length) !== checksum(content)) return null;
  if (content[0] !== VERSION) return "OTHER_VERSION";
  if (content.length < FIXED_BYTES) return null;
  const cursor = readContent(content);
  // A forged text may hold what no cursor holds: spare bytes, unknown flags, broken UTF-8, numbers written at length.
  return Number.isSafeInteger(cursor.anchor.offset) && encodeCursor(cursor) === text ? cursor : null;
}

/** Reads what stands where a cursor's parts stand; the caller checks that writing it again gives the same bytes. */
function readContent(content: Buffer): Cursor {
  const flags = content[1] ?? 0;
  let at = FIXED_BYTES;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = content[at] ?? 0;
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const text = (): string => {
    const length = number();
    at += length;
    return content.toString("utf8", at - length, at);
  };
  return {
    binding: { list: content.readUInt32BE(2), filter: content.readUInt32BE(6), order: content.readUInt32BE(10) },
    anchor: {
      frame: flags & END_FRAME ? "end" : "start",
      offset: number(),
      id: text(),
      ...(flags & HAS_ONWARD ? { onward: text() } : {}),
      ...(flags & HAS_BACK ? { back: text() } : {}),
    },
  };
}

function textBytes(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text, "utf8");
  return [numberBytes(bytes.length), bytes];
}

/** A whole number, seven bits a byte, the lowest first; the top bit says that more follow. */
function numberBytes(number: number): Buffer {
  const bytes: number[] = [];
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}
