import type { Maybe } from "./maybe.ts";

/** A group of customers or suppliers, such as one that shares prices. */
export interface CustomerGroup {
  readonly id: string;
  readonly name: Maybe<string>;
}
