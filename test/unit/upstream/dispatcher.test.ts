import { expect, test } from "vitest";

import { appError } from "../../../src/errors.ts";
import { systemClock } from "../../../src/lib/clock.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import type { Sender } from "../../../src/upstream/answer.ts";
import { createDispatcher } from "../../../src/upstream/dispatcher.ts";
import type { KeyedRoute } from "../../../src/upstream/group.ts";
import { byHand, caller, lingered, route } from "./by-hand.ts";

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

test("a key that is under way is awaited, not sent again, unless it is wanted with more than the request brings", async () => {
  const { sender, sent, turn, fly } = byHand(() => ({}), { inFlight: true });
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const ask = async (key: string, ...wants: string[]) => dispatcher.key(route(), key, { wants, caller: who });
  const early = [ask("7", "tags"), ask("9")];
  await lingered();
  await turn();
  const late = [ask("9", "tags"), ask("7", "positions")];
  await lingered();
  await turn();
  fly();
  expect(await Promise.all([...early, ...late])).toEqual(["thing 7", "thing 9", "thing 9", "thing 7"]);
  expect(sent).toEqual(["GET /things?id=7,9&include=tags", "GET /things?id=7&include=positions"]);
  expect(who.operation.meter.requests.map(({ paths }) => [...paths])).toEqual([["things"], ["things"]]);
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

test("who joined a request on the way that was too long is asked for again with all that was wanted", async () => {
  const tooLong = appError("UPSTREAM_REJECTED", { details: { upstream: { status: 414 } } });
  const { sender, sent, turn, fly } = byHand(({ query }) => ((query[0]?.[1] ?? "").includes(",") ? tooLong : {}), {
    inFlight: true,
  });
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const shared = route();
  // The list brings everything anyway; the single read has to be asked for it.
  const lists = (keys: readonly string[], wants: ReadonlySet<string>): PlannedRequest =>
    shared.plan(keys, keys.length > 1 ? new Set() : wants);
  const ask = (key: string, path: string, ...wants: string[]): Promise<string | null> =>
    dispatcher.key({ ...shared, plan: lists }, key, { wants, caller: { ...who, path } });
  const all = Promise.all([ask("7", "a"), ask("9", "b")]);
  await lingered();
  await turn();
  const late = ask("9", "c", "tags");
  fly();
  for (let turns = 0; turns < 2; turns += 1) {
    await lingered();
    await turn();
    fly();
  }
  expect(await all).toEqual(["thing 7", "thing 9"]);
  expect(await late).toBe("thing 9");
  expect(sent).toEqual([
    "GET /things?id=7,9&include=",
    "GET /things?id=7&include=tags",
    "GET /things?id=9&include=tags",
  ]);
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

test("an identical request in flight is awaited instead of sent", async () => {
  const { sender, sent, turn } = byHand(() => ({ data: [] }));
  const dispatcher = createDispatcher({ sender, clock: systemClock });
  const who = caller();
  const request = route().plan(["1"], new Set());
  const both = Promise.all([dispatcher.request(request, who), dispatcher.request(request, who)]);
  await turn();
  expect((await both).map(({ json }) => json)).toEqual([{ data: [] }, { data: [] }]);
  expect(sent).toHaveLength(1);
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
    settle: (asked, answer, send) => {
      if (asked.keys.includes("2")) throw new TypeError("unexpected");
      return route().settle(asked, answer, send);
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
