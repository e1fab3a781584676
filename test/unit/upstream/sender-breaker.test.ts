import { setMaxListeners } from "node:events";
import { inspect } from "node:util";

import { describe, expect, it } from "vitest";

import { AppError } from "../../../src/errors.ts";
import { json, reset, stall } from "./local-upstream.ts";
import type { Reply } from "./local-upstream.ts";
import { request, startSending, token } from "./sending.ts";
import type { Sending } from "./sending.ts";

const down = json({ message: "Down" }, { status: 503 });
const replies = (count: number, reply: Reply): Reply[] => Array.from({ length: count }, () => reply);

/** Sends one request without repeating it: the deadline leaves no time for that. */
async function sendOnce({ sender, operation }: Sending): Promise<unknown> {
  return sender.send(() => request, operation({ inMs: 50 })).catch((error: unknown) => error);
}

async function fail(sending: Sending): Promise<void> {
  for (let time = 0; time < 10; time += 1) await sendOnce(sending);
}

describe("an ERP in trouble", () => {
  it.each<readonly [string, Reply]>([
    ["5xx", down],
    ["resets", reset],
  ])("is left alone after a row of %s, which costs neither a call nor a token", async (_name, reply) => {
    await using sending = await startSending(replies(10, reply));
    await fail(sending);
    const doing = sending.operation();
    const error = (await sending.sender.send(() => request, doing).catch((thrown: unknown) => thrown)) as AppError;
    expect([error.code, error.details]).toEqual(["UPSTREAM_UNREACHABLE", { retryAfterMs: 1000 }]);
    expect(doing.meter).toMatchObject({ calls: 0, waitedMs: 0 });
    expect(sending.upstream.requests).toHaveLength(10);
    expect(sending.sender.budget().remaining).toBe(90);
    expect(sending.sender.breaker()).toEqual({ leftAloneMs: 1000 });
  });

  it("is asked by one probe, while others are told to wait, and by all when it answers", async () => {
    await using sending = await startSending([...replies(10, down), json("better"), json("well")]);
    await fail(sending);
    await sending.clock.advance(1000);
    const { sender, operation } = sending;
    const [probe, other] = await Promise.allSettled([
      sender.send(() => request, operation()),
      sender.send(() => request, operation()),
    ]);
    expect(probe).toMatchObject({ status: "fulfilled", value: { json: "better" } });
    expect(other).toMatchObject({ status: "rejected", reason: { code: "UPSTREAM_UNREACHABLE" } });
    expect(await sendOnce(sending)).toMatchObject({ json: "well" });
    // The one that was told to wait gave its turn back.
    expect(sender.budget().remaining).toBe(88);
  });

  it("is not hammered by the repeats of those who were under way", async () => {
    await using sending = await startSending(replies(10, down));
    const { sender, clock, operation } = sending;
    const all = Array.from({ length: 10 }, () =>
      sender.send(() => request, operation()).catch((error: unknown) => error),
    );
    await sending.told(10);
    await clock.advance(900);
    const errors = (await Promise.all(all)) as AppError[];
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["UPSTREAM_FAILED"]));
    expect(sending.upstream.requests).toHaveLength(10);
  });

  it("is seen to stall although its callers give up first", async () => {
    await using sending = await startSending(replies(10, stall), { connections: 10 });
    const { sender, clock, operation } = sending;
    const gone = new AbortController();
    setMaxListeners(0, gone.signal);
    const all = Array.from({ length: 10 }, () =>
      sender.send(() => request, operation({ signal: gone.signal })).catch((error: unknown) => error),
    );
    await sending.upstream.arrived(10);
    await clock.advance(12_000);
    gone.abort(new Error("The client went away."));
    await Promise.all(all);
    expect(sender.breaker()).toEqual({ leftAloneMs: 1000 });
  });

  it("is not blamed for callers that leave early, for 4xx or for 429", async () => {
    const refused = json({ message: "No" }, { status: 400 });
    await using sending = await startSending([...replies(6, refused), ...replies(12, stall)], { connections: 20 });
    for (let time = 0; time < 6; time += 1) await sendOnce(sending);
    const gone = new AbortController();
    setMaxListeners(0, gone.signal);
    const { sender, operation } = sending;
    const all = Array.from({ length: 12 }, () =>
      sender.send(() => request, operation({ signal: gone.signal })).catch((error: unknown) => error),
    );
    await sending.upstream.arrived(18);
    gone.abort(new Error("The client went away."));
    await Promise.all(all);
    expect(sender.breaker()).toEqual({ leftAloneMs: null });
  });
});

it.each([
  ["a header", { accept: "application/json\nx: y" }],
  ["a target", { path: "/api/v3/customers/4 2" }],
])("%s that cannot be sent is neither repeated nor held against the ERP, and names no secret", async (_name, wrong) => {
  await using sending = await startSending([json("well")]);
  const { sender, operation } = sending;
  for (let time = 1; time <= 10; time += 1) {
    const doing = operation();
    const error: unknown = await sender
      .send(() => ({ ...request, ...wrong }), doing)
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(AppError);
    expect(String(error)).toContain("can be sent");
    expect(inspect(error)).not.toContain(token);
    expect(doing.meter).toMatchObject({ calls: 1, retried: 0 });
  }
  expect(sending.events).toEqual([]);
  expect(sender.budget().remaining).toBe(90);
  expect(sender.breaker()).toEqual({ leftAloneMs: null });
  expect(await sendOnce(sending)).toMatchObject({ json: "well" });
});
