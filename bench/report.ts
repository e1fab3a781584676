/** The figures as text: for people at the terminal, and for the README. */
import { readFile, writeFile } from "node:fs/promises";

import { format, resolveConfig } from "prettier";

import type { BudgetResult } from "./budget.ts";
import type { Result } from "./client.ts";
import type { ThroughputResult } from "./throughput.ts";
import type { BesideResult } from "./beside.ts";
import type { WalkResult } from "./walk.ts";

/** Everything that a run has found. */
export interface Figures {
  readonly node: string;
  readonly results: Result[];
  readonly budget: BudgetResult[];
  beside: BesideResult | null;
  walk: WalkResult | null;
  readonly throughput: ThroughputResult[];
  readonly notes: string[];
}

const BEGIN = "<!-- bench -->";
const END = "<!-- /bench -->";

/** All figures, one table per part. */
export function printReport(figures: Figures): string {
  return [
    printCosts(figures),
    printBudget(figures),
    printThroughput(figures),
    printBeside(figures),
    printWalk(figures),
    ...figures.notes,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function printCosts({ results }: Figures): string {
  if (results.length === 0) return "";
  const columns = ["scenario", "server", "calls", "floor", "÷", "429", "failed", "ms", "CPU ms", "RSS MB", "peak MB"];
  return table(
    columns,
    results.map(({ scenario, peer, calls, floor, refused, failed, ms, cpuMs, rssMb, peakMb }) => [
      scenario,
      peer,
      calls,
      floor ?? "–",
      floor === null ? "–" : (calls / floor).toFixed(2),
      refused,
      failed,
      ms.toFixed(1),
      cpuMs.toFixed(1),
      rssMb,
      peakMb,
    ]),
  );
}

function printBudget({ budget }: Figures): string {
  const columns = [
    "with 100 calls a minute",
    "server",
    "asked",
    "answered",
    "calls",
    "429",
    "of the budget",
    "minutes",
  ];
  return budget.length === 0
    ? ""
    : table(
        columns,
        budget.map(({ scenario, peer, asked, answered, calls, refused, share, minutes }) => [
          scenario,
          peer,
          asked,
          answered,
          calls,
          refused,
          share === null ? "–" : `${(share * 100).toFixed(0)} %`,
          minutes.toFixed(1),
        ]),
      );
}

function printThroughput({ throughput }: Figures): string {
  const columns = ["throughput", "server", "requests a second", "of the limit", "CPU µs each", "added by it"];
  return throughput.length === 0
    ? ""
    : table(
        columns,
        throughput.map(({ scenario, peer, perSecond, ofLimit, cpuUs, addedUs }) => [
          scenario,
          peer,
          Math.round(perSecond),
          ofLimit.toFixed(2),
          Math.round(cpuUs),
          Math.round(addedUs),
        ]),
      );
}

function printBeside({ beside }: Figures): string {
  if (beside === null) return "";
  const { queries, aloneP95Ms, besideP95Ms, bulkCalls, refused } = beside;
  const times = `${Math.round(aloneP95Ms)} ms alone, ${Math.round(besideP95Ms)} ms beside a bulk job`;
  const ratio = `${(besideP95Ms / aloneP95Ms).toFixed(2)} ×`;
  return `Queries by hand, 95 of 100 (of ${queries}, in minutes of three seconds): ${times} of ${bulkCalls} calls (${ratio}, ${refused} refused).`;
}

function printWalk({ walk }: Figures): string {
  if (walk === null) return "";
  const { rows, calls, floor, seconds, earlyMb, lateMb } = walk;
  const counted = `A walk through ${rows} orders: ${calls} calls (floor ${floor}) in ${seconds.toFixed(0)} s`;
  return `${counted}; ${earlyMb} MB in use after a third, ${lateMb} MB at the end, of which the cache may have 64.`;
}

function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What a reader of the project's first page sees; everything else stands in this folder's. */
const HEADLINES: ReadonlySet<string> = new Set([
  "50 customers with all their addresses",
  "… and each product's name and stock",
  "20 customers, 5 newest orders each",
  "20 users, 20 products",
]);

/** Calls of each server side by side; a dash where it has no answer. */
function printCalls(results: readonly Result[]): string {
  const peers = [...new Set(results.map(({ peer }) => peer))];
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))];
  const rows = scenarios.map((scenario) => {
    const own = results.filter((result) => result.scenario === scenario);
    const cells = peers.map((peer) => {
      const found = own.find((result) => result.peer === peer);
      return found === undefined || found.failed > 0 ? "–" : String(found.calls);
    });
    return [scenario, own[0]?.floor ?? "–", ...cells];
  });
  return table(["Upstream calls", "floor", ...peers], rows);
}

/** Writes all figures between the markers of this folder's README, and the headlines into the project's, where that has markers. */
export async function writeReadmes(figures: Figures): Promise<void> {
  const headlines = figures.results.filter(
    ({ scenario, peer }) => HEADLINES.has(scenario) && !peer.includes("v1 and v2"),
  );
  await replaceMarked("../README.md", printCalls(headlines), { isOptional: true });
  const parts = [
    printCalls(figures.results),
    printBudget(figures),
    printThroughput(figures),
    printBeside(figures),
    printWalk(figures),
  ];
  const found = parts.filter((part) => part !== "");
  await replaceMarked("README.md", [`On Node.js ${figures.node.slice(1)}:`, ...found, ...figures.notes].join("\n\n"));
}

async function replaceMarked(path: string, text: string, { isOptional = false } = {}): Promise<void> {
  const file = new URL(path, import.meta.url);
  const readme = await readFile(file, "utf8");
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (isOptional && begin === -1) return;
  if (begin === -1 || end === -1) throw new Error(`${path} has no ${BEGIN} … ${END}.`);
  const config = await resolveConfig(file);
  const written = `${readme.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${readme.slice(end)}`;
  await writeFile(file, await format(written, { ...config, parser: "markdown" }));
}
