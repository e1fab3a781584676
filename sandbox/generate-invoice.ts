import { totalsOf } from "./amounts.ts";
import { addDays, dayOf, secondsPerDay } from "./calendar.ts";
import { documentFields, financialFields } from "./generate-document.ts";
import { withIntermediateLines } from "./generate-line.ts";
import { onlyProducts } from "./lines.ts";
import type { InvoicePlan } from "./generate-plan.ts";
import { insertRecord, nextId } from "./model.ts";
import type { World } from "./model.ts";
import type { DeliveryLine, Invoice, Payment, PricedLine } from "./model-document.ts";
import type { Random } from "./random.ts";
import type { Making } from "./making.ts";

/** Makes a planned invoice over the whole order, with the payments that its status tells of. Its delivery note must exist. */
export function generateInvoice(making: Making, plan: InvoicePlan): void {
  const { world, random } = making;
  const { order, status, paymentStatus, at } = plan;
  const partner = order.addressId === null ? null : (world.partner.byId.get(order.addressId) ?? null);
  const lines = invoiceLines(world, plan);
  const totals = totalsOf(lines);
  const paid = generatePayments(making, plan, totals.gross);
  insertRecord(world, "invoice", {
    id: plan.id,
    ...documentFields(making, { kind: "invoice", status, partner, at, projectId: order.projectId }),
    ...financialFields(partner),
    currency: order.currency,
    taxation: order.taxation,
    ...totals,
    status,
    paymentStatus,
    documentAddress: partner?.billingAddress ?? order.documentAddress,
    lines: random.chance(0.05) ? withIntermediateLines(making, "invoice", lines) : lines,
    salesOrderId: order.id,
    deliveryNoteId: plan.delivery?.id ?? null,
    shippingMethodId: order.shippingMethodId,
    customerOrderNumber: order.customerOrderNumber,
    deliveryDate: plan.delivery === null ? null : dayOf(plan.delivery.at),
    ...dunning(random, plan),
    isCollectiveBill: random.chance(0.02),
    paid,
    credited: 0,
    balance: totals.gross - paid,
  });
}

function invoiceLines(world: World, { id, order, delivery, at }: InvoicePlan): readonly PricedLine[] {
  const note = delivery === null ? undefined : world.deliveryNote.byId.get(delivery.id);
  const delivered = note === undefined || id % 10 === 0 ? [] : onlyProducts<DeliveryLine>(note.lines);
  return onlyProducts<PricedLine>(order.lines).map((source, index) =>
    billedLine(source, {
      id: nextId(world, "invoice.line"),
      order: index + 1,
      quantity: source.quantity,
      revenueNet: source.revenueNet,
      createdAt: at,
      deliveryNoteLineId: delivered.find((line) => line.salesOrderLineId === source.id)?.id ?? null,
    }),
  );
}

type BilledChanges = Pick<PricedLine, "id" | "order" | "quantity" | "revenueNet" | "createdAt" | "deliveryNoteLineId">;

/** An invoice's or credit note's line made from the order's. One literal, for the reason given at `deliveryLine`. */
export function billedLine(source: PricedLine, changes: BilledChanges): PricedLine {
  return {
    type: "product",
    id: changes.id,
    order: changes.order,
    productId: source.productId,
    number: source.number,
    name: source.name,
    description: source.description,
    quantity: changes.quantity,
    unit: source.unit,
    customFields: source.customFields,
    internalComment: source.internalComment,
    createdAt: changes.createdAt,
    netE8: source.netE8,
    discount: source.discount,
    taxRate: source.taxRate,
    rate: source.rate,
    revenueNet: changes.revenueNet,
    purchaseE8: source.purchaseE8,
    externalNumber: null,
    parentLineId: null,
    hasChildren: false,
    salesOrderLineId: source.id,
    deliveryNoteLineId: changes.deliveryNoteLineId,
  };
}

/** Books what the payment status says; returns cents received less cents paid back. */
function generatePayments(making: Making, plan: InvoicePlan, gross: number): number {
  const { world, random } = making;
  const add = (amount: number, type: Payment["type"], days: number) =>
    addPayment(making, { plan, amount, type, at: Math.min(world.now, plan.at + days * secondsPerDay) });
  if (gross <= 0) return 0;
  if (plan.paymentStatus === "paid") {
    if (random.chance(0.8)) return add(gross, "incoming", random.int(1, 20));
    const part = Math.floor(gross * 0.4);
    return add(part, "incoming", 3) + add(gross - part, "incoming", 25);
  }
  if (plan.paymentStatus === "partiallyPaid")
    return add(Math.max(1, Math.floor((gross * random.int(30, 70)) / 100)), "incoming", 8);
  // A direct debit that bounced.
  if (plan.paymentStatus === "debited") return add(gross, "incoming", 2) - add(gross, "outgoing", 9);
  return 0;
}

function addPayment(
  making: Making,
  { plan, amount, type, at }: { plan: InvoicePlan; amount: number; type: Payment["type"]; at: number },
): number {
  const { world, random } = making;
  insertRecord(world, "payment", {
    id: nextId(world, "payment"),
    invoiceId: plan.id,
    creditNoteId: null,
    type,
    amount,
    currency: plan.order.currency,
    statementId: random.int(1000, 9999),
    accountName: random.pick(["Sparkasse Köln-Süd", "PayPal", "Kasse Filiale"]),
    date: at,
  });
  return amount;
}

function dunning(
  random: Random,
  { status, paymentStatus, at }: InvoicePlan,
): Pick<Invoice, "dunningLevel" | "dunningDate" | "dunningComment"> {
  const open = status !== "draft" && (paymentStatus === "pending" || paymentStatus === "partiallyPaid");
  if (paymentStatus === "badDebt")
    return {
      dunningLevel: "lossOfReceivables",
      dunningDate: addDays(dayOf(at), 60),
      dunningComment: "Insolvenz gemeldet",
    };
  if (!open || random.chance(0.6)) return { dunningLevel: null, dunningDate: null, dunningComment: null };
  const dunningLevel = random.pick([
    "paymentReminder1",
    "reminder1",
    "reminder2",
    "reminder3",
    "debtCollection",
  ] as const);
  return {
    dunningLevel,
    dunningDate: addDays(dayOf(at), 30),
    dunningComment: random.orNull(0.8, "Kunde hat angerufen"),
  };
}
