/** One attempt: send, learn from the headers, read what came, and say what went wrong. */
import { asError } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import type { AnyRequest } from "../plan/request.ts";
import { readSome } from "./body.ts";
import type { Turn } from "./turn.ts";
import { AttemptFailure, timeoutFailure, wireFailure } from "./failure.ts";
import type { Exchange, ExchangeOptions, Transport } from "./http.ts";
import { createLeash } from "./leash.ts";
import type { Leash } from "./leash.ts";
import type { Errand } from "./operation.ts";
import { readProblem } from "./problem-body.ts";
import { refusalFailure } from "./problem.ts";
import { readRateHeaders } from "./rate-headers.ts";

/** What an attempt made of a successful answer. */
export interface Received<Value> {
  readonly value: Value;
  /** Settles when the answer needs its connection no longer; absent when it is read already. Never rejects. */
  readonly closed?: Promise<unknown>;
}

/** Reads a successful answer. Rejects with an {@link AttemptFailure} or with the connection's error. */
export type Receive<Value> = (exchange: Exchange, leash: Leash) => Promise<Received<Value>>;

/** What one attempt sends, and on whose behalf. */
export interface AttemptAsk {
  readonly request: AnyRequest;
  readonly operation: Errand;
  readonly turn: Turn;
  readonly encoding: ExchangeOptions["encoding"];
}

/** What attempts are made with. */
export interface AttemptTools {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

/** Error bodies are short; whatever is longer is a page or a trace. */
const maxProblemBytes = 262_144;

/**
 * Makes one attempt and ends its turn. Rejects with an {@link AttemptFailure}, with the signal's reason when the operation
 * was aborted, or with the error itself when it is a mistake of the graph's own.
 */
export async function attempt<Value>(ask: AttemptAsk, receive: Receive<Value>, tools: AttemptTools): Promise<Value> {
  const { request, operation, turn } = ask;
  const timeoutMs = Math.max(0, Math.min(tools.timeoutMs, operation.deadlineAt - tools.clock.now()));
  const leash = createLeash(tools.clock, operation, timeoutMs);
  const finish = (): void => {
    leash.release();
    turn.end();
  };
  try {
    const received = await exchange(ask, receive, { ...tools, leash });
    if (received.closed === undefined) finish();
    else void received.closed.then(finish);
    return received.value;
  } catch (thrown) {
    finish();
    operation.signal.throwIfAborted();
    if (leash.isExpired()) throw timeoutFailure(timeoutMs, request.resource);
    throw thrown instanceof AttemptFailure ? thrown : (wireFailure(thrown, request.resource) ?? asError(thrown));
  }
}

type LeashedTools = AttemptTools & { readonly leash: Leash };

async function exchange<Value>(
  ask: AttemptAsk,
  receive: Receive<Value>,
  tools: LeashedTools,
): Promise<Received<Value>> {
  const { transport, clock, leash } = tools;
  const { token } = ask.operation.credential;
  const answer = await transport.exchange(ask.request, { token, signal: leash.signal, encoding: ask.encoding });
  const { status, headers, body } = answer;
  const report = readRateHeaders(status, headers, clock.now());
  ask.turn.answered(report);
  if (status >= 200 && status < 300) return receive(answer, leash);
  const bytes = await readSome(body, { encoding: headers["content-encoding"], maxBytes: maxProblemBytes });
  leash.signal.throwIfAborted();
  // The token is kept out of everything that is told.
  const read = readProblem(status, bytes.toString("utf8"), token);
  const { resource, method } = ask.request;
  throw refusalFailure({ ...read, resource, isWrite: method !== "GET", retryAfterMs: report.retryAfterMs });
}
