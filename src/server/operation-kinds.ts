/** Mutations and subscriptions are refused with the query's other mistakes, before anything is executed. */
import { GraphQLError } from "graphql";
import type { ValidationRule } from "graphql";

/** Refuses operations of a kind that the schema does not have; GraphQL.js notices that only while it executes. */
export const knownOperationKinds: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    const { operation } = node;
    if (context.getSchema().getRootType(operation)) return;
    context.reportError(
      new GraphQLError(`This graph has no ${operation}s; it answers queries and mutations.`, { nodes: node }),
    );
  },
});
