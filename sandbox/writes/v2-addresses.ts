/** v2: addresses of customers: master data and billing address, of which there is one each, and delivery addresses. */
import { type ValuesOf, boolean, nested, neverNull, orNull, required, text, word, wordsOf } from "../engine/body.ts";
import { Refusal } from "../engine/problems.ts";
import { nextId, removeRecord } from "../model.ts";
import type { World } from "../model.ts";
import type { Partner } from "../model-partner.ts";
import { customerAddresses } from "../rows/customer-address.ts";
import type { PathParameters } from "../routes/define.ts";
import { findCustomer } from "../routes/partners.ts";
import { type Outcome, type WriteRoute, type Writing, action, done, write } from "./define.ts";
import { changePartner } from "./partner.ts";
import { fromOlderAddress, mergedAddress, olderAddress } from "./postal.ts";
import { storeDeliveryAddress } from "./v3-customer-parts.ts";
import { taxations } from "./v2-customers.ts";

const details = orNull(
  nested("deliveryDetails", {
    isDefault: boolean("defaultDeliveryAddress"),
    termsOfDelivery: orNull(text("termsOfDelivery")),
    vatId: orNull(text("vatId")),
    taxType: word("taxType", taxations),
    remark: orNull(text("internalComment")),
    note: orNull(text("note")),
  }),
);

const addressFields = { ...olderAddress, details };
const newAddressFields = {
  ...addressFields,
  kind: required(word("type", wordsOf("masterdata", "billingaddress", "deliveryaddress"))),
  street: required(olderAddress.street),
  city: required(olderAddress.city),
  country: required(olderAddress.country),
};

const noDetails = { isDefault: false, taxType: null, termsOfDelivery: null, vatId: null, remark: null, note: null };

function createAddress({ world, record, values, at }: Writing<Partner, ValuesOf<typeof newAddressFields>>): Outcome {
  const { kind, details: sent, ...address } = values;
  if (kind !== "masterdata" && address.name === undefined)
    throw new Refusal({ kind: "validation", violations: { name: ["The name field is required."] } });
  const collection = `v2/customers/${record.id}/addresses`;
  if (kind === "deliveryaddress") {
    const id = nextId(world, "deliveryAddress");
    const made = mergedAddress(null, fromOlderAddress(address));
    storeDeliveryAddress(world, { ...noDetails, id, partnerId: record.id, address: made, ...sent }, true);
    return { kind: "created", collection, id };
  }
  // There is one of each: a second replaces the first.
  const changes = fromOlderAddress(address);
  if (kind === "masterdata")
    changePartner(world, record, { primaryAddress: mergedAddress(record.primaryAddress, changes), updatedAt: at });
  else changePartner(world, record, { billingAddress: mergedAddress(null, changes), updatedAt: at });
  return { kind: "created", collection, id: kind };
}

interface Addressed {
  readonly partner: Partner;
  readonly address: ReturnType<typeof customerAddresses>[number];
}

/** The address that the path names, with its customer. */
function findAddress(world: World, parameters: PathParameters): Addressed | null {
  const partner = findCustomer("customerId")(world, parameters);
  if (partner === null) return null;
  const id = parameters["id"];
  const isAsked = ({ type, delivery }: Addressed["address"]) =>
    delivery === null ? type === id : String(delivery.id) === id;
  const address = customerAddresses(world, partner).find(isAsked);
  return address === undefined ? null : { partner, address };
}

function changeAddress({ world, record, values, at }: Writing<Addressed, ValuesOf<typeof addressFields>>): Outcome {
  const { details: sent, ...rest } = values;
  const { partner, address } = record;
  const changes = fromOlderAddress(rest);
  const { delivery } = address;
  if (delivery !== null) {
    const changed = { ...delivery, address: mergedAddress(delivery.address, changes), ...sent };
    storeDeliveryAddress(world, changed, false);
  } else if (address.type === "masterdata") {
    // The name of the master data is the customer's own.
    const { name: _name, ...place } = changes;
    changePartner(world, partner, { primaryAddress: mergedAddress(partner.primaryAddress, place), updatedAt: at });
  } else
    changePartner(world, partner, { billingAddress: mergedAddress(partner.billingAddress, changes), updatedAt: at });
  return done;
}

function deleteAddress({ world, record: { partner, address }, at }: Writing<Addressed, unknown>): Outcome {
  if (address.delivery !== null) removeRecord(world, "deliveryAddress", address.delivery.id);
  else if (address.type === "billingaddress") changePartner(world, partner, { billingAddress: null, updatedAt: at });
  else throw new Refusal({ kind: "conflict", messages: ["The master data address cannot be deleted."] });
  return done;
}

const findParent = findCustomer("customerId");

/** v2: addresses of customers. */
export const customerAddressWrites: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v2/customers/{customerId}/addresses",
    scope: "customer:create",
    find: findParent,
    fields: newAddressFields,
    run: createAddress,
  }),
  write("PATCH", {
    path: "/api/v2/customers/{customerId}/addresses/{id}",
    scope: "customer:update",
    find: findAddress,
    fields: neverNull(addressFields, ["zipCode"]),
    run: changeAddress,
  }),
  action("DELETE", {
    path: "/api/v2/customers/{customerId}/addresses/{id}",
    scope: "customer:delete",
    find: findAddress,
    fields: {},
    run: deleteAddress,
  }),
];
