import type { Anchor, Row, Slice, Window } from "../lib/window.ts";
import { selects } from "../plan/terms.ts";
import type { Entity } from "../resources/define.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import { idOf, nodeOf } from "./list-reading.ts";
import { compareIds } from "./list-walk.ts";
import type { ReadRow } from "./rows.ts";
import { badInput } from "./terms.ts";

/** A window of a list that answers everything at once: filtered, ordered and cut here, where the whole list is known. */
export async function loadWindowInMemory<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  window: Window,
): Promise<Slice<Domain>> {
  const foreign = demand.order.find(({ field }) => field !== "ID");
  if (foreign !== undefined) throw badInput(`orderBy.${foreign.field}`, "This list is ordered by ID only.");
  const rows = await readSorted(demand, chosen);
  const ids = rows.map(idOf);
  const lower = window.after === undefined ? 0 : placeOf(window.after, ids).behind;
  const upper = Math.max(lower, window.before === undefined ? rows.length : placeOf(window.before, ids).at);
  const isForward = window.direction === "forward";
  const start = isForward ? lower : Math.max(lower, upper - window.count);
  const end = isForward ? Math.min(upper, lower + window.count) : upper;
  return {
    rows: rows.slice(start, end).map((row, index): Row<Domain> => {
      return { node: nodeOf(row), anchor: { frame: "start", offset: start + index, id: idOf(row) } };
    }),
    hasPrevious: isForward ? start > 0 : start > lower,
    hasNext: isForward ? end < upper : end < rows.length,
    ...(demand.wants.totalCount ? { total: rows.length } : {}),
  };
}

/** Where an anchor's row stands now, and where the rows behind it begin: the same place when the row is gone. */
function placeOf(
  { offset, frame, id }: Anchor,
  ids: readonly string[],
): { readonly at: number; readonly behind: number } {
  const found = id === "" ? -1 : ids.indexOf(id);
  if (found >= 0) return { at: found, behind: found + 1 };
  const at = Math.min(frame === "start" ? offset : Math.max(0, ids.length - offset), ids.length);
  return { at, behind: at };
}

/** The rows that the conditions let through, in the order of their ids. Rows that cannot be read stand at the end. */
async function readSorted<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
): Promise<readonly ReadRow<Domain>[]> {
  const { rows } = await loadPage({ ...demand, terms: [] }, chosen, {
    page: { by: "none" },
    reversed: false,
    total: false,
    because: `all of ${demand.resource.type}`,
  });
  const kept = rows.filter((row) => "error" in row || isSelected(demand, row.domain));
  const sign = demand.order[0]?.descending === true ? -1 : 1;
  return kept.toSorted((one, other) => {
    const [left, right] = [idOf(one), idOf(other)];
    return left === "" || right === "" ? Number(left === "") - Number(right === "") : sign * compareIds(left, right);
  });
}

function isSelected<Domain extends Entity>({ resource, terms }: ListDemand<Domain>, domain: Domain): boolean {
  return terms.every((term) => {
    const field = resource.filters[term.field];
    if (field === undefined) return false;
    const value: unknown = field.value === undefined ? Reflect.get(domain, term.field) : field.value(domain);
    return selects(field, value, term);
  });
}
