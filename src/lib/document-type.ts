/** The GraphQL type of a kind of document; null for kinds that the graph does not carry. */
export function documentType(kind: string | null | undefined): string | null {
  return types.get(kind ?? "") ?? null;
}

const types = new Map([
  ["OFFER", "Offer"],
  ["SALES_ORDER", "SalesOrder"],
  ["DELIVERY_NOTE", "DeliveryNote"],
  ["INVOICE", "Invoice"],
  ["CREDIT_NOTE", "CreditNote"],
  ["RETURN", "Return"],
  ["PURCHASE_ORDER", "PurchaseOrder"],
]);
