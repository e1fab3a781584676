/** What root fields lead to. */
import type { Truth } from "./truth.ts";
import type { Thing, Told } from "./truth-values.ts";

const ids = new WeakMap<Truth, Map<string, ReadonlyMap<string, Thing>>>();

/** The record of a global id; null where the ERP has none. */
export function findNode(truth: Truth, globalId: string): Thing | null {
  const [type = ""] = globalId.replace("gid://xentral/", "").split("/");
  const known = ids.get(truth) ?? new Map<string, ReadonlyMap<string, Thing>>();
  ids.set(truth, known);
  const table =
    known.get(type) ?? new Map(truth.entities(type).map((thing) => [String(truth.tell(thing, "id")), thing]));
  known.set(type, table);
  return table.get(globalId) ?? null;
}

/** What a root field says: a whole list, the record that an argument names, or those of some global ids. */
export function rootTruth(truth: Truth, name: string, args: Readonly<Record<string, unknown>>): Told {
  const list = truth.roots[name];
  if (list !== undefined) return list(truth.shop);
  if (name === "node") return findNode(truth, String(args["id"]));
  // One answer for each id, null where there is no record.
  if (name === "nodes") return (args["ids"] as readonly string[]).map((id) => findNode(truth, id)) as readonly Thing[];
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const [key, value] = Object.entries(args)[0] ?? ["id", ""];
  if (key === "id")
    return findNode(truth, String(value).startsWith("gid:") ? String(value) : `gid://xentral/${type}/${String(value)}`);
  return truth.entities(type).find((thing) => truth.tell(thing, key) === value) ?? null;
}
