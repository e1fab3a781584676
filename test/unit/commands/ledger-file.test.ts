import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { createFileLedger, fileTrouble, folderTrouble } from "../../../src/commands/ledger-file.ts";
import { inputFingerprint, isLeftBehind, keptForMs, ledgerKey, thisWriter } from "../../../src/commands/ledger.ts";
import type { LedgerEntry } from "../../../src/commands/ledger.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ledger-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const entry = (stamp: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  state: "begun",
  stamp,
  writer: thisWriter,
  fingerprint: "f",
  at: 1_000,
  busyUntil: 2_000,
  id: null,
  ignored: null,
  ...change,
});

it("keeps what was swapped in, over closing and opening", async () => {
  const first = createFileLedger(join(directory, "state"), () => 1_000);
  expect(await first.read("k")).toBeNull();
  expect(await first.swap("k", null, entry("a"))).toBe(true);
  expect(await first.swap("k", null, entry("b"))).toBe(false);
  expect(await first.swap("k", "other", entry("b"))).toBe(false);
  expect(await first.swap("k", "a", entry("b", { state: "done", id: "7" }))).toBe(true);
  await first.close();
  const second = createFileLedger(join(directory, "state"), () => 1_000);
  expect(await second.read("k")).toEqual(entry("b", { state: "done", id: "7" }));
  expect(await second.swap("k", "b", null)).toBe(true);
  expect(await second.read("k")).toBeNull();
  await second.close();
});

it("lets one of many have a key", async () => {
  const ledger = createFileLedger(directory, () => 1_000);
  const won = await Promise.all(Array.from({ length: 20 }, (_, place) => ledger.swap("k", null, entry(`s${place}`))));
  expect(won.filter(Boolean)).toHaveLength(1);
  await ledger.close();
});

it("forgets after thirty days", async () => {
  let now = 1_000;
  const ledger = createFileLedger(directory, () => now);
  await ledger.swap("k", null, entry("a"));
  now += keptForMs + 1;
  expect(await ledger.read("k")).toBeNull();
  expect(await ledger.swap("k", null, entry("b", { at: now }))).toBe(true);
  await ledger.close();
});

it("makes its folder for its owner alone, and not before it is needed", async () => {
  const folder = join(directory, "state");
  const ledger = createFileLedger(folder, () => 1_000);
  expect(() => statSync(folder)).toThrow("ENOENT");
  await ledger.read("k");
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  await ledger.close();
});

it("says when it cannot be used", async () => {
  writeFileSync(join(directory, "file"), "");
  const ledger = createFileLedger(join(directory, "file"), () => 1_000);
  await expect(ledger.read("k")).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
});

it("refuses to note what would be gone with a file that was removed or replaced", async () => {
  const folder = join(directory, "state");
  const ledger = createFileLedger(folder, () => 1_000);
  expect(await ledger.swap("k", null, entry("a"))).toBe(true);
  renameSync(folder, join(directory, "elsewhere"));
  await expect(ledger.swap("l", null, entry("b"))).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
  mkdirSync(folder);
  writeFileSync(join(folder, "ledger.lmdb"), "");
  await expect(ledger.read("k")).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
  rmSync(folder, { recursive: true });
  renameSync(join(directory, "elsewhere"), folder);
  expect(await ledger.read("k")).toEqual(entry("a"));
  await ledger.close();
});

it.each<[change: string, (file: string) => void, trouble: string | null]>([
  ["nothing", () => undefined, null],
  ["the half of it", (file) => truncateSync(file, statSync(file).size / 2), "is cut off"],
  ["its last byte", (file) => truncateSync(file, statSync(file).size - 1), "is cut off"],
  ["all but its first bytes", (file) => truncateSync(file, 100), "is cut off"],
  ["its content", (file) => writeFileSync(file, "x".repeat(20_000)), "is none that a ledger is kept in"],
  ["being a file", (file) => (rmSync(file), mkdirSync(file)), "cannot be read"],
])("tells when a file has lost %s", async (_, spoil, trouble) => {
  const first = createFileLedger(directory, () => 1_000);
  expect(await first.swap("k", null, entry("a"))).toBe(true);
  await first.close();
  const file = join(directory, "ledger.lmdb");
  spoil(file);
  expect(fileTrouble(directory)).toBe(trouble === null ? null : `${file} ${trouble}`);
  const second = createFileLedger(directory, () => 1_000);
  if (trouble === null) expect(await second.read("k")).toEqual(entry("a"));
  else await expect(second.read("k")).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
  await second.close();
});

it("tells beforehand whether its folder can be made, and leaves that to the first write", () => {
  const file = join(directory, "plain");
  writeFileSync(file, "");
  expect(folderTrouble(join(directory, "new", "folder"))).toBeNull();
  expect(() => statSync(join(directory, "new"))).toThrow("ENOENT");
  expect(folderTrouble(join(file, "folder"))).toBe(`${file} is no folder`);
});

it("tells whose work was left behind", () => {
  const gone = { ...thisWriter, start: "another", pid: 2 ** 22 + 1 };
  expect(isLeftBehind(entry("a"), 1_500)).toBe(false);
  expect(isLeftBehind(entry("a"), 2_000)).toBe(true);
  expect(isLeftBehind(entry("a", { writer: gone }), 1_500)).toBe(true);
  expect(isLeftBehind(entry("a", { writer: { ...thisWriter, start: "another" } }), 1_500)).toBe(true);
  expect(isLeftBehind(entry("a", { writer: { ...gone, pid: process.ppid } }), 1_500)).toBe(false);
  expect(isLeftBehind(entry("a", { writer: { ...gone, host: "elsewhere" } }), 1_500)).toBe(false);
});

it("tells inputs apart whatever the order of their fields, and shows nothing of keys", () => {
  const one = inputFingerprint({ a: "1", b: { c: [1, 2], d: null } });
  expect(inputFingerprint({ b: { d: null, c: [1, 2] }, a: "1" })).toBe(one);
  expect(inputFingerprint({ a: "1", b: { c: [2, 1], d: null } })).not.toBe(one);
  expect(ledgerKey(["a", "b"])).not.toBe(ledgerKey(["ab"]));
  expect(ledgerKey(["customer@example.org"])).not.toContain("customer");
});
