/** v3: the lines of a document, below it and within its changes. */
import { type FieldTable, type ValuesOf, integer } from "../engine/body.ts";
import { Refusal, violation } from "../engine/problems.ts";
import type { World } from "../model.ts";
import type { BusinessDocument, IntermediateLine, ProductLine } from "../model-document.ts";
import { type PathParameters, projector } from "../routes/define.ts";
import { type Outcome, type WriteRoute, type Writing, action, done, write } from "./define.ts";
import {
  type DocumentSort,
  type LineValues,
  finder,
  linesOf,
  newLineIn,
  requireUnprotected,
  storeDocument,
} from "./document.ts";
import { mergedFields } from "./marks.ts";
import { inOrder, saidOnly, wireId, withoutLines } from "./lines.ts";

type AnyLine<L> = L | IntermediateLine;
type InTime = Pick<Writing<object, unknown>, "world" | "at">;
type ChangedLine = LineValues & { readonly id?: string; readonly deleted?: boolean };

/** Lines after a change that names some of them; the others stay. Throws a `Refusal` where an id is not among them. */
export function mergedLines<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  writing: InTime,
  { document, sent }: { readonly document: D; readonly sent: readonly ChangedLine[] },
): readonly AnyLine<L>[] {
  const known = new Set(document.lines.map(wireId));
  for (const [index, { id }] of sent.entries()) {
    const path = `lineItems.${index}.id`;
    if (id !== undefined && !known.has(id)) throw violation(path, `The selected ${path} is invalid.`);
  }
  const changes = new Map(sent.flatMap((said) => (said.id === undefined ? [] : [[said.id, said] as const])));
  const gone = new Set([...changes].flatMap(([id, { deleted }]) => (deleted === true ? [id] : [])));
  const kept = withoutLines<L>(document.lines, gone).map((line) => {
    const said = changes.get(wireId(line));
    return said === undefined ? line : changedLine(sort, document, { line, said });
  });
  const added = sent.flatMap((said, index) =>
    said.id === undefined ? linesOf(sort, writing, { document, said, path: `lineItems.${index}.` }) : [],
  );
  return inOrder([...kept, ...added]);
}

function changedLine<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  document: D,
  { line, said }: { readonly line: AnyLine<L>; readonly said: LineValues },
): AnyLine<L> {
  if (line.type !== "product") {
    const { name, description } = said;
    return { ...line, ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) };
  }
  return sort.changedLine(document, line, said);
}

/** What a line says of itself, in the model's own names: `changed` of every sort begins with it. */
export function plainChanges(line: ProductLine, said: LineValues) {
  const { quantity, name, description, unit, internalComment, customFields } = said;
  return {
    ...(quantity === undefined ? {} : { quantity }),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(unit === undefined ? {} : { unit }),
    ...(internalComment === undefined ? {} : { internalComment }),
    ...saidOnly(said),
    customFields: mergedFields(line.customFields, customFields),
  };
}

/** The three routes below a document. */
export function lineRoutes<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
): readonly WriteRoute[] {
  const path = `/api/v3/${sort.collection}/{id}/lineItems`;
  const scope = `${sort.scope}:update`;
  const findDocument = finder(sort);
  const find = (world: World, parameters: PathParameters) => {
    const document = findDocument(world, parameters);
    const { lineItemId } = parameters;
    const hasLine = lineItemId === undefined || document?.lines.some((line) => wireId(line) === lineItemId) === true;
    return hasLine ? document : null;
  };
  const store = (writing: Writing<D, unknown>, lines: readonly AnyLine<L>[]) =>
    storeDocument(writing.world, sort, { ...writing.record, lines: inOrder(lines), updatedAt: writing.at });
  return [
    write("POST", {
      path,
      scope,
      find,
      fields: newLineIn(sort.lineFields),
      run(writing: Writing<D, LineValues>) {
        const { world, record, values } = writing;
        requireUnprotected(record);
        const added = linesOf(sort, writing, { document: record, said: values, path: "" });
        const [first] = added;
        if (first === undefined) throw new Refusal({ kind: "server" });
        const stored = store(writing, [...record.lines, ...added]);
        return lineOutcome(sort, { ...writing, world, record: stored }, { status: 201, id: wireId(first) });
      },
    }),
    write("PATCH", {
      path: `${path}/{lineItemId}`,
      scope,
      find,
      // Upstream: the product of a line is what it was made with. Checked 2026-11.
      fields: sortedFields(sort.lineFields),
      run(writing: Writing<D, LineValues & { readonly sort?: number }>) {
        const { record, values, parameters } = writing;
        requireUnprotected(record);
        const id = parameters["lineItemId"] ?? "";
        const { sort: place, productId: _product, type: _type, ...said } = values;
        const changed = record.lines.map((line) =>
          wireId(line) === id ? changedLine(sort, record, { line, said }) : line,
        );
        const stored = store(writing, place === undefined ? changed : movedTo(changed, id, place));
        return lineOutcome(sort, { ...writing, record: stored }, { status: 200, id });
      },
    }),
    action("DELETE", {
      path: `${path}/{lineItemId}`,
      scope,
      find,
      fields: {},
      run(writing: Writing<D, ValuesOf<FieldTable>>) {
        requireUnprotected(writing.record);
        store(writing, withoutLines<L>(writing.record.lines, new Set([writing.parameters["lineItemId"] ?? ""])));
        return done;
      },
    }),
  ];
}

function sortedFields<T extends FieldTable>({ productId: _productId, type: _type, ...rest }: T) {
  return { ...rest, sort: integer("sort") };
}

function movedTo<L extends ProductLine>(lines: readonly AnyLine<L>[], id: string, place: number) {
  const rest = lines.filter((line) => wireId(line) !== id);
  const moved = lines.filter((line) => wireId(line) === id);
  return rest.toSpliced(Math.max(0, place - 1), 0, ...moved);
}

function lineOutcome<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  { world, build, record }: Pick<Writing<D, unknown>, "world" | "build" | "record">,
  { status, id }: { readonly status: 200 | 201; readonly id: string },
): Outcome {
  const row = projector(sort.row)(world, record, { includes: new Set(["lineItems"]), single: true, build });
  // A v3 document's row has its lines where they are included.
  const { lineItems } = row as { readonly lineItems: readonly { readonly id: string }[] };
  return { kind: "row", status, row: lineItems.find((line) => line.id === id) ?? null };
}
