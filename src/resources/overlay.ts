/**
 * Lays further objects over the first, which is changed and returned: give it a fresh one. For hot paths: an object
 * literal copies its second and further spreads property by property on V8's slow path, which takes ten times as long,
 * and lines of documents and rows of long lists are made of several parts each.
 */
export function overlay<A extends object, B extends object>(fresh: A, two: B): Omit<A, keyof B> & B;
export function overlay<A extends object, B extends object, C extends object>(
  fresh: A,
  two: B,
  three: C,
): Omit<A, keyof B | keyof C> & Omit<B, keyof C> & C;
export function overlay(fresh: object, ...parts: readonly object[]): object {
  return Object.assign(fresh, ...parts) as object;
}
