import type { Maybe } from "./maybe.ts";

/** A way to pay. */
export interface PaymentMethod {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly type: Maybe<string>;
  readonly projectId: Maybe<string>;
}
