/** A customer as v2 tells it: a thin row, a full record, and the addresses below it. */

import { z } from "zod";

import type { Address, AddressKind } from "../domain/address.ts";
import type { Customer, CustomerKind, DocumentRecipient } from "../domain/customer.ts";
import { amountIn, paymentTerms, taxDisplay, taxation, toPaymentTerms } from "./amounts.ts";
import { recipientType } from "./addresses.ts";
import { fromNumberedFields, negated, numberedFields } from "./custom-fields.ts";
import { autoCreatedDocuments, byNumber, groups, recipientKinds } from "./customer-v3.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, dateTime, decimal, flag, id, list, object, parseWire, reference, text } from "./wire.ts";

/** Whether a customer is a person or a company, in v2's words. */
export const customerKind = vocabulary<CustomerKind>({ person: "PERSON", company: "COMPANY" });

const recipient = object({ email: text, cc: text });

const rowShape = {
  id,
  number: text,
  deviatingCustomerNumber: text,
  customerType: text,
  name: text,
  firstname: text,
  lastname: text,
  title: text,
  salutation: text,
  department: text,
  subDepartment: text,
  contactPerson: text,
  contactDetails: object({
    phone: text,
    mobile: text,
    fax: text,
    email: text,
    website: text,
    additionalData: list(object({ label: text, value: text })),
  }),
  documentDelivery: object({
    ...Object.fromEntries(Object.keys(recipientKinds).map((key) => [key, recipient])),
    autoCreateDocuments: text,
  }),
};

const row = z.object(rowShape);

const record = z.object({
  ...rowShape,
  createdAt: dateTime,
  updatedAt: dateTime,
  salutationPhrase: text,
  mainProject: reference,
  groups,
  language: text,
  fromShop: reference,
  marketing: object({ marketingBan: flag }),
  customFields: numberedFields,
  financials: object({
    tax: object({
      vatId: text,
      taxNumber: text,
      taxation: text,
      taxDisplay: text,
      useDeliveryThreshold: flag,
    }),
    paymentTerms,
    paymentMethod: reference,
    customsInformation: text,
    creditLimit: decimal,
    defaultCurrency: text,
    primaryBankAccount: z.unknown(),
  }),
  primaryBankAccount: object({
    bankName: text,
    owner: text,
    iban: text,
    bic: text,
    sepa: object({ companySepa: flag, mandateReference: text, mandateReferenceDate: date }),
  }),
  shipping: object({
    freeShipping: flag,
    freeShippingFrom: decimal,
    trackingMailBan: flag,
    deliveryBan: flag,
    deliveryBanDate: date,
    deliveryBanReason: text,
    shippingMethod: reference,
  }),
});
