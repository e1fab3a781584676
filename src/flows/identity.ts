/** Which flow it is: what is asked for, apart from what only says how to go on with it. */
import { randomUUID } from "node:crypto";

import { keyText, withPlainIds } from "../commands/ask.ts";
import type { Input } from "../commands/define.ts";
import { inputFingerprint, ledgerKey } from "../commands/ledger.ts";
import type { UserError } from "../domain/user-error.ts";
import { appError } from "../errors.ts";
import type { Flow } from "./define.ts";
import { decodeToken } from "./token.ts";

/** A flow with its input. */
export interface FlowAsk {
  readonly name: string;
  readonly flow: Flow;
  /** What is asked for, with plain ids. */
  readonly input: Input;
  /** Records that somebody has found, by input field. */
  readonly found: Readonly<Record<string, string>>;
  /** Under which its steps stand in the ledger. */
  readonly key: string;
  readonly fingerprint: string;
  /** Whether it is to go on with what was begun before, by a token, and not to begin. */
  readonly isGoingOn: boolean;
}

/** Takes a flow's input apart; a user error where a token belongs to another one. Throws for what has not the form it must. */
export function flowAskOf(name: string, flow: Flow, whole: Input): FlowAsk | UserError {
  const {
    clientMutationId: _echo,
    idempotencyKey,
    resumeToken,
    ...rest
  } = withPlainIds({ ids: flow.ids }, withoutNulls(whole));
  const adopting = new Set(flow.ways.flatMap(({ steps }) => steps.flatMap(({ adopts }) => adopts?.field ?? [])));
  const entries = Object.entries(rest);
  const input = Object.fromEntries(entries.filter(([field]) => !adopting.has(field)));
  const found = Object.fromEntries(
    entries.flatMap(([field, id]) => (adopting.has(field) && typeof id === "string" ? [[field, id]] : [])),
  );
  const fingerprint = inputFingerprint(input);
  const given = keyText(idempotencyKey);
  const own = given === null ? null : ledgerKey([name, given]);
  const key = typeof resumeToken === "string" ? keyIn(resumeToken, name, fingerprint) : own;
  if (typeof key === "object" && key !== null) return key;
  if (own !== null && own !== key) throw badToken("It belongs to another idempotencyKey.");
  const isGoingOn = typeof resumeToken === "string";
  return { name, flow, input, found, key: key ?? randomUUID(), fingerprint, isGoingOn };
}

/** A flow clears nothing: null is as good as left out. */
function withoutNulls(whole: Input): Input {
  const told = Object.entries(whole).filter(([, value]) => value !== null && value !== undefined);
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    return typeof value === "object" ? withoutNulls(value as Input) : value;
  };
  return Object.fromEntries(told.map(([field, value]) => [field, inner(value)]));
}

function keyIn(text: string, name: string, fingerprint: string): string | UserError {
  const token = decodeToken(text);
  if (token === null) throw badToken("Expected one that a step of this mutation has answered with.");
  if (token.flow !== name) throw badToken(`It belongs to ${token.flow}.`);
  return token.fingerprint === fingerprint ? token.key : reused("resumeToken");
}

/** The refusal of a key or token whose flow was begun with another input. */
export function reused(field: "idempotencyKey" | "resumeToken"): UserError {
  const message = `The same ${field} was used with another input before; nothing was sent.`;
  return { field: ["input", field], message, code: "IDEMPOTENCY_KEY_REUSED" };
}

/** The refusal of a token under which nothing stands: to begin instead could make everything twice. */
export const leadsNowhere: UserError = {
  field: ["input", "resumeToken"],
  message:
    "Nothing is known of what it would go on with: that was begun with other rights, or longer ago than it is remembered. Look in Xentral for what was made before you begin anew.",
  code: "NOT_FOUND",
};

/** The key in the ledger of one of its steps, which is the flow's own unless the step is done once for something. */
export function stepKey({ name, key }: FlowAsk, command: string, onceFor?: string): string {
  return onceFor === undefined ? ledgerKey([name, key, command]) : ledgerKey([name, "once for", onceFor, command]);
}

function badToken(why: string): Error {
  const argument = "input.resumeToken";
  return appError("BAD_USER_INPUT", { message: `${argument}: ${why}`, details: { argument } });
}
