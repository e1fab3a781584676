/** Why an attempt failed, and whether another one makes sense. */
import { appError } from "../errors.ts";
import type { AppError, ErrorCode } from "../errors.ts";

/** How often a request is sent at most, by what went wrong. */
export const attempts = {
  /** Asking again cannot help. */
  once: 1,
  /** It may have been an accident: a broken answer, or one poisoned row that breaks each answer. */
  twice: 2,
  /** It is likely to pass: a connection, a gateway, the rate limit. */
  thrice: 3,
} as const;

const outages: ReadonlySet<ErrorCode> = new Set(["UPSTREAM_FAILED", "UPSTREAM_TIMEOUT", "UPSTREAM_UNREACHABLE"]);

/** A failed attempt. Never leaves the room: callers get its `error`. */
export class AttemptFailure extends Error {
  override readonly name = "AttemptFailure";
  readonly error: AppError;
  /** Attempts after which this failure is final. */
  readonly mostAttempts: number;
  /** Wait that the upstream asks for. */
  readonly afterMs: number;
  /** Whether the next attempt asks for an answer without compression. */
  readonly askPlain: boolean;
  /** Whether it is certain that not a byte of the request left. */
  readonly isUnsent: boolean;

  /** Whether the ERP itself is in trouble, and not just this request: it answered 5xx, too late, or not at all. */
  get isOutage(): boolean {
    return outages.has(this.error.code);
  }

  constructor(
    error: AppError,
    options: { mostAttempts: number; afterMs?: number; askPlain?: boolean; isUnsent?: boolean },
  ) {
    super(error.message);
    this.error = error;
    this.mostAttempts = options.mostAttempts;
    this.afterMs = options.afterMs ?? 0;
    this.askPlain = options.askPlain ?? false;
    this.isUnsent = options.isUnsent ?? false;
  }
}

/** A failure of the wire: the catalogue's code, what to say, and how often to try. */
interface WireFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly mostAttempts: number;
}

const unreachable: WireFailure = {
  code: "UPSTREAM_UNREACHABLE",
  message: "Xentral could not be reached.",
  mostAttempts: attempts.thrice,
};
const cutOff: WireFailure = {
  ...unreachable,
  message: "The connection to Xentral broke before the answer was complete.",
};
const untrusted: WireFailure = {
  ...unreachable,
  message: "The certificate of the Xentral instance is not trusted.",
  mostAttempts: attempts.once,
};
const noHttp: WireFailure = {
  ...cutOff,
  code: "UPSTREAM_MALFORMED",
  message: "Xentral's answer is not valid HTTP.",
  mostAttempts: attempts.twice,
};
const undecodable: WireFailure = {
  ...noHttp,
  message: "Xentral's answer has an encoding that cannot be undone.",
};

const byCode: Readonly<Record<string, WireFailure>> = {
  ENOTFOUND: { ...unreachable, message: "The address of the Xentral instance cannot be resolved." },
  EAI_AGAIN: { ...unreachable, message: "The address of the Xentral instance cannot be resolved at the moment." },
  ECONNREFUSED: { ...unreachable, message: "The Xentral instance accepts no connection." },
  ECONNRESET: cutOff,
  EPIPE: cutOff,
  UND_ERR_SOCKET: cutOff,
  UND_ERR_ABORTED: cutOff,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: cutOff,
  ERR_STREAM_PREMATURE_CLOSE: cutOff,
  UND_ERR_CONNECT_TIMEOUT: { ...unreachable, message: "No connection to Xentral could be opened in time." },
  UND_ERR_HEADERS_OVERFLOW: { ...noHttp, mostAttempts: attempts.once },
  CERT_HAS_EXPIRED: { ...untrusted, message: "The certificate of the Xentral instance has expired." },
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: {
    ...untrusted,
    message: "The certificate of the Xentral instance is for another name.",
  },
};

/** The connection itself was not made, so that nothing went over it. Every other failure may have happened to either side. */
const unsent: ReadonlySet<string> = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/**
 * Codes of mistakes made on this side, before or beside the wire: values that Node.js or undici refuse to send. All others
 * that have a code come from sockets, name resolution, TLS or the parser.
 */
const ownMistake =
  /^(?:ERR_(?!SSL_|TLS_|STREAM_PREMATURE_CLOSE$)|UND_ERR_(?:INVALID_ARG|INVALID_RETURN_VALUE|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)$)/;

/**
 * What a thrown connection error means; null when it is none but a mistake of the graph's own, which no other attempt
 * mends. Keeps nothing of the thrown value but its code, which holds no address.
 */
export function wireFailure(thrown: unknown, resource: string): AttemptFailure | null {
  const code = codeOf(thrown);
  if (code === null || ownMistake.test(code)) return null;
  const { code: appCode, message, mostAttempts } = byCode[code] ?? byPrefix(code);
  const error = appError(appCode, { message, details: { resource }, cause: new Error(code) });
  return new AttemptFailure(error, { mostAttempts, isUnsent: unsent.has(code) });
}

function byPrefix(code: string): WireFailure {
  if (code.startsWith("HPE_")) return noHttp;
  return code.startsWith("Z_") ? undecodable : unreachable;
}

/** An attempt that took too long. */
export function timeoutFailure(timeoutMs: number, resource: string): AttemptFailure {
  const message = `Xentral did not answer within ${Math.round(timeoutMs)} ms.`;
  return new AttemptFailure(appError("UPSTREAM_TIMEOUT", { message, details: { resource } }), {
    mostAttempts: attempts.thrice,
  });
}

/** Codes are identifiers; anything else in their place could be text of any kind. undici's parser gives its errors none. */
function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  const code = "code" in thrown ? thrown.code : undefined;
  if (typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
  return "name" in thrown && thrown.name === "HTTPParserError" ? "HPE_UNKNOWN" : null;
}
