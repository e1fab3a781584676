/** Delivery notes, led through their states. Only v3 writes them. */
import type { DeliveryNote } from "../domain/delivery-note.ts";
import { defineCommand } from "./define.ts";
import type { Answered, Command } from "./define.ts";
import { plain } from "./keys.ts";
import { sending, sendingHint } from "./sending.ts";

interface NotePayload {
  readonly deliveryNote: DeliveryNote | null;
}

type NoteCommand = Command<DeliveryNote, NotePayload>;

const payload = ({ record }: Answered<DeliveryNote>): NotePayload => ({ deliveryNote: record });
const target = { field: "id", type: "DeliveryNote" } as const;
const actionPath =
  (action: string) =>
  (id: string): string =>
    `/api/v3/deliveryNotes/${id}/actions/${action}`;

/** Which step takes goods off the shelf, and closes the order, is a setting of the project. */
const moved = ["Product", "StorageLocation", "StockMovement", "SalesOrder", "Shipment"];

/** Gives a draft its number. */
export const deliveryNoteRelease: NoteCommand = defineCommand<DeliveryNote, NotePayload>({
  type: "DeliveryNote",
  effect: "action",
  target,
  sources: [
    {
      family: "v3",
      method: "PATCH",
      path: actionPath("release"),
      body: { documentDate: plain("documentDate") },
    },
  ],
  shown: { documentDate: { value: ({ documentDate }) => documentDate } },
  isProof: (record) => record !== null && record.status !== "DRAFT" && record.documentNumber !== null,
  stale: moved,
  hints: { WRONG_STATUS: "Only drafts are released.", CONFLICT: "Only drafts are released." },
  check: "whether the delivery note has a number",
  payload,
});

/** Closes a delivery note. */
export const deliveryNoteComplete: NoteCommand = defineCommand<DeliveryNote, NotePayload>({
  type: "DeliveryNote",
  effect: "action",
  target,
  sources: [{ family: "v3", method: "PATCH", path: actionPath("complete") }],
  isProof: (record) => record?.status === "COMPLETED",
  stale: moved,
  hints: { WRONG_STATUS: "Only released delivery notes are completed." },
  check: "the delivery note's status",
  payload,
});

/** Cancels a delivery note, and puts its goods back where that is asked for. */
export const deliveryNoteCancel: NoteCommand = defineCommand<DeliveryNote, NotePayload>({
  type: "DeliveryNote",
  effect: "action",
  target,
  sources: [{ family: "v3", method: "PATCH", path: actionPath("cancel"), body: { restock: plain("restock") } }],
  isProof: (record) => record?.status === "CANCELLED",
  // Somebody may have cancelled it before, without its goods.
  unseen: ["restock"],
  stale: moved,
  hints: { WRONG_STATUS: "Drafts and completed delivery notes are not cancelled." },
  check: "the delivery note's status, and the stock movements of its products",
  payload,
});

/** Sends a delivery note's document, or notes that it was sent. */
export const deliveryNoteSend: NoteCommand = defineCommand<DeliveryNote, NotePayload>({
  type: "DeliveryNote",
  effect: "booking",
  target,
  sources: [{ family: "v3", method: "PATCH", path: actionPath("send"), body: sending }],
  stale: [],
  hints: { INVALID: sendingHint, WRONG_STATUS: "Drafts have to be released first." },
  check: "the delivery note's log, for what was sent",
  payload,
});
