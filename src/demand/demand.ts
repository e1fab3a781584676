import { getNamedType, isCompositeType, isObjectType } from "graphql";
import type { GraphQLCompositeType, GraphQLObjectType, GraphQLResolveInfo } from "graphql";

import type { FieldFacet } from "../resources/define.ts";
import { below, collectSelection, merge } from "./selection.ts";
import type { Selection, SelectionContext } from "./selection.ts";

/** What a selection needs of the objects that a field introduces. */
export interface Demand {
  /** Facets by the GraphQL type of the object; a type that is not named needs nothing but its id. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Whether any object is selected at all (a connection may be asked for its `totalCount` alone). */
  readonly nodes: boolean;
  readonly totalCount: boolean;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Response path of the field without list positions, such as `customers.nodes.salesOrders`. */
  readonly path: string;
}

/** What a resolver is told about the field that it resolves. */
export type SelectionInfo = GraphQLResolveInfo;

/** Field → facet of every described type. */
export type FacetTable = Readonly<Record<string, Readonly<Record<string, FieldFacet>>>>;

/**
 * The facets that everything selected below a field needs of the objects that it introduces. Computed once for all objects
 * whose field this is: the executor hands their resolvers the same nodes.
 */
export function demandOf(info: GraphQLResolveInfo, table: FacetTable): Demand {
  const known = demands.get(info.fieldNodes);
  if (known !== undefined) return known;
  const demand = computeDemand(info, table);
  demands.set(info.fieldNodes, demand);
  return demand;
}

const demands = new WeakMap<GraphQLResolveInfo["fieldNodes"], Demand>();

function computeDemand(info: GraphQLResolveInfo, table: FacetTable): Demand {
  const type = getNamedType(info.returnType);
  const path = pathOf(info);
  if (!isCompositeType(type)) return { ...nothing, nodes: true, path };
  const sets = info.fieldNodes.map((node) => node.selectionSet);
  const own = collectSelection(info, type, sets);
  if (isObjectType(type) && type.name.endsWith("Payload"))
    return { ...nothing, nodes: true, path, facets: payloadFacets(info, { type, own }, table) };
  const nodeType = connectionNode(type);
  if (nodeType === null) return { ...nothing, nodes: true, path, facets: facetsOf(info, { type, sets }, table) };
  const pageInfo = below(info, own, "pageInfo");
  return {
    facets: facetsOf(info, { type: nodeType, sets: nodeSets(info, own) }, table),
    nodes: own.has("nodes") || own.has("edges") || pageInfo.has("startCursor") || pageInfo.has("endCursor"),
    totalCount: own.has("totalCount"),
    hasNextPage: pageInfo.has("hasNextPage"),
    hasPreviousPage: pageInfo.has("hasPreviousPage"),
    path,
  };
}

const nothing = { facets: {}, nodes: false, totalCount: false, hasNextPage: false, hasPreviousPage: false };

/** A mutation's payload introduces the objects in its fields. */
function payloadFacets(
  info: GraphQLResolveInfo,
  { type, own }: { readonly type: GraphQLObjectType; readonly own: Selection },
  table: FacetTable,
): Record<string, readonly string[]> {
  const facets: Record<string, readonly string[]> = {};
  for (const [name, field] of Object.entries(type.getFields())) {
    const inner = getNamedType(field.type);
    const sets = (own.get(name)?.nodes ?? []).map((node) => node.selectionSet);
    if (sets.length > 0 && isCompositeType(inner)) Object.assign(facets, facetsOf(info, { type: inner, sets }, table));
  }
  return facets;
}

/** The node type of a Relay connection type; null for every other type. */
function connectionNode(type: GraphQLCompositeType): GraphQLCompositeType | null {
  if (!isObjectType(type) || !type.name.endsWith("Connection")) return null;
  const nodes = type.getFields()["nodes"];
  const named = nodes === undefined ? null : getNamedType(nodes.type);
  return named !== null && isCompositeType(named) ? named : null;
}

type SelectionSets = Parameters<typeof collectSelection>[2];

/** What is selected on a connection's nodes, both directly and through edges. */
function nodesOf(context: SelectionContext, connection: Selection): Selection {
  return merge([below(context, connection, "nodes"), below(context, below(context, connection, "edges"), "node")]);
}

/** The selection sets on a connection's nodes, both directly and through edges. */
function nodeSets(context: SelectionContext, connection: Selection): SelectionSets {
  const fields = [connection.get("nodes"), below(context, connection, "edges").get("node")];
  return fields.flatMap((field) => field?.nodes ?? []).map((node) => node.selectionSet);
}

function facetsOf(
  info: GraphQLResolveInfo,
  { type, sets }: { readonly type: GraphQLCompositeType; readonly sets: SelectionSets },
  table: FacetTable,
): Record<string, readonly string[]> {
  const facets: Record<string, readonly string[]> = {};
  // Below an abstract type every possible type needs what its own fragments and the shared fields ask for.
  for (const possible of isObjectType(type) ? [type] : info.schema.getPossibleTypes(type)) {
    const fields = table[possible.name];
    if (fields !== undefined)
      facets[possible.name] = neededFacets(info, collectSelection(info, possible, sets), fields);
  }
  return facets;
}

/** The facets that one field needs, deeper ones included. */
export function facetsOfField(info: GraphQLResolveInfo, needed: FieldFacet): readonly string[] {
  if (needed === null) return [];
  if (typeof needed === "string") return [needed];
  if (needed.facet === null) return [];
  const known = fieldFacets.get(info.fieldNodes);
  if (known !== undefined) return known;
  const facets = [needed.facet, ...insideFacets(info, needed.within)];
  fieldFacets.set(info.fieldNodes, facets);
  return facets;
}

const fieldFacets = new WeakMap<GraphQLResolveInfo["fieldNodes"], readonly string[]>();

function insideFacets(info: GraphQLResolveInfo, within: Readonly<Record<string, string>>): readonly string[] {
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) return [];
  const sets = info.fieldNodes.map((node) => node.selectionSet);
  return deeperFacets(info, collectSelection(info, type, sets), within);
}

function deeperFacets(
  context: SelectionContext,
  inside: Selection,
  within: Readonly<Record<string, string>>,
): string[] {
  const deeper = merge([inside, nodesOf(context, inside)]);
  return Object.entries(within).flatMap(([inner, facet]) => (deeper.has(inner) ? [facet] : []));
}

function neededFacets(
  context: SelectionContext,
  selection: Selection,
  fields: Readonly<Record<string, FieldFacet>>,
): readonly string[] {
  const facets = new Set<string>();
  for (const name of selection.keys()) {
    if (name === "id" || name === "xentralId" || name.startsWith("__")) continue;
    const needed = fields[name];
    if (needed === null) continue;
    if (needed === undefined) facets.add("row");
    else if (typeof needed === "string") facets.add(needed);
    else {
      if (needed.facet !== null) facets.add(needed.facet);
      for (const facet of deeperFacets(context, below(context, selection, name), needed.within)) facets.add(facet);
    }
  }
  return [...facets].toSorted();
}

/** Response path of a field without list positions. */
export function pathOf(info: GraphQLResolveInfo): string {
  const segments: string[] = [];
  for (let at: GraphQLResolveInfo["path"] | undefined = info.path; at !== undefined; at = at.prev) {
    if (typeof at.key === "string") segments.unshift(at.key);
  }
  return segments.join(".");
}
