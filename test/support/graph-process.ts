/** A graph in a process of its own, which can be killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Sandbox } from "../../sandbox/server.ts";
import type { GraphAnswer } from "./graph.ts";

const entry = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** A running process. */
export interface GraphProcess extends AsyncDisposable {
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphAnswer>;
  /** Ends it without a word, as a crash would. */
  kill(): Promise<void>;
  /** Asks it to end, as whoever runs it would, and waits until it has. */
  leave(): Promise<void>;
  /** What it has told its operator. */
  logged(): string;
}

/** Starts a process over a sandbox, in a folder of its own, with further settings. */
export async function startGraphProcess(
  { url, token }: Pick<Sandbox, "url" | "token">,
  settings: Readonly<Record<string, string>>,
): Promise<GraphProcess> {
  const directory = mkdtempSync(join(tmpdir(), "graph-"));
  const env = { PORT: "0", XENTRAL_BASE_URL: url, XENTRAL_API_TOKEN: token, ...settings };
  const child = spawn(process.execPath, [entry, main], { cwd: directory, env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    rmSync(directory, { recursive: true, force: true });
  };
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const [, endpoint] = /listens on (\S+)/.exec(printed) ?? [];
    if (endpoint === undefined) continue;
    child.stdout.resume();
    return {
      ask: async (query, variables = {}, headers = {}) => {
        const response = await fetch(endpoint, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: JSON.stringify({ query, variables }),
        });
        return (await response.json()) as GraphAnswer;
      },
      kill: () => end("SIGKILL"),
      leave: () => end("SIGTERM"),
      logged: () => log,
      [Symbol.asyncDispose]: () => end("SIGTERM"),
    };
  }
  throw new Error(`The graph did not start: ${printed}${log}`);
}
