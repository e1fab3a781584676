import type { Input } from "../commands/define.ts";
import type { PlainPosition, ProductPositionFrame } from "../domain/position.ts";
import type { UserError } from "../domain/user-error.ts";
import { negated, sumOf } from "../lib/decimal.ts";
import { ownerIdOf } from "../lib/global-id.ts";

/** A list of objects in an input; none where there is none. */
export function listOf(value: unknown): readonly Input[] {
  return Array.isArray(value) ? (value as readonly Input[]) : [];
}

/** The part of a plain id that is the position's own: `7` of `42/7`. */
export function ownIdOf(id: unknown): string {
  return String(id).split("/").at(-1) ?? "";
}

/** A document without positions says nothing, and once it is released it stays for good. */
export function withPositions({ positions }: Input): readonly UserError[] {
  if (listOf(positions).length > 0) return [];
  return [{ field: ["input", "positions"], message: "Expected at least one position.", code: "INVALID" }];
}

/** What of the positions does not belong to the order that the input names. */
export function ofAnotherOrder({ salesOrderId, positions }: Input): readonly UserError[] {
  return listOf(positions).flatMap(({ salesOrderPositionId }, place): UserError[] => {
    if (ownerIdOf(String(salesOrderPositionId)) === salesOrderId) return [];
    const field = ["input", "positions", String(place), "salesOrderPositionId"];
    return [{ field, message: "It is a position of another order.", code: "INVALID" }];
  });
}

/** Whether a decimal is greater than another one. */
export function isMore(one: string, other: string): boolean {
  const rest = sumOf([one, negated(other)]);
  return rest !== "0" && !rest.startsWith("-");
}

/** How much of each product a document's positions are about, so that two documents can be compared. */
export function goodsIn(positions: readonly (ProductPositionFrame | PlainPosition)[] | null | undefined): string {
  const byProduct = new Map<string, string[]>();
  for (const position of positions ?? []) {
    if (!("productId" in position) || typeof position.productId !== "string") continue;
    byProduct.set(position.productId, [...(byProduct.get(position.productId) ?? []), position.quantity ?? "0"]);
  }
  return JSON.stringify([...byProduct].map(([id, all]) => `${id}:${sumOf(all)}`).toSorted());
}
