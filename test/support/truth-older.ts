/** Where an instance without the newest family tells less, or tells it in other words. */
import type { Fields } from "./truth-values.ts";

/** Type → the fields that are told otherwise. */
export const olderTruth: Readonly<Record<string, Fields<never>>> = {};
