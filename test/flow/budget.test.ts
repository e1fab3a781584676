/** The call budget as clients see it, and as it is kept beside others who spend from it. */
import { expect, test } from "vitest";

import type { PlannedRequest } from "../../src/plan/request.ts";
import { Credential } from "../../src/upstream/credential.ts";
import { createMeter } from "../../src/upstream/operation.ts";
import type { Operation } from "../../src/upstream/operation.ts";
import { createSender } from "../../src/upstream/sender.ts";
import type { RecordedRequest } from "../../sandbox/control.ts";
import { startSandbox } from "../../sandbox/server.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createTestGraph } from "../support/graph.ts";
import { create, place, writtenIn } from "../support/writes.ts";

const small = { customers: 12, products: 12, orders: 5 };
const request: PlannedRequest = {
  method: "GET",
  family: "v1",
  resource: "ProductCategory",
  path: "/api/v1/productsCategories",
  query: [],
  accept: "application/json",
  because: "a test",
};
const budgetQuery = `{ budget {
  limit remaining resetsInMs isShared queue { priority waiting oldestWaitMs } consumers { client calls }
} }`;

test("the budget names what is left, who waits and who has spent, and costs no call", async () => {
  await using graph = await createTestGraph({ sandbox: small, rateLimitPerMinute: 10 });
  await graph.query("{ customers(first: 1) { nodes { name } } }", {}, { "apollographql-client-name": "shop" });
  await graph.query("{ products(first: 1) { nodes { name } } }");
  graph.sent();
  const answer = await graph.query(budgetQuery, {}, { "apollographql-client-name": "status page" });
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.["budget"]).toEqual({
    limit: 10,
    remaining: 8,
    resetsInMs: expect.any(Number) as number,
    isShared: false,
    queue: ["INTERACTIVE", "BACKGROUND", "BULK"].map((priority) => ({ priority, waiting: 0, oldestWaitMs: null })),
    consumers: [
      { client: "shop", calls: 1 },
      { client: "127.0.0.1", calls: 1 },
    ],
  });
  expect(answer.extensions?.xentral).toMatchObject({ calls: 0 });
  expect(graph.sent()).toEqual([]);
});

test("the budget answers while others wait for a call, and says so", async () => {
  await using graph = await createTestGraph({ sandbox: small, rateLimitPerMinute: 1 });
  await graph.query("{ customers(first: 1) { nodes { name } } }");
  const leaving = new AbortController();
  const waiting = fetch(`${graph.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-xentral-priority": "bulk",
      "x-xentral-deadline-ms": "120000",
    },
    body: JSON.stringify({ query: "{ products(first: 1) { nodes { name } } }" }),
    signal: leaving.signal,
  }).catch(() => null);
  const queue = async (): Promise<unknown> =>
    (await graph.query("{ budget { remaining queue { priority waiting } } }")).data?.["budget"];
  await expect.poll(queue, { timeout: 20_000 }).toEqual({
    remaining: 0,
    queue: [
      { priority: "INTERACTIVE", waiting: 0 },
      { priority: "BACKGROUND", waiting: 0 },
      { priority: "BULK", waiting: 1 },
    ],
  });
  leaving.abort();
  expect(await waiting).toBeNull();
  await expect.poll(queue, { timeout: 20_000 }).toMatchObject({ queue: [{}, {}, { waiting: 0 }] });
});

const connections = 8;

/** Sends so many calls at once; whenever one of them has its turn, the other client spends, too. */
async function sendBesideAnother(total: number) {
  const clock = createFakeClock();
  const erp = await startSandbox({ ...small, ratePerMinute: 100, now: clock.now });
  const options = { baseUrl: erp.url, clock, rateLimitPerMinute: 100, attemptTimeoutMs: 3_600_000 };
  const sender = createSender({ ...options, connections });
  const outcomes: unknown[] = [];
  for (let call = 0; call < total; call += 1) {
    const prepare = (): PlannedRequest => {
      // Three calls for seven of ours, at the worst moment: ours has its turn already, and is not counted yet.
      if (call % 7 < 3) erp.control.spend(1);
      return request;
    };
    const operation: Operation = {
      id: `operation-${call}`,
      credential: new Credential(erp.token),
      priority: "interactive",
      client: "shop",
      signal: new AbortController().signal,
      deadlineAt: clock.now() + 3_600_000,
      meter: createMeter(),
    };
    sender.send(prepare, operation).then(
      () => outcomes.push("answered"),
      (error: unknown) => outcomes.push(error),
    );
  }
  const close = async (): Promise<void> => {
    await sender.close();
    await erp.close();
  };
  return { clock, requests: () => erp.control.requests, outcomes, [Symbol.asyncDispose]: close };
}

/** Lets HTTP happen: until nothing new arrives, and all that arrived is answered. */
async function calm(requests: () => readonly RecordedRequest[]): Promise<void> {
  for (let rounds = 0, known = -1; rounds < 20;) {
    await new Promise((resolve) => setImmediate(resolve));
    const answered = requests().filter(({ status }) => status !== 0).length;
    rounds = answered === known && answered === requests().length ? rounds + 1 : 0;
    known = answered;
  }
}

test("beside another client that takes 30 of 100 calls, no refusal reaches a caller and few are provoked", async () => {
  const total = 350;
  await using sending = await sendBesideAnother(total);
  const { clock, requests, outcomes } = sending;
  const refused = (): number => requests().filter(({ status }) => status === 429).length;
  const startedAt = clock.now();
  /** Refusals by the window of the ERP in which they came; a window opens with a call. */
  const windows = [{ endsAt: startedAt + 60_000, refusals: 0 }];
  while (outcomes.length < total) {
    const before = { calls: requests().length, refused: refused() };
    await clock.advance(1_000);
    await calm(requests);
    let window = windows.at(-1);
    if (requests().length > before.calls && clock.now() >= (window?.endsAt ?? 0)) {
      window = { endsAt: clock.now() + 60_000, refusals: 0 };
      windows.push(window);
    }
    if (window !== undefined) window.refusals += refused() - before.refused;
  }
  const minutes = (clock.now() - startedAt) / 60_000;
  const figure = `${refused()} × 429 in ${minutes.toFixed(1)} minutes`;
  process.stdout.write(`${total} calls beside another client: ${figure}\n`);
  expect(outcomes.filter((outcome) => outcome !== "answered")).toEqual([]);
  expect(Math.max(...windows.map(({ refusals }) => refusals))).toBeLessThanOrEqual(connections);
  // Seventy of ours a window, so the fifth has to be over the fourth minute's border; and it is not far behind.
  expect(windows.length).toBeGreaterThanOrEqual(5);
  expect(windows.length).toBeLessThanOrEqual(7);
});

test("a write goes next, whoever else's reads wait before it", async () => {
  await using graph = await createTestGraph({ sandbox: { ...small, orders: 40 } });
  const { control } = graph.sandbox;
  // As many as there are connections.
  control.fault({ match: "GET ", kind: "slow", times: 8, delayMs: 1_500 });
  const reads = Array.from({ length: 30 }, (_, index) =>
    graph.query(`{ salesOrders(filter: { id: { equals: "${index + 1}" } }) { nodes { documentNumber } } }`, {}, reader),
  );
  const waiting = async (): Promise<boolean> =>
    !JSON.stringify(await graph.query("{ budget { queue { priority waiting } } }")).includes('"waiting":22');
  while (await waiting());
  const written = await graph.query(create, { input: { name: "Urgent", ...place } }, writer);
  expect(writtenIn(written).userErrors).toEqual([]);
  await Promise.all(reads);
  const requests = graph.sent();
  expect(requests).toHaveLength(32);
  expect(requests.findIndex((line) => line.startsWith("POST /api/v3/customers"))).toBe(8);
});

const reader = { "apollographql-client-name": "report" };
const writer = { "apollographql-client-name": "shop" };
