/** Resolvers that add nothing where the property of the field's name is there: the executor then reads the property itself. */
import type { GraphQLFieldResolver } from "graphql";

const plain = new WeakSet<object>();

/** Declares that a resolver answers with the parent's property of the field's name whenever that is neither undefined nor a function. */
export function markPlain<Resolver extends GraphQLFieldResolver<never, never>>(resolver: Resolver): Resolver {
  plain.add(resolver);
  return resolver;
}

/** Whether the resolver may be passed over where the property is there. */
export function isPlain(resolver: object): boolean {
  return plain.has(resolver);
}
