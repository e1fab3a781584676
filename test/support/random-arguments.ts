/** Random arguments with values that the world has. */
import { getNamedType, isEnumType, isInputObjectType, isListType } from "graphql";
import type { GraphQLField, GraphQLInputObjectType, GraphQLInputType } from "graphql";

import { dayOf, toTimestamp } from "../../sandbox/calendar.ts";
import type { Random } from "../../sandbox/random.ts";
import { filterTruth, orderTruth } from "./truth-filter-fields.ts";
import type { FilterTruth, Scalar } from "./truth-filter-fields.ts";
import type { Truth } from "./truth.ts";

/** Draws arguments. */
export interface ArgumentMaker {
  /** Paging, filter and order of a connection, with their brackets; empty for none. */
  readonly connection: (field: GraphQLField<unknown, unknown>, mayBeLong: boolean) => string;
  /** The one argument of a field that leads to a single record. */
  readonly single: (field: GraphQLField<unknown, unknown>, type: string) => string;
  /** Global ids of records of all kinds, one in twenty of none. */
  readonly globalIds: (count: number) => readonly string[];
}

interface Making {
  readonly truth: Truth;
  readonly random: Random;
}

const nodeTypes = [
  "Customer",
  "Supplier",
  "Address",
  "ContactPerson",
  "SalesOrder",
  "Offer",
  "Invoice",
  "CreditNote",
  "DeliveryNote",
  "Return",
  "PurchaseOrder",
  "Product",
  "Warehouse",
  "StorageLocation",
  "SalesOrderPosition",
  "InvoicePosition",
  "DeliveryNotePosition",
  "ReturnPosition",
  "OfferPosition",
  "PurchaseOrderPosition",
  "CreditNotePosition",
  "Project",
  "PaymentMethod",
  "ShippingMethod",
  "ReturnReason",
  "Tag",
  "SalesChannel",
  "ProductCategory",
  "Shipment",
  "StockMovement",
  "SalesPrice",
  "PurchasePrice",
] as const;

/** Creates a source of arguments. */
export function createArgumentMaker(making: Making): ArgumentMaker {
  const { truth, random } = making;
  const idOf = (type: string): string => truth.idOf(random.pick(truth.entities(type)));
  return {
    connection: (field, mayBeLong) => {
      const given = new Map(field.args.map(({ name, type }) => [name, type]));
      const node = getNamedType(field.type).name.replace("Connection", "");
      const filter = given.get("filter");
      const order = given.get("orderBy");
      const parts = [
        paging(random, mayBeLong),
        filter !== undefined && random.chance(0.35) ? filterArgument(making, node, filter) : "",
        order !== undefined && random.chance(0.3) ? orderArgument(random, node, order) : "",
      ].filter((part) => part !== "");
      return parts.length === 0 ? "" : `(${parts.join(", ")})`;
    },
    single: (field, type) => {
      const key = random.chance(0.6) ? "id" : random.pick(field.args).name;
      if (random.chance(0.05)) return `${key}: "999999"`;
      const thing = random.pick(truth.entities(type));
      if (key === "id")
        return `id: ${JSON.stringify(random.chance(0.5) ? truth.idOf(thing) : plainId(truth.idOf(thing)))}`;
      const value = truth.tell(thing, key);
      const isUnique = truth.entities(type).filter((other) => truth.tell(other, key) === value).length === 1;
      return typeof value === "string" && isUnique && isPlain(value)
        ? `${key}: ${JSON.stringify(value)}`
        : `id: ${JSON.stringify(truth.idOf(thing))}`;
    },
    globalIds: (count) =>
      Array.from({ length: count }, () => {
        const type = random.pick(nodeTypes);
        return random.chance(0.05) || truth.entities(type).length === 0 ? "gid://xentral/Product/999999" : idOf(type);
      }),
  };
}

/** `gid://xentral/Customer/42` → `42`. */
function plainId(globalId: string): string {
  return globalId.split("/").slice(4).join("/");
}

function paging(random: Random, mayBeLong: boolean): string {
  const count = random.weighted([
    [6, random.int(1, mayBeLong ? 12 : 4)],
    [mayBeLong ? 2 : 0, random.int(13, 70)],
    [0.3, 0],
  ]);
  return random.weighted([
    [1, ""],
    [6, `first: ${count}`],
    [2, `last: ${count}`],
  ]);
}

function orderArgument(random: Random, type: string, argument: GraphQLInputType): string {
  const orders = orderTruth[type];
  const input = getNamedType(argument);
  const field = isInputObjectType(input) ? input.getFields()["field"] : undefined;
  const words = field === undefined ? undefined : getNamedType(field.type);
  if (orders === undefined || !isEnumType(words)) return "";
  const known = words.getValues().filter(({ name }) => orders[name] !== undefined);
  const chosen = shuffled(random, known).slice(0, random.int(1, 2));
  const keys = chosen.map(
    ({ name }) => `{ field: ${name}${random.chance(0.6) ? ` direction: ${random.chance(0.5) ? "ASC" : "DESC"}` : ""} }`,
  );
  return `orderBy: [${keys.join(" ")}]`;
}

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((value) => ({ value, at: random.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

function filterArgument(making: Making, type: string, argument: GraphQLInputType): string {
  const { random } = making;
  const fields = filterTruth[type];
  const input = getNamedType(argument);
  if (fields === undefined || !isInputObjectType(input)) return "";
  const known = Object.values(input.getFields()).filter(({ name }) => fields[name] !== undefined);
  const chosen = random.sample(
    known,
    random.weighted([
      [5, 1],
      [2, 2],
      [0.5, 3],
    ]),
  );
  const parts = chosen.flatMap(({ name, type: inner }) => {
    const condition = conditionOf(making, {
      type,
      field: fields[name] as FilterTruth<object>,
      input: getNamedType(inner) as GraphQLInputObjectType,
    });
    return condition === null ? [] : [`${name}: { ${condition} }`];
  });
  return parts.length === 0 ? "" : `filter: { ${parts.join(" ")} }`;
}

const negative = new Set(["notEquals", "notIn"]);

interface ConditionAsk {
  readonly type: string;
  readonly field: FilterTruth<object>;
  readonly input: GraphQLInputObjectType;
}

/** One comparison with a value that some record has; null where no record has one that can be asked for. */
function conditionOf(making: Making, { type, field, input }: ConditionAsk): string | null {
  const { random } = making;
  const operator = random.pick(Object.values(input.getFields()));
  if (negative.has(operator.name) && field.isWorded === true) return null;
  if (operator.name === "isNull") return `isNull: ${random.chance(0.5) ? "true" : "false"}`;
  const literals = Array.from({ length: 4 }, () => literal(making, { type, field, operator: operator.name })).filter(
    (each) => each !== null,
  );
  const [first] = literals;
  if (first === undefined) return null;
  if (!isListType(operator.type)) return `${operator.name}: ${first}`;
  return `${operator.name}: [${literals.slice(0, random.int(random.chance(0.05) ? 0 : 1, 4)).join(" ")}]`;
}

function literal(
  { truth, random }: Making,
  { type, field, operator }: { readonly type: string; readonly field: FilterTruth<object>; readonly operator: string },
): string | null {
  const { record } = random.pick(truth.entities(type));
  const told = field.value(record, truth.shop);
  const values = (Array.isArray(told) ? (told as readonly Scalar[]) : [told as Scalar]).filter(
    (each) => each !== null && each !== "",
  );
  const value = values.length === 0 ? null : (random.pick(values) as string | number | boolean);
  switch (field.kind) {
    case "boolean":
      return random.chance(0.5) ? "true" : "false";
    case "validity":
      return JSON.stringify(random.pick(["2024-06-01", "2025-12-31", "2026-11-01", "2026-12-10", "2028-01-01"]));
    case "word":
      return value === null ? null : String(value);
    case "id":
      return value === null ? null : JSON.stringify(random.chance(0.05) ? "999999" : String(value));
    case "day":
      return value === null ? null : JSON.stringify(dayOf(Number(value)));
    case "datetime":
      return value === null ? null : JSON.stringify(toTimestamp(Number(value)));
    case "text":
      return value === null ? null : textLiteral(random, String(value), operator);
    default:
      return value === null ? null : JSON.stringify(String(value));
  }
}

/** Xentral splits texts at commas, reads some words as truth values and takes two signs for wildcards. */
function isPlain(text: string): boolean {
  return text.trim() === text && text !== "" && !/[,%_\\]/.test(text) && !/^(?:true|false|0|1)$/i.test(text);
}

function textLiteral(random: Random, value: string, operator: string): string | null {
  const length = random.int(1, Math.min(5, value.length));
  const at = random.int(0, value.length - length);
  const parts: Readonly<Record<string, string>> = {
    contains: value.slice(at, at + length),
    notContains: value.slice(at, at + length),
    startsWith: value.slice(0, length),
    endsWith: value.slice(-length),
  };
  const part = parts[operator] ?? (random.chance(0.2) ? value.toUpperCase() : value);
  return isPlain(part) ? JSON.stringify(part) : null;
}
