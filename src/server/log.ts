import { stripVTControlCharacters } from "node:util";

/** Where the process tells its operator what happened. Holds no queries, variables or filter values. */
export interface Log {
  note(line: string): void;
  warn(line: string): void;
  /** The cause's stack is written too, and the stacks of its causes. */
  error(line: string, cause?: unknown): void;
}

/** How far a chain of causes is followed. */
const MAX_CAUSES = 5;

/** A log of text lines. Every occurrence of a secret is replaced, wherever it may have slipped in. */
export function createLog(write: (text: string) => void, secrets: readonly string[] = []): Log {
  const line = (level: string, text: string): void => {
    const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), stripVTControlCharacters(text));
    write(`${new Date().toISOString()} ${level} ${clean}\n`);
  };
  return {
    note: (text) => line("note", text),
    warn: (text) => line("warn", text),
    error: (text, cause) => line("error", cause === undefined ? text : `${text}\n${stacks(cause, MAX_CAUSES)}`),
  };
}

function stacks(thrown: unknown, left: number): string {
  if (!(thrown instanceof Error)) return `A value that is no Error was thrown: ${typeof thrown}`;
  const own = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
  return thrown.cause === undefined || left === 0 ? own : `${own}\ncaused by ${stacks(thrown.cause, left - 1)}`;
}
