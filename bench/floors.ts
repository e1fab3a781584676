/** Calls against the floor: each query alone, and several at the same moment. */
import { ask, measure } from "./client.ts";
import type { Peer, Result } from "./client.ts";
import type { Erp } from "./erp.ts";
import type { Peers } from "./peers.ts";
import { paging, scenarios, valuesOf } from "./scenarios.ts";
import type { Answer, Floor } from "./scenarios.ts";

/** Every row of the measure on every server. */
export async function runFloors(peers: Peers, erp: Erp): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { name, query, floor, olderFloor, olderQuery = query, specifiedQuery } of scenarios) {
    const one = async (peer: Peer, asked: string, least: Floor): Promise<Answer> => {
      const { result, answers } = await measure(peer, erp, {
        scenario: name,
        questions: [{ query: asked }],
        floor: ([answer = {}]) => fewest(least, answer),
      });
      results.push(result);
      return answers[0] ?? {};
    };
    const truth = await one(peers.graph, query, floor);
    if (olderFloor !== null) await one(peers.older, olderQuery, olderFloor);
    for (const peer of peers.byHand) await one(peer, query, fewest(floor, truth));
    if (peers.gateway !== null && specifiedQuery !== undefined)
      await one(peers.gateway, specifiedQuery, fewest(floor, truth));
  }
  for (const peer of [peers.graph, peers.older]) results.push(await nextPage(peer, erp));
  return results;
}

async function nextPage(peer: Peer, erp: Erp): Promise<Result> {
  const first = await ask(peer, { query: paging.query });
  const [after] = valuesOf(first.data, "endCursor");
  const { result } = await measure(peer, erp, {
    scenario: paging.name,
    questions: [{ query: paging.query, variables: { after } }],
    floor: () => paging.floor,
  });
  return result;
}

function fewest(floor: Floor, answer: Answer): number {
  return typeof floor === "number" ? floor : floor(answer);
}

/** A tenth of what a call to an instance takes. */
const ANSWER_MS = 20;
/** Users who ask at the same moment, each for one product. */
const USERS = 20;

const PRODUCT = "query Product($id: ID!) { product(id: $id) { number name ean } }";
const SPECIFIED_PRODUCT =
  "query Product($id: String!) { GET__api_v3_products_id(id: $id) { data { number name ean } } }";

/** Users who do not know of each other: the same product, and twenty different ones. */
export async function runTogether(peers: Peers, erp: Erp): Promise<readonly Result[]> {
  const results: Result[] = [];
  const servers = [peers.graph, ...peers.byHand, ...(peers.gateway === null ? [] : [peers.gateway])];
  const together = [
    { scenario: `${USERS} users, the same product`, idOf: () => "7" },
    { scenario: `${USERS} users, ${USERS} products`, idOf: (user: number) => String(user + 10) },
  ];
  // Who asks while a call is under way shares it: that takes a while, as it does everywhere but on one machine.
  await erp.delay(ANSWER_MS);
  for (const { scenario, idOf } of together) {
    for (const peer of servers) {
      const query = peer === peers.gateway ? SPECIFIED_PRODUCT : PRODUCT;
      const questions = Array.from({ length: USERS }, (_, user) => ({ query, variables: { id: idOf(user) } }));
      results.push((await measure(peer, erp, { scenario, questions, floor: () => 1 })).result);
    }
  }
  await erp.delay(0);
  return results;
}
