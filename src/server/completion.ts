/** The second half of a field: a resolver's value becomes what stands in the answer, by the field's type. */
import {
  defaultTypeResolver,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type {
  GraphQLAbstractType,
  GraphQLLeafType,
  GraphQLList,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from "graphql";

import { failed, isPromise, resolveInfoOf } from "./run.ts";
import type { FieldPlace, Path, Run } from "./run.ts";

/** Completes a value at a path; a promise where something in it is one. Throws what is wrong with the value itself. */
export type Complete = (run: Run, path: Path, value: unknown) => unknown;

/** Executes a selection on an object; a promise where one of its fields is one. */
export type Execute = (run: Run, source: unknown, path: Path | undefined) => unknown;

/** A field with what is selected below it. */
export interface CompletedField extends FieldPlace {
  readonly schema: GraphQLSchema;
  /** What executes the selection on objects of a type. */
  readonly below: (type: GraphQLObjectType) => Execute;
}

/** What completes a field's values of a type. */
export function completionOf(field: CompletedField, type: GraphQLOutputType): Complete {
  if (isNonNullType(type)) return demanded(field, completionOf(field, type.ofType));
  const complete = present(field, type);
  return (run, path, value) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(run, path, value);
  };
}

type Nullable = Exclude<GraphQLOutputType, { readonly ofType: unknown }> | GraphQLList<GraphQLOutputType>;

function present(field: CompletedField, type: Nullable): Complete {
  if (isListType(type)) return completedList(field, type);
  if (isLeafType(type)) return completedLeaf(type);
  if (isAbstractType(type)) return completedAbstract(field, type);
  return (run, path, value) => field.below(type)(run, value, path);
}

function demanded({ parentType, definition }: CompletedField, complete: Complete): Complete {
  return (run, path, value) => {
    const completed = complete(run, path, value);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
  };
}

function completedLeaf(type: GraphQLLeafType): Complete {
  return (_run, _path, value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    throw new Error(`Expected ${type.name} to serialize to a value, but it did to ${String(serialized)}.`);
  };
}

function completedList(field: CompletedField, { ofType: type }: GraphQLList<GraphQLOutputType>): Complete {
  const { nodes, parentType, definition } = field;
  const complete = completionOf(field, type);
  const item = (run: Run, path: Path, value: unknown): unknown => {
    try {
      const completed = isPromise(value)
        ? Promise.resolve(value).then((awaited) => complete(run, path, awaited))
        : complete(run, path, value);
      if (!(completed instanceof Promise)) return completed;
      return completed.then(undefined, (error: unknown) => failed(run, { nodes, type, path }, error));
    } catch (error) {
      return failed(run, { nodes, type, path }, error);
    }
  };
  return (run, prev, value) => {
    if (!isIterable(value)) {
      const name = `${parentType.name}.${definition.name}`;
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`);
    }
    const completed: unknown[] = [];
    let isPending = false;
    try {
      for (const each of value) {
        const result = item(run, { prev, key: completed.length, typename: undefined }, each);
        if (result instanceof Promise) isPending = true;
        completed.push(result);
      }
    } catch (error) {
      // The list is null already; what is still loading for it may fail too, and must not fail unheard.
      if (isPending) void Promise.allSettled(completed);
      throw error;
    }
    return isPending ? Promise.all(completed) : completed;
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function completedAbstract(field: CompletedField, type: GraphQLAbstractType): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (run, path, value) => {
    const info = resolveInfoOf(run, field, fieldPath(path));
    const name: unknown = resolveType(value, run.context, info, type);
    const complete = (found: unknown): unknown => field.below(runtimeType(field, type, found))(run, value, path);
    return isPromise(name) ? Promise.resolve(name).then(complete) : complete(name);
  };
}

/** The path of the field whose list holds a place. */
function fieldPath(path: Path): Path {
  return typeof path.key === "number" && path.prev !== undefined ? fieldPath(path.prev) : path;
}

function runtimeType(field: CompletedField, type: GraphQLAbstractType, name: unknown): GraphQLObjectType {
  const { schema, parentType, definition, nodes } = field;
  const found = typeof name === "string" ? schema.getType(name) : undefined;
  if (isObjectType(found) && schema.isSubType(type, found)) return found;
  const place = `${parentType.name}.${definition.name}`;
  throw new GraphQLError(
    `Abstract type "${type.name}" did not resolve to one of its Object types for field "${place}".`,
    {
      nodes,
    },
  );
}
