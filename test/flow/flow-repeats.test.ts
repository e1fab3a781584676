/** Each write of each flow, lost before or after it was carried out, and the flow repeated: nothing is ever sent again. */
import { expect, test, vi } from "vitest";

import { writtenFlows } from "../support/flow-writes.ts";
import { linesOf, mutateFlow, refundInput, stockOf } from "../support/flows.ts";
import { createTestGraph } from "../support/graph.ts";
import { sell } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };

const cases = writtenFlows.flatMap(({ writes, ...flow }) =>
  writes.flatMap(({ request, told }, step) =>
    (["before", "after"] as const).map((when) => ({
      ...flow,
      request,
      told: when === "after" ? told : undefined,
      step,
      when,
      count: writes.length,
      title: `${flow.name} by ${flow.families.join(" and ")}, step ${step + 1} lost ${when} it was carried out`,
    })),
  ),
);

test.each(cases.map((each) => [each.title, each] as const))("%s", async (_title, at) => {
  const { name, families, input, request, told, step, count, when } = at;
  const isProven = told !== undefined;
  await using graph = await createTestGraph({ sandbox: small, families, lookUpAfterMs: [1, 5] });
  await using any = await createTestGraph({ erp: graph.sandbox });
  const order = await sell(any);
  const before = await stockOf(any, "2");
  graph.sandbox.control.fault({ match: request, kind: "reset", times: 1, when });
  const whole = { ...input(order), idempotencyKey: "k" };
  const select = "steps { status object { id } resumeToken }";
  const first = await mutateFlow(graph, name, whole, select);
  const sent = linesOf(graph);
  expect(sent).toHaveLength(isProven ? count : step + 1);
  expect(new Set(sent).size).toBe(sent.length);
  const expected = first.steps.map((_step, place) =>
    isProven || place < step ? "DONE" : place === step ? "OUTCOME_UNKNOWN" : "NOT_STARTED",
  );
  expect(first.steps.map(({ status }) => status)).toEqual(expected);
  expect(first.userErrors.map(({ code }) => code)).toEqual(told ?? ["OUTCOME_UNKNOWN"]);

  const { resumeToken } = first.steps[step] ?? {};
  for (const again of isProven ? [whole] : [whole, { ...whole, resumeToken }]) {
    const repeated = await mutateFlow(graph, name, again, select);
    expect(repeated.steps).toEqual(first.steps);
    expect(repeated.userErrors.map(({ code }) => code)).toEqual(first.userErrors.map(({ code }) => code));
  }
  expect(linesOf(graph)).toEqual([]);
  const isBooked = name === "returnReceive" && (isProven || (step === 2 && when === "after"));
  expect((await stockOf(any, "2")) - before).toBe(isBooked ? 3 : 0);
});

const endings = {
  "is refused": { kind: "status", status: 400, body: { message: "No." }, times: 1 },
  "gets no answer": { kind: "stall", times: 1 },
  "is asked for by somebody who leaves": { kind: "slow", delayMs: 100, times: 1 },
} as const;

test.each(Object.entries(endings))("what a flow reserved goes back when it %s", async (ending, fault) => {
  await using graph = await createTestGraph({ sandbox: small });
  const options = { rateLimitPerMinute: 100, attemptTimeoutMs: 400, lookUpAfterMs: [1] };
  await using counting = await createTestGraph({ erp: graph.sandbox, ...options });
  const { control } = graph.sandbox;
  const input = refundInput(await sell(graph));
  control.fault({ ...fault, match: "POST /api/v3/creditNotes" });
  const query = "mutation ($input: ReturnRefundInput!) { returnRefund(input: $input) { steps { status } } }";
  const leaving = new AbortController();
  const asked = fetch(`${counting.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { input } }),
    signal: leaving.signal,
  }).catch(() => null);
  if (ending.endsWith("leaves")) {
    await vi.waitUntil(() => control.requests.some(({ path }) => path === "/api/v3/creditNotes"), { interval: 1 });
    leaving.abort();
  }
  await asked;
  const remaining = async (): Promise<number> => {
    const { data } = await counting.query("{ budget { remaining } }");
    return (data as unknown as { budget: { remaining: number } }).budget.remaining;
  };
  await vi.waitFor(async () => expect(await remaining()).toBe(100 - control.requests.length), { timeout: 5_000 });
});
