import { documentType } from "../src/lib/document-type.ts";
import type { RelatedDocumentResolvers } from "../src/generated/resolvers.ts";

export const RelatedDocument: RelatedDocumentResolvers = {
  document: ({ kind, id }, _args, { byType, demand }, info) => byType.one(documentType(kind), id, demand(info)),
};
