/** The only place that opens connections to the upstream, and the only one that knows its address. */
import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { Pool } from "undici";

import { invariant } from "../lib/invariant.ts";
import { printJson } from "../plan/json.ts";
import { requestTarget } from "../plan/request.ts";
import type { AnyRequest } from "../plan/request.ts";
import { userAgent } from "./user-agent.ts";

/** An answer of the upstream, whatever its status, with its body unread. */
export interface Exchange {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Must be read or destroyed: it holds the connection. */
  readonly body: Readable;
}

/** How one attempt is sent. */
export interface ExchangeOptions {
  /** Sent as bearer; appears nowhere else. */
  readonly token: string;
  readonly signal: AbortSignal;
  readonly encoding: "gzip" | "identity";
}

/** Sends requests to one instance. Follows no redirect. */
export interface Transport {
  /** Rejects with what undici rejects with, or with the signal's reason. */
  exchange(request: AnyRequest, options: ExchangeOptions): Promise<Exchange>;
  /** Waits for what is under way, then closes the connections. */
  close(): Promise<void>;
}

/** Address and size of a transport. */
export interface TransportOptions {
  /** The instance's address; a path in it stands before every request's path. */
  readonly baseUrl: string;
  readonly connections: number;
}

/** A connection that takes longer is not coming. */
const connectTimeoutMs = 10_000;

/** Creates a transport with keep-alive and at most `connections` connections, one request at a time on each. */
export function createTransport({ baseUrl, connections }: TransportOptions): Transport {
  const { origin, pathname, protocol } = new URL(baseUrl);
  invariant(protocol === "https:" || protocol === "http:", "the instance's address is an http address");
  const prefix = pathname.replace(/\/+$/, "");
  // The attempt's own clock ends headers and bodies that do not come.
  const timeouts = { headersTimeout: 0, bodyTimeout: 0, connect: { timeout: connectTimeoutMs } };
  const pool = new Pool(origin, { connections, pipelining: 1, ...timeouts });
  return {
    async exchange(request, { token, signal, encoding }) {
      const path = prefix + requestTarget(request);
      const headers = requestHeaders(request, token, encoding);
      // undici refuses such a request too, but its pool then counts the connection as busy for good.
      invariant(isLegal(path, headers), "a request's target and headers can be sent");
      const sent = pool.request({ method: request.method, path, headers, signal, body: bodyOf(request) });
      const { statusCode, headers: answered, body } = await unlessAborted(sent, signal);
      // A body that is given up half-way fails once more; nobody listens then.
      body.on("error", () => undefined);
      return { status: statusCode, headers: answered, body };
    },
    close: () => pool.close(),
  };
}

/** Reads have no body; a write's is JSON. */
function bodyOf(request: AnyRequest): string | null {
  return request.method === "GET" || request.body === undefined ? null : printJson(request.body);
}

/** Whether target and headers hold nothing that HTTP forbids there. */
function isLegal(target: string, headers: Readonly<Record<string, string>>): boolean {
  return /^[\x21-\x7e]+$/.test(target) && Object.values(headers).every((value) => /^[\x20-\x7e]+$/.test(value));
}

function requestHeaders(request: AnyRequest, token: string, encoding: string): Record<string, string> {
  return {
    authorization: `Bearer ${token}`,
    accept: request.accept,
    "accept-encoding": encoding,
    "user-agent": userAgent,
    ...ownHeaders(request),
  };
}

function ownHeaders(request: AnyRequest): Record<string, string> {
  if (request.method !== "GET") return request.body === undefined ? {} : { "content-type": request.contentType };
  return request.pagination === undefined ? {} : { "x-pagination": request.pagination };
}

/** undici heeds a signal only once it is connected; whoever waits for a connection must not wait for that. */
function unlessAborted<Value extends { readonly body: Readable }>(
  sent: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
    const settled = (): void => signal.removeEventListener("abort", leave);
    void sent.then(resolve, reject).finally(settled);
  });
}
