/** Xentral's own account of a refusal, in one shape for all three API families. Holds no URL, header or token. */
export interface UpstreamProblem {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Problem type, the last segment of its URI where it is one: `request-validation`, `token-scopes`. */
  readonly type?: string;
  /** One line, in the upstream's words. */
  readonly title?: string;
  /** Messages by the upstream's path of the offending input. */
  readonly violations?: Readonly<Record<string, readonly string[]>>;
}
