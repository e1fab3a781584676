/** What follows from an order is planned before it is made, because the documents name each other in both directions. */
import { secondsPerDay } from "./calendar.ts";
import { onlyProducts } from "./lines.ts";
import { nextId } from "./model.ts";
import type {
  InvoiceStatus,
  PaymentStatus,
  PricedLine,
  ReturnProgress,
  ReturnStatus,
  SalesOrder,
  SalesOrderStatus,
} from "./model-document.ts";
import type { Random } from "./random.ts";
import type { Making } from "./making.ts";

export interface InvoicePlan {
  /** 0 until the plans are put in order. */
  id: number;
  readonly order: SalesOrder;
  readonly at: number;
  readonly delivery: DeliveryPlan | null;
  readonly status: InvoiceStatus;
  readonly paymentStatus: PaymentStatus | null;
}

export interface DeliveryPlan {
  id: number;
  readonly order: SalesOrder;
  readonly at: number;
  /** Thousandths per product line of the order, in line order. */
  readonly quantities: readonly number[];
  readonly status: SalesOrderStatus;
  invoice: InvoicePlan | null;
}

export interface ReturnPlan {
  id: number;
  readonly order: SalesOrder;
  readonly at: number;
  readonly delivery: DeliveryPlan;
  readonly status: ReturnStatus;
  readonly progress: ReturnProgress;
  readonly credit: CreditPlan | null;
}

export interface CreditPlan {
  id: number;
  readonly order: SalesOrder;
  readonly at: number;
  readonly kind: "cancellation" | "partialCancellation" | "return" | "goodwill";
  readonly status: SalesOrderStatus;
  readonly invoice: InvoicePlan | null;
  /** Thousandths per product line of the order; null takes all of the invoice. */
  readonly quantities: readonly number[] | null;
}

export interface OrderPlan {
  readonly openQuantities: readonly number[];
  readonly deliveries: readonly DeliveryPlan[];
  readonly invoices: readonly InvoicePlan[];
  readonly returns: readonly ReturnPlan[];
  readonly credits: readonly CreditPlan[];
}

const nothing: OrderPlan = { openQuantities: [], deliveries: [], invoices: [], returns: [], credits: [] };

/** Plans deliveries, invoices, returns and credit notes of an order that is not stored yet. */
export function planOrder(making: Making, order: SalesOrder): OrderPlan {
  const { random } = making;
  const quantities = onlyProducts<PricedLine>(order.lines).map((line) => line.quantity);
  if (order.status === "draft" || quantities.length === 0) return nothing;
  const deliveries = planDeliveries(making, order, quantities);
  const invoices = planInvoices(making, order, deliveries);
  const credits = planCancellations(making, invoices);
  const returns = planReturns(making, order, deliveries);
  if (random.chance(0.01) && order.status === "completed") credits.push(goodwill(making, order));
  return {
    openQuantities: openQuantities(order, quantities, deliveries),
    deliveries,
    invoices,
    returns,
    credits: [...credits, ...returns.flatMap(({ credit }) => (credit === null ? [] : [credit]))],
  };
}

/** What no delivery note with a number has taken yet; orders that are over miss nothing. */
function openQuantities(
  order: SalesOrder,
  quantities: readonly number[],
  deliveries: readonly DeliveryPlan[],
): readonly number[] {
  if (order.status !== "released" && order.status !== "sent") return [];
  const done = deliveries.filter(({ status }) => status !== "draft" && status !== "cancelled");
  return quantities.map(
    (quantity, index) => quantity - done.reduce((sum, plan) => sum + (plan.quantities[index] ?? 0), 0),
  );
}

function planDeliveries(making: Making, order: SalesOrder, quantities: readonly number[]): readonly DeliveryPlan[] {
  const { random } = making;
  const plan = (days: number, share: readonly number[], status: SalesOrderStatus): DeliveryPlan => ({
    id: 0,
    order,
    at: soon(making, order.createdAt, days),
    quantities: share,
    status,
    invoice: null,
  });
  const half = quantities.map((quantity) => Math.floor(quantity / 2000) * 1000);
  const rest = quantities.map((quantity, index) => quantity - (half[index] ?? 0));
  const isSplit = half.some((quantity) => quantity > 0);
  const sentOff = () =>
    random.weighted([
      [4, "completed"],
      [4, "sent"],
      [2, "released"],
    ] as const);
  if (order.status === "cancelled") return random.chance(0.15) ? [plan(2, quantities, "cancelled")] : [];
  if (order.status === "completed") {
    if (random.chance(0.04)) return [];
    if (isSplit && random.chance(0.15)) return [plan(2, half, sentOff()), plan(9, rest, sentOff())];
    return [plan(3, quantities, sentOff())];
  }
  if (isSplit && random.chance(0.4)) return [plan(2, half, "sent")];
  return random.chance(0.2) ? [plan(1, quantities, "draft")] : [];
}

function planInvoices(making: Making, order: SalesOrder, deliveries: readonly DeliveryPlan[]): readonly InvoicePlan[] {
  const { random } = making;
  const first = deliveries.find(({ status }) => status !== "draft") ?? null;
  if (order.status === "cancelled" && first === null) return [];
  if (first === null && !random.chance(0.3)) return [];
  if (random.chance(0.05)) return [];
  // Paid in advance: the invoice comes from the order, before anything is packed.
  const early = first === null || random.chance(0.2);
  const status = order.status === "cancelled" ? "cancelled" : invoiceStatus(random);
  const invoice: InvoicePlan = {
    id: 0,
    order,
    at: soon(making, early ? order.createdAt : first.at, 1),
    delivery: early ? null : first,
    status,
    paymentStatus: paymentStatus(random, status),
  };
  for (const delivery of deliveries) if (delivery.status !== "draft") delivery.invoice = invoice;
  return [invoice];
}

function invoiceStatus(random: Random): InvoiceStatus {
  return random.weighted([
    [42, "completed"],
    [32, "sent"],
    [12, "released"],
    [5, "draft"],
    [5, "cancelled"],
    [4, "partiallyCancelled"],
  ] as const);
}

function paymentStatus(random: Random, status: InvoiceStatus): PaymentStatus | null {
  if (status === "completed") return "paid";
  if (status === "cancelled") return "cancelled";
  if (status === "partiallyCancelled") return "partiallyCancelled";
  if (status === "draft") return random.orNull(0.5, "pending");
  return random.weighted([
    [50, "pending"],
    [20, "partiallyPaid"],
    [22, "paid"],
    [4, "badDebt"],
    [4, "debited"],
  ] as const);
}

function planCancellations(making: Making, invoices: readonly InvoicePlan[]): CreditPlan[] {
  const { random } = making;
  return invoices.flatMap((invoice): CreditPlan[] => {
    if (invoice.status !== "cancelled" && invoice.status !== "partiallyCancelled") return [];
    const whole = invoice.status === "cancelled";
    return [
      {
        id: 0,
        order: invoice.order,
        at: soon(making, invoice.at, 6),
        kind: whole ? "cancellation" : "partialCancellation",
        // Upstream: a cancellation arrives as a draft without number; some are never released. Checked 2026-11.
        status: whole && random.chance(0.1) ? "draft" : random.pick(["released", "sent", "completed"] as const),
        invoice,
        quantities: whole ? null : firstLineOnly(invoice.order),
      },
    ];
  });
}

function firstLineOnly(order: SalesOrder): readonly number[] {
  return onlyProducts<PricedLine>(order.lines).map((line, index) =>
    index === 0 ? Math.max(500, Math.floor(line.quantity / 2000) * 1000) : 0,
  );
}

const goodwillStatuses: readonly SalesOrderStatus[] = ["cancelled", "draft", "released", "completed", "sent"];

/** A credit note that no invoice and no return asked for; they walk through the statuses. */
function goodwill(making: Making, order: SalesOrder): CreditPlan {
  const status = goodwillStatuses[nextId(making.world, "creditNote.goodwill") % goodwillStatuses.length] ?? "released";
  return {
    id: 0,
    order,
    at: soon(making, order.createdAt, 30),
    kind: "goodwill",
    status,
    invoice: null,
    quantities: firstLineOnly(order),
  };
}

function planReturns(making: Making, order: SalesOrder, deliveries: readonly DeliveryPlan[]): readonly ReturnPlan[] {
  const { random } = making;
  const [delivery] = deliveries;
  if (delivery === undefined || delivery.status === "draft" || delivery.status === "cancelled" || !random.chance(0.09))
    return [];
  const at = soon(making, delivery.at, 14);
  const { status, progress } = nextStage(making);
  const credited = progress === "done" && status !== "draft" && status !== "cancelled" && random.chance(0.8);
  const back = delivery.quantities.map((quantity, index) => (index % 2 === 0 ? quantity : 0));
  const credit: CreditPlan | null = credited
    ? {
        id: 0,
        order,
        at: soon(making, at, 4),
        kind: "return",
        status: random.weighted([
          [1, "draft"],
          [3, "released"],
          [3, "sent"],
          [3, "completed"],
        ] as const),
        invoice: delivery.invoice !== null && isCreditable(delivery.invoice) ? delivery.invoice : null,
        quantities: back,
      }
    : null;
  return [{ id: 0, order, at, delivery, status, progress, credit }];
}

function isCreditable(invoice: InvoicePlan): boolean {
  return invoice.status === "sent" || invoice.status === "completed" || invoice.status === "released";
}

const returnStatuses: readonly ReturnStatus[] = ["released", "completed", "received", "sent", "cancelled", "draft"];
const progresses: readonly ReturnProgress[] = ["announced", "received", "checked", "done"];

/** Upstream: status and progress are independent. The first returns walk through every pair; later ones are mostly done. */
function nextStage(making: Making): { status: ReturnStatus; progress: ReturnProgress } {
  const { world, random } = making;
  const walked = world.sequences.get("returnOrder.stage") ?? 0;
  world.sequences.set("returnOrder.stage", walked + 1);
  const status = returnStatuses[Math.floor(walked / 4)];
  const progress = progresses[walked % 4];
  if (status !== undefined && progress !== undefined) return { status, progress };
  return random.weighted([
    [10, { status: "completed", progress: "done" }],
    [4, { status: "released", progress: "received" }],
    [4, { status: "released", progress: "checked" }],
    [3, { status: "released", progress: "announced" }],
    [1, { status: "draft", progress: "announced" }],
    [1, { status: "cancelled", progress: "announced" }],
  ] as const);
}

/** Up to so many days later, never after the shop's present. */
function soon(making: Making, at: number, days: number): number {
  const { world, random } = making;
  return Math.min(world.now - 60, at + 3600 + Math.floor(random.next() * days * secondsPerDay));
}

/** Puts plans in order of time and gives them ids by drawing from `draw`. */
export function inOrder<P extends { id: number; readonly at: number }>(plans: P[], draw: () => number): readonly P[] {
  plans.sort((a, b) => a.at - b.at);
  for (const plan of plans) plan.id = draw();
  return plans;
}
