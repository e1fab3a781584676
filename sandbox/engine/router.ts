import type { Family } from "./answer.ts";
import type { PathParameters, Route } from "../routes/define.ts";

/** A route and the values of its path's variables. */
export interface Match {
  readonly route: Route;
  readonly parameters: PathParameters;
}

/** Finds routes by path. */
export interface Router {
  /** Undefined where no route has this path. */
  match(path: string): Match | undefined;
}

interface Branch {
  readonly fixed: Map<string, Branch>;
  variable: { readonly branch: Branch } | undefined;
  leaf: { readonly route: Route; readonly names: readonly string[] } | undefined;
}

/** Makes a router. Throws where two routes share a path. */
export function createRouter(routes: readonly Route[]): Router {
  const root = emptyBranch();
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

function emptyBranch(): Branch {
  return { fixed: new Map(), variable: undefined, leaf: undefined };
}

function plant(root: Branch, route: Route): void {
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

function fixedBelow(branch: Branch, segment: string): Branch {
  const present = branch.fixed.get(segment);
  if (present !== undefined) return present;
  const below = emptyBranch();
  branch.fixed.set(segment, below);
  return below;
}

function variableBelow(branch: Branch): Branch {
  branch.variable ??= { branch: emptyBranch() };
  return branch.variable.branch;
}

/** Fixed segments win over variables; `values` collects what the variables took. */
function find(branch: Branch, segments: readonly string[], values: string[]): Branch["leaf"] {
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
