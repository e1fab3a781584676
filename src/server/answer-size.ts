/**
 * A bound for what an answer may hold. Relations lead back to where they came from, and what was loaded once is answered
 * again without a call: a few lines of query could ask for more records than fit into the process.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
} from "graphql";
import type {
  GraphQLCompositeType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLNamedType,
  GraphQLResolveInfo,
  GraphQLSchema,
  SelectionSetNode,
} from "graphql";

import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";

/** Most values of an answer: a thousand orders with ten positions and everything about both are a third of it. */
const MAX_VALUES = 1_000_000;

/** A list that is loaded, or a record by its id, is as much work as so many values. */
const LOADING = 25;

/** Values that an operation's lists hold so far, and those that are asked for by their ids. */
interface Tally {
  values: number;
}

type Resolver = GraphQLFieldResolver<unknown, object>;

/** Watches over the size of answers. */
export interface AnswerLimit<Context extends object> {
  /** Puts the error in the place of an answer that is too large, so that no client takes a part for everything. */
  readonly plugin: ApolloServerPlugin<Context>;
  /** The error in the place of what was answered in a context; null unless that is too large. */
  refusal(context: Context): AppError | null;
}

/** Makes every list of records in the schema count what it adds to the answer. Beyond {@link MAX_VALUES} lists stay empty. */
export function limitAnswers<Context extends object>(schema: GraphQLSchema): AnswerLimit<Context> {
  const tallies = new WeakMap<object, Tally>();
  const tallyOf = (context: object): Tally => {
    const known = tallies.get(context) ?? { values: 0 };
    tallies.set(context, known);
    return known;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()))
      if (isListOfRecords(field)) field.resolve = counted(field.resolve ?? defaultFieldResolver, tallyOf);
  }
  const refusal = (context: Context): AppError | null =>
    (tallies.get(context)?.values ?? 0) > MAX_VALUES ? tooLarge() : null;
  return { refusal, plugin: refusing(refusal) };
}

function refusing<Context extends object>(refusal: AnswerLimit<Context>["refusal"]): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          const refused = body.kind === "single" ? refusal(contextValue) : null;
          if (body.kind !== "single" || refused === null) return;
          const { code, message } = refused;
          body.singleResult = { ...body.singleResult, data: null, errors: [{ message, extensions: { code } }] };
        },
      };
    },
  };
}

function isListOfRecords({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}

function counted(inner: Resolver, tallyOf: (context: object) => Tally): Resolver {
  return (...[parent, args, context, info]) => {
    const tally = tallyOf(context);
    const isFull = (count: number, work: number): boolean => {
      tally.values += count * work;
      return tally.values > MAX_VALUES;
    };
    // What is asked for by ids counts before it is loaded: aliases ask for the same thousands again.
    const asked = idsIn(args as Readonly<Record<string, unknown>>);
    if (isFull(asked, LOADING + valuesOfItem(info))) return [];
    const list = inner(parent, args, context, info);
    if (asked > 0) return list;
    const admit = (found: unknown): unknown =>
      Array.isArray(found) && isFull(found.length, valuesOfItem(info)) ? [] : found;
    return list instanceof Promise ? list.then(admit) : admit(list);
  };
}

/** How many records a list's arguments name: ids, or references of a federation. */
function idsIn(args: Readonly<Record<string, unknown>>): number {
  return Object.values(args).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
}

const measured = new WeakMap<GraphQLResolveInfo["fieldNodes"], number>();

/** How many values each item of a list adds, down to the lists inside it, which count by themselves. */
function valuesOfItem(info: GraphQLResolveInfo): number {
  const known = measured.get(info.fieldNodes);
  if (known !== undefined) return known;
  const measure = createMeasure(info);
  const type = getNamedType(info.returnType);
  const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const values = sets.reduce((sum, set) => sum + measure(set, type), 1);
  measured.set(info.fieldNodes, values);
  return values;
}

/** Measures selections; each fragment is measured once, however often it is spread. */
function createMeasure({
  schema,
  fragments,
}: GraphQLResolveInfo): (set: SelectionSetNode, type: GraphQLNamedType) => number {
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const fragment = fragments[name];
    const type = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
    const values =
      known.get(name) ?? (fragment === undefined || type === undefined ? 0 : measure(fragment.selectionSet, type));
    known.set(name, values);
    return values;
  }

  function ofField(name: string, type: GraphQLNamedType, set: SelectionSetNode | undefined): number {
    const field =
      "getFields" in type
        ? (type as Exclude<GraphQLCompositeType, { getTypes: unknown }>).getFields()[name]
        : undefined;
    if (field === undefined || set === undefined || isListOfRecords(field)) return 1;
    const inner = getNamedType(field.type);
    return (inner.name.endsWith("Connection") ? LOADING : 1) + measure(set, inner);
  }

  function measure({ selections }: SelectionSetNode, type: GraphQLNamedType): number {
    let values = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) values += ofField(selection.name.value, type, selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) values += ofFragment(selection.name.value);
      else values += measure(selection.selectionSet, schema.getType(selection.typeCondition?.name.value ?? "") ?? type);
    }
    return values;
  }

  return measure;
}

function tooLarge(): AppError {
  return appError("OPERATION_TOO_EXPENSIVE", {
    message: `The answer would hold more than ${MAX_VALUES} values. Ask for fewer records at once, or for fewer fields of them.`,
  });
}
