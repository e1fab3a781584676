import type { Maybe } from "./maybe.ts";

/** A free field that the shop has defined for its own purposes. */
export interface CustomField {
  readonly key: Maybe<string>;
  readonly label: Maybe<string>;
  readonly type?: Maybe<CustomFieldType>;
  readonly value: Maybe<string>;
}

/** What kind of value a free field holds. */
export type CustomFieldType =
  "STRING" | "INTEGER" | "DECIMAL" | "DATE" | "DATE_TIME" | "BOOLEAN" | "TRANSLATABLE_STRING" | "OBJECT" | "UNKNOWN";
