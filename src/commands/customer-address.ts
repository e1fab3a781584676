/** Addresses of customers: the main and the billing address are part of the customer, delivery addresses are rows. */
import type { Address } from "../domain/address.ts";
import type { Customer } from "../domain/customer.ts";
import { formatGlobalId, ownerIdOf, ownIdOf } from "../lib/global-id.ts";
import { recipientType } from "../resources/addresses.ts";
import { taxation } from "../resources/amounts.ts";
import { defineCommand } from "./define.ts";
import type { Answered, BodyMap, CommandSource } from "./define.ts";
import { plain, sameNames, shownAs, word } from "./keys.ts";
import { phones, postal, v3Postal } from "./postal.ts";

const common = [...postal, ...phones];

const ofDeliveries = ["isDefault", "taxation", "vatId", "termsOfDelivery", "remark", "note"];

const v3Delivery: BodyMap = {
  ...v3Postal,
  isDefault: plain("deliveryDetails.defaultDeliveryAddress"),
  taxation: word("deliveryDetails.taxType", taxation.write),
  ...sameNames(["vatId", "termsOfDelivery", "remark", "note"], "deliveryDetails"),
};

const v3Within = (place: string): BodyMap => ({
  ...sameNames(common, place),
  type: word(`${place}.type`, recipientType.write),
});

const v2Older: BodyMap = {
  ...sameNames(["name", "street", "addressSupplement", "city", "country", "state", "department", "subDepartment"]),
  type: word("salutation", recipientType.write),
  zipCode: plain("zip"),
  ...sameNames(["email", "phone", "gln"], "contactDetails"),
};

const v2Delivery: BodyMap = {
  ...v2Older,
  isDefault: plain("deliveryDetails.defaultDeliveryAddress"),
  taxation: word("deliveryDetails.taxType", {
    DOMESTIC: "domestic",
    EU: "eu-delivery",
    EXPORT: "export",
    EXEMPT: "free",
  }),
  remark: plain("deliveryDetails.internalComment"),
  ...sameNames(["vatId", "termsOfDelivery", "note"], "deliveryDetails"),
};

const addressOf = ({ addresses }: Customer, id: string): Address | undefined =>
  addresses?.find((address) => address.id === id);

const shown = shownAs<Customer>([...common, "type", ...ofDeliveries], { of: addressOf, facet: "addresses" });

const [MAIN, BILLING] = ["masterdata", "billingaddress"];
const isMain = (id: string): boolean => ownIdOf(id) === MAIN;
const isBilling = (id: string): boolean => ownIdOf(id) === BILLING;
const isDelivery = (id: string): boolean => !isMain(id) && !isBilling(id);

interface AddressPayload {
  readonly address: Address | null;
  readonly customer: Customer | null;
}

const payload = ({ record, id }: Answered<Customer>): AddressPayload => ({
  address: record === null || id === null ? null : (addressOf(record, id) ?? null),
  customer: record,
});

const deliveryPath = (id: string): string => `/api/v3/customers/${ownerIdOf(id)}/deliveryAddresses/${ownIdOf(id)}`;
const customerPath = (id: string): string => `/api/v3/customers/${ownerIdOf(id)}`;
const olderPath = (id: string): string => `/api/v2/customers/${ownerIdOf(id)}/addresses/${ownIdOf(id)}`;

const updates: readonly CommandSource<Customer>[] = [
  { family: "v3", method: "PATCH", path: deliveryPath, body: v3Delivery, serves: isDelivery },
  { family: "v3", method: "PATCH", path: customerPath, body: v3Within("primaryAddress"), serves: isMain },
  { family: "v3", method: "PATCH", path: customerPath, body: v3Within("deviatingBillingAddress"), serves: isBilling },
  { family: "v2", method: "PATCH", path: olderPath, body: v2Delivery, serves: isDelivery },
  { family: "v2", method: "PATCH", path: olderPath, body: v2Older, serves: isBilling },
];

/** Makes a delivery address. */
export const customerAddressCreate = defineCommand<Customer, AddressPayload>({
  type: "Customer",
  effect: "create",
  isPart: true,
  target: { field: "customerId", type: "Customer" },
  sources: [
    {
      family: "v3",
      method: "POST",
      path: (id) => `/api/v3/customers/${id}/deliveryAddresses`,
      body: v3Delivery,
      needs: ["zipCode"],
      answers: "body",
    },
    {
      family: "v2",
      method: "POST",
      path: (id) => `/api/v2/customers/${id}/addresses`,
      body: v2Delivery,
      fixed: { type: "deliveryaddress" },
      answers: "location",
    },
  ],
  facets: ["addresses"],
  shown,
  stale: ["Address"],
  check: "the customer's delivery addresses",
  payload,
});

/** Changes an address; what is not named stays. */
export const customerAddressUpdate = defineCommand<Customer, AddressPayload>({
  type: "Customer",
  effect: "update",
  target: { field: "id", type: "Address", isCompound: true },
  sources: updates,
  facets: ["addresses"],
  shown,
  stale: ["Address"],
  check: "what the address holds now",
  payload,
});

/** Deletes a delivery address, or the deviating billing address. */
export const customerAddressDelete = defineCommand<
  Customer,
  { readonly deletedAddressId: string | null; readonly customer: Customer | null }
>({
  type: "Customer",
  effect: "delete",
  isPart: true,
  target: { field: "id", type: "Address", isCompound: true },
  sources: [
    { family: "v3", method: "DELETE", path: deliveryPath, serves: isDelivery },
    {
      family: "v3",
      method: "PATCH",
      path: customerPath,
      fixed: { deviatingBillingAddress: null },
      serves: isBilling,
    },
    { family: "v2", method: "DELETE", path: olderPath, serves: (id) => !isMain(id) },
  ],
  facets: ["addresses"],
  isProof: (record, id) => record === null || (record.addresses !== undefined && addressOf(record, id) === undefined),
  stale: ["Address"],
  check: "whether the address is still there",
  payload: ({ record, id }) => ({
    deletedAddressId: id === null ? null : formatGlobalId("Address", id),
    customer: record,
  }),
});
