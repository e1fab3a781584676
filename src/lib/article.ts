/** A type's name with its article: `a SalesOrder`, `an Invoice`. */
export function withArticle(type: string): string {
  return `${["A", "E", "I", "O"].includes(type.charAt(0)) ? "an" : "a"} ${type}`;
}
