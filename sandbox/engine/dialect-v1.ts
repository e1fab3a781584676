import type { BuildProfile } from "./build.ts";
import { isNamed } from "./build.ts";
import { type ListQuery, type OrderKey, type PageRequest, type RawRequest, orderKey } from "./list-query.ts";
import { violation } from "./problems.ts";
import { type QueryTree, branchOf, textOf, textsOf } from "./query.ts";
import type { ListRoute, Paging } from "../routes/define.ts";
import type { Condition } from "./scalar-test.ts";

/** Reads a list request as v1 and v2 do. Throws a `Refusal` on every name outside the route's tables. */
export function readV1List(route: ListRoute, build: BuildProfile, { tree }: RawRequest): ListQuery {
  const nothing: ListQuery = {
    conditions: [],
    order: [],
    includes: new Set(),
    search: undefined,
    page: { kind: "all" },
  };
  // Upstream: some lists answer everything whatever is asked of them. Checked 2026-11.
  if (route.paging.kind === "all" && route.paging.parameters === "ignored") return nothing;
  refuseStrangers(tree, parametersOf(route, build));
  return {
    ...nothing,
    conditions: [...readConditions(route, build, tree), ...readPlain(route, tree)],
    order: readOrder(route, tree),
    page: readPage(route, build, tree),
  };
}

/** Refuses parameters outside `allowed`. Upstream: v1 answers 400 to names it does not know. Checked 2026-11. */
export function refuseStrangers(tree: QueryTree, allowed: ReadonlySet<string>): void {
  for (const name of tree.keys()) {
    if (!allowed.has(name))
      throw violation(name, `This parameter is not allowed. Allowed: ${[...allowed].join(", ")}.`);
  }
}

function parametersOf(route: ListRoute, build: BuildProfile): ReadonlySet<string> {
  const names = new Set(Object.keys(route.plainFilters).map((path) => path.split(".")[0] ?? path));
  if (Object.keys(route.filters).length > 0) names.add("filter");
  const refusesOrder = route.family === "v1" && build.v1OrderParameterRefused;
  if (Object.keys(route.orders).length > 0 && !refusesOrder) names.add("order");
  if (route.paging.kind === "numbered") {
    names.add("page");
    if (route.paging.hasCursor === true) names.add("cursor");
  }
  return names;
}

function readConditions(route: ListRoute, build: BuildProfile, tree: QueryTree): readonly Condition[] {
  const branch = branchOf(tree, "filter");
  if (branch === undefined) {
    if (tree.has("filter")) throw violation("filter", "The filter has to be a list.");
    return [];
  }
  const ids = route.hasIdFilterForm ? branch.get("id") : undefined;
  if (ids !== undefined && branch.size === 1) {
    return [{ key: "id", operator: "in", at: "filter.id", values: textsOf(ids), isList: true }];
  }
  return [...branch.entries()]
    .map(([position, node]) => readCondition(route, build, { at: `filter.${position}`, node }))
    .filter(({ key }) => !isNamed(build.ignoredFilters, route.name, key));
}

function readCondition(
  route: ListRoute,
  build: BuildProfile,
  { at, node }: { readonly at: string; readonly node: string | QueryTree },
): Condition {
  if (!(node instanceof Map)) throw violation(at, "A filter has a key, an op and a value.");
  const stranger = [...node.keys()].find((name) => name !== "key" && name !== "op" && name !== "value");
  if (stranger !== undefined) throw violation(`${at}.${stranger}`, "A filter has a key, an op and a value.");
  const key = textOf(node, "key") ?? "";
  const operator = textOf(node, "op") ?? "";
  const field = isNamed(build.refusedFilters, route.name, key) ? undefined : route.filters[key];
  if (field === undefined) {
    throw violation(`${at}.key`, `Must be one of: ${Object.keys(route.filters).join(", ")}.`);
  }
  if (!field.operators.includes(operator)) {
    throw violation(`${at}.op`, `Must be one of: ${field.operators.join(", ")}.`);
  }
  const value = node.get("value");
  if (value === undefined) throw violation(`${at}.value`, "A value is required.");
  return { key, operator, at: `${at}.value`, values: textsOf(value), isList: value instanceof Map };
}

/** `language=de&project[id]=1`: equality beside the filters. */
function readPlain(route: ListRoute, tree: QueryTree): readonly Condition[] {
  return Object.keys(route.plainFilters).flatMap((key) => {
    const [top = key, below] = key.split(".");
    const branch = branchOf(tree, top);
    const value = below === undefined ? textOf(tree, top) : branch && textOf(branch, below);
    return value === undefined ? [] : [{ key, operator: "equals", at: key, values: [value], isList: false }];
  });
}

function readOrder(route: ListRoute, tree: QueryTree): readonly OrderKey[] {
  const entries = [...(branchOf(tree, "order")?.entries() ?? [])];
  return entries.map(([position, entry]) => {
    const field = entry instanceof Map ? textOf(entry, "field") : undefined;
    const direction = entry instanceof Map ? (textOf(entry, "dir") ?? "asc") : "asc";
    if (field === undefined || route.orders[field] === undefined) {
      throw violation(`order.${position}.field`, `Must be one of: ${Object.keys(route.orders).join(", ")}.`);
    }
    if (direction !== "asc" && direction !== "desc") {
      throw violation(`order.${position}.dir`, "Must be one of: asc, desc.");
    }
    return orderKey(direction === "asc" ? field : `-${field}`);
  });
}

type NumberedPaging = Extract<Paging, { readonly kind: "numbered" }>;

function readPage(route: ListRoute, build: BuildProfile, tree: QueryTree): PageRequest {
  const { paging } = route;
  if (paging.kind !== "numbered") return { kind: "all" };
  const behaviour = build.pageSizeBehaviour[route.name] ?? paging.outOfBounds;
  const mode = build.totalsSupported ? "table" : "simple";
  const cursor = branchOf(tree, "cursor");
  if (cursor !== undefined) {
    if (!build.cursorSupported) throw violation("cursor", "This parameter is not allowed.");
    if (tree.has("page")) throw violation("cursor", "Either page or cursor is allowed, not both.");
    const size = sizeWithin(paging, behaviour, { size: required(cursor, "size", "cursor.size"), at: "cursor.size" });
    const next = textOf(cursor, "nextCursor");
    return { kind: "cursor", cursor: next === "" ? undefined : next, size };
  }
  const page = branchOf(tree, "page");
  if (page === undefined && !tree.has("page") && paging.defaultSize !== undefined) {
    return { kind: "numbered", mode, number: 1, size: paging.defaultSize };
  }
  if (page === undefined) throw violation("page", "page[number] and page[size] are required.");
  const number = required(page, "number", "page.number");
  const size = sizeWithin(paging, behaviour, { size: required(page, "size", "page.size"), at: "page.size" });
  if (number < 1) throw violation("page.number", "Must be at least 1.");
  return { kind: "numbered", mode, number, size };
}

function required(branch: QueryTree, name: string, at: string): number {
  const text = textOf(branch, name);
  if (text === undefined) throw violation(at, "This value is required.");
  if (!/^\d+$/u.test(text)) throw violation(at, "Must match the pattern \\d+.");
  return Number(text);
}

/** Upstream: one list clamps a size out of bounds, the next refuses it. Checked 2026-11. */
function sizeWithin(
  paging: NumberedPaging,
  behaviour: "clamp" | "refuse",
  { size, at }: { readonly size: number; readonly at: string },
): number {
  const served = Math.min(paging.maxSize, Math.max(paging.minSize, size));
  if (served !== size && behaviour === "refuse") {
    throw violation(at, `Must be between ${paging.minSize} and ${paging.maxSize}.`);
  }
  return served;
}
