/** What is remembered of writes, so that none is carried out twice: what was begun, and what came of it. */
import { createHash, randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

import type { UserError } from "../domain/user-error.ts";
import type { Input } from "./define.ts";

/** How far a write got. */
export type LedgerState =
  /** Begun; nothing was sent yet. */
  | "begun"
  /** About to be sent, or sent: from here on only the ERP knows. */
  | "sent"
  /** Carried out. */
  | "done";

/** What is remembered under a key. */
export interface LedgerEntry {
  readonly state: LedgerState;
  /** Who wrote this; another one each time, so that a change can name what it replaces. */
  readonly stamp: string;
  readonly writer: LedgerWriter;
  /** Tells inputs apart. */
  readonly fingerprint: string;
  /** When it was begun, in milliseconds of the wall clock. */
  readonly at: number;
  /** Until when its writer may be busy with it; afterwards it has been left behind. */
  readonly busyUntil: number;
  /** Whether the record was seen right before it was sent, and was not as asked for: what is so afterwards is its doing. */
  readonly wasOtherwise?: boolean;
  /** Of what is `sent`: whether Xentral said that it was carried out, though not what it made. */
  readonly isCarriedOut?: boolean;
  /** Plain id of what was written. */
  readonly id: string | null;
  /** Fields that the ERP dropped; null until the record was read back. */
  readonly ignored: readonly UserError[] | null;
}

/** The process that works on a write. */
export interface LedgerWriter {
  /** Where the number below means this process. */
  readonly host: string;
  readonly pid: number;
  /** Another one for each start. */
  readonly start: string;
}

/** A memory that outlives the process and may be shared by several. */
export interface Ledger {
  read(key: string): Promise<LedgerEntry | null>;
  /**
   * Replaces the entry with this stamp (null: that there is none) by another one, or forgets it. False, and nothing
   * changes, when something else stands there. What is true survives the end of the process.
   */
  swap(key: string, stamp: string | null, next: LedgerEntry | null): Promise<boolean>;
  close(): Promise<void>;
}

/** This process, as entries name it. */
export const thisWriter: LedgerWriter = { host: thisHost(), pid: process.pid, start: randomUUID() };

/** Longer than anybody tries again. */
export const keptForMs = 30 * 24 * 60 * 60 * 1000;

/** A key under which nothing of the parts can be read. */
export function ledgerKey(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/** Tells inputs apart, whatever the order of their fields. */
export function inputFingerprint(input: Input): string {
  return createHash("sha256").update(canonical(input)).digest("base64url");
}

/** Whether the process behind an entry is gone for certain, or has had all the time that it can need. */
export function isLeftBehind({ writer, busyUntil }: LedgerEntry, now: number): boolean {
  if (now >= busyUntil) return true;
  if (writer.host !== thisWriter.host || writer.start === thisWriter.start) return false;
  // The number is this process's own now, so that the one who had it has ended.
  return writer.pid === thisWriter.pid || !isAlive(writer.pid);
}

/** Containers of one machine may share its name, and machines a name, but their processes are numbered apart. */
function thisHost(): string {
  return [
    hostname(),
    told(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
    told(() => readlinkSync("/proc/self/ns/pid")),
  ]
    .map((part) => part.trim())
    .join(" ");
}

/** Linux tells; elsewhere the name has to do. */
function told(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}
