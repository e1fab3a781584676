import { batchSize, fittingKeys, isAskedAlone, planByIds } from "../plan/batch.ts";
import type { BatchAsk } from "../plan/batch.ts";
import { endpointName } from "../plan/known.ts";
import type { Entity, ListSource, Source } from "../resources/define.ts";
import type { KeyedRoute } from "../upstream/dispatcher.ts";
import { readEnvelope, readSingle } from "./envelope.ts";
import { readRows } from "./rows.ts";
import { Refusal } from "./refusal.ts";
import type { WayAsk } from "./way-ask.ts";

/** Records by id in one request; round n asks again for hidden ones. The value of a key is its record. */
export function rowsRoute<Domain extends Entity>(ask: WayAsk<Domain>, round: number): KeyedRoute<Domain> {
  const { resource, scope, way } = ask;
  const source = way.source as Source<Domain> & { readonly list: ListSource<Domain> };
  const { list, single } = source;
  const endpoint = endpointName(list.path);
  const batch = (wants: Iterable<string>): BatchAsk<Domain> => ({
    resource,
    source,
    facets: [...wants],
    round,
    known: scope.knowledge,
  });
  return {
    id: `${resource.type} ${source.family} by id ${round}`,
    fits: (keys, wants) => {
      const limit = Math.min(
        batchSize(list),
        scope.knowledge.largestPage(endpoint) ?? keys.length,
        scope.knowledge.largestBatch(endpoint) ?? keys.length,
      );
      return fittingKeys(keys, limit, (some) => planByIds(batch(wants), some));
    },
    tooLong: (keys) => scope.knowledge.limitBatch(endpoint, Math.max(1, Math.floor(keys / 2))),
    plan: (keys, wants) => planByIds(batch(wants), keys),
    refuse: (request, cause) => new Refusal(request, cause),
    settle: ({ keys, wants, request }, answer) => {
      const isAlone = keys.length === 1 && single !== undefined && isAskedAlone(batch(wants));
      const items = isAlone ? [readSingle(answer.json, resource.type)] : readEnvelope(answer.json, resource.type).items;
      const rows = readRows({ scope, resource, endpoint: isAlone ? single : list, request, wants }, items);
      const values = new Map<string, Domain | Error>();
      for (const row of rows) {
        if ("domain" in row) values.set(row.domain.id, row.domain);
        else if (row.id !== null) values.set(row.id, row.error);
        else for (const key of keys) if (!values.has(key)) values.set(key, row.error);
      }
      return values;
    },
  };
}
