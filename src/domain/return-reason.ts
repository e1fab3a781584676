import type { Maybe } from "./maybe.ts";

/** A reason for returning something, as the shop has defined it. */
export interface ReturnReason {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly description?: Maybe<string>;
  readonly language?: Maybe<string>;
  readonly projectId?: Maybe<string>;
}
