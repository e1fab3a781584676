/** What a client asks for in `x-xentral-…` headers. */
import type { IncomingHttpHeaders } from "node:http";

import { priorities } from "../upstream/operation.ts";
import type { Priority } from "../upstream/operation.ts";
import { Refusal } from "./refusal.ts";

/** A client's wishes about one operation, checked. */
export interface Wishes {
  /** Whether the answer says what it cost, and whether by response path. */
  readonly cost: "0" | "1" | "paths";
  /** Whether the answer shows the upstream requests behind it. */
  readonly plan: boolean;
  /** Present when the plan is wanted without the answer: nothing is sent upstream. */
  readonly only?: true;
  /** Most upstream calls that the operation may be expected to need; absent where nobody says. */
  readonly maxCalls?: number;
  readonly deadlineMs: number;
  /** How urgent the operation is beside others, when calls are short. */
  readonly priority: Priority;
}

/** What holds where a header is silent, and what this process allows. */
export interface WishDefaults extends Pick<Wishes, "cost" | "deadlineMs" | "maxCalls"> {
  /** Whether a price may be asked for without an answer; so it is unless it says no. */
  readonly mayPrice?: boolean;
}

const MAX_DEADLINE_MS = 120_000;

/** Reads the headers. Throws a {@link Refusal} (400) that names the header, what it takes and what stood there. */
export function readWishes(headers: IncomingHttpHeaders, fallback: WishDefaults): Wishes {
  const explain = readExplain(headers["x-xentral-explain"]);
  const maxCalls = readMaxCalls(headers["x-xentral-max-calls"], fallback.maxCalls);
  if (explain === "only" && fallback.mayPrice === false) throw notPermitted();
  return {
    cost: readCost(headers["x-xentral-cost"]) ?? fallback.cost,
    plan: explain !== null,
    ...(explain === "only" ? { only: true } : {}),
    ...(maxCalls === null ? {} : { maxCalls }),
    deadlineMs: readDeadline(headers["x-xentral-deadline-ms"]) ?? fallback.deadlineMs,
    priority: readPriority(headers["x-xentral-priority"]),
  };
}

type Header = string | string[] | undefined;

function readCost(value: Header): Wishes["cost"] | null {
  if (value === undefined) return null;
  if (value === "0" || value === "1" || value === "paths") return value;
  throw unacceptable("x-xentral-cost", "0, 1 or paths", value);
}

function readExplain(value: Header): "plan" | "only" | null {
  if (value === undefined) return null;
  if (value === "plan" || value === "only") return value;
  throw unacceptable("x-xentral-explain", "plan or only", value);
}

function notPermitted(): Refusal {
  const message = "x-xentral-explain: only is for development: the graph runs with NODE_ENV=production.";
  return new Refusal(403, message, { details: { argument: "x-xentral-explain" } });
}

/** A header lowers the process's ceiling; it never raises it. */
function readMaxCalls(value: Header, ceiling: number | undefined): number | null {
  if (value === undefined) return ceiling ?? null;
  const maxCalls = typeof value === "string" && /^[0-9]{1,6}$/.test(value) ? Number(value) : 0;
  if (maxCalls < 1) throw unacceptable("x-xentral-max-calls", "a whole number from 1 to 999999", value);
  return Math.min(maxCalls, ceiling ?? maxCalls);
}

function readDeadline(value: Header): number | null {
  if (value === undefined) return null;
  const deadlineMs = typeof value === "string" && /^[0-9]{1,6}$/.test(value) ? Number(value) : 0;
  if (deadlineMs >= 1 && deadlineMs <= MAX_DEADLINE_MS) return deadlineMs;
  throw unacceptable("x-xentral-deadline-ms", `a whole number from 1 to ${MAX_DEADLINE_MS}`, value);
}

function readPriority(value: Header): Priority {
  if (value === undefined) return "interactive";
  const known = priorities.find((priority) => priority === value);
  if (known !== undefined) return known;
  throw unacceptable("x-xentral-priority", "interactive, background or bulk", value);
}

const MAX_CLIENT_NAME = 100;

/** Who asks: the name that Apollo's clients send, else the address that the request comes from. */
export function readClient(headers: IncomingHttpHeaders, address: string | undefined): string {
  const name = headers["apollographql-client-name"];
  const isName = typeof name === "string" && name.trim() !== "";
  return isName ? name.trim().slice(0, MAX_CLIENT_NAME) : (address ?? "unknown");
}

function unacceptable(header: string, expected: string, value: string | string[]): Refusal {
  const found = JSON.stringify(String(value).slice(0, 60));
  const message = `The header ${header} takes ${expected}, not ${found}.`;
  return new Refusal(400, message, { code: "BAD_USER_INPUT", details: { argument: header } });
}
