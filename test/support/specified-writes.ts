/** The writes of the official specification: which there are, and which places their bodies have. */
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

import { dereference, listAt, missingSpecification, objectAt, specificationFolder } from "./specification.ts";
import type { Json } from "./specification.ts";

/** One write of the specification. */
export interface SpecifiedWrite {
  /** Media type → places of the body, such as `lineItems.[].product.id`. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The write at a path without placeholders; undefined where the specification has none. */
export type FindWrite = (method: string, path: string) => SpecifiedWrite | undefined;

/** Deeper than any body that is written. */
const maxDepth = 9;

/** All writes of the specification; none where it is not at hand. */
export function specifiedWrites(): FindWrite {
  if (missingSpecification !== null) return () => undefined;
  const files = readdirSync(specificationFolder).filter((name) => name.endsWith(".json"));
  const documents = files.map((name) => objectAt(JSON.parse(readFileSync(resolve(specificationFolder, name), "utf8"))));
  return (method, path) => {
    const found = documents.flatMap((document) => {
      const templates = Object.entries(objectAt(document["paths"])).filter(([template]) => isAt(template, path));
      // `/customers/actions/x` is matched by `/customers/{id}/x` as well: the more literal one is meant.
      const [, item] = templates.toSorted(([one], [other]) => holes(one) - holes(other))[0] ?? [];
      const operation = objectAt(item)[method.toLowerCase()];
      return operation === undefined ? [] : [writeOf(objectAt(operation), document)];
    });
    return found[0];
  };
}

function holes(template: string): number {
  return template.split("{").length;
}

function isAt(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
}

function writeOf(operation: Json, document: Json): SpecifiedWrite {
  const content = objectAt(dereference(operation["requestBody"] ?? {}, document)["content"]);
  const places = Object.entries(content).map(([media, body]) => {
    const found = new Set<string>();
    collect(objectAt(body)["schema"], { document, at: "", into: found });
    return [media, found] as const;
  });
  return { places: new Map(places.map(([media, found]) => [media, found])) };
}

interface Collection {
  readonly document: Json;
  readonly at: string;
  readonly into: Set<string>;
}

function collect(value: unknown, { document, at, into }: Collection): void {
  if (at.split(".").length > maxDepth) return;
  const schema = dereference(value, document);
  for (const word of ["oneOf", "anyOf", "allOf"])
    for (const alternative of listAt(schema[word])) collect(alternative, { document, at, into });
  for (const [name, inner] of Object.entries(objectAt(schema["properties"]))) {
    const place = at === "" ? name : `${at}.${name}`;
    into.add(place);
    collect(inner, { document, at: place, into });
  }
  if (schema["items"] !== undefined) collect(schema["items"], { document, at: `${at}.[]`, into });
}
