import type { BusinessDocument, Financials, ProductLine, SalesOrderStatus } from "./model-document.ts";
import type { PostalAddress } from "./model-partner.ts";
import type { TaxRate } from "./model-product.ts";

export interface PurchaseLine extends ProductLine {
  readonly netE8: number;
  readonly taxRate: TaxRate;
  readonly rate: number;
  readonly revenueNet: number;
  /** Thousandths received. */
  readonly deliveredQuantity: number;
  readonly supplierProductNumber: string | null;
  readonly supplierProductName: string | null;
  readonly deliveryDate: string | null;
  readonly costCenter: string | null;
  readonly salesOrderLineId: number | null;
  readonly salesOrderId: number | null;
}

export interface PurchaseOrder extends BusinessDocument<PurchaseLine>, Financials {
  readonly status: SalesOrderStatus;
  readonly supplierNumber: string | null;
  readonly shippingMethodId: number | null;
  readonly desiredDeliveryDate: string | null;
  readonly confirmedDeliveryDate: string | null;
  readonly isConfirmed: boolean;
  readonly confirmationType: "internet" | "email" | "telephone" | "telefax" | "letter" | "other" | null;
  readonly supplierOrderNumber: string | null;
  readonly supplierOfferNumber: string | null;
  readonly customerNumberAtSupplier: string | null;
  readonly shipToAddress: PostalAddress | null;
}
