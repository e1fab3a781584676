import type { Offer } from "../domain/offer.ts";
import { defineResource } from "./define.ts";
import type { Source } from "./define.ts";
import { documentFields, documentKeys, financialFields, financialKeys } from "./document-filters.ts";
import type { Marked } from "./document-lines-v3.ts";
import { documentIncludes, documentOrders, documentPage, everyStatus } from "./document-v3.ts";
import { dateKey, enumKey, field, idField, idKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { offerStatus, readOffer } from "./offer-v3.ts";

const v3: Source<Marked<Offer>> = {
  family: "v3",
  list: {
    path: "/api/v3/offers",
    dialect: "v3",
    brings: ["row"],
    includes: documentIncludes,
    page: documentPage,
    counts: true,
    walk: "cursor",
    filters: {
      ...documentKeys,
      ...financialKeys,
      status: enumKey("status", offerStatus.write),
      customerId: idKey("address.id"),
      customerNumber: textKey("customerNumber"),
      customerReference: textKey("customerReference"),
      validUntilDate: dateKey("validUntilDate"),
      plannedOrderDate: dateKey("plannedOrderDate"),
      desiredDeliveryDate: dateKey("desiredDeliveryDate"),
      shippingMethodId: idKey("shippingMethod.id"),
      costCenter: textKey("costCenter"),
    },
    orders: documentOrders,
    always: everyStatus(offerStatus.write),
    read: readOffer,
  },
  single: {
    path: (id) => `/api/v3/offers/${id}`,
    brings: ["row"],
    includes: documentIncludes,
    read: readOffer,
  },
};

const filters: FilterTable<Marked<Offer>> = {
  ...documentFields(),
  ...financialFields(),
  customerId: idField("Customer"),
  customerNumber: field("string"),
  customerReference: field("string"),
  validUntilDate: field("date"),
  plannedOrderDate: field("date"),
  desiredDeliveryDate: field("date"),
  shippingMethodId: idField("ShippingMethod"),
  costCenter: field("string"),
};

/** Offers to customers, which v3 alone has. */
export const offer = defineResource<Marked<Offer>>({
  type: "Offer",
  fields: {
    positions: { facet: "positions", within: { customFields: "positionFields" } },
    relatedDocuments: "relatedDocuments",
    activities: "activities",
    customFields: "customFields",
    tags: "tags",
    pdf: null,
  },
  filters,
  keys: { documentNumber: "documentNumber" },
  contains: { OfferPosition: "positions" },
  pdf: { v3: (id) => `/api/v3/offers/${id}` },
  sources: [v3],
});
