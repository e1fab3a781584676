import type { CreditNotePositionResolvers } from "../src/generated/resolvers.ts";

export const CreditNotePosition: CreditNotePositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  creditNote: ({ creditNoteId }, _args, { loaders, demand }, info) =>
    loaders.creditNote.one(creditNoteId, demand(info)),
};
