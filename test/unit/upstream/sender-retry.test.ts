import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import { json, raw, reset, stall, stallInBody, truncated } from "./local-upstream.ts";
import type { Reply } from "./local-upstream.ts";
import { request, startSending } from "./sending.ts";
import type { Sending } from "./sending.ts";

const page = raw("<html><head><title>502 Bad Gateway</title></head></html>", { status: 502 });

/** Begins to say what is wrong, and stops. */
const stallInError: Reply = (response) => {
  response.writeHead(400, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"title":"Requ');
};

/** Sends one request and moves the clock past each wait that is told; settles with the answer or the error. */
async function sendThrough(
  { sender, clock, told, events }: Sending,
  doing: ReturnType<Sending["operation"]>,
): Promise<unknown> {
  const state = { isOver: false };
  const outcome = sender
    .send(() => request, doing)
    .catch((error: unknown) => error)
    .finally(() => (state.isOver = true));
  for (let count = 1; !state.isOver; count += 1) {
    await Promise.race([told(count), outcome]);
    await clock.advance(events[count - 1]?.delayMs ?? 0);
  }
  return outcome;
}

describe("a read that fails", () => {
  it.each<readonly [string, Reply, number]>([
    ["500", json({ message: "Server Error" }, { status: 500 }), 200],
    ["502 with a page", page, 200],
    ["503", json({ message: "Down" }, { status: 503 }), 200],
    ["504", raw("", { status: 504 }), 200],
    ["a reset", reset, 200],
    ["a truncated body", truncated, 200],
    ["malformed JSON", raw('{"data":[{"id":"1",,}]}'), 200],
    ["truncated JSON", raw('{"data":[{"id":"1"'), 200],
    ["an empty body", raw(""), 200],
    ["a page with 200", raw("<html>Maintenance</html>"), 200],
  ])("is repeated after %s", async (_name, reply, delayMs) => {
    await using sending = await startSending([reply, json("better")]);
    const doing = sending.operation();
    expect(await sendThrough(sending, doing)).toEqual({ status: 200, json: "better" });
    expect(doing.meter).toMatchObject({ calls: 2, retried: 1, waitedMs: 0 });
    expect(sending.events).toMatchObject([{ event: "retry", attempt: 1, delayMs, resource: "Customer", family: "v3" }]);
    expect(sending.sender.budget().remaining).toBe(98);
  });

  it.each<readonly [string, readonly Reply[], string, string]>([
    [
      "500 twice",
      [json({ message: "A" }, { status: 500 }), json({ message: "B" }, { status: 500 })],
      "UPSTREAM_FAILED",
      "Xentral failed to answer for Customer (status 500): B.",
    ],
    [
      "502 three times",
      [page, page, page],
      "UPSTREAM_FAILED",
      "Xentral failed to answer for Customer (status 502): 502 Bad Gateway.",
    ],
    [
      "resets three times",
      [reset, reset, reset],
      "UPSTREAM_UNREACHABLE",
      "The connection to Xentral broke before the answer was complete.",
    ],
    [
      "a page twice",
      [raw("<html>"), raw("<html>")],
      "UPSTREAM_MALFORMED",
      "Xentral's answer for Customer is an HTML page instead of JSON.",
    ],
    ["an empty body twice", [raw(""), raw(" ")], "UPSTREAM_MALFORMED", "Xentral's answer for Customer is empty."],
    [
      "one thing, then another",
      [reset, page, raw("{")],
      "UPSTREAM_MALFORMED",
      "Xentral's answer for Customer is not valid JSON.",
    ],
  ])("is given up with the last error: %s", async (_name, replies, code, message) => {
    await using sending = await startSending(replies);
    const doing = sending.operation();
    expect(await sendThrough(sending, doing)).toMatchObject({ code, message });
    expect(doing.meter).toMatchObject({ calls: replies.length, retried: replies.length - 1 });
    expect(sending.events.map(({ event }) => event)).toEqual([...replies.slice(1).map(() => "retry"), "failure"]);
  });

  it.each([400, 401, 403, 404, 405, 406, 409, 414, 415, 422, 501])("is not repeated after %i", async (status) => {
    await using sending = await startSending([json({ title: "No" }, { status })]);
    const doing = sending.operation();
    expect(await sendThrough(sending, doing)).toMatchObject({ details: { upstream: { status, title: "No" } } });
    expect(doing.meter.calls).toBe(1);
  });

  it("is not repeated when the wait ends after the deadline", async () => {
    await using sending = await startSending([page]);
    expect(await sendThrough(sending, sending.operation({ inMs: 200 }))).toMatchObject({ code: "UPSTREAM_FAILED" });
  });

  it("is repeated when a 503 says, and not at all when that is too late", async () => {
    const maintenance = json({}, { status: 503, headers: { "retry-after": "20" } });
    await using sending = await startSending([maintenance, json("better"), maintenance]);
    expect(await sendThrough(sending, sending.operation())).toMatchObject({ json: "better" });
    expect(sending.events).toMatchObject([{ delayMs: 20_000 }]);
    const failed = sending.sender.send(() => request, sending.operation({ inMs: 15_000 }));
    await expect(failed).rejects.toMatchObject({ code: "UPSTREAM_FAILED", details: { retryAfterMs: 20_000 } });
  });

  it("is prepared once, however often it is sent", async () => {
    await using sending = await startSending([page, json(1)]);
    let prepared = 0;
    const answer = sending.sender.send(() => ((prepared += 1), request), sending.operation());
    await sending.told(1);
    await sending.clock.advance(200);
    expect([await answer, prepared]).toEqual([{ status: 200, json: 1 }, 1]);
  });

  it("takes a token for each attempt, and shows the last error when there is none", async () => {
    await using sending = await startSending([page], { rateLimitPerMinute: 1 });
    const doing = sending.operation({ inMs: 50_000 });
    expect(await sendThrough(sending, doing)).toMatchObject({
      code: "UPSTREAM_FAILED",
      details: { upstream: { status: 502 } },
    });
    expect(doing.meter.calls).toBe(1);
  });

  it("is left alone while it waits to be repeated and the operation ends", async () => {
    await using sending = await startSending([page]);
    const controller = new AbortController();
    const failed = sending.sender.send(() => request, sending.operation({ signal: controller.signal }));
    await sending.told(1);
    const reason = new Error("the client went away");
    controller.abort(reason);
    await expect(failed).rejects.toBe(reason);
    expect(sending.clock.pending()).toBe(0);
  });
});

describe("an upstream that does not answer", () => {
  it.each([
    ["at all", stall],
    ["to the end", stallInBody],
    ["to the end of its error", stallInError],
  ])("is asked again after the attempt's time: %s", async (_name, reply) => {
    await using sending = await startSending([reply, json("better")], { attemptTimeoutMs: 5_000 });
    const answer = sending.sender.send(() => request, sending.operation());
    await sending.upstream.arrived(1);
    await sending.clock.advance(5_000);
    await sending.told(1);
    await sending.clock.advance(200);
    expect(await answer).toEqual({ status: 200, json: "better" });
    expect(sending.events).toMatchObject([{ event: "retry", code: "UPSTREAM_TIMEOUT", status: null }]);
  });

  it("is a timeout at the operation's deadline", async () => {
    await using sending = await startSending([stall], { attemptTimeoutMs: 30_000 });
    const failed = sending.sender
      .send(() => request, sending.operation({ inMs: 4_000 }))
      .catch((error: AppError) => error);
    await sending.upstream.arrived(1);
    await sending.clock.advance(3_999);
    expect(sending.events).toEqual([]);
    await sending.clock.advance(1);
    expect(await failed).toMatchObject({ code: "UPSTREAM_TIMEOUT", message: "Xentral did not answer within 4000 ms." });
  });

  it("does not even accept: the message names no address", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await using sending = await startSending([], { baseUrl: `http://127.0.0.1:${port}` });
    const error = (await sendThrough(sending, sending.operation())) as AppError;
    expect(error).toMatchObject({
      code: "UPSTREAM_UNREACHABLE",
      message: "The Xentral instance accepts no connection.",
    });
    expect(sending.events).toHaveLength(3);
    expect(String(error.cause)).toBe("Error: ECONNREFUSED");
  });
});

describe("a 429", () => {
  const tooMany = (retryAfter: string): Reply =>
    json(
      { message: "Too Many Requests" },
      { status: 429, headers: { "retry-after": retryAfter, "x-ratelimit-remaining": "0" } },
    );

  it("makes the request wait as long as it says, and everybody else too", async () => {
    await using sending = await startSending([tooMany("7"), json("first"), json("second")]);
    const { sender, clock, operation, upstream, told } = sending;
    const [one, two] = [operation(), operation()];
    const first = sender.send(() => request, one);
    await told(1);
    const second = sender.send(() => request, two);
    await clock.advance(6_999);
    expect(upstream.requests).toHaveLength(1);
    await clock.advance(1);
    expect(await Promise.all([first, second])).toHaveLength(2);
    expect([one.meter, two.meter]).toMatchObject([
      { calls: 2, retried: 1, waitedMs: 7_000 },
      { calls: 1, retried: 0, waitedMs: 7_000 },
    ]);
  });

  it("keeps the request's place: it goes before those that came later", async () => {
    const paths: string[] = [];
    const serve: Reply = (response, incoming) => {
      paths.push(incoming.url ?? "");
      json(1)(response, incoming);
    };
    await using sending = await startSending([tooMany("7"), serve, serve, serve], { connections: 1 });
    const { sender, clock, operation } = sending;
    const sent = ["/first", "/second", "/third"].map((path) =>
      sender.send(() => ({ ...request, path, query: [] }), operation()),
    );
    await sending.told(1);
    await clock.advance(7_000);
    await Promise.all(sent);
    expect(paths).toEqual(["/first", "/second", "/third"]);
  });

  it("that asks for more time than there is fails at once and names the wait", async () => {
    await using sending = await startSending([tooMany("40")]);
    const { sender, operation } = sending;
    await expect(sender.send(() => request, operation({ inMs: 30_000 }))).rejects.toMatchObject({
      code: "UPSTREAM_RATE_LIMITED",
      details: { retryAfterMs: 40_000, upstream: { status: 429, title: "Too Many Requests" } },
    });
    const other = sender.send(() => request, operation({ inMs: 30_000 }));
    await expect(other).rejects.toMatchObject({ code: "BUDGET_EXHAUSTED", details: { retryAfterMs: 40_000 } });
  });

  it("without a word about the wait names the one that the budget keeps", async () => {
    await using sending = await startSending([json({}, { status: 429 })]);
    const failed = sending.sender.send(() => request, sending.operation({ inMs: 4_000 }));
    await expect(failed).rejects.toMatchObject({ code: "UPSTREAM_RATE_LIMITED", details: { retryAfterMs: 5_000 } });
  });

  it("three times is final", async () => {
    await using sending = await startSending([tooMany("2"), tooMany("3"), tooMany("4")]);
    const failed = sending.sender.send(() => request, sending.operation()).catch((error: AppError) => error);
    await sending.told(1);
    await sending.clock.advance(2_000);
    await sending.told(2);
    await sending.clock.advance(3_000);
    expect(await failed).toMatchObject({ code: "UPSTREAM_RATE_LIMITED", details: { retryAfterMs: 4_000 } });
    expect(sending.upstream.requests).toHaveLength(3);
  });
});
