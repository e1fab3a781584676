import { createCommands } from "../commands/index.ts";
import { ConfigError } from "../config.ts";
import type { Config, FamilyPreference } from "../config.ts";
import type { GraphContext } from "../context.ts";
import { demandOf } from "../demand/demand.ts";
import { createKnowledge } from "../loaders/known.ts";
import { collectionNames, createLoaders, documentPaths, facetTable } from "../loaders/index.ts";
import type { OperationLoaders } from "../loaders/index.ts";
import { endpointName } from "../plan/known.ts";
import type { PlannedRequest } from "../plan/request.ts";
import { resolvers } from "../../resolvers/index.ts";
import type { Family } from "../resources/define.ts";
import type { Sender, Writer } from "../upstream/answer.ts";
import type { Credential } from "../upstream/credential.ts";
import { createDispatcher } from "../upstream/dispatcher.ts";
import { attachEntityFields } from "./entity-fields.ts";
import type { Operation } from "../upstream/operation.ts";
import type { GraphParts } from "./graph.ts";
import { createWriteDesk } from "./write-desk.ts";
import type { WriteOptions } from "./write-desk.ts";
import { checkReferences } from "./references.ts";
import { createSchema, readTypeDefs } from "./schema.ts";

/** What the graph of one instance is put together from. */
export interface PartsOptions extends WriteOptions {
  readonly config: Pick<Config, "families" | "writes" | "attemptTimeoutMs">;
  readonly sender: Sender & Writer;
  readonly credential: Credential;
}

/** Puts schema, loaders and upstream of one instance together. */
export function createParts(options: PartsOptions): GraphParts<GraphContext> {
  const { config, sender, credential, clock } = options;
  const schema = createSchema(readTypeDefs(), resolvers);
  attachEntityFields(schema, facetTable);
  checkReferences(schema);
  const dispatcher = createDispatcher({ sender, clock });
  const knowledge = createKnowledge(clock);
  const preference = preferenceOf(config.families);
  const loadersOf = (operation: Operation): OperationLoaders => {
    const made = createLoaders({ operation, dispatcher, knowledge, clock, preference });
    const forget = (): void => {
      made.forget();
      dispatcher.closeFlights();
    };
    return { ...made, forget };
  };
  const desk = createWriteDesk(options, { preference, reading: loadersOf, overtaken: () => dispatcher.closeFlights() });
  return {
    schema,
    sender,
    credential,
    createContext: (operation, { publicUrl }) => {
      const reading = loadersOf(operation);
      return {
        loaders: reading.loaders,
        byType: reading.byType,
        command: createCommands(desk, { operation, reading }),
        demand: (info) => demandOf(info, facetTable),
        documentUrl: (type, id) => `${publicUrl}/documents/${type}/${encodeURIComponent(id)}.pdf`,
      };
    },
    pdfRequests: (type, id) =>
      pdfRequests(type, id, preference(type))?.filter(({ path, accept }) => {
        const endpoint = endpointName(path);
        return knowledge.absence(endpoint) === null && knowledge.takesAccept(endpoint, accept);
      }) ?? null,
    learn: (request, error) => knowledge.learn(request, error),
  };
}

/** The order of families for a type: by the name of any of its collections (`products`), else the overall one. */
function preferenceOf({ overall, byCollection }: FamilyPreference): (type: string) => readonly Family[] {
  const preferences = new Map<string, readonly Family[]>();
  const names = collectionNames();
  checkCollections(Object.keys(byCollection), new Set(names.flatMap(({ collections }) => collections)));
  for (const { type, collections } of names) {
    const own = collections.map((name) => byCollection[name]).find((order) => order !== undefined);
    preferences.set(type, own ?? overall);
  }
  return (type) => preferences.get(type) ?? overall;
}

/** A name that no collection has would be ignored in silence. */
function checkCollections(named: readonly string[], known: ReadonlySet<string>): void {
  const unknown = named.find((name) => !known.has(name));
  if (unknown === undefined) return;
  const expected = [...known].toSorted().join(", ");
  throw new ConfigError(`XENTRAL_API_FAMILIES must name collections among ${expected}, but names "${unknown}".`);
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
