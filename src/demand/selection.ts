import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
} from "graphql";
import type { FieldNode, GraphQLCompositeType, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** The part of GraphQL's resolve info that tells what is selected. */
export type SelectionContext = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** The fields selected on one type, by name (not by alias), each with its nodes and the type it leads to. */
export type Selection = ReadonlyMap<
  string,
  { readonly nodes: readonly FieldNode[]; readonly type: GraphQLCompositeType | null }
>;

/**
 * Collects the fields that a set of selections asks of `type`, through fragments, aliases, `@skip` and `@include`.
 * For an abstract type the fields of fragments on any of its possible types are included.
 */
export function collectSelection(
  context: SelectionContext,
  type: GraphQLCompositeType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selection {
  const selection = new Map<string, { nodes: FieldNode[]; type: GraphQLCompositeType | null }>();
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(context, node)) continue;
      if (node.kind === Kind.FIELD) {
        const known = selection.get(node.name.value);
        if (known === undefined)
          selection.set(node.name.value, { nodes: [node], type: fieldType(context, type, node) });
        else known.nodes.push(node);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(context, type, node.typeCondition?.name.value)) visit(node.selectionSet);
      } else {
        const fragment = context.fragments[node.name.value];
        if (fragment === undefined || seen.has(node.name.value)) continue;
        seen.add(node.name.value);
        if (applies(context, type, fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) if (set !== undefined) visit(set);
  return selection;
}

/** The selection one level below a field of a selection; empty where the field is absent or leads to a leaf. */
export function below(context: SelectionContext, selection: Selection, field: string): Selection {
  const found = selection.get(field);
  if (found === undefined || found.type === null) return new Map();
  return collectSelection(
    context,
    found.type,
    found.nodes.map((node) => node.selectionSet),
  );
}

/** Lays selections of the same type over each other. */
export function merge(selections: readonly Selection[]): Selection {
  const merged = new Map<string, { nodes: FieldNode[]; type: GraphQLCompositeType | null }>();
  for (const selection of selections) {
    for (const [name, { nodes, type }] of selection) {
      const known = merged.get(name);
      if (known === undefined) merged.set(name, { nodes: [...nodes], type });
      else known.nodes.push(...nodes);
    }
  }
  return merged;
}

function isIncluded(context: SelectionContext, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, context.variableValues);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, context.variableValues);
  return include?.["if"] !== false;
}

function applies(context: SelectionContext, type: GraphQLCompositeType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = context.schema.getType(condition);
  if (other === undefined || !isCompositeType(other)) return false;
  if (isAbstractType(other)) return isAbstractType(type) || context.schema.isSubType(other, type);
  return isAbstractType(type) && context.schema.isSubType(type, other);
}

/** The composite type that a field leads to. On abstract types a fragment's field is looked up on the possible types. */
function fieldType(
  context: SelectionContext,
  type: GraphQLCompositeType,
  node: FieldNode,
): GraphQLCompositeType | null {
  const owners = isAbstractType(type) ? [type, ...context.schema.getPossibleTypes(type)] : [type];
  for (const owner of owners) {
    if (!isObjectType(owner) && !("getFields" in owner)) continue;
    const field = owner.getFields()[node.name.value];
    if (field === undefined) continue;
    const named = getNamedType(field.type);
    return isCompositeType(named) ? named : null;
  }
  return null;
}
