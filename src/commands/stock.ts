/**
 * Stock of a product at a storage location: put there, taken from it, set to what was counted. Upstream: a booking leaves
 * nothing behind that bears an id, and carried out twice it counts twice. Checked 2026-11.
 */
import type { Product } from "../domain/product.ts";
import { appError } from "../errors.ts";
import { negated, sumOf } from "../lib/decimal.ts";
import { invariant } from "../lib/invariant.ts";
import { digits } from "../plan/json.ts";
import { defineCommand } from "./define.ts";
import type { Answered, BodyMap, Command, CommandSource } from "./define.ts";
import { number, numbers, plain, sameNames } from "./keys.ts";

const [PUT_THERE, TAKEN] = ["POST", "PATCH"] as const;

const why: BodyMap = { reason: plain("reason"), projectId: plain("project.id") };
const lot: BodyMap = { ...sameNames(["batch", "bestBeforeDate"]), serialNumbers: numbers("serialNumbers") };
const booking: BodyMap = { ...why, ...lot, quantity: number("quantity") };

/** The items of a place, by an id of product, warehouse and storage location: `42/3/11`. */
function itemsPath(id: string): string {
  const [, warehouse = "", location = ""] = id.split("/");
  return `/api/v1/warehouses/${warehouse}/storageLocations/${location}/items`;
}

/** Upstream: bookings name the product by its number. Checked 2026-11. */
const skuOf = ({ number: sku }: Product): { readonly sku: string } => ({ sku: sku ?? "" });

function booked(method: typeof PUT_THERE | typeof TAKEN): CommandSource<Product> {
  return {
    family: "v1",
    method,
    path: itemsPath,
    body: booking,
    around: { facets: ["row"], body: (body, record) => ({ ...body, product: skuOf(record) }) },
  };
}

/** What lies of the product at the place; undefined where it is not told of some of it how much it is, or where. */
function levelAt({ storageItems }: Product, id: string): string | undefined {
  const place = id.slice(id.indexOf("/") + 1);
  const here = storageItems?.filter(({ storageLocationId: at }) => at === place || at === undefined);
  if (here === undefined) return undefined;
  const told = here.flatMap(({ quantity, storageLocationId: at }) => (at === place ? (quantity ?? []) : []));
  return told.length === here.length ? sumOf(told) : undefined;
}

/** One direction of a count: the difference, where it goes that way. */
function difference(method: typeof PUT_THERE | typeof TAKEN): CommandSource<Product> {
  return {
    family: "v1",
    method,
    path: itemsPath,
    body: { ...why, quantity: plain("quantity") },
    around: {
      facets: ["row", "storageItems"],
      body: (body, record, id) => {
        const level = levelAt(record, id);
        if (level === undefined)
          throw appError("UPSTREAM_MALFORMED", { message: "Xentral does not tell how much lies there." });
        const { quantity: counted } = body;
        invariant(typeof counted === "string", "a count is a decimal");
        const missing = sumOf([counted, negated(level)]);
        const quantity = method === PUT_THERE ? missing : negated(missing);
        const isThisWay = !quantity.startsWith("-") && quantity !== "0";
        return isThisWay ? { ...body, quantity: digits(quantity), product: skuOf(record) } : null;
      },
    },
  };
}

interface StockPayload {
  readonly product: Product | null;
}

type StockCommand = Command<Product, StockPayload>;

const payload = ({ record }: Answered<Product>): StockPayload => ({ product: record });

const stockBooking = {
  type: "Product",
  effect: "booking",
  target: { field: "productId", type: "Product" },
  place: { field: "storageLocationId", type: "StorageLocation", isCompound: true },
  ids: { projectId: { type: "Project" } },
  stale: ["StorageLocation", "StockMovement"],
  payload,
} as const;

/** Puts goods on a storage location. */
export const stockAdd: StockCommand = defineCommand<Product, StockPayload>({
  ...stockBooking,
  sources: [booked(PUT_THERE)],
  check: "whether the stock movements of the product show the goods coming in",
});

/** Takes goods from a storage location. */
export const stockRetrieve: StockCommand = defineCommand<Product, StockPayload>({
  ...stockBooking,
  sources: [booked(TAKEN)],
  check: "whether the stock movements of the product show the goods going out",
});

/**
 * Sets what lies of one product at one storage location, by booking the difference. Upstream: `setTotalStock` takes away
 * everything else that lies there, and with it whatever others book meanwhile. Checked 2026-11.
 */
export const stockSetTotal: StockCommand = defineCommand<Product, StockPayload>({
  ...stockBooking,
  sources: [difference(PUT_THERE), difference(TAKEN)],
  shown: { quantity: { value: levelAt, facet: "storageItems" } },
  check: "how much of the product lies there",
});
