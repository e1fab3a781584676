import type { CursorSlice, NumberedSlice } from "./paging.ts";

/** Where the request came in: what links are made from. */
export interface RequestedUrl {
  /** `http://127.0.0.1:4010/api/v3/salesOrders`. */
  readonly address: string;
  /** The query as sent. */
  readonly query: string;
}

/** v3's envelope of a numbered page; totals in `table` mode only. */
export function v3Numbered(
  data: readonly unknown[],
  slice: NumberedSlice,
  { url, isTable }: { readonly url: RequestedUrl; readonly isTable: boolean },
): unknown {
  const { number, size, total } = slice;
  const from = (number - 1) * size + 1;
  const lastPage = Math.max(1, Math.ceil(total / size));
  const at = (page: number) => linkWith(url, { page: String(page) });
  const meta = {
    currentPage: number,
    from: data.length === 0 ? null : from,
    ...(isTable ? { lastPage } : {}),
    path: url.address,
    perPage: size,
    to: data.length === 0 ? null : from + data.length - 1,
    ...(isTable ? { total } : {}),
  };
  const links = {
    first: at(1),
    last: isTable ? at(lastPage) : null,
    prev: number > 1 ? at(number - 1) : null,
    next: number * size < total ? at(number + 1) : null,
  };
  return { data, links, meta };
}

/** v3's envelope of a page by cursor: neither numbers nor totals. */
export function v3Cursor(data: readonly unknown[], slice: CursorSlice, url: RequestedUrl): unknown {
  const at = (cursor: string | null) => (cursor === null ? null : linkWith(url, { cursor }));
  return {
    data,
    links: { first: null, last: null, prev: at(slice.previous), next: at(slice.next) },
    meta: { path: url.address, perPage: slice.size, nextCursor: slice.next, prevCursor: slice.previous },
  };
}

/** v1's and v2's `extra` of a numbered page. */
export function extraNumbered({ number, size, total }: NumberedSlice, hasTotal: boolean): unknown {
  return { ...(hasTotal ? { totalCount: total } : {}), page: { number, size } };
}

/** v2's `extra` of a page by cursor: the last page's next cursor is empty, the total null. */
export function extraCursor({ next, size }: CursorSlice): unknown {
  return { totalCount: null, cursor: { nextCursor: next ?? "", size } };
}

/** v1's and v2's links of a numbered page, where a list has them. */
export function pageLinks({ number, size, total }: NumberedSlice, { address, query }: RequestedUrl): object {
  const at = (page: number) => `${address}?page%5Bnumber%5D=${page}&page%5Bsize%5D=${size}`;
  return {
    self: query === "" ? address : `${address}?${query}`,
    next: number * size < total ? at(number + 1) : null,
    prev: number > 1 ? at(number - 1) : null,
  };
}

/** The request's own query with some parameters replaced, at its end. */
function linkWith({ address, query }: RequestedUrl, replaced: Readonly<Record<string, string>>): string {
  const topOf = (pair: string) => pair.split(/=|%5B|\[/iu, 1)[0] ?? "";
  const kept = query.split("&").filter((pair) => pair !== "" && !Object.hasOwn(replaced, topOf(pair)));
  const added = Object.entries(replaced).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${[...kept, ...added].join("&")}`;
}
