/* oxlint-disable max-lines -- the truth of one area, table by table */
/** Compares an answer with the truth, field by field, whatever was asked. */
import { Kind, getNamedType, getNullableType, isLeafType, isListType, isObjectType, isAbstractType } from "graphql";
import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from "graphql";

import type { GraphAnswer } from "./graph.ts";
import { isMoot, servingOf } from "./truth-asking.ts";
import { rootTruth } from "./truth-root.ts";
import { argumentsOf, collectFields } from "./truth-selection.ts";
import type { Operation } from "./truth-selection.ts";
import type { Truth } from "./truth.ts";
import { notFound, notTold } from "./truth-values.ts";
import type { Thing, Told } from "./truth-values.ts";
import { windowOf } from "./truth-window.ts";
import type { PagingArguments, SeenCursor } from "./truth-window.ts";

/** What an answer is judged by. */
export interface Case {
  readonly truth: Truth;
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly answer: GraphAnswer;
  /** Where the graph says that PDFs are. */
  readonly origin: string;
  /** Place of each cursor's row in its list; cursors that are found are added. */
  readonly cursors: Map<string, SeenCursor>;
  /** Codes of errors that this instance may answer with anywhere. */
  readonly tolerated?: ReadonlySet<string>;
  /** Whether this instance counts no lists. */
  readonly countless?: boolean;
}

/** What came of it. */
export interface Verdict {
  /** Fields compared, null ones included. */
  readonly compared: number;
  readonly differences: readonly string[];
}

/** The state of one comparison. */
interface Court extends Case {
  readonly errors: Map<string, string>;
  readonly differences: string[];
  compared: number;
  /** The field that is being compared, such as `Product.name`. */
  at: string;
}

interface Place {
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  readonly path: string;
  /** The field that was asked for, and the type that has it. */
  readonly field: GraphQLField<unknown, unknown>;
  readonly owner: string;
  /** The record that has it; null at the root. */
  readonly parent: Thing | null;
}

/** Judges one answer. Every error has to be one that the truth expects. */
export function judge(given: Case): Verdict {
  const errors = new Map(
    (given.answer.errors ?? []).map(({ path = [], extensions, message }) => [
      path.join("."),
      `${String(extensions["code"])}: ${message}`,
    ]),
  );
  const court: Court = { ...given, errors, differences: [], compared: 0, at: "" };
  const { data } = given.answer;
  if (data === null || data === undefined)
    court.differences.push(`no data: ${JSON.stringify(given.answer.errors)?.slice(0, 400)}`);
  else {
    const query = given.schema.getQueryType();
    if (query === null || query === undefined) throw new Error("The schema has no queries");
    checkFields(court, { sets: [given.operation.selectionSet], type: query, thing: null, path: "" }, data);
    for (const [path, error] of court.errors) court.differences.push(`${path}: unexpected error ${error}`);
  }
  return { compared: court.compared, differences: court.differences };
}

interface Scope {
  readonly sets: readonly SelectionSetNode[];
  readonly type: GraphQLObjectType;
  /** Null at the root. */
  readonly thing: Thing | null;
  readonly path: string;
}

function checkFields(
  court: Court,
  { sets, type, thing, path }: Scope,
  answer: Readonly<Record<string, unknown>>,
): void {
  for (const [key, nodes] of collectFields(court, type, sets)) {
    const name = nodes[0]?.name.value ?? "";
    const at = path === "" ? key : `${path}.${key}`;
    if (name === "__typename") {
      checkLeaf(court, at, type.name, answer[key]);
      continue;
    }
    const field = type.getFields()[name];
    const node = nodes[0];
    if (field === undefined || node === undefined) throw new Error(`${type.name} has no field ${name}`);
    const told =
      thing === null ? rootTruth(court.truth, name, argumentsOf(court, field, node)) : court.truth.tell(thing, name);
    court.at = `${type.name}.${name}`;
    checkValue(court, { nodes, type: field.type, path: at, field, owner: type.name, parent: thing }, told, answer[key]);
  }
}

function checkValue(court: Court, place: Place, told: Told, got: unknown): void {
  if (typeof told === "object" && told !== null && "either" in told) return checkEither(court, place, told.either, got);
  if (told === notTold) return checkUntold(court, place, got, "FIELD_NOT_AVAILABLE");
  if (told === notFound) return checkUntold(court, place, got, "");
  const type = getNullableType(place.type);
  const code = refusalOf(court, place);
  if (code !== null) return checkRefused(court, { ...place, code }, got);
  if (got === null && (told === null || told === undefined || isGone(told))) return checkNone(court, place);
  if ((got === null || got === undefined) && told !== null && told !== undefined && !isGone(told))
    return checkAbsent(court, place, told);
  if (getNamedType(type).name.endsWith("Connection"))
    return checkConnection(court, place, told as readonly Thing[], got);
  if (isListType(type)) return checkList(court, { ...place, type: type.ofType }, told, got);
  if (isLeafType(type)) return checkLeaf(court, place.path, told ?? null, got);
  checkObject(court, place, (told ?? null) as Thing | null, got);
}

/** The code with which a connection has to be refused: no family takes what is asked, or several parents bear one name. */
function refusalOf(court: Court, { nodes: [node], type, field, owner, parent }: Place): string | null {
  const name = getNamedType(type).name;
  if (node === undefined || !name.endsWith("Connection")) return null;
  const args = argumentsOf(court, field, node) as PagingArguments;
  const asked = { relation: `${owner}.${field.name}`, type: name.replace("Connection", ""), args };
  const serving = servingOf(court.truth.families, asked);
  if (serving === null) return "FIELD_NOT_AVAILABLE";
  return serving.parentField === "customerNumber" && parent !== null && hasNamesake(court.truth, parent)
    ? "AMBIGUOUS_KEY"
    : null;
}

function hasNamesake(truth: Truth, customer: Thing): boolean {
  const number = truth.tell(customer, "number");
  return truth.entities("Customer").filter((other) => truth.tell(other, "number") === number).length > 1;
}

/** A window of no rows is not asked for, so that nobody refuses it unless its length is wanted. */
function checkRefused(court: Court, place: Place & { readonly code: string }, got: unknown): void {
  const [node] = place.nodes;
  const args = node === undefined ? {} : (argumentsOf(court, place.field, node) as PagingArguments);
  const { first, last } = args;
  if (got === null || (first !== 0 && last !== 0 && !isMoot(args))) return checkUntold(court, place, got, place.code);
  takeError(court, place.path);
}

function isGone(told: Told): boolean {
  return typeof told === "object" && told !== null && "isGone" in told;
}

/** Tries each of the answers that are as true; where none fits, the first one is held against what came. */
function checkEither(court: Court, place: Place, options: readonly Told[], got: unknown): void {
  // Those that come with an error first, so that the error is taken.
  for (const told of options.toSorted(
    (one, other) => Number(typeof other === "symbol") - Number(typeof one === "symbol"),
  )) {
    const trial: Court = { ...court, errors: new Map(court.errors), differences: [], compared: 0 };
    checkValue(trial, place, told, got);
    if (trial.differences.length > 0) continue;
    for (const path of court.errors.keys()) if (!trial.errors.has(path)) court.errors.delete(path);
    court.compared += trial.compared;
    return;
  }
  checkValue(court, place, options[0], got);
}

/** An error at the place or, where it took its parent along, below it; the error counts as expected from then on. */
function takeError(court: Court, path: string): string | null {
  for (const [at, error] of court.errors) {
    if (at !== path && !at.startsWith(`${path}.`)) continue;
    court.errors.delete(at);
    return error;
  }
  return null;
}

function checkUntold(court: Court, { path }: Place, got: unknown, code: string): void {
  court.compared += 1;
  const error = takeError(court, path);
  if (got !== null) differ(court, path, `nobody tells it, got ${print(got)}`);
  else if (error === null) differ(court, path, `null without an error, though nobody tells it`);
  else if (!error.startsWith(code) && !isTolerated(court, error)) differ(court, path, `expected ${code}, got ${error}`);
}

/** There is none, and so there must be no error. */
function checkNone(court: Court, { path }: Place): void {
  court.compared += 1;
  const error = takeError(court, path);
  if (error !== null && !isTolerated(court, error)) differ(court, path, `expected null, got null with ${error}`);
}

function isTolerated({ tolerated }: Court, error: string): boolean {
  return tolerated?.has(error.split(":")[0] ?? "") === true;
}

function checkAbsent(court: Court, { path }: Place, told: Told): void {
  court.compared += 1;
  const error = takeError(court, path);
  if (error !== null && isTolerated(court, error)) return;
  differ(court, path, `expected ${print(told)}, got null ${error ?? "without an error"}`);
}

function checkLeaf(court: Court, path: string, told: unknown, got: unknown): void {
  court.compared += 1;
  const expected = typeof told === "string" && told.startsWith("/documents/") ? `${court.origin}${told}` : told;
  if (JSON.stringify(expected) !== JSON.stringify(got))
    differ(court, path, `expected ${print(expected)}, got ${print(got)}`);
}

function checkList(court: Court, place: Place, told: Told, got: unknown): void {
  if (!Array.isArray(got) || !Array.isArray(told)) return checkLeaf(court, place.path, told ?? null, got);
  if (got.length !== told.length) {
    differ(court, place.path, `expected ${told.length} items, got ${got.length}: ${print(got)}`);
    return;
  }
  for (const [index, each] of (told as readonly Told[]).entries()) {
    checkValue(court, { ...place, path: `${place.path}.${index}` }, each, got[index]);
  }
}

function checkObject(court: Court, { nodes, type, path }: Place, thing: Thing | null, got: unknown): void {
  if (thing === null || typeof got !== "object" || got === null) return checkLeaf(court, path, null, got);
  const own = court.schema.getType(thing.type);
  const named = getNamedType(type);
  if (!isObjectType(own) || (own !== named && !(isAbstractType(named) && court.schema.isSubType(named, own)))) {
    throw new Error(`The truth has a ${thing.type} at ${path}, which is a ${named.name}`);
  }
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  if (thing.isGone === true) return checkGone(court, { own, sets, path }, got);
  checkFields(court, { sets, type: own, thing, path }, got as Readonly<Record<string, unknown>>);
}

/** Whoever asks for a reference's id alone, or beside it for what nobody tells, is told without a look at the record. */
function checkGone(
  court: Court,
  {
    own,
    sets,
    path,
  }: { readonly own: GraphQLObjectType; readonly sets: readonly SelectionSetNode[]; readonly path: string },
  got: object,
): void {
  for (const [key, [node]] of collectFields(court, own, sets)) {
    if (["id", "xentralId", "__typename"].includes(node?.name.value ?? "")) continue;
    const isUntold =
      Reflect.get(got, key) === null && takeError(court, `${path}.${key}`)?.startsWith("FIELD_NOT_AVAILABLE") === true;
    if (!isUntold) return differ(court, path, `expected null, got ${print(got)}`);
  }
}

function checkConnection(court: Court, place: Place, rows: readonly Thing[], got: unknown): void {
  const { nodes, type, path } = place;
  const connection = getNamedType(type);
  if (!isObjectType(connection) || typeof got !== "object" || got === null) return checkAbsent(court, place, rows);
  const parent = nodes[0];
  if (parent === undefined) return;
  const args = argumentsOf(court, place.field, parent) as PagingArguments;
  const window = windowOf(court.truth, rows, args, court.cursors);
  for (const [key, fields] of collectFields(
    court,
    connection,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  )) {
    const name = fields[0]?.name.value ?? "";
    const at = `${path}.${key}`;
    const found: unknown = Reflect.get(got, key);
    const field = connection.getFields()[name];
    if (name === "nodes" && field !== undefined)
      checkValue(
        court,
        { nodes: fields, type: field.type, path: at, field, owner: connection.name, parent: null },
        window.rows,
        found,
      );
    else if (name === "edges") checkEdges(court, { nodes: fields, path: at, window, type: connection }, found);
    else if (name === "pageInfo")
      checkPageInfo(court, { nodes: fields, path: at, window }, found as Readonly<Record<string, unknown>>);
    else if (name === "totalCount") checkTotal(court, { path: at, total: window.total, type: connection.name }, found);
    else checkLeaf(court, at, connection.name, found);
  }
}

type Window = ReturnType<typeof windowOf>;

interface EdgesPlace {
  readonly nodes: readonly FieldNode[];
  readonly path: string;
  readonly window: Window;
  readonly type: GraphQLObjectType;
}

function checkEdges(court: Court, { nodes, path, window, type }: EdgesPlace, got: unknown): void {
  const edge = getNamedType(type.getFields()["edges"]?.type);
  if (!isObjectType(edge) || !Array.isArray(got) || got.length !== window.rows.length) {
    court.differences.push(
      `${path}: expected ${window.rows.length} edges, got ${Array.isArray(got) ? got.length : print(got)}`,
    );
    return;
  }
  for (const [key, fields] of collectFields(
    court,
    edge,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  )) {
    const name = fields[0]?.name.value ?? "";
    const field = edge.getFields()[name];
    for (const [index, row] of window.rows.entries()) {
      const found: unknown = Reflect.get(got[index] as object, key);
      const at = `${path}.${index}.${key}`;
      if (name === "cursor") learn(court, { cursor: found, place: window.start + index, path: at });
      else if (name === "node" && field !== undefined)
        checkValue(
          court,
          { nodes: fields, type: field.type, path: at, field, owner: edge.name, parent: null },
          row,
          found,
        );
    }
  }
}

function learn(
  court: Court,
  { cursor, place, path }: { readonly cursor: unknown; readonly place: number; readonly path: string },
): void {
  court.compared += 1;
  if (typeof cursor === "string" && cursor !== "") court.cursors.set(cursor, { place, path });
  else differ(court, path, `expected a cursor, got ${print(cursor)}`);
}

function checkPageInfo(
  court: Court,
  { nodes, path, window }: Omit<EdgesPlace, "type">,
  got: Readonly<Record<string, unknown>>,
): void {
  for (const node of nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])) {
    if (node.kind !== Kind.FIELD) continue;
    const name = node.name.value;
    const key = node.alias?.value ?? name;
    const at = `${path}.${key}`;
    if (name === "hasNextPage" && window.flags !== null) checkLeaf(court, at, window.flags.hasNextPage, got[key]);
    else if (name === "hasPreviousPage" && window.flags !== null)
      checkLeaf(court, at, window.flags.hasPreviousPage, got[key]);
    else if (name === "startCursor" || name === "endCursor") {
      const place = name === "startCursor" ? window.start : window.start + window.rows.length - 1;
      if (window.rows.length === 0) checkLeaf(court, at, null, got[key]);
      else learn(court, { cursor: got[key], place, path: at });
    }
  }
}

/** Lists of which the ERP says no length. */
const countless = new Set(["StockMovementConnection", "SalesPriceConnection", "TagConnection"]);

function checkTotal(
  court: Court,
  { path, total, type }: { readonly path: string; readonly total: number; readonly type: string },
  got: unknown,
): void {
  if (got === null && (countless.has(type) || court.countless === true)) court.compared += 1;
  else checkLeaf(court, path, total, got);
}

/** Notes a difference; what went wrong below it is not looked at. */
function differ(court: Court, path: string, how: string): void {
  court.differences.push(`${court.at} at ${path}: ${how}`);
  while (takeError(court, path) !== null);
}

function print(value: unknown): string {
  if (typeof value === "object" && value !== null && "record" in value && "type" in value)
    return `a ${String(value.type)}`;
  return (
    JSON.stringify(value, (_key, each: unknown) => (typeof each === "symbol" ? String(each) : each)) ?? "undefined"
  ).slice(0, 160);
}
