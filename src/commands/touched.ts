/** What a write makes untrue. */
import type { Entity } from "../resources/define.ts";
import { recordId } from "./ask.ts";
import type { Ask } from "./ask.ts";
import type { Touched } from "./desk.ts";

/** What carrying it out touches: the record that it works on, where that is known, and all of whatever else depends on it. */
export function touchedBy<Domain extends Entity>({ command, target }: Ask<Domain>): readonly Touched[] {
  const id = target === "" ? null : recordId({ target });
  return [{ type: command.type, id }, ...command.stale.map((type) => ({ type, id: null }))];
}
