/** Makes the shop: the same seed and sizes give the same world on every machine, at any time of day. */
import { shopPresent } from "./calendar.ts";
import { generateCredit } from "./generate-credit.ts";
import { generateDelivery } from "./generate-delivery.ts";
import { generateInvoice } from "./generate-invoice.ts";
import { createLedger } from "./generate-ledger.ts";
import type { Ledger } from "./generate-ledger.ts";
import { sellableProducts } from "./generate-line.ts";
import { generateOffers } from "./generate-offer.ts";
import { generateOrders } from "./generate-order.ts";
import { generatePartners } from "./generate-partner.ts";
import { inOrder } from "./generate-plan.ts";
import type { DeliveryPlan, OrderPlan, ReturnPlan } from "./generate-plan.ts";
import { generateProducts } from "./generate-product.ts";
import { generatePurchases } from "./generate-purchase.ts";
import { generateReference } from "./generate-reference.ts";
import { generateReturn } from "./generate-return.ts";
import { generateReservations, generateShelves } from "./generate-shelf.ts";
import { generateWarehouses } from "./generate-warehouse.ts";
import type { Making } from "./making.ts";
import { createWorld, nextId } from "./model.ts";
import type { World } from "./model.ts";
import { createRandom } from "./random.ts";

/** How much shop to make. */
export interface WorldSize {
  readonly seed?: number;
  /** At least 1; deleted ones are among them. */
  readonly customers?: number;
  /** At least 8. */
  readonly products?: number;
  /** 0 or more; everything that follows from orders grows with them. */
  readonly orders?: number;
}

/** Generates a world. 100,000 orders take some seconds and stay well under 1 GB. */
export function generateWorld({ seed = 1, customers = 200, products = 300, orders = 1000 }: WorldSize = {}): World {
  const world = createWorld(shopPresent);
  const making = (label: string): Making => ({ world, random: createRandom(seed, label) });
  generateReference(making("reference"));
  generateWarehouses(world);
  generatePartners(making("partners"), { customers, suppliers: Math.max(8, Math.round(products / 20)) });
  generateProducts(making("products"), products);
  const trade = {
    count: orders,
    customers: world.partner.rows.filter(
      ({ customerNumber, supplierNumber }) => customerNumber !== null && supplierNumber === null,
    ),
    suppliers: world.partner.rows.filter(({ supplierNumber }) => supplierNumber !== null),
    products: sellableProducts(world),
  };
  generateOffers(making("offers"), { ...trade, count: Math.ceil(orders / 8) });
  const plans = generateOrders(making("orders"), trade);
  const ledger = createLedger(making("ledger"));
  fulfil(making("fulfilment"), plans, ledger);
  generatePurchases(making("purchases"), ledger.receipts);
  generateShelves(making("shelves"), ledger);
  generateReservations(making("reservations"));
  return world;
}

/** Makes what follows from the orders: goods move in order of time, then the bills are written. */
function fulfil(making: Making, plans: readonly OrderPlan[], ledger: Ledger): void {
  const { world } = making;
  const deliveries = inOrder(
    plans.flatMap((plan) => plan.deliveries),
    () => nextId(world, "deliveryNote"),
  );
  const invoices = inOrder(
    plans.flatMap((plan) => plan.invoices),
    () => nextId(world, "invoice"),
  );
  const credits = inOrder(
    plans.flatMap((plan) => plan.credits),
    () => nextId(world, "creditNote"),
  );
  const returns = inOrder(
    plans.flatMap((plan) => plan.returns),
    () => nextId(world, "returnOrder"),
  );
  const moves: (DeliveryPlan | ReturnPlan)[] = [...deliveries, ...returns];
  moves.sort((a, b) => a.at - b.at);
  for (const plan of moves) {
    if ("progress" in plan) generateReturn(making, { plan, ledger });
    else generateDelivery(making, { plan, ledger });
  }
  for (const plan of invoices) generateInvoice(making, plan);
  for (const plan of credits) generateCredit(making, plan);
}
