import { connectionOfPart } from "../src/connections/of-array.ts";
import { resolveConnection } from "../src/connections/resolve.ts";
import type { CreditNoteResolvers } from "../src/generated/resolvers.ts";

export const CreditNote: CreditNoteResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.creditNote.byReference(reference, demand(info)),
  positions: ({ id, positions }, args) => connectionOfPart(`CreditNote/${id}/positions`, positions, args),
  pdf: ({ id }, _args, { documentUrl }) => ({ url: documentUrl("CreditNote", id) }),
  customer: ({ customerId }, _args, { loaders, demand }, info) => loaders.customer.one(customerId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  invoice: ({ invoiceId }, _args, { loaders, demand }, info) => loaders.invoice.one(invoiceId, demand(info)),
  paymentMethod: ({ paymentMethodId }, _args, { loaders, demand }, info) =>
    loaders.paymentMethod.one(paymentMethodId, demand(info)),
  returns: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.return.list(args, demand(info), { creditNoteId: id }), args),
};
