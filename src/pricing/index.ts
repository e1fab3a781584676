/** Prices operations: a shape is read once for a document, and evaluated under each operation's variables. */
import { getVariableValues, Kind } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from "graphql";

import { UnderRevision } from "../lib/under-revision.ts";
import type { Resource } from "../resources/define.ts";
import { resources } from "../resources/index.ts";
import { estimate } from "./estimate.ts";
import { mostAlone } from "./id-price.ts";
import type { Market } from "./id-price.ts";
import { readShape } from "./shape.ts";
import type { ShapeField, Variables } from "./shape.ts";
import type { Estimate } from "./tab.ts";

export type { Estimate } from "./tab.ts";

/** An operation to price. */
export interface PricedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they arrived. */
  readonly variables: Variables;
}

/** Prices operations of one schema and instance. */
export interface Pricing {
  /** The price; null where the variables do not fit, so that nothing will run. */
  price(operation: PricedOperation, view: { readonly showsValues: boolean }): Estimate | null;
}

/** Shapes kept of one document: its conditions decide, of which few have more than a handful of combinations. */
const MOST_SHAPES = 32;

/** Prices kept of one operation under the same knowledge of the instance, by its variables. */
const MOST_PRICES = 32;
/** What asks for so much is rare, and its price is large to keep. */
const MOST_LINES = 20;
/** Longer variables hardly come again. */
const MOST_CHARACTERS = 1000;

/** Creates the pricing of a schema. */
export function createPricing(schema: GraphQLSchema, market: Market): Pricing {
  // As long as the server keeps the document.
  const shapes = new WeakMap<DocumentNode, Map<string, readonly ShapeField[]>>();
  const shapeOf = ({ document, operation }: PricedOperation, variables: Variables): readonly ShapeField[] => {
    const known = shapes.get(document) ?? new Map<string, readonly ShapeField[]>();
    shapes.set(document, known);
    const key = textOf([operation.name?.value, conditionsOf(operation, variables)]);
    const read = (): readonly ShapeField[] =>
      readShape({ schema, operation, fragments: fragmentsOf(document), variables });
    if (key === null) return read();
    const shape = known.get(key) ?? read();
    known.delete(key);
    known.set(key, shape);
    if (known.size > MOST_SHAPES) known.delete(known.keys().next().value ?? "");
    return shape;
  };
  const evaluate = (priced: PricedOperation, showsValues: boolean): Estimate | null => {
    const definitions = priced.operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, priced.variables);
    if (coerced === undefined) return null;
    return estimate(shapeOf(priced, coerced), { market, variables: coerced, showsValues });
  };
  const evaluated = new UnderRevision<OperationDefinitionNode, Map<string, Estimate | null>>(() => new Map());
  return {
    price: (priced, { showsValues }) => {
      const variables = textOf(priced.variables);
      if (variables === null || variables.length > MOST_CHARACTERS) return evaluate(priced, showsValues);
      const prices = evaluated.of(priced.operation, market.knowledge.revision);
      const key = `${String(showsValues)} ${variables}`;
      const known = prices.get(key);
      if (known !== undefined) return known;
      const made = evaluate(priced, showsValues);
      if (prices.size >= MOST_PRICES) prices.clear();
      if ((made?.requests.length ?? 0) <= MOST_LINES) prices.set(key, made);
      return made;
    },
  };
}

/** A value as JSON; null where it is nested more deeply than can be written down. */
function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

/** Calls that reading one record of a type costs at most, when nobody else asks for it. */
export function callsOfRecord(type: string, facets: readonly string[], market: Market): number {
  const described: readonly Resource[] = Object.values(resources);
  const resource = described.find((candidate) => candidate.type === type);
  return resource === undefined ? 0 : mostAlone({ resource, facets }, market);
}

/** What `@skip` and `@include` may read, and references, whose types only the variables tell. */
function conditionsOf({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Variables {
  const named = variableDefinitions.filter(({ type }) => {
    const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return inner.kind === Kind.LIST_TYPE ? isAny(inner.type) : inner.name.value === "Boolean";
  });
  return Object.fromEntries(named.map(({ variable }) => [variable.name.value, variables[variable.name.value]]));
}

function isAny(type: { readonly kind: string }): boolean {
  return "type" in type
    ? isAny(type.type as { readonly kind: string })
    : "name" in type && (type.name as { readonly value: string }).value === "_Any";
}

function fragmentsOf({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
