/** A place in an ordered list: the keys and the id of the row that stands there. */
export interface Position {
  readonly keys: readonly (string | number | boolean | null)[];
  readonly id: number;
}

/** An opaque cursor taken apart. */
export interface Cursor {
  readonly position: Position;
  /** False: the rows before the position are asked for. */
  readonly pointsToNext: boolean;
  /** The order it was made for, as printed. */
  readonly order: string;
}

/** Writes a cursor as text that is safe in a URL. */
export function encodeCursor({ position, pointsToNext, order }: Cursor): string {
  return Buffer.from(JSON.stringify([order, pointsToNext, position.id, ...position.keys])).toString("base64url");
}

/** Reads what `encodeCursor` wrote; null for anything else. */
export function decodeCursor(text: string): Cursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (!Array.isArray(parts)) return null;
    const [order, pointsToNext, id, ...keys] = parts as readonly unknown[];
    if (typeof order !== "string" || typeof pointsToNext !== "boolean" || typeof id !== "number") return null;
    return keys.every(isKey) ? { position: { keys, id }, pointsToNext, order } : null;
  } catch {
    return null;
  }
}

function isKey(value: unknown): value is string | number | boolean | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
