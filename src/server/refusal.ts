import type { ErrorCode } from "../errors.ts";

/** A request that is answered with an HTTP error before anything runs for it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  /** Code for clients: of the catalogue, else what the layer in front of the graph calls all that it refuses. */
  readonly code: ErrorCode | "BAD_REQUEST";
  readonly headers: Readonly<Record<string, string>>;
  /** Further members for clients, such as `argument`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, options: RefusalOptions = {}) {
    super(message);
    this.status = status;
    this.code = options.code ?? "BAD_REQUEST";
    this.headers = options.headers ?? {};
    this.details = options.details ?? {};
  }
}

interface RefusalOptions {
  readonly code?: ErrorCode;
  readonly headers?: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, unknown>>;
}
