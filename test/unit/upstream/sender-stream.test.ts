import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import { json, raw, reset, stall } from "./local-upstream.ts";
import type { Reply } from "./local-upstream.ts";
import { startSending } from "./sending.ts";

const { pagination: _none, ...request }: PlannedRequest = {
  method: "GET",
  family: "v3",
  resource: "Invoice",
  path: "/api/v3/invoices/7",
  query: [],
  accept: "application/pdf",
  pagination: "simple",
  because: "the PDF of an invoice",
};

const pdf = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(2_000_000)]);
const headers = { "content-type": "application/pdf", "content-disposition": 'inline; filename="RE 400012.pdf"' };

/** Begins a PDF and leaves it unfinished. */
const half: Reply = (response) => {
  response.writeHead(200, { ...headers, "content-length": "1000" });
  response.write("%PDF-1.7 first half");
};

describe("a document", () => {
  it("is passed on as it comes, with type, length and name", async () => {
    await using sending = await startSending([
      raw(pdf, { headers: { ...headers, "content-length": String(pdf.length) } }),
    ]);
    const doing = sending.operation();
    const { body, ...answer } = await sending.sender.stream(request, doing);
    expect(answer).toEqual({
      status: 200,
      contentType: "application/pdf",
      contentLength: pdf.length,
      fileName: "RE 400012.pdf",
    });
    expect((await buffer(body)).equals(pdf)).toBe(true);
    expect(sending.upstream.requests[0]?.headers).toMatchObject({
      accept: "application/pdf",
      "accept-encoding": "identity",
    });
    expect(doing.meter.calls).toBe(1);
  });

  it("is unpacked when it comes packed, and has no known length then", async () => {
    await using sending = await startSending([
      raw(gzipSync(pdf), { headers: { ...headers, "content-encoding": "gzip" } }),
    ]);
    const { body, contentLength } = await sending.sender.stream(request, sending.operation());
    expect(contentLength).toBeNull();
    expect((await buffer(body)).equals(pdf)).toBe(true);
  });

  it("may be shorter than a signature where no PDF is asked for", async () => {
    await using sending = await startSending([raw("ab"), raw("")]);
    for (const expected of ["ab", ""]) {
      const { body } = await sending.sender.stream(
        { ...request, accept: "application/vnd.xentral.file" },
        sending.operation(),
      );
      expect((await buffer(body)).toString()).toBe(expected);
    }
  });

  it("holds its connection until it is read or destroyed", async () => {
    await using sending = await startSending([raw(pdf), half, raw(pdf)], { connections: 1 });
    const { sender, operation, upstream } = sending;
    const first = await sender.stream(request, operation());
    const second = sender.stream(request, operation());
    expect(upstream.requests).toHaveLength(1);
    await buffer(first.body);
    const { body } = await second;
    const third = sender.stream(request, operation());
    expect(upstream.requests).toHaveLength(2);
    (body as NodeJS.ReadableStream & { destroy(): void }).destroy();
    expect((await buffer((await third).body)).length).toBe(pdf.length);
  });

  it("is asked for again before its body begins, never after", async () => {
    await using sending = await startSending([reset, json({}, { status: 503 }), half]);
    const { sender, operation, clock, told, upstream } = sending;
    const doing = operation();
    const opening = sender.stream(request, doing);
    await told(1);
    await clock.advance(200);
    await told(2);
    await clock.advance(800);
    const { body } = await opening;
    const reading = buffer(body).catch((error: Error) => error);
    await upstream[Symbol.asyncDispose]();
    expect(await reading).toBeInstanceOf(Error);
    expect(doing.meter).toMatchObject({ calls: 3, retried: 2 });
  });

  it.each([
    ["JSON", json({ data: { id: "7" } })],
    ["a page", raw("<html>login</html>", { headers })],
    ["nothing", raw("", { headers })],
  ])("that is %s instead of a PDF is an error", async (_name, reply) => {
    await using sending = await startSending([reply, reply]);
    const failed = sending.sender.stream(request, sending.operation()).catch((error: AppError) => error);
    await sending.told(1);
    await sending.clock.advance(200);
    expect(await failed).toMatchObject({
      code: "UPSTREAM_MALFORMED",
      message: "Xentral's answer for Invoice is not a PDF.",
    });
  });

  it("that is missing is an error with the upstream's problem", async () => {
    await using sending = await startSending([json({ message: "Resource not found." }, { status: 404 })]);
    const failed = sending.sender.stream(request, sending.operation());
    await expect(failed).rejects.toMatchObject({
      code: "UPSTREAM_REJECTED",
      details: { upstream: { status: 404, title: "Resource not found." } },
    });
  });

  it("that does not begin in time is a timeout", async () => {
    await using sending = await startSending([stall], { attemptTimeoutMs: 5_000 });
    const failed = sending.sender.stream(request, sending.operation({ inMs: 5_000 })).catch((error: AppError) => error);
    await sending.upstream.arrived(1);
    await sending.clock.advance(5_000);
    expect(await failed).toMatchObject({ code: "UPSTREAM_TIMEOUT" });
  });

  it("is cut off at the deadline, not after an attempt's time", async () => {
    await using sending = await startSending([half], { attemptTimeoutMs: 5_000 });
    const { body } = await sending.sender.stream(request, sending.operation({ inMs: 20_000 }));
    let failure: AppError | null = null;
    const reading = buffer(body).catch((error: AppError) => (failure = error));
    await sending.clock.advance(19_999);
    expect(failure).toBeNull();
    await sending.clock.advance(1);
    expect(await reading).toMatchObject({ code: "UPSTREAM_TIMEOUT" });
  });

  it("is cut off when the client goes away, read or not", async () => {
    await using sending = await startSending([half, half], { connections: 1 });
    for (const isRead of [true, false]) {
      const controller = new AbortController();
      const { body } = await sending.sender.stream(request, sending.operation({ signal: controller.signal }));
      const reading = isRead
        ? buffer(body).catch((error: Error) => error.message)
        : Promise.resolve("the client went away");
      controller.abort(new Error("the client went away"));
      expect(await reading).toBe("the client went away");
    }
  });
});
