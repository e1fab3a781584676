import { toTimestamp } from "../calendar.ts";
import type { ContactPerson, DeliveryAddress } from "../model-partner.ts";
import type { Projection } from "./kinds.ts";
import { isIncluded } from "./values.ts";

/** v3's delivery address, of customers and suppliers, on its own route and as an include. */
export const deliveryAddressV3: Projection<DeliveryAddress> = (_world, delivery) => {
  const { address } = delivery;
  return {
    id: String(delivery.id),
    ...address,
    deliveryDetails: {
      ...(delivery.taxType === null ? {} : { taxType: delivery.taxType }),
      defaultDeliveryAddress: delivery.isDefault,
      termsOfDelivery: delivery.termsOfDelivery,
      vatId: delivery.vatId,
      remark: delivery.remark,
      note: delivery.note,
    },
  };
};

/** v3's contact person, of customers and suppliers. */
export const contactPersonV3: Projection<ContactPerson> = (world, person, context) => {
  const { contactPerson: _contactPerson, gln: _gln, ...address } = person.address;
  return {
    id: String(person.id),
    ...address,
    contactPersonDetails: {
      position: person.position,
      birthday: person.birthday,
      language: person.language,
      allowMarketingEmails: person.allowMarketingEmails,
      internalNote: person.internalNote,
      remarks: person.remarks,
    },
    createdAt: toTimestamp(person.createdAt),
    updatedAt: toTimestamp(person.updatedAt),
    ...(isIncluded(context, "groups")
      ? {
          groups: person.groupIds.map((id) => ({
            id: String(id),
            name: world.customerGroup.byId.get(id)?.name ?? null,
          })),
        }
      : {}),
  };
};

/** v1's contact person of a customer, list and single. */
export const contactPersonV1: Projection<ContactPerson> = (_world, person) => {
  const { address } = person;
  return {
    id: String(person.id),
    customer: { id: String(person.partnerId) },
    type: address.type,
    name: address.name,
    title: address.title,
    birthday: person.birthday,
    birthdayShowInCalendar: null,
    sendBirthdayCard: null,
    marketingBan: !person.allowMarketingEmails,
    department: address.department,
    subDepartment: address.subDepartment,
    position: person.position,
    createdAt: toTimestamp(person.createdAt),
    updatedAt: toTimestamp(person.updatedAt),
    language: person.language,
    address: {
      street: address.street,
      additionalStreet: address.addressSupplement,
      zip: address.zipCode,
      city: address.city,
      state: address.state,
      country: address.country,
    },
    contact: {
      phone: address.phone,
      fax: address.fax,
      mobile: address.mobile,
      salutation: address.salutation,
      email: address.email,
    },
    groups: person.groupIds.map(String),
    comment: person.internalNote,
    others: person.remarks,
  };
};
