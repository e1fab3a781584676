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

/** Why a return is not credited any more: somebody has cancelled or credited it since it was released. */
export function settledMeanwhile({ made, found }: Known): string | null {
  const record = (made["returnRelease"]?.record ?? {}) as Partial<Return>;
  if (record.status === "CANCELLED") return "The return is cancelled.";
  const other = otherCredit(record, found);
  return other === null ? null : `The return was credited already (id ${other}).`;
}

/** The credit note that a return has, where it is not the one that somebody has named. */
function otherCredit({ creditNoteId }: Partial<Return>, found: Known["found"]): string | null {
  return typeof creditNoteId === "string" && creditNoteId !== found["creditNoteId"] ? creditNoteId : null;
}

/** A return whose goods are to be paid for. */
export const refundedReturn: FlowAdoption = {
  field: "returnId",
  apart: ["progress"],
  objection: (record: Entity, { found }: Known) => {
    const other = otherCredit(record, found);
    return cancelled(record as Return) ?? (other === null ? null : `it was credited already (id ${other})`);
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
