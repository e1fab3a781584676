/** Invoices and credit notes in the table of what must never be made twice. Each bears its mark as the customer's order number. */
import { asked, done } from "./making.ts";
import type { AskGraph, MakingMutation } from "./making.ts";

const basket = { customerId: "1", positions: [{ productId: "3", quantity: "2" }] };
/** What an import needs beside that. So little is ordered that the goods last for all seeds. */
const imported = {
  ...basket,
  positions: [{ productId: "11", quantity: "0.001" }],
  documentDate: "2026-11-02",
  projectId: "1",
  paymentMethodId: "1",
  shippingMethodId: "1",
  currency: "EUR",
};

function counted(list: "creditNotes" | "invoices"): MakingMutation["count"] {
  const filter = "filter: { customerOrderNumber: { equals: $mark } }";
  const query = `query ($mark: String!) { ${list}(${filter}) { nodes { id } } }`;
  return async (ask, mark) => {
    const rows = await asked(ask, { query, path: [list, "nodes"] }, { mark });
    return (rows as readonly unknown[]).length;
  };
}

/** An order that is not billed. */
async function openOrder(mark: string, ask: AskGraph) {
  return { salesOrderId: await done(ask, "salesOrderCreate", { ...basket, customerOrderNumber: mark }) };
}

/** A released return. */
async function goodsBack(mark: string, ask: AskGraph) {
  const id = await done(ask, "returnCreate", { ...basket, customerOrderNumber: mark });
  return { returnId: await done(ask, "returnRelease", { id }), isApproved: true, isPaid: false };
}

/** Mark → the draft of a credit note that a position is added to. */
const drafts = new Map<string, string>();

async function newPosition(mark: string, ask: AskGraph) {
  const creditNoteId = await done(ask, "creditNoteCreate", { customerId: "1" });
  drafts.set(mark, creditNoteId);
  return { creditNoteId, productId: "3", quantity: "1", name: mark };
}

const countPositions: MakingMutation["count"] = async (ask, mark) => {
  const query = "query ($id: ID!) { creditNote(id: $id) { positions(first: 100) { nodes { name } } } }";
  const rows = await asked(ask, { query, path: ["creditNote", "positions", "nodes"] }, { id: drafts.get(mark) });
  return (rows as readonly { readonly name: string }[]).filter(({ name }) => name === mark).length;
};

/** A released invoice. */
async function released(mark: string, ask: AskGraph) {
  const id = await done(ask, "invoiceCreate", { ...basket, customerOrderNumber: mark });
  return { id: await done(ask, "invoiceRelease", { id }) };
}

/** A delivery note that is not billed. */
async function openDelivery(mark: string, ask: AskGraph) {
  const id = await done(ask, "salesOrderImport", { ...imported, customerOrderNumber: mark });
  await done(ask, "salesOrderDispatch", { id });
  const query = "query ($id: ID!) { salesOrder(id: $id) { deliveryNotes { nodes { id } } } }";
  const path = ["salesOrder", "deliveryNotes", "nodes", "0", "id"];
  return { deliveryNoteId: String(await asked(ask, { query, path }, { id })) };
}

function created(name: "creditNoteCreate" | "invoiceCreate"): readonly MakingMutation[] {
  const object = name === "creditNoteCreate" ? "creditNote" : "invoice";
  const frame = { name, request: `POST /api/v3/${object}s`, select: `${object} { id }`, count: counted(`${object}s`) };
  return [
    { ...frame, isFound: true, input: (mark) => ({ ...basket, documentNumber: mark, customerOrderNumber: mark }) },
    { ...frame, isFound: false, input: (mark) => ({ ...basket, customerOrderNumber: mark }) },
  ];
}

/** Everything that makes an invoice or a credit note, without and with a number of its own. */
export const makingBills: readonly MakingMutation[] = [
  ...created("creditNoteCreate"),
  ...created("invoiceCreate"),
  {
    name: "invoiceCreateFromSalesOrder",
    request: "POST /api/v1/invoices",
    isFound: true,
    input: async (mark, ask) => ({ ...(await openOrder(mark, ask)), documentNumber: mark }),
    select: "invoice { id }",
    count: counted("invoices"),
  },
  {
    name: "invoiceCreateFromSalesOrder",
    request: "POST /api/v3/invoices/actions/createFromSalesOrder",
    isFound: false,
    input: openOrder,
    select: "invoice { id }",
    count: counted("invoices"),
  },
  {
    name: "invoiceCreateFromDeliveryNote",
    request: "POST /api/v3/invoices/actions/createFromDeliveryNote",
    isFound: false,
    input: openDelivery,
    select: "invoice { id }",
    count: counted("invoices"),
  },
  {
    name: "invoiceCancel",
    request: "POST /api/v1/creditNotes",
    isFound: true,
    input: async (mark, ask) => ({ ...(await released(mark, ask)), documentNumber: mark }),
    select: "creditNote { id }",
    count: counted("creditNotes"),
  },
  {
    name: "invoiceCancel",
    request: "POST /api/v1/creditNotes",
    isFound: false,
    input: released,
    select: "creditNote { id }",
    count: counted("creditNotes"),
  },
  {
    name: "creditNoteCreateFromReturn",
    request: "POST /api/v1/creditNotes",
    isFound: false,
    input: goodsBack,
    select: "creditNote { id }",
    count: counted("creditNotes"),
  },
  {
    name: "creditNotePositionAdd",
    request: "POST /api/v3/creditNotes/",
    isFound: false,
    input: newPosition,
    select: "position { id }",
    count: countPositions,
  },
];
