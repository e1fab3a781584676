/**
 * Starts a TypeScript entry: `node scripts/start.mjs src/main.ts --any --arguments`.
 *
 * Compiling module by module while loading takes seconds on the first start of a fresh installation. Here the sources are
 * joined into one file in a tenth of a second, every time anew, so that nothing can be out of date. Libraries are loaded
 * from where they are. Written in JavaScript, because Node 20 runs nothing else by itself.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv, cwd, kill, pid, setSourceMapsEnabled } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const entry = resolve(cwd(), argv[2] ?? "src/main.ts");

// The entry finds its own arguments where it would find them if it had been started itself.
argv.splice(1, 2, entry);
setSourceMapsEnabled(true);
await import(pathToFileURL((await joined()) ?? entry).href);

/** The file into which the entry was joined; null where none can be written, so that it is compiled while loading. */
async function joined() {
  // Below the package, so that libraries are found; of this process alone, so that starts do not disturb each other.
  const directory = join(root, "node_modules", ".cache", "xentral-graph");
  const file = join(directory, `start-${pid}.mjs`);
  try {
    mkdirSync(directory, { recursive: true });
    removeLeftBehind(directory);
    process.once("exit", () => rmSync(file, { force: true }));
    const { build } = await import("esbuild");
    await build({
      entryPoints: [entry],
      outfile: file,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
      sourcemap: "inline",
      sourcesContent: false,
      logLevel: "error",
    });
    return file;
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error?.code)) throw error;
    const { register } = await import("tsx/esm/api");
    register();
    return null;
  }
}

/** Removes the files of processes that were killed. A file is loaded a moment after it was written, and not needed any more. */
function removeLeftBehind(directory) {
  for (const name of readdirSync(directory)) {
    const [, owner] = /^start-(\d+)\.mjs$/.exec(name) ?? [];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const file = join(directory, name);
    // Elsewhere, as in another container, the process may well be alive.
    const writtenAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - writtenAt > 60_000) rmSync(file, { force: true });
  }
}

function isAlive(owner) {
  try {
    return kill(owner, 0);
  } catch (error) {
    return error?.code !== "ESRCH";
  }
}
