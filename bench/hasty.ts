/** An ERP and servers before it for which a minute passes in three seconds. */
import { startSandbox } from "../sandbox/server.ts";
import type { Sandbox } from "../sandbox/server.ts";
import type { Clock } from "../src/lib/clock.ts";
import { createTestGraph } from "../test/support/graph.ts";
import { startChild } from "./child.ts";

/** Calls that the ERP allows in a minute. */
export const PER_MINUTE = 100;
/** How much faster time passes: a call of 10 ms is one of 0.2 s then. */
export const HASTE = 20;
export const MINUTE_MS = 60_000;

function hastyClock(): Clock {
  const startedAt = performance.now();
  return {
    now: () => startedAt + (performance.now() - startedAt) * HASTE,
    after: (delayMs, callback) => {
      const timer = setTimeout(callback, delayMs / HASTE);
      return () => clearTimeout(timer);
    },
  };
}

/** A server that is asked in that time. */
export interface Asking extends AsyncDisposable {
  readonly peer: string;
  readonly sandbox: Sandbox;
  readonly clock: Clock;
  /** Whether the answer came without an error. */
  readonly ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<boolean>;
}

/** The graph. */
export async function hastyGraph(): Promise<Asking> {
  const clock = hastyClock();
  const sandbox = { ratePerMinute: PER_MINUTE, now: () => clock.now() };
  const graph = await createTestGraph({ sandbox, clock, rateLimitPerMinute: PER_MINUTE });
  return {
    peer: "Xentral Graph",
    sandbox: graph.sandbox,
    clock,
    ask: async (query, headers = {}) => {
      const { errors } = await graph.query(query, {}, { "x-xentral-deadline-ms": "90000", ...headers });
      return errors === undefined;
    },
    [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
  };
}

/** A server by hand that knows nothing of budgets. */
export async function hastyPeer(): Promise<Asking> {
  const clock = hastyClock();
  const size = { customers: 60, products: 120, orders: 150 };
  const sandbox = await startSandbox({ ...size, ratePerMinute: PER_MINUTE, now: () => clock.now() });
  const env = { BENCH_ERP_URL: sandbox.url, BENCH_ERP_TOKEN: sandbox.token };
  const child = await startChild({ entry: "bench/peers/by-hand.ts", args: ["--loaders"], env });
  return {
    peer: "Apollo Server + DataLoader",
    sandbox,
    clock,
    ask: async (query) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(child.url, { method: "POST", headers, body: JSON.stringify({ query }) });
      return !(await answer.text()).includes('"errors"');
    },
    [Symbol.asyncDispose]: async () => {
      await child[Symbol.asyncDispose]();
      await sandbox.close();
    },
  };
}

/** A query like no other: its list cannot be shared. */
export function unlike(index: number): string {
  return `{ customers(first: 10, filter: { number: { contains: "${index}" } }) { nodes { name } } }`;
}
