/** What a record says of itself: null for none, undefined where it was read from a place that does not tell. */
export type Maybe<Value> = Value | null | undefined;
