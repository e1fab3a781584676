import type { Maybe } from "./maybe.ts";

/** A way to ship. */
export interface ShippingMethod {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly type?: Maybe<string>;
  readonly module?: Maybe<string>;
  readonly supportsDeliveries?: Maybe<boolean>;
  readonly supportsReturns?: Maybe<boolean>;
  readonly projectId?: Maybe<string>;
}
