/** Asks a graph random queries and tells what differs from the truth, what went upstream in vain, and what it cost. */
import { buildASTSchema, parse } from "graphql";
import type { GraphQLSchema } from "graphql";

import type { RecordedRequest } from "../../sandbox/control.ts";
import { createRandom } from "../../sandbox/random.ts";
import { readTypeDefs } from "../../src/server/schema.ts";
import type { GraphAnswer, TestGraph } from "./graph.ts";
import { createQueryMaker } from "./random-query.ts";
import { followingQuery } from "./truth-follow.ts";
import { judge } from "./truth-judge.ts";
import { operationOf } from "./truth-selection.ts";
import type { SeenCursor } from "./truth-window.ts";
import type { Truth } from "./truth.ts";

/** What to ask and by what to judge it. */
export interface Examination {
  readonly graph: TestGraph;
  readonly truth: Truth;
  readonly seed: number;
  readonly queries: number;
  readonly roots?: readonly string[];
  /** Codes of errors that this instance may answer with anywhere. */
  readonly tolerated?: ReadonlySet<string>;
  readonly countless?: boolean;
  /** Statuses that this instance answers with by its nature, beside 404. */
  readonly refusals?: ReadonlySet<number>;
}

/** What came of it. */
export interface Findings {
  readonly queries: number;
  readonly fields: number;
  readonly calls: number;
  /** Each with the query that shows it. */
  readonly problems: readonly { readonly problem: string; readonly query: string; readonly sent: readonly string[] }[];
}

/** The schema as clients know it. */
function readSchema(): GraphQLSchema {
  return buildASTSchema(readTypeDefs(), { assumeValid: true });
}

/** Asks queries one after the other; many are followed by one that goes on from a cursor of its answer. */
export async function examine(examination: Examination): Promise<Findings> {
  const { truth, seed, queries, roots } = examination;
  const schema = readSchema();
  const random = createRandom(seed, "following");
  const maker = createQueryMaker({ truth, schema, seed, ...(roots === undefined ? {} : { roots }) });
  const problems: Findings["problems"][number][] = [];
  const cursors = new Map<string, SeenCursor>();
  let [fields, calls] = [0, 0];
  let following: string | null = null;
  for (let asked = 0; asked < queries; asked += 1) {
    if (following === null) cursors.clear();
    const query: string = following ?? maker.next();
    const found = await examineOne(examination, { query, schema, cursors });
    fields += found.fields;
    calls += found.sent.length;
    problems.push(...found.problems.map((problem) => ({ problem, query, sent: found.sent })));
    following = following === null && random.chance(0.4) ? followingQuery(parse(query), cursors, random) : null;
  }
  return { queries, fields, calls, problems };
}

interface Asking {
  readonly query: string;
  readonly schema: GraphQLSchema;
  readonly cursors: Map<string, SeenCursor>;
}

async function examineOne(
  { graph, truth, tolerated, countless, refusals }: Examination,
  { query, schema, cursors }: Asking,
): Promise<{ readonly fields: number; readonly sent: readonly string[]; readonly problems: readonly string[] }> {
  graph.sandbox.control.clearRequests();
  const answer = await graph.query(query);
  const requests = [...graph.sandbox.control.requests];
  const operation = operationOf(parse(query));
  const options = {
    ...(tolerated === undefined ? {} : { tolerated }),
    ...(countless === undefined ? {} : { countless }),
  };
  const { compared, differences } = judge({ truth, schema, operation, answer, origin: graph.url, cursors, ...options });
  const problems = [
    ...differences,
    ...refused(requests, refusals),
    ...repeated(requests),
    ...dishonest(answer, requests),
    ...wasteful(query, answer, requests),
  ];
  return { fields: compared, sent: requests.map(({ url }) => url), problems };
}

/** The ERP refuses nothing that is asked within its specification; a record that is not there is no refusal. */
function refused(requests: readonly RecordedRequest[], refusals: ReadonlySet<number> = new Set()): readonly string[] {
  return requests
    .filter(({ status }) => status >= 400 && status !== 404 && !refusals.has(status))
    .map(({ status, url }) => `answered with ${status}: ${url}`);
}

function repeated(requests: readonly RecordedRequest[]): readonly string[] {
  const seen = new Set<string>();
  return requests.flatMap(({ url, accept, pagination = "", status }) => {
    const key = `${url} ${accept} ${pagination}`;
    if (seen.has(key)) return [`sent twice: ${key}`];
    // What was refused may be tried again.
    if (status < 400) seen.add(key);
    return [];
  });
}

/** The price that the answer names is what was sent. */
function dishonest({ extensions }: GraphAnswer, requests: readonly RecordedRequest[]): readonly string[] {
  const calls = extensions?.xentral?.["calls"];
  return calls === requests.length ? [] : [`says ${String(calls)} calls and sent ${requests.length}`];
}

/** A field costs a few requests at most, and one for each of its records where the ERP takes no more than one at once. */
function wasteful(query: string, { data }: GraphAnswer, requests: readonly RecordedRequest[]): readonly string[] {
  const branches = query.split("{").length;
  const objects = countObjects(data);
  const bound = 4 * branches + objects;
  return requests.length <= bound
    ? []
    : [`sent ${requests.length} requests for ${branches} fields and ${objects} objects`];
}

function countObjects(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + countObjects(each), Array.isArray(value) ? 0 : 1);
}
