import type { ReturnReceivePayloadResolvers } from "../src/generated/resolvers.ts";

export const ReturnReceivePayload: ReturnReceivePayloadResolvers = {
  return: ({ returnId }, _args, { loaders, demand }, info) => loaders.return.one(returnId, demand(info)),
};
