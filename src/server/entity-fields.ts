/**
 * What all entities share, so that resolvers say relations only: global ids, and waiting for the facet that a field
 * needs where the request that introduced the object could not bring it.
 */
import { defaultFieldResolver, isObjectType } from "graphql";
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from "graphql";

import type { GraphContext } from "../context.ts";
import { AppError, appError } from "../errors.ts";
import { facetsOfField, pathOf } from "../demand/demand.ts";
import type { FacetTable } from "../demand/demand.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { invariant } from "../lib/invariant.ts";
import type { FieldFacet } from "../resources/define.ts";
import { isPlain, markPlain, markSelfContained } from "./plain-fields.ts";

interface Identified {
  readonly id: string;
  readonly positionType?: string;
}

type Resolver = GraphQLFieldResolver<{ readonly id: string }, GraphContext>;

/** Wires ids and facets into the schema's entity types, around the resolvers that are there. */
export function attachEntityFields(schema: GraphQLSchema, facets: FacetTable): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    attachIds(type);
    if (!/(?:Connection|Edge|Info)$/.test(type.name)) attachHonesty(type);
    const fields = facets[type.name];
    if (fields !== undefined) attachFacets(type, fields);
  }
}

function attachIds(type: GraphQLObjectType): void {
  const { id, xentralId } = type.getFields();
  if (xentralId === undefined) return;
  xentralId.resolve ??= markSelfContained((parent: Identified) => parent.id.split("/").at(-1));
  // Lines of all kinds carry their document's position type: a heading of order 42 is a line of that order.
  if (id !== undefined)
    id.resolve ??= markSelfContained((parent: Identified) =>
      formatGlobalId(parent.positionType ?? type.name, parent.id),
    );
}

/** Null says that the ERP has none. What an answer did not speak of is undefined, and must not pass for null. */
function attachHonesty(type: GraphQLObjectType): void {
  for (const [name, field] of Object.entries(type.getFields())) {
    field.resolve ??= markPlain((...given: Parameters<Resolver>) => {
      const value: unknown = defaultFieldResolver(...given);
      if (value !== undefined) return value;
      throw appError("FIELD_NOT_AVAILABLE", {
        message: `Xentral does not tell ${name} where this ${type.name} was read from.`,
        details: { resource: type.name },
      });
    });
  }
}

function attachFacets(type: GraphQLObjectType, fields: Readonly<Record<string, FieldFacet>>): void {
  for (const [name, field] of Object.entries(type.getFields())) {
    const needed = fields[name] === undefined ? "row" : fields[name];
    if (needed === null || name === "id" || name === "xentralId") continue;
    const atHand = isView(type) ? facetName(needed) : [name, `${name}Id`];
    const inner = field.resolve ?? defaultFieldResolver;
    field.resolve = withFacets({ type: type.name, atHand, needed }, inner);
    // The property itself is then among what is looked for at hand, and is all that the field answers.
    if (typeof needed === "string" && atHand.includes(name) && isPlain(inner)) markPlain(field.resolve);
  }
}

/** A view shows some of a record that has fields of its own by the same names. */
function isView(type: GraphQLObjectType): boolean {
  return type.getFields()["xentralId"] === undefined;
}

function facetName(needed: FieldFacet): readonly string[] {
  const facet = typeof needed === "string" ? needed : (needed?.facet ?? null);
  return facet === null ? [] : [facet];
}

interface Wanted {
  readonly type: string;
  /** Properties of which one is there when the field was loaded. */
  readonly atHand: readonly string[];
  readonly needed: FieldFacet;
}

function withFacets({ type, atHand, needed }: Wanted, inner: Resolver): Resolver {
  return (...[parent, args, context, info]) => {
    const facets = facetsOfField(info, needed);
    // A part that came in pieces may lack the very piece that is selected.
    if (facets.length < 2 && isAnyThere(parent, atHand)) return inner(parent, args, context, info);
    const loader = context.byType.get(type);
    invariant(loader !== undefined, `the described type ${type} has a loader`);
    const finish = (loaded: { readonly id: string } | null): unknown => {
      const failure = loader.failure(parent.id, facets);
      const object = loaded ?? parent;
      const isThere = isAnyThere(object, atHand);
      // A piece that no family tells says so itself; what is around it is there all the same.
      if (failure !== null && !(isUntold(failure) && isThere)) throw failure;
      // The record is gone: nothing failed, and there is nothing more to tell.
      if (loaded === null && facets.length > 0 && !isThere) return null;
      return inner(object, args, context, info);
    };
    const settling = loader.settle(parent.id, facets, () => pathOf(info));
    // What a request laid into the store may be more than what came inside another record.
    return settling === undefined ? finish(loader.present(parent.id)) : settling.then(finish);
  };
}

function isUntold(failure: Error): boolean {
  return failure instanceof AppError && failure.code === "FIELD_NOT_AVAILABLE";
}

/** Whether one of the properties came with the object, the value or the id of what the field leads to: undefined means that it was not loaded. */
function isAnyThere(object: object, names: readonly string[]): boolean {
  return names.some((name) => Reflect.get(object, name) !== undefined);
}
