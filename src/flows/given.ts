import type { Input } from "../commands/define.ts";

/** A list of objects in an input; none where there is none. */
export function listOf(value: unknown): readonly Input[] {
  return Array.isArray(value) ? (value as readonly Input[]) : [];
}

/** The part of a plain id that is the position's own: `7` of `42/7`. */
export function ownIdOf(id: unknown): string {
  return String(id).split("/").at(-1) ?? "";
}
