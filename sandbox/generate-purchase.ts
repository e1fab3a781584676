import { lineRevenue, totalsOf } from "./amounts.ts";
import { addDays, dayOf, secondsPerDay } from "./calendar.ts";
import { documentFields, financialFields } from "./generate-document.ts";
import type { Receipt } from "./generate-ledger.ts";
import { rateOf, withHeading } from "./generate-line.ts";
import { insertRecord, nextId } from "./model.ts";
import type { World } from "./model.ts";
import type { SalesOrderStatus } from "./model-document.ts";
import type { PurchaseLine } from "./model-purchase.ts";
import type { Partner, Taxation } from "./model-partner.ts";
import type { Product } from "./model-product.ts";
import type { Making } from "./making.ts";

interface Wanted {
  readonly product: Product;
  readonly quantity: number;
  readonly delivered: number;
}

/** Makes the purchase orders behind all goods received, then some that are still open, drafts or cancelled. */
export function generatePurchases(making: Making, receipts: readonly Receipt[]): void {
  const { world, random } = making;
  const grouped = groupById(receipts);
  for (const [id, group] of grouped) {
    const [first] = group;
    const partner = first === undefined ? undefined : world.partner.byId.get(first.supplierId);
    if (first === undefined || partner === undefined) continue;
    const status = random.weighted([
      [7, "completed"],
      [2, "sent"],
      [1, "released"],
    ] as const);
    const wanted = group.flatMap(({ productId, quantity }) =>
      wantedOf(world, productId, { quantity, delivered: quantity }),
    );
    generatePurchase(making, { id, partner, status, wanted, at: first.at - 12 * secondsPerDay });
  }
  const suppliers = world.partner.rows.filter(({ supplierNumber }) => supplierNumber !== null);
  for (let index = 0; index < Math.max(15, grouped.size / 20); index += 1) {
    const partner = random.pick(suppliers);
    const status = random.pick(["draft", "released", "sent", "cancelled", "released"] as const);
    const wanted = random.sample(world.product.rows, random.int(1, 5)).flatMap((product) => {
      const quantity = random.int(1, 30) * 1000;
      return wantedOf(world, product.id, {
        quantity,
        delivered: status === "sent" ? Math.floor(quantity / 2000) * 1000 : 0,
      });
    });
    const at = world.now - random.int(1, 60) * secondsPerDay;
    generatePurchase(making, { id: nextId(world, "purchaseOrder"), partner, status, wanted, at });
  }
}

function groupById(receipts: readonly Receipt[]): Map<number, Receipt[]> {
  const groups = new Map<number, Receipt[]>();
  for (const receipt of receipts) {
    const group = groups.get(receipt.purchaseOrderId);
    if (group === undefined) groups.set(receipt.purchaseOrderId, [receipt]);
    else group.push(receipt);
  }
  return groups;
}

function wantedOf(
  world: World,
  productId: number,
  { quantity, delivered }: { readonly quantity: number; readonly delivered: number },
): readonly Wanted[] {
  const product = world.product.byId.get(productId);
  return product === undefined ? [] : [{ product, quantity, delivered }];
}

interface Purchase {
  readonly id: number;
  readonly partner: Partner;
  readonly status: SalesOrderStatus;
  readonly wanted: readonly Wanted[];
  readonly at: number;
}

function generatePurchase(making: Making, { id, partner, status, wanted, at }: Purchase): void {
  const { world, random } = making;
  const financials = financialFields(partner);
  const lines = wanted.map((item, index) =>
    purchaseLine(making, { item, order: index + 1, at, taxation: financials.taxation, partner }),
  );
  const day = dayOf(at);
  const confirmed = status !== "draft" && random.chance(0.6);
  insertRecord(world, "purchaseOrder", {
    id,
    ...documentFields(making, {
      kind: "purchaseOrder",
      status,
      partner,
      at,
      projectId: random.orNull(0.2, random.int(1, 3)),
    }),
    ...financials,
    ...totalsOf(lines),
    status,
    lines: random.chance(0.1) ? withHeading(making, "purchaseOrder", lines) : lines,
    supplierNumber: partner.supplierNumber,
    shippingMethodId: random.orNull(0.6, 4),
    desiredDeliveryDate: random.orNull(0.4, addDays(day, 10)),
    confirmedDeliveryDate: confirmed ? addDays(day, 12) : null,
    isConfirmed: confirmed,
    confirmationType: confirmed
      ? random.orNull(0.3, random.pick(["email", "telephone", "internet", "other"] as const))
      : null,
    supplierOrderNumber: random.orNull(0.6, `AB-${random.int(1000, 9999)}`),
    supplierOfferNumber: random.orNull(0.8, `AN/${random.int(1000, 9999)}`),
    customerNumberAtSupplier: null,
    shipToAddress: random.orNull(0.9, partner.primaryAddress),
  });
}

interface LineStart {
  readonly item: Wanted;
  readonly order: number;
  readonly at: number;
  readonly taxation: Taxation;
  readonly partner: Partner;
}

function purchaseLine(making: Making, { item, order, at, taxation, partner }: LineStart): PurchaseLine {
  const { world, random } = making;
  const { product, quantity, delivered } = item;
  return {
    type: "product",
    id: nextId(world, "purchaseOrder.line"),
    order,
    productId: product.id,
    number: product.number,
    name: product.name ?? "Artikel ohne Namen",
    description: null,
    quantity,
    unit: product.unit,
    customFields: [],
    internalComment: random.orNull(0.95, "Muster beilegen lassen"),
    createdAt: at,
    netE8: product.purchasePriceE8,
    taxRate: product.taxRate,
    rate: rateOf(product.taxRate, taxation),
    revenueNet: lineRevenue(product.purchasePriceE8, quantity, 0),
    deliveredQuantity: delivered,
    supplierProductNumber: random.orNull(0.3, `L${partner.id}-${product.id}`),
    supplierProductName: random.orNull(0.6, product.name),
    deliveryDate: null,
    costCenter: null,
    salesOrderLineId: null,
    salesOrderId: null,
  };
}
