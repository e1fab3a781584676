/** What a start leaves in its folder of joined files, and what it finds there. */
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import { startGraphProcess } from "../support/graph-process.ts";

const directory = fileURLToPath(new URL("../../node_modules/.cache/xentral-graph", import.meta.url));
/** No process has such numbers. */
const killedLongAgo = join(directory, "start-99999998.mjs");
const killedJustNow = join(directory, "start-99999999.mjs");

test("files of processes that were killed go with the next start, unless somebody may be about to load them", async () => {
  mkdirSync(directory, { recursive: true });
  for (const file of [killedLongAgo, killedJustNow]) writeFileSync(file, "");
  utimesSync(killedLongAgo, new Date(0), new Date(0));
  const sandbox = await startSandbox({ customers: 1, products: 1, orders: 1 });
  const graph = await startGraphProcess(sandbox, {});
  expect([killedLongAgo, killedJustNow].map((file) => existsSync(file))).toEqual([false, true]);
  await graph.leave();
  await sandbox.close();
  rmSync(killedJustNow);
});
