import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import { json, raw, stall, stallInBody } from "./local-upstream.ts";
import { request, startSending, token } from "./sending.ts";

describe("a request on the wire", () => {
  it("carries the target, the token and the planned headers", async () => {
    await using sending = await startSending([json({ data: [] })]);
    const { sender, upstream, operation } = sending;
    const doing = operation();
    expect(await sender.send(() => request, doing)).toEqual({ status: 200, json: { data: [] } });
    expect(upstream.requests[0]?.target).toBe(
      "/api/v3/customers?filter%5B0%5D%5Bvalue%5D=M%C3%BCller%20%26%20S%C3%B6hne",
    );
    expect(upstream.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      accept: "application/json",
      "accept-encoding": "gzip",
      "x-pagination": "table",
    });
    expect(upstream.requests[0]?.headers["user-agent"]).toMatch(/^xentral-graph\/\d+\.\d+\.\d+/);
    expect(doing.meter).toMatchObject({ calls: 1, retried: 0, waitedMs: 0, requests: [] });
  });

  it("has no X-Pagination unless planned, and keeps a path in the instance's address", async () => {
    await using local = await startSending([json(1)]);
    await using sending = await startSending([], { baseUrl: `${local.upstream.baseUrl}/erp/` });
    const { pagination: _unplanned, ...plain } = { ...request, query: [] };
    await sending.sender.send(() => plain, sending.operation());
    expect(local.upstream.requests[0]?.target).toBe("/erp/api/v3/customers");
    expect(local.upstream.requests[0]?.headers).not.toHaveProperty("x-pagination");
  });

  it("reuses connections", async () => {
    await using sending = await startSending(Array.from({ length: 20 }, () => json(1)));
    const { sender, upstream, operation } = sending;
    for (let round = 0; round < 20; round += 1) await sender.send(() => request, operation());
    // A second one, because the first is still being tidied up when the next request is there.
    expect(upstream.connections.accepted).toBeLessThanOrEqual(2);
  });

  it("shares so many connections as there are, and is prepared only when it gets one", async () => {
    await using sending = await startSending([stall, stall], { connections: 2 });
    const { sender, upstream, operation } = sending;
    const controller = new AbortController();
    const [stalled, waiting] = [operation({ signal: controller.signal }), operation()];
    let prepared = 0;
    const prepare = () => ((prepared += 1), request);
    const cut = [sender.send(prepare, stalled), sender.send(prepare, stalled)];
    const third = sender.send(prepare, waiting);
    await upstream.arrived(2);
    expect(prepared).toBe(2);
    upstream.reply(json("served"));
    controller.abort(new Error("enough"));
    expect(await Promise.allSettled(cut)).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
    expect(await third).toEqual({ status: 200, json: "served" });
    expect(prepared).toBe(3);
  });

  it("is not sent when there is nothing to prepare, and its turn goes back", async () => {
    await using sending = await startSending([json(1)], { rateLimitPerMinute: 1 });
    const { sender, operation } = sending;
    const doing = operation();
    expect(await sender.send(() => null, doing)).toBeNull();
    await expect(
      sender.send(() => {
        throw new Error("unplannable");
      }, doing),
    ).rejects.toThrow("unplannable");
    expect(sender.budget()).toEqual({ limit: 1, remaining: 1, resetsInMs: null });
    expect(doing.meter.calls).toBe(0);
    expect(await sender.send(() => request, doing)).toEqual({ status: 200, json: 1 });
  });

  it.each([301, 302, 303, 307, 308])("follows no redirect (%i)", async (status) => {
    await using elsewhere = await startSending();
    const location = { location: `${elsewhere.upstream.baseUrl}/api/v3/customers` };
    await using sending = await startSending([raw("", { status, headers: location })]);
    const failed = sending.sender.send(() => request, sending.operation());
    await expect(failed).rejects.toMatchObject({ code: "UPSTREAM_REJECTED", details: { upstream: { status } } });
    expect([sending.upstream.requests.length, elsewhere.upstream.requests.length]).toEqual([1, 0]);
  });
});

describe("the body of an answer", () => {
  const body = { data: [{ id: "1", name: "Müller" }] };
  const text = JSON.stringify(body);
  const gzip = { "content-encoding": "gzip" };

  it.each([
    ["packed as declared", gzipSync(text), gzip],
    ["declared as packed, but plain", Buffer.from(text), gzip],
    ["packed, but not declared", gzipSync(text), {}],
    ["declared with an encoding that nobody asked for", Buffer.from(text), { "content-encoding": "br" }],
    ["declared as a page", Buffer.from(text), { "content-type": "text/html" }],
    ["with a byte order mark", Buffer.from(`\uFEFF${text}`), {}],
  ])("is read as what it is: %s", async (_name, bytes, headers) => {
    await using sending = await startSending([raw(bytes, { headers })]);
    expect(await sending.sender.send(() => request, sending.operation())).toEqual({ status: 200, json: body });
  });

  it("is asked for once more without compression when it cannot be unpacked", async () => {
    const broken = gzipSync(text).fill(0, 12, 20);
    await using sending = await startSending([raw(broken, { headers: gzip }), json(body)]);
    const doing = sending.operation();
    expect(await sending.sender.send(() => request, doing)).toEqual({ status: 200, json: body });
    expect(sending.upstream.requests.map(({ headers }) => headers["accept-encoding"])).toEqual(["gzip", "identity"]);
    expect(doing.meter).toMatchObject({ calls: 2, retried: 1 });
  });

  it("is null for 204", async () => {
    await using sending = await startSending([raw("", { status: 204 })]);
    expect(await sending.sender.send(() => request, sending.operation())).toEqual({ status: 204, json: null });
  });

  it.each([
    ["as it comes", Buffer.from(JSON.stringify("x".repeat(5_000))), {}],
    ["unpacked", gzipSync(JSON.stringify("x".repeat(5_000))), gzip],
  ])("has a largest size %s", async (_name, bytes, headers) => {
    await using sending = await startSending([raw(bytes, { headers }), json(body)], { maxAnswerBytes: 1_000 });
    const failed = sending.sender.send(() => request, sending.operation());
    await expect(failed).rejects.toMatchObject({
      code: "UPSTREAM_MALFORMED",
      message: "Xentral's answer for Customer is larger than 1000 bytes.",
    });
    expect(await sending.sender.send(() => request, sending.operation())).toEqual({ status: 200, json: body });
  });

  it("of 20 MB is read whole", async () => {
    const rows = Array.from({ length: 20 }, (_, id) => ({ id, text: "ä".repeat(500_000) }));
    await using sending = await startSending([json(rows)]);
    expect(await sending.sender.send(() => request, sending.operation())).toEqual({ status: 200, json: rows });
  });
});

describe("an operation that is over", () => {
  it("sends nothing", async () => {
    await using sending = await startSending();
    const reason = new Error("the client went away");
    await expect(
      sending.sender.send(() => request, sending.operation({ signal: AbortSignal.abort(reason) })),
    ).rejects.toBe(reason);
    await expect(sending.sender.send(() => request, sending.operation({ inMs: 0 }))).rejects.toMatchObject({
      code: "UPSTREAM_TIMEOUT",
    });
    expect(sending.upstream.requests).toEqual([]);
  });

  it.each([
    ["before the answer", stall],
    ["in the body", stallInBody],
  ])("cuts its request off %s", async (_name, reply) => {
    await using sending = await startSending([reply]);
    const controller = new AbortController();
    const failed = sending.sender.send(() => request, sending.operation({ signal: controller.signal }));
    await sending.upstream.arrived(1);
    const reason = new Error("the client went away");
    controller.abort(reason);
    await expect(failed).rejects.toBe(reason);
    expect(sending.events).toEqual([]);
  });

  it("leaves the queue", async () => {
    await using sending = await startSending([json(1)], { rateLimitPerMinute: 1 });
    const { sender, clock, operation } = sending;
    await sender.send(() => request, operation());
    const controller = new AbortController();
    const doing = operation({ signal: controller.signal });
    const failed = sender.send(() => request, doing);
    const reason = new Error("the client went away");
    await clock.advance(2_000);
    controller.abort(reason);
    await expect(failed).rejects.toBe(reason);
    expect(doing.meter).toMatchObject({ calls: 0, waitedMs: 2_000 });
  });

  it("does not wait for a connection that never opens", async () => {
    // Accepts, but never answers the handshake.
    const server = createServer().listen(0, "127.0.0.1");
    const accepted = once(server, "connection");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await using sending = await startSending([], { baseUrl: `https://127.0.0.1:${port}` });
    const controller = new AbortController();
    const failed = sending.sender.send(() => request, sending.operation({ signal: controller.signal }));
    const [socket] = (await accepted) as [Socket];
    const reason = new Error("the client went away");
    controller.abort(reason);
    await expect(failed).rejects.toBe(reason);
    socket.destroy();
    server.close();
  });
});

describe("the budget of a sender", () => {
  it("is what the answers' headers say", async () => {
    await using sending = await startSending([
      json(1, { headers: { "x-ratelimit-limit": "60", "x-ratelimit-remaining": "12" } }),
    ]);
    expect(sending.sender.budget()).toEqual({ limit: 100, remaining: 100, resetsInMs: null });
    await sending.sender.send(() => request, sending.operation());
    expect(sending.sender.budget()).toEqual({ limit: 60, remaining: 12, resetsInMs: 60_000 });
  });

  it("makes requests wait, and their operation's meter tell", async () => {
    await using sending = await startSending([json(1), json(2)], { rateLimitPerMinute: 1 });
    const { sender, clock, operation } = sending;
    await sender.send(() => request, operation());
    const doing = operation();
    const second = sender.send(() => request, doing);
    await clock.advance(60_000);
    expect(await second).toEqual({ status: 200, json: 2 });
    expect(doing.meter).toMatchObject({ calls: 1, waitedMs: 60_000 });
  });

  it("refuses at once what cannot be in time", async () => {
    await using sending = await startSending([json(1)], { rateLimitPerMinute: 1 });
    await sending.sender.send(() => request, sending.operation());
    const refused = sending.sender.send(() => request, sending.operation({ inMs: 30_000 }));
    await expect(refused).rejects.toMatchObject({ code: "BUDGET_EXHAUSTED", details: { retryAfterMs: 60_000 } });
  });

  it("is closed with the sender, after what is under way", async () => {
    await using sending = await startSending([stall]);
    const { sender, upstream, operation } = sending;
    const order: string[] = [];
    const slow = sender
      .send(() => request, operation({ inMs: 5_000 }))
      .catch((error: AppError) => order.push(error.code));
    await upstream.arrived(1);
    const closing = sender.close().then(() => order.push("closed"));
    await expect(sender.send(() => request, operation())).rejects.toMatchObject({ code: "UPSTREAM_UNREACHABLE" });
    await sending.clock.advance(5_000);
    await Promise.all([slow, closing]);
    expect(order).toEqual(["UPSTREAM_TIMEOUT", "closed"]);
  });
});
