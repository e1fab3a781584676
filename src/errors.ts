import type { UpstreamProblem } from "./lib/problem.ts";

/**
 * Every error code that a client can see, with the HTTP status it stands for, whether trying again can help, and the
 * text shown when the place that raises it has nothing better to say. `docs/ERRORS.md` explains each; a contract test
 * keeps the two in step. Codes are never reused.
 */
export const catalogue = {
  BAD_USER_INPUT: { http: 400, retryable: false, text: "An argument has a value that is not accepted." },
  INVALID_ID: { http: 400, retryable: false, text: "This is not an id of the expected type." },
  INVALID_CURSOR: { http: 400, retryable: false, text: "This cursor does not belong to this list." },
  AMBIGUOUS_KEY: { http: 409, retryable: false, text: "More than one record carries this key." },
  NOT_FOUND: { http: 404, retryable: false, text: "There is no such document." },
  FIELD_NOT_AVAILABLE: { http: 501, retryable: false, text: "This Xentral instance offers no way to read this field." },
  FILTER_NOT_HONOURED: { http: 502, retryable: false, text: "The instance returned rows outside the filter." },
  BUDGET_EXHAUSTED: { http: 503, retryable: true, text: "The call budget does not allow this before the deadline." },
  OPERATION_TOO_EXPENSIVE: { http: 400, retryable: false, text: "The operation would need too many upstream calls." },
  WRITES_DISABLED: {
    http: 403,
    retryable: false,
    text: "This graph is set up for reading only; whoever runs it allows writes with XENTRAL_GRAPH_WRITES=1.",
  },
  LEDGER_UNAVAILABLE: { http: 503, retryable: true, text: "The ledger of writes cannot be used; nothing was sent." },
  UPSTREAM_UNAUTHENTICATED: {
    http: 502,
    retryable: false,
    text: "Xentral does not accept the configured token (XENTRAL_API_TOKEN): it is wrong, or was revoked.",
  },
  UPSTREAM_FORBIDDEN: { http: 403, retryable: false, text: "The configured token lacks a right for this." },
  UPSTREAM_REJECTED: { http: 502, retryable: false, text: "Xentral rejected the request." },
  UPSTREAM_RATE_LIMITED: { http: 503, retryable: true, text: "Xentral's rate limit was reached." },
  UPSTREAM_FAILED: { http: 502, retryable: true, text: "Xentral failed to answer." },
  UPSTREAM_TIMEOUT: { http: 504, retryable: true, text: "Xentral did not answer in time." },
  UPSTREAM_UNREACHABLE: { http: 502, retryable: true, text: "Xentral could not be reached." },
  UPSTREAM_MALFORMED: { http: 502, retryable: false, text: "Xentral's answer does not have the expected shape." },
  INTERNAL_ERROR: { http: 500, retryable: false, text: "Something went wrong inside the graph." },
} as const satisfies Record<string, CatalogueEntry>;

interface CatalogueEntry {
  readonly http: number;
  readonly retryable: boolean;
  readonly text: string;
}

/** A code of the catalogue. */
export type ErrorCode = keyof typeof catalogue;

/** What a client may learn beside code and message. Never a token, a header or an upstream URL. */
export interface ErrorDetails {
  /** The argument that is wrong, as a path such as `filter.createdAt`. */
  readonly argument?: string;
  /** Why a cursor was refused. */
  readonly reason?: "MALFORMED" | "VERSION" | "LIST" | "FILTER" | "ORDER";
  /** Milliseconds after which trying again makes sense. */
  readonly retryAfterMs?: number;
  /** Scopes that the token lacks, in Xentral's words. */
  readonly scopes?: readonly string[];
  /** Where in the upstream's JSON the unexpected value stands, such as `data[3].totals.net.amount`. */
  readonly jsonPath?: string;
  /** The resource that was being read, such as `SalesOrder`. */
  readonly resource?: string;
  /** What an operation was expected to cost in upstream calls, and how many it may. */
  readonly price?: {
    readonly atLeast: number;
    readonly expected: number;
    readonly atMost: number;
    readonly ceiling: number;
  };
  /** The response paths that were expected to cost most, with their calls. */
  readonly dearest?: Readonly<Record<string, number>>;
  /** The upstream's own problem details. */
  readonly upstream?: UpstreamProblem;
}

/** A failure with a code of the catalogue. Raised where it is known, translated once in `server/format-error.ts`. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, options: { readonly details: ErrorDetails; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details;
  }
}

/** Builds an {@link AppError}; without a message the catalogue's text is used. */
export function appError(
  code: ErrorCode,
  options: { readonly message?: string; readonly details?: ErrorDetails; readonly cause?: unknown } = {},
): AppError {
  const { message = catalogue[code].text, details = {}, cause } = options;
  return new AppError(code, message, { details, ...(cause === undefined ? {} : { cause }) });
}

/** Any thrown value as an Error, so that it can be carried as a value per key. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error("A value that is no Error was thrown.", { cause: thrown });
}

/** The HTTP status that the upstream answered an error with; null for errors that are none of its answers. */
export function upstreamStatus({ details }: AppError): number | null {
  return details.upstream?.status ?? null;
}
