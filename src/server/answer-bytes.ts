/**
 * Answers as bytes. What operations share is written once, and its bytes are copied to where they belong; everything else
 * is written anew, by the engine where nothing shared lies in it.
 */
import { leave, placeOf } from "../lib/shared-objects.ts";
import { isHolder } from "./remembered-results.ts";

/** Who writes, in the places of what is shared. */
const writer = {};

/** The JSON of an answer as `JSON.stringify` writes it, with a line's end. Values are plain objects, arrays and leaves. */
export function bytesOfAnswer(answer: { readonly data?: unknown }): Buffer {
  if (!isHolder(answer.data)) return Buffer.from(`${JSON.stringify(answer)}\n`);
  const pieces = new Pieces();
  pieces.value(answer);
  pieces.text("\n");
  return pieces.joined();
}

/** Text that is still short, and bytes that were written before. */
class Pieces {
  readonly #done: (string | Buffer)[] = [];
  #open = "";

  text(text: string): void {
    this.#open += text;
  }

  value(value: unknown): void {
    if (!isObject(value)) return this.text(JSON.stringify(value));
    const bytes = bytesOfShared(value);
    if (bytes !== null) {
      this.#done.push(this.#open, bytes);
      this.#open = "";
    } else if (Array.isArray(value)) this.#list(value);
    else this.#object(value);
  }

  #list(list: readonly unknown[]): void {
    if (!list.some(isObject)) return this.text(JSON.stringify(list));
    for (const [index, item] of list.entries()) {
      this.text(index === 0 ? "[" : ",");
      this.value(item ?? null);
    }
    this.text("]");
  }

  #object(object: object): void {
    const members = Object.entries(object);
    if ("toJSON" in object || !members.some(([, value]) => isObject(value))) return this.text(JSON.stringify(object));
    let before = "{";
    for (const [name, value] of members) {
      if (value === undefined) continue;
      this.text(`${before}${JSON.stringify(name)}:`);
      this.value(value);
      before = ",";
    }
    this.text(before === "{" ? "{}" : "}");
  }

  joined(): Buffer {
    const pieces = [...this.#done, this.#open];
    const bytes = Buffer.allocUnsafe(pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0));
    let at = 0;
    for (const piece of pieces) {
      if (typeof piece === "string") at += bytes.write(piece, at);
      else {
        bytes.set(piece, at);
        at += piece.length;
      }
    }
    return bytes;
  }
}

/** Null for what nobody shares. */
function bytesOfShared(value: object): Buffer | null {
  const place = placeOf(value);
  if (place === undefined) return null;
  if (place.maker === writer) return place.made as Buffer;
  const made = Buffer.from(JSON.stringify(value));
  leave(value, { maker: writer, made, bytes: HEAD_BYTES + made.length });
  return made;
}

/** Of a buffer. */
const HEAD_BYTES = 100;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
