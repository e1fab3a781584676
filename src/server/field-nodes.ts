/** What GraphQL's algorithm CollectFields finds: the fields of selections by their response names, in order. */
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  visit,
} from "graphql";
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from "graphql";

/** What decides which fields are selected. */
export interface SelectionScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** The nodes of each field by its response name. Throws where a directive's argument is no value. */
export function collectFieldNodes(
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const add = (node: FieldNode): void => {
    const name = (node.alias ?? node.name).value;
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [node]);
    else known.push(node);
  };
  const spread = (name: string): void => {
    visited.add(name);
    const fragment = scope.fragments[name];
    if (fragment !== undefined && applies(scope.schema, type, fragment.typeCondition.name.value))
      collect(fragment.selectionSet);
  };
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      const isSeen = node.kind === Kind.FRAGMENT_SPREAD && visited.has(node.name.value);
      if (isSeen || !isIncluded(node, scope)) continue;
      if (node.kind === Kind.FIELD) add(node);
      else if (node.kind === Kind.FRAGMENT_SPREAD) spread(node.name.value);
      else if (applies(scope.schema, type, node.typeCondition?.name.value)) collect(node.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}

function isIncluded(node: SelectionNode, { variableValues }: SelectionScope): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false;
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return other !== undefined && isAbstractType(other) && schema.isSubType(other, type);
}

/** The variables on which it depends what a document selects. */
export function selectingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const note = ({ name, arguments: given = [] }: DirectiveNode): void => {
    if (name.value !== "skip" && name.value !== "include") return;
    for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, { Directive: note });
  return [...names];
}
