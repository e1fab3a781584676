/** Opens the body of a successful answer as a stream: documents are passed on, not held in memory. */
import { once } from "node:events";
import { PassThrough, pipeline } from "node:stream";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { appError, asError } from "../errors.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { StreamedAnswer } from "./answer.ts";
import { isGzip } from "./body.ts";
import { AttemptFailure, attempts } from "./failure.ts";
import { readFileName } from "./file-name.ts";
import type { Exchange } from "./http.ts";
import type { Errand } from "./operation.ts";

/** A streamed answer whose body is one of ours, so that it can be ended from either side. */
export interface OpenDocument extends StreamedAnswer {
  readonly body: Readable;
}

/** Enough to tell a PDF from a page or from JSON. */
const signatureLength = 5;

/**
 * The answer with its body as it comes. Rejects with an {@link AttemptFailure} when a PDF was asked for and something
 * else begins, and with the connection's error when it breaks before the first bytes.
 */
export async function openDocument(exchange: Exchange, request: PlannedRequest): Promise<OpenDocument> {
  const { status, headers } = exchange;
  const packed = await begin(exchange.body);
  // Content-Encoding is not reliable, and no document we ask for begins as gzip does.
  const isPacked = isGzip(packed.start);
  const { start, body } = isPacked ? await begin(pipeline(packed.body, createGunzip(), ignore)) : packed;
  if (request.accept === "application/pdf" && !start.toString("latin1").startsWith("%PDF")) {
    body.destroy();
    throw noPdf(request.resource);
  }
  const length = headers["content-length"] ?? "";
  return {
    status,
    contentType: headers["content-type"] ?? null,
    contentLength: isPacked || !/^\d{1,15}$/.test(length) ? null : Number(length),
    fileName: readFileName(headers["content-disposition"]),
    body,
  };
}

/** The first bytes of a stream (fewer where it is shorter) and a stream of everything. Rejects when it breaks. */
async function begin(source: Readable): Promise<{ readonly start: Buffer; readonly body: Readable }> {
  source.on("error", ignore);
  let start = Buffer.alloc(0);
  while (start.length < signatureLength) {
    if (source.errored !== null) throw source.errored;
    const chunk: unknown = source.read();
    if (Buffer.isBuffer(chunk)) start = Buffer.concat([start, chunk]);
    else if (!(await hasMore(source))) break;
  }
  const body = new PassThrough();
  body.on("error", ignore);
  if (source.readableEnded) body.end(start);
  else {
    body.write(start);
    pipeline(source, body, ignore);
  }
  return { start, body };
}

/** Waits until there may be more to read; false when there will be none. Rejects when the stream breaks. */
async function hasMore(source: Readable): Promise<boolean> {
  const controller = new AbortController();
  const { signal } = controller;
  const more = once(source, "readable", { signal }).then(() => true);
  const none = once(source, "end", { signal }).then(() => false);
  return Promise.race([more, none]).finally(() => controller.abort());
}

/** Whoever reads the stream learns of its errors; without a reader they must not end the process. */
function ignore(): void {
  return undefined;
}

function noPdf(resource: string): AttemptFailure {
  const message = `Xentral's answer for ${resource} is not a PDF.`;
  return new AttemptFailure(appError("UPSTREAM_MALFORMED", { message, details: { resource } }), {
    mostAttempts: attempts.twice,
  });
}

/** Why a document's body ends before its time: the operation was aborted, or its deadline passed. */
export function cutError({ signal }: Errand, { resource }: PlannedRequest): Error {
  if (signal.aborted) return asError(signal.reason);
  const message = `The document of ${resource} was not complete before the deadline.`;
  return appError("UPSTREAM_TIMEOUT", { message, details: { resource } });
}
