/** Queries that go on where an answer ended: the same text with a cursor of that answer in one connection. */
import { Kind, print, visit } from "graphql";
import type { ArgumentNode, DocumentNode, FieldNode, SelectionNode, SelectionSetNode } from "graphql";

import type { Random } from "../../sandbox/random.ts";
import { operationOf } from "./truth-selection.ts";
import type { SeenCursor } from "./truth-window.ts";

/**
 * A query that asks one connection for the rows behind or in front of a row of the answer before; null where no
 * connection outside of lists gave a cursor.
 */
export function followingQuery(
  document: DocumentNode,
  cursors: ReadonlyMap<string, SeenCursor>,
  random: Random,
): string | null {
  const { selectionSet } = operationOf(document);
  const found = [...cursors].flatMap(([cursor, { path }]) => {
    const keys = path.split(".").slice(0, path.includes(".edges.") ? -3 : -2);
    const node = keys.some((key) => /^\d+$/.test(key)) ? null : fieldAt(selectionSet, keys);
    return node === null ? [] : [{ cursor, node }];
  });
  if (found.length === 0) return null;
  const { cursor, node } = random.pick(found);
  const others = found.filter((one) => one.node === node);
  const paging = [
    `${random.chance(0.7) ? "first" : "last"}: ${random.int(1, 8)}`,
    ...random.weighted<readonly string[]>([
      [6, [`after: ${JSON.stringify(cursor)}`]],
      [3, [`before: ${JSON.stringify(cursor)}`]],
      [2, [`after: ${JSON.stringify(cursor)}`, `before: ${JSON.stringify(random.pick(others).cursor)}`]],
    ]),
  ];
  return print(visit(document, { Field: (field) => (field === node ? withPaging(field, paging) : undefined) }));
}

/** The field at a response path, where no fragment stands in between. */
function fieldAt({ selections }: SelectionSetNode, [key, ...deeper]: readonly string[]): FieldNode | null {
  const isIt = (node: SelectionNode): node is FieldNode =>
    node.kind === Kind.FIELD && (node.alias ?? node.name).value === key;
  const node = selections.find(isIt);
  if (node === undefined || deeper.length === 0) return node ?? null;
  return node.selectionSet === undefined ? null : fieldAt(node.selectionSet, deeper);
}

function withPaging(field: FieldNode, paging: readonly string[]): FieldNode {
  const kept = (field.arguments ?? []).filter(({ name }) => !["first", "last", "after", "before"].includes(name.value));
  const added = paging.map((text): ArgumentNode => {
    const [name = "", value = ""] = text.split(": ");
    const isCount = /^\d+$/.test(value);
    return {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: isCount ? { kind: Kind.INT, value } : { kind: Kind.STRING, value: JSON.parse(value) as string },
    };
  });
  return { ...field, arguments: [...kept, ...added] };
}
