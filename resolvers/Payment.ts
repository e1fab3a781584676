import type { PaymentResolvers } from "../src/generated/resolvers.ts";

export const Payment: PaymentResolvers = {
  invoice: ({ invoiceId }, _args, { loaders, demand }, info) => loaders.invoice.one(invoiceId, demand(info)),
  creditNote: ({ creditNoteId }, _args, { loaders, demand }, info) =>
    loaders.creditNote.one(creditNoteId, demand(info)),
};
