/** Where the fields of invoices and credit notes stand in v3's bodies, and in what is read back: the two share them. */
import type { CreditNote, CreditNotePosition } from "../domain/credit-note.ts";
import type { Invoice, InvoicePosition } from "../domain/invoice.ts";
import type { PlainPosition } from "../domain/position.ts";
import type { BodyMap, IdField, ShownFields } from "./define.ts";
import { inside, number, plain, sameNames, shownAs, titles } from "./keys.ts";
import { v3Money } from "./money.ts";
import { phones, postal, v3Postal } from "./postal.ts";

/** A document that asks for money or gives it back. */
export type Bill = CreditNote | Invoice;

/** One of its positions with a product. */
export type BillPosition = CreditNotePosition | InvoicePosition;

const texts = ["internalDesignation", "internalComment", "bodyIntroduction", "bodyOutroduction", "deliveryTerms"];
const told = ["customerOrderNumber", "vatId", "language"];

const positionTexts = ["name", "description", "unit", "customerProductNumber", "internalComment", "deliveryDate"];

/** What of a position can be changed: its product cannot. */
export const v3BillPosition: BodyMap = {
  quantity: number("quantity"),
  ...sameNames(positionTexts),
  discount: number("discount"),
  "price.amount": number("price.net.amount"),
  "price.currency": plain("price.net.currency"),
};

/** A new position. */
export const v3NewBillPosition: BodyMap = { ...v3BillPosition, productId: plain("product.id") };

/** A new document with its positions. */
export const v3NewBill: BodyMap = {
  ...sameNames(["documentDate", "documentNumber", "costCenter", "deliveryDate", ...texts, ...told]),
  ...v3Money,
  customerId: plain("address.id"),
  projectId: plain("project.id"),
  tags: titles("tags"),
  ...inside("documentAddress", v3Postal),
  positions: { at: "lineItems", items: v3NewBillPosition },
};

/** How it is sent before v3, without the mark that it counts as sent: each endpoint has its own word for that. */
export const olderSending: BodyMap = {
  printerId: plain("printer.id"),
  ...inside("email", sameNames(["to", "cc", "bcc", "subject", "body"])),
};

/** What older generations do not take from customer and template: an email is written as a whole. */
export const olderSendingNeeds = ["email.to", "email.subject", "email.body"];

/** Input fields that hold ids. */
export const billIds: Readonly<Record<string, IdField>> = {
  customerId: { type: "Customer" },
  projectId: { type: "Project" },
  paymentMethodId: { type: "PaymentMethod" },
  "positions.productId": { type: "Product" },
};

/** The positions with products, in their order. */
export function billPositions({ positions }: Bill): readonly BillPosition[] {
  const all: readonly (BillPosition | PlainPosition)[] = positions ?? [];
  return all.filter(
    (position) => position.__typename === "CreditNotePosition" || position.__typename === "InvoicePosition",
  );
}

/** Picks the position that an input field speaks of. */
type PickPosition = (record: Bill, id: string, path: readonly string[]) => BillPosition | undefined;

/** What a position shows of its input. Its money counts, since a price that was dropped is the product's. */
export function shownBillPosition(of: PickPosition, below = ""): ShownFields<Bill> {
  const price = (field: "amount" | "currency") => ({
    value: (record: Bill, id: string, path: readonly string[]) => of(record, id, path)?.price?.net?.[field],
    facet: "positions",
  });
  return inside(below, {
    ...shownAs<Bill>(["quantity", "productId", "discount", ...positionTexts], { of, facet: "positions" }),
    "price.amount": price("amount"),
    "price.currency": price("currency"),
  });
}

/** The position of an input path such as `positions`, `0`, `quantity`. */
const givenPosition: PickPosition = (record, _id, path) => billPositions(record)[Number(path[1])];

/** What a document shows of its input. */
export const shownBill: ShownFields<Bill> = {
  ...shownAs<Bill>(["documentDate", "documentNumber", "currency", "projectId"]),
  ...shownAs<Bill>(["costCenter", "taxation", "customerId"], { facet: "detail" }),
  ...shownAs<Bill>([...texts, ...told, "taxDisplay", "deliveryDate", "paymentMethodId"], { facet: "remarks" }),
  tags: { value: ({ tags }) => tags?.map(({ title }) => title), facet: "tags" },
  ...inside(
    "documentAddress",
    shownAs<Bill>([...postal, ...phones, "type"], { of: ({ documentAddress }) => documentAddress, facet: "remarks" }),
  ),
  ...shownBillPosition(givenPosition, "positions"),
};
