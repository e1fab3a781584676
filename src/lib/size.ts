/** Bytes of a small object's head, of a property or an element, and of a short text's head. */
const OBJECT = 24;
const SLOT = 8;
const TEXT = 20;

/**
 * Roughly the bytes of memory that a value made of plain objects, lists, texts, numbers and the like takes. Cheap: it reads
 * each value once and copies nothing. Texts count one byte a character.
 */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return TEXT + value.length;
  if (typeof value !== "object" || value === null) return 0;
  let bytes = OBJECT;
  if (Array.isArray(value)) {
    for (const item of value) bytes += SLOT + sizeOf(item);
    return bytes;
  }
  for (const name in value) bytes += SLOT + sizeOf(Reflect.get(value, name));
  return bytes;
}
