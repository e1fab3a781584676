import { expect, test } from "vitest";

import { appError } from "../../../src/errors.ts";
import { systemClock } from "../../../src/lib/clock.ts";
import { printRequest } from "../../../src/plan/request.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import type { Answer, Sender } from "../../../src/upstream/answer.ts";
import { createDispatcher } from "../../../src/upstream/dispatcher.ts";
import type { Caller, KeyedRoute } from "../../../src/upstream/dispatcher.ts";
import { createMeter } from "../../../src/upstream/operation.ts";

/** A sender whose turns are given by hand, and what went out. */
function byHand(answer: (request: PlannedRequest) => unknown): {
  sender: Sender;
  sent: string[];
  turn: () => Promise<void>;
  queued: () => number;
} {
  const sent: string[] = [];
  const turns: (() => void)[] = [];
  const sender: Sender = {
    send: async (prepare) => {
      await new Promise<void>((resolve) => turns.push(resolve));
      const request = prepare();
      if (request === null) return null;
      sent.push(printRequest(request));
      const json = answer(request);
      if (json instanceof Error) throw json;
      return { status: 200, json } satisfies Answer;
    },
    stream: () => Promise.reject(new Error("nothing is streamed here")),
    budget: () => ({ limit: 100, remaining: 100, resetsInMs: null }),
    close: () => Promise.resolve(),
  };
  return {
    sender,
    sent,
    queued: () => turns.length,
    turn: async () => {
      turns.shift()?.();
      await settle();
    },
  };
}

const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(() => setImmediate(resolve)));
const lingered = (): Promise<void> => new Promise((resolve) => void systemClock.after(5, () => resolve()));

function caller(id = "1"): Caller {
  return {
    operation: { id, signal: new AbortController().signal, deadlineAt: Number.POSITIVE_INFINITY, meter: createMeter() },
    path: "things",
  };
}

function route(limit = 50): KeyedRoute<string> {
  const limits = [limit];
  return {
    id: "things by id",
    fits: (keys) => Math.min(keys.length, limits.at(-1) ?? 1),
    tooLong: (keys) => void limits.push(Math.floor(keys / 2)),
    plan: (keys, wants) => ({
      method: "GET",
      family: "v3",
      resource: "Thing",
      path: "/things",
      query: [
        ["id", keys.join(",")],
        ["include", [...wants].join(",")],
      ],
      accept: "application/json",
      because: "a test",
    }),
    settle: ({ keys }) =>
      new Map(
        keys.flatMap((key): [string, string | Error][] => {
          if (key === "gone") return [];
          return [[key, key === "broken" ? new Error("this one is broken") : `thing ${key}`]];
        }),
      ),
  };
}

test("keys that are asked for while the group waits for its turn share its request, and their wants are united", async () => {
  const { sender, sent, turn } = byHand(() => ({}));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const first = dispatcher.key(route(), "7", { wants: ["tags"], caller: who });
  await lingered();
  const second = dispatcher.key(route(), "9", { wants: ["positions"], caller: who });
  await turn();
  expect(await Promise.all([first, second])).toEqual(["thing 7", "thing 9"]);
  expect(sent).toEqual(["GET /things?id=7,9&include=tags,positions"]);
});

test("results go back by key: a value, null for what the answer lacks, an error for one that is broken", async () => {
  const { sender, turn } = byHand(() => ({}));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const asked = ["gone", "7", "broken"].map((key) => dispatcher.key(route(), key, { wants: [], caller: who }));
  const outcomes = Promise.allSettled(asked);
  await lingered();
  await turn();
  expect(
    (await outcomes).map((outcome) =>
      outcome.status === "fulfilled" ? outcome.value : (outcome.reason as Error).message,
    ),
  ).toEqual([null, "thing 7", "this one is broken"]);
});

test("what exceeds the most keys of a request stays open and takes the next turn", async () => {
  const { sender, sent, turn } = byHand(() => ({}));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const all = Promise.all(
    ["1", "2", "3", "4", "5"].map((key) => dispatcher.key(route(2), key, { wants: [], caller: who })),
  );
  await lingered();
  for (let turns = 0; turns < 3; turns += 1) await turn();
  expect(await all).toEqual(["thing 1", "thing 2", "thing 3", "thing 4", "thing 5"]);
  expect(sent).toEqual(["GET /things?id=1,2&include=", "GET /things?id=3,4&include=", "GET /things?id=5&include="]);
});

test("different operations never share a request", async () => {
  const { sender, sent, turn } = byHand(() => ({}));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const both = Promise.all(["1", "2"].map((id) => dispatcher.key(route(), "7", { wants: [], caller: caller(id) })));
  await lingered();
  await turn();
  await turn();
  await both;
  expect(sent).toEqual(["GET /things?id=7&include=", "GET /things?id=7&include="]);
});

test("an address that is too long is halved until it is taken, and nothing is lost", async () => {
  const tooLong = appError("UPSTREAM_REJECTED", { details: { upstream: { status: 414 } } });
  const { sender, sent, turn, queued } = byHand(({ query }) =>
    (query[0]?.[1] ?? "").split(",").length > 2 ? tooLong : {},
  );
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const shared = route();
  const all = Promise.all(
    ["1", "2", "3", "4", "5"].map((key) => dispatcher.key(shared, key, { wants: [], caller: who })),
  );
  await lingered();
  for (let turns = 0; turns < 6; turns += 1) {
    await turn();
    await lingered();
  }
  expect(await all).toEqual(["thing 1", "thing 2", "thing 3", "thing 4", "thing 5"]);
  expect(sent[0]).toBe("GET /things?id=1,2,3,4,5&include=");
  expect(
    sent
      .slice(1)
      .flatMap((line) => line.slice("GET /things?id=".length, -"&include=".length).split(","))
      .toSorted(),
  ).toEqual(["1", "2", "3", "4", "5"]);
  expect(queued()).toBe(0);
});

test("a failed request fails the keys it carried and no others", async () => {
  const broken = appError("UPSTREAM_FAILED");
  const { sender, turn } = byHand(({ query }) => (query[0]?.[1] === "1,2" ? broken : {}));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const outcomes = Promise.allSettled(
    ["1", "2", "3"].map((key) => dispatcher.key(route(2), key, { wants: [], caller: who })),
  );
  await lingered();
  await turn();
  await turn();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
});

test("an identical request in flight is awaited instead of sent, and counted as shared", async () => {
  const { sender, sent, turn } = byHand(() => ({ data: [] }));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const request = route().plan(["1"], new Set());
  const both = Promise.all([dispatcher.request(request, who), dispatcher.request(request, who)]);
  await turn();
  expect((await both).map(({ json }) => json)).toEqual([{ data: [] }, { data: [] }]);
  expect(sent).toHaveLength(1);
  expect(who.operation.meter.shared).toBe(1);
});

test("a plan that cannot be made fails the keys that were taken out for it, and leaves nobody waiting", async () => {
  const { sender, turn } = byHand(() => ({}));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const bug = new TypeError("a bug");
  const broken: KeyedRoute<string> = {
    ...route(2),
    plan: () => {
      throw bug;
    },
  };
  const outcomes = Promise.allSettled(
    ["1", "2", "3"].map((key) => dispatcher.key(broken, key, { wants: [], caller: who })),
  );
  await lingered();
  for (let turns = 0; turns < 3; turns += 1) await turn();
  expect(
    (await outcomes).map((outcome) => (outcome.status === "rejected" ? (outcome.reason as unknown) : null)),
  ).toEqual([bug, bug, bug]);
});

test("an answer that cannot be settled fails its own keys only", async () => {
  const { sender, turn } = byHand(() => ({}));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const picky: KeyedRoute<string> = {
    ...route(1),
    settle: (asked, answer) => {
      if (asked.keys.includes("2")) throw new TypeError("unexpected");
      return route().settle(asked, answer);
    },
  };
  const outcomes = Promise.allSettled(
    ["1", "2", "3"].map((key) => dispatcher.key(picky, key, { wants: [], caller: who })),
  );
  await lingered();
  for (let turns = 0; turns < 3; turns += 1) await turn();
  expect((await outcomes).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("an operation that ends before its turn fails everybody who waits, and the next operation starts afresh", async () => {
  const gone = new Error("The client went away.");
  const turns: ((error?: Error) => void)[] = [];
  const sender: Sender = {
    ...byHand(() => ({})).sender,
    send: async (prepare) => {
      await new Promise<void>((resolve, reject) =>
        turns.push((error) => (error === undefined ? resolve() : reject(error))),
      );
      prepare();
      return { status: 200, json: {} };
    },
  };
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const first = Promise.allSettled(
    ["1", "2"].map((key) => dispatcher.key(route(), key, { wants: [], caller: caller("1") })),
  );
  await lingered();
  turns.shift()?.(gone);
  expect((await first).map((outcome) => (outcome.status === "rejected" ? (outcome.reason as unknown) : null))).toEqual([
    gone,
    gone,
  ]);
  const second = dispatcher.key(route(), "1", { wants: [], caller: caller("2") });
  await lingered();
  turns.shift()?.();
  expect(await second).toBe("thing 1");
});

test("every response path that asks is noted with the request, those of shared ones as well", async () => {
  const { sender, turn } = byHand(() => ({ data: [] }));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const { operation } = caller();
  const keys = ["a", "b"].map((path) => dispatcher.key(route(), "7", { wants: [], caller: { operation, path } }));
  await lingered();
  await turn();
  await Promise.all(keys);
  const request = route().plan(["1"], new Set());
  const both = [["c", "d"], "e"].map((path) => dispatcher.request(request, { operation, path }));
  await turn();
  await Promise.all(both);
  expect(operation.meter.requests.map(({ paths }) => [...paths])).toEqual([
    ["a", "b"],
    ["c", "d", "e"],
  ]);
});
