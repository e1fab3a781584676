import { asError } from "../errors.ts";
import { leave, placeOf } from "../lib/shared-objects.ts";
import { sizeOf } from "../lib/size.ts";
import { endpointName } from "../plan/known.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { WireError } from "../resources/wire.ts";
import { malformed } from "./envelope.ts";
import type { OperationScope } from "./operation-scope.ts";
import { typed } from "./store.ts";

/** A row as it was read: the record, or why it could not be read and whose it is, where that can be told. */
export type ReadRow<Domain extends Entity> = ReadRecord<Domain> | UnreadRow;

/** A record with the facets that were read. */
export interface ReadRecord<Domain extends Entity> {
  readonly domain: Domain;
  readonly facets: readonly string[];
}

/** A row that could not be read: why, whose it is, and the row as it came. */
export interface UnreadRow {
  readonly error: Error;
  readonly id: string | null;
  readonly item: unknown;
}

/** An endpoint whose items are whole records. */
interface RowEndpoint<Domain extends Entity> {
  readonly brings: readonly string[];
  readonly includes?: Readonly<Record<string, readonly string[]>>;
  readonly read: (item: unknown) => Domain;
}

/** What to read. */
export interface RowAsk<Domain extends Entity> {
  readonly scope: Pick<OperationScope, "knowledge">;
  readonly resource: Resource<Domain>;
  readonly endpoint: RowEndpoint<Domain>;
  readonly request: PlannedRequest;
  /** Facets that the request's includes were to bring. */
  readonly wants: Iterable<string>;
}

/**
 * Reads untrusted items into records and lays them into the operation's store. For answers that one operation asked for.
 */
export function readRows<Domain extends Entity>(
  ask: RowAsk<Domain> & { readonly scope: OperationScope },
  items: readonly unknown[],
  at = "data",
): ReadRow<Domain>[] {
  return parseRows(ask, items, at).map((row) => keepRow(ask, row));
}

/** Lays a row into an operation's store; what comes back is the record as the operation knows it. */
export function keepRow<Domain extends Entity>(
  { scope, resource }: { readonly scope: OperationScope; readonly resource: Resource<Domain> },
  row: ReadRow<Domain>,
): ReadRow<Domain> {
  if ("error" in row) return row;
  const domain = scope.kept?.keep(resource.type, row.domain, row.facets) ?? row.domain;
  return { ...row, domain: scope.store.merge(resource.type, domain, row.facets) as Domain };
}

/**
 * Reads untrusted items into records. One bad item is one error. An include whose property is absent in every row was
 * ignored by the build: it is remembered, and its facet counts as not loaded.
 */
export function parseRows<Domain extends Entity>(
  ask: RowAsk<Domain>,
  items: readonly unknown[],
  at = "data",
): ReadRow<Domain>[] {
  const { scope, endpoint, request } = ask;
  const read = items.map((item, index) => readItem(ask, item, `${at}[${index}]`));
  const domains = read.flatMap((row) => ("domain" in row ? [row.domain] : []));
  const included = [...ask.wants].filter(
    (facet) => !endpoint.brings.includes(facet) && endpoint.includes?.[facet] !== undefined,
  );
  const arrived = included.filter((facet) => domains.length === 0 || domains.some((domain) => holds(domain, facet)));
  for (const facet of included) {
    if (arrived.includes(facet)) continue;
    for (const include of endpoint.includes?.[facet] ?? [])
      scope.knowledge.refuseInclude(endpointName(request.path), include);
  }
  const facets = [...endpoint.brings, ...arrived];
  return read.map((row) => ("error" in row ? row : { domain: row.domain, facets }));
}

function readItem<Domain extends Entity>(
  { resource, endpoint }: RowAsk<Domain>,
  item: unknown,
  at: string,
): { readonly domain: Domain } | UnreadRow {
  try {
    return { domain: readOnce(endpoint, item, resource.type) };
  } catch (thrown) {
    return { error: wireFailure(resource.type, at, thrown), id: rawId(item), item };
  }
}

/** The record in an item. Items that came more than once are shared, and read once: nothing but the item decides it. */
function readOnce<Domain extends Entity>({ read }: RowEndpoint<Domain>, item: unknown, type: string): Domain {
  const place = placeOf(item);
  if (place?.maker === read) return place.made as Domain;
  const made = typed(read(item), type);
  if (place !== undefined) leave(item as object, { maker: read, made, bytes: sizeOf(made) });
  return made;
}

/** The catalogue's error for something that did not parse, with the whole JSON path. */
export function wireFailure(resource: string, at: string, thrown: unknown): Error {
  if (!(thrown instanceof WireError)) return asError(thrown);
  const path =
    thrown.jsonPath === ""
      ? at
      : thrown.jsonPath.startsWith("[")
        ? `${at}${thrown.jsonPath}`
        : `${at}.${thrown.jsonPath}`;
  return malformed(resource, path, thrown);
}

function holds(domain: Entity, facet: string): boolean {
  const value: unknown = Reflect.get(domain, facet);
  return value !== undefined;
}

function rawId(item: unknown): string | null {
  return scalarAt(item, ["id"]);
}

/**
 * The id of the record that an untrusted row refers to, by the upstream's key for it; null where it cannot be told.
 *
 * @example Both `{ address: { id: "7" } }` under `address.id` and `{ customer: { id: 7 } }` under `customerId` are "7".
 */
export function rawReference(item: unknown, key: string): string | null {
  const path = key.split(".");
  const reference = key.endsWith("Id") ? scalarAt(item, [key.slice(0, -"Id".length), "id"]) : null;
  return scalarAt(item, path) ?? reference ?? scalarAt(item, [...path, "id"]);
}

function scalarAt(item: unknown, path: readonly string[]): string | null {
  const value = path.reduce<unknown>(
    (inner, step) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined),
    item,
  );
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
