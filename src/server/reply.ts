/** Answers with a whole body: compression, error shapes, headers that every answer carries. */
import { STATUS_CODES } from "node:http";
import type { ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import type { Refusal } from "./refusal.ts";

/** A content coding that we can apply. */
export type Encoding = "br" | "gzip";

/** An answer with a whole body. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body's compressed form, where it is kept; compressed anew when absent. */
  readonly encode?: (encoding: Encoding) => Promise<Buffer>;
}

/** Below this size compression costs more than it saves: the answer fits into one packet anyway. */
const COMPRESS_FROM_BYTES = 1024;

/** Quality 4 compresses JSON better than gzip's default in about the same time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Compresses a body. */
export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === "br" ? toBrotli(body, BROTLI) : toGzip(body);
}

/** The best coding that an Accept-Encoding header allows; null for none. */
export function chooseEncoding(header: string | undefined): Encoding | null {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").split(",")) {
    const [name = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
    const quality = parameters.find((one) => one.startsWith("q="))?.slice(2);
    weights.set(name, quality === undefined ? 1 : Number(quality));
  }
  const weight = (name: Encoding): number => weights.get(name) ?? weights.get("*") ?? 0;
  const [br, gzip] = [weight("br"), weight("gzip")];
  if (!(br > 0 || gzip > 0)) return null;
  return br >= gzip ? "br" : "gzip";
}

/** Sends a whole answer, compressed when asked for and worth it. Nothing happens when the client is gone. */
export async function send(res: ServerResponse, reply: Reply): Promise<void> {
  // Encoded once: to count the bytes first and to encode them when they leave would read a long answer twice.
  const plain = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
  const encoding = plain.length > COMPRESS_FROM_BYTES ? chooseEncoding(acceptEncoding(res)) : null;
  const body = encoding === null ? plain : await (reply.encode?.(encoding) ?? compress(plain, encoding));
  if (res.destroyed) return;
  for (const [name, value] of Object.entries(reply.headers ?? {})) res.setHeader(name, value);
  res.appendHeader("vary", "accept-encoding");
  if (encoding !== null) res.setHeader("content-encoding", encoding);
  res.setHeader("content-type", reply.contentType);
  res.setHeader("content-length", body.length);
  res.statusCode = reply.status;
  res.end(res.req.method === "HEAD" ? undefined : body);
}

function acceptEncoding(res: ServerResponse): string | undefined {
  const header = res.req.headers["accept-encoding"];
  return Array.isArray(header) ? header.join(",") : header;
}

/** A small JSON answer that nobody keeps. */
export function jsonReply(status: number, body: Readonly<Record<string, unknown>>): Reply {
  return { status, contentType: "application/json; charset=utf-8", body: `${JSON.stringify(body)}\n` };
}

/** A refusal in the shape of RFC 9457, with our code beside the standard members. */
export function problemReply({ status, message, code, headers, details }: Refusal): Reply {
  const title = STATUS_CODES[status] ?? "Error";
  const problem = { type: "about:blank", title, status, detail: message, code, ...details };
  return { status, contentType: "application/problem+json", body: `${JSON.stringify(problem)}\n`, headers };
}

/** A refusal in the shape of a GraphQL answer, in the media type that the client prefers. */
export function graphqlErrorReply({ status, message, code, headers, details }: Refusal, accept: string): Reply {
  const isModern = accept.includes("application/graphql-response+json");
  const body = { errors: [{ message, extensions: { code, ...details } }] };
  const contentType = `application/${isModern ? "graphql-response+json" : "json"}; charset=utf-8`;
  return { status, contentType, body: `${JSON.stringify(body)}\n`, headers };
}
