/** An upstream that answers by a function, and the scope of one operation over it. */
import { setMaxListeners } from "node:events";

import { appError } from "../../../src/errors.ts";
import type { OwnCache } from "../../../src/cache/cache.ts";
import type { Clock } from "../../../src/lib/clock.ts";
import { noLifetimeSettings } from "../../../src/lib/lifetime.ts";
import { createKnowledge } from "../../../src/loaders/known.ts";
import type { Knowledge } from "../../../src/loaders/known.ts";
import type { OperationScope } from "../../../src/loaders/operation-scope.ts";
import { createLifetimes } from "../../../src/loaders/lifetimes.ts";
import type { Background } from "../../../src/loaders/renewal.ts";
import { createScope } from "../../../src/loaders/scope.ts";
import type { CacheUse } from "../../../src/loaders/scope.ts";
import { printRequest } from "../../../src/plan/request.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import type { Family, Resource } from "../../../src/resources/define.ts";
import type { Sender } from "../../../src/upstream/answer.ts";
import { createDispatcher } from "../../../src/upstream/dispatcher.ts";
import { Credential } from "../../../src/upstream/credential.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { Operation } from "../../../src/upstream/operation.ts";

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
    kept,
  }: {
    readonly families?: readonly Family[];
    readonly knowledge?: Knowledge;
    readonly kept?: { readonly own: OwnCache; readonly resource: Resource; readonly clock: Clock };
  } = {},
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
    budgetReport: () => ({
      limit: 100,
      remaining: 100,
      resetsInMs: null,
      isShared: false,
      reserve: 0,
      queue: [],
      consumers: [],
    }),
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
  const parts = {
    operation,
    dispatcher: createDispatcher({ sender, clock: eagerClock }),
    knowledge,
    clock: kept?.clock ?? eagerClock,
    preference: () => families,
  };
  const cache = kept === undefined ? null : cacheOf(kept.own, kept.resource, operation);
  return { scope: createScope({ ...parts, cache }, () => kept?.resource), sent, requests };
}

function cacheOf(own: OwnCache, resource: Resource, operation: Operation): CacheUse {
  const lifetimes = createLifetimes([{ resource, collections: [] }], noLifetimeSettings);
  const background = (): Background => ({ operation: { ...operation, id: "background" }, close: () => undefined });
  return { own, lifetimes, reads: true, background };
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
