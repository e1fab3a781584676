import type { MutationResolvers } from "../src/generated/resolvers.ts";

export const Mutation: MutationResolvers = {
  contactPersonCreate: (_mutation, { input }, { command, demand }, info) =>
    command("contactPersonCreate", input, demand(info)),
  contactPersonDelete: (_mutation, { input }, { command, demand }, info) =>
    command("contactPersonDelete", input, demand(info)),
  contactPersonUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("contactPersonUpdate", input, demand(info)),
  creditNoteCreate: (_mutation, { input }, { command, demand }, info) =>
    command("creditNoteCreate", input, demand(info)),
  creditNoteCreateFromReturn: (_mutation, { input }, { command, demand }, info) =>
    command("creditNoteCreateFromReturn", input, demand(info)),
  creditNoteDelete: (_mutation, { input }, { command, demand }, info) =>
    command("creditNoteDelete", input, demand(info)),
  creditNotePositionAdd: (_mutation, { input }, { command, demand }, info) =>
    command("creditNotePositionAdd", input, demand(info)),
  creditNotePositionRemove: (_mutation, { input }, { command, demand }, info) =>
    command("creditNotePositionRemove", input, demand(info)),
  creditNotePositionUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("creditNotePositionUpdate", input, demand(info)),
  creditNoteRelease: (_mutation, { input }, { command, demand }, info) =>
    command("creditNoteRelease", input, demand(info)),
  creditNoteSend: (_mutation, { input }, { command, demand }, info) => command("creditNoteSend", input, demand(info)),
  customerAddressCreate: (_mutation, { input }, { command, demand }, info) =>
    command("customerAddressCreate", input, demand(info)),
  customerAddressDelete: (_mutation, { input }, { command, demand }, info) =>
    command("customerAddressDelete", input, demand(info)),
  customerAddressUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("customerAddressUpdate", input, demand(info)),
  customerCreate: (_mutation, { input }, { command, demand }, info) => command("customerCreate", input, demand(info)),
  customerDelete: (_mutation, { input }, { command, demand }, info) => command("customerDelete", input, demand(info)),
  customerUpdate: (_mutation, { input }, { command, demand }, info) => command("customerUpdate", input, demand(info)),
  returnCancel: (_mutation, { input }, { command, demand }, info) => command("returnCancel", input, demand(info)),
  returnComplete: (_mutation, { input }, { command, demand }, info) => command("returnComplete", input, demand(info)),
  returnCreate: (_mutation, { input }, { command, demand }, info) => command("returnCreate", input, demand(info)),
  returnCreateFromDeliveryNote: (_mutation, { input }, { command, demand }, info) =>
    command("returnCreateFromDeliveryNote", input, demand(info)),
  returnCreateFromSalesOrder: (_mutation, { input }, { command, demand }, info) =>
    command("returnCreateFromSalesOrder", input, demand(info)),
  returnDelete: (_mutation, { input }, { command, demand }, info) => command("returnDelete", input, demand(info)),
  returnGoodsReceipt: (_mutation, { input }, { command, demand }, info) =>
    command("returnGoodsReceipt", input, demand(info)),
  returnPositionAdd: (_mutation, { input }, { command, demand }, info) =>
    command("returnPositionAdd", input, demand(info)),
  returnPositionRemove: (_mutation, { input }, { command, demand }, info) =>
    command("returnPositionRemove", input, demand(info)),
  returnPositionUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("returnPositionUpdate", input, demand(info)),
  returnRelease: (_mutation, { input }, { command, demand }, info) => command("returnRelease", input, demand(info)),
  returnUpdate: (_mutation, { input }, { command, demand }, info) => command("returnUpdate", input, demand(info)),
  deliveryNoteCancel: (_mutation, { input }, { command, demand }, info) =>
    command("deliveryNoteCancel", input, demand(info)),
  deliveryNoteComplete: (_mutation, { input }, { command, demand }, info) =>
    command("deliveryNoteComplete", input, demand(info)),
  deliveryNoteRelease: (_mutation, { input }, { command, demand }, info) =>
    command("deliveryNoteRelease", input, demand(info)),
  deliveryNoteSend: (_mutation, { input }, { command, demand }, info) =>
    command("deliveryNoteSend", input, demand(info)),
  invoiceCancel: (_mutation, { input }, { command, demand }, info) => command("invoiceCancel", input, demand(info)),
  invoiceCreate: (_mutation, { input }, { command, demand }, info) => command("invoiceCreate", input, demand(info)),
  invoiceCreateFromDeliveryNote: (_mutation, { input }, { command, demand }, info) =>
    command("invoiceCreateFromDeliveryNote", input, demand(info)),
  invoiceCreateFromSalesOrder: (_mutation, { input }, { command, demand }, info) =>
    command("invoiceCreateFromSalesOrder", input, demand(info)),
  invoiceDelete: (_mutation, { input }, { command, demand }, info) => command("invoiceDelete", input, demand(info)),
  invoiceRelease: (_mutation, { input }, { command, demand }, info) => command("invoiceRelease", input, demand(info)),
  invoiceSend: (_mutation, { input }, { command, demand }, info) => command("invoiceSend", input, demand(info)),
  productCreate: (_mutation, { input }, { command, demand }, info) => command("productCreate", input, demand(info)),
  productDelete: (_mutation, { input }, { command, demand }, info) => command("productDelete", input, demand(info)),
  productUpdate: (_mutation, { input }, { command, demand }, info) => command("productUpdate", input, demand(info)),
  purchaseOrderCancel: (_mutation, { input }, { command, demand }, info) =>
    command("purchaseOrderCancel", input, demand(info)),
  purchaseOrderCreate: (_mutation, { input }, { command, demand }, info) =>
    command("purchaseOrderCreate", input, demand(info)),
  purchaseOrderDelete: (_mutation, { input }, { command, demand }, info) =>
    command("purchaseOrderDelete", input, demand(info)),
  purchaseOrderGoodsReceipt: (_mutation, { input }, { command, demand }, info) =>
    command("purchaseOrderGoodsReceipt", input, demand(info)),
  purchaseOrderRelease: (_mutation, { input }, { command, demand }, info) =>
    command("purchaseOrderRelease", input, demand(info)),
  purchaseOrderUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("purchaseOrderUpdate", input, demand(info)),
  salesOrderCancel: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderCancel", input, demand(info)),
  salesOrderComplete: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderComplete", input, demand(info)),
  salesOrderCreate: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderCreate", input, demand(info)),
  salesOrderDelete: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderDelete", input, demand(info)),
  salesOrderDispatch: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderDispatch", input, demand(info)),
  salesOrderImport: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderImport", input, demand(info)),
  salesOrderPositionAdd: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderPositionAdd", input, demand(info)),
  salesOrderPositionRemove: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderPositionRemove", input, demand(info)),
  salesOrderPositionUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderPositionUpdate", input, demand(info)),
  salesOrderRelease: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderRelease", input, demand(info)),
  salesOrderSend: (_mutation, { input }, { command, demand }, info) => command("salesOrderSend", input, demand(info)),
  salesOrderUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("salesOrderUpdate", input, demand(info)),
  salesPriceCreate: (_mutation, { input }, { command, demand }, info) =>
    command("salesPriceCreate", input, demand(info)),
  salesPriceDelete: (_mutation, { input }, { command, demand }, info) =>
    command("salesPriceDelete", input, demand(info)),
  salesPriceUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("salesPriceUpdate", input, demand(info)),
  stockAdd: (_mutation, { input }, { command, demand }, info) => command("stockAdd", input, demand(info)),
  stockRetrieve: (_mutation, { input }, { command, demand }, info) => command("stockRetrieve", input, demand(info)),
  stockSetTotal: (_mutation, { input }, { command, demand }, info) => command("stockSetTotal", input, demand(info)),
  // What follows consists of several of these.
  goodwillCredit: (_mutation, { input }, { flow, demand }, info) => flow("goodwillCredit", input, demand(info)),
  returnReceive: (_mutation, { input }, { flow, demand }, info) => flow("returnReceive", input, demand(info)),
  returnRefund: (_mutation, { input }, { flow, demand }, info) => flow("returnRefund", input, demand(info)),
};
