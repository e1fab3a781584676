/** v1 sales orders; offers exist in v3 only. */
import { olderStatus } from "../rows/words.ts";
import type { Route } from "./define.ts";
import { documentPdf } from "./documents.ts";
import { keyed, membership } from "./fields.ts";
import { fromTable, found, jsonType, list, minimalType, numbered, single } from "./make.ts";

const operators = ["greaterThan", "lessThan", "greaterThanOrEquals", "lessThanOrEquals", ...membership];

/** A light that is not lit red; drafts have none and pass. */
const light = (id: string) => `trafficLights[id=${id}].state|true`;

export const v1Sales: readonly Route[] = [
  list({
    path: "/api/v1/salesOrders",
    scope: "salesOrder:read",
    rows: { [jsonType]: "v1.salesOrder.list", [minimalType]: "v1.salesOrder.minimal" },
    from: fromTable("salesOrder"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(operators, {
      id: {
        customerId: { path: "addressId", index: "address" },
        project: { path: "projectId", index: "project" },
        paymentMethod: "paymentMethodId",
        shippingMethod: "shippingMethodId",
      },
      date: {
        orderDate: "documentDate",
        desiredDeliveryDate: "desiredDeliveryDate",
        earliestFulfillmentDate: "earliestFulfillmentDate",
      },
      datetime: { createdAt: "createdAt", updatedAt: "updatedAt" },
      word: { status: { path: "status", spelling: olderStatus } },
      text: {
        documentNumber: "documentNumber",
        transactionNumber: "transactionNumber",
        externalOrderNumber: "externalOrderNumber",
        customerOrderNumber: "customerOrderNumber",
        externalOrderId: "externalOrderId",
        customerNumber: "customerNumber",
        email: "documentAddress.email",
        zipCode: "documentAddress.zipCode",
        country: "documentAddress.country",
        phoneNumber: "documentAddress.phone",
        gln: "documentAddress.gln",
        shippingEmail: "shipToAddress.email",
        shippingZip: "shipToAddress.zipCode",
        shippingCountry: "shipToAddress.country",
        shippingGln: "shipToAddress.gln",
        internalComment: "internalComment",
      },
      boolean: {
        isBeingEdited: "=false",
        subsequentDelivery: "=false",
        autoShipping: "autoDispatch",
        fastLane: "fastLane",
        shippingDateOk: "=true",
        postageOk: "=true",
        prepaidOk: "=true",
        creditLimitOk: light("creditLimit"),
        shippingLockOk: light("deliveryBlock"),
        customerCheckOk: "=true",
        vatOk: light("vat"),
        stockOk: light("stock"),
      },
    }),
    orders: { id: "id", documentNumber: "documentNumber" },
  }),
  single({
    path: "/api/v1/salesOrders/{id}",
    scope: "salesOrder:read",
    rows: { [jsonType]: "v1.salesOrder.single", [minimalType]: "v1.salesOrder.minimal" },
    find: found("salesOrder"),
    files: { "application/pdf": (_world, record) => documentPdf("salesOrders", record) },
  }),
];
