/** An operation taken apart as GraphQL itself would: its fields through fragments and directives, and their arguments. */
import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
} from "graphql";
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from "graphql";

/** An operation with what is needed to read it. */
export interface Operation {
  readonly selectionSet: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Reading {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
}

/** The one operation of a document. */
export function operationOf(document: DocumentNode, variables: Readonly<Record<string, unknown>> = {}): Operation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("The document has no operation");
  return { selectionSet: operation.selectionSet, fragments, variables };
}

/** The fields selected on a type, by response key. */
export function collectFields(
  reading: Reading,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (!isWanted(reading, node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        found.set(key, [...(found.get(key) ?? []), node]);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? reading.operation.fragments.get(node.name.value) : node;
      if (fragment !== undefined && applies(reading.schema, type, fragment.typeCondition?.name.value))
        visit(fragment.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return found;
}

function isWanted({ operation: { variables } }: Reading, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return other !== undefined && isAbstractType(other) && schema.isSubType(other, type);
}

/** The arguments of a field; null ones count as absent. */
export function argumentsOf(
  { operation }: Reading,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  const values = getArgumentValues(field, node, operation.variables);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
