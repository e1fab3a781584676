/** What root fields lead to. */
import { servingOf } from "./truth-asking.ts";
import { onlyNewest } from "./truth-older.ts";
import type { Truth } from "./truth.ts";
import { either, notTold } from "./truth-values.ts";
import type { Thing, Told } from "./truth-values.ts";

const ids = new WeakMap<Truth, Map<string, ReadonlyMap<string, Thing>>>();

/** The record of a global id; null where the ERP has none. */
export function findNode(truth: Truth, globalId: string): Thing | null {
  const [type = ""] = globalId.replace("gid://xentral/", "").split("/");
  const known = ids.get(truth) ?? new Map<string, ReadonlyMap<string, Thing>>();
  ids.set(truth, known);
  const table = known.get(type) ?? new Map(truth.entities(type).map((thing) => [truth.idOf(thing), thing]));
  known.set(type, table);
  return table.get(globalId) ?? null;
}

function isUntold({ families }: Truth, type: string): boolean {
  return !families.includes("v3") && onlyNewest.has(type);
}

/** The record of a global id; lines without a product are nowhere but in the newest family. */
function nodeTruth(truth: Truth, globalId: string): Told {
  const [type = ""] = globalId.replace("gid://xentral/", "").split("/");
  if (isUntold(truth, type)) return notTold;
  const isPlainLine = globalId.includes("/il-") && !truth.families.includes("v3");
  return isPlainLine ? either(notTold, null) : findNode(truth, globalId);
}

/** What a root field says: a whole list, the record that an argument names, or those of some global ids. */
export function rootTruth(truth: Truth, name: string, args: Readonly<Record<string, unknown>>): Told {
  const list = truth.roots[name];
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (list !== undefined) return list(truth.shop);
  if (name === "node") return nodeTruth(truth, String(args["id"]));
  // One answer for each id.
  if (name === "nodes") return (args["ids"] as readonly string[]).map((id) => nodeTruth(truth, id)) as readonly Thing[];
  if (isUntold(truth, type)) return notTold;
  const [key, value] = Object.entries(args)[0] ?? ["id", ""];
  if (key === "id")
    return findNode(truth, String(value).startsWith("gid:") ? String(value) : `gid://xentral/${type}/${String(value)}`);
  const asked = { relation: `Query.${name}`, type, args: { filter: { [key]: { equals: value } } } };
  if (servingOf(truth.families, asked) === null) return notTold;
  const found = truth.entities(type).find((thing) => truth.tell(thing, key) === value) ?? null;
  // Deleted products are in no list of the older families, and only a list can be asked for a number.
  const isUnlisted =
    !truth.families.includes("v3") && found !== null && Reflect.get(found.record, "isDeleted") === true;
  return isUnlisted ? either(null, found) : found;
}
