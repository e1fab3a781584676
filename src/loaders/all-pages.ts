import type { PageFacts } from "./envelope.ts";

/**
 * All items of a paged list, from `first` or the list's first page on. Ends with the number of items that the list says it
 * has, with the page that it says is the last, or with one that is not full; and with a page that repeats the one before.
 */
export async function readAllPages(
  load: (page: number) => Promise<PageFacts>,
  { size, first }: { readonly size: number; readonly first?: PageFacts },
): Promise<unknown[]> {
  const items: unknown[] = [];
  let before: readonly unknown[] = [];
  for (let page = 1; ; page += 1) {
    const facts = page === 1 && first !== undefined ? first : await load(page);
    // Upstream: some lists ignore which page they are asked for and answer everything. Checked 2026-11.
    if (isSame(before[0], facts.items[0])) return items;
    items.push(...facts.items);
    const isFull = facts.items.length >= (facts.served ?? size);
    const goesOn = facts.total === null ? (facts.hasNext ?? isFull) : items.length < facts.total;
    if (!goesOn || facts.items.length === 0) return items;
    before = facts.items;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
