/** Days and instants of the shop, which lives in Europe/Berlin. Instants are whole seconds since the epoch. */

export const secondsPerDay = 86_400;

/** The generated shop's present: 1 November 2026, nine in the morning in Berlin. */
export const shopPresent = Date.UTC(2026, 10, 1, 8) / 1000;

const days = new Map<number, string>();

/** The day in Berlin on which an instant falls, `2026-10-31`. The same day is the same string object, which saves memory. */
export function dayOf(seconds: number): string {
  const local = Math.floor((seconds + offsetHours(seconds) * 3600) / secondsPerDay);
  const known = days.get(local);
  if (known !== undefined) return known;
  const day = new Date(local * secondsPerDay * 1000).toISOString().slice(0, 10);
  days.set(local, day);
  return day;
}

/** The instant at which a day begins in Berlin. */
export function startOfDay(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`) / 1000;
  return utc - offsetHours(utc) * 3600;
}

/** A day some days later, or earlier for a negative count. */
export function addDays(day: string, count: number): string {
  return dayOf(startOfDay(day) + count * secondsPerDay + secondsPerDay / 2);
}

/** An instant as upstream writes it: `2026-07-01T10:00:00+02:00`. */
export function toTimestamp(seconds: number): string {
  const hours = offsetHours(seconds);
  const local = new Date((seconds + hours * 3600) * 1000).toISOString().slice(0, 19);
  return `${local}+0${hours}:00`;
}

/** Summer time runs from the last Sunday of March to the last Sunday of October, 01:00 UTC each. */
function offsetHours(seconds: number): 1 | 2 {
  const year = new Date(seconds * 1000).getUTCFullYear();
  return seconds >= lastSunday(year, 2) && seconds < lastSunday(year, 9) ? 2 : 1;
}

const changes = new Map<number, number>();

function lastSunday(year: number, month: number): number {
  const known = changes.get(year * 12 + month);
  if (known !== undefined) return known;
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  const at = (last.getTime() - last.getUTCDay() * secondsPerDay * 1000) / 1000;
  changes.set(year * 12 + month, at);
  return at;
}
