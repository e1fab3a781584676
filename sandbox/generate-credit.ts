import { lineRevenue, totalsOf } from "./amounts.ts";
import { secondsPerDay } from "./calendar.ts";
import { documentFields, financialFields } from "./generate-document.ts";
import { billedLine } from "./generate-invoice.ts";
import { withIntermediateLines } from "./generate-line.ts";
import { onlyProducts } from "./lines.ts";
import type { CreditPlan } from "./generate-plan.ts";
import { insertRecord, nextId, replaceRecord } from "./model.ts";
import type { World } from "./model.ts";
import type { CreditNote, Invoice, PricedLine } from "./model-document.ts";
import type { Making } from "./making.ts";

/** Makes a planned credit note, pays it out where it is completed, and settles the invoice it names. That invoice must exist. */
export function generateCredit(making: Making, plan: CreditPlan): void {
  const { world, random } = making;
  const { order, status, at, kind } = plan;
  const partner = order.addressId === null ? null : (world.partner.byId.get(order.addressId) ?? null);
  const lines = creditLines(world, plan);
  const totals = totalsOf(lines);
  const invoice = plan.invoice === null ? undefined : world.invoice.byId.get(plan.invoice.id);
  const counts = status !== "draft" && status !== "cancelled";
  const owed = invoice === undefined || invoice.paid >= totals.gross;
  const paid =
    status === "completed" && owed && totals.gross > 0 && kind !== "cancellation"
      ? payOut(making, plan, totals.gross)
      : 0;
  const note: CreditNote = {
    id: plan.id,
    ...documentFields(making, { kind: "creditNote", status, partner, at, projectId: order.projectId }),
    ...financialFields(partner),
    currency: order.currency,
    taxation: order.taxation,
    ...totals,
    status,
    paymentStatus: counts ? (paid > 0 ? "paid" : random.orNull(0.1, "pending" as const)) : null,
    documentAddress: invoice?.documentAddress ?? order.documentAddress,
    lines: random.chance(0.05) ? withIntermediateLines(making, "creditNote", lines) : lines,
    invoiceId: plan.invoice?.id ?? null,
    isCancellationInvoice: kind === "cancellation" || kind === "partialCancellation",
    customerOrderNumber: order.customerOrderNumber,
    deliveryDate: null,
    paid,
  };
  insertRecord(world, "creditNote", note);
  if (invoice !== undefined && counts) settle(world, invoice, { credited: totals.gross, paid });
}

function creditLines(world: World, { order, quantities, at }: CreditPlan): readonly PricedLine[] {
  const sources = onlyProducts<PricedLine>(order.lines);
  const taken = sources.flatMap((source, index) => {
    const quantity = quantities === null ? source.quantity : Math.min(source.quantity, quantities[index] ?? 0);
    return quantity === 0 ? [] : [{ source, quantity }];
  });
  return taken.map(({ source, quantity }, index) =>
    billedLine(source, {
      id: nextId(world, "creditNote.line"),
      order: index + 1,
      quantity,
      revenueNet: lineRevenue(source.netE8, quantity, source.discount),
      createdAt: at,
      deliveryNoteLineId: null,
    }),
  );
}

function payOut(making: Making, { id, at, order }: CreditPlan, amount: number): number {
  const { world, random } = making;
  insertRecord(world, "payment", {
    id: nextId(world, "payment"),
    invoiceId: null,
    creditNoteId: id,
    type: "outgoing",
    amount,
    currency: order.currency,
    statementId: random.int(1000, 9999),
    accountName: "Sparkasse Köln-Süd",
    date: Math.min(world.now, at + 2 * secondsPerDay),
  });
  return amount;
}

/** Money paid out for a credit note counts against what came in for its invoice. */
function settle(world: World, invoice: Invoice, change: { credited: number; paid: number }): void {
  const credited = invoice.credited + change.credited;
  const paid = invoice.paid - change.paid;
  replaceRecord(world, "invoice", { ...invoice, credited, paid, balance: (invoice.gross ?? 0) - paid - credited });
}
