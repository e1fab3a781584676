/** A real Redis of the test's own, on a free port. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether the program is there; tests that need it are skipped where it is not. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

/** A running Redis. */
export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  /** Ends it without a word, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with what it has kept on disk. */
  start(): Promise<void>;
  /** Stops it from answering, with its connections open, and lets it go on. */
  freeze(): void;
  thaw(): void;
}

/** Starts a Redis, which keeps nothing on disk unless asked to; further settings as on its command line. */
export async function startRedis({ keeps = false, settings = [] }: RedisSetup = {}): Promise<TestRedis> {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), "redis-"));
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const place = ["--port", String(port), "--bind", "127.0.0.1", "--dir", directory, "--save", ""];
    const keeping = keeps ? ["--appendonly", "yes", "--appendfsync", "always"] : ["--appendonly", "no"];
    const args = [...place, ...keeping, ...settings];
    const started = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
    child = started;
    for await (const chunk of started.stdout) if (String(chunk).includes("Ready to accept connections")) break;
    started.stdout.resume();
  };
  const kill = async (): Promise<void> => {
    const dying = child;
    child = null;
    if (dying === null) return;
    const ended = once(dying, "exit");
    dying.kill("SIGKILL");
    await ended;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    freeze: () => void child?.kill("SIGSTOP"),
    thaw: () => void child?.kill("SIGCONT"),
    [Symbol.asyncDispose]: async () => {
      await kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface RedisSetup {
  readonly keeps?: boolean;
  readonly settings?: readonly string[];
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
