import { documentType } from "../src/lib/document-type.ts";
import type { StockMovementCauseResolvers } from "../src/generated/resolvers.ts";

export const StockMovementCause: StockMovementCauseResolvers = {
  document: ({ kind, id }, _args, { byType, demand }, info) => byType.one(documentType(kind), id, demand(info)),
};
