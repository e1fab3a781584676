/** v1: sales orders: imported and released at once, changed with all their positions, cancelled, dispatched, deleted. */
import { type ValuesOf, boolean, orNull } from "../engine/body.ts";
import { Refusal } from "../engine/problems.ts";
import type { World } from "../model.ts";
import { removeRecord } from "../model.ts";
import type { PricedLine, SalesOrder } from "../model-document.ts";
import { type WriteRoute, type Writing, action, done, nowhere, write } from "./define.ts";
import { finder, requireUnprotected, storeDocument } from "./document.ts";
import { cancelled, released, requireDeletable } from "./document-actions.ts";
import { dispatchOrder } from "./dispatch.ts";
import { changedPricedLine, lineProduct, newPricedLine, priceFor, withoutLines, withParts } from "./lines.ts";
import { draftOrder, orderSort } from "./order.ts";
import { inItsCurrency } from "./financials.ts";
import { mergedAddress } from "./postal.ts";
import { settingOf } from "./priced-sort.ts";
import { addDocument } from "./document-head.ts";
import { changeFields, importFields, type position } from "./v1-order-fields.ts";

type Head = Omit<ValuesOf<typeof changeFields>, "positions">;

/** An order with what the body says of it beside its positions. */
function changed(order: SalesOrder, values: Head, world: World): SalesOrder {
  const { tags, days, discount, discountDays, documentAddress, shipToAddress, addressId, language, ...plain } = values;
  const partner = addressId === undefined ? undefined : world.partner.byId.get(addressId);
  return inItsCurrency({
    ...order,
    ...plain,
    ...(language === undefined ? {} : { language: language.toLowerCase() }),
    ...(partner === undefined ? {} : { addressId: partner.id, customerNumber: partner.customerNumber }),
    ...(tags === undefined ? {} : { tagIds: tags.flatMap(({ id }) => (id === undefined ? [] : [id])) }),
    ...(documentAddress === undefined
      ? {}
      : { documentAddress: mergedAddress(order.documentAddress, documentAddress) }),
    ...(shipToAddress === undefined ? {} : { shipToAddress: mergedAddress(order.shipToAddress, shipToAddress) }),
    paymentTerms: {
      days: days ?? order.paymentTerms.days,
      discount: discount ?? order.paymentTerms.discount,
      discountDays: discountDays ?? order.paymentTerms.discountDays,
    },
  });
}

type NewPosition = ValuesOf<typeof position>;

/** Throws a `Refusal` where a price is in another currency, or nobody has said one. */
function requirePrices(
  world: World,
  order: SalesOrder,
  { at, sent }: { readonly at: number; readonly sent: readonly NewPosition[] },
): void {
  for (const { productId, price: own, quantity: count } of sent) {
    const product = lineProduct(world, productId, "positions.product");
    const currency = own?.currency ?? order.currency;
    if (currency !== order.currency)
      throw new Refusal({ kind: "rule", messages: [`The currency of a position must be ${order.currency}.`] });
    if (own === undefined && priceFor(world, settingOf("salesOrder", order, at), { product, quantity: count }) === null)
      throw new Refusal({ kind: "rule", messages: [`No price found for product ${productId}.`] });
  }
}

function newLines(
  world: World,
  order: SalesOrder,
  { at, sent }: { readonly at: number; readonly sent: readonly NewPosition[] },
) {
  const setting = settingOf("salesOrder", order, at);
  return sent.flatMap(({ productId, ...rest }) => {
    const product = lineProduct(world, productId, "positions.product");
    return withParts(world, setting, newPricedLine(world, setting, { ...rest, product }));
  });
}

function importOrder({ world, values, at }: Writing<World, ValuesOf<typeof importFields>>) {
  const { positions, shippingCosts = [], discountPositions = [], addressId, ...rest } = values;
  const messages: string[] = [];
  if (positions.length === 0) messages.push("At least one position is required.");
  if (rest.preferredWarehouseId != null && rest.storageCountry != null)
    messages.push("Either preferredWarehouse or storageCountry can be given.");
  if (messages.length > 0) throw new Refusal({ kind: "rule", messages });
  const draft = changed(draftOrder(world, { addressId, at }), rest, world);
  const sent: readonly NewPosition[] = [...positions, ...shippingCosts, ...discountPositions];
  requirePrices(world, draft, { at, sent });
  const lines = newLines(world, draft, { at, sent });
  // Upstream: an import is released at once, before anybody can look at it. Checked 2026-11.
  const document = released({ world, at }, orderSort, { document: { ...draft, lines } });
  const { id } = addDocument(world, orderSort, document);
  return { kind: "created" as const, collection: "salesOrders", id };
}

type SentPosition = NonNullable<ValuesOf<typeof changeFields>["positions"]>[number];

/** Upstream: positions that the array does not name are deleted. Checked 2026-11. */
function replacedLines(
  { world, record: order, at }: Writing<SalesOrder, unknown>,
  next: SalesOrder,
  sent: readonly SentPosition[],
): SalesOrder["lines"] {
  const fresh: NewPosition[] = [];
  const named = new Map<number, SentPosition>();
  for (const each of sent) {
    const { id, productId, quantity: count, ...rest } = each;
    if (id !== undefined) named.set(id, each);
    else if (productId !== undefined && count !== undefined) fresh.push({ ...rest, productId, quantity: count });
    else throw new Refusal({ kind: "rule", messages: ["A new position needs product and quantity."] });
  }
  const isKnown = (id: number) => order.lines.some((line) => line.type === "product" && line.id === id);
  if ([...named.keys()].some((id) => !isKnown(id)))
    throw new Refusal({ kind: "rule", messages: ["Sales order position not found"] });
  requirePrices(world, next, { at, sent: fresh });
  const gone = order.lines.flatMap((line) =>
    line.type === "product" && !named.has(line.id) && line.parentLineId === null ? [String(line.id)] : [],
  );
  const kept = withoutLines<PricedLine>(order.lines, new Set(gone)).map((line) => {
    const each = line.type === "product" ? named.get(line.id) : undefined;
    if (line.type !== "product" || each === undefined) return line;
    const { id: _id, productId: _productId, ...rest } = each;
    return changedPricedLine(line, rest);
  });
  return [...kept, ...newLines(world, next, { at, sent: fresh })];
}

const findOrder = finder(orderSort);

export const v1Orders: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v1/salesOrders/actions/import",
    scope: "salesOrder:create",
    find: nowhere,
    fields: importFields,
    run: importOrder,
  }),
  write("PATCH", {
    path: "/api/v1/salesOrders/{id}",
    scope: "salesOrder:update",
    find: findOrder,
    fields: changeFields,
    run(writing) {
      const { world, record: order, values, at } = writing;
      requireUnprotected(order, values);
      const { positions, ...rest } = values;
      const next = changed(order, rest, world);
      const lines = positions === undefined ? order.lines : replacedLines(writing, next, positions);
      storeDocument(world, orderSort, { ...next, lines, updatedAt: at });
      return done;
    },
  }),
  action("POST", {
    path: "/api/v1/salesOrders/{id}/actions/cancel",
    scope: "salesOrder:cancel",
    find: findOrder,
    fields: { notifyCustomer: orNull(boolean("notifyCustomer")) },
    run({ world, record, at }) {
      storeDocument(world, orderSort, cancelled(record, at));
      return done;
    },
  }),
  action("POST", {
    path: "/api/v1/salesOrders/{id}/actions/dispatch",
    scope: "salesOrder:update",
    find: findOrder,
    fields: {},
    run({ world, record, at }) {
      dispatchOrder(world, record, at);
      return done;
    },
  }),
  action("DELETE", {
    path: "/api/v1/salesOrders/{id}",
    scope: "salesOrder:delete",
    find: findOrder,
    fields: {},
    run({ world, record }) {
      requireDeletable(record);
      removeRecord(world, "salesOrder", record.id);
      return done;
    },
  }),
];
