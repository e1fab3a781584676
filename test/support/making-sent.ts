/** Documents that are handed to the warehouse or sent, for the tests of faults. Whether they were is seen, not how often. */
import { asked, done } from "./making.ts";
import type { AskGraph, MakingMutation } from "./making.ts";

/** So little is ordered that the goods last for all seeds. */
const imported = {
  customerId: "1",
  positions: [{ productId: "11", quantity: "0.001" }],
  documentDate: "2026-11-02",
  projectId: "1",
  paymentMethodId: "1",
  shippingMethodId: "1",
  currency: "EUR",
};
const bill = { customerId: "1", positions: [{ productId: "3", quantity: "2" }] };

/** Mark → the document that is sent. */
const documents = new Map<string, string>();

/** A document that is ready to be sent, one for each mark. */
function ready(make: (ask: AskGraph) => Promise<string>): MakingMutation["input"] {
  return async (mark, ask) => {
    const id = await make(ask);
    documents.set(mark, id);
    return { id };
  };
}

/** Counts one where a document shows that it was sent. */
function shown(object: string, field: string, isSent: (value: unknown) => boolean): MakingMutation["count"] {
  const query = `query ($id: ID!) { ${object}(id: $id) { ${field} } }`;
  return async (ask, mark) => {
    const path = [object, ...(/^\w+/.exec(field) ?? []), ...(field.includes("nodes") ? ["nodes"] : [])];
    return isSent(await asked(ask, { query, path }, { id: documents.get(mark) })) ? 1 : 0;
  };
}

const order = (ask: AskGraph): Promise<string> => done(ask, "salesOrderImport", imported);

async function deliveryNote(ask: AskGraph): Promise<string> {
  const id = await done(ask, "salesOrderDispatch", { id: await order(ask) });
  const query = "query ($id: ID!) { salesOrder(id: $id) { deliveryNotes { nodes { id status } } } }";
  const path = ["salesOrder", "deliveryNotes", "nodes", "0"];
  const note = (await asked(ask, { query, path }, { id })) as { readonly id: string; readonly status: string };
  return note.status === "DRAFT" ? done(ask, "deliveryNoteRelease", { id: note.id }) : note.id;
}

function billed(object: "creditNote" | "invoice") {
  return async (ask: AskGraph): Promise<string> =>
    done(ask, `${object}Release`, { id: await done(ask, `${object}Create`, bill) });
}

type SentWay = Pick<MakingMutation, "name" | "count"> & { readonly make: (ask: AskGraph) => Promise<string> };

const sentWays: readonly SentWay[] = [
  { name: "salesOrderSend", make: order, count: shown("salesOrder", "isDocumentSent", (sent) => sent === true) },
  {
    name: "deliveryNoteSend",
    make: deliveryNote,
    count: shown("deliveryNote", "isDocumentSent", (sent) => sent === true),
  },
  { name: "invoiceSend", make: billed("invoice"), count: shown("invoice", "status", (status) => status === "SENT") },
  {
    name: "creditNoteSend",
    make: billed("creditNote"),
    count: shown("creditNote", "status", (status) => status === "SENT"),
  },
];

/** Nothing of them can be found once an answer was lost. */
export const makingSent: readonly MakingMutation[] = [
  {
    name: "salesOrderDispatch",
    request: "POST /api/v1/salesOrders/",
    isFound: false,
    input: ready(order),
    select: "salesOrder { id }",
    count: shown("salesOrder", "deliveryNotes { nodes { id } }", (notes) => Array.isArray(notes) && notes.length > 0),
  },
  ...sentWays.map(({ name, make, count }): MakingMutation => {
    const object = name.replace("Send", "");
    const input = ready(make);
    return {
      name,
      request: `PATCH /api/v3/${object}s/`,
      isFound: false,
      input: async (mark, ask) => ({ ...(await input(mark, ask)), markAsSent: true }),
      select: `${object} { id }`,
      count,
    };
  }),
];
