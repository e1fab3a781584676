/** A walk through a long list: as many calls as there are pages, and memory that does not grow. */
import { ask, megabytes } from "./client.ts";
import { startErp } from "./erp.ts";
import { startGraph } from "./peers.ts";
import { valuesOf } from "./scenarios.ts";

/** What a walk cost. */
export interface WalkResult {
  readonly rows: number;
  readonly calls: number;
  readonly floor: number;
  readonly seconds: number;
  /** What the graph's memory held after a third of the walk and at its end, garbage apart. */
  readonly earlyMb: number;
  readonly lateMb: number;
}

/** Most rows of a page. */
const PAGE = 1000;

const query = `query Walk($after: String) {
  salesOrders(first: ${PAGE}, after: $after) { nodes { documentNumber status } pageInfo { endCursor hasNextPage } }
}`;

/** Walks through all orders of a shop of its own. */
export async function runWalk({ orders }: { readonly orders: number }): Promise<WalkResult> {
  await using erp = await startErp({ orders, customers: Math.max(200, orders / 50), products: 300 });
  await using child = await startGraph(erp, { collects: true });
  const graph = { name: "Xentral Graph", child };
  const startedAt = performance.now();
  const numbers = new Set<unknown>();
  const memory: number[] = [];
  let [calls, rows] = [0, 0];
  for (let after: unknown = null; after !== undefined;) {
    const { data, errors } = await ask(graph, { query, variables: { after } });
    if (errors !== undefined) throw new Error(`The walk ended after ${rows} rows: ${errors[0]?.message}`);
    const found = valuesOf(data, "nodes").flat();
    for (const number of valuesOf(found, "documentNumber")) if (number !== null) numbers.add(number);
    rows += found.length;
    calls += (await erp.drain()).length;
    memory.push((await child.usage()).heapBytes);
    after = valuesOf(data, "hasNextPage")[0] === true ? valuesOf(data, "endCursor")[0] : undefined;
  }
  const early = memory[Math.floor(memory.length / 3)];
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    rows,
    calls,
    floor: Math.ceil(rows / PAGE),
    seconds,
    earlyMb: megabytes(early),
    lateMb: megabytes(memory.at(-1)),
  };
}
