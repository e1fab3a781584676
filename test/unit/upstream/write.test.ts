import { expect, it } from "vitest";

import { digits } from "../../../src/plan/json.ts";
import type { PlannedWrite } from "../../../src/plan/request.ts";
import { json, raw, reset, stall, truncated } from "./local-upstream.ts";
import type { Reply } from "./local-upstream.ts";
import { request, startSending } from "./sending.ts";

const write: PlannedWrite = {
  method: "POST",
  family: "v3",
  resource: "SalesOrder",
  path: "/api/v3/salesOrders",
  query: [],
  accept: "application/json",
  contentType: "application/json",
  body: { price: digits("19.90"), note: undefined },
  because: "salesOrderCreate",
};

it("sends the body with its media type, decimals digit by digit", async () => {
  const bodies: string[] = [];
  const keep: Reply = (response, incoming) => {
    incoming.setEncoding("utf8");
    incoming.on("data", (chunk: string) => bodies.push(chunk));
    incoming.on("end", () =>
      json({ data: { id: "7" } }, { status: 201, headers: { location: "/x/7" } })(response, incoming),
    );
  };
  await using sending = await startSending([keep]);
  expect(await sending.sender.write(write, sending.operation())).toEqual({
    kind: "done",
    status: 201,
    json: { data: { id: "7" } },
    location: "/x/7",
  });
  expect(bodies.join("")).toBe('{"price":19.90}');
  expect(sending.upstream.requests[0]?.headers).toMatchObject({ "content-type": "application/json" });
});

it.each<readonly [string, Reply, string]>([
  ["204", raw("", { status: 204 }), "done"],
  ["201 with a page and a Location", raw("<html>", { status: 201, headers: { location: "/x/7" } }), "done"],
  ["200 with a page", raw("<html>", { status: 200 }), "unknown"],
  ["200 with the older error", json({ error: { code: 7499, http_code: 500, message: "Boom" } }), "unknown"],
  ["200 with violations", json({ title: "Invalid", violations: { name: ["Too long."] } }), "unknown"],
  ["200 that says no", json({ success: false }), "unknown"],
  ["200 with data and no error", json({ data: { id: "7" }, error: null, violations: {} }), "done"],
  ["200 that says yes", json({ success: true, error: "" }), "done"],
  ["201 with a Location and an error", json({ error: "Boom" }, { status: 201, headers: { location: "/x/7" } }), "done"],
  ["a redirect", raw("", { status: 302 }), "refused"],
  ["a redirect to the outcome", raw("", { status: 303, headers: { location: "/x/7" } }), "unknown"],
  ["400", json({ title: "No" }, { status: 400 }), "refused"],
  ["409", json({ title: "No" }, { status: 409 }), "refused"],
  ["501", raw("", { status: 501 }), "refused"],
  ["408", raw("", { status: 408 }), "unknown"],
  ["500", raw("", { status: 500 }), "unknown"],
  ["502", raw("<html>", { status: 502 }), "unknown"],
  ["503", raw("", { status: 503, headers: { "retry-after": "0" } }), "unknown"],
  ["a reset", reset, "unknown"],
  ["a body that breaks off", truncated, "unknown"],
])("%s after a write is %s, and is not sent again", async (_name, reply, kind) => {
  await using sending = await startSending([reply]);
  const operation = sending.operation();
  expect(await sending.sender.write(write, operation)).toMatchObject({ kind });
  expect(sending.upstream.requests).toHaveLength(1);
  expect(operation.meter).toMatchObject({ calls: 1, retried: 0 });
});

it("is unknown when no answer comes in the time of an attempt, whatever the operation's deadline", async () => {
  await using sending = await startSending([stall], { attemptTimeoutMs: 30_000 });
  const outcome = sending.sender.write(write, sending.operation({ inMs: 1_000 }));
  await sending.upstream.arrived(1);
  await sending.clock.advance(30_000);
  expect(await outcome).toMatchObject({ kind: "unknown", error: { code: "UPSTREAM_TIMEOUT" } });
});

it("is not cut off when its operation ends", async () => {
  const held: (() => void)[] = [];
  const late: Reply = (response, incoming) => held.push(() => json(1)(response, incoming));
  await using sending = await startSending([late]);
  const controller = new AbortController();
  const outcome = sending.sender.write(write, sending.operation({ signal: controller.signal }));
  await sending.upstream.arrived(1);
  controller.abort(new Error("gone"));
  held[0]?.();
  expect(await outcome).toMatchObject({ kind: "done" });
});

it("is unsent when its operation has ended before, or nobody listens", async () => {
  await using sending = await startSending();
  const ended = sending.operation({ signal: AbortSignal.abort(new Error("gone")) });
  expect(await sending.sender.write(write, ended)).toMatchObject({ kind: "unsent", error: { message: "gone" } });
  await using closed = await startSending([], { baseUrl: "http://127.0.0.1:9" });
  expect(await closed.sender.write(write, closed.operation())).toMatchObject({
    kind: "unsent",
    error: { code: "UPSTREAM_UNREACHABLE" },
  });
});

it("is sent again after a 429 alone, since that says that nothing was done", async () => {
  const refusal = json({ message: "Too Many Requests" }, { status: 429, headers: { "retry-after": "1" } });
  await using sending = await startSending([refusal, json({ data: { id: "7" } }, { status: 201 })]);
  const operation = sending.operation();
  const outcome = sending.sender.write(write, operation);
  await sending.told(1);
  await sending.clock.advance(2_000);
  expect(await outcome).toMatchObject({ kind: "done" });
  expect(operation.meter).toMatchObject({ calls: 2, retried: 1 });
});

it("goes before the reads that wait", async () => {
  const held: (() => void)[] = [];
  const late: Reply = (response, incoming) => held.push(() => json(1)(response, incoming));
  await using sending = await startSending([late, json(2), json(3)], { connections: 1 });
  const { sender, operation, upstream } = sending;
  const order: string[] = [];
  const first = sender.send(() => request, operation()).then(() => order.push("first read"));
  await upstream.arrived(1);
  const second = sender.send(() => request, operation()).then(() => order.push("second read"));
  const third = sender.write(write, operation()).then(() => order.push("write"));
  held[0]?.();
  await Promise.all([first, second, third]);
  expect(order).toEqual(["first read", "write", "second read"]);
});

it("a mistake of the graph's own leaves open whether anything was done", async () => {
  await using sending = await startSending();
  const broken = { ...write, contentType: "application/json\nx" };
  expect(await sending.sender.write(broken, sending.operation())).toMatchObject({
    kind: "unknown",
    error: { code: "INTERNAL_ERROR" },
  });
  expect(sending.upstream.requests).toEqual([]);
});
