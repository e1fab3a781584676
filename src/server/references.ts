/**
 * Federation references (`_entities(representations: [...])`) are JSON that no type has checked. What is none is refused
 * at its own place in the answer, before a resolver sees it; the others are answered.
 */
import { isUnionType } from "graphql";
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from "graphql";

import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";
import { parseGlobalId } from "../lib/global-id.ts";
import { invariant } from "../lib/invariant.ts";

type Info = Parameters<GraphQLFieldResolver<unknown, unknown>>[3];
type ResolveReference = (reference: object, context: unknown, info: Info) => unknown;
type Entities = ReadonlyMap<string, GraphQLObjectType>;
type ResolveEntities = GraphQLFieldResolver<unknown, unknown, { readonly representations: readonly unknown[] }>;

/** Makes a federation subgraph refuse references to what is no entity, and ids that belong to another type. */
export function checkReferences(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()["_entities"];
  const union = schema.getType("_Entity");
  invariant(field !== undefined && isUnionType(union), "a subgraph with entities answers references");
  const entities = new Map(union.getTypes().map((type) => [type.name, type]));
  const resolve: ResolveEntities = (...[, { representations }, context, info]) =>
    representations.map(async (reference): Promise<unknown> => {
      const { type, checked } = checkReference(reference, entities);
      const record = await resolverOf(type)(checked, context, info);
      if (typeof record !== "object" || record === null) return null;
      if (Reflect.get(record, "__typename") !== type.name) throw invalidId(type.name);
      return record;
    });
  field.resolve = resolve;
}

/** The reference's type and what its resolver receives. Throws BAD_USER_INPUT or INVALID_ID. */
function checkReference(
  reference: unknown,
  entities: Entities,
): { readonly type: GraphQLObjectType; readonly checked: { readonly id: string; readonly argument: string } } {
  const { __typename: name, id } = membersOf(reference);
  const type = typeof name === "string" ? entities.get(name) : undefined;
  if (type === undefined) {
    const message = "A reference takes the name of an entity of this graph as its __typename.";
    throw appError("BAD_USER_INPUT", { message, details: { argument: "representations" } });
  }
  if (typeof id !== "string" || !mayHave(id, type, entities)) throw invalidId(type.name);
  return { type, checked: { id, argument: "representations" } };
}

function membersOf(reference: unknown): { readonly __typename?: unknown; readonly id?: unknown } {
  return typeof reference === "object" && reference !== null ? reference : {};
}

/**
 * Whether a record of the type can have this id. Lines of a document have ids of one type whatever they are; what is no
 * global id at all is judged by the entity's resolver.
 */
function mayHave(id: string, type: GraphQLObjectType, entities: Entities): boolean {
  const named = parseGlobalId(id)?.type;
  if (named === undefined || named === type.name) return true;
  const kindred = entities.get(named)?.getInterfaces() ?? [];
  return kindred.some((shared) => shared.name !== "Node" && type.getInterfaces().includes(shared));
}

function invalidId(type: string): AppError {
  const message = `In the argument representations, a reference of the type ${type} takes the global id of one.`;
  return appError("INVALID_ID", { message, details: { argument: "representations", resource: type } });
}

/** The entity's `__resolveReference`, where the federation library keeps it. */
function resolverOf(type: GraphQLObjectType): ResolveReference {
  const extensions: { readonly apollo?: { readonly subgraph?: { readonly resolveReference?: ResolveReference } } } =
    type.extensions;
  const resolve = extensions.apollo?.subgraph?.resolveReference;
  invariant(resolve !== undefined, `${type.name} has a resolver for references`);
  return resolve;
}
