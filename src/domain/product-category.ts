import type { Maybe } from "./maybe.ts";

/** A category of products. */
export interface ProductCategory {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly parentId: Maybe<string>;
}
