import { type Answer, jsonAnswer } from "./answer.ts";
import type { BuildProfile } from "./build.ts";
import { readV1List } from "./dialect-v1.ts";
import { readV3List } from "./dialect-v3.ts";
import { type RequestedUrl, extraCursor, extraNumbered, pageLinks, v3Cursor, v3Numbered } from "./envelope.ts";
import { type Asked, type FilterField, type Test, compileCondition } from "./filter.ts";
import { type ListQuery, type RawRequest, orderKey } from "./list-query.ts";
import type { World } from "../model.ts";
import { createOrdering } from "./ordering.ts";
import { type CursorSlice, type NumberedSlice, sliceByCursor, sliceByNumber } from "./paging.ts";
import { compilePath } from "./paths.ts";
import { Refusal } from "./problems.ts";
import type { ListRoute, PathParameters } from "../routes/define.ts";
import type { Condition } from "./scalar-test.ts";
import { likeTest } from "./text.ts";

/** Everything that answering a read needs. */
export interface ReadRequest {
  readonly world: World;
  readonly build: BuildProfile;
  readonly parameters: PathParameters;
  readonly raw: RawRequest;
  readonly url: RequestedUrl;
  /** The media type agreed on. */
  readonly media: string;
  /** Counts requests, so that ties can change places from one to the next. */
  readonly serial: number;
}

/** Answers a list. Throws a `Refusal` on what the route does not offer. Projects only the rows that it serves. */
export function answerList(route: ListRoute, request: ReadRequest): Answer {
  const { world, build, parameters } = request;
  const query = route.family === "v3" ? readV3List(route, build, request.raw) : readV1List(route, build, request.raw);
  const all = route.source(world, parameters, request.media);
  if (all === null) throw new Refusal({ kind: "record" });
  const candidates = narrowed(route, world, query.conditions) ?? all;
  const tests = testsOf(route, world, { build, query });
  const passing = tests.length === 0 ? candidates : candidates.filter((record) => tests.every((test) => test(record)));
  const slice = cut(route, passing, { request, query });
  const project = route.media[request.media];
  if (project === undefined) throw new Refusal({ kind: "media" });
  const context = { includes: query.includes, single: false, build };
  const data = slice.records.map((record) => project(world, record, context));
  return jsonAnswer(200, enclose(route, data, { slice, request, query }), request.media);
}

/** The records under an index that one of the conditions allows; null where none does. In ascending id. */
function narrowed(route: ListRoute, world: World, conditions: readonly Condition[]): readonly object[] | null {
  if (route.lookup === null) return null;
  for (const { key, operator, values, isList } of conditions) {
    const index = route.filters[key]?.index;
    const isUnion = operator === "in" || (operator === "equals" && !isList);
    if (index === undefined || !isUnion) continue;
    const lookup = route.lookup;
    const found = new Set([...new Set(values)].flatMap((value) => lookup(world, index, value)));
    return [...found].toSorted((a, b) => idOf(a) - idOf(b));
  }
  return null;
}

function idOf(record: object): number {
  return "id" in record && typeof record.id === "number" ? record.id : 0;
}

function testsOf(
  route: ListRoute,
  world: World,
  { build, query }: { readonly build: BuildProfile; readonly query: ListQuery },
): readonly Test[] {
  const habits = { isStrict: route.family === "v3" };
  const asked = query.conditions.map((condition) => {
    const plain = route.plainFilters[condition.key];
    const field: FilterField = route.filters[condition.key] ?? {
      path: plain ?? "",
      type: "text",
      operators: ["equals"],
    };
    const fitted = build.emailOverMatches ? overMatching(field, condition) : { field, condition };
    return compileCondition(world, { ...fitted, habits });
  });
  const hidden = route.hidden
    .filter(({ key, isStatus }) => (!isStatus || build.statusDefaultsHidden) && !isAskedFor(query, key))
    .map(({ path, shown }): Test => {
      const { read } = compilePath(path, world);
      return (record) => shown.includes(read(record));
    });
  return [...asked, ...hidden, ...searchTests(route, world, query.search)];
}

function isAskedFor(query: ListQuery, key: string): boolean {
  return query.conditions.some((condition) => condition.key === key);
}

/** Upstream: the customers' e-mail filter was seen to match on any part of any address. Checked 2026-11. */
function overMatching(field: FilterField, condition: Condition): Omit<Asked, "habits"> {
  if (field.overMatches === undefined) return { field, condition };
  return { field: { ...field, path: field.overMatches }, condition: { ...condition, operator: "contains" } };
}

function searchTests(route: ListRoute, world: World, search: string | undefined): readonly Test[] {
  if (search === undefined) return [];
  const isLike = likeTest(search, "none", false);
  const readers = route.search.map((path) => compilePath(path, world).read);
  const passes = (text: unknown) => typeof text === "string" && isLike(text);
  return [(record) => readers.some((read) => passes(read(record)))];
}

type Slice = NumberedSlice | CursorSlice;

function cut(
  route: ListRoute,
  records: readonly object[],
  { request, query }: { readonly request: ReadRequest; readonly query: ListQuery },
): Slice {
  const { page } = query;
  const keys = query.order.length > 0 ? query.order : route.defaultOrder.split(",").map(orderKey);
  const ordering = createOrdering({
    world: request.world,
    paths: route.orders,
    keys,
    shuffle: request.build.unstableTies && page.kind === "numbered" ? request.serial : null,
  });
  if (page.kind === "cursor") return sliceByCursor(records, ordering, page);
  const ordered = ordering.arrange(records);
  return sliceByNumber(ordered, page.kind === "all" ? { number: 1, size: Math.max(1, ordered.length) } : page);
}

function enclose(
  route: ListRoute,
  data: readonly unknown[],
  { slice, request, query }: { readonly slice: Slice; readonly request: ReadRequest; readonly query: ListQuery },
): unknown {
  const { url } = request;
  const isTable = query.page.kind === "numbered" && query.page.mode === "table";
  if (route.envelope === "v3") {
    return "total" in slice ? v3Numbered(data, slice, { url, isTable }) : v3Cursor(data, slice, url);
  }
  if (route.envelope === "dataOnly") return { data };
  const hasTotal = route.envelope === "extra" && (isTable || query.page.kind === "all");
  const extra = "total" in slice ? extraNumbered(slice, hasTotal) : extraCursor(slice);
  if (route.links === null || !("total" in slice)) return { data, extra };
  return { data, extra, links: { ...pageLinks(slice, url), ...route.links(request.parameters) } };
}
