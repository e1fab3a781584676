/** The price of an operation's shape under its variables, without a call. */
import { ownerIdOf, parseGlobalId, plainId } from "../lib/global-id.ts";
import { resources } from "../resources/index.ts";
import type { Resource } from "../resources/define.ts";
import { exactly, times } from "./bounds.ts";
import type { Bounds } from "./bounds.ts";
import type { Market } from "./id-price.ts";
import { priceList } from "./list-price.ts";
import type { ShapeField, Variables } from "./shape.ts";
import type { Ask } from "./stand-in.ts";
import { addIds, addList, openTab, sumUp } from "./tab.ts";
import type { Estimate, Tab } from "./tab.ts";

/** Records of one kind, anywhere in an answer. */
interface Crowd {
  readonly count: Bounds;
  /** Moments in which they may appear at most: each may need requests of its own. */
  readonly moments: number;
  /** Requests that lie before them; those of one depth are asked for together. */
  readonly depth: number;
  /** The type that was loaded with all that is selected of it; null for what came inside another record. */
  readonly loaded: string | null;
}

/** What may decide a price beside the shape. */
export interface EstimateAsk {
  readonly market: Market;
  readonly variables: Variables;
  readonly showsValues: boolean;
}

/** What comes inside a record is taken for this many where nobody knows: positions of a document, addresses of a customer. */
const USUAL_PARTS = 3;
/** What comes inside a record without paging is never more than this: tags, related documents, storage by warehouse. */
const MOST_PARTS = 1_000;

/** Prices a shape. */
export function estimate(shape: readonly ShapeField[], ask: EstimateAsk): Estimate {
  const run: Run = { ...ask, tab: openTab(ask.market) };
  const root: Crowd = { count: exactly(1), moments: 1, depth: 0, loaded: null };
  for (const field of shape) visit(run, field, root);
  return sumUp(run.tab, ask.showsValues);
}

interface Run extends EstimateAsk {
  readonly tab: Tab;
}

type Arguments = Readonly<Record<string, unknown>>;

function visit(run: Run, field: ShapeField, crowd: Crowd): void {
  let args: Arguments;
  try {
    args = field.argumentsOf(run.variables);
  } catch {
    return;
  }
  const loads = field.asks.filter(({ kind }) => kind !== "settle");
  for (const ask of field.asks) if (ask.kind === "settle") settle(run, { ask, field, crowd });
  const crowds = loads.length === 0 ? null : loads.map((ask) => load(run, { ask, field, args, crowd }));
  for (const [type, fields] of field.below) {
    const found = crowds === null ? inside(field, args, crowd) : crowds.flatMap((of) => of(type) ?? [])[0];
    if (found === undefined || found.count.most === 0) continue;
    for (const inner of fields) visit(run, inner, found);
  }
}

/** What came inside a record: no call. */
function inside({ holds }: ShapeField, args: Arguments, crowd: Crowd): Crowd {
  if (holds === "one") return crowd;
  const window = holds === "window" ? (countOf(args) ?? MOST_PARTS) : MOST_PARTS;
  const parts = { least: 0, expected: Math.min(USUAL_PARTS, window), most: window };
  return { ...crowd, count: times(crowd.count, parts), loaded: null };
}

function countOf({ first, last }: Arguments): number | null {
  const count = first ?? last ?? 20;
  return typeof count === "number" ? count : null;
}

interface Loading {
  readonly ask: Ask;
  readonly field: ShapeField;
  readonly args: Arguments;
  readonly crowd: Crowd;
}

/** The records of a type to which a load leads; undefined where it leads to none of it. */
type Found = (type: string) => Crowd | undefined;

function load(run: Run, loading: Loading): Found {
  switch (loading.ask.kind) {
    case "list":
    case "key":
      return loadList(run, loading);
    case "named":
      return loadNamed(run, loading);
    case "nodes":
      return loadNodes(run, loading);
    case "one":
    case "settle":
      return loadOne(run, loading);
  }
}

function loadList({ tab, market }: Run, { ask, field, args, crowd }: Loading): Found {
  const resource = resourceOf(ask.type);
  const price = resource === undefined ? null : priceList({ resource, ask, args, parents: crowd.count }, market);
  if (resource === undefined || price === null) return () => undefined;
  const isKey = ask.kind !== "list";
  const rounds = isKey ? 1 + Math.max(...resource.sources.map(({ list }) => list?.again?.length ?? 0)) : 1;
  const calls = { ...price.calls, most: price.calls.most * rounds };
  addList(tab, { ...price, calls }, { path: field.path, depth: String(crowd.depth) });
  if (price.naming !== null) addList(tab, price.naming, { path: field.path, depth: String(crowd.depth) });
  const rows = isKey ? 1 : price.count;
  const count = times(crowd.count, { least: 0, expected: rows, most: rows });
  const found: Crowd = { count, moments: Math.max(1, crowd.count.most), depth: crowd.depth + 1, loaded: resource.type };
  if (price.missing.length > 0)
    charge(tab, { resource, facets: price.missing, path: field.path, found, isSure: false });
  return (type) => (type === resource.type ? found : undefined);
}

function loadOne({ tab }: Run, { ask, field, crowd }: Loading): Found {
  const types = ask.type === null ? Object.keys(ask.demand.facets) : [ask.type];
  const share = { least: 0, expected: ask.type === null ? 1 / types.length : 1, most: 1 };
  const count = times(crowd.count, share);
  const found: Crowd = {
    count: { ...count, expected: Math.ceil(count.expected) },
    moments: crowd.moments + Math.ceil(crowd.count.most / 50),
    depth: crowd.depth + 1,
    loaded: ask.type,
  };
  for (const type of types) {
    const facets = ask.demand.facets[type] ?? [];
    for (const { resource, needed } of homesOf(type, facets))
      if (needed.length > 0)
        charge(tab, {
          resource,
          facets: needed,
          path: field.path,
          found: { ...found, depth: crowd.depth },
          isSure: false,
        });
  }
  return (type) => (types.includes(type) || ask.type !== null ? { ...found, loaded: ownType(type) } : undefined);
}

function loadNamed(run: Run, loading: Loading): Found {
  const { ask, field, args, crowd } = loading;
  const resource = resourceOf(ask.type);
  if (resource === undefined) return () => undefined;
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
  const [[name, value] = ["", ""]] = given;
  if (given.length !== 1 || typeof value !== "string" || value.trim() === "") return () => undefined;
  if (name !== "id") {
    const parent = [resource.keys?.[name] ?? name];
    return loadList(run, { ...loading, ask: { ...ask, kind: "key", parent } });
  }
  const id = plainId(value, resource.type);
  if (id === null || (id.includes("/") && resource.hasCompoundId !== true)) return () => undefined;
  const found: Crowd = {
    count: { least: 0, expected: 1, most: 1 },
    moments: 1,
    depth: crowd.depth + 1,
    loaded: resource.type,
  };
  const facets = ask.demand.facets[resource.type] ?? [];
  charge(run.tab, {
    resource,
    facets: rowAtLeast(facets),
    path: field.path,
    found: { ...found, depth: crowd.depth },
    isSure: true,
    id,
  });
  return () => found;
}

/** Whoever asks for a record by an id from outside learns whether it exists. */
function rowAtLeast(facets: readonly string[]): readonly string[] {
  return facets.length === 0 ? ["row"] : facets;
}

function loadNodes({ tab }: Run, { ask, field, args, crowd }: Loading): Found {
  const counts = new Map<string, number>();
  for (const text of idsOf(args)) {
    const parsed = parseGlobalId(text);
    if (parsed === null) continue;
    counts.set(parsed.type, (counts.get(parsed.type) ?? 0) + 1);
    const homes = homesOf(parsed.type, ask.demand.facets[parsed.type] ?? []);
    for (const { resource, needed, isOwn } of homes) {
      const id = isOwn ? parsed.id : ownerIdOf(parsed.id);
      const found: Crowd = { count: exactly(1), moments: 1, depth: crowd.depth, loaded: null };
      charge(tab, {
        resource,
        facets: rowAtLeast(needed),
        path: field.path,
        found,
        isSure: isOwn && homes.length === 1,
        id,
      });
    }
  }
  return (type) => {
    const count = counts.get(type) ?? 0;
    return {
      count: { least: 0, expected: count, most: Math.max(count, kindred(counts)) },
      moments: 1,
      depth: crowd.depth + 1,
      loaded: ownType(type),
    };
  };
}

/** Lines of a document have ids of one type whatever they are. */
function kindred(counts: ReadonlyMap<string, number>): number {
  return [...counts].reduce((sum, [type, count]) => sum + (resourceOf(type) === undefined ? count : 0), 0);
}

function idsOf(args: Arguments): readonly string[] {
  const { id, ids, representations } = args;
  const references = Array.isArray(representations)
    ? representations.map((one: { readonly id?: unknown }) => one.id)
    : [];
  const given: readonly unknown[] = [id, ...(Array.isArray(ids) ? (ids as readonly unknown[]) : []), ...references];
  return [...new Set(given.filter((one) => typeof one === "string"))];
}

/** Facets of records that came inside others: there, as a rule. */
function settle({ tab }: Run, { ask, field, crowd }: Omit<Loading, "args">): void {
  const resource = resourceOf(ask.type);
  if (resource === undefined || crowd.loaded === resource.type) return;
  const found: Crowd = { ...crowd, count: { ...crowd.count, expected: 0 } };
  charge(tab, { resource, facets: ask.facets, path: field.path, found, isSure: false });
}

interface Charge {
  readonly resource: Resource;
  readonly facets: readonly string[];
  readonly path: string;
  readonly found: Crowd;
  readonly isSure: boolean;
  readonly id?: string;
}

function charge(tab: Tab, { found, ...rest }: Charge): void {
  const { count, moments, depth } = found;
  addIds(tab, { ...rest, depth: String(depth), expected: count.expected, most: count.most, moments });
}

/** Where records of a type are loaded from: their own resource, or those inside which they exist. */
function homesOf(
  type: string,
  facets: readonly string[],
): readonly { readonly resource: Resource; readonly needed: readonly string[]; readonly isOwn: boolean }[] {
  const own = resourceOf(type);
  if (own !== undefined) return [{ resource: own, needed: facets, isOwn: true }];
  return table.flatMap((resource) => {
    const property = resource.contains?.[type];
    if (property === undefined) return [];
    const needed = resource.fields[property];
    const { facet, within } = typeof needed === "object" && needed !== null ? needed : { facet: needed, within: {} };
    return [{ resource, needed: [facet ?? "row", ...Object.values(within)], isOwn: false }];
  });
}

const table: readonly Resource[] = Object.values(resources);
const byType = new Map(
  table.flatMap((resource) =>
    [resource.type, ...Object.keys(resource.views ?? {})].map((type) => [type, resource] as const),
  ),
);

function ownType(type: string): string | null {
  return resourceOf(type)?.type ?? null;
}

function resourceOf(type: string | null): Resource | undefined {
  return type === null ? undefined : byType.get(type);
}
