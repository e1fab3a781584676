/** Delivery notes, led through their states. Only v3 writes them. */
import type { DeliveryNote } from "../domain/delivery-note.ts";
import { defineCommand } from "./define.ts";
import type { Answered, Command } from "./define.ts";
import { isIn, onlyDrafts, releaseBody, released, v3Action } from "./document-states.ts";
import { plain } from "./keys.ts";
import { sending, sendingHint } from "./sending.ts";

interface NotePayload {
  readonly deliveryNote: DeliveryNote | null;
}

type NoteCommand = Command<DeliveryNote, NotePayload>;

const payload = ({ record }: Answered<DeliveryNote>): NotePayload => ({ deliveryNote: record });
const target = { field: "id", type: "DeliveryNote" } as const;
const v3Path = (id: string): string => `/api/v3/deliveryNotes/${id}`;

/** Which step takes goods off the shelf, and closes the order, is a setting of the project. */
const moved = ["Product", "StorageLocation", "StockMovement", "SalesOrder", "Shipment"];

/** Gives a draft its number. */
export const deliveryNoteRelease: NoteCommand = defineCommand<DeliveryNote, NotePayload>({
  type: "DeliveryNote",
  ...released,
  target,
  sources: [v3Action(v3Path, "release", releaseBody)],
  stale: moved,
  hints: onlyDrafts,
  check: "whether the delivery note has a number",
  payload,
});

/** Closes a delivery note. */
export const deliveryNoteComplete: NoteCommand = defineCommand<DeliveryNote, NotePayload>({
  type: "DeliveryNote",
  effect: "action",
  target,
  sources: [v3Action(v3Path, "complete")],
  isProof: isIn("COMPLETED"),
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
  sources: [v3Action(v3Path, "cancel", { restock: plain("restock") })],
  isProof: isIn("CANCELLED"),
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
  sources: [v3Action(v3Path, "send", sending)],
  stale: [],
  hints: { INVALID: sendingHint, WRONG_STATUS: "Drafts have to be released first." },
  check: "the delivery note's log, for what was sent",
  payload,
});
