/** `npm run bench`: installs what the peers need, once, and runs the bench. Without those packages their rows are left out. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const bench = fileURLToPath(new URL(".", import.meta.url));
const given = process.argv.slice(2);

if (!given.includes("--quick") && !existsSync(new URL("node_modules", import.meta.url))) {
  const { status } = spawnSync("npm", ["ci", "--prefix", bench], { stdio: "inherit" });
  if (status !== 0) process.stderr.write("The packages of the bench could not be installed; it runs without them.\n");
}
const run = fileURLToPath(new URL("run.ts", import.meta.url));
const { status } = spawnSync(process.execPath, ["--import", "tsx", run, ...given], { stdio: "inherit" });
process.exitCode = status ?? 1;
