/** Whether two values made of plain objects, lists, texts, numbers and the like are the same, property by property. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (!Array.isArray(one)) return !Array.isArray(other) && haveSame(one as Properties, other as Properties);
  return Array.isArray(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index]));
}

type Properties = Readonly<Record<string, unknown>>;

/** Called for every record that is read: names are compared only where a value does not tell that they are there. */
function haveSame(one: Properties, other: Properties): boolean {
  let more = 0;
  let isVague = false;
  for (const name in one) {
    const value = one[name];
    if (!isSame(value, other[name])) return false;
    isVague ||= value === undefined;
    more += 1;
  }
  for (const name in other) {
    if (isVague && !(name in one)) return false;
    more -= 1;
  }
  return more === 0;
}
