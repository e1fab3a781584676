/**
 * Objects that many operations read and nobody changes. Each has a place for what was made of it last, so that who makes
 * the same of it again need not. The place goes with its object.
 */

/** What was made of an object, and who made it; nothing yet where there is no maker. */
export interface MadeOf {
  maker: object | null;
  made: unknown;
}

const places = new WeakMap<object, MadeOf>();

/** Declares that an object will be read again and is not changed any more. */
export function share(object: object): void {
  if (!places.has(object)) places.set(object, { maker: null, made: undefined });
}

/** The place of an object; undefined for those that nobody shares. */
export function placeOf(object: unknown): MadeOf | undefined {
  return typeof object === "object" && object !== null ? places.get(object) : undefined;
}
