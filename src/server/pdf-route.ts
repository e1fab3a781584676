/** `/documents/{Type}/{id}.pdf`: a rendered document, passed on from upstream as it comes. */
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Config } from "../config.ts";
import { AppError, appError, catalogue, upstreamStatus } from "../errors.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Sender, StreamedAnswer } from "../upstream/answer.ts";
import type { Operation } from "../upstream/operation.ts";
import type { Doors } from "./doors.ts";
import type { Operations } from "./operations.ts";
import { Refusal } from "./refusal.ts";
import type { DocumentName, Exchange } from "./router.ts";
import { readClient } from "./wishes.ts";

/** Where documents come from. */
export interface DocumentSource {
  readonly sender: Sender;
  /**
   * The requests that can bring a record's rendered document, best first; a later one is sent only when the endpoint of
   * the one before is not there. Empty when no family has it; null for types without documents.
   */
  readonly pdfRequests: (type: string, id: string) => readonly PlannedRequest[] | null;
  /** Told that a request was refused; true when its endpoint is not there for this instance and token, as opposed to the record. */
  readonly learn: (request: PlannedRequest, error: AppError) => boolean;
}

interface PdfRoute extends DocumentSource {
  readonly doors: Doors;
  readonly operations: Operations;
  readonly config: Pick<Config, "deadlineMs">;
}

const DOCUMENT_ID = /^[0-9]{1,18}$/;
/** The endpoint is there, but not with this media type. */
const NO_PDF: ReadonlySet<number | null> = new Set([406, 415]);

/** Streams a document. Throws a {@link Refusal} for everything that goes wrong before its first byte. */
export async function answerPdf({ req, res }: Exchange, document: DocumentName, route: PdfRoute): Promise<void> {
  route.doors.checkDocumentLoad(req, res);
  const requests = requestsFor(document, route);
  const { deadlineMs } = route.config;
  const client = readClient(req.headers, req.socket.remoteAddress);
  const { operation, close } = route.operations.open(res, { deadlineMs, priority: "interactive", client });
  try {
    const answer = await firstAnswer(requests, operation, route);
    res.writeHead(200, headersOf(answer, document));
    await pipeline(answer.body, res, { signal: operation.signal });
  } catch (error) {
    throw error instanceof AppError ? asRefusal(named(error)) : error;
  } finally {
    close();
  }
}

function requestsFor({ type, id }: DocumentName, { pdfRequests }: PdfRoute): readonly PlannedRequest[] {
  if (!DOCUMENT_ID.test(id)) {
    const message = `A document's id is a number, as in /documents/${type}/42.pdf.`;
    throw asRefusal(appError("INVALID_ID", { message, details: { argument: "id" } }));
  }
  const requests = pdfRequests(type, id);
  if (requests === null)
    throw asRefusal(appError("NOT_FOUND", { message: `There are no documents of the type ${type}.` }));
  if (requests.length === 0) throw asRefusal(appError("FIELD_NOT_AVAILABLE"));
  return requests;
}

/** The first document that one of the requests brings. When none does, the error of the preferred one is thrown. */
async function firstAnswer(
  requests: readonly PlannedRequest[],
  operation: Operation,
  route: PdfRoute,
): Promise<StreamedAnswer> {
  let refused: AppError | null = null;
  for (const request of requests) {
    try {
      return asPdf(await route.sender.stream(request, operation), request);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (!route.learn(request, error) && !NO_PDF.has(upstreamStatus(error))) throw error;
      refused ??= error;
    }
  }
  throw refused ?? appError("FIELD_NOT_AVAILABLE");
}

/**
 * Refuses what cannot be a document.
 * Upstream: single reads ignore a media type that they do not know and answer JSON. Checked 2026-11.
 */
function asPdf(answer: StreamedAnswer, { resource }: PlannedRequest): StreamedAnswer {
  if (/^application\/(?:pdf|octet-stream)\b/i.test(answer.contentType ?? "application/pdf")) return answer;
  discard(answer.body);
  const message = "Xentral answered with something that is no PDF.";
  throw appError("UPSTREAM_MALFORMED", { message, details: { resource } });
}

function discard(body: NodeJS.ReadableStream): void {
  body.once("error", () => undefined);
  if (body instanceof Readable) body.destroy();
  else body.resume();
}

/** Upstream's 404 means that there is no such record, which is not a failure of anybody. */
function named(error: AppError): AppError {
  if (upstreamStatus(error) !== 404) return error;
  const { upstream } = error.details;
  const details = upstream === undefined ? {} : { upstream };
  return appError("NOT_FOUND", { message: "Xentral has no such document.", details, cause: error });
}

/** The error as an HTTP answer. */
function asRefusal(error: AppError): Refusal {
  const { code, details, message } = error;
  const headers =
    details.retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(details.retryAfterMs / 1000)) };
  return new Refusal(catalogue[code].http, message, { code, headers, details: { ...details } });
}

function headersOf(
  { contentLength, fileName }: StreamedAnswer,
  { type, id }: DocumentName,
): Parameters<ServerResponse["writeHead"]>[1] {
  return {
    "content-type": "application/pdf",
    "content-disposition": contentDisposition(fileName ?? `${type}-${id}.pdf`),
    // Pages of our own may show it in a frame.
    "content-security-policy": "frame-ancestors 'self'",
    "x-frame-options": "SAMEORIGIN",
    ...(contentLength === null ? {} : { "content-length": contentLength }),
  };
}

/** Shows the document in the browser, under a name that no file system misreads. */
export function contentDisposition(name: string): string {
  const fileName = safeFileName(name);
  const ascii = fileName
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\x20-\x7e]|%/g, "_");
  const plain = `inline; filename="${ascii}"`;
  if (ascii === fileName) return plain;
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `${plain}; filename*=UTF-8''${encoded}`;
}

function safeFileName(name: string): string {
  const short = name
    .normalize("NFC")
    .replace(/\.pdf$/i, "")
    .slice(0, 100);
  const bare = short.replaceAll(/[\p{C}/\\:*?"<>|]+/gu, "_").replaceAll(/^[.\s]+|[.\s]+$/g, "");
  return `${bare === "" ? "document" : bare}.pdf`;
}
