/** A number that is not known beforehand: the least, the expected and the most that it can be. */
export interface Bounds {
  readonly least: number;
  readonly expected: number;
  readonly most: number;
}

/** A number that is known. */
export function exactly(count: number): Bounds {
  return { least: count, expected: count, most: count };
}

/** Nothing at all. */
export const none: Bounds = exactly(0);

/** As many of the one for each of the other. */
export function times(one: Bounds, other: Bounds): Bounds {
  return {
    least: one.least * other.least,
    expected: one.expected * other.expected,
    most: one.most * other.most,
  };
}
