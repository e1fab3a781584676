/** Positions of returns. Only v3 can write them one by one. */
import type { Return, ReturnPosition } from "../domain/return.ts";
import { formatGlobalId, ownerIdOf, ownIdOf } from "../lib/global-id.ts";
import { defineCommand } from "./define.ts";
import type { Answered, CommandSource } from "./define.ts";
import { shownReturnPosition, v3ChangedPosition, v3Position } from "./return-fields.ts";

const v3Path = (id: string): string => `/api/v3/returnOrders/${ownerIdOf(id)}/lineItems/${ownIdOf(id)}`;

/** The position with this id. */
function positionOf({ positions }: Return, id: string): ReturnPosition | undefined {
  return (positions ?? [])
    .filter((position) => position.__typename === "ReturnPosition")
    .find((each) => each.id === id);
}

interface PositionPayload {
  readonly position: ReturnPosition | null;
  readonly return: Return | null;
}

const payload = ({ record, id }: Answered<Return>): PositionPayload => ({
  position: record === null || id === null ? null : (positionOf(record, id) ?? null),
  return: record,
});

const target = { field: "id", type: "ReturnPosition", isCompound: true } as const;
const ids = { productId: { type: "Product" }, returnReasonId: { type: "ReturnReason" } } as const;
const shown = shownReturnPosition(positionOf);
const hints = {
  WRITE_PROTECTED: "The protection has to be taken off in Xentral first.",
  CONFLICT: "Only drafts take every change.",
};
const added: CommandSource<Return> = {
  family: "v3",
  method: "POST",
  path: (id) => `/api/v3/returnOrders/${id}/lineItems`,
  body: v3Position,
  answers: "body",
};

/** Adds a position at the end; the others stay as they are. */
export const returnPositionAdd = defineCommand<Return, PositionPayload>({
  type: "Return",
  effect: "create",
  isPart: true,
  target: { field: "returnId", type: "Return" },
  ids,
  sources: [added],
  facets: ["positions"],
  shown,
  stale: ["ReturnPosition"],
  hints,
  check: "the return's positions",
  payload,
});

/** Changes a position; its other fields and the other positions stay as they are. */
export const returnPositionUpdate = defineCommand<Return, PositionPayload>({
  type: "Return",
  effect: "update",
  target,
  ids: { returnReasonId: ids.returnReasonId },
  sources: [{ family: "v3", method: "PATCH", path: v3Path, body: v3ChangedPosition }],
  facets: ["positions"],
  shown,
  stale: ["ReturnPosition"],
  hints,
  check: "what the position holds now",
  payload,
});

/** Takes a position away; the others stay as they are. */
export const returnPositionRemove = defineCommand<
  Return,
  { readonly removedPositionId: string | null; readonly return: Return | null }
>({
  type: "Return",
  effect: "delete",
  isPart: true,
  target,
  sources: [{ family: "v3", method: "DELETE", path: v3Path }],
  facets: ["positions"],
  isProof: (record, id) => record === null || (record.positions !== undefined && positionOf(record, id) === undefined),
  stale: ["ReturnPosition"],
  hints,
  check: "the return's positions",
  payload: ({ record, id }) => ({
    removedPositionId: id === null ? null : formatGlobalId("ReturnPosition", id),
    return: record,
  }),
});
