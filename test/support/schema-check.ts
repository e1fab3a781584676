/** Holds values against schemas of the official specification, which are two dialects of JSON Schema. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv/dist/2020.js";

import { dereference, listAt, objectAt } from "./specification.ts";
import type { Json, SpecifiedRead } from "./specification.ts";

/** One difference: where it is (list positions as `*`), and what is wrong there. */
export interface Difference {
  readonly path: string;
  readonly keyword: string;
  /** The name that is missing or unknown; empty for what is wrong with a value. */
  readonly what: string;
  readonly message: string;
}

/** Lists the differences of a value from its schema, unknown keys included; empty where there are none. */
export type Check = (value: unknown) => readonly Difference[];

/** Prepares the check of one row of a read's answer: an element of `data`, all of `data`, or the whole body. */
export function rowCheck(read: SpecifiedRead, media: string, part: "element" | "data" | "body"): Check {
  const { document } = read;
  const body = read.answers.get(media);
  if (body == null) throw new Error(`${read.path} has no schema for ${media}`);
  return wholeCheck(partOf(body, part, document), document);
}

/**
 * Prepares the check of a whole body that is sent. Of alternatives, the one counts that knows most of it: where none of
 * their names is required, a body that is wrong for one passes for another that does not know it at all.
 */
export function bodyCheck(schema: Json, document: Json): Check {
  const choices = [...listAt(schema["oneOf"]), ...listAt(schema["anyOf"])].map((each) => dereference(each, document));
  const checks = (choices.length === 0 ? [schema] : choices).map((each) => ({
    check: valueCheck(each, document),
    strangers: (value: unknown) => unknownKeys([each], value, "", document).length,
  }));
  return (value) => {
    const found = checks.map(({ check, strangers }) => ({ wrong: check(value), strange: strangers(value) }));
    const [best] = found.toSorted((a, b) => a.strange - b.strange || a.wrong.length - b.wrong.length);
    return [...(best?.wrong ?? []), ...unknownKeys([schema], value, "", document)];
  };
}

function wholeCheck(schema: Json, document: Json): Check {
  const check = valueCheck(schema, document);
  return (value) => [...check(value), ...unknownKeys([schema], value, "", document)];
}

/** What the schema says, without unknown keys. */
function valueCheck(schema: Json, document: Json): Check {
  const validate = createAjv().compile({
    allOf: [translate(schema)],
    components: translate(document["components"] ?? {}),
  });
  return (value) => {
    validate(value);
    return outermost(validate.errors ?? []).map(asDifference);
  };
}

function partOf(body: Json, part: "element" | "data" | "body", document: Json): Json {
  // Lists of v3 differ by pagination mode only: any of the alternatives has the same rows.
  const first = objectAt(dereference([...listAt(body["anyOf"]), ...listAt(body["oneOf"]), body][0], document));
  if (part === "body") return first;
  const rows = dereference(objectAt(first["properties"])["data"], document);
  return part === "data" ? rows : dereference(rows["items"], document);
}

function createAjv() {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: false });
  const accepted = [
    "float",
    "double",
    "int64",
    "decimal",
    "datetime",
    "uri",
    "binary",
    "string",
    "boolean",
    "number",
    "integer",
  ];
  for (const name of accepted) ajv.addFormat(name, true);
  ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/u);
  ajv.addFormat("date-time", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/u);
  ajv.addFormat("email", /^[^@\s]+@[^@\s]+$/u);
  return ajv;
}

/** OpenAPI 3.0's `nullable`, and enums that forget the null which their type allows, in words of JSON Schema. */
function translate(value: unknown): object {
  return translated(value) as object;
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
  const { type, nullable, enum: words } = copy;
  const types = typeof type === "string" ? [type] : listAt(type);
  const allowsNull = nullable === true || types.includes("null");
  if (!allowsNull) return copy;
  if (types.length > 0) copy["type"] = [...new Set([...types, "null"])];
  if (Array.isArray(words)) copy["enum"] = [...new Set([...(words as unknown[]), null])];
  return types.length > 0 || Array.isArray(words) ? copy : { anyOf: [copy, { type: "null" }] };
}

/** Of a choice that fails, only the choice: what is wrong with each alternative says nothing. */
function outermost(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors
    .filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf")
    .map(({ instancePath }) => instancePath);
  return errors.filter(({ instancePath, keyword }) => {
    const inner = choices.some(
      (path) =>
        instancePath.startsWith(`${path}/`) || (instancePath === path && keyword !== "oneOf" && keyword !== "anyOf"),
    );
    return !inner;
  });
}

function asDifference({ instancePath, keyword, message, params }: ErrorObject): Difference {
  return {
    path: instancePath.replaceAll(/\/\d+(?=\/|$)/gu, "/*"),
    keyword,
    what: String(params["missingProperty"] ?? params["additionalProperty"] ?? ""),
    message: `${message ?? ""} ${JSON.stringify(params)}`,
  };
}

/** Keys that no schema at their place knows. A schema without properties knows all of them. */
function unknownKeys(schemas: readonly unknown[], value: unknown, path: string, document: Json): readonly Difference[] {
  const here = schemas.flatMap((schema) => alternatives(schema, document));
  if (Array.isArray(value)) {
    const items = here.flatMap((schema) => (schema["items"] === undefined ? [] : [schema["items"]]));
    return value.flatMap((element) => unknownKeys(items, element, `${path}/*`, document));
  }
  if (typeof value !== "object" || value === null) return [];
  const known = here.filter((schema) => schema["properties"] !== undefined);
  if (known.length === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inside = known.flatMap((schema) =>
      Object.entries(objectAt(schema["properties"])).filter(([name]) => name === key),
    );
    if (inside.length === 0)
      return [{ path: `${path}/${key}`, keyword: "unknownKey", what: key, message: "is not in the specification" }];
    return unknownKeys(
      inside.map(([, schema]) => schema),
      inner,
      `${path}/${key}`,
      document,
    );
  });
}

/** A schema with everything it is put together from. */
function alternatives(schema: unknown, document: Json): readonly Json[] {
  const object = dereference(schema, document);
  const inner = ["allOf", "oneOf", "anyOf"].flatMap((name) => listAt(object[name]));
  return [object, ...inner.flatMap((part) => alternatives(part, document))];
}
