import type { OwnCache } from "../cache/cache.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { createByIdLoader } from "./by-id.ts";
import type { ByIdLoader } from "./by-id.ts";
import { createKept } from "./kept.ts";
import type { Lifetimes } from "./lifetimes.ts";
import type { OperationScope } from "./operation-scope.ts";
import { createRenewal } from "./renewal.ts";
import type { Background } from "./renewal.ts";
import { createEntityStore } from "./store.ts";

/** What an operation may use of what is kept between operations. */
export interface CacheUse {
  readonly own: OwnCache;
  readonly lifetimes: Lifetimes;
  /** Whether anything may be served; else the operation only leaves what it has read. */
  readonly reads: boolean;
  /** Opens an operation of the same credential that nobody waits for. */
  readonly background: () => Background;
}

/** What the scope of an operation is made of. */
export interface ScopeParts extends Pick<
  OperationScope,
  "operation" | "dispatcher" | "knowledge" | "clock" | "preference"
> {
  /** Null: nothing is kept between operations. */
  readonly cache: CacheUse | null;
}

/** Creates what the loaders of one operation share. */
export function createScope(parts: ScopeParts, resourceOf: (type: string) => Resource | undefined): OperationScope {
  const { cache, operation, dispatcher, knowledge, clock, preference } = parts;
  const store = createEntityStore();
  const shared = { operation, dispatcher, knowledge, clock, preference, store, memo: new Map() };
  if (cache === null) return { ...shared, kept: null, renewal: null };
  const { own, lifetimes, reads, background } = cache;
  const scopeOf = (other: OperationScope["operation"]): OperationScope =>
    createScope({ ...parts, operation: other, cache: { ...cache, reads: false } }, resourceOf);
  const renewal = createRenewal({ own, open: background, scopeOf });
  const renew = (type: string, id: string, facets: readonly string[]): void => {
    const resource = resourceOf(type);
    if (resource === undefined) return;
    renewal.renew(`${type}/${id} ${facets.join(" ")}`, (its) => loadAnew(loaderIn(its, resource), id, facets));
  };
  const kept = createKept({ own, lifetimes, clock, store, meter: operation.meter, reads, renew });
  return { ...shared, renewal, kept };
}

/** The loaders of operations that renew something. */
const renewing = new WeakMap<OperationScope, Map<string, ByIdLoader<Entity>>>();

/** Records that are renewed in one tick are collected by one loader. */
function loaderIn(scope: OperationScope, resource: Resource): ByIdLoader<Entity> {
  const known = renewing.get(scope) ?? new Map<string, ByIdLoader<Entity>>();
  renewing.set(scope, known);
  const loader = known.get(resource.type) ?? createByIdLoader(resource, scope);
  known.set(resource.type, loader);
  return loader;
}

async function loadAnew(loader: ByIdLoader<Entity>, id: string, facets: readonly string[]): Promise<void> {
  await loader.load(id, facets, "");
  const failure = facets.map((facet) => loader.failure(id, facet)).find((error) => error !== null);
  if (failure !== undefined) throw failure;
}
