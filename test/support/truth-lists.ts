/** Whole lists: the records that stand under another, and those that a root field starts from. */
import { tableOf, under } from "../../sandbox/model.ts";
import type { IndexName, RecordKind, RecordOf } from "../../sandbox/model.ts";
import { many } from "./truth-values.ts";
import type { Shop, Thing } from "./truth-values.ts";

/** The records of a kind under another record, by id. */
export function ofParent<K extends RecordKind>(
  type: string,
  kind: K,
  index: IndexName<K>,
): (record: { readonly id: number }, shop: Shop) => readonly Thing[] {
  return ({ id }, { world }) => many(type, under(tableOf(world, kind), index, id));
}

/** All records of a kind, or those that pass. */
export function isOf<K extends RecordKind>(
  type: string,
  kind: K,
  keep: (record: RecordOf[K]) => boolean = () => true,
): (shop: Shop) => readonly Thing[] {
  return ({ world }) => many(type, tableOf(world, kind).rows.filter(keep));
}
