/** Sales prices, in v1 and v3. */
import {
  type ValuesOf,
  boolean,
  day,
  list,
  looseQuantity,
  number,
  orNull,
  plainId,
  price,
  quantity,
  reference,
  required,
  text,
} from "../engine/body.ts";
import { dayOf } from "../calendar.ts";
import { Refusal, violation } from "../engine/problems.ts";
import { insertRecord, nextId, removeRecord, replaceRecord, under } from "../model.ts";
import type { World } from "../model.ts";
import type { SalesPrice } from "../model-product.ts";
import { found } from "../routes/make.ts";
import { type WriteRoute, action, done, nowhere, rowOutcome, write } from "./define.ts";

const shared = {
  customerId: orNull(reference("customer", "partner")),
  groupId: orNull(reference("customerGroup", "customerGroup")),
  packageAmount: orNull(number("packageAmount")),
  customerProductNumber: orNull(text("customerProductNumber")),
  isNotCalculatedFromExchangeTable: boolean("isNotCalculatedFromExchangeTable"),
  hideInBulkPriceListing: boolean("hideInBulkPriceListing"),
  remark: orNull(text("remark")),
  validFrom: orNull(day("validFrom")),
  expiresAt: orNull(day("expiresAt")),
};

const newer = { ...shared, remark: text("remark"), sent: price("price"), quantity: quantity("quantity") };
const newerCreate = {
  ...newer,
  validFrom: day("validFrom"),
  expiresAt: day("expiresAt"),
  productId: required(reference("product", "product")),
  sent: required(newer.sent),
  quantity: required(newer.quantity),
};
const newerChanges = { changes: required(list("", { ...newer, id: required(plainId("id", null)) })) };

// Upstream: v1 calls the tier an amount. Checked 2026-11.
const older = { ...shared, sent: price("price"), quantity: looseQuantity("amount") };
const olderCreate = { ...older, productId: required(reference("product", "product")) };

/** Upstream: a first day without a later last day is refused. Checked 2026-11. */
function requireSpan({ validFrom, expiresAt }: Pick<SalesPrice, "validFrom" | "expiresAt">, path = ""): void {
  if (validFrom === null || (expiresAt !== null && expiresAt > validFrom)) return;
  throw violation(`${path}expiresAt`, `The ${path}expiresAt field must be a date after ${path}validFrom.`);
}

type Said = ValuesOf<typeof older>;

function changed(present: SalesPrice, { sent, ...values }: Said, at: number): SalesPrice {
  const amount =
    sent === undefined ? present.price : { e8: sent.e8, currency: sent.currency ?? present.price.currency };
  return { ...present, ...values, price: amount, updatedAt: at };
}

function blankPrice(world: World, productId: number, at: number): SalesPrice {
  return {
    id: nextId(world, "salesPrice"),
    productId,
    customerId: null,
    groupId: null,
    price: { e8: 0, currency: "EUR" },
    quantity: 1000,
    packageAmount: null,
    customerProductNumber: null,
    isNotCalculatedFromExchangeTable: false,
    hideInBulkPriceListing: false,
    remark: null,
    validFrom: null,
    expiresAt: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** The list price follows its rows: the newest that is valid for everybody and for the smallest quantity. */
function refreshListPrice(world: World, productId: number, at: number): void {
  const product = world.product.byId.get(productId);
  if (product === undefined) return;
  const today = dayOf(at);
  const rows = under(world.salesPrice, "product", productId).filter(
    (row) =>
      row.customerId === null &&
      row.groupId === null &&
      row.price.currency === "EUR" &&
      (row.validFrom ?? today) <= today &&
      (row.expiresAt ?? today) >= today,
  );
  const [first] = rows.toSorted((a, b) => a.quantity - b.quantity || b.id - a.id);
  replaceRecord(world, "product", { ...product, listPriceE8: first?.price.e8 ?? 0 });
}

function store(world: World, row: SalesPrice, at: number): SalesPrice {
  replaceRecord(world, "salesPrice", row);
  refreshListPrice(world, row.productId, at);
  return row;
}

function add(world: World, row: SalesPrice, at: number): SalesPrice {
  insertRecord(world, "salesPrice", row);
  refreshListPrice(world, row.productId, at);
  return row;
}

const findPrice = found("salesPrice");

const deletePrice = (family: "v1" | "v3") =>
  action("DELETE", {
    path: `/api/${family}/salesPrices/{id}`,
    scope: "salesPrice:delete",
    find: findPrice,
    fields: {},
    run({ world, record, at }) {
      removeRecord(world, "salesPrice", record.id);
      refreshListPrice(world, record.productId, at);
      return done;
    },
  });

export const salesPriceWrites: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v3/salesPrices",
    scope: "salesPrice:create",
    find: nowhere,
    fields: newerCreate,
    run({ world, build, values: { productId, ...said }, at }) {
      const row = changed(blankPrice(world, productId, at), said, at);
      requireSpan(row);
      return rowOutcome(201, "v3.salesPrice", { world, build, record: add(world, row, at) });
    },
  }),
  write("PATCH", {
    path: "/api/v3/salesPrices",
    scope: "salesPrice:update",
    find: nowhere,
    fields: newerChanges,
    run({ world, values: { changes }, at }) {
      const rows = changes.map(({ id, ...said }, index) => {
        const present = world.salesPrice.byId.get(id);
        if (present === undefined) throw new Refusal({ kind: "record" });
        const row = changed(present, said, at);
        requireSpan(row, `${index}.`);
        return row;
      });
      for (const row of rows) store(world, row, at);
      return done;
    },
  }),
  deletePrice("v3"),
  write("POST", {
    path: "/api/v1/salesPrices",
    scope: "salesPrice:create",
    find: nowhere,
    fields: olderCreate,
    run({ world, values: { productId, ...said }, at }) {
      const { id } = add(world, changed(blankPrice(world, productId, at), said, at), at);
      return { kind: "created", collection: "salesPrices", id };
    },
  }),
  write("PATCH", {
    path: "/api/v1/salesPrices/{id}",
    scope: "salesPrice:update",
    find: findPrice,
    fields: older,
    run({ world, record, values, at }) {
      store(world, changed(record, values, at), at);
      return done;
    },
  }),
  deletePrice("v1"),
];
