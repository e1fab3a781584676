import type { TypedDocumentString } from "../../src/generated/operations/graphql.ts";

/** What the graph says of an answer's price; absent when the graph was told not to tell. */
export interface Price {
  readonly calls: number;
  readonly waitedMs: number;
  readonly budget: { readonly limit: number; readonly remaining: number };
}

/** A field that could not be loaded. Look at the code, never at the message. */
export interface FieldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly retryAfterMs?: number };
}

/** An answer: the data as far as it could be loaded, and what could not. */
export interface Answer<Result> {
  readonly data: Result;
  readonly errors: readonly FieldError[];
  readonly price: Price | null;
}

/** Where to ask, and how long an answer may take. */
export interface Graph {
  readonly endpoint: string;
  readonly deadlineMs: number;
}

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly FieldError[];
  readonly extensions?: { readonly xentral?: Price };
}

/**
 * Sends one operation. The document carries the types of its variables and of its result, so neither is written down
 * here. Rejects when nothing of the operation was executed: no connection, or a request that the graph refuses.
 */
export async function ask<Result, Variables>(
  { endpoint, deadlineMs }: Graph,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      "x-xentral-cost": "1",
      "x-xentral-deadline-ms": String(deadlineMs),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors = [], extensions } = (await response.json()) as Body<Result>;
  if (data === undefined || data === null) throw new Error(errors[0]?.message ?? `HTTP ${response.status}`);
  return { data, errors, price: extensions?.xentral ?? null };
}
