/**
 * Whether two values made of plain objects, lists, texts, numbers and the like are the same, property by property and in
 * the same order.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && haveSame(one, other);
  // Called for every record that is read: engines hand out names and values of objects as they keep them.
  return haveSame(Object.keys(one), Object.keys(other)) && haveSame(Object.values(one), Object.values(other));
}

function haveSame(ones: readonly unknown[], others: readonly unknown[]): boolean {
  if (ones.length !== others.length) return false;
  for (let index = 0; index < ones.length; index += 1) if (!isSame(ones[index], others[index])) return false;
  return true;
}
