/**
 * What the running graph has learnt about an instance and a token: families and endpoints that are not there, includes
 * that are refused, page sizes that were clamped. Plans read it; the loaders write it.
 */
export interface Known {
  /** Another number whenever something was learnt or forgotten, so that what follows from it can be kept meanwhile. */
  readonly revision: number;
  /** Why an endpoint cannot be used; null when nothing speaks against it. `endpoint` is made by {@link endpointName}. */
  absence(endpoint: string): string | null;
  /** Whether the endpoint takes this include and honours it. */
  takesInclude(endpoint: string, include: string): boolean;
  /** Largest page that the path was seen to serve, where it is smaller than described. */
  largestPage(endpoint: string): number | null;
  /** Whether the conditions that reveal hidden rows are accepted. */
  takesRevealing(endpoint: string): boolean;
  /** Whether a filter key with an operator was seen to be ignored. */
  ignoresFilter(endpoint: string, key: string, operator: string): boolean;
  /** Whether the endpoint answers with upstream cursors when asked to. */
  givesCursors(endpoint: string): boolean;
  /** Largest number of keys that one request's address was seen to carry, where it is smaller than planned. */
  largestBatch(endpoint: string): number | null;
}

/** The name under which an endpoint is remembered: its path with ids replaced, such as `/api/v1/products/{id}/stocks`. */
export function endpointName(path: string): string {
  return path.replace(/\/(?:[0-9]+|il-[0-9]+|masterdata|billingaddress)(?=\/|$)/g, "/{id}");
}

/** A memory that knows nothing. */
export const nothingKnown: Known = {
  revision: 0,
  absence: () => null,
  takesInclude: () => true,
  largestPage: () => null,
  takesRevealing: () => true,
  ignoresFilter: () => false,
  givesCursors: () => true,
  largestBatch: () => null,
};
