import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { hasRedis, startRedis } from "../support/redis.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const instance = { XENTRAL_BASE_URL: "http://127.0.0.1:9", XENTRAL_API_TOKEN: "1|hidden" };

/** A directory of its own, so that nobody's `.env` has a say. */
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "graph-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly ended: Promise<Ended>;
  /** Resolves with everything printed so far once the text has been printed. */
  printed(part: string): Promise<string>;
  stop(signal: NodeJS.Signals): void;
}

function run(env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, ["--import", loader, main], { cwd: directory, env: { PORT: "0", ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]).then(
    ([[code], out, err]): Ended => ({ code: code as number | null, out, err }),
  );
  return {
    ended,
    printed: (part) =>
      new Promise((resolve, reject) => {
        let all = "";
        child.stdout.on("data", (chunk: Buffer) => {
          all += chunk.toString();
          if (all.includes(part)) resolve(all);
        });
        void ended.then(({ err }) => reject(new Error(`The process ended: ${err}`)));
      }),
    stop: (signal) => child.kill(signal),
  };
}

/** Asks the graph that printed this. */
async function ask(printed: string, query: string): Promise<unknown> {
  const [endpoint = ""] = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(printed) ?? [];
  const headers = { "content-type": "application/json" };
  const response = await fetch(endpoint, { method: "POST", headers, body: JSON.stringify({ query }) });
  return response.json();
}

describe("a start that cannot be", () => {
  it.each<[string, Record<string, string>, string]>([
    ["a wrong number", { PORT: "many" }, 'PORT must be a whole number from 0 to 65535, but is "many".'],
    [
      "an address without a token",
      { XENTRAL_BASE_URL: "https://acme.xentral.biz" },
      "XENTRAL_API_TOKEN must be a personal access token when XENTRAL_BASE_URL is set, but is missing.",
    ],
    ["a host that is not this machine's", { HOST: "192.0.2.1" }, "HOST 192.0.2.1 is no address of this machine."],
  ])("%s is one line and exit code 1", async (_name, env, line) => {
    expect(await run(env).ended).toEqual({ code: 1, out: "", err: `${line}\n` });
  });

  it("a port in use is one line and exit code 1", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";
    const ended = await run({ ...instance, PORT: port }).ended;
    other.close();
    const err = `Port ${port} on 127.0.0.1 is in use already. Set PORT to another one.\n`;
    expect(ended).toEqual({ code: 1, out: "", err });
  });

  it("a folder that cannot remember writes is one line and exit code 1, where writes are allowed", async () => {
    const file = join(directory, "no-folder");
    writeFileSync(file, "");
    const { code, out, err } = await run({ ...instance, XENTRAL_GRAPH_WRITES: "1", XENTRAL_STATE_DIR: file }).ended;
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(`XENTRAL_STATE_DIR must be a folder that can be written to, but ${file} is no folder.\n`);
  });

  it("a collection that nobody knows is one line and exit code 1", async () => {
    const { code, err } = await run({ ...instance, XENTRAL_API_FAMILIES: "v3;prints=v2" }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^XENTRAL_API_FAMILIES must name collections among .*, but names "prints"\.\n$/);
  });
});

describe.skipIf(!hasRedis)("with Redis (skipped where redis-server is not installed)", () => {
  it("stays when somebody tells on its topic what it does not understand", async () => {
    await using redis = await startRedis();
    const graph = run({ ...instance, REDIS_URL: redis.url });
    const out = await graph.printed("listens on");
    const teller = new Redis(redis.url);
    onTestFinished(() => teller.disconnect());
    while ((await teller.publish(`xentral-graph:news:${instance.XENTRAL_BASE_URL}`, "no JSON")) === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await teller.ping();
    expect(await ask(out, "{ __typename }")).toMatchObject({ data: { __typename: "Query" } });
    graph.stop("SIGTERM");
    expect(await graph.ended).toMatchObject({ code: 0 });
  });
});

describe("a start", () => {
  it.each<readonly [name: string, env: Readonly<Record<string, string>>, line: string]>([
    ["the sandbox", {}, "writes: allowed, and forgotten when the sandbox ends"],
    ["a sandbox that may not", { XENTRAL_GRAPH_WRITES: "0" }, "writes: refused; XENTRAL_GRAPH_WRITES=1 allows them"],
    ["an instance", instance, "writes: refused; XENTRAL_GRAPH_WRITES=1 allows them"],
    ["an instance that may be written to", { ...instance, XENTRAL_GRAPH_WRITES: "1" }, "writes: allowed"],
  ])("says whether it writes to %s", async (_name, env, line) => {
    const graph = run(env);
    expect((await graph.printed("query Returns")).split("\n")).toContain(`  ${line}`);
    graph.stop("SIGTERM");
    await graph.ended;
  });

  it("without settings serves the embedded sandbox, says how to use it, and leaves when told to", async () => {
    const graph = run({});
    const out = await graph.printed("query Returns");
    const [, url = ""] = /^Xentral Graph listens on (http:\/\/127\.0\.0\.1:\d+)\/graphql$/m.exec(out) ?? [];
    expect(out).toContain("embedded sandbox with invented data: 200 customers, 300 products, 1000 orders");
    expect(out).toContain(`${url}/explorer`);
    const bodies = [...out.matchAll(/^curl -s \S+ -H 'content-type: application\/json' -d '([^']*)'$/gm)];
    expect(bodies).toHaveLength(3);
    for (const [, body = ""] of bodies) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      const answer = (await response.json()) as { data: Record<string, { nodes: unknown[] }>; errors?: unknown };
      expect(answer.errors).toBeUndefined();
      expect(Object.values(answer.data)[0]?.nodes.length).toBeGreaterThan(0);
    }
    graph.stop("SIGTERM");
    const { code, err } = await graph.ended;
    expect([code, err]).toEqual([0, expect.stringMatching(/^\S+ note SIGTERM: finishing what is under way\n$/)]);
  });

  it("gives the embedded sandbox the calls a minute that are set", async () => {
    const graph = run({ XENTRAL_RATE_LIMIT: "250" });
    const out = await graph.printed("query Returns");
    expect(await ask(out, "{ customers(first: 1) { nodes { name } } }")).not.toHaveProperty("errors");
    // By now the sandbox's own headers have had their say.
    expect(await ask(out, "{ budget { limit } }")).toMatchObject({ data: { budget: { limit: 250 } } });
    graph.stop("SIGTERM");
    await graph.ended;
  });

  it("in production tells routers the SDL, and nobody else the schema", async () => {
    const graph = run({ NODE_ENV: "production" });
    const out = await graph.printed("query Returns");
    const sdl = expect.stringContaining("type SalesOrder") as string;
    expect(await ask(out, "{ _service { sdl } }")).toMatchObject({ data: { _service: { sdl } } });
    expect(await ask(out, "{ __schema { types { name } } }")).toHaveProperty("errors");
    graph.stop("SIGTERM");
    await graph.ended;
  });

  it("warns of a mode and of settings that do not exist, a line each, without their values", async () => {
    const graph = run({ NODE_ENV: "prod", XENTRAL_TOKEN: "1|hidden" });
    await graph.printed("query Returns");
    graph.stop("SIGTERM");
    const { err } = await graph.ended;
    const [mode, stray, leaving, ...others] = err.split("\n");
    expect(mode).toMatch(/^\S+ warn NODE_ENV is "prod", /);
    expect(stray).toMatch(/^\S+ warn Set, .*: XENTRAL_TOKEN \(the nearest is XENTRAL_API_TOKEN\)\.$/);
    expect(leaving).toContain("SIGTERM");
    expect(others).toEqual([""]);
    expect(err).not.toContain("hidden");
  });

  it("with an instance names it and never its token; the .env file is read in development", async () => {
    writeFileSync(
      join(directory, ".env"),
      Object.entries(instance)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(""),
    );
    const graph = run({});
    const out = await graph.printed("query Returns");
    rmSync(join(directory, ".env"));
    expect(out).toContain("reading http://127.0.0.1:9\n");
    graph.stop("SIGINT");
    const { code, err } = await graph.ended;
    expect(code).toBe(0);
    expect(out + err).not.toContain("hidden");
  });
});
