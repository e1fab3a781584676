/** Reads the values of filters: dates in the forms each endpoint takes, numbers, booleans. */

/** `2026-11-07` where it is a day of the calendar, else null. */
export function parseDay(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : text;
}

/**
 * Seconds since the epoch of the two forms that v3 takes: `Y-m-d\TH:i:sP` and `Y-m-d H:i:s` (read as UTC).
 * Null for anything else, ISO without an offset and `Z` included.
 */
export function parseStrictDateTime(text: string): number | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})([+-]\d{2}:\d{2})| (\d{2}:\d{2}:\d{2}))$/u.exec(text);
  if (parts === null || parseDay(parts[1] ?? "") === null) return null;
  const at = Date.parse(`${parts[1]}T${parts[2] ?? parts[4]}${parts[3] ?? "Z"}`);
  return Number.isNaN(at) ? null : Math.floor(at / 1000);
}

/** Seconds since the epoch of what v1 and v2 take: the strict forms, a bare day, and ISO with or without a zone. */
export function parseLooseDateTime(text: string): number | null {
  const strict = parseStrictDateTime(text);
  if (strict !== null) return strict;
  const day = parseDay(text);
  if (day !== null) return Date.parse(`${day}T00:00:00Z`) / 1000;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/u.test(text)) return null;
  const at = Date.parse(/[Z]|[+-]\d{2}:\d{2}$/u.test(text) ? text : `${text}Z`);
  return Number.isNaN(at) ? null : Math.floor(at / 1000);
}

/** A decimal number, or null. */
export function parseNumber(text: string): number | null {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/iu.test(text) ? Number(text) : null;
}

/** The two booleans as v3 takes them; capitals are refused. */
export function parseBoolean(text: string): boolean | null {
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  return null;
}
