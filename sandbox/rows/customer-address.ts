import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { Partner, PostalAddress } from "../model-partner.ts";
import type { CustomerAddress, Projection } from "./kinds.ts";
import { customerTaxation } from "./words.ts";

/** All addresses of a customer as v2 lists them: master data, the billing address where there is one, delivery addresses by id. */
export function customerAddresses(world: World, partner: Partner): readonly CustomerAddress[] {
  return [
    { partner, type: "masterdata", delivery: null },
    ...(partner.billingAddress === null ? [] : [{ partner, type: "billingaddress" as const, delivery: null }]),
    ...under(world.deliveryAddress, "partner", partner.id).map((delivery) => ({
      partner,
      type: "deliveryaddress" as const,
      delivery,
    })),
  ];
}

function postalOf({ partner, type, delivery }: CustomerAddress): PostalAddress | null {
  if (delivery !== null) return delivery.address;
  return type === "masterdata" ? partner.primaryAddress : partner.billingAddress;
}

/** Upstream: the id of an address is its type unless it is a delivery address. Checked 2026-11. */
function idOf({ type, delivery }: CustomerAddress): string {
  return delivery === null ? type : String(delivery.id);
}

/** v2's list row. */
export const customerAddressList: Projection<CustomerAddress> = (_world, record) => {
  const address = postalOf(record);
  return {
    id: idOf(record),
    type: record.type,
    name: address?.name ?? "",
    street: address?.street ?? "",
    addressSupplement: address?.addressSupplement ?? null,
    department: address?.department ?? null,
    subDepartment: address?.subDepartment ?? null,
    zip: address?.zipCode ?? "",
    city: address?.city ?? "",
    country: address?.country ?? "",
    state: address?.state ?? "",
  };
};

/** v2's single read; only delivery addresses have details of delivery. */
export const customerAddressSingle: Projection<CustomerAddress> = (_world, record) => {
  const address = postalOf(record);
  const { delivery } = record;
  return {
    id: idOf(record),
    type: record.type,
    name: address?.name ?? null,
    street: address?.street ?? null,
    addressSupplement: address?.addressSupplement ?? null,
    zip: address?.zipCode ?? null,
    city: address?.city ?? null,
    country: address?.country ?? null,
    state: address?.state ?? null,
    department: address?.department ?? null,
    subDepartment: address?.subDepartment ?? null,
    contactDetails: { phone: address?.phone ?? null, email: address?.email ?? null, gln: address?.gln ?? null },
    deliveryDetails:
      delivery === null
        ? null
        : {
            defaultDeliveryAddress: delivery.isDefault,
            termsOfDelivery: delivery.termsOfDelivery,
            vatId: delivery.vatId,
            taxType: delivery.taxType === null ? null : customerTaxation(delivery.taxType),
            internalComment: delivery.remark,
            note: delivery.note,
          },
  };
};
