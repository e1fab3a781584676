/** Prices operations before they run: for those who ask for the price alone, and to refuse what is too dear. */
import { HeaderMap } from "@apollo/server";
import type { ApolloServerPlugin, GraphQLRequest, GraphQLResponse, HTTPGraphQLRequest } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import type { DocumentNode, OperationDefinitionNode } from "graphql";

import { appError, catalogue } from "../errors.ts";
import { waitFor } from "../pricing/forecast.ts";
import type { Estimate, PricedOperation, Pricing } from "../pricing/index.ts";
import type { BudgetReport } from "../upstream/answer.ts";
import type { Call, Plan } from "./price.ts";

/** What pricing needs to know of its surroundings. */
export interface PricingOptions {
  readonly pricing: Pricing;
  readonly budget: () => BudgetReport;
  /** Whether values of filters may be shown. */
  readonly showsValues: boolean;
}

/** What Apollo is about to execute. Its types promise an operation, but there is none when no name, or a wrong one, picks it. */
interface Resolved {
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode;
  readonly request: GraphQLRequest;
}

/** Answers with the price where only that is wanted, and refuses operations that are expected to cost too much. */
export function createPricingPlugin(
  calls: WeakMap<HTTPGraphQLRequest, Call>,
  { pricing, budget, showsValues }: PricingOptions,
): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      const call = request.http === undefined ? undefined : calls.get(request.http);
      if (call === undefined) return;
      const { only = false, maxCalls = null } = call.wishes;
      if (call.executed !== undefined || (!only && maxCalls === null)) return;
      return {
        async responseForOperation({ document, operation, request: { variables = {} } }: Resolved) {
          // Nothing is meant, so nothing can be carried out: GraphQL.js has the words for it.
          if (operation === undefined) return null;
          if (operation.operation !== OperationTypeNode.QUERY) return only ? unpriced() : unpricedWithin(call);
          const estimate = pricing.price({ document, operation, variables }, { showsValues });
          // What does not fit the variables is refused when it is executed.
          if (estimate === null) return null;
          if (!only) return isAdmitted(call, estimate) ? null : tooDear(estimate, maxCalls ?? 0);
          call.priced = planOf(estimate, call, budget());
          const http = { status: 200, headers: new HeaderMap() };
          return { http, body: { kind: "single", singleResult: { data: null } } };
        },
      };
    },
  };
}

/** Whether a query may run without being priced first, or at its price; for a refusal, the plugin has the words. */
export function admits(
  {
    call,
    pricing,
    showsValues,
  }: { readonly call: Call; readonly showsValues: boolean } & {
    readonly pricing: Pricing | undefined;
  },
  query: PricedOperation,
): boolean {
  if (call.wishes.only === true) return false;
  if (pricing === undefined || call.wishes.maxCalls === undefined) return true;
  const estimate = pricing.price(query, { showsValues });
  return estimate === null || isAdmitted(call, estimate);
}

/** Whether an operation may run at its price; then it is held to it. */
function isAdmitted({ operation, wishes }: Call, { expected, atMost }: Estimate): boolean {
  const ceiling = wishes.maxCalls ?? Number.POSITIVE_INFINITY;
  if (expected > ceiling) return false;
  operation.meter.mostCalls = Math.min(ceiling, atMost);
  return true;
}

/** What writes will cost shows while they run: the ceiling lies between them, and on what is read of their records. */
function unpricedWithin({ operation, wishes }: Call): null {
  if (wishes.maxCalls !== undefined) operation.meter.mostCalls = wishes.maxCalls;
  return null;
}

/** Who wants the price alone wants nothing to be carried out. */
function unpriced(): GraphQLResponse {
  const message = "Only queries have a price beforehand. Leave x-xentral-explain: only out to carry this out.";
  const { code, details } = appError("BAD_USER_INPUT", { details: { argument: "x-xentral-explain" } });
  const http = { status: catalogue[code].http, headers: new HeaderMap() };
  return { http, body: { kind: "single", singleResult: { errors: [{ message, extensions: { code, ...details } }] } } };
}

/** The price as a plan, whose requests are those that are expected. */
function planOf(estimate: Estimate, { operation }: Call, budget: BudgetReport): Plan {
  const { atLeast, expected, atMost, requests } = estimate;
  return {
    atLeast,
    expected,
    atMost,
    waitMs: waitFor(expected, budget, operation.priority),
    requests: requests.map(({ method, url, paths, because }) => ({ method, url, paths, because })),
  };
}

/** How many paths an error names. */
const DEAREST = 3;

/** The answer in the place of an operation that is too dear: nothing has begun, so that there is no data. */
function tooDear({ atLeast, expected, atMost, requests }: Estimate, ceiling: number): GraphQLResponse {
  const byPath = new Map<string, number>();
  for (const { paths, expected: calls } of requests)
    byPath.set(paths.join(", "), (byPath.get(paths.join(", ")) ?? 0) + calls);
  const dearest = [...byPath].toSorted(([, one], [, other]) => other - one).slice(0, DEAREST);
  const { code, message, details } = appError("OPERATION_TOO_EXPENSIVE", {
    message: `The operation is expected to need ${expected} upstream calls, more than the ${ceiling} it may.`,
    details: { price: { atLeast, expected, atMost, ceiling }, dearest: Object.fromEntries(dearest) },
  });
  const http = { status: catalogue[code].http, headers: new HeaderMap() };
  return { http, body: { kind: "single", singleResult: { errors: [{ message, extensions: { code, ...details } }] } } };
}
