import type { CustomField, PaymentTerms, PostalAddress, TaxDisplay, Taxation } from "./model-partner.ts";
import type { TaxRate } from "./model-product.ts";
import type { LineBooking, LotTrace } from "./model-stock.ts";

/** What every line has. Ids of product lines and of the other lines come from two sequences per document kind. */
interface LineFields {
  readonly id: number;
  readonly order: number;
}

/** A line without a product; its id is written `il-17`. */
export interface IntermediateLine extends LineFields {
  // Upstream: the published vocabulary has no `text`; the API returns such rows. Checked 2026-11.
  readonly type: "heading" | "subtotal" | "group_total" | "text" | "image" | "page_break";
  readonly name: string | null;
  readonly description: string | null;
  /** Cents; only on subtotal and group_total. */
  readonly net: number | null;
  readonly gross: number | null;
}

export interface ProductLine extends LineFields {
  readonly type: "product";
  readonly productId: number;
  readonly number: string | null;
  readonly name: string;
  readonly description: string | null;
  /** Thousandths. */
  readonly quantity: number;
  /** The raw German label. */
  readonly unit: string | null;
  readonly customFields: readonly CustomField[];
  readonly internalComment: string | null;
  readonly createdAt: number;
  /** What a client has said; absent where nobody has. */
  readonly customerProductNumber?: string | null;
  readonly packagingUnit?: string | null;
  readonly deliveryDate?: string | null;
  /** The product's unless somebody has said otherwise. */
  readonly countryOfOrigin?: string | null;
  readonly hsCode?: string | null;
}

/** A line of a sales order, an offer, an invoice or a credit note. */
export interface PricedLine extends ProductLine {
  /** 10^-8 of the document's currency. */
  readonly netE8: number;
  /** Hundredths of a percent. */
  readonly discount: number;
  readonly taxRate: TaxRate;
  /** Percent as applied; 0 on exports. */
  readonly rate: number;
  /** Cents, after discount: the whole line. */
  readonly revenueNet: number;
  readonly purchaseE8: number | null;
  /** The line's number in the shop it came from. */
  readonly externalNumber: string | null;
  readonly parentLineId: number | null;
  readonly hasChildren: boolean;
  readonly salesOrderLineId: number | null;
  readonly deliveryNoteLineId: number | null;
}

export interface DeliveryLine extends ProductLine {
  readonly deliveredQuantity: number;
  readonly salesOrderLineId: number | null;
  readonly parentLineId: number | null;
  readonly hasChildren: boolean;
  /** Where the goods were taken from; null until they left, and of what is not stocked. */
  readonly storageLocationId: number | null;
  readonly lot: LotTrace | null;
}

export interface ReturnLine extends ProductLine {
  readonly deliveredQuantity: number | null;
  readonly receivedQuantity: number;
  readonly reimbursementQuantity: number;
  readonly returnReasonId: number | null;
  readonly returnNote: string | null;
  readonly salesOrderLineId: number | null;
  readonly deliveryNoteLineId: number | null;
  readonly storageLocationId: number | null;
  /** Where goods receipts have put its goods, part by part; absent where there was none. */
  readonly bookings?: readonly LineBooking[];
}

/** What every document has. */
export interface BusinessDocument<Line> {
  readonly id: number;
  /** Null on drafts; drawn at release. */
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly status: string;
  readonly projectId: number | null;
  /** The partner; null on a few drafts. */
  readonly addressId: number | null;
  readonly documentAddress: PostalAddress | null;
  readonly customerNumber: string | null;
  readonly writeProtection: boolean;
  readonly isDocumentSent: boolean;
  readonly language: string;
  readonly internalDesignation: string | null;
  readonly internalComment: string | null;
  readonly bodyIntroduction: string | null;
  readonly bodyOutroduction: string | null;
  readonly vatId: string | null;
  readonly deliveryTerms: string | null;
  readonly editorId: number | null;
  readonly salesId: number | null;
  readonly tagIds: readonly number[];
  readonly customFields: readonly CustomField[];
  readonly costCenter: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly lines: readonly (Line | IntermediateLine)[];
}

/** Money of a document; totals are cents in the document's currency. */
export interface Financials {
  readonly currency: string;
  readonly exchangeRate: number | null;
  readonly taxation: Taxation;
  readonly taxDisplay: TaxDisplay;
  readonly paymentMethodId: number | null;
  readonly paymentTerms: PaymentTerms;
  /** Sum of the lines' `revenueNet`; null only where a draft has never been calculated. */
  readonly net: number | null;
  /** `net` plus the rounded tax of each rate. */
  readonly gross: number | null;
}

export type SalesOrderStatus = "draft" | "released" | "sent" | "completed" | "cancelled";
export type OfferStatus =
  | "draft"
  | "released"
  | "sent"
  | "commissioned"
  | "ordered"
  | "accepted"
  | "declined"
  | "expired"
  | "completed"
  | "cancelled";
export type InvoiceStatus = "draft" | "released" | "sent" | "completed" | "cancelled" | "partiallyCancelled";
export type ReturnStatus = "draft" | "received" | "released" | "sent" | "completed" | "cancelled";
export type ReturnProgress = "announced" | "received" | "checked" | "done";
export type PaymentStatus =
  "pending" | "paid" | "partiallyPaid" | "cancelled" | "partiallyCancelled" | "badDebt" | "debited";

/** State of one traffic light; upstream mixes booleans and words. */
export interface TrafficLight {
  readonly id: string;
  readonly type: "system" | "custom";
  readonly state: boolean | string;
}

export interface SalesOrder extends BusinessDocument<PricedLine>, Financials {
  readonly status: SalesOrderStatus;
  readonly offerId: number | null;
  readonly isSalesOrderToSupplier: boolean;
  readonly supplierNumber: string | null;
  readonly shipToAddress: PostalAddress | null;
  readonly externalOrderNumber: string | null;
  readonly externalOrderId: string | null;
  readonly customerOrderNumber: string | null;
  readonly transactionNumber: string | null;
  readonly salesChannelId: number | null;
  readonly shippingMethodId: number | null;
  readonly preferredWarehouseId: number | null;
  readonly desiredDeliveryDate: string | null;
  readonly earliestFulfillmentDate: string | null;
  readonly reservationDate: string | null;
  readonly storageCountry: string | null;
  readonly autoDispatch: boolean;
  readonly fastLane: boolean;
  readonly createDocuments: "deliveryNote" | "invoice" | "deliveryNoteAndInvoice";
  readonly trafficLights: readonly TrafficLight[];
  /** Thousandths per product line, in line order, that no delivery note has taken; empty unless the order is open. */
  readonly openQuantities: readonly number[];
}

export interface Offer extends BusinessDocument<PricedLine>, Financials {
  readonly status: OfferStatus;
  readonly shipToAddress: PostalAddress | null;
  readonly shippingMethodId: number | null;
  readonly preferredWarehouseId: number | null;
  readonly customerReference: string | null;
  readonly desiredDeliveryDate: string | null;
  readonly validUntilDate: string | null;
  readonly plannedOrderDate: string | null;
}

export interface Invoice extends BusinessDocument<PricedLine>, Financials {
  readonly status: InvoiceStatus;
  readonly paymentStatus: PaymentStatus | null;
  readonly salesOrderId: number | null;
  readonly deliveryNoteId: number | null;
  readonly shippingMethodId: number | null;
  readonly customerOrderNumber: string | null;
  readonly deliveryDate: string | null;
  readonly dunningLevel:
    "paymentReminder1" | "reminder1" | "reminder2" | "reminder3" | "debtCollection" | "lossOfReceivables" | null;
  readonly dunningDate: string | null;
  readonly dunningComment: string | null;
  readonly isCollectiveBill: boolean;
  /** Cents received minus cents paid back. */
  readonly paid: number;
  /** Cents credited by credit notes that name this invoice and are no drafts. */
  readonly credited: number;
  /** Cents still open: gross less `paid` less `credited`; negative where money is owed back. */
  readonly balance: number;
}

export interface CreditNote extends BusinessDocument<PricedLine>, Financials {
  readonly status: SalesOrderStatus;
  readonly paymentStatus: PaymentStatus | null;
  readonly invoiceId: number | null;
  readonly isCancellationInvoice: boolean;
  readonly customerOrderNumber: string | null;
  readonly deliveryDate: string | null;
  /** Cents paid out. */
  readonly paid: number;
}

export interface DeliveryNote extends BusinessDocument<DeliveryLine> {
  readonly status: SalesOrderStatus;
  readonly salesOrderId: number | null;
  readonly invoiceId: number | null;
  readonly shippingMethodId: number | null;
  readonly preferredWarehouseId: number | null;
  readonly customerOrderNumber: string | null;
  readonly taxation: Taxation;
  readonly noInvoice: boolean;
}

export interface ReturnOrder extends BusinessDocument<ReturnLine> {
  readonly status: ReturnStatus;
  /** Whether a credit note was made from it while it was a draft, which it stays for ever. */
  readonly isStranded?: boolean;
  readonly progress: ReturnProgress;
  readonly salesOrderId: number | null;
  readonly invoiceId: number | null;
  readonly deliveryNoteId: number | null;
  readonly creditNoteId: number | null;
  readonly replacementSalesOrderId: number | null;
  readonly shippingMethodId: number | null;
  readonly preferredWarehouseId: number | null;
  readonly customerOrderNumber: string | null;
}

/** A parcel; upstream's v1 calls the same thing delivery and shipment. */
export interface Shipment {
  readonly id: number;
  readonly deliveryNoteId: number | null;
  readonly salesOrderId: number | null;
  readonly shippingMethodId: number | null;
  readonly trackingNumber: string;
  readonly carrier: string;
  readonly sentAt: number | null;
  readonly additionalPackages: readonly {
    readonly id: number;
    readonly trackingNumber: string | null;
    readonly weight: number | null;
  }[];
}

/** Money that came in for an invoice or went out for a credit note; amounts are positive cents. */
export interface Payment {
  readonly id: number;
  readonly invoiceId: number | null;
  readonly creditNoteId: number | null;
  readonly type: "incoming" | "outgoing";
  readonly amount: number;
  readonly currency: string;
  readonly statementId: number;
  readonly accountName: string;
  readonly date: number;
}
