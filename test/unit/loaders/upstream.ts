/** An upstream that answers by a function, and the scope of one operation over it. */
import { setMaxListeners } from "node:events";

import { appError } from "../../../src/errors.ts";
import type { Clock } from "../../../src/lib/clock.ts";
import { createKnowledge } from "../../../src/loaders/known.ts";
import type { Knowledge } from "../../../src/loaders/known.ts";
import type { OperationScope } from "../../../src/loaders/operation-scope.ts";
import { createEntityStore } from "../../../src/loaders/store.ts";
import { printRequest } from "../../../src/plan/request.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import type { Family } from "../../../src/resources/define.ts";
import type { Sender } from "../../../src/upstream/answer.ts";
import { createDispatcher } from "../../../src/upstream/dispatcher.ts";
import { Credential } from "../../../src/upstream/credential.ts";
import { createMeter } from "../../../src/upstream/operation.ts";

/** Answers a request with JSON, now or later, or with an Error that the request fails with. */
export type Answering = (request: PlannedRequest) => unknown;

/** One operation over an upstream, and the requests that it sent, in order. */
export interface Operated {
  readonly scope: OperationScope;
  readonly sent: string[];
  readonly requests: PlannedRequest[];
}

/** A clock whose timers fire as soon as everything that is ready has run. */
const eagerClock: Clock = {
  now: () => 0,
  after: (_delayMs, callback) => {
    const waiting = setImmediate(callback);
    return () => clearImmediate(waiting);
  },
};

/** Opens an operation. What the running graph has learnt may come from an earlier one. */
export function operate(
  answer: Answering,
  {
    families = ["v3", "v2", "v1"],
    knowledge = createKnowledge(eagerClock),
  }: { readonly families?: readonly Family[]; readonly knowledge?: Knowledge } = {},
): Operated {
  const requests: PlannedRequest[] = [];
  const sent: string[] = [];
  const sender: Sender = {
    send: async (prepare) => {
      await Promise.resolve();
      const request = prepare();
      if (request === null) return null;
      requests.push(request);
      sent.push(printRequest(request));
      const json = await answer(request);
      if (json instanceof Error) throw json;
      return { status: 200, json };
    },
    stream: () => Promise.reject(new Error("Nothing is streamed here.")),
    breaker: () => ({ leftAloneMs: null }),
    budget: () => ({ limit: 100, remaining: 100, resetsInMs: null }),
    close: () => Promise.resolve(),
  };
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const operation = {
    id: "operation-1",
    credential: new Credential("a-token"),
    priority: "interactive" as const,
    client: "a test",
    signal,
    deadlineAt: Number.POSITIVE_INFINITY,
    meter: createMeter(),
  };
  const scope: OperationScope = {
    operation,
    dispatcher: createDispatcher({ sender, clock: eagerClock }),
    knowledge,
    store: createEntityStore(),
    clock: eagerClock,
    memo: new Map(),
    preference: () => families,
  };
  return { scope, sent, requests };
}

/** The error that the sender raises for an answer of this status. */
export function refusal(
  status: number,
  upstream: {
    readonly type?: string;
    readonly title?: string;
    readonly violations?: Record<string, readonly string[]>;
  } = {},
): Error {
  const code =
    status === 403 ? "UPSTREAM_FORBIDDEN" : status >= 500 && status !== 501 ? "UPSTREAM_FAILED" : "UPSTREAM_REJECTED";
  return appError(code, { details: { upstream: { status, ...upstream } } });
}
