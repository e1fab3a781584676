/** Documents that somebody has found for what a step was to make: what speaks against them beside their own fields. */
import type { CreditNote } from "../domain/credit-note.ts";
import type { Return } from "../domain/return.ts";
import type { Entity } from "../resources/define.ts";
import type { FlowAdoption, Known } from "./define.ts";
import { goodsIn } from "./given.ts";

/** What of a credit note has to be as it was asked for before it is released. */
export const creditHolds: readonly string[] = [
  "customerId",
  "currency",
  "taxation",
  ...["productId", "quantity", "discount", "price.amount", "price.currency"].map((field) => `positions.${field}`),
];

/** What of a return has to be as it was asked for before it is released. */
export const returnHolds: readonly string[] = [
  "customerId",
  "salesOrderId",
  ...["productId", "salesOrderPositionId", "quantity"].map((field) => `positions.${field}`),
];

function cancelled({ status }: Return | CreditNote): string | null {
  return status === "CANCELLED" ? "it is cancelled" : null;
}

/** A return whose goods are to be paid for. */
export const refundedReturn: FlowAdoption = {
  field: "returnId",
  apart: ["progress"],
  objection: (record: Entity, { found }: Known) => {
    const { creditNoteId } = record as Return;
    const isCredited = typeof creditNoteId === "string" && creditNoteId !== found["creditNoteId"];
    return cancelled(record as Return) ?? (isCredited ? `it was credited already (id ${creditNoteId})` : null);
  },
};

/** A return whose goods are to be booked. */
export const receivedReturn: FlowAdoption = {
  field: "returnId",
  objection: (record: Entity) => {
    const { positions } = record as Return;
    const isBooked = (positions ?? []).some(
      (position) => "receivedQuantity" in position && Number(position.receivedQuantity ?? 0) > 0,
    );
    return cancelled(record as Return) ?? (isBooked ? "goods of it were booked already" : null);
  },
};

/** A credit note that was to be made by itself. */
export const creditNoteAdoption: FlowAdoption = {
  field: "creditNoteId",
  objection: (record: Entity) => cancelled(record as CreditNote),
};

/** A credit note that was to be made out of the return of a step; it names nothing but what came back. */
export function creditNoteOf(step: string): FlowAdoption {
  return {
    field: "creditNoteId",
    facets: ["positions"],
    objection: (record: Entity, { made }: Known) => {
      const { positions } = (made[step]?.record ?? {}) as Partial<Return>;
      const isSame = goodsIn((record as CreditNote).positions) === goodsIn(positions);
      return cancelled(record as CreditNote) ?? (isSame ? null : "its positions are not the return's");
    },
  };
}
