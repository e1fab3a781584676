/** Turns one planned request into an answer or an error: waits for its turn, sends, repeats what may be repeated. */
import { finished } from "node:stream/promises";

import { AppError, appError, asError } from "../errors.ts";
import type { ErrorCode } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import type { Family } from "../resources/define.ts";
import type { AnyRequest, PlannedRequest, PlannedWrite } from "../plan/request.ts";
import type { Purse } from "./allowance.ts";
import type { Answer, BudgetReport, BudgetView, Sender, StreamedAnswer, WriteOutcome, Writer } from "./answer.ts";
import { attempt } from "./attempt.ts";
import type { AttemptTools, Receive } from "./attempt.ts";
import { createBreaker } from "./breaker.ts";
import type { Breaker, BreakerView, Pass } from "./breaker.ts";
import { createBudget } from "./budget.ts";
import type { BucketStore } from "./bucket-store.ts";
import { cutError, openDocument } from "./document.ts";
import { AttemptFailure, attempts } from "./failure.ts";
import { createTransport } from "./http.ts";
import type { ExchangeOptions } from "./http.ts";
import { readJson } from "./json.ts";
import { KnownRows } from "./known-rows.ts";
import type { Place } from "./line.ts";
import type { Errand } from "./operation.ts";
import type { Reservation } from "./reservation.ts";
import { SharedAllowance } from "./shared-allowance.ts";
import { retryDelay } from "./retry.ts";
import type { Budget, BudgetOptions, Turn } from "./turn.ts";
import { outcomeOf, outliving, receiveWrite } from "./write.ts";

/** A failed attempt, for the log. Holds no URL, header, filter value or token. */
export interface SenderEvent {
  /** `retry`: the request is repeated after `delayMs`. `failure`: it is given up. */
  readonly event: "retry" | "failure";
  readonly operation: string;
  readonly family: Family;
  readonly resource: string;
  readonly code: ErrorCode;
  /** HTTP status of the answer; null when there was none, or a successful one that could not be read. */
  readonly status: number | null;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  readonly delayMs?: number;
}

/** What a sender is made of. */
export interface SenderOptions {
  /** The instance's address, such as `https://acme.xentral.biz`. */
  readonly baseUrl: string;
  readonly clock: Clock;
  /** Calls a minute until the server's headers say otherwise. */
  readonly rateLimitPerMinute: number;
  /** Bound of one attempt, headers and body together. */
  readonly attemptTimeoutMs: number;
  /** Calls under way at the same time. */
  readonly connections?: number;
  /** Share of calls and connections that is kept for interactive work; a fifth unless given. */
  readonly reserve?: number;
  /** The bucket that is shared with other processes; this one has its own unless given. */
  readonly bucket?: BucketStore;
  /** Told of failed attempts. */
  readonly log?: (event: SenderEvent) => void;
  /** Jitter of repeated attempts, from 0 up to 1. */
  readonly random?: () => number;
  /** Largest JSON answer, packed and unpacked. */
  readonly maxAnswerBytes?: number;
}

/** Lists of 5,000 products with all includes stay below it; more is a mistake upstream. */
const largestAnswerBytes = 64 * 1_048_576;

/** An attempt that was left after this long without an answer is a trouble of the ERP, and not of who left. */
const stallMs = 10_000;

/** Creates the sender of an instance. The caller closes it. */
export function createSender(options: SenderOptions): Sender & Writer {
  return new BudgetedSender(options);
}

/** The right to make one attempt: a turn of the budget, and the breaker's pass. */
interface Leave {
  readonly turn: Turn;
  readonly pass: Pass;
}

/** A request on its way through its attempts. */
interface Journey {
  readonly request: AnyRequest;
  readonly operation: Errand;
  readonly encoding: ExchangeOptions["encoding"];
}

class BudgetedSender implements Sender, Writer {
  readonly #budget: Budget;
  readonly #breaker: Breaker;
  readonly #tools: AttemptTools;
  readonly #maxBytes: number;
  readonly #rows = new KnownRows();
  readonly #random: () => number;
  readonly #log: (event: SenderEvent) => void;
  #closing: Promise<void> | null = null;

  constructor(options: SenderOptions) {
    const { clock, baseUrl, connections = 8 } = options;
    this.#budget = createBudget(budgetOptions(options, connections));
    this.#breaker = createBreaker(clock);
    const transport = createTransport({ baseUrl, connections });
    this.#tools = { transport, clock, timeoutMs: options.attemptTimeoutMs };
    this.#maxBytes = options.maxAnswerBytes ?? largestAnswerBytes;
    this.#random = options.random ?? Math.random;
    this.#log = options.log ?? (() => undefined);
  }

  async send(prepare: () => PlannedRequest | null, operation: Errand): Promise<Answer | null> {
    const leave = await this.#leave(operation);
    const request = prepareWith(leave, prepare);
    if (request === null) return null;
    const reading = { resource: request.resource, maxBytes: this.#maxBytes, rows: this.#rows };
    const receive: Receive<Answer> = async (exchange) => {
      const json = await readJson(exchange, reading);
      return { value: { status: exchange.status, json } };
    };
    return this.#run({ request, operation, encoding: "gzip" }, leave, receive);
  }

  async stream(request: PlannedRequest, operation: Errand): Promise<StreamedAnswer> {
    const leave = await this.#leave(operation);
    const receive: Receive<StreamedAnswer> = async (exchange, leash) => {
      const document = await openDocument(exchange, request);
      // From here on the reader sets the pace; only the operation's end cuts the body off.
      leash.extend(operation.deadlineAt - this.#tools.clock.now());
      leash.signal.addEventListener("abort", () => document.body.destroy(cutError(operation, request)), { once: true });
      return { value: document, closed: finished(document.body, { cleanup: true }).catch(() => undefined) };
    };
    return this.#run({ request, operation, encoding: "identity" }, leave, receive);
  }

  async write(request: PlannedWrite, operation: Errand): Promise<WriteOutcome> {
    const receive = receiveWrite(request.resource, this.#maxBytes);
    let place: Place = { isWrite: true };
    for (let number = 1; ; number += 1) {
      const leave = await this.#leave(operation, place).catch(asError);
      if (leave instanceof Error) return { kind: "unsent", error: leave };
      place = { ...place, rank: leave.turn.rank };
      operation.meter.calls += 1;
      if (number > 1) operation.meter.retried += 1;
      const { clock, timeoutMs } = this.#tools;
      const journey = { request, operation: outliving(operation, clock.now() + timeoutMs), encoding: "gzip" } as const;
      try {
        return await this.#attempt(journey, leave, receive);
      } catch (thrown) {
        if (!(thrown instanceof AttemptFailure)) return outcomeOf(thrown);
        this.#log({ event: "failure", ...this.#described(thrown, { journey, number }) });
        // Only this answer says that nothing was done: the budget's queue does the waiting.
        if (thrown.error.code !== "UPSTREAM_RATE_LIMITED" || number >= attempts.thrice) return outcomeOf(thrown);
      }
    }
  }

  async reserve(calls: number, operation: Errand): Promise<Reservation> {
    const refusal = this.#breaker.refusal();
    if (refusal !== null) throw refusal;
    return this.#budget.reserve(operation, calls);
  }

  budget(): BudgetView {
    return this.#budget.view();
  }

  budgetReport(): BudgetReport {
    return this.#budget.report();
  }

  breaker(): BreakerView {
    return this.#breaker.view();
  }

  close(): Promise<void> {
    this.#closing ??= Promise.all([this.#budget.close(), this.#tools.transport.close()]).then(() => undefined);
    return this.#closing;
  }

  async #leave(operation: Errand, place?: Place): Promise<Leave> {
    // Nobody waits for a turn that leads nowhere.
    const refusal = this.#breaker.refusal();
    if (refusal !== null) throw refusal;
    const turn = await this.#budget.take(operation, place);
    const pass = operation.signal.aborted ? asError(operation.signal.reason) : this.#breaker.admit();
    if (!(pass instanceof Error)) return { turn, pass };
    turn.giveBack();
    throw pass;
  }

  async #run<Value>(journey: Journey, first: Leave, receive: Receive<Value>): Promise<Value> {
    const { operation } = journey;
    let leave = first;
    let { encoding } = journey;
    for (let number = 1; ; number += 1) {
      operation.meter.calls += 1;
      if (number > 1) operation.meter.retried += 1;
      try {
        return await this.#attempt({ ...journey, encoding }, leave, receive);
      } catch (thrown) {
        if (!(thrown instanceof AttemptFailure)) throw thrown;
        if (thrown.askPlain) encoding = "identity";
        leave = await this.#nextLeave(thrown, { journey, number, rank: leave.turn.rank });
      }
    }
  }

  /** One attempt, of whose outcome the breaker is told. */
  async #attempt<Value>(journey: Journey, { turn, pass }: Leave, receive: Receive<Value>): Promise<Value> {
    const { clock } = this.#tools;
    const startedAt = clock.now();
    try {
      const value = await attempt({ ...journey, turn }, receive, this.#tools);
      pass.answered();
      return value;
    } catch (thrown) {
      // Clients give up before an attempt does: that the ERP stalls is seen all the same.
      const isStall = clock.now() - startedAt >= stallMs;
      if (thrown instanceof AttemptFailure ? thrown.isOutage : isStall) pass.failed();
      else if (thrown instanceof AttemptFailure) pass.answered();
      else pass.dropped();
      throw thrown;
    }
  }

  /** Leave for another attempt; rejects with the failure's error where there is none. The last error wins. */
  async #nextLeave(failure: AttemptFailure, at: { journey: Journey; number: number; rank: number }): Promise<Leave> {
    const { request, operation } = at.journey;
    const delayMs = retryDelay(failure, { method: request.method, attempt: at.number, random: this.#random() });
    const isInTime = delayMs !== null && this.#tools.clock.now() + delayMs < operation.deadlineAt;
    if (!isInTime) throw this.#giveUp(failure, at);
    this.#log({ event: "retry", ...this.#described(failure, at), delayMs });
    await this.#pause(delayMs, operation.signal);
    try {
      return await this.#leave(operation, { rank: at.rank });
    } catch (refused) {
      operation.signal.throwIfAborted();
      throw this.#giveUp(failure, at, refused);
    }
  }

  /** The error to tell; where the budget refused another attempt, with the wait that it named. */
  #giveUp(failure: AttemptFailure, at: { journey: Journey; number: number }, refused?: unknown): AppError {
    this.#log({ event: "failure", ...this.#described(failure, at) });
    const { error } = failure;
    const retryAfterMs = refused instanceof AppError ? refused.details.retryAfterMs : undefined;
    const isKnown = error.details.retryAfterMs !== undefined || retryAfterMs === undefined;
    if (isKnown || error.code !== "UPSTREAM_RATE_LIMITED") return error;
    return appError(error.code, { message: error.message, details: { ...error.details, retryAfterMs } });
  }

  #described(
    { error }: AttemptFailure,
    { journey, number }: { journey: Journey; number: number },
  ): Omit<SenderEvent, "event"> {
    const { family, resource } = journey.request;
    const status = error.details.upstream?.status ?? null;
    return { operation: journey.operation.id, family, resource, code: error.code, status, attempt: number };
  }

  #pause(delayMs: number, signal: AbortSignal): Promise<void> {
    if (delayMs === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        cancel();
        reject(signal.reason);
      };
      const cancel = this.#tools.clock.after(delayMs, () => {
        signal.removeEventListener("abort", leave);
        resolve();
      });
      signal.addEventListener("abort", leave, { once: true });
    });
  }
}

function budgetOptions(options: SenderOptions, connections: number): BudgetOptions {
  const { clock, rateLimitPerMinute: perMinute, attemptTimeoutMs, bucket: store, reserve = 0.2 } = options;
  const own = { clock, perMinute, connections, reserve };
  if (store === undefined) return own;
  const createPurse = (onChange: () => void): Purse =>
    new SharedAllowance({ store, clock, perMinute, reserve, attemptTimeoutMs, onChange });
  return { ...own, createPurse };
}

/** Asks what to send; leave that is not used is given back, whatever happens. */
function prepareWith({ turn, pass }: Leave, prepare: () => PlannedRequest | null): PlannedRequest | null {
  let request: PlannedRequest | null = null;
  try {
    return (request = prepare());
  } finally {
    if (request === null) {
      turn.giveBack();
      pass.dropped();
    }
  }
}
