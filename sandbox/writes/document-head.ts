/** v3: a document is made, and its head is changed. */
import { type FieldTable, type ValuesOf, text } from "../engine/body.ts";
import { violation } from "../engine/problems.ts";
import { type DocumentKind, type World, insertRecord, nextId, tableOf } from "../model.ts";
import type { BusinessDocument, ProductLine } from "../model-document.ts";
import { projector } from "../routes/define.ts";
import { type Outcome, type WriteRoute, type Writing, nowhere, write } from "./define.ts";
import {
  type DocumentSort,
  type LineValues,
  changedHead,
  changedLinesIn,
  finder,
  firstLines,
  headChanges,
  linesIn,
  newHead,
  requireUnprotected,
  storeDocument,
} from "./document.ts";
import { mergedLines } from "./document-lines.ts";

/** What a sort's head has beside what every head has. */
export interface HeadChoice<D, N extends FieldTable, C extends FieldTable> {
  /** Its own fields on a create and on a change. */
  readonly created: N;
  readonly changed: C;
  /** The document that nobody has said anything about but the partner; it is not stored. */
  readonly draft: (world: World, start: { readonly addressId: number; readonly at: number }) => D;
  /** Takes over its own fields. */
  readonly adopted: (document: D, values: ValuesOf<N> | ValuesOf<C>) => D;
  /** Upstream: some kinds drop a number that is given to a new document without a word. Checked 2026-11. */
  readonly keepsNumber: boolean;
}

/** What both bodies say beside the lines. */
type Said = ValuesOf<typeof changedHead> & {
  readonly documentNumber?: string;
  readonly sentLines?: readonly (LineValues & { readonly id?: string; readonly deleted?: boolean })[];
};

type NewSaid = Said & { readonly addressId: number };

/** Makes the routes that create and change a document. */
export function headRoutes<
  L extends ProductLine,
  D extends BusinessDocument<L>,
  N extends FieldTable,
  C extends FieldTable,
>(sort: DocumentSort<L, D>, choice: HeadChoice<D, N, C>): readonly WriteRoute[] {
  const path = `/api/v3/${sort.collection}`;
  return [
    write("POST", {
      path,
      scope: `${sort.scope}:create`,
      find: nowhere,
      fields: createFields(sort, choice),
      // The table is put together from what every head has and the sort's own.
      run: (writing) => createdDocument(sort, choice, writing as unknown as Writing<World, NewSaid>),
    }),
    write("PATCH", {
      path: `${path}/{id}`,
      scope: `${sort.scope}:update`,
      find: finder(sort),
      fields: { ...changedHead, ...choice.changed, sentLines: changedLinesIn(sort.lineFields) },
      run: (writing: Writing<D, Said>) => changedDocument(sort, choice, writing),
    }),
  ];
}

function createFields<L extends ProductLine, D extends BusinessDocument<L>>(
  { lineFields }: DocumentSort<L, D>,
  { created, keepsNumber }: { readonly created: FieldTable; readonly keepsNumber: boolean },
): FieldTable {
  const number = keepsNumber ? { documentNumber: text("documentNumber") } : {};
  return { ...newHead, ...created, ...number, sentLines: linesIn(lineFields) };
}

/** Values of some names only; the table of the same names has read them. */
function valuesOf<T extends FieldTable>(table: T, values: object): ValuesOf<T> {
  const entries = Object.entries(values).filter(([name]) => Object.hasOwn(table, name));
  return Object.fromEntries(entries) as unknown as ValuesOf<T>;
}

function createdDocument<
  L extends ProductLine,
  D extends BusinessDocument<L>,
  N extends FieldTable,
  C extends FieldTable,
>(
  sort: DocumentSort<L, D>,
  { draft, adopted, created }: HeadChoice<D, N, C>,
  writing: Writing<World, NewSaid>,
): Outcome {
  const { world, values, at } = writing;
  const { documentNumber = null, addressId, sentLines = [] } = values;
  requireFreeDocumentNumber(world, sort.kind, documentNumber);
  const empty = adopted(draft(world, { addressId, at }), valuesOf(created, values));
  const lines = firstLines(sort, writing, { document: empty, sent: sentLines });
  const head = headChanges(writing, empty, { group: sort.tagGroup, values: valuesOf(changedHead, values) });
  const record = addDocument(world, sort, { ...empty, ...head, documentNumber, lines });
  return documentOutcome(201, sort, { ...writing, record });
}

function changedDocument<
  L extends ProductLine,
  D extends BusinessDocument<L>,
  N extends FieldTable,
  C extends FieldTable,
>(sort: DocumentSort<L, D>, { adopted, changed }: HeadChoice<D, N, C>, writing: Writing<D, Said>): Outcome {
  const { world, build, record: document, values } = writing;
  requireUnprotected(document, values);
  const next = adopted(document, valuesOf(changed, values));
  const { sentLines } = values;
  const lines =
    sentLines === undefined || !build.inlineLineItems
      ? document.lines
      : mergedLines(sort, writing, { document: next, sent: sentLines });
  const head = headChanges(writing, document, { group: sort.tagGroup, values: valuesOf(changedHead, values) });
  const record = storeDocument(world, sort, { ...next, ...head, lines });
  return documentOutcome(200, sort, { ...writing, record });
}

/** Stores a new document under the next id, with what follows from its lines and status. */
export function addDocument<L extends ProductLine, D extends BusinessDocument<L>>(
  world: World,
  sort: DocumentSort<L, D>,
  document: NoInfer<D>,
): D {
  const settled = sort.settled(world, { ...document, id: nextId(world, sort.kind) });
  // A sort's documents are the records of its kind.
  insertRecord(world, sort.kind, settled as unknown as Parameters<typeof insertRecord<DocumentKind>>[2]);
  return settled;
}

/** v3's answer of a write that leaves a document behind. */
export function documentOutcome<L extends ProductLine, D extends BusinessDocument<L>>(
  status: 200 | 201,
  { row }: DocumentSort<L, D>,
  { world, build, record }: Pick<Writing<D, unknown>, "world" | "build" | "record">,
): Outcome {
  return { kind: "row", status, row: projector(row)(world, record, { includes: new Set(), single: true, build }) };
}

/** Throws a `Refusal` where another document of the kind has this number. */
export function requireFreeDocumentNumber(world: World, kind: DocumentKind, number: string | null): void {
  if (number === null) return;
  const isTaken = tableOf(world, kind).rows.some(({ documentNumber }) => documentNumber === number);
  if (isTaken) throw violation("documentNumber", "The documentNumber has already been taken.");
}
