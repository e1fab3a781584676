import type { GoodwillCreditPayloadResolvers } from "../src/generated/resolvers.ts";

export const GoodwillCreditPayload: GoodwillCreditPayloadResolvers = {
  creditNote: ({ creditNoteId }, _args, { loaders, demand }, info) =>
    loaders.creditNote.one(creditNoteId, demand(info)),
};
