/**
 * What was answered of an object that operations share is answered again, where nothing but the object decides it. A list
 * that many ask for costs its own work once, and not that of each of its rows.
 */
import { leave, placeOf, share } from "../lib/shared-objects.ts";
import { sizeOf } from "../lib/size.ts";
import type { Execute } from "./completion.ts";

/** Executes a selection whose fields read these properties of the object, and nothing else. */
export function rememberedOn(execute: Execute, reads: readonly string[]): Execute {
  const maker = { reads };
  return (run, source, path) => {
    const place = placeOf(source);
    if (place?.maker === maker) {
      run.holdsRemembered = true;
      return place.made;
    }
    const { met } = run.errors;
    const made = execute(run, source, path);
    if (place === undefined || run.errors.met > met || !reads.every((name) => isAtHand(source, name))) return made;
    if (typeof made !== "object" || made === null || made instanceof Promise) return made;
    share(made);
    leave(source as object, { maker, made, bytes: HEAD_BYTES + sizeOf(made) });
    run.holdsRemembered = true;
    return made;
  };
}

/** Of a place. What is in it may stay longer than the record whose texts it shares, and so is counted as its own. */
const HEAD_BYTES = 100;

/** What is not at hand is found elsewhere, and may be another thing tomorrow. */
function isAtHand(source: unknown, name: string): boolean {
  const value = (source as Readonly<Record<string, unknown>>)[name];
  return value !== undefined && typeof value !== "function";
}

const holders = new WeakSet<object>();

/** Declares that somewhere in an answer's data something is remembered. */
export function markHolder(data: unknown): void {
  if (typeof data === "object" && data !== null) holders.add(data);
}

/** Whether something in an answer's data is remembered. */
export function isHolder(data: unknown): boolean {
  return typeof data === "object" && data !== null && holders.has(data);
}
