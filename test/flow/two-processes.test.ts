/**
 * Two processes, one Redis, one instance that allows 100 calls a minute. The minute is real, so that this runs only when it
 * is asked for: `SOAK=1 npx vitest run --project flow test/flow/two-processes.test.ts`. It prints what it measured.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { systemClock } from "../../src/lib/clock.ts";
import type { GraphAnswer } from "../support/graph.ts";
import { hasRedis, startRedis } from "../support/redis.ts";
import type { TestRedis } from "../support/redis.ts";

const isAsked = process.env["SOAK"] === "1" && hasRedis;
const entry = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

interface GraphProcess extends AsyncDisposable {
  query(query: string, headers?: Readonly<Record<string, string>>): Promise<GraphAnswer>;
}

async function startGraph(sandbox: Sandbox, redis: TestRedis): Promise<GraphProcess> {
  const directory = mkdtempSync(join(tmpdir(), "graph-"));
  const env = {
    PORT: "0",
    XENTRAL_BASE_URL: sandbox.url,
    XENTRAL_API_TOKEN: sandbox.token,
    XENTRAL_CACHE: "off",
    REDIS_URL: redis.url,
  };
  const child = spawn(process.execPath, [entry, main], { cwd: directory, env, stdio: ["ignore", "pipe", "inherit"] });
  const url = await addressOf(child);
  return {
    query: async (query, headers = {}) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as GraphAnswer;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, "exit");
      rmSync(directory, { recursive: true });
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = "";
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk);
    const [, url] = /listens on (\S+)/.exec(printed) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The graph did not start: ${printed}`);
}

async function startShop(): Promise<Sandbox & AsyncDisposable> {
  const sandbox = await startSandbox({ customers: 40, products: 40, orders: 100, ratePerMinute: 100 });
  return { ...sandbox, [Symbol.asyncDispose]: () => sandbox.close() };
}

const refused = ({ control }: Sandbox): number => control.requests.filter(({ status }) => status === 429).length;

/** An order and its invoices: two calls that no other order's share. */
const orderQuery = (id: number): string =>
  `{ salesOrders(first: 1, filter: { id: { equals: "${id}" } }) { nodes { documentNumber } }
     invoices(first: 1, filter: { salesOrderId: { equals: "${id}" } }) { nodes { documentNumber } } }`;

describe.skipIf(!isAsked)("two processes with one Redis (SOAK=1, and redis-server, or skipped)", () => {
  it("60 different queries at once, 120 calls: 60 good answers, no 429", { timeout: 120_000 }, async () => {
    await using redis = await startRedis();
    await using sandbox = await startShop();
    await using one = await startGraph(sandbox, redis);
    await using other = await startGraph(sandbox, redis);
    sandbox.control.clearRequests();
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        (index % 2 === 0 ? one : other).query(orderQuery(index + 1), { "x-xentral-deadline-ms": "90000" }),
      ),
    );
    const calls = sandbox.control.requests.length;
    process.stdout.write(`60 queries, ${calls} calls, ${refused(sandbox)} × 429\n`);
    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
    expect(calls).toBeGreaterThan(100);
    expect(refused(sandbox)).toBe(0);
  });

  it(
    "more work than budget, Redis killed for a minute: no 429, and most of it used",
    { timeout: 400_000 },
    async () => {
      await using redis = await startRedis();
      await using sandbox = await startShop();
      await using one = await startGraph(sandbox, redis);
      await using other = await startGraph(sandbox, redis);
      const minutes = 5;
      const endsAt = systemClock.now() + minutes * 60_000;
      sandbox.control.clearRequests();
      const work = async (graph: GraphProcess, priority: string, seed: number): Promise<void> => {
        for (let turn = 0; systemClock.now() < endsAt; turn += 1)
          await graph.query(orderQuery(1 + ((seed * 31 + turn) % 100)), {
            "x-xentral-deadline-ms": "120000",
            "x-xentral-priority": priority,
            "apollographql-client-name": `client ${seed}`,
          });
      };
      const workers = [one, other].flatMap((graph, side) =>
        ["interactive", "interactive", "background", "bulk"].flatMap((priority, place) =>
          Array.from({ length: 4 }, (_, copy) => work(graph, priority, side * 100 + place * 10 + copy)),
        ),
      );
      const rest = (ms: number): Promise<void> => new Promise((resolve) => void systemClock.after(ms, resolve));
      await rest(120_000);
      await redis.kill();
      await rest(60_000);
      await redis.start();
      await rest(Math.max(0, endsAt - systemClock.now()));
      const calls = sandbox.control.requests.length;
      const share = calls / (minutes * 100);
      process.stdout.write(
        `${minutes} minutes, ${calls} calls: ${Math.round(share * 100)} % of the budget, ${refused(sandbox)} × 429\n`,
      );
      expect(refused(sandbox)).toBe(0);
      expect(share).toBeGreaterThanOrEqual(0.95);
      await Promise.all(workers);
    },
  );
});
