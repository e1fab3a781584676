/* oxlint-disable max-lines -- one table: what the older families tell otherwise, type by type */
/**
 * Where an instance without the newest family tells less, or tells it in other words. By the official specification of
 * the older families: what none of their rows and records has is not told.
 */
import type {
  BusinessDocument,
  DeliveryNote,
  Financials,
  Invoice,
  PricedLine,
  ReturnOrder,
  SalesOrder,
} from "../../sandbox/model-document.ts";
import type { Partner } from "../../sandbox/model-partner.ts";
import type { Product } from "../../sandbox/model-product.ts";
import { under } from "../../sandbox/model.ts";
import { documentTruth } from "./truth-document.ts";
import { partnerTruth } from "./truth-partner.ts";
import { positionTruth, positions } from "./truth-position.ts";
import type { Position } from "./truth-position.ts";
import { productTruth } from "./truth-product.ts";
import { cents, either, notTold, paymentTerms, scaled, value } from "./truth-values.ts";
import type { Fields, Shop, Thing, Told } from "./truth-values.ts";

/** Fields that nobody tells. */
function untold(names: string): Fields<object> {
  return Object.fromEntries(names.split(" ").map((name) => [name, () => notTold]));
}

/** Fields as they are told elsewhere, with some parts that nobody tells. */
function lacking(fields: Fields<object> | undefined, parts: Readonly<Record<string, string>>): Fields<object> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, names]) => [
      name,
      (record: object, shop: Shop): Told => without(fields?.[name]?.(record, shop), names),
    ]),
  );
}

/** Fields that are told in some places and in others not. */
function eitherUntold(fields: Fields<object> | undefined, names: string): Fields<object> {
  const told = fields;
  return Object.fromEntries(
    names
      .split(" ")
      .map((name) => [name, (record: object, shop: Shop) => either(notTold, told?.[name]?.(record, shop))]),
  );
}

/** A value, or each of a list, without some parts. */
function without(told: Told, names: string): Told {
  if (Array.isArray(told)) return (told as readonly Thing[]).map((each) => without(each, names) as Thing);
  if (typeof told !== "object" || told === null || !("record" in told)) return told;
  const gaps = Object.fromEntries(names.split(" ").map((name) => [name, notTold]));
  return { ...told, record: { ...told.record, ...gaps } };
}

/** Only the lines with a product are told. */
function productLines(kind: Parameters<typeof positions>[0]): Fields<BusinessDocument<unknown>> {
  const all = positions(kind);
  const isProduct = ({ record }: Thing): boolean =>
    (record as { readonly line: { readonly type: string } }).line.type === "product";
  return { positions: (record) => all(record).filter(isProduct) };
}

/** Statuses in the older families' words; `known` maps those that are not spelled alike, null where there is no word. */
function statuses(known: Readonly<Record<string, string | null>>): Fields<BusinessDocument<unknown>> {
  const wordOf = (status: string): string | null | undefined =>
    ({ draft: "created", cancelled: "canceled", ...known })[status];
  return {
    status: ({ status }) => (wordOf(status) === null ? "UNKNOWN" : status.replace(/[A-Z]/g, "_$&").toUpperCase()),
    statusRaw: ({ status }) => (wordOf(status) === null ? either("unknown", "open") : (wordOf(status) ?? status)),
  };
}

const olderWords: Readonly<Record<string, string>> = { draft: "created", cancelled: "canceled" };

const upperLanguage: Fields<BusinessDocument<unknown>> = { language: ({ language }) => language.toUpperCase() };

/** Sums come as two amounts; none is told as nothing. */
const sums: Fields<Financials> = {
  totals: ({ net, gross, currency }) => {
    const sum = (stored: number | null): Told =>
      stored === null ? either(null, cents(0, currency)) : cents(stored, currency);
    return value("Totals", { net: sum(net), gross: sum(gross), contributionMargin: notTold, taxBreakdown: notTold });
  },
};

const documentsAlike = "activities customFields relatedDocuments writeProtection";

const salesOrder: Fields<SalesOrder> = {
  ...untold(
    `${documentsAlike} deliveryAddress disableTrackingEmail exchangeRate isDocumentSent isSalesOrderToSupplier`,
  ),
  ...untold("manualDeliveryBlockApproval manualPaymentApproval manualShippingCostApproval masterReferenceNumber offer"),
  ...untold("supplier supplierNumber trafficLights vatChecked"),
  ...statuses({ sent: null }),
  ...upperLanguage,
  ...sums,
  ...productLines("salesOrder"),
  ...lacking(documentTruth["SalesOrder"], { shipToAddress: "salutation phone mobile fax" }),
  // Nobody tells that an order goes to a supplier: it names the supplier where others name the customer.
  customer: ({ addressId }, { world }) =>
    addressId === null ? null : partnerOf(world.partner.byId.get(addressId), addressId),
};

function partnerOf(partner: Partner | undefined, id: number): Thing {
  const isCustomer = partner !== undefined && partner.customerNumber !== null && !partner.isDeleted;
  return isCustomer ? { type: "Customer", record: partner } : { type: "Customer", record: { id }, isGone: true };
}

const invoice: Fields<Invoice> = {
  ...untold(
    `${documentsAlike} bodyIntroduction bodyOutroduction customerOrderNumber deliveryDate deliveryNote deliveryTerms`,
  ),
  ...untold(
    "deviatingDebtorAccountNumber directDebitDate dunningSetManually exchangeRate internalComment internalDesignation",
  ),
  ...untold(
    "isCollectiveBill isDocumentSent language masterReferenceNumber paymentMethod paymentTerms shippingMethod taxDisplay vatId",
  ),
  ...statuses({ partiallyCancelled: "partialCancellation" }),
  ...sums,
  ...productLines("invoice"),
  ...lacking(documentTruth["Invoice"], {
    dunningSettings: "blocked",
    documentAddress: "type title salutation state phone mobile fax",
  }),
};

const creditNote: Fields<BusinessDocument<unknown> & Financials> = {
  ...untold(`${documentsAlike} bodyIntroduction bodyOutroduction customerOrderNumber deliveryDate deliveryTerms`),
  ...untold(
    "deviatingDebtorAccountNumber exchangeRate internalComment internalDesignation isCancellationInvoice isDocumentSent",
  ),
  ...untold("language paymentMethod paymentTerms taxDisplay vatId"),
  ...statuses({ released: "approved" }),
  // Its list and its single read differ in one word.
  statusRaw: ({ status }) => {
    const raw = { draft: "created", released: "approved", cancelled: "canceled" }[status];
    return status === "completed" ? either("completed", "closed") : (raw ?? status);
  },
  ...sums,
  ...productLines("creditNote"),
  ...lacking(documentTruth["CreditNote"], { documentAddress: "type title salutation state phone mobile fax" }),
};

/** Its list has no word for a completed one, and its single read none for one that was sent. */
const deliveryStatus: Fields<DeliveryNote> = {
  status: ({ status }) =>
    status === "completed" || status === "sent" ? either(status.toUpperCase(), "UNKNOWN") : status.toUpperCase(),
  statusRaw: ({ status }) => {
    const raw = olderWords[status] ?? status;
    return status === "completed" || status === "sent" ? either(raw, "unknown") : raw;
  },
};

const deliveryNote: Fields<DeliveryNote> = {
  ...deliveryStatus,
  ...untold(
    `${documentsAlike} costCenter invoice isDeliveryNoteToSupplier isDocumentSent masterReferenceNumber noInvoice`,
  ),
  ...untold("preferredWarehouse supplier supplierNumber taxation vatId"),
  ...upperLanguage,
  ...productLines("deliveryNote"),
  ...lacking(documentTruth["DeliveryNote"], { documentAddress: "mobile" }),
};

const returnOrder: Fields<ReturnOrder> = {
  ...untold(
    `${documentsAlike} bodyIntroduction createdAt creditNote customerOrderNumber deliveryNote deliveryTerms documentAddress`,
  ),
  ...untold(
    "internalDesignation invoice isDocumentSent isReturnOrderToSupplier language preferredWarehouse replacementSalesOrder",
  ),
  ...untold("returnToAddress supplier supplierNumber updatedAt vatId"),
  ...statuses({ received: null }),
  ...productLines("returnOrder"),
  // The list tells whose a return is and its tags, its single read does not.
  ...eitherUntold(documentTruth["Return"], "customer customerNumber tags"),
};

const purchaseOrder: Fields<BusinessDocument<unknown> & Financials> = {
  ...untold(`${documentsAlike} deliveryTerms shipToAddress shippingMethod tags totals updatedAt`),
  ...statuses({}),
  ...upperLanguage,
  ...productLines("purchaseOrder"),
  ...lacking(documentTruth["PurchaseOrder"], {
    documentAddress: "title salutation gln mobile",
    deliveryAddress: "title salutation gln email phone mobile fax",
  }),
  paymentTerms: (record) => {
    const terms = paymentTerms(record.paymentTerms);
    // None is told as nothing.
    return {
      ...terms,
      record: { ...terms.record, paymentTargetDiscountAmount: either(null, cents(0, record.currency)) },
    };
  },
};

const linesAlike =
  "countryOfOrigin customFields customerProductNumber deliveryDate deliveryDateAsCalendarWeek hsCode packagingUnit project unit updatedAt";
const pricedAlike = "contributionMargin costCenter purchasePrice";

const netOnly = { price: "gross" };

/** No discount is told as none. */
const noDiscount: Fields<Position<PricedLine>> = {
  discount: ({ line: { discount } }) => (discount === 0 ? either("0", null) : scaled(discount, 2)),
};

const supplierUntold =
  "additionalContacts bankAccount contactPersons createdAt creditLimit customerNumberForSupplier defaultCurrency deliveryAddresses " +
  "deviatingBillingAddress deviatingSupplierNumber documentRecipients fulfillment groups language notes paymentMethod paymentTerms " +
  "supplierPurchaseNote updatedAt website";

function ofProduct(name: string, product: Product, shop: Shop): Told {
  return productTruth["Product"]?.[name]?.(product, shop);
}

/** Options have names and values in their order. */
function withoutOptionDetails(told: Told): Told {
  return (told as readonly Thing[]).map(({ type, record }) => {
    const values = without(Reflect.get(record, "values") as Told, "numberSuffix isActive");
    return value(type, { ...record, values, order: notTold, isActive: notTold });
  });
}

/** Languages of texts are told in capitals. */
function upperLanguages(told: Told): Told {
  return (told as readonly Thing[]).map(({ type, record }) => {
    return value(type, { ...record, language: String(Reflect.get(record, "language")).toUpperCase() });
  });
}

/** One item for each shelf, whatever batches lie there. */
function shelves({ id }: Product, { world }: Shop): readonly Thing[] {
  return under(world.storageItem, "product", id).map((item) => ({
    type: "StorageItem",
    record: {
      item,
      batch: { quantity: item.quantity, batch: notTold, bestBeforeDate: notTold, serialNumbers: notTold },
    },
  }));
}

/** Types that the older families do not have. */
export const onlyNewest: ReadonlySet<string> = new Set(["Offer", "OfferPosition", "StockMovement"]);

/** Type → the fields that are told otherwise. */
export const olderTruth: Readonly<Record<string, Fields<object>>> = {
  Customer: {
    ...untold("notes tags"),
    ...lacking(partnerTruth["Customer"], {
      fulfillment: "ageCheckRequired deliveryTerms orderQuoteRemarks",
      marketing: "allowFollowUpConfirmations",
      customFields: "type",
    }),
    // The older record keeps the mandate elsewhere.
    bankAccount: (partner: Partner) => {
      const account = partnerTruth["Customer"]?.["bankAccount"]?.(partner, {} as Shop) as Thing;
      return { ...account, record: { ...account.record, isCompanySepa: either(null, false) } };
    },
    groups: ({ groupIds }: Partner) =>
      groupIds.map((id) => value("CustomerGroup", { xentralId: String(id), name: either(notTold, null) })),
  },
  Address: untold(
    "type title salutation contactPerson gln email phone mobile fax isDefault taxation vatId termsOfDelivery remark note",
  ),
  Supplier: {
    ...untold(supplierUntold),
    ...lacking(partnerTruth["Supplier"], {
      customFields: "label type",
      tax: "taxation taxDisplay customsInformation",
      primaryAddress: "salutation contactPerson",
    }),
  },
  SalesOrder: salesOrder,
  Invoice: invoice,
  CreditNote: creditNote,
  DeliveryNote: deliveryNote,
  Return: returnOrder,
  PurchaseOrder: purchaseOrder,
  SalesOrderPosition: {
    ...untold(`${linesAlike} ${pricedAlike} createdAt`),
    ...lacking(positionTruth["SalesOrderPosition"], netOnly),
  },
  InvoicePosition: {
    ...untold(`${linesAlike} ${pricedAlike} internalComment name taxLegalNotice`),
    ...lacking(positionTruth["InvoicePosition"], netOnly),
    ...noDiscount,
  },
  CreditNotePosition: {
    ...untold(`${linesAlike} ${pricedAlike} internalComment itemRevenue lineTotal name taxLegalNotice`),
    ...lacking(positionTruth["CreditNotePosition"], netOnly),
    ...noDiscount,
  },
  DeliveryNotePosition: untold(
    `${linesAlike} createdAt customs desiredBatch desiredBestBeforeDate freeOfCharge order package sscc hasChildPositions parentPosition salesOrderPosition`,
  ),
  ReturnPosition: untold(
    `${linesAlike} createdAt deliveredQuantity description internalComment order reason receivedQuantity reimbursementQuantity returnNote ` +
      "parentPosition deliveryNotePosition stockMovements",
  ),
  PurchaseOrderPosition: {
    ...untold(
      `${linesAlike.replace(" project", "")} costCenter createdAt internalComment itemRevenue lineTotal number order supplierProductName supplierProductNumber`,
    ),
  },
  Product: {
    ...untold(
      "createdAt individualTaxRate isFee isService noDiscountAllowed packagingUnits requiresIdentityCheck usedIn",
    ),
    ...lacking(productTruth["Product"], { media: "isPrimary", parts: "order", customFields: "type" }),
    options: (product: Product, shop: Shop) => withoutOptionDetails(ofProduct("options", product, shop)),
    texts: (product: Product, shop: Shop) => upperLanguages(ofProduct("texts", product, shop)),
  },
  ProductStock: { storageLocations: shelves },
  SalesPrice: untold("createdAt updatedAt"),
};
