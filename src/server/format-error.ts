/** The one place where failures become GraphQL errors. */
import { randomUUID } from "node:crypto";

import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";

import { AppError, catalogue } from "../errors.ts";
import type { Log } from "./log.ts";
import { ClientGone } from "./operations.ts";

/** Translates an error that Apollo has prepared; the original stands beside it. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** What Apollo calls everything that carries no code. */
const UNCODED = "INTERNAL_SERVER_ERROR";

/**
 * Creates the translation. Errors of the catalogue keep code, text and details; GraphQL's own keep their codes; anything
 * else becomes `INTERNAL_ERROR` with the id of an incident under which the original stands in the log, once.
 */
export function createFormatError(log: Log): FormatError {
  const reportIncident = createIncidents(log);
  return (formatted, error) => {
    const original = originalOf(error);
    if (original instanceof AppError && original.code !== "INTERNAL_ERROR") {
      return { ...formatted, message: original.message, extensions: { code: original.code, ...original.details } };
    }
    if (isBadInput(formatted, original)) return { ...formatted, extensions: { code: "BAD_USER_INPUT" } };
    if (isBadRequest(original)) return { ...formatted, extensions: { code: "BAD_REQUEST" } };
    const code = formatted.extensions?.["code"];
    if (code !== undefined && code !== UNCODED && !(original instanceof AppError)) {
      return { ...formatted, message: reworded(formatted, original) };
    }
    const extensions = { code: "INTERNAL_ERROR", incidentId: reportIncident(original) };
    return { ...formatted, message: catalogue.INTERNAL_ERROR.text, extensions };
  };
}

/** Whether Apollo refused the request itself without a code, such as a persisted query whose hash is another one's. */
function isBadRequest(original: unknown): boolean {
  if (!(original instanceof GraphQLError) || original.extensions["code"] !== undefined) return false;
  const http: unknown = original.extensions["http"];
  return typeof http === "object" && http !== null && "status" in http && http.status === 400;
}

/** Clearer words for refusals whose own speak of the insides of the libraries, which the client cannot change. */
function reworded({ message, extensions }: GraphQLFormattedError, original: unknown): string {
  if (extensions?.["validationErrorCode"] === "INTROSPECTION_DISABLED")
    return "Introspection is switched off: the graph runs with NODE_ENV=production.";
  const isTooDeep = original instanceof RangeError && extensions?.["code"] === "GRAPHQL_PARSE_FAILED";
  return isTooDeep ? "The document is nested too deeply to be read." : message;
}

/** Gives failures ids under which they stand in the log. The same error gets the same id and one line. */
export function createIncidents(log: Log): (error: unknown) => string {
  const known = new WeakMap<Error, string>();
  return (error) => {
    const incidentId = (error instanceof Error ? known.get(error) : undefined) ?? randomUUID();
    if (error instanceof ClientGone || (error instanceof Error && known.has(error))) return incidentId;
    if (error instanceof Error) known.set(error, incidentId);
    log.error(`INTERNAL_ERROR ${incidentId}`, error);
    return incidentId;
  };
}

/** The error that was thrown, out of what GraphQL.js and Apollo wrapped around it. */
function originalOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError && unwrapped.originalError !== undefined
    ? originalOf(unwrapped.originalError)
    : unwrapped;
}

/**
 * Whether the client's value is at fault where the code does not say so yet: a literal that a scalar refused counts as a
 * validation error for Apollo, and some bad arguments, such as a variable that was not provided, show only in execution.
 */
function isBadInput(formatted: GraphQLFormattedError, original: unknown): boolean {
  if (!(original instanceof GraphQLError)) return false;
  const code = formatted.extensions?.["code"];
  if (code === "GRAPHQL_VALIDATION_FAILED") return original.extensions["code"] === "BAD_USER_INPUT";
  return (code === undefined || code === UNCODED) && /^Argument "[^"]*" (?:of |has )/.test(original.message);
}
