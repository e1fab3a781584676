/** Credit notes: made anew or from a return, released and sent. */
import type { CreditNote } from "../domain/credit-note.ts";
import type { Return } from "../domain/return.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { billIds, olderSending, olderSendingNeeds, shownBill, v3NewBill } from "./bill-fields.ts";
import { defineCommand } from "./define.ts";
import type { Answered, Command } from "./define.ts";
import { onlyDrafts, releaseBody, released, v3Action } from "./document-states.ts";
import { plain, sameNames } from "./keys.ts";
import { sending, sendingHint } from "./sending.ts";

interface CreditNotePayload {
  readonly creditNote: CreditNote | null;
}

type CreditNoteCommand = Command<CreditNote, CreditNotePayload>;

const payload = ({ record }: Answered<CreditNote>): CreditNotePayload => ({ creditNote: record });
const target = { field: "id", type: "CreditNote" } as const;
const v3Path = (id: string): string => `/api/v3/creditNotes/${id}`;

/** Makes a draft. */
export const creditNoteCreate: CreditNoteCommand = defineCommand<CreditNote, CreditNotePayload>({
  type: "CreditNote",
  effect: "create",
  ids: { ...billIds, invoiceId: { type: "Invoice" } },
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/creditNotes",
      body: { ...v3NewBill, invoiceId: plain("invoice.id") },
      answers: "body",
    },
  ],
  naturalKey: { field: "documentNumber", filter: "documentNumber" },
  shown: { ...shownBill, invoiceId: { value: ({ invoiceId }) => invoiceId, facet: "invoice" } },
  stale: ["Invoice", "Customer"],
  check: "whether there is a new draft of a credit note for this customer",
  payload,
});

const stranded =
  "The return is a draft: Xentral would make the credit note, and the return could never be released afterwards. Release it first.";

/**
 * Makes a credit note over what was sent back; the return names it afterwards. Upstream: it is made for a draft of a return
 * too, which can then never be released. Checked 2026-11.
 */
export const creditNoteCreateFromReturn: CreditNoteCommand = defineCommand<CreditNote, CreditNotePayload>({
  type: "CreditNote",
  effect: "create",
  ids: { returnId: { type: "Return" } },
  sources: [
    {
      family: "v1",
      method: "POST",
      path: () => "/api/v1/creditNotes",
      contentType: "application/vnd.xentral.fromreturn+json",
      body: { returnId: plain("return.id"), ...sameNames(["isApproved", "isPaid"]) },
      answers: "location",
    },
  ],
  shown: {
    isApproved: { value: ({ status }) => (status === undefined ? undefined : status !== "DRAFT") },
    isPaid: {
      value: ({ paymentStatus }) => (paymentStatus === undefined ? undefined : paymentStatus === "PAID"),
      facet: "detail",
    },
  },
  guard: {
    field: "returnId",
    facets: ["row"],
    objection: (record) => ((record as Return).status === "DRAFT" ? { message: stranded, code: "WRONG_STATUS" } : null),
  },
  stale: ["Return", "Invoice", "Customer"],
  check: "whether the return names a credit note",
  payload,
});

/** Gives a draft its number; from then on it counts. */
export const creditNoteRelease: CreditNoteCommand = defineCommand<CreditNote, CreditNotePayload>({
  type: "CreditNote",
  ...released,
  target,
  sources: [v3Action(v3Path, "release", releaseBody)],
  stale: ["Invoice", "Customer"],
  hints: onlyDrafts,
  check: "whether the credit note has a number and is no draft",
  payload,
});

/** Sends the document, or notes that it was sent. */
export const creditNoteSend: CreditNoteCommand = defineCommand<CreditNote, CreditNotePayload>({
  type: "CreditNote",
  effect: "booking",
  target,
  sources: [
    v3Action(v3Path, "send", sending),
    {
      family: "v1",
      method: "PATCH",
      path: (id) => `/api/v1/creditNotes/${id}/actions/send`,
      // Upstream: `markAsSend` here, `markAsSent` everywhere else. Checked 2026-11.
      body: { ...olderSending, markAsSent: plain("markAsSend") },
      needs: olderSendingNeeds,
    },
  ],
  stale: [],
  hints: {
    INVALID: sendingHint,
    WRONG_STATUS: "Release it first.",
    CONFLICT: "Release it first.",
  },
  check: "the credit note's log, for what was sent",
  payload,
});

/** Deletes a draft. */
export const creditNoteDelete = defineCommand<CreditNote, { readonly deletedCreditNoteId: string | null }>({
  type: "CreditNote",
  effect: "delete",
  target,
  sources: [{ family: "v3", method: "DELETE", path: v3Path }],
  isProof: (record) => record === null,
  stale: ["CreditNotePosition", "Return", "Invoice", "Customer"],
  hints: { WRONG_STATUS: "Only drafts are deleted." },
  check: "whether the credit note is still there",
  payload: ({ id }) => ({ deletedCreditNoteId: id === null ? null : formatGlobalId("CreditNote", id) }),
});
