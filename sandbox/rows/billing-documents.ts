/** v1's `/invoices/{id}/documents` and `/creditNotes/{id}/documents`: the same lists under different field names. */
import { startOfDay, toTimestamp } from "../calendar.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { BusinessDocument, CreditNote, Invoice } from "../model-document.ts";
import { deliveryNotesOf } from "./invoice.ts";
import type { Projection } from "./kinds.ts";
import { present } from "./v1-document.ts";
import { creditNoteStatus, olderStatusWithSent } from "./words.ts";

type AnyDocument = BusinessDocument<unknown>;

/** Documents around an invoice. */
export const invoiceDocuments: Projection<Invoice> = (world, invoice) => {
  const asRow = (path: string, status: (record: AnyDocument) => string) => (record: AnyDocument) => ({
    id: String(record.id),
    status: status(record),
    documentNumber: record.documentNumber ?? "",
    documentUrl: `/api/v1/${path}/${record.id}`,
    ...present("documentDate", record.documentDate),
  });
  const ofCredit = (record: AnyDocument) => {
    const word = creditNoteStatus((record as CreditNote).status, false);
    // This list has no word for a sent credit note.
    return word === "sent" ? "unknown" : word;
  };
  return {
    salesOrder: salesOrderOf(world, invoice).map(asRow("salesOrders", wordOf)),
    deliveryNotes: deliveryNotesOf(world, invoice).map(asRow("deliveryNotes", wordOf)),
    creditNotes: under(world.creditNote, "invoice", invoice.id).map(asRow("creditNotes", ofCredit)),
    returns: under(world.returnOrder, "invoice", invoice.id).map(asRow("returns", wordOf)),
    pdfArchives: invoice.writeProtection
      ? [
          {
            id: String(invoice.id + 40_000),
            documentUrl: `/api/v1/invoices/${invoice.id}`,
            ...present("documentDate", archivedAt(invoice)),
            documentName: `Rechnung-${invoice.documentNumber ?? ""}.pdf`,
            createdBy: { name: "System" },
          },
        ]
      : [],
  };
};

/** Documents around a credit note. Upstream: returns are not among them. Checked 2026-11. */
export const creditNoteDocuments: Projection<CreditNote> = (world, note) => {
  const asRow = (path: string) => (record: AnyDocument) => ({
    id: String(record.id),
    status: wordOf(record),
    number: record.documentNumber ?? "",
    url: `/api/v1/${path}/${record.id}`,
    ...present("date", record.documentDate),
  });
  const invoice = note.invoiceId === null ? undefined : world.invoice.byId.get(note.invoiceId);
  return {
    salesOrder: invoice === undefined ? [] : salesOrderOf(world, invoice).map(asRow("salesOrders")),
    deliveryNotes: invoice === undefined ? [] : deliveryNotesOf(world, invoice).map(asRow("deliveryNotes")),
    invoices: invoice === undefined ? [] : [asRow("invoices")(invoice)],
    pdfArchives: note.writeProtection
      ? [
          {
            id: String(note.id + 50_000),
            url: `/api/v1/creditNotes/${note.id}`,
            ...present("date", archivedAt(note)),
            name: `Gutschrift-${note.documentNumber ?? ""}.pdf`,
            createdBy: { name: "System" },
          },
        ]
      : [],
  };
};

function wordOf({ status }: AnyDocument): string {
  return olderStatusWithSent(status);
}

function salesOrderOf(world: World, { salesOrderId }: Invoice) {
  const order = salesOrderId === null ? undefined : world.salesOrder.byId.get(salesOrderId);
  return order === undefined ? [] : [order];
}

function archivedAt({ documentDate }: AnyDocument): string | null {
  return documentDate === null ? null : toTimestamp(startOfDay(documentDate));
}
