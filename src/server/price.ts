/** `extensions.xentral`: what an answer cost, and on request the plan behind it. */
import type { ApolloServerPlugin, HTTPGraphQLRequest } from "@apollo/server";

import type { ExecutionResult } from "graphql";

import { printRequest, redactRequest } from "../plan/request.ts";
import type { BudgetView } from "../upstream/answer.ts";
import type { Fallback, Operation, SentRequest } from "../upstream/operation.ts";
import type { Wishes } from "./wishes.ts";

/** The price of an answer, as clients read it. */
export interface Price {
  /** HTTP requests sent upstream for this operation, retries included. */
  readonly calls: number;
  readonly retried: number;
  readonly cached: number;
  /** Requests that somebody else had in flight already. */
  readonly shared: number;
  readonly waitedMs: number;
  readonly budget: BudgetView;
  readonly fallbacks: readonly Fallback[];
  /** Parts of the answer that were older than the ERP. */
  readonly stale: readonly { readonly path: string; readonly ageMs: number }[];
  /** Requests by response path, when asked for; of one that serves several, each bears its share. Repetitions stay out. */
  readonly paths?: Readonly<Record<string, number>>;
  readonly plan?: Plan;
}

/** The requests behind an answer, or those that are expected. Beside an answer nothing is left to estimate: the three numbers are one. */
export interface Plan {
  readonly atLeast: number;
  readonly expected: number;
  readonly atMost: number;
  readonly waitMs: number;
  readonly requests: readonly PlanLine[];
}

/** One request of a plan; the address begins at the instance's root and is not encoded. */
export interface PlanLine {
  readonly method: string;
  readonly url: string;
  readonly paths: readonly string[];
  readonly because: string;
}

/** A GraphQL request under way, with what its client wants to know about it. */
export interface Call {
  readonly operation: Operation;
  readonly wishes: Wishes;
  /** What it would cost, when only that is wanted. */
  priced?: Plan;
  /** What came of it, where it was executed before Apollo was asked. */
  executed?: ExecutionResult;
}

/** What the operation has cost so far. */
function priceOf({ operation, wishes, priced }: Call, view: PriceView): Price {
  const { calls, retried, cached, shared, waitedMs, fallbacks, stale, requests } = operation.meter;
  return {
    calls,
    retried,
    cached,
    shared,
    waitedMs: Math.round(waitedMs),
    budget: view.budget,
    fallbacks,
    stale: Array.from(stale, ([path, ageMs]) => ({ path, ageMs: Math.round(ageMs) })),
    ...(wishes.cost === "paths" ? { paths: callsByPath(requests) } : {}),
    ...(wishes.plan ? { plan: priced ?? planOf(operation, view.showsValues) } : {}),
  };
}

/** What each path cost: a request that serves several is shared equally among them, so that the sum is what was sent. */
function callsByPath(requests: readonly SentRequest[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { paths } of requests)
    for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1 / paths.size);
  return Object.fromEntries([...counts].map(([path, count]) => [path, Math.round(count * 1000) / 1000]));
}

function planOf({ meter }: Operation, showsValues: boolean): Plan {
  const sent = meter.requests.length;
  const requests = meter.requests.map(({ request, paths }): PlanLine => {
    const visible = showsValues ? request : redactRequest(request);
    const url = printRequest(visible).slice(`${request.method} `.length);
    return { method: request.method, url, paths: [...paths], because: request.because };
  });
  return { atLeast: sent, expected: sent, atMost: sent, waitMs: Math.round(meter.waitedMs), requests };
}

/** What a price is told beside. */
export interface PriceView {
  readonly budget: BudgetView;
  readonly showsValues: boolean;
}

/** What an answer says beside its data; null when its client does not want to know. */
export function extensionsOf(call: Call, view: () => PriceView): { readonly xentral: Price } | null {
  // The state of the budget is worked out for those who want to see it only.
  if (call.wishes.cost === "0" && !call.wishes.plan) return null;
  return { xentral: priceOf(call, view()) };
}

/** Puts the price of each call into its answer. */
export function createPricePlugin(calls: WeakMap<HTTPGraphQLRequest, Call>, view: () => PriceView): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      const call = request.http === undefined ? undefined : calls.get(request.http);
      if (call === undefined) return;
      return {
        async willSendResponse({ response: { body } }) {
          const own = body.kind === "single" ? extensionsOf(call, view) : null;
          if (body.kind !== "single" || own === null) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, ...own };
        },
      };
    },
  };
}
