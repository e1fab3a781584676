import type { Known } from "./known.ts";

/** Whether an endpoint brings a facet, by itself or by includes that this instance takes. */
export function carries(
  endpoint: { readonly brings: readonly string[]; readonly includes?: Readonly<Record<string, readonly string[]>> },
  facet: string,
  { known, name }: { readonly known: Known; readonly name: string },
): boolean {
  if (endpoint.brings.includes(facet)) return true;
  const includes = endpoint.includes?.[facet];
  return includes !== undefined && includes.every((include) => known.takesInclude(name, include));
}

/** The includes that bring the facets, in the order in which the endpoint declares them. */
export function includesFor(
  endpoint: { readonly includes?: Readonly<Record<string, readonly string[]>> },
  facets: Iterable<string>,
): string[] {
  const wanted = new Set<string>();
  for (const facet of facets) for (const include of endpoint.includes?.[facet] ?? []) wanted.add(include);
  const declared = [...new Set(Object.values(endpoint.includes ?? {}).flat())];
  return declared.filter((include) => wanted.has(include));
}
