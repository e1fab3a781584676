import type { MutationResolvers } from "../src/generated/resolvers.ts";

export const Mutation: MutationResolvers = {
  contactPersonCreate: (_mutation, { input }, { command, demand }, info) =>
    command("contactPersonCreate", input, demand(info)),
  contactPersonDelete: (_mutation, { input }, { command, demand }, info) =>
    command("contactPersonDelete", input, demand(info)),
  contactPersonUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("contactPersonUpdate", input, demand(info)),
  customerAddressCreate: (_mutation, { input }, { command, demand }, info) =>
    command("customerAddressCreate", input, demand(info)),
  customerAddressDelete: (_mutation, { input }, { command, demand }, info) =>
    command("customerAddressDelete", input, demand(info)),
  customerAddressUpdate: (_mutation, { input }, { command, demand }, info) =>
    command("customerAddressUpdate", input, demand(info)),
  customerCreate: (_mutation, { input }, { command, demand }, info) => command("customerCreate", input, demand(info)),
  customerDelete: (_mutation, { input }, { command, demand }, info) => command("customerDelete", input, demand(info)),
  customerUpdate: (_mutation, { input }, { command, demand }, info) => command("customerUpdate", input, demand(info)),
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
};
