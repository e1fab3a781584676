/**
 * Reads lists whose rows came before. Who asks for the same list again and again gets mostly the same bytes; a row that
 * comes again byte for byte is the object that it was, and neither decoded nor parsed.
 *
 * Lists that begin with `{"data":[{`, without blanks, are read like that; whatever is written otherwise is parsed as a whole.
 */
import { share } from "../lib/shared-objects.ts";

/** Rows that came more than once. They are shared, and never changed. */
export class KnownRows {
  /** By resource and first property, which is the id: the last row that began like this. */
  readonly #rows = new Map<string, Known>();
  /** How pages began that came once. A walk through a list never meets one of them again, and pays nothing. */
  readonly #seen = new Set<string>();
  #bytes = 0;

  /** The value of a JSON text, which is told of a resource. Throws a SyntaxError for what is none. */
  parse(bytes: Buffer, resource: string): unknown {
    return (this.#isList(bytes, resource) ? this.#parseList(bytes, resource) : undefined) ?? parseWhole(bytes);
  }

  /** Whether it is a list that began like this before. */
  #isList(bytes: Buffer, resource: string): boolean {
    if (bytes.length > MAX_LIST_BYTES || !startsWith(bytes, 0, HEAD)) return false;
    const key = keyAt(bytes, HEAD.length - 1, resource);
    if (this.#rows.has(key) || this.#seen.has(key)) return true;
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    this.#seen.add(key);
    return false;
  }

  /** Undefined where it is written otherwise, is no JSON, which the engine's parser is to say, or is another list by now. */
  #parseList(bytes: Buffer, resource: string): unknown {
    const items: unknown[] = [];
    let known = 0;
    for (let start = HEAD.length - 1; ;) {
      const row = this.#rowAt(bytes, start, resource);
      if (row === undefined) return undefined;
      items.push(row.item);
      known += row.isKnown ? 1 : 0;
      if (known === 0 && items.length === MOST_OTHERS) return undefined;
      if (bytes[row.end] === CLOSING_LIST) return withItems(bytes.toString("utf8", row.end), items);
      if (bytes[row.end] !== COMMA || bytes[row.end + 1] !== OPENING) return undefined;
      start = row.end + 1;
    }
  }

  #rowAt(bytes: Buffer, start: number, resource: string): RowAt | undefined {
    const key = keyAt(bytes, start, resource);
    const known = this.#rows.get(key);
    const isKnown = known !== undefined && startsWith(bytes, start, known.bytes);
    if (isKnown && known.item !== null) return { item: known.item, end: start + known.bytes.length, isKnown };
    const end = isKnown ? start + known.bytes.length : endOfObject(bytes, start);
    const item = end === -1 ? undefined : parsedRow(bytes.toString("utf8", start, end));
    if (item === undefined) return undefined;
    if (isKnown) known.item = shared(item);
    else this.#keep(key, { bytes: copyOf(bytes, start, end), item: null });
    return { item, end, isKnown };
  }

  #keep(key: string, row: Known): void {
    const before = this.#rows.get(key);
    this.#bytes += sizeOf(row) - (before === undefined ? 0 : sizeOf(before));
    this.#rows.delete(key);
    this.#rows.set(key, row);
    for (const [oldest, other] of this.#rows) {
      if (this.#bytes <= MAX_BYTES) return;
      this.#rows.delete(oldest);
      this.#bytes -= sizeOf(other);
    }
  }
}

interface Known {
  readonly bytes: Buffer;
  /** What it was parsed into; null where it came once. */
  item: object | null;
}

/** A row of an answer. */
interface RowAt {
  readonly item: object;
  readonly end: number;
  readonly isKnown: boolean;
}

const HEAD = Buffer.from('{"data":[{');
const [OPENING, CLOSING, CLOSING_LIST, COMMA, QUOTE, BACKSLASH] = [0x7b, 0x7d, 0x5d, 0x2c, 0x22, 0x5c];
/** An id, with which rows begin, is shorter. Rows that begin alike replace each other. */
const MAX_KEY_BYTES = 64;
/** Roughly a buffer's head, a key and their entry, which is more than a short row. */
const ROW_BYTES = 300;
/** What is parsed takes a few times as much. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Larger ones are read by machines, which walk on; their rows would drive out those of all others. */
const MAX_LIST_BYTES = MAX_BYTES / 4;
const MOST_SEEN = 1000;
/** A list whose first rows are all others than before is likely to be so to its end. */
const MOST_OTHERS = 8;

function keyAt(bytes: Buffer, start: number, resource: string): string {
  const comma = bytes.indexOf(COMMA, start);
  const end = comma === -1 ? bytes.length : comma;
  return `${resource} ${bytes.toString("latin1", start, Math.min(end, start + MAX_KEY_BYTES))}`;
}

function sizeOf({ bytes }: Known): number {
  return ROW_BYTES + bytes.length;
}

/** A copy of its own: a view would hold the whole answer, and what Node cuts from its pool holds 8 KB. */
function copyOf(bytes: Buffer, start: number, end: number): Buffer {
  const copy = Buffer.allocUnsafeSlow(end - start);
  bytes.copy(copy, 0, start, end);
  return copy;
}

function startsWith(bytes: Buffer, start: number, what: Buffer): boolean {
  const end = start + what.length;
  return end <= bytes.length && what.compare(bytes, start, end) === 0;
}

/** Where an object ends; -1 where it does not. Whether it is JSON, its parser says. */
function endOfObject(bytes: Buffer, start: number): number {
  let depth = 0;
  let isText = false;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPENING) depth += 1;
    else if (byte === CLOSING) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function parsedRow(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

/** What is shared must not be changed by one of those who share it. */
function shared(item: object): object {
  share(item);
  // Not by recursion: the engine's parser reads what is nested deeper than calls can be.
  const parts = [item];
  for (const part of parts) {
    for (const inner of Object.values(part) as unknown[])
      if (typeof inner === "object" && inner !== null) parts.push(inner);
    Object.freeze(part);
  }
  return item;
}

/** The envelope around the rows, whose text goes on with the list's end. */
function withItems(rest: string, items: readonly unknown[]): unknown {
  try {
    const envelope = JSON.parse(`{"data":[${rest}`) as { data: unknown };
    // A second property of this name, also where escapes spell it, would have replaced the list.
    if (/"data"|\\u/.test(rest) || !Array.isArray(envelope.data)) return undefined;
    envelope.data = items;
    return envelope;
  } catch {
    return undefined;
  }
}

function parseWhole(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
}
