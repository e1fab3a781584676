import type { Family } from "../resources/define.ts";
import type { JsonValue } from "./json.ts";

/** One request to the upstream as data: everything that decides what is sent, and nothing of how. */
export interface PlannedRequest {
  readonly method: "GET";
  readonly family: Family;
  /** The resource it reads, such as `SalesOrder`. */
  readonly resource: string;
  /** Path below the instance's address, such as `/api/v3/salesOrders`; segments are encoded. */
  readonly path: string;
  /** Query parameters in order, not encoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Media type to ask for. */
  readonly accept: string;
  /** Value of `X-Pagination`, on lists of v3. */
  readonly pagination?: "simple" | "table" | "cursor";
  /** Present when it carries conditions that nobody asked for, because they reveal hidden rows. */
  readonly reveals?: true;
  /** Why it is sent, for people who read plans: `2 products by id`. */
  readonly because: string;
}

/** One change to the upstream as data. It is sent once; nothing of it is ever repeated by the transport. */
export interface PlannedWrite extends Pick<
  PlannedRequest,
  "family" | "resource" | "path" | "query" | "accept" | "because"
> {
  readonly method: "POST" | "PATCH" | "DELETE";
  /** What is sent, as {@link printJson} writes it; absent for writes without a body. */
  readonly body?: JsonValue;
  /** Media type of the body. */
  readonly contentType: string;
}

/** Whatever can be sent. */
export type AnyRequest = PlannedRequest | PlannedWrite;

/** The request's path and encoded query, as it goes on the wire. */
export function requestTarget({ path, query }: Pick<PlannedRequest, "path" | "query">): string {
  if (query.length === 0) return path;
  return `${path}?${query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&")}`;
}

/**
 * The request in one readable line for plans and tests: method, path and the decoded query.
 *
 * @example `GET /api/v3/products?filter[0][key]=id&filter[0][op]=in&filter[0][value]=7,9&perPage=2`
 */
export function printRequest({ method, path, query }: Pick<AnyRequest, "method" | "path" | "query">): string {
  const search = query.map(([name, value]) => `${name}=${value}`).join("&");
  return search === "" ? `${method} ${path}` : `${method} ${path}?${search}`;
}

/** The request without the values of its filters, which may be personal: for callers who may not see them. */
export function redactRequest<Request extends Pick<PlannedRequest, "query">>(request: Request): Request {
  const query = request.query.map(([name, value]): readonly [string, string] =>
    /\[value\]|^search$|^cursor/.test(name) ? [name, "…"] : [name, value],
  );
  return { ...request, query };
}
