/** v3 sales orders and offers. */
import type { Route } from "./define.ts";
import { addressTexts, documentFilters, documentRoutes, financialFilters } from "./documents.ts";
import { type FilterTable, booleans, dates, ids, namesIn, numbers, texts, words } from "./fields.ts";
import { found, fromTable } from "./make.ts";

const standardRates: FilterTable = numbers("number", {
  "financials.tax.taxRates.standard": "=19",
  "financials.tax.taxRates.reduced": "=7",
});

/** Traffic lights that are on or off, and those that speak words. */
const lights = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`trafficLights.${name}`, `trafficLights[id=${name}].state`]));

const salesOrderFilters: FilterTable = {
  ...documentFilters(["draft", "released", "sent", "completed", "cancelled"]),
  ...financialFilters,
  ...standardRates,
  ...ids({
    "sales.id": "salesId",
    "preferredWarehouse.id": "preferredWarehouseId",
    "commissionConsignmentStorageLocation.id": "=null",
    "shippingMethod.id": "shippingMethodId",
  }),
  ...words({
    storageCountry: "storageCountry",
    createDocuments: "createDocuments",
    ...lights(["production", "payment", "stockAvailableOpenSupply", "stockAvailableFifo"]),
  }),
  ...texts({
    costCenter: "costCenter",
    customerNumber: "customerNumber",
    supplierNumber: "supplierNumber",
    externalOrderNumber: "externalOrderNumber",
    customerOrderNumber: "customerOrderNumber",
    transactionNumber: "transactionNumber",
    externalOrderId: "externalOrderId",
    masterReferenceNumber: "=null",
    "lineItems.externalNumber": "lines[].externalNumber",
  }),
  ...addressTexts("deviatingDeliveryAddress", "shipToAddress"),
  ...dates({
    desiredDeliveryDate: "desiredDeliveryDate",
    earliestFulfillmentDate: "earliestFulfillmentDate",
    reservationDate: "reservationDate",
    directDebitDate: "=null",
  }),
  ...booleans({
    "financials.tax.disableTaxNotice": "=false",
    ...lights(["stock", "vat", "cashOnDelivery", "autoShipping", "customerCheck", "dateOfDelivery"]),
    ...lights(["creditLimit", "deliveryBlock", "addressValidation"]),
    isSalesOrderToSupplier: "isSalesOrderToSupplier",
    desiredDeliveryDateAsCalendarWeek: "=false",
    useAlternativeDocumentTitle: "=false",
    autoDispatch: "autoDispatch",
    vatChecked: "=false",
    manualPaymentApproval: "=false",
    manualShippingCostApproval: "=false",
    manualDeliveryBlockApproval: "=false",
    fastLane: "fastLane",
    disableCancellationEmail: "=false",
    disableTrackingEmail: "=false",
    disablePaymentEmail: "=false",
    hasInvoice: "<invoice@salesOrder#",
  }),
  ...numbers("cents", { "totals.gross.amount": "gross" }),
};

const offerFilters: FilterTable = {
  ...documentFilters(namesIn("draft released sent commissioned ordered accepted declined expired completed cancelled")),
  ...financialFilters,
  ...standardRates,
  ...ids({ "sales.id": "salesId", "shippingMethod.id": "shippingMethodId" }),
  ...texts({ costCenter: "costCenter", customerNumber: "customerNumber", customerReference: "customerReference" }),
  ...addressTexts("deviatingDeliveryAddress", "shipToAddress"),
  ...dates({
    desiredDeliveryDate: "desiredDeliveryDate",
    validUntilDate: "validUntilDate",
    plannedOrderDate: "plannedOrderDate",
  }),
  ...booleans({
    "financials.tax.disableTaxNotice": "=false",
    desiredDeliveryDateAsCalendarWeek: "=false",
    useAlternativeDocumentTitle: "=false",
    manualShippingCostApproval: "=false",
    "printSettings.withoutLetterhead": "=false",
    "printSettings.withoutTotalAmount": "=false",
  }),
};

export const v3Sales: readonly Route[] = [
  ...documentRoutes({
    rows: "v3.salesOrder",
    from: fromTable("salesOrder"),
    find: found("salesOrder"),
    collection: "salesOrders",
    scope: "salesOrder",
    shown: ["released", "sent", "completed", "cancelled"],
    filters: salesOrderFilters,
    includes: ["trafficLights"],
    search: ["externalOrderNumber", "externalOrderId", "transactionNumber"],
  }),
  ...documentRoutes({
    rows: "v3.offer",
    from: fromTable("offer"),
    find: found("offer"),
    collection: "offers",
    scope: "offer",
    shown: ["released", "sent", "completed", "cancelled"],
    filters: offerFilters,
    search: ["customerReference"],
  }),
];
