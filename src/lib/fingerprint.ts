import { createHash } from "node:crypto";

/**
 * A short hash of a text, 32 bits unsigned: tells texts apart without showing them. Not for secrets, and two texts in
 * four thousand million share one.
 */
export function fingerprint(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0);
}
