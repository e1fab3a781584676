import type { Demand } from "../demand/demand.ts";
import { appError } from "../errors.ts";
import { parseGlobalId } from "../lib/global-id.ts";
import type { GlobalId } from "../lib/global-id.ts";
import type { Entity } from "../resources/define.ts";
import type { ResourceLoader } from "./resource-loader.ts";
import { named } from "./store.ts";

/** Where records of a type are found that exist only inside another record. */
export interface Container {
  readonly loader: ResourceLoader<Entity>;
  readonly property: string;
  /** The facet that holds the records, and those that some of their fields need; these cost no call of their own. */
  readonly facet: string;
  readonly within: readonly string[];
}

/** What is needed to find any record by its global id. */
export interface NodeParts {
  readonly loaderOf: (type: string) => ResourceLoader<Entity> | undefined;
  readonly containerOf: (type: string) => readonly Container[];
  /** The argument that holds the global id, where it is not `id`. */
  readonly argument?: string;
}

/** Finds the record of a global id: null when the ERP has none, INVALID_ID when it is no id of this graph. */
export async function loadNode(parts: NodeParts, text: string, demand: Demand): Promise<object | null> {
  const parsed = parseGlobalId(text);
  if (parsed === null) throw invalidId(parts.argument);
  const loader = parts.loaderOf(parsed.type);
  if (loader !== undefined) return loader.byReference({ id: parsed.id, argument: parts.argument }, demand);
  if (parts.containerOf(parsed.type).length === 0 || !parsed.id.includes("/")) throw invalidId(parts.argument);
  return loadPlain(parts, parsed, demand);
}

/** Finds the record of a type and a plain id that the ERP itself gave; null when there is none. */
export async function loadPlain(
  { loaderOf, containerOf }: NodeParts,
  { type, id }: GlobalId,
  demand: Demand,
): Promise<object | null> {
  const loader = loaderOf(type);
  if (loader !== undefined) return loader.one(id, demand);
  const [parentId = ""] = id.split("/");
  let failure: Error | null = null;
  for (const container of containerOf(type)) {
    const child = await loadChild(container, { type, id, parentId, path: demand.path });
    if (child !== null && !(child instanceof Error)) return child;
    failure ??= child;
  }
  // Who could not be asked may have it.
  if (failure !== null) throw failure;
  return null;
}

/** A record inside its parent's property, or the parent's own failure. */
async function loadChild(
  { loader, property, facet, within }: Container,
  {
    type,
    id,
    parentId,
    path,
  }: { readonly type: string; readonly id: string; readonly parentId: string; readonly path: string },
): Promise<object | Error | null> {
  const demand: Demand = {
    facets: {},
    nodes: true,
    totalCount: false,
    hasNextPage: false,
    hasPreviousPage: false,
    path,
  };
  const settled = loader.settle(parentId, [facet, ...within], () => path);
  const parent = settled === undefined ? await loader.one(parentId, demand) : await settled;
  const failure = loader.failure(parentId, [facet]);
  if (failure !== null) return failure;
  const children: unknown = parent === null ? null : Reflect.get(parent, property);
  const found: unknown = Array.isArray(children) ? children.find((child: Entity) => child.id === id) : undefined;
  if (typeof found !== "object" || found === null) return null;
  return "__typename" in found ? found : { ...found, ...named(type) };
}

function invalidId(argument = "id"): Error {
  return appError("INVALID_ID", {
    message: `The argument ${argument} takes global ids of this graph, such as gid://xentral/SalesOrder/42.`,
    details: { argument },
  });
}
