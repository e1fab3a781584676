import type { IncomingMessage } from "node:http";

import { type Answer, jsonAnswer } from "./answer.ts";
import type { ControlState } from "../control.ts";
import type { FaultRule } from "./faults.ts";
import { type RecordKind, type RecordOf, type World, insertRecord, removeRecord, replaceRecord } from "../model.ts";

/** What the control routes act on. */
export interface Controlled {
  readonly world: World;
  readonly state: ControlState;
}

type Handler = (controlled: Controlled, body: Readonly<Record<string, unknown>>) => unknown;

/** Verb and path below `/__sandbox/` → what it does; the result is the answer's body. */
const handlers: Readonly<Record<string, Handler>> = {
  "GET requests": ({ state }) => state.control.requests,
  "DELETE requests": ({ state }) => state.control.clearRequests(),
  "GET build": ({ state }) => state.currentBuild(),
  "POST build": ({ state }, body) => {
    const strangers = Object.keys(body).filter((name) => !Object.hasOwn(state.currentBuild(), name));
    if (strangers.length > 0) throw new ControlMistake(`The build has no ${strangers.join(", ")}`);
    // The names are the build's; a wrong value shows at the next request.
    state.control.build(body);
    return state.currentBuild();
  },
  "POST faults": ({ state }, body) => state.control.fault(faultOf(body)),
  "DELETE faults": ({ state }) => state.control.clearFaults(),
  "POST spend": ({ state }, { calls }) => {
    if (typeof calls !== "number") throw new ControlMistake("calls has to be a number");
    state.control.spend(calls);
  },
  "POST records": ({ world }, body) => changeRecord(world, body),
};

class ControlMistake extends Error {}

/** Answers a request below `/__sandbox/`; what is wrong with it is a 400 with one sentence. */
export async function answerControl(request: IncomingMessage, controlled: Controlled): Promise<Answer> {
  const name = (request.url ?? "").replace(/^\/__sandbox\/|\?.*$/gu, "");
  const handler = handlers[`${request.method} ${name}`];
  if (handler === undefined) return jsonAnswer(404, { message: `Known: ${Object.keys(handlers).join(", ")}` });
  try {
    const body = request.method === "POST" ? await readBody(request) : {};
    return jsonAnswer(200, handler(controlled, body) ?? {});
  } catch (cause) {
    return jsonAnswer(400, { message: cause instanceof Error ? cause.message : "Not understood" });
  }
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  // Asked for, so that a page in a browser cannot send it without a preflight.
  if (!(request.headers["content-type"] ?? "").startsWith("application/json")) {
    throw new ControlMistake("Content-Type has to be application/json");
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString() || "{}");
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new ControlMistake("An object is needed");
  return body as Readonly<Record<string, unknown>>;
}

const faultKinds = new Set(["status", "html", "malformed", "truncated", "reset", "stall", "slow", "body"]);

/** `match` is a text, or `{ "expression": "…" }`. */
function faultOf(body: Readonly<Record<string, unknown>>): FaultRule {
  const { match, kind } = body;
  if (typeof kind !== "string" || !faultKinds.has(kind))
    throw new ControlMistake(`kind is one of ${[...faultKinds].join(", ")}`);
  if (typeof match === "string") return { ...body, match } as FaultRule;
  if (typeof match === "object" && match !== null && "expression" in match) {
    return { ...body, match: new RegExp(String(match.expression), "u") } as FaultRule;
  }
  throw new ControlMistake("match is a text or { expression }");
}

/** `{ "insert" | "replace": { kind, record } }` or `{ "remove": { kind, id } }`. */
function changeRecord(world: World, body: Readonly<Record<string, unknown>>): unknown {
  for (const verb of ["insert", "replace", "remove"] as const) {
    const change = body[verb];
    if (typeof change !== "object" || change === null || !("kind" in change)) continue;
    const kind = kindOf(world, change.kind);
    if (verb === "remove")
      return { removed: removeRecord(world, kind, Number("id" in change ? change.id : Number.NaN)) };
    const record = "record" in change ? change.record : undefined;
    if (typeof record !== "object" || record === null || !("id" in record))
      throw new ControlMistake("A record has an id");
    // Taken as it is: the caller knows the model, and a wrong record shows in its row.
    const known = record as RecordOf[RecordKind];
    return verb === "insert" ? insertRecord(world, kind, known) : replaceRecord(world, kind, known);
  }
  throw new ControlMistake("insert, replace or remove is needed");
}

function kindOf(world: World, kind: unknown): RecordKind {
  const table: unknown = typeof kind === "string" ? Object.getOwnPropertyDescriptor(world, kind)?.value : undefined;
  if (typeof table !== "object" || table === null || !("byId" in table))
    throw new ControlMistake("No such kind of record");
  return kind as RecordKind;
}
