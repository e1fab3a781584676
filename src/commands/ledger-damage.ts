/**
 * Whether the ledger's file can be opened at all. LMDB maps it into memory and believes what stands there: a file that is
 * cut off or overwritten would not be refused, but end the process with the first write.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";

/** Where LMDB keeps what is checked, from the beginning of each of the first two pages, on the machines below. */
const at = { magic: 24, pageSize: 48, lastPage: 144, end: 152 } as const;
const machines: readonly string[] = ["x64", "arm64"];
const MAGIC = 0xbe_ef_c0_de;
const SMALLEST_PAGE = 512;
/** Either may be the newer one, and both describe the file. */
const DESCRIPTIONS = 2;

/** What is wrong with the file, as the end of a sentence; null where nothing is, or where there is none yet. */
export function damageOf(file: string): string | null {
  if (!existsSync(file) || !machines.includes(process.arch)) return null;
  try {
    return damageIn(file);
  } catch {
    return "cannot be read";
  }
}

function damageIn(file: string): string | null {
  const descriptor = openSync(file, "r");
  try {
    const { size } = fstatSync(descriptor);
    return size === 0 ? null : described(size, (position) => bytesAt(descriptor, position));
  } finally {
    closeSync(descriptor);
  }
}

function described(size: number, read: (position: number) => Buffer): string | null {
  const pageSize = read(0).readUInt32LE(at.pageSize);
  for (let page = 0; page < DESCRIPTIONS; page += 1) {
    const description = read(page * pageSize);
    const isOne = description.readUInt32LE(at.magic) === MAGIC && pageSize >= SMALLEST_PAGE;
    if (!isOne) return "is none that a ledger is kept in";
    const lastPage = Number(description.readBigUInt64LE(at.lastPage));
    if ((lastPage + 1) * pageSize > size) return "is cut off";
  }
  return null;
}

/** Zeros where the file has ended. */
function bytesAt(descriptor: number, position: number): Buffer {
  const bytes = Buffer.alloc(at.end);
  readSync(descriptor, bytes, 0, at.end, position);
  return bytes;
}
