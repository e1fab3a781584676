import type { Maybe } from "./maybe.ts";

/** A shop or marketplace that is connected to Xentral. */
export interface SalesChannel {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly moduleName: Maybe<string>;
  readonly uuid: Maybe<string>;
  readonly isActive: Maybe<boolean>;
  readonly productExport: Maybe<boolean>;
  readonly stockExport: Maybe<boolean>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly projectId: Maybe<string>;
}
