import { listAt, objectAt } from "./specification.ts";
import type { Json, SpecifiedRead } from "./specification.ts";

/** What a read of the specification lets a client send. */
export interface SpecifiedRequest {
  /** Filter key → its operators. */
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly orders: readonly string[];
  readonly includes: readonly string[];
  /** Names of query and header parameters. */
  readonly parameters: readonly string[];
  readonly largestPage: number | null;
  /** Media types of the answer. */
  readonly media: readonly string[];
}

/** Takes a read's parameters apart. */
export function specifiedRequest(read: SpecifiedRead): SpecifiedRequest {
  const schemaOf = (name: string): Json => read.parameters.find((parameter) => parameter.name === name)?.schema ?? {};
  const field = objectAt(objectAt(objectAt(schemaOf("order")["items"])["properties"])["field"]);
  const maximum = schemaOf("perPage")["maximum"];
  return {
    filters: filtersOf(schemaOf("filter")),
    orders: [
      ...enumOf(objectAt(schemaOf("sort")["items"])).filter((name) => !name.startsWith("-")),
      // One list writes two names into one value.
      ...enumOf(field).flatMap((name) => name.split(", ")),
    ],
    includes: enumOf(objectAt(schemaOf("include")["items"])),
    parameters: read.parameters.map(({ name }) => name),
    largestPage: typeof maximum === "number" ? maximum : null,
    media: [...read.answers.keys()],
  };
}

/** The specification words filters in four ways. */
function filtersOf(schema: Json): ReadonlyMap<string, readonly string[]> {
  const alternatives = [schema, ...listAt(schema["oneOf"]), ...listAt(schema["anyOf"])].map(objectAt);
  const found = new Map<string, readonly string[]>();
  for (const items of alternatives.map((alternative) => objectAt(alternative["items"]))) {
    const groups = listAt(items["oneOf"]).length > 0 ? listAt(items["oneOf"]) : [items];
    for (const { key, op } of groups.map((group) => objectAt(objectAt(group)["properties"]))) {
      for (const name of enumOf(objectAt(key))) found.set(name, enumOf(objectAt(op)));
    }
  }
  return found;
}

function enumOf(schema: Json): readonly string[] {
  return listAt(schema["enum"]).map(String);
}
