import { batchSize, fittingKeys, planByIds } from "../plan/batch.ts";
import type { BatchAsk } from "../plan/batch.ts";
import { endpointName } from "../plan/known.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Entity, ListSource, Source } from "../resources/define.ts";
import type { Answer } from "../upstream/answer.ts";
import type { Asked, KeyedRoute, Send } from "../upstream/group.ts";
import { readEnvelope, readSingle } from "./envelope.ts";
import { notHonoured } from "./list-choice.ts";
import { Distrusted, Refusal } from "./refusal.ts";
import { parseRows } from "./rows.ts";
import type { ReadRow, ReadRecord } from "./rows.ts";
import type { WayAsk } from "./way-ask.ts";

type Listed<Domain extends Entity> = Source<Domain> & { readonly list: ListSource<Domain> };

/**
 * Records by id in one request; round n asks again for hidden ones. The value of a key is its record, which belongs to
 * nobody yet: several operations may share it.
 */
export function rowsRoute<Domain extends Entity>(ask: WayAsk<Domain>, round: number): KeyedRoute<ReadRecord<Domain>> {
  const { resource, scope, way } = ask;
  const source = way.source as Listed<Domain>;
  const { list, single } = source;
  const { knowledge } = scope;
  const endpoint = endpointName(list.path);
  const batch = (wants: Iterable<string>): BatchAsk<Domain> => ({
    resource,
    source,
    facets: [...wants],
    round,
    known: knowledge,
  });
  return {
    id: `${resource.type} ${source.family} by id ${round}`,
    choose: (keys, wants) => {
      const { length } = keys;
      const limit = Math.min(
        batchSize(list),
        knowledge.largestPage(endpoint) ?? length,
        knowledge.largestBatch(endpoint) ?? length,
      );
      return keys.slice(
        0,
        fittingKeys(keys, limit, (some) => planByIds(batch(wants), some)),
      );
    },
    tooLong: (keys) => knowledge.limitBatch(endpoint, Math.max(1, Math.floor(keys / 2))),
    plan: (keys, wants) => planByIds(batch(wants), keys),
    refuse: (request, cause) =>
      cause instanceof Distrusted || cause instanceof Refusal ? cause : new Refusal(request, cause),
    settle: async (asked, answer, send) => {
      // What was planned decides how the answer is read: what is known may have changed since.
      const isAlone = single !== undefined && asked.request.path === single.path(asked.keys[0] ?? "");
      const rows = isAlone ? readAlone(ask, asked, answer) : await readBatch(ask, list, { asked, answer, send });
      return valuesOf(rows, asked.keys);
    },
  };
}

function readAlone<Domain extends Entity>(
  { resource, scope, way }: WayAsk<Domain>,
  { request, wants }: Asked,
  answer: Answer,
): ReadRow<Domain>[] {
  const { single } = way.source;
  if (single === undefined) return [];
  return parseRows({ scope, resource, endpoint: single, request, wants }, [readSingle(answer.json, resource.type)]);
}

/** The rows of a batch; page by page where the list serves fewer at once than it was asked for. */
async function readBatch<Domain extends Entity>(
  ask: WayAsk<Domain>,
  list: ListSource<Domain>,
  { asked, answer, send }: { readonly asked: Asked; readonly answer: Answer; readonly send: Send },
): Promise<ReadRow<Domain>[]> {
  const { resource, scope } = ask;
  const { keys, wants, request } = asked;
  const rows: ReadRow<Domain>[] = [];
  for (let page = 1, last = answer; ; page += 1) {
    const facts = readEnvelope(last.json, resource.type);
    rows.push(...parseRows({ scope, resource, endpoint: list, request, wants }, facts.items));
    if (facts.served !== null && facts.served < keys.length)
      scope.knowledge.limitPage(endpointName(list.path), facts.served);
    const isCut =
      facts.total === null
        ? (facts.hasNext ?? facts.items.length >= (facts.served ?? keys.length))
        : rows.length < facts.total;
    if (facts.items.length === 0 || rows.length >= keys.length || !isCut) break;
    last = await send(ofPage(request, page + 1));
  }
  checkIds(ask, list, { keys, rows });
  return rows;
}

function ofPage(request: PlannedRequest, page: number): PlannedRequest {
  const query = request.query.map(([name, value]): readonly [string, string] =>
    name === "page" || name === "page[number]" ? [name, String(page)] : [name, value],
  );
  return { ...request, query };
}

/** A list that answers with other records than it was asked for does not honour its filter: those that lack may exist. */
function checkIds<Domain extends Entity>(
  { resource, scope }: WayAsk<Domain>,
  { path, filters }: ListSource<Domain>,
  { keys, rows }: { readonly keys: readonly string[]; readonly rows: readonly ReadRow<Domain>[] },
): void {
  const key = filters["id"];
  if (key === undefined) return;
  const wanted = new Set(keys.map(key.write));
  if (rows.every((row) => !("domain" in row) || wanted.has(key.write(row.domain.id)))) return;
  scope.knowledge.distrustFilter(endpointName(path), key.key, "in");
  throw new Distrusted(notHonoured(resource.type, "filter.id.in"));
}

/** The record or error of each key. A row that tells nobody's id may be anybody's who was not found. */
function valuesOf<Domain extends Entity>(
  rows: readonly ReadRow<Domain>[],
  keys: readonly string[],
): Map<string, ReadRecord<Domain> | Error> {
  const values = new Map<string, ReadRecord<Domain> | Error>();
  for (const row of rows) {
    if ("domain" in row) values.set(row.domain.id, row);
    else if (row.id !== null) values.set(row.id, row.error);
  }
  const stray = rows.find((row) => "error" in row && row.id === null);
  if (stray === undefined || !("error" in stray)) return values;
  for (const key of keys) if (!values.has(key)) values.set(key, stray.error);
  return values;
}
