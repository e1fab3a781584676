/** Reading of single settings, and the words in which a wrong one is told. */

/** Environment variables by name, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used. The message is one line for the person who starts the process. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** The error of a setting that is not what it has to be. */
export function wrong(name: string, expected: string, found: string): ConfigError {
  return new ConfigError(`${name} must be ${expected}, but is ${found}.`);
}

/** A value for an error message: quoted, without control characters, shortened. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

/** A whole number's bounds, and what it is where nobody sets it. */
export interface Range {
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
}

/** A setting that is a whole number. */
export function wholeNumber(env: Environment, name: string, { fallback, least, most }: Range): number {
  const text = env[name];
  if (text === undefined) return fallback;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw wrong(name, `a whole number from ${least} to ${most}`, shown(text));
}

/** An address with http or https; null for anything else. */
export function readUrl(text: string): URL | null {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
}

/** Whether an address holds a user name or a password. */
export function hasCredentials(url: URL): boolean {
  return url.username !== "" || url.password !== "";
}

/** An empty query or fragment leaves no trace in a parsed address, so the text is asked. */
export function hasQuery(text: string): boolean {
  return /[?#]/.test(text);
}
