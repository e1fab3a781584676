/** Bytes of an answer: read up to a bound, decompressed as what they are rather than as what they are said to be. */
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { InputType } from "node:zlib";

/** Bytes that are as they were meant, or why they are not. */
export type ReadBytes =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  /** More than the bound, on the wire or unpacked. */
  | { readonly kind: "large" }
  /** Compressed, and not to be unpacked; `raw` is what came. */
  | { readonly kind: "undecodable"; readonly raw: Buffer };

type Decoder = (bytes: InputType, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Reads and unpacks a body of at most `maxBytes`. Rejects when the connection breaks. */
export async function readBytes(
  body: Readable,
  options: { encoding: string | undefined; maxBytes: number },
): Promise<ReadBytes> {
  const raw = await collect(body, options.maxBytes);
  return raw === null ? { kind: "large" } : unpack(raw, options);
}

/** Reads the beginning of a body, at most `maxBytes`; empty where the connection breaks or the bytes cannot be unpacked. */
export async function readSome(
  body: Readable,
  options: { encoding: string | undefined; maxBytes: number },
): Promise<Buffer> {
  const read = await readBytes(body, options).catch(() => null);
  if (read === null || read.kind === "large") return Buffer.alloc(0);
  return read.kind === "bytes" ? read.bytes : read.raw;
}

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function collect(body: Readable, maxBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the body, and its connection with it.
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function unpack(
  raw: Buffer,
  { encoding, maxBytes }: { encoding: string | undefined; maxBytes: number },
): Promise<ReadBytes> {
  // Upstream: product sub-resources have declared encodings that their bodies did not have. Checked 2026-11.
  const decoder = isGzip(raw) ? decoders["gzip"] : decoders[encoding?.trim().toLowerCase() ?? ""];
  if (decoder === undefined) return { kind: "bytes", bytes: raw };
  try {
    return { kind: "bytes", bytes: await decoder(raw, { maxOutputLength: maxBytes }) };
  } catch (thrown) {
    const large = thrown instanceof Error && "code" in thrown && thrown.code === "ERR_BUFFER_TOO_LARGE";
    return large ? { kind: "large" } : { kind: "undecodable", raw };
  }
}
