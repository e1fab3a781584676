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
};
