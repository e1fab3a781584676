import { onlyProducts } from "../lines.ts";
import { under } from "../model.ts";
import type { Offer, PricedLine } from "../model-document.ts";
import type { Projection } from "./kinds.ts";
import {
  asRelated,
  documentFields,
  financials,
  lineItems,
  pricedLine,
  relatedDocuments,
  totals,
} from "./v3-document.ts";
import { postalAddressOrNull, ref } from "./values.ts";

/** v3's row; the older families have no offers. */
export const offerV3: Projection<Offer> = (world, offer, context) => {
  const method = offer.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(offer.shippingMethodId);
  const fields = documentFields(world, offer, context);
  return {
    ...fields,
    printSettings: { ...fields.printSettings, withoutTotalAmount: false },
    status: offer.status,
    financials: financials(offer),
    totals: { ...totals(offer, onlyProducts(offer.lines)), contributionMargin: 0 },
    shippingMethod: method === undefined ? null : { id: String(method.id), name: method.designation },
    preferredWarehouse: ref(offer.preferredWarehouseId),
    sales: ref(offer.salesId),
    deviatingShipToAddress: postalAddressOrNull(offer.shipToAddress),
    customerReference: offer.customerReference,
    desiredDeliveryDate: offer.desiredDeliveryDate,
    desiredDeliveryDateAsCalendarWeek: false,
    validUntilDate: offer.validUntilDate,
    plannedOrderDate: offer.plannedOrderDate,
    useAlternativeDocumentTitle: false,
    manualShippingCostApproval: false,
    costCenter: offer.costCenter,
    ...(offer.documentAddress === null
      ? {}
      : {
          effectiveAddresses: {
            billTo: { ...offer.documentAddress },
            shipTo: { ...(offer.shipToAddress ?? offer.documentAddress) },
          },
        }),
    ...lineItems<PricedLine>(context, offer, (line) => ({
      ...pricedLine(world, { line, currency: offer.currency }, context),
      optional: false,
      alternativePriceText: null,
      parentLineItem: ref(line.parentLineId),
      calculatePriceFromParts: false,
    })),
    ...relatedDocuments(context, () => asRelated("salesOrder", under(world.salesOrder, "offer", offer.id))),
  };
};
