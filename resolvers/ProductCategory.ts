import { resolveConnection } from "../src/connections/resolve.ts";
import type { ProductCategoryResolvers } from "../src/generated/resolvers.ts";

export const ProductCategory: ProductCategoryResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.productCategory.byReference(reference, demand(info)),
  parent: ({ parentId }, _args, { loaders, demand }, info) => loaders.productCategory.one(parentId, demand(info)),
  products: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.product.list(args, demand(info), { categoryId: id }), args),
};
