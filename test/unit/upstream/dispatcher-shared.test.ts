/** Operations share requests: whoever waits for the same thing at the same time, with the same credential. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { systemClock } from "../../../src/lib/clock.ts";
import { createDispatcher } from "../../../src/upstream/dispatcher.ts";
import type { Dispatcher } from "../../../src/upstream/dispatcher.ts";
import { byHand, caller, lingered, route } from "./by-hand.ts";

type Who = ReturnType<typeof caller>;

function dispatching(options: Parameters<typeof byHand>[1] = {}) {
  const hand = byHand(() => ({ data: [] }), options);
  const dispatcher = createDispatcher({ sender: hand.sender, clock: systemClock });
  const ask = (who: Who, key: string, ...wants: string[]): Promise<string | null> => {
    const value = dispatcher.key(route(), key, { wants, caller: who });
    // Looked at later, which is too late for Node.
    value.catch(() => undefined);
    return value;
  };
  return { ...hand, dispatcher, ask };
}

const outcomes = async (asked: readonly Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(asked)).map((one) => (one.status === "fulfilled" ? one.value : (one.reason as unknown)));

test("keys of several operations are one request; one pays for it, the others have shared it", async () => {
  const { ask, sent, turn } = dispatching();
  const [first, second] = [caller("1", { path: "a" }), caller("2", { path: "b" })];
  const asked = [ask(first, "7", "tags"), ask(second, "9"), ask(second, "7")];
  await lingered();
  await turn();
  expect(await Promise.all(asked)).toEqual(["thing 7", "thing 9", "thing 7"]);
  expect(sent).toEqual(["GET /things?id=7,9&include=tags"]);
  expect(first.operation.meter).toMatchObject({ shared: 0, requests: [{ paths: new Set(["a"]) }] });
  expect(second.operation.meter).toMatchObject({ shared: 1, requests: [] });
});

test("a request that is under way for one operation answers others that ask for what it brings", async () => {
  const { ask, dispatcher, sent, turn, fly } = dispatching({ inFlight: true });
  const [first, second, third] = [caller("1"), caller("2"), caller("3")];
  const asked: Promise<unknown>[] = [ask(first, "7")];
  await lingered();
  await turn();
  asked.push(ask(second, "7"));
  const list = route().plan(["list"], new Set());
  asked.push(dispatcher.request(list, second));
  await turn();
  asked.push(dispatcher.request(list, third));
  fly();
  expect(await Promise.all(asked)).toEqual([
    "thing 7",
    "thing 7",
    { status: 200, json: { data: [] } },
    { status: 200, json: { data: [] } },
  ]);
  expect(sent).toEqual(["GET /things?id=7&include=", "GET /things?id=list&include="]);
  expect([first, second, third].map(({ operation }) => operation.meter.shared)).toEqual([0, 1, 1]);
});

test("different credentials never share a request", async () => {
  const { ask, dispatcher, sent, turn } = dispatching();
  const [one, other] = [caller("1", { token: "one" }), caller("2", { token: "other" })];
  const list = route().plan(["list"], new Set());
  const asked = [ask(one, "7"), ask(other, "7"), dispatcher.request(list, one), dispatcher.request(list, other)];
  await lingered();
  for (let turns = 0; turns < 4; turns += 1) await turn();
  await Promise.all(asked);
  expect(sent).toHaveLength(4);
});

describe("who leaves", () => {
  const gone = new Error("The client went away.");

  test("before the turn takes its keys along, and leaves those of others", async () => {
    const { ask, sent, turn } = dispatching();
    const [leaving, staying] = [caller("1"), caller("2")];
    const asked = [ask(leaving, "7"), ask(leaving, "8"), ask(staying, "8")];
    await lingered();
    leaving.end(gone);
    await turn();
    expect(await outcomes(asked)).toEqual([gone, gone, "thing 8"]);
    expect(sent).toEqual(["GET /things?id=8&include="]);
    expect(staying.operation.meter.requests).toHaveLength(1);
  });

  test("under way is told at once; the request goes on for the others", async () => {
    const { ask, sent, turn, fly } = dispatching({ inFlight: true });
    const [leaving, staying] = [caller("1"), caller("2")];
    const left = ask(leaving, "7");
    const stayed = ask(staying, "7");
    await lingered();
    await turn();
    leaving.end(gone);
    expect(await outcomes([left])).toEqual([gone]);
    fly();
    expect(await stayed).toBe("thing 7");
    expect(sent).toHaveLength(1);
  });

  test("last ends the request, and who comes then starts afresh", async () => {
    const { ask, sent, turn, queued } = dispatching({ inFlight: true });
    const [one, other] = [caller("1"), caller("2")];
    const asked = [ask(one, "7"), ask(other, "7")];
    await lingered();
    await turn();
    one.end(gone);
    other.end(gone);
    expect(await outcomes(asked)).toEqual([gone, gone]);
    const again = ask(caller("3"), "7");
    await lingered();
    expect(queued()).toBe(1);
    await turn();
    expect(sent).toHaveLength(2);
    void again;
  });

  test("is not let in again", async () => {
    const { ask } = dispatching();
    const who = caller();
    who.end(gone);
    expect(await outcomes([ask(who, "7")])).toEqual([gone]);
  });
});

test("those who would be served too late are told at once, the patient ones wait on", async () => {
  const late = new Error("too late");
  const { sender } = byHand(() => ({}));
  let expectAt = (_at: number): void => undefined;
  const dispatcher: Dispatcher = createDispatcher({
    sender: {
      ...sender,
      send: (prepare, errand) => {
        expectAt = (at) => errand.expect?.(at, () => late);
        return sender.send(prepare, errand);
      },
    },
    clock: systemClock,
  });
  const now = systemClock.now();
  const [hasty, patient] = [caller("1", { deadlineAt: now + 1000 }), caller("2", { deadlineAt: now + 90_000 })];
  const left = dispatcher.key(route(), "7", { wants: [], caller: hasty });
  const stayed = dispatcher.key(route(), "7", { wants: [], caller: patient });
  await lingered();
  expectAt(now + 30_000);
  expect(await outcomes([left])).toEqual([late]);
  expectAt(now + 100_000);
  expect(await Promise.race([stayed, Promise.resolve("waits")])).toBe("waits");
});

test("whatever comes, leaves and is sealed in whatever order: each gets its own value, and none of another credential", async () => {
  const step = fc.record({ who: fc.nat(5), key: fc.nat(8), does: fc.constantFrom("ask", "ask", "ask", "turn", "end") });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const seen: { readonly token: string; readonly keys: readonly string[] }[] = [];
      const dispatcher = createDispatcher({
        clock: { now: () => 0, after: (_ms, callback) => (queueMicrotask(callback), () => undefined) },
        sender: {
          ...byHand(() => ({})).sender,
          send: async (prepare, { credential, signal }) => {
            await Promise.resolve();
            signal.throwIfAborted();
            const request = prepare();
            if (request === null) return null;
            seen.push({ token: credential.token, keys: (request.query[0]?.[1] ?? "").split(",") });
            await Promise.resolve();
            return { status: 200, json: {} };
          },
        },
      });
      const people = Array.from({ length: 6 }, (_, index) => caller(String(index), { token: `token-${index % 2}` }));
      const asked: { readonly who: number; readonly key: string; readonly value: Promise<string | null> }[] = [];
      const gone = new Error("gone");
      for (const { who, key, does } of steps) {
        const person = people[who] ?? caller();
        if (does === "ask") {
          const value = dispatcher.key(route(3), String(key), { wants: [], caller: person });
          value.catch(() => undefined);
          asked.push({ who, key: String(key), value });
        } else if (does === "end") person.end(gone);
        else await Promise.resolve();
      }
      for (const { who, key, value } of asked) {
        const [outcome] = await outcomes([value]);
        expect([`thing ${key}`, gone]).toContain(outcome);
        if (outcome !== gone)
          expect(seen.some(({ token, keys }) => token === `token-${who % 2}` && keys.includes(key))).toBe(true);
      }
      for (const { keys } of seen) expect(keys.length).toBeLessThanOrEqual(3);
    }),
    // More of them by hand: `RUNS=100000 npx vitest run test/unit/upstream/dispatcher-shared.test.ts`.
    { numRuns: Number(process.env["RUNS"] ?? 300) },
  );
});
