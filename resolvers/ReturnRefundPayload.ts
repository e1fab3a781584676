import type { ReturnRefundPayloadResolvers } from "../src/generated/resolvers.ts";

export const ReturnRefundPayload: ReturnRefundPayloadResolvers = {
  creditNote: ({ creditNoteId }, _args, { loaders, demand }, info) =>
    loaders.creditNote.one(creditNoteId, demand(info)),
  return: ({ returnId }, _args, { loaders, demand }, info) => loaders.return.one(returnId, demand(info)),
};
