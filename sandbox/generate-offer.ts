import { totalsOf } from "./amounts.ts";
import { addDays, dayOf, secondsPerDay, startOfDay } from "./calendar.ts";
import { documentFields, financialFields } from "./generate-document.ts";
import { fillBasket, productLines, withIntermediateLines } from "./generate-line.ts";
import { insertRecord, nextId } from "./model.ts";
import type { OfferStatus } from "./model-document.ts";
import type { Partner } from "./model-partner.ts";
import type { Product } from "./model-product.ts";
import type { Making } from "./making.ts";

const firstDay = startOfDay("2023-12-10");

const statuses: readonly (readonly [number, OfferStatus])[] = [
  [3, "draft"],
  [3, "released"],
  [5, "sent"],
  [2, "commissioned"],
  [5, "ordered"],
  [1, "accepted"],
  [2, "declined"],
  [2, "expired"],
  [4, "completed"],
  [2, "cancelled"],
];

/** Fills offers over the shop's whole time and all of their statuses. */
export function generateOffers(
  making: Making,
  { count, customers, products }: { count: number; customers: readonly Partner[]; products: readonly Product[] },
): void {
  const { world, random } = making;
  const step = (world.now - 5 * secondsPerDay - firstDay) / Math.max(1, count);
  for (let index = 0; index < count; index += 1) {
    const at = Math.floor(firstDay + index * step + random.int(0, 1000));
    // The first ten walk through the vocabulary, so that a small world has all of it.
    const status = statuses[index]?.[1] ?? random.weighted(statuses);
    generateOffer(making, { partner: random.pick(customers), products, at, status });
  }
}

function generateOffer(
  making: Making,
  {
    partner,
    products,
    at,
    status,
  }: { partner: Partner; products: readonly Product[]; at: number; status: OfferStatus },
): void {
  const { world, random } = making;
  const financials = financialFields(partner);
  const plain = productLines(making, { kind: "offer", at, ...financials }, fillBasket(random, products));
  const day = dayOf(at);
  insertRecord(world, "offer", {
    id: nextId(world, "offer"),
    status,
    ...documentFields(making, { kind: "offer", status, partner, at, projectId: partner.mainProjectId }),
    ...financials,
    ...totalsOf(plain),
    lines: random.chance(0.2) ? withIntermediateLines(making, "offer", plain) : plain,
    shipToAddress: random.orNull(0.8, partner.primaryAddress),
    shippingMethodId: partner.shippingMethodId,
    preferredWarehouseId: random.orNull(0.8, 1),
    customerReference: random.orNull(0.6, "Anfrage per E-Mail"),
    desiredDeliveryDate: random.orNull(0.7, addDays(day, 21)),
    validUntilDate: random.orNull(0.3, addDays(day, 30)),
    plannedOrderDate: random.orNull(0.8, addDays(day, 14)),
  });
}
