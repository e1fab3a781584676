import type { IncomingMessage } from "node:http";

import { shown } from "../lib/setting.ts";
import { Refusal } from "./refusal.ts";

/** Largest request body: a long query with its variables is a hundredth of it. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * The JSON that a request carries. Throws a {@link Refusal} for bodies that are too large (413), in another coding or
 * media type (415), or no JSON (400). Among the other media types, and among none, is all that browsers send across
 * sites without asking first.
 */
export async function readJsonBody(req: IncomingMessage): Promise<unknown> {
  const [mediaType, charset] = contentType(req);
  if (mediaType !== "application/json") {
    req.resume();
    const found = mediaType === "" ? "this request has no content-type" : `this request says ${shown(mediaType)}`;
    throw new Refusal(415, `The request body must be JSON, sent with content-type: application/json; ${found}.`, {
      headers: { "accept-post": "application/json" },
    });
  }
  if (charset !== null && charset !== "utf-8" && charset !== "utf8") {
    throw new Refusal(415, "The request body must be encoded in UTF-8.");
  }
  if ((req.headers["content-encoding"] ?? "identity") !== "identity") {
    throw new Refusal(415, "The request body must not be compressed.", { headers: { "accept-encoding": "identity" } });
  }
  return parse(await readBytes(req));
}

function contentType(req: IncomingMessage): [mediaType: string, charset: string | null] {
  const [mediaType = "", ...parameters] = (req.headers["content-type"] ?? "")
    .split(";")
    .map((one) => one.trim().toLowerCase());
  const charset = parameters
    .find((one) => one.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  return [mediaType, charset ?? null];
}

/** The whole body. What comes after too much of it is received and dropped: clients that are still writing read no answer. */
function readBytes(req: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = Number(req.headers["content-length"] ?? 0) > MAX_BODY_BYTES ? Infinity : 0;
    const refuse = (): void => {
      chunks.length = 0;
      reject(new Refusal(413, `The request body must not exceed ${MAX_BODY_BYTES} bytes.`));
    };
    if (size > MAX_BODY_BYTES) refuse();
    req.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else refuse();
    });
    req.once("end", () => resolve(Buffer.concat(chunks)));
    req.once("error", reject);
    req.once("close", () => {
      if (!req.complete) reject(new Error("The request ended before its body did."));
    });
  });
}

function parse(bytes: Buffer): unknown {
  try {
    const body: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return body;
  } catch {
    throw new Refusal(400, "The request body is not valid JSON.");
  }
}
