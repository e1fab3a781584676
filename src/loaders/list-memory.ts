import type { Slice, Window, Row } from "../lib/window.ts";
import { honours } from "../plan/terms.ts";
import type { Entity } from "../resources/define.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import { badInput } from "./terms.ts";

/** A window of a list that answers everything at once: filtered, ordered and cut here, where the whole list is known. */
export async function loadWindowInMemory<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  window: Window,
): Promise<Slice<Domain>> {
  const foreign = demand.order.find(({ field }) => field !== "ID");
  if (foreign !== undefined) throw badInput(`orderBy.${foreign.field}`, "This list is ordered by ID only.");
  const whole = await readOnce(demand, chosen);
  const ordered = demand.order[0]?.descending === true ? whole.toReversed() : whole;
  const places = ordered.map((node, offset): Row<Domain> => ({
    node,
    anchor: { frame: "start", offset, id: node.id },
  }));
  const after = window.after === undefined ? 0 : placeBehind(places, window.after.id, window.after.offset + 1);
  const before =
    window.before === undefined ? places.length : placeBehind(places, window.before.id, window.before.offset + 1) - 1;
  const between = places.slice(after, Math.max(after, before));
  const rows =
    window.direction === "forward"
      ? between.slice(0, window.count)
      : between.slice(Math.max(0, between.length - window.count));
  const first = rows[0]?.anchor.offset ?? after;
  return {
    rows,
    hasPrevious: first > 0,
    hasNext: first + rows.length < places.length,
    ...(demand.wants.totalCount ? { total: places.length } : {}),
  };
}

/** The place behind a row; where the row is gone, the place it had. */
function placeBehind<Domain>(rows: readonly Row<Domain>[], id: string, fallback: number): number {
  const at = rows.findIndex(({ anchor }) => anchor.id === id);
  return at < 0 ? Math.min(fallback, rows.length) : at + 1;
}

async function readOnce<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
): Promise<readonly Domain[]> {
  const { resource, scope } = demand;
  const key = `list ${chosen.list.path}`;
  const reading =
    (scope.memo.get(key) as Promise<readonly Domain[]> | undefined) ?? readAll({ ...demand, terms: [] }, chosen);
  scope.memo.set(key, reading);
  reading.catch(() => scope.memo.delete(key));
  const all = await reading;
  const kept = all.filter((domain) =>
    demand.terms.every((term) => {
      const field = resource.filters[term.field];
      const value: unknown = field?.value === undefined ? Reflect.get(domain, term.field) : field.value(domain);
      return field === undefined || honours(field, value ?? null, term);
    }),
  );
  return kept.toSorted((one, other) => compareIds(one.id, other.id));
}

async function readAll<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
): Promise<readonly Domain[]> {
  const page = await loadPage(demand, chosen, {
    page: { by: "none" },
    reversed: false,
    total: false,
    because: `all of ${demand.resource.type}`,
  });
  return page.rows.map((row) => {
    if ("error" in row) throw row.error;
    return row.domain;
  });
}

/** Ids are numbers of any length, as text. */
function compareIds(one: string, other: string): number {
  return one.length === other.length ? (one < other ? -1 : Number(one > other)) : one.length - other.length;
}
