/** What the upstream refused, in terms of the input. */
import type { UserError, UserErrorCode } from "../domain/user-error.ts";
import type { AppError } from "../errors.ts";
import type { UpstreamProblem } from "../lib/problem.ts";
import { inputPathOf } from "./body.ts";
import type { BodyMap, Command } from "./define.ts";

/** The place of an input field for a client: below the argument `input`. */
export function inputField(path: readonly string[]): readonly string[] {
  return ["input", ...path];
}

/** A refusal's reasons, each at the input field that it speaks of. */
export function refusalsOf(
  error: AppError,
  { hints = {}, target, place = target }: Pick<Command, "hints" | "target" | "place">,
  map: BodyMap,
): readonly UserError[] {
  const problem = error.details.upstream;
  const code = problem === undefined ? "INVALID" : codeOf(problem);
  const hint = hints[code];
  const say = (message: string): string => (hint === undefined ? message : `${ended(message)} ${hint}`);
  const own = place !== undefined && code !== "INVALID" ? inputField([place.field]) : null;
  const violations = Object.entries(problem?.violations ?? {});
  if (violations.length === 0) return [{ field: own, message: say(problem?.title ?? error.message), code }];
  return violations.flatMap(([path, messages]) => {
    const found = inputPathOf(map, path);
    const field = found === null ? own : inputField(found);
    const about = found === null && path !== "" && !/^\d+$/.test(path) ? `${path}: ` : "";
    return messages.map((message) => ({ field, message: say(`${about}${message}`), code }));
  });
}

/** Upstream: 409 says by its type whether the status or the write protection is in the way. Checked 2026-11. */
function codeOf({ status, type = "", title = "" }: UpstreamProblem): UserErrorCode {
  if (status === 404 || status === 410) return "NOT_FOUND";
  if (status !== 409) return "INVALID";
  if (/write-?protect/i.test(`${type} ${title}`)) return "WRITE_PROTECTED";
  return /status/i.test(`${type} ${title}`) ? "WRONG_STATUS" : "CONFLICT";
}

function ended(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
