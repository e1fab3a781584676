/** The writes of the official specification by what is really sent: a path without placeholders. */
import type { Command, CommandSource } from "../../src/commands/define.ts";
import { dereference, listAt, objectAt, specifiedWrites } from "./specification.ts";
import type { Json, SpecifiedWrite } from "./specification.ts";

/** The write at a path without placeholders; undefined where the specification has none. */
export type FindWrite = (method: string, path: string) => SpecifiedWrite | undefined;

/** Plain id of a target that a way serves; empty where the command has none. */
export function targetOf(
  { target, place }: Pick<Command, "target" | "place">,
  { serves = () => true }: Pick<CommandSource, "serves">,
): string {
  if (target === undefined) return "";
  if (place !== undefined) return "42/3/11";
  const candidates = target.isCompound === true ? ["42/7", "42/masterdata", "42/billingaddress"] : ["42"];
  return candidates.find(serves) ?? "";
}

/** Deeper than any body that is written. */
const maxDepth = 9;

/** Finds writes of the specification; none where it is not at hand. */
export function writeFinder(): FindWrite {
  const writes = [...specifiedWrites().values()];
  return (method, path) => {
    const found = writes.filter((write) => write.method === method && isAt(write.path, path));
    // `/customers/actions/x` is matched by `/customers/{id}/x` as well: the more literal one is meant.
    return found.toSorted((one, other) => holes(one.path) - holes(other.path))[0];
  };
}

function holes(template: string): number {
  return template.split("{").length;
}

function isAt(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
}

/** Places of a body, such as `lineItems.[].product.id`; none where the write takes no such media type. */
export function placesOf({ bodies, document }: SpecifiedWrite, media: string): ReadonlySet<string> {
  const found = new Set<string>();
  collect(bodies.get(media), { document, at: "", into: found });
  return found;
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
