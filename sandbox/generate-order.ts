import { totalsOf } from "./amounts.ts";
import { addDays, dayOf, secondsPerDay, startOfDay } from "./calendar.ts";
import { documentFields, financialFields } from "./generate-document.ts";
import { fillBasket, productLines, withIntermediateLines } from "./generate-line.ts";
import { onlyProducts } from "./lines.ts";
import type { BasketItem, DocumentLine } from "./generate-line.ts";
import type { OrderPlan } from "./generate-plan.ts";
import { planOrder } from "./generate-plan.ts";
import { insertRecord, nextId, under } from "./model.ts";
import type { World } from "./model.ts";
import type { Offer, PricedLine, SalesOrder, SalesOrderStatus, TrafficLight } from "./model-document.ts";
import type { Partner, PostalAddress } from "./model-partner.ts";
import type { Product } from "./model-product.ts";
import type { Random } from "./random.ts";
import type { Making } from "./making.ts";

const firstDay = startOfDay("2024-01-02");

/** Who buys and what is sold. */
export interface Trade {
  readonly count: number;
  readonly customers: readonly Partner[];
  readonly suppliers: readonly Partner[];
  readonly products: readonly Product[];
}

/** Fills sales orders from the oldest to the newest and plans what follows from each. */
export function generateOrders(making: Making, trade: Trade): readonly OrderPlan[] {
  const { world, random } = making;
  const plans: OrderPlan[] = [];
  const offers = world.offer.rows.filter(
    ({ status }) => status === "ordered" || status === "completed" || status === "commissioned",
  );
  const span = world.now - 3600 - firstDay;
  for (let index = 0; index < trade.count; index += 1) {
    // A shop grows: the later half of the time holds more than half of the orders.
    const age = ((index + random.next()) / trade.count) ** 0.75;
    const at = Math.floor(firstDay + age * span);
    const offer = random.chance(0.2) ? offers.find((candidate) => candidate.createdAt < at) : undefined;
    if (offer !== undefined) offers.splice(offers.indexOf(offer), 1);
    const order = generateOrder(making, { trade, at, index, offer });
    const plan = planOrder(making, order);
    insertRecord(world, "salesOrder", { ...order, openQuantities: plan.openQuantities });
    plans.push(plan);
  }
  return plans;
}

interface OrderStart {
  readonly trade: Trade;
  readonly at: number;
  readonly index: number;
  readonly offer: Offer | undefined;
}

function generateOrder(making: Making, { trade, at, index, offer }: OrderStart): SalesOrder {
  const { world, random } = making;
  const toSupplier = index % 90 === 55;
  const partner = buyerOf(making, trade, { toSupplier, offer });
  const status = statusOf(making, at, index);
  const nobody = status === "draft" && random.chance(0.1);
  const buyer = nobody ? null : partner;
  const plainFinancials = financialFields(buyer);
  // v1 requires a payment method on orders, so none goes without.
  const financials = { ...plainFinancials, paymentMethodId: plainFinancials.paymentMethodId ?? 1 };
  const basket = offer === undefined ? fillBasket(random, trade.products) : basketOf(world, offer);
  const empty = status === "draft" && random.chance(0.15);
  const plain = empty ? [] : productLines(making, { kind: "salesOrder", at, ...financials }, basket);
  const totals = empty ? { net: random.orNull(0.5, 0), gross: null } : totalsOf(plain);
  const shop = random.chance(0.6);
  return {
    id: nextId(world, "salesOrder"),
    status,
    ...documentFields(making, {
      kind: "salesOrder",
      status,
      partner: buyer,
      at,
      projectId: random.orNull(0.03, shop ? 2 : (partner.mainProjectId ?? 1)),
    }),
    ...financials,
    ...totals,
    lines: dressed(making, plain),
    openQuantities: [],
    offerId: offer?.id ?? null,
    isSalesOrderToSupplier: toSupplier,
    supplierNumber: toSupplier ? partner.supplierNumber : null,
    shipToAddress: shipTo(making, buyer),
    ...references(random, index, shop),
    ...fulfilment(random, partner, dayOf(at)),
    trafficLights: trafficLights(random, status),
  };
}

/** One in twelve orders shows lines without product between the others. */
function dressed(making: Making, plain: readonly PricedLine[]): readonly DocumentLine[] {
  const { random } = making;
  return plain.length > 0 && random.chance(0.12) ? withIntermediateLines(making, "salesOrder", plain) : plain;
}

function buyerOf(
  making: Making,
  trade: Trade,
  { toSupplier, offer }: { toSupplier: boolean; offer: Offer | undefined },
): Partner {
  const { world, random } = making;
  if (toSupplier) return random.pick(trade.suppliers);
  const asked = offer?.addressId == null ? undefined : world.partner.byId.get(offer.addressId);
  if (asked !== undefined) return asked;
  // One customer has very many orders, and a tenth of the customers has most of the rest.
  const [, , heavy] = trade.customers;
  if (heavy !== undefined && random.chance(0.12)) return heavy;
  if (random.chance(0.3)) return random.pick(trade.customers.slice(0, Math.max(1, trade.customers.length / 10)));
  // The last customers never bought anything.
  return random.pick(trade.customers.slice(0, Math.max(1, Math.floor(trade.customers.length * 0.95))));
}

function statusOf(making: Making, at: number, index: number): SalesOrderStatus {
  const { world, random } = making;
  const walk: readonly SalesOrderStatus[] = ["completed", "draft", "released", "cancelled", "sent"];
  const first = walk[index];
  if (first !== undefined) return first;
  const fresh = world.now - at < 30 * secondsPerDay;
  return fresh
    ? random.weighted([
        [15, "draft"],
        [55, "released"],
        [20, "completed"],
        [5, "cancelled"],
        [5, "sent"],
      ] as const)
    : random.weighted([
        [3, "draft"],
        [6, "released"],
        [82, "completed"],
        [7, "cancelled"],
        [2, "sent"],
      ] as const);
}

function basketOf(world: World, offer: Offer): readonly BasketItem[] {
  return onlyProducts<PricedLine>(offer.lines).flatMap(({ productId, quantity, discount }) => {
    const product = world.product.byId.get(productId);
    return product === undefined ? [] : [{ product, quantity, discount }];
  });
}

function shipTo(making: Making, partner: Partner | null): PostalAddress | null {
  const { world, random } = making;
  if (partner === null || !random.chance(0.35)) return null;
  const addresses = under(world.deliveryAddress, "partner", partner.id);
  return addresses.length === 0 ? null : random.pick(addresses).address;
}

function references(random: Random, index: number, shop: boolean) {
  const day = 1000 + index;
  return {
    // Not unique: a shop's number may come in twice.
    externalOrderNumber: shop ? `#${index % 77 === 30 ? day - 1 : day}` : null,
    externalOrderId: shop ? random.orNull(0.1, `gid-${5_000_000 + index}`) : null,
    customerOrderNumber: random.orNull(0.7, `BE-2026/${index}`),
    transactionNumber: shop ? random.orNull(0.5, `TX${10_000_000 + index * 7}`) : null,
    salesChannelId: shop ? random.int(1, 3) : null,
  };
}

function fulfilment(random: Random, partner: Partner, day: string) {
  return {
    // v1 requires one on orders and delivery notes, so none goes without.
    shippingMethodId: partner.shippingMethodId ?? random.int(1, 2),
    preferredWarehouseId: random.orNull(0.85, random.int(1, 2)),
    desiredDeliveryDate: random.orNull(0.7, addDays(day, 10)),
    earliestFulfillmentDate: random.orNull(0.9, addDays(day, 3)),
    reservationDate: null,
    storageCountry: random.orNull(0.9, "DE"),
    autoDispatch: random.chance(0.7),
    fastLane: random.chance(0.05),
    createDocuments: random.pick([
      "deliveryNoteAndInvoice",
      "deliveryNoteAndInvoice",
      "deliveryNote",
      "invoice",
    ] as const),
  };
}

const green: readonly TrafficLight[] = lights({
  stock: true,
  stockAvailableFifo: "yes",
  payment: "paid",
  creditLimit: true,
});
const red: readonly TrafficLight[] = lights({
  stock: false,
  stockAvailableFifo: "no",
  payment: "unpaid",
  creditLimit: true,
});
const yellow: readonly TrafficLight[] = lights({
  stock: false,
  stockAvailableFifo: "partial",
  payment: "paid",
  creditLimit: false,
});

/** Upstream: states mix booleans and words. Checked 2026-11. */
function lights(states: Readonly<Record<string, boolean | string>>): readonly TrafficLight[] {
  const all = { ...states, deliveryBlock: true, addressValidation: true, vat: true, stockAvailableOpenSupply: "yes" };
  return Object.entries(all).map(([id, state]) => ({ id, type: "system", state }));
}

function trafficLights(random: Random, status: SalesOrderStatus): readonly TrafficLight[] {
  if (status === "draft") return [];
  if (status !== "released") return green;
  return random.pick([green, red, yellow, [...yellow, { id: "1", type: "custom", state: "geprüft" }]]);
}
