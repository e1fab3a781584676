/** Length of the span in which calls are counted: the upstream's limit is per minute. */
export const spanMs = 60_000;
