/**
 * Parents that a list knows by a key of theirs which is no id, such as the customer's number on invoices of v1. Several
 * records may bear the same: what is listed under it belongs to any of them.
 */
import { appError } from "../errors.ts";
import type { Entity, FilterField, Resource } from "../resources/define.ts";
import { resources } from "../resources/index.ts";
import { learning } from "./learning.ts";
import { chooseList, pageSizes } from "./list-choice.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import { parseOrder } from "./terms.ts";

type Naming = NonNullable<FilterField["names"]>;

/**
 * The error of each of these values that several records bear; empty where the list knows its parents by their ids. One
 * request for all values that the operation has not asked about yet.
 */
export async function findNamesakes<Domain extends Entity>(
  { resource, scope, path }: Pick<ListDemand<Domain>, "resource" | "scope" | "path">,
  { parentField }: Pick<ChosenList<Domain>, "parentField">,
  values: readonly string[],
): Promise<ReadonlyMap<string, Error>> {
  const naming = resource.filters[parentField ?? ""]?.names;
  if (naming === undefined) return new Map();
  const memoOf = (value: string): string => `namesakes ${naming.type} ${value}`;
  const open = [...new Set(values)].filter((value) => !scope.memo.has(memoOf(value)));
  if (open.length > 0) {
    const counting = countBearers(naming, open, { scope, path });
    for (const value of open) scope.memo.set(memoOf(value), counting);
  }
  const found = new Map<string, Error>();
  for (const value of values) {
    const counts = (await scope.memo.get(memoOf(value))) as ReadonlyMap<string, number>;
    if ((counts.get(folded(value)) ?? 0) > 1) found.set(value, ambiguous(resource.type, naming));
  }
  return found;
}

/** How many records bear each value, as databases compare texts. */
async function countBearers(
  { type, field }: Naming,
  values: readonly string[],
  { scope, path }: Pick<ListDemand<Entity>, "scope" | "path">,
): Promise<ReadonlyMap<string, number>> {
  const table: readonly Resource[] = Object.values(resources);
  const resource = table.find((described) => described.type === type);
  if (resource === undefined) return new Map();
  const wants = { nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false };
  const terms = [{ field, operator: "in", values }] as const;
  const demand = {
    resource,
    scope,
    terms,
    order: parseOrder(null),
    facets: ["row"],
    wants,
    parent: null,
    round: 0,
    path,
  };
  return learning(scope, () => countRows(demand, field, values.length));
}

async function countRows(
  demand: ListDemand<Entity>,
  field: string,
  expected: number,
): Promise<ReadonlyMap<string, number>> {
  const chosen = chooseList(demand, expected);
  const { min, max } = pageSizes(demand, chosen);
  const size = Math.min(Math.max(2 * expected, min), max);
  const counts = new Map<string, number>();
  for (let page = 1, seen = 0; ; page += 1) {
    const because = `whether ${expected} ${demand.resource.type} are named apart`;
    const { rows, facts } = await loadPage(demand, chosen, {
      page: { by: "number", page, size },
      reversed: false,
      total: false,
      because,
    });
    for (const row of rows) {
      const value: unknown = "domain" in row ? Reflect.get(row.domain, field) : null;
      if (typeof value === "string") counts.set(folded(value), (counts.get(folded(value)) ?? 0) + 1);
    }
    seen += rows.length;
    const goesOn = facts.total === null ? (facts.hasNext ?? rows.length >= (facts.served ?? size)) : seen < facts.total;
    if (!goesOn || rows.length === 0) return counts;
  }
}

/** Databases compare texts without regard to case and accents. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "");
}

function ambiguous(type: string, { type: parent, field }: Naming): Error {
  return appError("AMBIGUOUS_KEY", {
    message: `Several records of ${parent} carry the same ${field}, by which alone this Xentral instance lists ${type}.`,
    details: { argument: field, resource: type },
  });
}

/** Whether the parent of a demand shares its name with others; throws where it does. */
export async function refuseNamesakes<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: Pick<ChosenList<Domain>, "parentField">,
): Promise<void> {
  const value = demand.parent?.find(({ field }) => field === chosen.parentField)?.value;
  if (value === undefined) return;
  for (const error of (await findNamesakes(demand, chosen, [value])).values()) throw error;
}
