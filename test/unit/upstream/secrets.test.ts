import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import { AppError } from "../../../src/errors.ts";
import { json, reset, stall, stallInBody, truncated } from "./local-upstream.ts";
import type { Reply } from "./local-upstream.ts";
import { request, startSending, token } from "./sending.ts";

/** The secret in every spelling, the hash alone, and what the request asked for. */
const hash = token.split("|")[1] ?? token;
const secrets = new RegExp(
  [hash, encodeURIComponent(token), "authorization", "127\\.0\\.0\\.1", "Müller", "M%C3%BC"].join("|"),
  "i",
);

/** Repeats everything that it was sent: the worst that an upstream, or a proxy before it, can do. */
function echo(status: number, shape: (text: string) => string | Buffer, headers: Record<string, string> = {}): Reply {
  return (response, incoming) => {
    const text = `${incoming.headers.authorization} http://${incoming.headers.host}${incoming.url}`;
    response.writeHead(status, { ...headers, "x-echo": text, "www-authenticate": text }).end(shape(text));
  };
}

const asProblem = (text: string): string =>
  JSON.stringify({
    type: text,
    title: text,
    detail: text,
    violations: { [text]: [text] },
    messages: [text],
    scopes: [text],
  });
const asMessage = (text: string): string =>
  JSON.stringify({ error: { code: 1, message: `Missing required scopes: ${text}` } });
const asPage = (text: string): string => `<html><head><title>${text}</title></head><body>${text}</body></html>`;

interface Fault {
  readonly name: string;
  readonly reply: Reply;
  /** Requests that it takes to fail for good; 1 unless given. */
  readonly requests?: number;
  /** Whether only time ends it. */
  readonly isSilent?: true;
}

const statuses = [302, 400, 401, 403, 404, 409, 414, 429, 500, 501, 503];
const faults: readonly Fault[] = [
  ...statuses.flatMap((status) => [
    { name: `${status} as a problem`, reply: echo(status, asProblem, { location: "http://127.0.0.1/elsewhere" }) },
    { name: `${status} as a message`, reply: echo(status, asMessage) },
    { name: `${status} as a page`, reply: echo(status, asPage) },
    { name: `${status} as text`, reply: echo(status, (text) => text) },
  ]),
  { name: "a page with 200", reply: echo(200, asPage) },
  { name: "broken JSON", reply: echo(200, (text) => `{"${text}`) },
  {
    name: "a broken encoding",
    reply: echo(200, (text) => gzipSync(text).fill(7, 10), { "content-encoding": "gzip" }),
    requests: 2,
  },
  { name: "no HTTP", reply: rawSocket((text) => `HTTP/1.1 ${text}\r\n\r\n`) },
  { name: "a header that is none", reply: rawSocket((text) => `HTTP/1.1 200 OK\r\n${text}\r\n\r\n`) },
  { name: "a header without end", reply: rawSocket((text) => `HTTP/1.1 200 OK\r\nx: ${text.repeat(2_000)}\r\n\r\n`) },
  { name: "a reset", reply: reset },
  { name: "a truncated body", reply: truncated },
  { name: "too much", reply: json("x".repeat(200_000)) },
  { name: "silence", reply: stall, isSilent: true },
  { name: "silence in the body", reply: stallInBody, isSilent: true },
];

/** Writes what was sent to the socket, past everything that would make it HTTP. */
function rawSocket(shape: (text: string) => string): Reply {
  return (_response, { socket, headers, url }) =>
    void socket.end(shape(`${headers.authorization} http://${headers.host}${url}`));
}

/** Everything that a log or a formatter could get out of an error. */
function everything(error: unknown): string {
  const parts: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause) {
    parts.push(current.message, current.stack ?? "", JSON.stringify(current), JSON.stringify(Object.entries(current)));
  }
  return [...parts, inspect(error, { showHidden: true, depth: 20 })].join("\n");
}

describe("token, address and filter values", () => {
  it.each(faults)("appear in no error and no log line: $name", async ({ reply, requests = 1, isSilent }) => {
    await using sending = await startSending(
      Array.from({ length: requests }, () => reply),
      { maxAnswerBytes: 100_000 },
    );
    const { upstream, sender, clock, events, operation } = sending;
    // Too little time for the wait before another attempt.
    const failed = sender.send(() => request, operation({ inMs: 150 })).catch((error: unknown) => error);
    await upstream.arrived(1);
    if (isSilent === true) await clock.advance(150);
    const error = await failed;
    expect(error).toBeInstanceOf(AppError);
    expect(events.at(-1)).toMatchObject({ event: "failure" });
    expect(`${everything(error)}\n${JSON.stringify(events)}`).not.toMatch(secrets);
  });

  it("would be found: the search is not blind", () => {
    const error = new Error("outer", { cause: new Error(`no luck with ${token}`) });
    expect(everything(error)).toMatch(secrets);
    expect(everything(Object.assign(new Error("x"), { hidden: { deep: [`http://127.0.0.1/`] } }))).toMatch(secrets);
  });
});
