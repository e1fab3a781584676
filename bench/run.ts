/** Runs the bench: `npm run bench -- [--only floors,together,budget,beside,walk,throughput] [--quick] [--readme]`. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import { runBeside } from "./beside.ts";
import { runBudget } from "./budget.ts";
import type { Result } from "./client.ts";
import { runFloors, runTogether } from "./floors.ts";
import { startPeers } from "./peers.ts";
import { startErp } from "./erp.ts";
import { printReport, writeReadmes } from "./report.ts";
import type { Figures } from "./report.ts";
import { runThroughput } from "./throughput.ts";
import { runWalk } from "./walk.ts";

const { values } = parseArgs({
  options: { only: { type: "string" }, quick: { type: "boolean" }, readme: { type: "boolean" } },
});
const parts = new Set((values.only ?? "floors,together,budget,beside,walk,throughput").split(","));
const isQuick = values.quick === true;

/** What a run without installed peers and in little time still shows. */
const SHOP = isQuick ? { orders: 150, customers: 60, products: 100 } : { orders: 1000, customers: 200, products: 300 };

const figures: Figures = {
  node: process.version,
  results: [],
  budget: [],
  beside: null,
  walk: null,
  throughput: [],
  notes: [],
};

await using erp = await startErp(SHOP);
if (parts.has("floors") || parts.has("together")) {
  await using peers = await startPeers(erp, { isQuick });
  figures.notes.push(...peers.notes);
  const results: Result[] = figures.results;
  if (parts.has("floors")) results.push(...(await runFloors(peers, erp)));
  if (parts.has("together")) results.push(...(await runTogether(peers, erp)));
}
if (parts.has("budget")) figures.budget.push(...(await runBudget({ isQuick })));
if (parts.has("beside")) figures.beside = await runBeside({ isQuick });
if (parts.has("throughput")) figures.throughput.push(...(await runThroughput(erp, { isQuick })));
if (parts.has("walk")) figures.walk = await runWalk({ orders: isQuick ? 3000 : 100_000 });

await writeFile(new URL("results.json", import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
process.stdout.write(`${printReport(figures)}\n`);
if (values.readme === true) await writeReadmes(figures);
