/** A disk that is full: nothing can be noted, and nothing else happens. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect, it } from "vitest";

import { createFileLedger } from "../../../src/commands/ledger-file.ts";
import { thisWriter } from "../../../src/commands/ledger.ts";
import type { LedgerEntry } from "../../../src/commands/ledger.ts";

const entry: LedgerEntry = {
  state: "begun",
  stamp: "s",
  writer: thisWriter,
  fingerprint: "f".repeat(300),
  at: 1_000,
  busyUntil: 2_000,
  id: null,
  ignored: null,
};

/** Notes until it has failed three times, then says what came of it, and closes. */
const filling = `
  const { createFileLedger } = await import(${JSON.stringify(new URL("../../../src/commands/ledger-file.ts", import.meta.url).href)});
  const ledger = createFileLedger(process.argv[1], () => 1000);
  const [noted, failed] = [[], []];
  for (let n = 0; failed.length < 3 && n < 500; n += 1) {
    const key = "k" + n;
    await ledger.swap(key, null, ${JSON.stringify(entry)}).then(() => noted.push(key), ({ code }) => failed.push(code));
  }
  const found = await Promise.all(noted.map((key) => ledger.read(key)));
  await ledger.close();
  console.log(JSON.stringify({ failed, noted: noted.length > 0, lost: found.includes(null) }));
`;

it("refuses what cannot be noted, keeps what was, and goes on when there is room again", async () => {
  const directory = mkdtempSync(join(tmpdir(), "ledger-"));
  // Files of at most 64 KiB, as if the disk was full.
  const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" --import tsx --input-type=module -e "$1" "$2"`;
  const { stdout } = await promisify(execFile)("bash", ["-c", limited, process.execPath, filling, directory], {
    env: { ...process.env, TSX_DISABLE_CACHE: "1" },
  });
  const full = "LEDGER_UNAVAILABLE";
  expect(JSON.parse(stdout)).toEqual({ failed: [full, full, full], noted: true, lost: false });

  const ledger = createFileLedger(directory, () => 1_000);
  expect(await ledger.read("k0")).toMatchObject({ stamp: "s" });
  expect(await ledger.swap("another", null, entry)).toBe(true);
  await ledger.close();
  rmSync(directory, { recursive: true });
});
