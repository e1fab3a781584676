/** A shop's checkout: one order into the ERP, never two, and every reason why not at the field that it speaks of. */
import { OrderImportDocument } from "../../src/generated/operations/graphql.ts";
import type { OrderImportMutation, OrderImportMutationVariables } from "../../src/generated/operations/graphql.ts";
import { ask } from "./ask.ts";
import type { Graph } from "./ask.ts";
import type { Say } from "./tour.ts";

/** The shop's own number is what makes sending again safe. */
type Order = OrderImportMutationVariables["input"] & { readonly externalOrderNumber: string };
type Payload = NonNullable<OrderImportMutation["salesOrderImport"]>;

/** How often it asks what came of an order. After the last time somebody has to look. */
const MOST_TIMES = 3;

/** Places an order and answers with its number; null where none was placed, or nobody knows. */
export async function placeOrder(graph: Graph, input: Order, say: Say): Promise<string | null> {
  for (let left = MOST_TIMES; left > 0; left -= 1) {
    const { data, errors } = await ask(graph, OrderImportDocument, { input });
    const payload = data.salesOrderImport;
    if (payload === null) {
      // Nothing was sent: the ERP cannot be reached, or the graph may not write.
      for (const { message, extensions } of errors) say(`Not placed, ${extensions.code}: ${message}`);
      return null;
    }
    if (!isOpen(payload)) return placed(payload, say);
  }
  say(`Nobody knows what became of order ${input.externalOrderNumber}: look for it in the ERP.`);
  return null;
}

/** Still under way, or the answer was lost: whoever sends the same again learns what came of it, and makes no second one. */
function isOpen({ userErrors }: Payload): boolean {
  return userErrors.some(({ code }) => code === "IN_PROGRESS" || code === "OUTCOME_UNKNOWN");
}

/** User errors may stand beside an order too: fields that the ERP did not take. */
function placed({ salesOrder, userErrors }: Payload, say: Say): string | null {
  for (const { field, message, code } of userErrors) say(`${code} at ${field?.join(".") ?? "-"}: ${message}`);
  if (salesOrder === null) return null;
  const { documentNumber, status, totals } = salesOrder;
  const gross = totals?.gross == null ? "-" : `${totals.gross.amount} ${totals.gross.currency}`;
  say(`Order ${documentNumber ?? "-"}  ${status ?? "-"}  ${gross}`);
  return documentNumber;
}
