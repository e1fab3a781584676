/** Credit notes: made anew or from a return, changed by position, released, sent, and what Xentral refuses or drops. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { mutate, printed, writes } from "../support/writes.ts";
import type { Payload } from "../support/writes.ts";

const small = { customers: 30, products: 40, orders: 40 };
const text = expect.any(String) as string;
const money = "totals { net { amount currency } }";
const positions = "positions(first: 50) { nodes { id name ... on CreditNotePosition { quantity product { id } } } }";

type Note = { readonly id: string; readonly [field: string]: unknown };

async function write(graph: TestGraph, name: string, input: object, select?: string) {
  const whole = select ?? `creditNote { id status documentNumber ${money} ${positions} }`;
  return (await mutate(graph, { name, select: whole }, input)) as Payload & { readonly creditNote: Note | null };
}

const goodwill = {
  customerId: "1",
  currency: "EUR",
  bodyIntroduction: "For the late delivery.",
  positions: [{ productId: "3", quantity: "2", price: { amount: "5.25", currency: "EUR" } }],
};

/** A draft, and its plain id. */
async function draft(graph: TestGraph, input: object = goodwill) {
  const { creditNote } = await write(graph, "creditNoteCreate", input);
  const id = creditNote?.id ?? "";
  graph.sent();
  return { id, plain: id.split("/").at(-1) ?? "" };
}

/** A return with this status that nothing is credited for. */
function returned(graph: TestGraph, status: string): string {
  const found = graph.sandbox.world.returnOrder.rows.find((row) => row.status === status && row.creditNoteId === null);
  if (found === undefined) throw new Error(`There is no return that is ${status}`);
  return String(found.id);
}

test("a credit note is made as a draft with one call and read back with one; money keeps its digits", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const made = await write(graph, "creditNoteCreate", goodwill);
  expect(made).toMatchObject({
    userErrors: [],
    creditNote: {
      status: "DRAFT",
      documentNumber: null,
      totals: { net: { amount: "10.5", currency: "EUR" } },
      positions: { nodes: [{ quantity: "2", product: { id: "gid://xentral/Product/3" } }] },
    },
  });
  expect(printed(graph)).toMatchInlineSnapshot(`
    [
      "POST /api/v3/creditNotes {"bodyIntroduction":"For the late delivery.","financials":{"currency":"EUR"},"address":{"id":"1"},"lineItems":[{"quantity":2,"price":{"net":{"amount":5.25,"currency":"EUR"}},"product":{"id":"3"}}]}",
      "GET /api/v3/creditNotes/3?include=lineItems",
    ]
  `);
});

test("a draft is released once: the number is drawn, and a second time is refused in Xentral's words and ours", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id, plain } = await draft(graph);
  expect(await write(graph, "creditNoteRelease", { id, documentDate: "2026-11-02" })).toMatchObject({
    userErrors: [],
    creditNote: { status: "RELEASED", documentNumber: text },
  });
  expect(writes(graph)).toEqual([`PATCH /api/v3/creditNotes/${plain}/actions/release`]);
  expect(await write(graph, "creditNoteRelease", { id })).toEqual({
    creditNote: null,
    userErrors: [
      {
        field: ["input", "id"],
        code: "WRONG_STATUS",
        message: expect.stringMatching(/Only a draft.*Only drafts are released\./) as string,
      },
    ],
  });
});

test("a number of one's own survives the release, and the same input answers with the same credit note", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { ...goodwill, documentNumber: "GS-1" };
  const { id } = await draft(graph, input);
  expect(await write(graph, "creditNoteRelease", { id })).toMatchObject({ creditNote: { documentNumber: "GS-1" } });
  graph.sent();
  expect(await write(graph, "creditNoteCreate", input)).toMatchObject({
    userErrors: [],
    creditNote: { id, status: "RELEASED" },
  });
  expect(writes(graph)).toEqual([]);
});

test("a number that is taken is found before anything is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const documentNumber = graph.sandbox.world.creditNote.rows.find((row) => row.documentNumber !== null)?.documentNumber;
  expect(await write(graph, "creditNoteCreate", { ...goodwill, documentNumber })).toMatchObject({
    creditNote: null,
    userErrors: [{ field: ["input", "documentNumber"], code: "ALREADY_EXISTS" }],
  });
  expect(writes(graph)).toEqual([]);
});

test("what Xentral drops is said at its field", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const made = await write(graph, "creditNoteCreate", { ...goodwill, deliveryDate: "2026-10-30" });
  expect(made).toMatchObject({
    creditNote: { id: text },
    userErrors: [{ field: ["input", "deliveryDate"], code: "IGNORED_BY_XENTRAL" }],
  });
});

test("what Xentral refuses comes back at the field of the input", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const [first] = goodwill.positions;
  const foreign = { productId: "4", quantity: "1", price: { amount: "1", currency: "USD" } };
  expect(
    await write(graph, "creditNoteCreate", { ...goodwill, positions: [first, { productId: "999999", quantity: "1" }] }),
  ).toMatchObject({
    creditNote: null,
    userErrors: [{ field: ["input", "positions", "1", "productId"], code: "INVALID" }],
  });
  expect(await write(graph, "creditNoteCreate", { ...goodwill, positions: [first, foreign] })).toMatchObject({
    creditNote: null,
    userErrors: [{ field: ["input", "positions", "1", "price", "currency"], code: "INVALID" }],
  });
  expect(await write(graph, "creditNoteCreate", { customerId: "999999" })).toMatchObject({
    userErrors: [{ field: ["input", "customerId"], code: "INVALID" }],
  });
});

test("positions are added, changed and removed one by one, until the release protects them", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id, plain } = await draft(graph);
  const part = `position { id } creditNote { ${positions} }`;
  const added = await write(graph, "creditNotePositionAdd", { creditNoteId: id, productId: "5", quantity: "7" }, part);
  const own = (added["position"] as Note).id;
  expect(added).toMatchObject({
    userErrors: [],
    creditNote: { positions: { nodes: [{ quantity: "2" }, { id: own, quantity: "7" }] } },
  });
  expect(
    await write(graph, "creditNotePositionUpdate", { id: own, quantity: "1.5", name: "Half" }, part),
  ).toMatchObject({
    userErrors: [],
    creditNote: { positions: { nodes: [{ quantity: "2" }, { quantity: "1.5", name: "Half" }] } },
  });
  const gone = `removedPositionId creditNote { ${positions} }`;
  expect(await write(graph, "creditNotePositionRemove", { id: own }, gone)).toMatchObject({
    userErrors: [],
    removedPositionId: own,
    creditNote: { positions: { nodes: [{ quantity: "2" }] } },
  });
  const line = `/api/v3/creditNotes/${plain}/lineItems`;
  const last = own.split("/").at(-1) ?? "";
  expect(writes(graph)).toEqual([`POST ${line}`, `PATCH ${line}/${last}`, `DELETE ${line}/${last}`]);
  await write(graph, "creditNoteRelease", { id });
  expect(
    await write(graph, "creditNotePositionAdd", { creditNoteId: id, productId: "5", quantity: "7" }, part),
  ).toMatchObject({ creditNote: null, userErrors: [{ field: ["input", "creditNoteId"], code: "WRITE_PROTECTED" }] });
});

test.each([["v3"], ["v1"]] as const)(
  "a draft of a return is not credited, since it would be stranded (%s)",
  async (family) => {
    await using graph = await createTestGraph({ sandbox: small, families: family === "v3" ? ["v3", "v1"] : ["v1"] });
    await using newer = await createTestGraph({ erp: graph.sandbox });
    const draft = { customerId: "1", positions: [{ productId: "3", quantity: "1" }] };
    const answer = await newer.query(
      "mutation ($input: ReturnCreateInput!) { returnCreate(input: $input) { return { xentralId } } }",
      { input: draft },
    );
    const { xentralId: returnId } = (answer.data as unknown as { returnCreate: { return: { xentralId: string } } })
      .returnCreate.return;
    newer.sent();
    const input = { returnId, isApproved: true, isPaid: false, idempotencyKey: "credit-1" };
    expect(await write(graph, "creditNoteCreateFromReturn", input, "creditNote { id }")).toMatchObject({
      creditNote: null,
      userErrors: [{ field: ["input", "returnId"], code: "WRONG_STATUS" }],
    });
    expect(writes(graph)).toEqual([]);
    // Nothing was done, so that the key is free once the return is released.
    await graph.query("mutation ($id: ID!) { returnRelease(input: { id: $id }) { userErrors { code } } }", {
      id: returnId,
    });
    const made = await write(graph, "creditNoteCreateFromReturn", input, "creditNote { id }");
    expect(made).toMatchObject({ creditNote: { id: expect.any(String) as string }, userErrors: [] });
    expect(
      await write(
        graph,
        "creditNoteCreateFromReturn",
        { ...input, returnId: "999999", idempotencyKey: "k" },
        "creditNote { id }",
      ),
    ).toMatchObject({ creditNote: null, userErrors: [{ field: ["input", "returnId"], code: "NOT_FOUND" }] });
  },
);

test("a released return is credited with one call after a look, and names its credit note afterwards", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const returnId = returned(graph, "released");
  const select = `creditNote { id status paymentStatus ${money} returns { nodes { xentralId status } } }`;
  const made = await write(graph, "creditNoteCreateFromReturn", { returnId, isApproved: true, isPaid: false }, select);
  expect(made).toMatchObject({
    userErrors: [],
    creditNote: { status: "RELEASED", paymentStatus: "PENDING", returns: { nodes: [{ xentralId: returnId }] } },
  });
  expect(printed(graph).slice(0, 2)).toEqual([
    expect.stringMatching(`^GET /api/v3/returnOrders/${returnId}`) as string,
    `POST /api/v1/creditNotes {"return":{"id":"${returnId}"},"isApproved":true,"isPaid":false}`,
  ]);
  const { data } = await graph.query("query ($id: ID!) { return(id: $id) { creditNote { id } } }", { id: returnId });
  expect(data).toEqual({ return: { creditNote: { id: made.creditNote?.id } } });
});

test("a return without an answer is never credited again", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const returnId = returned(graph, "released");
  const before = graph.sandbox.world.creditNote.rows.length;
  graph.sandbox.control.fault({ match: "POST /api/v1/creditNotes", kind: "reset", times: 1, when: "after" });
  const input = { returnId, isApproved: true, isPaid: false, idempotencyKey: "refund-1" };
  for (const _time of [1, 2]) {
    expect(await write(graph, "creditNoteCreateFromReturn", input)).toMatchObject({
      creditNote: null,
      userErrors: [
        {
          code: "OUTCOME_UNKNOWN",
          message: expect.stringContaining("whether the return names a credit note") as string,
        },
      ],
    });
  }
  expect(writes(graph)).toEqual(["POST /api/v1/creditNotes"]);
  expect(graph.sandbox.world.creditNote.rows).toHaveLength(before + 1);
});

test.each([["v3", "v2", "v1"], ["v1"]] as const)(
  "a released credit note counts as sent with %s first; without any way it is refused",
  async (...families) => {
    await using graph = await createTestGraph({ sandbox: small });
    const { id, plain } = await draft(graph);
    await write(graph, "creditNoteRelease", { id });
    await using older = await createTestGraph({ erp: graph.sandbox, families: [...families] });
    const select = "creditNote { status }";
    expect(await write(older, "creditNoteSend", { id }, select)).toMatchObject({
      creditNote: null,
      userErrors: [{ code: "INVALID", message: expect.stringContaining("email, printerId and markAsSent") as string }],
    });
    older.sent();
    expect(await write(older, "creditNoteSend", { id, markAsSent: true }, select)).toEqual({
      userErrors: [],
      creditNote: { status: "SENT" },
    });
    expect(printed(older)[0]).toBe(
      families[0] === "v1"
        ? `PATCH /api/v1/creditNotes/${plain}/actions/send {"markAsSend":true}`
        : `PATCH /api/v3/creditNotes/${plain}/actions/send {"markAsSent":true}`,
    );
  },
);

test("without v3 there are no drafts of one's own: nothing is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v2", "v1"] });
  expect(await write(graph, "creditNoteCreate", goodwill)).toMatchObject({
    creditNote: null,
    userErrors: [{ code: "NOT_AVAILABLE" }],
  });
  expect(graph.sent()).toEqual([]);
});
