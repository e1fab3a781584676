import type { GraphQLSchema } from "graphql";

import { settled } from "../commands/desk.ts";
import type { Desk } from "../commands/desk.ts";
import { createCommands } from "../commands/index.ts";
import type { Config, FamilyPreference } from "../config.ts";
import { createFlows } from "../flows/index.ts";
import type { GraphContext } from "../context.ts";
import { demandOf } from "../demand/demand.ts";
import type { LifetimeSettings } from "../lib/lifetime.ts";
import type { Cache } from "../cache/cache.ts";
import { ConfigError } from "../lib/setting.ts";
import { createKnowledge } from "../loaders/known.ts";
import type { Knowledge } from "../loaders/known.ts";
import {
  collectionNames,
  createLoaders,
  documentPaths,
  facetTable,
  lifetimesOf,
  typesThatTell,
} from "../loaders/index.ts";
import type { OperationLoaders } from "../loaders/index.ts";
import type { Background } from "../loaders/renewal.ts";
import type { CacheUse } from "../loaders/scope.ts";
import { endpointName } from "../plan/known.ts";
import type { PlannedRequest } from "../plan/request.ts";
import { resolvers } from "../../resolvers/index.ts";
import { callsOfRecord, createPricing } from "../pricing/index.ts";
import type { Family } from "../resources/define.ts";
import type { Sender, Writer } from "../upstream/answer.ts";
import type { Credential } from "../upstream/credential.ts";
import type { Operation } from "../upstream/operation.ts";
import { createDispatcher } from "../upstream/dispatcher.ts";
import type { Dispatcher } from "../upstream/dispatcher.ts";
import { describeBudget } from "./budget.ts";
import { attachEntityFields } from "./entity-fields.ts";
import type { Caching } from "./caching.ts";
import type { GraphParts } from "./graph.ts";
import { createBackground } from "./operations.ts";
import { checkReferences } from "./references.ts";
import { createSchema, readTypeDefs } from "./schema.ts";
import { createWhole } from "./whole.ts";
import { createWriteDesk } from "./write-desk.ts";
import type { WriteOptions } from "./write-desk.ts";

/** What the graph of one instance is put together from. */
export interface PartsOptions extends Omit<WriteOptions, "stale"> {
  readonly config: Pick<Config, "families" | "writes" | "attemptTimeoutMs">;
  readonly sender: Sender & Writer;
  readonly credential: Credential;
  /** What is kept between operations, and what was set about its lifetimes; nothing is kept without. */
  readonly cache?: { readonly store: Cache; readonly lifetimes: LifetimeSettings } | null;
  /** Told the types whose kept records a write has made untrue. */
  readonly written?: (types: readonly string[]) => void;
}

/** The graph of one instance. */
export interface InstanceParts extends GraphParts<GraphContext> {
  /** To be told the types that another process has written: what is kept of them goes, and nobody joins reads under way. */
  readonly overtaken: (types: readonly string[]) => void;
  /** To be told that others may have written whatever it is: nothing that is kept here may be served. */
  readonly missedNews: () => void;
}

/** Puts schema, loaders and upstream of one instance together. */
export function createParts(options: PartsOptions): InstanceParts {
  const { config, sender, credential, clock, cache = null } = options;
  const schema = createEntitySchema();
  const dispatcher = createDispatcher({ sender, clock });
  const knowledge = createKnowledge(clock);
  const preference = preferenceOf(config.families);
  const cacheUse = cacheUseOf({ cache, clock });
  const loadersOf = (operation: Operation, caching: Caching): OperationLoaders => {
    const kept = cacheUse(operation, caching);
    const made = createLoaders({ operation, dispatcher, knowledge, clock, preference, cache: kept });
    return { ...made, forget: () => (made.forget(), dispatcher.closeFlights()) };
  };
  const desk = deskOf(options, { preference, knowledge, dispatcher, loadersOf });
  return {
    schema,
    sender,
    credential,
    pricing: createPricing(schema, { knowledge, preference }),
    createContext: (operation, { publicUrl, caching }) => {
      const reading = loadersOf(operation, caching);
      return {
        loaders: reading.loaders,
        byType: reading.byType,
        ...mutationsOf(desk, { operation, reading }),
        demand: (info) => demandOf(info, facetTable),
        documentUrl: (type, id) => `${publicUrl}/documents/${type}/${encodeURIComponent(id)}.pdf`,
        budget: () => describeBudget(sender.budgetReport()),
      };
    },
    pdfRequests: (type, id) => usable(knowledge, pdfRequests(type, id, preference(type))),
    learn: (request, error) => knowledge.learn(request, error),
    settled: () => settled(desk),
    ...newsFor(cache, dispatcher),
  };
}

/** What becomes of news of other processes. */
function newsFor(
  cache: Required<PartsOptions>["cache"],
  dispatcher: Dispatcher,
): Pick<InstanceParts, "overtaken" | "missedNews"> {
  return {
    overtaken: (types) => {
      cache?.store.forget(types);
      dispatcher.closeFlights();
    },
    missedNews: () => {
      cache?.store.clear();
      dispatcher.closeFlights();
    },
  };
}

/** The mutations of one operation, each of which is carried out whole. */
function mutationsOf(
  desk: Desk,
  use: { readonly operation: Operation; readonly reading: OperationLoaders },
): Pick<GraphContext, "command" | "flow"> {
  const whole = createWhole(use.operation);
  const [command, flow] = [createCommands(desk, use), createFlows(desk, use)];
  return {
    command: (name, input, demand) => whole(() => command(name, input, demand)),
    flow: (name, input, demand) => whole(() => flow(name, input, demand)),
  };
}

/** The schema with what all entities share. */
function createEntitySchema(): GraphQLSchema {
  const schema = createSchema(readTypeDefs(), resolvers);
  attachEntityFields(schema, facetTable);
  checkReferences(schema);
  return schema;
}

/** What writes depend on is read from the ERP, not from what is kept. */
function deskOf(
  options: PartsOptions,
  {
    preference,
    knowledge,
    dispatcher,
    loadersOf,
  }: {
    readonly preference: (type: string) => readonly Family[];
    readonly knowledge: Knowledge;
    readonly dispatcher: Dispatcher;
    readonly loadersOf: (operation: Operation, caching: Caching) => OperationLoaders;
  },
): Desk {
  return createWriteDesk(
    { ...options, stale: forgetting(options) },
    {
      preference,
      reading: (operation) => loadersOf(operation, "renew"),
      readCalls: (type, facets) => callsOfRecord(type, facets, { knowledge, preference }),
      overtaken: () => dispatcher.closeFlights(),
    },
  );
}

/** What is kept of records that a write has touched is forgotten, here and where others keep it. */
function forgetting({ cache, written }: PartsOptions): NonNullable<WriteOptions["stale"]> {
  return (touched) => {
    const types = typesThatTell(touched.map(({ type }) => type));
    cache?.store.forget(types);
    written?.(types);
  };
}

/** Those of the requests that the instance is not known to refuse. */
function usable(knowledge: Knowledge, requests: readonly PlannedRequest[] | null): readonly PlannedRequest[] | null {
  if (requests === null) return null;
  return requests.filter(({ path, accept }) => {
    const endpoint = endpointName(path);
    return knowledge.absence(endpoint) === null && knowledge.takesAccept(endpoint, accept);
  });
}

/** What an operation may use of what is kept, by its client's wish. */
function cacheUseOf({
  cache,
  clock,
}: Pick<Required<PartsOptions>, "cache"> & Pick<PartsOptions, "clock">): (
  operation: Operation,
  caching: Caching,
) => CacheUse | null {
  if (cache === null) return () => null;
  checkCollections("XENTRAL_CACHE_LIFETIMES", Object.keys(cache.lifetimes.byCollection));
  const lifetimes = lifetimesOf(cache.lifetimes);
  const openBackground = createBackground(clock);
  return ({ credential }, caching) => {
    if (caching === "none") return null;
    const background = (): Background => openBackground(credential);
    return { own: cache.store.of(credential.id), lifetimes, reads: caching === "use", background };
  };
}

/** The order of families for a type: by the name of any of its collections (`products`), else the overall one. */
function preferenceOf({ overall, byCollection }: FamilyPreference): (type: string) => readonly Family[] {
  const preferences = new Map<string, readonly Family[]>();
  const names = collectionNames();
  checkCollections("XENTRAL_API_FAMILIES", Object.keys(byCollection));
  for (const { type, collections } of names) {
    const own = collections.map((name) => byCollection[name]).find((order) => order !== undefined);
    preferences.set(type, own ?? overall);
  }
  return (type) => preferences.get(type) ?? overall;
}

/** A name that no collection has would be ignored in silence. */
function checkCollections(setting: string, named: readonly string[]): void {
  const known = new Set(collectionNames().flatMap(({ collections }) => collections));
  const unknown = named.find((name) => !known.has(name));
  if (unknown === undefined) return;
  const expected = [...known].toSorted().join(", ");
  throw new ConfigError(`${setting} must name collections among ${expected}, but names "${unknown}".`);
}

function pdfRequests(type: string, id: string, preference: readonly Family[]): readonly PlannedRequest[] | null {
  const paths = documentPaths(type);
  if (paths === undefined) return null;
  return preference.flatMap((family): PlannedRequest[] => {
    const path = paths[family]?.(id);
    if (path === undefined) return [];
    return [
      {
        method: "GET",
        family,
        resource: type,
        path,
        query: [],
        accept: "application/pdf",
        because: `the printed ${type}`,
      },
    ];
  });
}
