/** What the upstream refused, in terms of the input. */
import type { UserError, UserErrorCode } from "../domain/user-error.ts";
import type { AppError } from "../errors.ts";
import type { UpstreamProblem } from "../lib/problem.ts";
import { inputPathOf } from "./body.ts";
import type { Given } from "./body.ts";
import type { BodyMap, Command } from "./define.ts";

/** The place of an input field for a client: below the argument `input`. */
export function inputField(path: readonly string[]): readonly string[] {
  return ["input", ...path];
}

/** What was asked for, as far as refusals speak of it. */
interface Asked {
  readonly command: Pick<Command, "hints" | "target" | "place">;
  readonly given: readonly Given[];
}

/** A refusal's reasons, each at the input field that it speaks of. */
export function refusalsOf(
  error: AppError,
  { command: { hints = {}, target, place = target }, given }: Asked,
  map: BodyMap,
): readonly UserError[] {
  const problem = error.details.upstream;
  const code = problem === undefined ? "INVALID" : codeOf(problem);
  const hint = hints[code];
  const say = (message: string): string => (hint === undefined ? message : `${ended(message)} ${hint}`);
  // Where nothing else was given, only the record can be at fault. v1 is taken to refuse a state as any other input.
  const isAboutRecord = code !== "INVALID" || given.length === 0;
  const own = place !== undefined && isAboutRecord ? inputField([place.field]) : null;
  const violations = Object.entries(problem?.violations ?? {});
  if (violations.length === 0) return [{ field: own, message: say(problem?.title ?? error.message), code }];
  return violations.flatMap(([path, messages]) => {
    const found = inputPathOf(map, path);
    const isNamed = path !== "" && !/^\d+$/.test(path);
    const other = isNamed && code === "INVALID" ? null : own;
    const field = found === null ? other : inputField(found);
    const about = found === null && isNamed ? `${path}: ` : "";
    return messages.map((message) => ({ field, message: say(`${about}${message}`), code }));
  });
}

/**
 * Upstream: 409 says by its type whether the status or the write protection is in the way. Checked 2026-11. Where v1 answers
 * 400 instead, its words tell.
 */
function codeOf({ status, type = "", title = "", violations = {} }: UpstreamProblem): UserErrorCode {
  if (status === 404 || status === 410) return "NOT_FOUND";
  const said = [type, title, ...(violations[""] ?? [])].join(" ");
  if (/write[- ]?protect/i.test(said)) return "WRITE_PROTECTED";
  if (status !== 409) return "INVALID";
  return /status/i.test(`${type} ${title}`) ? "WRONG_STATUS" : "CONFLICT";
}

function ended(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
