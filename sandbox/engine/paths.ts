import { indexes } from "../model-kinds.ts";
import { type IndexName, type RecordKind, type World, tableOf, under } from "../model.ts";

/**
 * Where a filter or order key finds its value, written as a path into the stored record:
 *
 * - `documentAddress.city`: a property of a property; null anywhere on the way is null.
 * - `lines[].productId`: of every element, a list.
 * - `trafficLights[id=stock].state`: of the one element that has this value; null where none has.
 * - `addressId>partner.name`: of the record that the id names; null where there is none.
 * - `<shipment@deliveryNote`: the records of a kind that an index has under this record's id, a list.
 * - `<shipment@deliveryNote#`: how many.
 * - `price.remark|""`: what stands behind the bar, as JSON, where the value is null.
 * - `=false`: the same for every record, for what this shop never uses.
 * - the empty path: the record itself.
 */
export type Path = string;

/** A path ready to read. */
export interface Reader {
  /** True where the value belongs to other records or elements: negative operators then mean "has none". */
  readonly isRelation: boolean;
  /** The value, or the list of values where the path passes a list. Never throws. */
  readonly read: (record: unknown) => unknown;
}

type Step = (value: unknown) => unknown;

/** Prepares a path over a world. Throws on a path that names no record kind or index: a mistake in a table. */
export function compilePath(path: Path, world: World): Reader {
  if (path === "") return { isRelation: false, read: (record) => record };
  if (path.startsWith("=")) {
    const constant: unknown = JSON.parse(path.slice(1));
    return { isRelation: false, read: () => constant };
  }
  const [way = "", fallback] = path.split("|");
  const steps = tokensOf(way).map((token) => stepOf(token, world));
  if (fallback !== undefined) steps.push(fallbackStep(JSON.parse(fallback)));
  const read = steps.reduce((before, step) => (value) => step(before(value)));
  return { isRelation: /[><]|\[\]/u.test(way) && !way.endsWith("#"), read };
}

/** `lines[].productId` → `lines`, `[]`, `.productId`. */
function tokensOf(path: Path): readonly string[] {
  return path.match(/\[[^\]]*\]|[><.]?[^><.[\]#]+|#/gu) ?? [];
}

function stepOf(token: string, world: World): Step {
  const rest = token.slice(1);
  switch (token[0]) {
    case "[":
      return token === "[]" ? (value) => value : selectStep(token.slice(1, -1));
    case "#":
      return (value) => (Array.isArray(value) ? value.length : value === null ? 0 : 1);
    case ">":
      return hopStep(rest, world);
    case "<":
      return reverseStep(rest, world);
    default:
      return propertyStep(token.startsWith(".") ? rest : token);
  }
}

function propertyStep(name: string): Step {
  const read = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return null;
    return (value as Readonly<Record<string, unknown>>)[name] ?? null;
  };
  return (value) => (Array.isArray(value) ? value.flatMap(read) : read(value));
}

function hopStep(kind: string, world: World): Step {
  const byId: ReadonlyMap<number, unknown> = tableOf(world, kindNamed(kind)).byId;
  const hop = (id: unknown) => (typeof id === "number" ? (byId.get(id) ?? null) : null);
  return (value) => (Array.isArray(value) ? value.map(hop) : hop(value));
}

function reverseStep(address: string, world: World): Step {
  const [kindName = "", index = ""] = address.split("@");
  const kind = kindNamed(kindName);
  if (!Object.hasOwn(indexes[kind], index)) throw new Error(`A path names no index: ${address}`);
  const idOf = propertyStep("id");
  // The line above has looked for the name among the kind's indexes.
  return (record) => under(tableOf(world, kind), index as IndexName<typeof kind>, Number(idOf(record)));
}

function fallbackStep(fallback: unknown): Step {
  return (value) => value ?? fallback;
}

function selectStep(condition: string): Step {
  const [name = "", wanted] = condition.split("=");
  const read = propertyStep(name);
  return (value) => {
    const elements: readonly unknown[] = Array.isArray(value) ? value : [];
    return elements.find((element) => read(element) === wanted) ?? null;
  };
}

function kindNamed(name: string): RecordKind {
  if (!Object.hasOwn(indexes, name)) throw new Error(`A path names no record kind: ${name}`);
  // The line above has looked for the name among the kinds.
  return name as RecordKind;
}
