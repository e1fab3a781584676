/** Parts of a record that were read together. Shared between operations: nobody may change them. */
export interface Layer {
  readonly parts: { readonly id: string };
  /** The facets that can be told from the parts, as far as no later layer tells them. */
  readonly facets: readonly string[];
  /** When they were read last, by the injected clock. Moves on when they are read again and say the same. */
  at: number;
}

/** What is kept of one record. */
export interface KeptRecord {
  /** Newest first. */
  readonly layers: readonly Layer[];
  /** When the ERP said that there is no such record; null when it did not. */
  readonly missingAt: number | null;
}

/** A page of a list: which records stand on it, and what its envelope said. */
export interface KeptPage {
  readonly ids: readonly string[];
  /** The facets that every row carried. */
  readonly facets: readonly string[];
  readonly served: number | null;
  readonly total: number | null;
  readonly nextCursor: string | null;
  readonly speaksCursor: boolean;
  readonly hasNext: boolean | null;
  readonly at: number;
}

/** What two sources keep of one record: of each facet the newest, of its absence whatever was said last. */
export function united(one: KeptRecord | null, other: KeptRecord | null): KeptRecord {
  if (one === null || other === null) return one ?? other ?? { layers: [], missingAt: null };
  const all = [...one.layers, ...other.layers].toSorted((left, right) => right.at - left.at);
  const missingAt = Math.max(one.missingAt ?? -1, other.missingAt ?? -1);
  if (missingAt > (all[0]?.at ?? -1)) return { layers: [], missingAt };
  const told = new Set<string>();
  const layers = all.flatMap((layer) => {
    const facets = layer.facets.filter((facet) => !told.has(facet));
    for (const facet of facets) told.add(facet);
    if (facets.length === layer.facets.length) return [layer];
    return facets.length === 0 ? [] : [{ ...layer, facets }];
  });
  return { layers, missingAt: null };
}

/** What was read of a record after a moment; null where nothing was. */
export function readSince(record: KeptRecord, moment: number): KeptRecord | null {
  const { layers, missingAt } = record;
  const isMissing = missingAt !== null && missingAt > moment;
  if (layers.every(({ at }) => at > moment) && (missingAt === null || isMissing)) return record;
  const later = layers.filter(({ at }) => at > moment);
  return later.length === 0 && !isMissing ? null : { layers: later, missingAt: isMissing ? missingAt : null };
}

/** A record as another process has left it; null for anything else. Nothing is from later than now, by whatever clock. */
export function readRecord(
  value: unknown,
  { id, now }: { readonly id: string; readonly now: number },
): KeptRecord | null {
  if (!isObject(value) || !Array.isArray(value["layers"])) return null;
  const layers: readonly unknown[] = value["layers"];
  const { missingAt } = value;
  if (missingAt !== null && typeof missingAt !== "number") return null;
  const own = layers.filter((layer): layer is Layer => isLayer(layer) && layer.parts.id === id);
  if (own.length < layers.length) return null;
  return {
    layers: own.map((layer) => ({ ...layer, at: Math.min(layer.at, now) })),
    missingAt: missingAt === null ? null : Math.min(missingAt, now),
  };
}

/** A page as another process has left it; null for anything else. */
export function readPage(value: unknown, now: number): KeptPage | null {
  return isPage(value) ? { ...value, at: Math.min(value.at, now) } : null;
}

/** The moment of a write that another process tells; undefined for anything else. */
export function readMoment(value: unknown): number | undefined {
  return isObject(value) && typeof value["at"] === "number" ? value["at"] : undefined;
}

function isPage(value: unknown): value is KeptPage {
  return isObject(value) && isTexts(value["ids"]) && isTexts(value["facets"]) && typeof value["at"] === "number";
}

function isLayer(value: unknown): value is Layer {
  return isObject(value) && isObject(value["parts"]) && isTexts(value["facets"]) && typeof value["at"] === "number";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
