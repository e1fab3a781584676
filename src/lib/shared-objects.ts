/**
 * Objects that many operations read and nobody changes. Each has a place for what was made of it last, so that who makes
 * the same of it again need not. What was made of an object that is gone makes room in its turn; what is in all places
 * together is bounded.
 */

/** What was made of an object, and who made it; nothing where there is no maker. */
export interface MadeOf {
  readonly maker: object | null;
  readonly made: unknown;
}

class Place implements MadeOf {
  maker: object | null = null;
  made: unknown = undefined;
  bytes = 0;
}

/** Beside the cache's own bound: the first pages that a front end shows take a hundredth of it. */
const MAX_BYTES = 16 * 1024 * 1024;

const places = new WeakMap<object, Place>();
/** Places with something in them, that which was made first at the beginning. */
const filled = new Set<Place>();
let bytes = 0;

/** Declares that an object will be read again and is not changed any more. */
export function share(object: object): void {
  if (!places.has(object)) places.set(object, new Place());
}

/** The place of an object; undefined for those that nobody shares. */
export function placeOf(object: unknown): MadeOf | undefined {
  return typeof object === "object" && object !== null ? places.get(object) : undefined;
}

/** Leaves in the place of a shared object what was made of it, and roughly how many bytes that takes. */
export function leave(object: object, made: MadeOf & { readonly bytes: number }): void {
  const place = places.get(object);
  if (place === undefined) return;
  empty(place);
  Object.assign(place, made);
  filled.add(place);
  bytes += made.bytes;
  for (const oldest of filled) {
    if (bytes <= MAX_BYTES) return;
    empty(oldest);
  }
}

function empty(place: Place): void {
  if (!filled.delete(place)) return;
  bytes -= place.bytes;
  place.maker = null;
  place.made = undefined;
  place.bytes = 0;
}

/** What is in all places together, by the estimates of those who left it. */
export function bytesLeft(): number {
  return bytes;
}
