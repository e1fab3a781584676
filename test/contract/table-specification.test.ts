/** What the table of descriptions can send, held against the official specification of the upstream. */
import { describe, expect, it } from "vitest";

import type { Entity, ListSource, PartSource, Resource, SingleSource, WireTerm } from "../../src/resources/define.ts";
import { resources } from "../../src/resources/index.ts";
import { missingSpecification, specifiedReads } from "../support/specification.ts";
import { specifiedRequest } from "../support/specified-request.ts";
import type { SpecifiedRequest } from "../support/specified-request.ts";

/** The generic parts of a description do not depend on the domain object; what reads it is not called here. */
const table = Object.values(resources) as unknown as readonly Resource[];

/** Sent although the specification lacks it, each because it was measured to work. */
const measured: Readonly<Record<string, string>> = {
  "/api/v1/storageLocations":
    "answers live, ten rows a page, with filters on id and designation; the only way to a location without its warehouse",
  "/api/v2/warehouses/{id}/storageLocations/{id}/items page": "pages are served although no parameter is declared",
};

describe.skipIf(missingSpecification !== null)(
  `inside the official specification ${missingSpecification ?? ""}`,
  () => {
    const reads = new Map(
      [...specifiedReads()].map(([path, read]) => [path.replace(/\{[^}]+\}/g, "{id}"), specifiedRequest(read)]),
    );
    const lists = table.flatMap((resource) => listsOf(resource).map((list) => [list.path, list] as const));
    const singles = table.flatMap(({ sources }) =>
      sources.flatMap(({ single }) => (single === undefined ? [] : [[single.path("{id}"), single] as const])),
    );
    const parts = table.flatMap(({ sources }) =>
      sources.flatMap(({ parts = [] }) =>
        parts.map((part) => [part.path("{id}/{id}").replaceAll("{id}/{id}", "{id}"), part] as const),
      ),
    );
    const children = table.flatMap(({ sources }) =>
      sources.flatMap(({ children = [] }) => children.map((child) => [child.path, child] as const)),
    );
    const prints = table.flatMap(({ pdf = {} }) => Object.values(pdf).map((path) => [path("{id}")] as const));

    it.each(lists)("the list %s", (path, list) => {
      expect(violations(reads, path, (read) => ofList(read, path, list))).toEqual([]);
    });

    it.each(singles)("the single read %s", (path, single) => {
      expect(violations(reads, path, (read) => [...strayIncludes(read, single), ...strayMedia(read, single)])).toEqual(
        [],
      );
    });

    it.each(parts)("the endpoint %s", (path, part) => {
      expect(violations(reads, path, (read) => [...strayMedia(read, part), ...strayPaging(read, path, part)])).toEqual(
        [],
      );
    });

    it.each(children)("the list %s, by its parents", (path, child) => {
      const byParents = { key: child.parentKey, operators: ["in"] };
      expect(
        violations(reads, path, (read) => [
          ...strayTerms(read, [byParents, ...(child.always ?? []).map(fromTerm)]),
          ...strayMedia(read, child),
          ...strayPaging(read, path, child),
        ]),
      ).toEqual([]);
    });

    it.each(prints)("the printed document %s", (path) => {
      // Upstream: all v3 documents are printed (measured), of which the specification declares some. Checked 2026-11.
      const accept = path.startsWith("/api/v3/") ? "application/json" : "application/pdf";
      expect(violations(reads, path, (read) => strayMedia(read, { accept }))).toEqual([]);
    });

    it("every measured exception is still needed", () => {
      const used = new Set([...lists, ...parts].map(([path]) => path));
      const stale = Object.keys(measured).filter((exception) => !used.has(exception.replace(/ page$/, "")));
      expect(stale).toEqual([]);
    });
  },
);

function listsOf({ sources }: Resource): ListSource<Entity>[] {
  return sources.flatMap(({ list, nested }) => [...(list ? [list] : []), ...(nested ? [nested.list("{id}")] : [])]);
}

/** What an endpoint sends beyond the specification; nothing where the path itself is a measured exception. */
function violations(
  reads: ReadonlyMap<string, SpecifiedRequest>,
  path: string,
  check: (read: SpecifiedRequest) => readonly string[],
): readonly string[] {
  if (measured[path] !== undefined) return [];
  const read = reads.get(path);
  return read === undefined ? [`there is no GET ${path}`] : check(read);
}

function ofList(read: SpecifiedRequest, path: string, list: ListSource<Entity>): string[] {
  const keys = Object.values(list.filters);
  const parameters = keys.filter(({ parameter }) => parameter === true).map(({ key }) => key);
  if (list.walk === "cursor") parameters.push("cursor");
  if (list.dialect === "v3" && list.counts) parameters.push("x-pagination");
  const isCountedUnseen = list.dialect === "v3" && !list.counts && read.parameters.includes("x-pagination");
  return [
    ...strayTerms(
      read,
      keys.filter(({ parameter }) => parameter !== true),
    ),
    ...strayTerms(read, [...(list.always ?? []), ...(list.again ?? []).flat()].map(fromTerm)),
    ...parameters.filter((name) => !read.parameters.includes(name)).map((name) => `parameter ${name}`),
    ...Object.values(list.orders)
      .filter((order) => !read.orders.includes(order))
      .map((order) => `order ${order}`),
    ...(isCountedUnseen ? ["it counts its rows"] : []),
    ...strayIncludes(read, list),
    ...strayMedia(read, list),
    ...strayPaging(read, path, list),
  ];
}

interface Keyed {
  readonly key: string;
  readonly operators: readonly string[];
}

function fromTerm({ key, operator }: WireTerm): Keyed {
  return { key, operators: [operator] };
}

function strayTerms(read: SpecifiedRequest, keys: readonly Keyed[]): string[] {
  return keys.flatMap(({ key, operators }) =>
    operators
      .filter((operator) => read.filters.get(key)?.includes(operator) !== true)
      .map((operator) => `filter ${key} ${operator}`),
  );
}

function strayIncludes(read: SpecifiedRequest, { includes = {} }: Pick<SingleSource<Entity>, "includes">): string[] {
  const named = Object.values(includes).flat();
  return named.filter((include) => !read.includes.includes(include)).map((include) => `include ${include}`);
}

function strayMedia(read: SpecifiedRequest, { accept = "application/json" }: { readonly accept?: string }): string[] {
  return read.media.includes(accept) ? [] : [`accept ${accept}`];
}

/** Pages are asked for where the specification has them, in sizes that it allows, and nowhere else. */
function strayPaging(
  read: SpecifiedRequest,
  path: string,
  { dialect, page }: Pick<PartSource<Entity>, "dialect" | "page">,
): string[] {
  const isPaged = read.parameters.includes("page") || measured[`${path} page`] !== undefined;
  if (page === undefined || dialect === "bare") return isPaged || page !== undefined ? ["it has pages"] : [];
  // Upstream: v1 and v2 declare no bounds; 10 to 50 were measured. Checked 2026-11.
  const [smallest, largest] = dialect === "v3" ? [1, read.largestPage ?? 0] : [10, 50];
  return [
    ...(isPaged ? [] : ["it has no pages"]),
    ...(page.min < smallest ? [`pages of ${page.min}`] : []),
    ...(page.max > largest ? [`pages of ${page.max}`] : []),
  ];
}
