import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

/** A JSON object whose shape nobody has checked. */
export type Json = Readonly<Record<string, unknown>>;

/** One read of the specification, taken apart. */
export interface SpecifiedRead {
  readonly path: string;
  readonly parameters: readonly SpecifiedParameter[];
  /** Media type → schema of the 200 answer; `null` where it has none. */
  readonly answers: ReadonlyMap<string, Json | null>;
  /** The document that it stands in: what `$ref` points into. */
  readonly document: Json;
}

export interface SpecifiedParameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Json;
}

/** Where the official specification lies: outside the repository. */
const specificationFolder = resolve(process.env["XENTRAL_OPENAPI_DIR"] ?? "../shared/xentral/openapi");

/** Why a contract test skips, or null where the specification is at hand. */
export const missingSpecification = existsSync(specificationFolder)
  ? null
  : `skipped: no specification in ${specificationFolder}; set XENTRAL_OPENAPI_DIR`;

/** All reads of the specification by path; empty where it is not at hand. */
export function specifiedReads(): ReadonlyMap<string, SpecifiedRead> {
  if (missingSpecification !== null) return new Map();
  const files = readdirSync(specificationFolder).filter((name) => name.endsWith(".json"));
  const reads = files.flatMap((name) =>
    readsOf(objectAt(JSON.parse(readFileSync(resolve(specificationFolder, name), "utf8")))),
  );
  return new Map(reads.map((read) => [read.path, read]));
}

/** One write of the specification. */
export interface SpecifiedWrite {
  readonly method: string;
  readonly path: string;
  /** Media type → schema of the body; empty where it takes none. */
  readonly bodies: ReadonlyMap<string, Json>;
  /** Whether there has to be a body. */
  readonly needsBody: boolean;
  /** Status → media type → schema of the answer. */
  readonly answers: ReadonlyMap<number, ReadonlyMap<string, Json | null>>;
  /** Whether the answer of a create names it in `Location`. */
  readonly hasLocation: boolean;
  readonly document: Json;
}

/** All writes of the specification by `POST /api/…`; empty where it is not at hand. */
export function specifiedWrites(): ReadonlyMap<string, SpecifiedWrite> {
  if (missingSpecification !== null) return new Map();
  const files = readdirSync(specificationFolder).filter((name) => name.endsWith(".json"));
  const writes = files.flatMap((name) =>
    writesOf(objectAt(JSON.parse(readFileSync(resolve(specificationFolder, name), "utf8")))),
  );
  return new Map(writes.map((write) => [`${write.method} ${write.path}`, write]));
}

function writesOf(document: Json): readonly SpecifiedWrite[] {
  const verbs = ["post", "patch", "put", "delete"];
  return Object.entries(objectAt(document["paths"])).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const operation = objectAt(item)[verb];
      return operation === undefined
        ? []
        : [writeOf(objectAt(operation), { method: verb.toUpperCase(), path, document })];
    }),
  );
}

function writeOf(
  operation: Json,
  { method, path, document }: Pick<SpecifiedWrite, "method" | "path" | "document">,
): SpecifiedWrite {
  const body = dereference(operation["requestBody"] ?? {}, document);
  const responses = Object.entries(objectAt(operation["responses"])).map(
    ([status, response]) => [Number(status), dereference(response, document)] as const,
  );
  const created = responses.filter(([status]) => status < 300).map(([, response]) => objectAt(response["headers"]));
  return {
    method,
    path,
    bodies: new Map(schemasOf(body, document).map(([media, schema]) => [media, schema ?? {}])),
    needsBody: body["required"] === true,
    answers: new Map(responses.map(([status, response]) => [status, new Map(schemasOf(response, document))])),
    hasLocation: created.some((headers) => "Location" in headers),
    document,
  };
}

function schemasOf(holder: Json, document: Json): readonly (readonly [string, Json | null])[] {
  return Object.entries(objectAt(holder["content"])).map(([media, content]) => {
    const schema = objectAt(content)["schema"];
    return [media, schema === undefined ? null : dereference(schema, document)] as const;
  });
}

function readsOf(document: Json): readonly SpecifiedRead[] {
  return Object.entries(objectAt(document["paths"])).flatMap(([path, item]) => {
    const operation = objectAt(item)["get"];
    if (operation === undefined) return [];
    const shared = listAt(objectAt(item)["parameters"]);
    const parameters = [...shared, ...listAt(objectAt(operation)["parameters"])].map((parameter) =>
      parameterOf(dereference(parameter, document), document),
    );
    const ok = dereference(objectAt(objectAt(operation)["responses"])["200"] ?? {}, document);
    const answers = Object.entries(objectAt(ok["content"])).map(([media, content]) => {
      const schema = objectAt(content)["schema"];
      return [media, schema === undefined ? null : dereference(schema, document)] as const;
    });
    return [{ path, parameters, answers: new Map(answers), document }];
  });
}

function parameterOf(parameter: Json, document: Json): SpecifiedParameter {
  const schema = parameter["schema"] ?? objectAt(Object.values(objectAt(parameter["content"]))[0])["schema"];
  return { name: String(parameter["name"]), in: String(parameter["in"]), schema: dereference(schema ?? {}, document) };
}

/** Follows one `$ref` into the document. */
export function dereference(value: unknown, document: Json): Json {
  const object = objectAt(value);
  const pointer = object["$ref"];
  if (typeof pointer !== "string") return object;
  const found = pointer
    .replace(/^#\//u, "")
    .split("/")
    .reduce<unknown>((level, name) => objectAt(level)[name], document);
  return dereference(found, document);
}

/** The value as an object; an empty one where it is none. */
export function objectAt(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** The value as a list; an empty one where it is none. */
export function listAt(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
