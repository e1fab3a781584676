import type { BuildProfile } from "./build.ts";
import { isNamed } from "./build.ts";
import type { FilterField } from "./filter.ts";
import { type ListQuery, type OrderKey, type PageRequest, type RawRequest, orderKey } from "./list-query.ts";
import { Refusal, violation } from "./problems.ts";
import { type QueryTree, branchOf, textOf, textsOf } from "./query.ts";
import type { ListRoute, Route } from "../routes/define.ts";
import type { Condition } from "./scalar-test.ts";

/** Reads a list request as the v3 framework does. Throws a `Refusal` on anything outside the route's tables. */
export function readV3List(route: ListRoute, build: BuildProfile, { tree, pagination }: RawRequest): ListQuery {
  const search = textOf(tree, "search")?.trim();
  return {
    conditions: readConditions(route, build, tree),
    order: readOrder(route, tree),
    includes: readIncludes(route, build, tree),
    search: route.search.length === 0 || search === "" ? undefined : search,
    page: readPage(route, build, { tree, pagination }),
  };
}

/** Reads `include`: names outside the route's list are refused, a nested name brings its parent along. */
export function readIncludes(route: Route, build: BuildProfile, tree: QueryTree): ReadonlySet<string> {
  const asked = textsOf(tree.get("include"))
    .flatMap((text) => text.split(","))
    .filter((name) => name !== "");
  const isRefused = (name: string) =>
    isNamed(build.refusedIncludes, route.name, name) || (!route.includes.includes(name) && !build.unknownIncludesPass);
  const refused = asked.filter(isRefused);
  if (refused.length > 0) {
    const allowed = route.includes.filter((name) => !isNamed(build.refusedIncludes, route.name, name));
    throw violation(
      "include",
      `Requested include(s) \`${refused.join(", ")}\` are not allowed. Allowed include(s) are \`${allowed.join(", ")}\`.`,
    );
  }
  const isLoaded = (name: string) => route.includes.includes(name) && !isNamed(build.ignoredIncludes, route.name, name);
  return new Set(asked.flatMap(withParents).filter(isLoaded));
}

/** `lineItems.product.salesPrices` → itself, `lineItems.product`, `lineItems`. */
function withParents(name: string): readonly string[] {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? [name] : [name, ...withParents(name.slice(0, dot))];
}

function readConditions(route: ListRoute, build: BuildProfile, tree: QueryTree): readonly Condition[] {
  const branch = branchOf(tree, "filter");
  if (branch === undefined) return [];
  const sent = [...branch.values()].map((node) => {
    const key = node instanceof Map ? textOf(node, "key") : undefined;
    const operator = node instanceof Map ? textOf(node, "op") : undefined;
    if (!(node instanceof Map) || key === undefined || operator === undefined) {
      throw violation("filter", "Invalid filter format.");
    }
    return { key, operator, value: node.get("value") };
  });
  const known = Object.keys(route.filters).filter((key) => !isNamed(build.refusedFilters, route.name, key));
  const strangers = sent.map(({ key }) => key).filter((key) => !known.includes(key));
  if (strangers.length > 0) {
    const allowed = known.join(", ");
    throw violation(
      "filter",
      `Requested filter(s) \`${strangers.join(", ")}\` are not allowed. Allowed filter(s) are \`${allowed}\`.`,
    );
  }
  return sent.flatMap(({ key, operator, value }) => {
    const field = route.filters[key];
    if (field === undefined) return [];
    if (!field.operators.includes(operator)) throw unsupported(key, operator, field);
    const condition: Condition = { key, operator, at: key, ...readValues(value) };
    return isDropped(route, build, { condition, field }) ? [] : [withBuildWords(route, build, condition)];
  });
}

function unsupported(key: string, operator: string, field: FilterField): Refusal {
  const valid = field.operators.join(", ");
  return violation(key, `Unsupported filter operator: ${operator}. Valid operators are ${valid}`);
}

/** Upstream: a comma inside a value splits it, wherever it stands. Checked 2026-11. */
function readValues(value: string | QueryTree | undefined): Pick<Condition, "values" | "isList"> {
  const texts = textsOf(value);
  const split = texts.flatMap((text) => text.split(","));
  return { values: split, isList: value instanceof Map || split.length > 1 };
}

/** Filters that pass without narrowing: by the framework's habits and by this build's. */
function isDropped(
  route: ListRoute,
  build: BuildProfile,
  { condition, field }: { readonly condition: Condition; readonly field: FilterField },
): boolean {
  if (isNamed(build.ignoredFilters, route.name, condition.key)) return true;
  if (build.lessThanIgnored && isDocumentList(route) && condition.operator.startsWith("lessThan")) return true;
  const isDate = field.type === "date" || field.type === "datetime" || field.type === "day";
  // Upstream: PHP's `empty` drops a date filter whose value is missing, empty or "0". Checked 2026-11.
  const isEmptyValue = condition.values.every((value) => value === "" || value === "0");
  return isDate && isEmptyValue && !condition.operator.startsWith("is");
}

/** Document lists are those with a status default. */
function isDocumentList(route: ListRoute): boolean {
  return route.hidden.some(({ isStatus }) => isStatus);
}

/** Refuses words that this build's vocabulary lacks. */
function withBuildWords(route: ListRoute, build: BuildProfile, condition: Condition): Condition {
  if (condition.key !== "status") return condition;
  const lacking = condition.values.find((word) => isNamed(build.statusVocabularyLacks, route.name, word));
  if (lacking === undefined) return condition;
  const words = route.filters["status"]?.words ?? [];
  const known = words.filter((word) => !isNamed(build.statusVocabularyLacks, route.name, word));
  throw violation("status", `Invalid value: ${lacking}. Valid values are: ${known.join(", ")}`);
}

/** Reads `sort`; where there is none, `order[i][field|dir]`, which the framework still understands. */
function readOrder(route: ListRoute, tree: QueryTree): readonly OrderKey[] {
  const sorts = textsOf(tree.get("sort"))
    .flatMap((text) => text.split(","))
    .filter((name) => name !== "");
  const legacy = [...(branchOf(tree, "order")?.values() ?? [])].flatMap((entry) => {
    const field = entry instanceof Map ? textOf(entry, "field") : undefined;
    if (field === undefined || !(entry instanceof Map)) return [];
    return [textOf(entry, "dir") === "asc" ? field : `-${field}`];
  });
  const keys = (sorts.length > 0 ? sorts : legacy).map(orderKey);
  const stranger = keys.find(({ field }) => route.orders[field] === undefined);
  if (stranger === undefined) return keys;
  const allowed = Object.keys(route.orders).join(", ");
  throw violation(
    "sort",
    `Requested sort(s) \`${stranger.field}\` is not allowed. Allowed sort(s) are \`${allowed}\`.`,
  );
}

const defaultSize = 15;

function readPage(route: ListRoute, build: BuildProfile, { tree, pagination }: RawRequest): PageRequest {
  const { paging } = route;
  if (paging.kind !== "v3") return { kind: "all" };
  const size = Math.min(paging.maxSize, readSize(tree));
  const modes = paging.modes.filter(
    (mode) => (mode !== "cursor" || build.cursorSupported) && (mode !== "table" || build.totalsSupported),
  );
  const asked = modes.find((mode) => mode === (pagination ?? "simple").toLowerCase());
  // Upstream: an unknown mode means simple, one that the list lacks means its first. Checked 2026-11.
  const mode = asked ?? modes[0] ?? "simple";
  if (mode === "cursor") return { kind: "cursor", cursor: textOf(tree, "cursor"), size };
  const page = branchOf(tree, "page");
  const number = wholeNumber(page === undefined ? textOf(tree, "page") : textOf(page, "number"), 1);
  return { kind: "numbered", mode, number: Math.max(1, number), size };
}

function readSize(tree: QueryTree): number {
  const page = branchOf(tree, "page");
  if (page !== undefined) {
    const size = textOf(page, "size");
    // Upstream: `page[number]` without `page[size]` reads a missing array key. Checked 2026-11.
    if (size === undefined) throw new Refusal({ kind: "server" });
    return sizeOf(size);
  }
  return sizeOf(textOf(tree, "per_page") ?? textOf(tree, "perPage"));
}

/** Upstream: zero, which is also what words come to, means the default. Checked 2026-11. */
function sizeOf(sent: string | undefined): number {
  return Math.max(1, wholeNumber(sent, defaultSize) || defaultSize);
}

function wholeNumber(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const leading = /^\s*[+-]?\d+/u.exec(text);
  return leading === null ? 0 : Number(leading[0]);
}
