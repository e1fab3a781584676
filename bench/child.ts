/** The servers that are measured, each a process of its own, so that what they use is theirs alone. */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What a process has used since it began. */
export interface Usage {
  readonly cpuUs: number;
  readonly rssBytes: number;
  readonly heapBytes: number;
  readonly peakBytes: number;
}

/** A server under measurement. */
export interface Child extends AsyncDisposable {
  /** Scheme, host and port. */
  readonly url: string;
  readonly usage: () => Promise<Usage>;
}

/** What to start. */
export interface ChildOptions {
  /** Path below the package. */
  readonly entry: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether garbage is collected whenever somebody asks what is used. That takes time, which counts as the server's. */
  readonly collects?: boolean;
}

const START_MS = 60_000;
const root = new URL("../", import.meta.url);

const starter = fileURLToPath(new URL("scripts/start.mjs", root));

/** Starts a server and waits until it has printed its address. TypeScript is joined into one file, as `npm start` does. */
export async function startChild({ entry, args = [], env = {}, collects = false }: ChildOptions): Promise<Child> {
  const path = fileURLToPath(new URL(entry, root));
  const [module, given] = entry.endsWith(".ts") ? [starter, [path, ...args]] : [path, args];
  const child = fork(module, given, {
    cwd: fileURLToPath(root),
    env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1", ...env },
    execArgv: [
      ...(collects ? ["--expose-gc"] : []),
      "--import",
      new URL("usage.mjs", import.meta.url).href,
      ...profiling(),
    ],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const url = await addressOf(child, entry).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw error;
  });
  return {
    url,
    usage: async () => {
      const answer = once(child, "message");
      child.send("usage");
      const [usage] = (await answer) as [Usage];
      return usage;
    },
    [Symbol.asyncDispose]: async () => {
      const gone = once(child, "exit");
      if (child.exitCode !== null || !child.kill("SIGTERM")) return;
      await gone;
    },
  };
}

/** With BENCH_PROFILE_DIR each server leaves a CPU profile there. */
function profiling(): readonly string[] {
  const directory = process.env["BENCH_PROFILE_DIR"];
  return directory === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${directory}`];
}

/** The first address that the process prints. Rejects when it ends before, or takes too long. */
function addressOf(child: ChildProcess, entry: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const timer = setTimeout(() => reject(new Error(`${entry} did not start in time:\n${printed}`)), START_MS);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`${entry} ended with code ${code}:\n${printed}`));
    });
  });
}
