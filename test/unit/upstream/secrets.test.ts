import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import type { IncomingMessage, ServerResponse } from "node:http";
import { json, raw, reset, stall, stallInBody, truncated } from "./local-upstream.ts";
import type { Reply } from "./local-upstream.ts";
import { request, startSending, token } from "./sending.ts";

/** The secret in every spelling, the hash alone, and what the request asked for. */
const hash = token.split("|")[1] ?? token;
const secrets = new RegExp(
  [hash, encodeURIComponent(token).replaceAll("%", "\\%"), Buffer.from(token).toString("base64").slice(0, 16), "authorization", "127\\.0\\.0\\.1", "Müller", "M%C3%BC"].join("|"),
  "i",
);

/** Repeats everything that it was sent: the worst that an upstream, or a proxy before it, can do. */
function echo(status: number, shape: (text: string, request: IncomingMessage) => string | Buffer, headers: Record<string, string> = {}): Reply {
  return (response: ServerResponse, incoming) => {
    const text = `${incoming.headers.authorization} http://${incoming.headers.host}${incoming.url}`;
    response.writeHead(status, { ...headers, "x-echo": text, "www-authenticate": text }).end(shape(text, incoming));
  };
}

const asProblem = (text: string): string =>
  JSON.stringify({ type: text, title: text, detail: text, violations: { [text]: [text] }, messages: [text], scopes: [text] });
const asMessage = (text: string): string => JSON.stringify({ error: { code: 1, message: `Missing required scopes: ${text}` } });
const asPage = (text: string): string => `<html><head><title>${text}</title></head><body>${text}</body></html>`;

const faults: readonly (readonly [string, Reply])[] = [
  ...[302, 400, 401, 403, 404, 409, 414, 429, 500, 501, 503].flatMap((status) => [
    [`${status} as a problem`, echo(status, asProblem, { location: "http://127.0.0.1/elsewhere" })] as const,
    [`${status} as a message`, echo(status, asMessage)] as const,
    [`${status} as a page`, echo(status, asPage)] as const,
    [`${status} as text`, echo(status, (text) => text)] as const,
  ]),
  ["a page with 200", echo(200, asPage)],
  ["broken JSON", echo(200, (text) => `{"${text}`)],
  ["a broken encoding", echo(200, (text) => gzipSync(text).fill(7, 10), { "content-encoding": "gzip" })],
  ["what is no HTTP", (_response, incoming) => incoming.socket.end(`HTTP/1.1 ${incoming.headers.authorization}\r\n\r\n`)],
  ["a header that is none", (_response, incoming) => incoming.socket.end(`HTTP/1.1 200 OK\r\n${incoming.headers.authorization}\r\n\r\n`)],
  ["headers without end", (_response, incoming) => incoming.socket.end(`HTTP/1.1 200 OK\r\nx: ${token.repeat(2_000)}\r\n\r\n`)],
  ["a reset", reset],
  ["a truncated body", truncated],
  ["too much", json("x".repeat(200_000))],
  ["silence", stall],
  ["silence in the body", stallInBody],
  ["a body of another length", raw("{}", { headers: { "content-length": "1" } })],
];

/** Everything that a log or a formatter could get out of an error. */
function everything(error: unknown): string {
  const parts: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause) {
    parts.push(current.message, current.stack ?? "", JSON.stringify(current), JSON.stringify({ ...current }));
  }
  return [...parts, inspect(error, { showHidden: true, depth: 20 })].join("\n");
}

describe("token, address and filter values", () => {
  it.each(faults)("appear in no error and no log line: %s", async (_name, reply) => {
    await using sending = await startSending([reply], { attemptTimeoutMs: 1_000, maxAnswerBytes: 100_000 });
    const { upstream, sender, clock, events, operation } = sending;
    const failed = sender.send(() => request, operation({ inMs: 1_000 })).catch((error: unknown) => error);
    const told = sending.told(1);
    await upstream.arrived(1);
    await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 50))]);
    upstream.reply(reply, reply);
    for (let step = 0; step < 10; step += 1) await clock.advance(100);
    await sending.told(events.length);
    const error = await Promise.race([failed, drained(sending)]);
    expect(error).toBeInstanceOf(Error);
    expect(`${everything(error)}\n${JSON.stringify(events)}`).not.toMatch(secrets);
  });
});
