/** Positions of credit notes. Each change names one of them; the others stay as they are. */
import type { CreditNote, CreditNotePosition } from "../domain/credit-note.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { billPositions, shownBillPosition, v3BillPosition, v3NewBillPosition } from "./bill-fields.ts";
import type { Bill, BillPosition } from "./bill-fields.ts";
import { defineCommand } from "./define.ts";
import type { Answered } from "./define.ts";

interface PositionPayload {
  readonly position: CreditNotePosition | null;
  readonly creditNote: CreditNote | null;
}

function positionOf(record: Bill, id: string): BillPosition | undefined {
  return billPositions(record).find((position) => position.id === id);
}

function payload({ record, id }: Answered<CreditNote>): PositionPayload {
  const position = record === null || id === null ? undefined : positionOf(record, id);
  return { position: position?.__typename === "CreditNotePosition" ? position : null, creditNote: record };
}

function v3Path(id: string): string {
  const [document = "", own = ""] = id.split("/");
  return `/api/v3/creditNotes/${document}/lineItems/${own}`;
}

const shown = shownBillPosition(positionOf);
const stale = ["CreditNotePosition", "Invoice", "Customer"];
const locked = "Positions change only while the credit note is not protected: releasing it protects it.";
const hints = { WRITE_PROTECTED: locked, CONFLICT: locked, WRONG_STATUS: locked };

/** Adds a position at the end. */
export const creditNotePositionAdd = defineCommand<CreditNote, PositionPayload>({
  type: "CreditNote",
  effect: "create",
  isPart: true,
  target: { field: "creditNoteId", type: "CreditNote" },
  ids: { productId: { type: "Product" } },
  sources: [
    {
      family: "v3",
      method: "POST",
      path: (id) => `/api/v3/creditNotes/${id}/lineItems`,
      body: v3NewBillPosition,
      answers: "body",
    },
  ],
  facets: ["positions"],
  shown,
  stale,
  hints,
  check: "the credit note's positions",
  payload,
});

/** Changes a position; its other fields stay. */
export const creditNotePositionUpdate = defineCommand<CreditNote, PositionPayload>({
  type: "CreditNote",
  effect: "update",
  target: { field: "id", type: "CreditNotePosition", isCompound: true },
  sources: [{ family: "v3", method: "PATCH", path: v3Path, body: v3BillPosition }],
  facets: ["positions"],
  shown,
  stale,
  hints,
  check: "what the position holds now",
  payload,
});

/** Takes a position away. */
export const creditNotePositionRemove = defineCommand<
  CreditNote,
  { readonly removedPositionId: string | null; readonly creditNote: CreditNote | null }
>({
  type: "CreditNote",
  effect: "delete",
  isPart: true,
  target: { field: "id", type: "CreditNotePosition", isCompound: true },
  sources: [{ family: "v3", method: "DELETE", path: v3Path }],
  facets: ["positions"],
  isProof: (record, id) => record === null || (record.positions !== undefined && positionOf(record, id) === undefined),
  stale,
  hints,
  check: "the credit note's positions",
  payload: ({ record, id }) => ({
    removedPositionId: id === null ? null : formatGlobalId("CreditNotePosition", id),
    creditNote: record,
  }),
});
