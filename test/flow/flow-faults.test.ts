/** Flows whose answers get lost, step by step: how they go on, so that of each document there is one. */
import { expect, test } from "vitest";

import { creditNoteOf, linesOf, mutateFlow, refund, refundInput } from "../support/flows.ts";
import type { FlowPayload } from "../support/flows.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { sell } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };

/** Where a flow's five requests can be hit. */
const requests = [
  "POST /api/v3/returnOrders",
  "PATCH /api/v3/returnOrders/{id}/actions/release",
  "POST /api/v3/creditNotes",
  "PATCH /api/v3/creditNotes/{id}/actions/release",
  "PATCH /api/v3/returnOrders/{id}",
] as const;
const faults = {
  "500": { kind: "status", status: 500 },
  reset: { kind: "reset" },
  stall: { kind: "stall" },
} as const;
const cases = requests.flatMap((request, step) =>
  (["before", "after"] as const).flatMap((when) =>
    Object.keys(faults).map((fault) => ({ request, step, when, fault: fault as keyof typeof faults })),
  ),
);

/** How many of the customer's returns and credit notes there are. */
async function counted(graph: TestGraph): Promise<readonly number[]> {
  const { data } = await graph.query(
    '{ returns(filter: { customerId: { equals: "1" } }) { totalCount } creditNotes(filter: { customerId: { equals: "1" } }) { totalCount } }',
  );
  const { returns, creditNotes } = data as unknown as Record<"returns" | "creditNotes", { totalCount: number }>;
  return [returns.totalCount, creditNotes.totalCount];
}

test.each(cases)("$fault $when the commit of $request: resumed, and one of each", async ({ request, step, ...hit }) => {
  await using graph = await createTestGraph({ sandbox: small, attemptTimeoutMs: 400, lookUpAfterMs: [1, 5] });
  const order = await sell(graph);
  const [returns = 0, notes = 0] = await counted(graph);
  const match = new RegExp(`^${request.replace("{id}", String.raw`\d+`)}$`, "u");
  const { control } = graph.sandbox;
  control.fault({ ...faults[hit.fault], match, times: 1, when: hit.when });
  const input = refundInput(order);
  const first = await refund(graph, input);
  const goesOn = await going(graph, { first, input, step, isCommitted: hit.when === "after" });
  expect(goesOn.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE", "DONE", "DONE"]);
  expect(goesOn.return?.creditNote).toEqual({ id: goesOn.creditNote?.id });
  expect(goesOn.creditNote?.["status"]).toBe("RELEASED");
  expect(await counted(graph)).toEqual([returns + 1, notes + 1]);
});

/** Goes on with a flow of which a step has an unknown outcome, as its description says. */
async function going(
  graph: TestGraph,
  at: {
    readonly first: FlowPayload;
    readonly input: ReturnType<typeof refundInput>;
    readonly step: number;
    readonly isCommitted: boolean;
  },
): Promise<FlowPayload> {
  const { first, input, step, isCommitted } = at;
  const stopped = first.steps[step];
  const isProven = isCommitted && step !== 0 && step !== 2;
  if (isProven) {
    expect(first.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE", "DONE", "DONE"]);
    return first;
  }
  expect(stopped).toMatchObject({ status: "OUTCOME_UNKNOWN", resumeToken: expect.any(String) as string });
  expect(first.steps.slice(step + 1).map(({ status }) => status)).toEqual(
    Array.from({ length: 4 - step }, () => "NOT_STARTED"),
  );
  const resumeToken = stopped?.resumeToken;
  graph.sent();
  const again = await refund(graph, { ...input, resumeToken });
  expect(again.steps[step]?.status).toBe("OUTCOME_UNKNOWN");
  expect(linesOf(graph)).toEqual([]);
  return refund(graph, { ...input, resumeToken, ...(await byHand(graph, at)) });
}

/** Carries out a step by its own mutation where it is missing, and names what it has made. */
async function byHand(
  graph: TestGraph,
  { first, input, step, isCommitted }: Parameters<typeof going>[1],
): Promise<object> {
  const returnId = first.return?.id;
  const newest = async (list: string): Promise<string> => {
    const { data } = await graph.query(`{ ${list}(last: 1) { nodes { id } } }`);
    return (data as unknown as Record<string, { nodes: readonly [{ id: string }] }>)[list]?.nodes[0].id ?? "";
  };
  const positions = input.positions.map(({ quantity }, place) => ({ productId: place === 0 ? "2" : "8", quantity }));
  const salesOrderId = input.salesOrderId;
  const make = (name: string, given: object) => mutateFlow(graph, name, given, "clientMutationId");
  if (step === 0) {
    const reasoned = positions.map((position) => ({ ...position, returnReasonId: "1" }));
    if (!isCommitted) await make("returnCreate", { customerId: "1", salesOrderId, positions: reasoned });
    return { returnId: await newest("returns") };
  }
  if (step === 2) {
    const { sold } = await creditNoteOf(graph, {
      order: { id: salesOrderId, positions: { nodes: [] } },
      creditNote: null,
    });
    const priced = positions.map((position, place) => ({ ...position, price: sold[place]?.net }));
    if (!isCommitted)
      await make("creditNoteCreate", { customerId: "1", projectId: "1", currency: "EUR", positions: priced });
    return { creditNoteId: await newest("creditNotes") };
  }
  if (step === 1) await make("returnRelease", { id: returnId });
  if (step === 3) await make("creditNoteRelease", { id: first.creditNote?.id });
  if (step === 4) await make("returnUpdate", { id: returnId, creditNoteId: first.creditNote?.id });
  return {};
}

test("another's document is not taken for the flow's own", async () => {
  await using graph = await createTestGraph({ sandbox: small, attemptTimeoutMs: 400, lookUpAfterMs: [1] });
  const order = await sell(graph);
  graph.sandbox.control.fault({ match: "POST /api/v3/returnOrders", kind: "status", status: 500, times: 1 });
  const input = { ...refundInput(order), idempotencyKey: "k" };
  expect((await refund(graph, input)).steps[0]?.status).toBe("OUTCOME_UNKNOWN");
  graph.sent();
  expect(await refund(graph, { ...input, returnId: "1" })).toMatchObject({
    steps: [{ status: "FAILED" }, {}, {}, {}, {}],
    userErrors: [{ field: ["input", "returnId"], code: "CONFLICT" }],
  });
  expect(await refund(graph, { ...input, returnId: "999999" })).toMatchObject({
    userErrors: [{ field: ["input", "returnId"], code: "NOT_FOUND" }],
  });
  expect(linesOf(graph)).toEqual([]);
});
