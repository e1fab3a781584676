/** An offer as v3 tells it, in lists and alone; the older families have no offers. */

import { z } from "zod";

import type { Offer, OfferPosition, OfferStatus } from "../domain/offer.ts";
import type { PositionFrame } from "../domain/position.ts";
import { postalAddress, toPostalAddress } from "./addresses.ts";
import {
  compoundId,
  lineShape,
  pricedShape,
  tellsOfLines,
  toPositions,
  toPricedLine,
  toProductLine,
} from "./document-lines-v3.ts";
import type { Marked } from "./document-lines-v3.ts";
import { documentShape, financialShape, toFinancials, toFrame } from "./document-v3.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, flag, list, parseWire, reference, section, text } from "./wire.ts";

/** How far an offer is, in v3's words. */
export const offerStatus = vocabulary<OfferStatus>({
  draft: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  commissioned: "COMMISSIONED",
  ordered: "ORDERED",
  accepted: "ACCEPTED",
  declined: "DECLINED",
  expired: "EXPIRED",
  completed: "COMPLETED",
  cancelled: "CANCELLED",
});

const line = z.object({
  ...lineShape,
  ...pricedShape,
  optional: flag,
  alternativePriceText: text,
  parentLineItem: reference,
});

const wire = z.object({
  ...documentShape,
  ...financialShape,
  status: text,
  customerNumber: text,
  customerReference: text,
  costCenter: text,
  validUntilDate: date,
  plannedOrderDate: date,
  desiredDeliveryDate: date,
  desiredDeliveryDateAsCalendarWeek: flag,
  manualShippingCostApproval: flag,
  deviatingShipToAddress: postalAddress,
  effectiveAddresses: section({ shipTo: postalAddress }),
  shippingMethod: reference,
  preferredWarehouse: reference,
  lineItems: list(line),
});

type Wire = z.output<typeof wire>;

/** Reads an offer of v3; what was not included stays undefined. */
export function readOffer(item: unknown): Marked<Offer> {
  const row = parseWire(wire, item);
  const deliveryAddress = toPostalAddress(row.deviatingShipToAddress);
  return {
    ...toFrame(row),
    ...toFinancials(row),
    status: offerStatus.read(row.status),
    statusRaw: row.status,
    customerNumber: row.customerNumber,
    customerReference: row.customerReference,
    costCenter: row.costCenter,
    validUntilDate: row.validUntilDate,
    plannedOrderDate: row.plannedOrderDate,
    desiredDeliveryDate: row.desiredDeliveryDate,
    desiredDeliveryDateAsCalendarWeek: row.desiredDeliveryDateAsCalendarWeek,
    manualShippingCostApproval: row.manualShippingCostApproval,
    deliveryAddress,
    shipToAddress:
      toPostalAddress(row.effectiveAddresses.shipTo) ?? deliveryAddress ?? toPostalAddress(row.documentAddress),
    positions: toOfferPositions(row),
    positionFields: tellsOfLines(row.lineItems, "customFields"),
    customerId: row.address,
    shippingMethodId: row.shippingMethod,
    preferredWarehouseId: row.preferredWarehouse,
  };
}

function toOfferPositions({ id: offerId, lineItems, financials }: Wire): Offer["positions"] {
  const { currency } = financials;
  return toPositions(lineItems, {
    documentId: offerId,
    positionType: "OfferPosition",
    currency,
    toPosition: (item: z.output<typeof line>, frame: PositionFrame): OfferPosition => ({
      ...frame,
      __typename: "OfferPosition",
      positionType: "OfferPosition",
      ...toProductLine(item),
      ...toPricedLine(item, currency),
      customerProductNumber: item.customerProductNumber,
      deliveryDate: item.deliveryDate,
      deliveryDateAsCalendarWeek: item.deliveryDateAsCalendarWeek,
      optional: item.optional,
      alternativePriceText: item.alternativePriceText,
      parentPositionId: compoundId(offerId, item.parentLineItem),
      offerId,
    }),
  });
}
