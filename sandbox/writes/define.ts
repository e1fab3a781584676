/** What a write is made of. */
import type { Family } from "../engine/answer.ts";
import type { FieldTable, ValuesOf } from "../engine/body.ts";
import type { BuildProfile } from "../engine/build.ts";
import type { Lag } from "../engine/lagging.ts";
import { anyMedia } from "../engine/media.ts";
import type { World } from "../model.ts";
import { type PathParameters, projector } from "../routes/define.ts";
import { identity, jsonType } from "../routes/make.ts";
import type { RowKind, RowRecord } from "../rows/kinds.ts";

export type WriteMethod = "POST" | "PATCH" | "PUT" | "DELETE";

/** What a write has in hand once everything about its request is in order. */
export interface Writing<R, V> {
  readonly world: World;
  readonly build: BuildProfile;
  readonly parameters: PathParameters;
  /** What the path names. */
  readonly record: R;
  /** What the body says. */
  readonly values: V;
  /** When it happens, seconds since the epoch. */
  readonly at: number;
}

/** How a write answers. */
export type Outcome =
  | { readonly kind: "row"; readonly status: 200 | 201; readonly row: unknown }
  /** 201 without a body; the id in `Location`. `collection` stands below `/api/`. */
  | { readonly kind: "created"; readonly collection: string; readonly id: number | string }
  | { readonly kind: "empty"; readonly status: 200 | 204 }
  /** 201 without a body and without `Location`. */
  | { readonly kind: "unnamed" };

/** One media type's body and what it does. */
export interface BodyDescription {
  readonly fields: FieldTable;
  /** May throw a `Refusal`, but only before it has changed anything. */
  readonly run: (writing: Writing<object, unknown>) => Outcome;
}

/** A write. `path` stands exactly as in the specification. */
export interface WriteRoute {
  readonly method: WriteMethod;
  readonly family: Family;
  readonly path: string;
  /** `v3.customers.PATCH`, `v3.salesOrders.actions.release.PATCH`: what build switches call it. */
  readonly name: string;
  /** What a token needs; null: nothing. */
  readonly scope: string | null;
  readonly find: (world: World, parameters: PathParameters) => object | null;
  /** By media type; the first answers where the family does not look. */
  readonly bodies: Readonly<Record<string, BodyDescription>>;
  readonly isBuilt: ((build: BuildProfile) => boolean) | null;
  /** Reads that may lag behind it; null: none do. */
  readonly lag: Lag | null;
}

interface WriteOptions<R extends object, T extends FieldTable> {
  readonly path: string;
  readonly scope: string | null;
  readonly find: (world: World, parameters: PathParameters) => R | null;
  readonly fields: T;
  /** Absent: JSON. */
  readonly media?: string;
  readonly isBuilt?: WriteRoute["isBuilt"];
  readonly lag?: Lag;
  readonly run: (writing: Writing<R, ValuesOf<T>>) => Outcome;
}

/** Makes a write with a body. */
export function write<R extends object, T extends FieldTable>(
  method: WriteMethod,
  options: WriteOptions<R, T>,
): WriteRoute {
  const { path, scope, find, fields, media = jsonType, isBuilt = null, lag = null, run } = options;
  const { family, name } = identity(path);
  const bodies = { [media]: describe(fields, run) };
  return { method, path, family, name: `${name}.${method}`, scope, find, bodies, isBuilt, lag };
}

/** Makes a body description for a further media type. */
export function describe<R extends object, T extends FieldTable>(
  fields: T,
  run: (writing: Writing<R, ValuesOf<T>>) => Outcome,
): BodyDescription {
  // What a route's `find` yields and its table reads is what its `run` is written for.
  return { fields, run: run as unknown as BodyDescription["run"] };
}

/** A write of this path that also takes bodies of other media types. */
export function withBodies(route: WriteRoute, bodies: WriteRoute["bodies"]): WriteRoute {
  return { ...route, bodies: { ...route.bodies, ...bodies } };
}

/** Makes a write without a body, or whose body is looked at if it is JSON. */
export function action<R extends object, T extends FieldTable>(
  method: WriteMethod,
  options: Omit<WriteOptions<R, T>, "media">,
): WriteRoute {
  return write(method, { ...options, media: anyMedia });
}

/** Whatever the path's parents are, the write has none to look for. */
export const nowhere = (world: World): World => world;

/** v3's answer of a write that leaves a record behind. */
export function rowOutcome<K extends RowKind>(
  status: 200 | 201,
  kind: K,
  {
    world,
    build,
    record,
  }: { readonly world: World; readonly build: BuildProfile; readonly record: RowRecord[K] & object },
): Outcome {
  const row = projector(kind)(world, record, { includes: new Set(), single: true, build });
  return { kind: "row", status, row };
}

/** 204 without a body. */
export const done: Outcome = { kind: "empty", status: 204 };
