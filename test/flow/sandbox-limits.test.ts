import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";

import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/server.ts";
import { readSandbox } from "../support/sandbox-client.ts";

const small = { customers: 12, products: 12, orders: 5 };
let running: Sandbox | undefined;

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  running = await startSandbox({ ...small, ...options });
  return running;
}

afterEach(async () => {
  await running?.close();
  running = undefined;
});

const path = "/api/v1/productsCategories";

describe("the rate limit", () => {
  it("counts every call down and opens a new window a minute after the first", async () => {
    let nowMs = 1_000_000;
    const sandbox = await start({ ratePerMinute: 3, now: () => nowMs });
    const statuses: number[] = [];
    for (const target of [path, "/api/v3/nothing", path, path]) {
      const answer = await readSandbox(sandbox, target);
      statuses.push(answer.status);
      expect(answer.headers.get("x-ratelimit-limit")).toBe("3");
      expect(answer.headers.get("x-ratelimit-remaining")).toBe(String(Math.max(0, 3 - statuses.length)));
    }
    expect(statuses).toEqual([200, 404, 200, 429]);
    nowMs += 45_500;
    const refused = await readSandbox(sandbox, path);
    expect([refused.status, refused.body]).toEqual([429, { message: "Too Many Requests" }]);
    expect([refused.headers.get("retry-after"), refused.headers.get("x-ratelimit-reset")]).toEqual(["15", "1060"]);
    nowMs += 14_500;
    const fresh = await readSandbox(sandbox, path);
    expect([fresh.status, fresh.headers.get("x-ratelimit-remaining"), fresh.headers.get("retry-after")]).toEqual([
      200,
      "2",
      null,
    ]);
  });

  it("is shared with whoever else is behind the address", async () => {
    const sandbox = await start({ ratePerMinute: 10, now: () => 0 });
    sandbox.control.spend(4);
    expect((await readSandbox(sandbox, path)).headers.get("x-ratelimit-remaining")).toBe("5");
    sandbox.control.spend(6);
    expect((await readSandbox(sandbox, path)).status).toBe(429);
  });

  it("is not shown by old builds, and can be off", async () => {
    const old = await start({ ratePerMinute: 1, now: () => 0, build: { rateHeaders: false } });
    const answers = [await readSandbox(old, path), await readSandbox(old, path)];
    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
    expect(answers.flatMap(({ headers }) => [...headers.keys()].filter((name) => /rate|retry/u.test(name)))).toEqual(
      [],
    );
    await old.close();
    const free = await start({ ratePerMinute: 0, now: () => 0 });
    for (let call = 0; call < 150; call += 1) expect((await readSandbox(free, path)).status).toBe(200);
  });
});

describe("faults", () => {
  it("answer another status, with a body and headers of choice, as often as said", async () => {
    const sandbox = await start();
    const headers = { "Retry-After": "7" };
    sandbox.control.fault({
      match: path,
      kind: "status",
      status: 503,
      times: 2,
      body: { message: "Maintenance" },
      headers,
    });
    const answers = [];
    for (let call = 0; call < 3; call += 1) answers.push(await readSandbox(sandbox, path));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect([answers[0]?.body, answers[0]?.headers.get("retry-after")]).toEqual([{ message: "Maintenance" }, "7"]);
    expect(sandbox.control.requests.map(({ status }) => status)).toEqual([503, 503, 200]);
  });

  it("hold until cleared where no number is said, and leave other requests alone", async () => {
    const sandbox = await start();
    sandbox.control.fault({ match: /productsCategories$/u, kind: "html" });
    const answers = [await readSandbox(sandbox, path), await readSandbox(sandbox, path)];
    expect(answers.map(({ status, text }) => [status, text.startsWith("<html>")])).toEqual([
      [502, true],
      [502, true],
    ]);
    expect((await readSandbox(sandbox, `${path}/1`)).status).toBe(200);
    sandbox.control.clearFaults();
    expect((await readSandbox(sandbox, path)).status).toBe(200);
  });

  it("break the JSON, or put another in its place", async () => {
    const sandbox = await start();
    sandbox.control.fault({ match: path, kind: "malformed", times: 1 });
    sandbox.control.fault({ match: path, kind: "body", body: { data: "no list" }, times: 1 });
    const [malformed, replaced] = [await readSandbox(sandbox, path), await readSandbox(sandbox, path)];
    expect([malformed.status, malformed.headers.get("content-type"), malformed.body]).toEqual([
      200,
      "application/json",
      null,
    ]);
    expect([replaced.status, replaced.body]).toEqual([200, { data: "no list" }]);
  });

  it.each(["truncated", "reset"] as const)("cut the connection: %s", async (kind) => {
    const sandbox = await start();
    sandbox.control.fault({ match: path, kind, times: 1 });
    await expect(readSandbox(sandbox, path)).rejects.toThrow(/terminated|fetch failed/u);
    expect((await readSandbox(sandbox, path)).status).toBe(200);
  });

  it("cut a truncated answer in its middle", async () => {
    const sandbox = await start();
    const whole = (await readSandbox(sandbox, path)).text;
    sandbox.control.fault({ match: path, kind: "truncated", times: 1 });
    const { announced, received } = await receive(sandbox);
    expect(announced).toBe(Buffer.byteLength(whole));
    expect(received).toBe(whole.slice(0, Buffer.from(received).toString().length));
    expect(received.length).toBeLessThan(whole.length);
  });

  it("never answer a stalled request, which ends with the client or the sandbox", async () => {
    const sandbox = await start();
    sandbox.control.fault({ match: path, kind: "stall" });
    const abort = new AbortController();
    const stalled = [fetch(`${sandbox.url}${path}`, { signal: abort.signal }), fetch(`${sandbox.url}${path}`)];
    const outcomes = Promise.allSettled(stalled);
    // A third request that is answered shows that the first two arrived.
    await expect.poll(() => sandbox.control.requests.length).toBe(2);
    abort.abort();
    await sandbox.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(sandbox.control.requests.map(({ status }) => status)).toEqual([0, 0]);
  });

  it("delay an answer", async () => {
    const sandbox = await start();
    sandbox.control.fault({ match: path, kind: "slow", delayMs: 60, times: 1 });
    const startedAtMs = performance.now();
    const slow = readSandbox(sandbox, path);
    const quick = await readSandbox(sandbox, `${path}/1`);
    expect([quick.status, sandbox.control.requests.map(({ status }) => status)]).toEqual([200, [0, 200]]);
    expect((await slow).status).toBe(200);
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(55);
  });
});

/** Receives what arrives of an answer that is cut. */
function receive(sandbox: Sandbox): Promise<{ readonly announced: number; readonly received: string }> {
  return new Promise((resolve) => {
    const headers = { authorization: `Bearer ${sandbox.token}` };
    request(`${sandbox.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", () => undefined);
      response.on("close", () =>
        resolve({ announced: Number(response.headers["content-length"]), received: Buffer.concat(chunks).toString() }),
      );
    }).end();
  });
}
