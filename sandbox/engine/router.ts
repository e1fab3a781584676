import type { Family } from "./answer.ts";
import type { PathParameters } from "../routes/define.ts";

/** What a router needs to know of a route. */
interface Addressed {
  readonly path: string;
}

/** A route and the values of its path's variables. */
export interface Match<R> {
  readonly route: R;
  readonly parameters: PathParameters;
}

/** Finds routes by path. */
export interface Router<R> {
  /** Undefined where no route has this path. */
  match(path: string): Match<R> | undefined;
}

interface Branch<R> {
  readonly fixed: Map<string, Branch<R>>;
  variable: { readonly branch: Branch<R> } | undefined;
  leaf: { readonly route: R; readonly names: readonly string[] } | undefined;
}

/** Makes a router. Throws where two routes share a path. */
export function createRouter<R extends Addressed>(routes: readonly R[]): Router<R> {
  const root = emptyBranch<R>();
  for (const route of routes) plant(root, route);
  return {
    match(path) {
      const values: string[] = [];
      const leaf = find(root, segmentsOf(canonical(path)), values);
      if (leaf === undefined) return undefined;
      const parameters = Object.fromEntries(leaf.names.map((name, index) => [name, values[index] ?? ""]));
      return { route: leaf.route, parameters };
    },
  };
}

/** A router for each verb that writes. */
export function createWriters<R extends Addressed & { readonly method: string }>(routes: readonly R[]) {
  const of = (verb: string) => createRouter(routes.filter(({ method }) => method === verb));
  return { POST: of("POST"), PATCH: of("PATCH"), PUT: of("PUT"), DELETE: of("DELETE") };
}

/** The family that a path belongs to; unprefixed paths are v1's. */
export function familyOf(path: string): Family {
  if (path.startsWith("/api/v3/")) return "v3";
  return path.startsWith("/api/v2/") ? "v2" : "v1";
}

/** Upstream: `/api/products` is another name of `/api/v1/products`. Checked 2026-11. */
function canonical(path: string): string {
  return /^\/api\/(?!v\d+(\/|$))/u.test(path) ? path.replace("/api/", "/api/v1/") : path;
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function emptyBranch<R>(): Branch<R> {
  return { fixed: new Map(), variable: undefined, leaf: undefined };
}

function plant<R extends Addressed>(root: Branch<R>, route: R): void {
  const names: string[] = [];
  let branch = root;
  for (const segment of segmentsOf(route.path)) {
    const name = /^\{(.+)\}$/u.exec(segment)?.[1];
    if (name !== undefined) names.push(name);
    branch = name === undefined ? fixedBelow(branch, segment) : variableBelow(branch);
  }
  if (branch.leaf !== undefined) throw new Error(`Two routes have the path ${route.path}`);
  branch.leaf = { route, names };
}

function fixedBelow<R>(branch: Branch<R>, segment: string): Branch<R> {
  const present = branch.fixed.get(segment);
  if (present !== undefined) return present;
  const below = emptyBranch<R>();
  branch.fixed.set(segment, below);
  return below;
}

function variableBelow<R>(branch: Branch<R>): Branch<R> {
  branch.variable ??= { branch: emptyBranch() };
  return branch.variable.branch;
}

/** Fixed segments win over variables; `values` collects what the variables took. */
function find<R>(branch: Branch<R>, segments: readonly string[], values: string[]): Branch<R>["leaf"] {
  const [head, ...rest] = segments;
  if (head === undefined) return branch.leaf;
  const fixed = branch.fixed.get(head);
  if (fixed !== undefined) return find(fixed, rest, values);
  if (branch.variable === undefined) return undefined;
  values.push(decodeURIComponentSafely(head));
  return find(branch.variable.branch, rest, values);
}

function decodeURIComponentSafely(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
