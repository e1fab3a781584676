import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { expect, it } from "vitest";

/** Prints how many orders were made, how much memory the process took at most, and how long it worked. */
const script = `
  const { generateWorld } = await import(${JSON.stringify(new URL("../../../sandbox/generate.ts", import.meta.url).href)});
  const world = generateWorld({ orders: 100_000 });
  const { maxRSS, userCPUTime } = process.resourceUsage();
  console.log(JSON.stringify({ orders: world.salesOrder.rows.length, megabytes: maxRSS / 1024, seconds: userCPUTime / 1e6 }));
`;

it("makes 100,000 orders in some seconds and under 1 GB", { timeout: 180_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "--input-type=module",
    "--eval",
    script,
  ]);
  const { orders, megabytes, seconds } = JSON.parse(stdout) as { orders: number; megabytes: number; seconds: number };
  expect(orders).toBe(100_000);
  expect(megabytes).toBeLessThan(1000);
  // Processor time, so that a busy machine does not count; measured at 8 with the collector's threads.
  expect(seconds).toBeLessThan(60);
});
