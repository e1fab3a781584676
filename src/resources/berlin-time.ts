/** Germany's legal time, by the rule that holds since 1996: summer time from the last Sunday in March to that in October. */

/**
 * The offset of a local time `YYYY-MM-DDTHH:MM:SS` in Berlin. The hour that October repeats is taken as summer time, the
 * hour that March skips as winter time.
 */
export function berlinOffset(local: string): "+01:00" | "+02:00" {
  const year = local.slice(0, 4);
  const start = `${year}-03-${lastSunday(Number(year), 3)}T03:00:00`;
  const end = `${year}-10-${lastSunday(Number(year), 10)}T03:00:00`;
  return local >= start && local < end ? "+02:00" : "+01:00";
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month of the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The day of a 31-day month's last Sunday. */
function lastSunday(year: number, month: 3 | 10): number {
  return 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay();
}
