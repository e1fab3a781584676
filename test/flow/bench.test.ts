/** The bench itself, with numbers too small to mean anything: it runs, and its calls are at the floor. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { Figures } from "../../bench/report.ts";

test("a quick run without peers to install counts calls and writes its figures", { timeout: 120_000 }, () => {
  const run = ["bench/start.mjs", "--quick", "--only", "floors,together,budget,walk"];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { encoding: "utf8", timeout: 110_000 });
  expect(status, stderr).toBe(0);
  const { results, budget, walk } = JSON.parse(readFileSync("bench/results.json", "utf8")) as Figures;
  const alone = results.filter(({ scenario, peer }) => peer === "Xentral Graph" && !scenario.includes("users"));
  expect(alone.length).toBeGreaterThan(12);
  expect(alone.filter(({ calls, floor, failed }) => calls !== floor || failed > 0)).toEqual([]);
  expect(budget.map(({ refused }) => refused)).toEqual([0, 0]);
  expect(walk).toMatchObject({ rows: walk?.rows, calls: walk?.floor });
  expect(walk?.rows).toBeGreaterThan(2500);
  expect(stdout).toContain("| 50 customers with all their addresses | Xentral Graph | 1 | 1 | 1.00 |");
});
