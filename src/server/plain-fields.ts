/** What the executor knows of resolvers, so that it need not call them, or not again. */
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

const selfContained = new WeakSet<object>();

/** Declares that nothing but the parent decides what a resolver answers. */
export function markSelfContained<Resolver extends GraphQLFieldResolver<never, never>>(resolver: Resolver): Resolver {
  selfContained.add(resolver);
  return resolver;
}

/** Whether the resolver gives the same answer for the same parent. */
export function isSelfContained(resolver: object): boolean {
  return selfContained.has(resolver);
}
