import { connectionOfPart } from "../src/connections/of-array.ts";
import { resolveConnection } from "../src/connections/resolve.ts";
import type { ProductResolvers } from "../src/generated/resolvers.ts";

export const Product: ProductResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.product.byReference(reference, demand(info)),
  stock: (product) => product,
  salesPrices: ({ id, salesPrices }, args) => connectionOfPart(`Product/${id}/salesPrices`, salesPrices, args),
  purchasePrices: ({ id, purchasePrices }, args) =>
    connectionOfPart(`Product/${id}/purchasePrices`, purchasePrices, args),
  variants: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.product.list(args, demand(info), { variantOfId: id }), args),
  variantOf: ({ variantOfId }, _args, { loaders, demand }, info) => loaders.product.one(variantOfId, demand(info)),
  parts: ({ id, parts }, args) => connectionOfPart(`Product/${id}/parts`, parts, args),
  usedIn: ({ id, usedIn }, args) => connectionOfPart(`Product/${id}/usedIn`, usedIn, args),
  crossSelling: ({ id, crossSelling }, args) => connectionOfPart(`Product/${id}/crossSelling`, crossSelling, args),
  media: ({ id, media }, args) => connectionOfPart(`Product/${id}/media`, media, args),
  supplier: ({ supplierId }, _args, { loaders, demand }, info) => loaders.supplier.one(supplierId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  stockMovements: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.stockMovement.list(args, demand(info), { productId: id }), args),
};
