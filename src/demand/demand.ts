import { getNamedType, isCompositeType, isObjectType } from "graphql";
import type { GraphQLCompositeType, GraphQLResolveInfo } from "graphql";

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

/** Computes, at the field that introduces objects, the facets that everything selected below needs of them. */
export function demandOf(info: GraphQLResolveInfo, table: FacetTable): Demand {
  const type = getNamedType(info.returnType);
  const path = pathOf(info);
  if (!isCompositeType(type)) return { ...nothing, nodes: true, path };
  const own = collectSelection(
    info,
    type,
    info.fieldNodes.map((node) => node.selectionSet),
  );
  const nodeType = connectionNode(type);
  if (nodeType === null) return { ...nothing, nodes: true, path, facets: facetsOf(info, { type, selection: own }, table) };
  const pageInfo = below(info, own, "pageInfo");
  const selected = nodesOf(info, own);
  return {
    facets: facetsOf(info, { type: nodeType, selection: selected }, table),
    nodes: own.has("nodes") || own.has("edges") || pageInfo.has("startCursor") || pageInfo.has("endCursor"),
    totalCount: own.has("totalCount"),
    hasNextPage: pageInfo.has("hasNextPage"),
    hasPreviousPage: pageInfo.has("hasPreviousPage"),
    path,
  };
}

const nothing = { facets: {}, nodes: false, totalCount: false, hasNextPage: false, hasPreviousPage: false };

/** The node type of a Relay connection type; null for every other type. */
function connectionNode(type: GraphQLCompositeType): GraphQLCompositeType | null {
  if (!isObjectType(type) || !type.name.endsWith("Connection")) return null;
  const nodes = type.getFields()["nodes"];
  const named = nodes === undefined ? null : getNamedType(nodes.type);
  return named !== null && isCompositeType(named) ? named : null;
}

/** What is selected on a connection's nodes, both directly and through edges. */
function nodesOf(context: SelectionContext, connection: Selection): Selection {
  return merge([below(context, connection, "nodes"), below(context, below(context, connection, "edges"), "node")]);
}

function facetsOf(
  info: GraphQLResolveInfo,
  { type, selection }: { readonly type: GraphQLCompositeType; readonly selection: Selection },
  table: FacetTable,
): Record<string, readonly string[]> {
  if (isObjectType(type)) {
    const fields = table[type.name];
    return fields === undefined ? {} : { [type.name]: neededFacets(info, selection, fields) };
  }
  // Below an abstract type every possible type needs what its own fragments and the shared fields ask for.
  const facets: Record<string, readonly string[]> = {};
  for (const possible of info.schema.getPossibleTypes(type)) {
    const fields = table[possible.name];
    if (fields === undefined) continue;
    const sets = info.fieldNodes.map((node) => node.selectionSet);
    facets[possible.name] = neededFacets(info, collectSelection(info, possible, sets), fields);
  }
  return facets;
}

/** The facets that one field needs, deeper ones included. */
export function facetsOfField(info: GraphQLResolveInfo, needed: FieldFacet): readonly string[] {
  if (needed === null) return [];
  if (typeof needed === "string") return [needed];
  if (needed.facet === null) return [];
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) return [needed.facet];
  const inside = collectSelection(
    info,
    type,
    info.fieldNodes.map((node) => node.selectionSet),
  );
  return [needed.facet, ...deeperFacets(info, inside, needed.within)];
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
