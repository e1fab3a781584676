import type { IntermediateLine } from "./model-document.ts";

/** Only the lines with a product. */
export function onlyProducts<L extends { readonly type: "product" }>(
  lines: readonly (L | IntermediateLine)[],
): readonly L[] {
  return lines.filter((line): line is L => line.type === "product");
}
