import type { Maybe } from "./maybe.ts";

/** A warehouse. */
export interface Warehouse {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly projectId: Maybe<string>;
}
