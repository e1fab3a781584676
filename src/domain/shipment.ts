import type { Maybe } from "./maybe.ts";

/** A parcel that was handed to a carrier, with its tracking. */
export interface Shipment {
  readonly id: string;
  readonly tracking: Maybe<ShipmentTracking>;
  readonly sentAt: Maybe<string>;
  readonly sentAtTimestamp: Maybe<string>;
  readonly additionalPackages: Maybe<readonly AdditionalPackage[]>;
  readonly deliveryNoteId: Maybe<string>;
  readonly salesOrderId: Maybe<string>;
  readonly shippingMethodId: Maybe<string>;
}

/** How a parcel can be followed. */
export interface ShipmentTracking {
  readonly number: Maybe<string>;
  readonly link: Maybe<string>;
  readonly carrier: Maybe<string>;
}

/** A further parcel of a shipment. */
export interface AdditionalPackage {
  readonly id: string;
  readonly trackingNumber: Maybe<string>;
  readonly weight: Maybe<string>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
}
