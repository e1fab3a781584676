/** Positions of sales orders. Each change names one position; v1, which replaces them all, is told what stays. */
import type { SalesOrder, SalesOrderPosition } from "../domain/sales-order.ts";
import { formatGlobalId, ownerIdOf, ownIdOf } from "../lib/global-id.ts";
import type { JsonObject } from "../plan/json.ts";
import { defineCommand } from "./define.ts";
import type { Answered, CommandSource } from "./define.ts";
import { keptPositions } from "./kept.ts";
import {
  productPositions,
  shownPosition,
  v1NewPosition,
  v1Position,
  v3NewPosition,
  v3Position,
} from "./sales-order-fields.ts";

function positionOf(record: SalesOrder, id: string): SalesOrderPosition | undefined {
  return productPositions(record).find((position) => position.id === id);
}

/** The only position that was not there before: of two nobody knows which is ours. */
function addedPosition(before: SalesOrder, after: SalesOrder): string | undefined {
  const known = new Set(productPositions(before).map(({ id }) => id));
  const [added, ...others] = productPositions(after).filter(({ id }) => !known.has(id));
  return others.length === 0 ? added?.id : undefined;
}

interface PositionPayload {
  readonly position: SalesOrderPosition | null;
  readonly salesOrder: SalesOrder | null;
}

const payload = ({ record, id }: Answered<SalesOrder>): PositionPayload => ({
  position: record === null || id === null ? null : (positionOf(record, id) ?? null),
  salesOrder: record,
});

const v3Path = (id: string): string => `/api/v3/salesOrders/${ownerIdOf(id)}/lineItems/${ownIdOf(id)}`;

type Around = NonNullable<CommandSource<SalesOrder>["around"]>;

const ofOne = { isThere: (record: SalesOrder, id: string): boolean => positionOf(record, id) !== undefined };

/** A refusal may name the position by its place in the set, or the set alone; which of them v1 does, nothing says. */
function changedPlaces({ positions }: JsonObject, id: string): readonly string[] {
  const own = ownIdOf(id) === "" ? undefined : ownIdOf(id);
  const place = (positions as readonly JsonObject[]).findIndex((position) => position["id"] === own);
  return [`positions.${place}`, "positions"];
}

/** v1's way: the whole set of positions, computed from the one that is there. */
function wholeSet(
  body: CommandSource<SalesOrder>["body"],
  part: Pick<Around, "isThere" | "added">,
  positions: (kept: readonly JsonObject[], change: JsonObject, id: string) => readonly JsonObject[],
): CommandSource<SalesOrder> {
  return {
    family: "v1",
    method: "PATCH",
    path: (id) => `/api/v1/salesOrders/${ownerIdOf(id)}`,
    ...(body === undefined ? {} : { body }),
    around: {
      facets: ["positions"],
      body: (change, record, id) => ({
        positions: positions(keptPositions(record, "SalesOrderPosition"), change, ownIdOf(id)),
      }),
      places: changedPlaces,
      ...part,
    },
  };
}

const shown = shownPosition(positionOf);
const hints = { WRITE_PROTECTED: "Take the protection off first.", CONFLICT: "Only drafts take every change." };

/** Adds a position at the end; the others stay as they are. */
export const salesOrderPositionAdd = defineCommand<SalesOrder, PositionPayload>({
  type: "SalesOrder",
  effect: "create",
  isPart: true,
  target: { field: "salesOrderId", type: "SalesOrder" },
  ids: { productId: { type: "Product" } },
  sources: [
    {
      family: "v3",
      method: "POST",
      path: (id) => `/api/v3/salesOrders/${id}/lineItems`,
      body: v3NewPosition,
      answers: "body",
    },
    wholeSet(v1NewPosition, { added: addedPosition }, (kept, added) => [...kept, added]),
  ],
  facets: ["positions"],
  shown,
  stale: ["SalesOrderPosition"],
  hints,
  check: "the order's positions",
  payload,
});

/** Changes a position; its other fields and the other positions stay as they are. */
export const salesOrderPositionUpdate = defineCommand<SalesOrder, PositionPayload>({
  type: "SalesOrder",
  effect: "update",
  target: { field: "id", type: "SalesOrderPosition", isCompound: true },
  sources: [
    { family: "v3", method: "PATCH", path: v3Path, body: v3Position },
    wholeSet(v1Position, ofOne, (kept, change, own) =>
      kept.map((position) => (position["id"] === own ? { ...position, ...change } : position)),
    ),
  ],
  facets: ["positions"],
  shown,
  stale: ["SalesOrderPosition"],
  hints,
  check: "what the position holds now",
  payload,
});

/** Takes a position away; the others stay as they are. */
export const salesOrderPositionRemove = defineCommand<
  SalesOrder,
  { readonly removedPositionId: string | null; readonly salesOrder: SalesOrder | null }
>({
  type: "SalesOrder",
  effect: "delete",
  isPart: true,
  target: { field: "id", type: "SalesOrderPosition", isCompound: true },
  sources: [
    { family: "v3", method: "DELETE", path: v3Path },
    wholeSet(undefined, ofOne, (kept, _change, own) => kept.filter((position) => position["id"] !== own)),
  ],
  facets: ["positions"],
  isProof: (record, id) => record === null || (record.positions !== undefined && positionOf(record, id) === undefined),
  stale: ["SalesOrderPosition"],
  hints,
  check: "the order's positions",
  payload: ({ record, id }) => ({
    removedPositionId: id === null ? null : formatGlobalId("SalesOrderPosition", id),
    salesOrder: record,
  }),
});
