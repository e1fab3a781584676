import { checksum } from "../lib/checksum.ts";

/**
 * What a resume token says: version, flow, input and the key under which its steps stand in the ledger. The checksum finds
 * damage, not forgery: a token leads only to what was begun at the same instance with the same input, which anybody who may
 * write could read there, too.
 */
export interface ResumeToken {
  readonly flow: string;
  readonly fingerprint: string;
  readonly key: string;
}

const VERSION = 1;
const CHECKSUM_BYTES = 4;

/** An opaque text. */
export function encodeToken({ flow, fingerprint, key }: ResumeToken): string {
  const content = Buffer.from(JSON.stringify([VERSION, flow, fingerprint, key]));
  const sum = Buffer.alloc(CHECKSUM_BYTES);
  sum.writeUInt32BE(checksum(content));
  return Buffer.concat([content, sum]).toString("base64url");
}

/** The token in a text; null for everything that was not made by {@link encodeToken} of this version. Never throws. */
export function decodeToken(text: string): ResumeToken | null {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length <= CHECKSUM_BYTES || bytes.toString("base64url") !== text) return null;
  const content = bytes.subarray(0, -CHECKSUM_BYTES);
  if (bytes.readUInt32BE(content.length) !== checksum(content)) return null;
  const parts = parsed(content.toString("utf8"));
  const [version, flow, fingerprint, key] = Array.isArray(parts) ? (parts as readonly unknown[]) : [];
  if (version !== VERSION || typeof flow !== "string") return null;
  return typeof fingerprint === "string" && typeof key === "string" ? { flow, fingerprint, key } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
