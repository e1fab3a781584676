/** v3: delivery addresses and contact persons of customers. */
import { type ValuesOf, boolean, day, list, nested, neverNull, orNull, required, text, word } from "../engine/body.ts";
import type { Lag } from "../engine/lagging.ts";
import { insertRecord, nextId, removeRecord, replaceRecord, under } from "../model.ts";
import type { World } from "../model.ts";
import type { ContactPerson, DeliveryAddress } from "../model-partner.ts";
import { found } from "../routes/make.ts";
import { findCustomer, ofPartner } from "../routes/partners.ts";
import { type WriteRoute, action, done, rowOutcome, write } from "./define.ts";
import { deliveryAddress, deliveryAddressChange, mergedAddress, personAddress, personAddressChange } from "./postal.ts";
import { taxations } from "./v3-customers.ts";

const findParent = findCustomer("customerId");
const findAddress = ofPartner(findParent, found("deliveryAddress", "deliveryAddressId"));
const findPerson = ofPartner(findParent, found("contactPerson", "contactPersonId"));

const deliveryDetails = nested("deliveryDetails", {
  taxType: word("taxType", taxations),
  isDefault: boolean("defaultDeliveryAddress"),
  termsOfDelivery: orNull(text("termsOfDelivery")),
  vatId: orNull(text("vatId")),
  remark: orNull(text("remark")),
  note: orNull(text("note")),
});

const newAddress = { isDefault: false, taxType: null, termsOfDelivery: null, vatId: null, remark: null, note: null };

/** Only one delivery address is the default. */
export function storeDeliveryAddress(world: World, address: DeliveryAddress, isNew: boolean): DeliveryAddress {
  if (address.isDefault) {
    for (const other of under(world.deliveryAddress, "partner", address.partnerId).slice())
      if (other.isDefault && other.id !== address.id)
        replaceRecord(world, "deliveryAddress", { ...other, isDefault: false });
  }
  return isNew ? insertRecord(world, "deliveryAddress", address) : replaceRecord(world, "deliveryAddress", address);
}

const personDetails = {
  position: orNull(text("position")),
  birthday: orNull(day("birthday")),
  language: orNull(text("language")),
  allowMarketingEmails: boolean("allowMarketingEmails"),
  internalNote: orNull(text("internalNote")),
  remarks: orNull(text("remarks")),
};
const groups = list("groups", { id: required(text("id")) });

/** Upstream: about half of the reads right after a change answer what was before. Checked 2026-11. */
export const contactLag: Lag = { kind: "contactPerson", reads: /contactPersons?\b/u };

/** A contact person who is only a name yet. */
export const newPerson = {
  position: null,
  birthday: null,
  language: null,
  allowMarketingEmails: false,
  internalNote: null,
  remarks: null,
  groupIds: [],
} satisfies Partial<ContactPerson>;

/** The groups of a contact person, where they were sent: the whole set. */
function groupsOf(world: World, sent: ValuesOf<{ groups: typeof groups }>["groups"]) {
  return sent === undefined
    ? {}
    : { groupIds: sent.map(({ id }) => Number(id)).filter((id) => world.customerGroup.byId.has(id)) };
}

const addressPath = "/api/v3/customers/{customerId}/deliveryAddresses";
const personPath = "/api/v3/customers/{customerId}/contactPersons";

const addresses: readonly WriteRoute[] = [
  write("POST", {
    path: addressPath,
    scope: "customer:create",
    find: findParent,
    fields: { ...deliveryAddress, details: deliveryDetails },
    run({ world, build, record: partner, values: { details, ...address } }) {
      const id = nextId(world, "deliveryAddress");
      const made = { ...newAddress, id, partnerId: partner.id, address: mergedAddress(null, address), ...details };
      return rowOutcome(201, "v3.deliveryAddress", { world, build, record: storeDeliveryAddress(world, made, true) });
    },
  }),
  write("PATCH", {
    path: `${addressPath}/{deliveryAddressId}`,
    scope: "customer:update",
    find: findAddress,
    fields: { ...deliveryAddressChange, details: deliveryDetails },
    run({ world, build, record: present, values: { details, ...address } }) {
      const changed = { ...present, address: mergedAddress(present.address, address), ...details };
      const record = storeDeliveryAddress(world, changed, false);
      return rowOutcome(200, "v3.deliveryAddress", { world, build, record });
    },
  }),
  action("DELETE", {
    path: `${addressPath}/{deliveryAddressId}`,
    scope: "customer:delete",
    find: findAddress,
    fields: {},
    run({ world, record }) {
      removeRecord(world, "deliveryAddress", record.id);
      return done;
    },
  }),
];

const persons: readonly WriteRoute[] = [
  write("POST", {
    path: personPath,
    scope: "customer:create",
    find: findParent,
    lag: contactLag,
    fields: { ...personAddress, details: nested("contactPersonDetails", neverNull(personDetails)), groups },
    run({ world, build, record: partner, at, values: { details, groups: sent, ...address } }) {
      const record = insertRecord(world, "contactPerson", {
        ...newPerson,
        id: nextId(world, "contactPerson"),
        partnerId: partner.id,
        address: mergedAddress(null, address),
        ...details,
        ...groupsOf(world, sent),
        createdAt: at,
        updatedAt: at,
      });
      return rowOutcome(201, "v3.contactPerson", { world, build, record });
    },
  }),
  write("PATCH", {
    path: `${personPath}/{contactPersonId}`,
    scope: "customer:update",
    find: findPerson,
    lag: contactLag,
    fields: { ...personAddressChange, details: nested("contactPersonDetails", personDetails), groups },
    run({ world, build, record: present, at, values: { details, groups: sent, ...address } }) {
      const record = replaceRecord(world, "contactPerson", {
        ...present,
        address: mergedAddress(present.address, address),
        ...details,
        ...groupsOf(world, sent),
        updatedAt: at,
      });
      return rowOutcome(200, "v3.contactPerson", { world, build, record });
    },
  }),
  action("DELETE", {
    path: `${personPath}/{contactPersonId}`,
    scope: "customer:delete",
    find: findPerson,
    lag: contactLag,
    fields: {},
    run({ world, record }) {
      removeRecord(world, "contactPerson", record.id);
      return done;
    },
  }),
];

export const v3CustomerParts: readonly WriteRoute[] = [...addresses, ...persons];
