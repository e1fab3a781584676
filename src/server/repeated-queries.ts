/**
 * The short way for queries that Apollo has let through before. Their documents need not be looked up by their hash, and
 * nothing about their headers be negotiated again; what is left is to execute them. Whatever does not end in a plain
 * answer is Apollo's to tell, from the result that is there already.
 */
import type { ApolloServerPlugin, HTTPGraphQLRequest, HTTPGraphQLResponse } from "@apollo/server";
import { getOperationAST, locatedError, OperationTypeNode } from "graphql";
import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from "graphql";

import { bytesOfAnswer } from "./answer-bytes.ts";
import type { Executor } from "./executor.ts";
import type { Call } from "./price.ts";

/** An answer of status 200. */
export interface ReadyAnswer {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** What the short way leads to: an answer, or what was executed without becoming one; null where nothing was. */
export type ShortAnswer = ReadyAnswer | { readonly executed: ExecutionResult } | null;

/** Answers queries that were answered before. */
export interface RepeatedQueries<Context extends object> {
  /** Learns which documents Apollo executes. */
  readonly plugin: ApolloServerPlugin<Context>;
  /** Learns in which media type Apollo answers. */
  learn(request: HTTPGraphQLRequest, answer: HTTPGraphQLResponse): void;
  answer(request: HTTPGraphQLRequest, call: Call, context: () => Context): Promise<ShortAnswer>;
}

/** What the short way needs of its surroundings. */
export interface RepeatedQueriesOptions<Context extends object> {
  readonly execute: Executor;
  /** Whether an operation may run; where it may not, Apollo says why. */
  readonly admits: (call: Call, query: RepeatedQuery) => boolean;
  /** The error in the place of an answer that is too large; null for others. */
  readonly refusal: (context: Context) => Error | null;
  /** What an answer has beside its data. */
  readonly extensions: (call: Call) => { readonly extensions?: object };
}

/** A query as it came again. */
export interface RepeatedQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A few hundred operations are what a front end has. A document takes about a hundred times its text: these 30 MB. */
const MAX_CHARACTERS = 300_000;
/** Clients of one kind send the same header; what is longer is no ordinary one. */
const MAX_ACCEPTS = 100;
const MAX_ACCEPT_LENGTH = 200;

/** Creates the short way, which knows nothing yet. */
export function createRepeatedQueries<Context extends object>(
  options: RepeatedQueriesOptions<Context>,
): RepeatedQueries<Context> {
  const documents = new Documents();
  const contentTypes = new Map<string, string>();
  return {
    plugin: {
      async requestDidStart() {
        return { didResolveOperation: async ({ source, document }) => documents.add(source, document) };
      },
    },
    learn: ({ method, headers }, answer) => {
      const accept = headers.get("accept") ?? "";
      const contentType = answer.headers.get("content-type");
      const isPlain = method === "POST" && answer.status === undefined && answer.body.kind === "complete";
      if (!isPlain || contentType === undefined || accept.length > MAX_ACCEPT_LENGTH) return;
      if (contentTypes.size >= MAX_ACCEPTS) contentTypes.clear();
      contentTypes.set(accept, contentType);
    },
    answer: async (request, call, context) => {
      const contentType = contentTypes.get(request.headers.get("accept") ?? "");
      const query = contentType === undefined ? null : queryIn(request, documents);
      if (contentType === undefined || query === null || !options.admits(call, query)) return null;
      const own = context();
      const executed = await options.execute({ ...query, context: own });
      const refused = options.refusal(own);
      if (refused !== null) return { executed: { data: null, errors: [locatedError(refused, undefined)] } };
      if (executed.errors !== undefined) return { executed };
      return { contentType, bytes: bytesOfAnswer({ ...executed, ...options.extensions(call) }) };
    },
  };
}

/** The documents that were let through last, by their text. */
class Documents {
  readonly #bySource = new Map<string, DocumentNode>();
  #characters = 0;

  get(source: string): DocumentNode | undefined {
    return this.#bySource.get(source);
  }

  add(source: string, document: DocumentNode): void {
    if (source.length > MAX_CHARACTERS || this.#bySource.has(source)) return;
    this.#bySource.set(source, document);
    this.#characters += source.length;
    for (const oldest of this.#bySource.keys()) {
      if (this.#characters <= MAX_CHARACTERS) return;
      this.#bySource.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}

/** The query in a request that is like all others; null where Apollo has to look at it. */
function queryIn({ method, body }: HTTPGraphQLRequest, documents: Documents): RepeatedQuery | null {
  if (method !== "POST" || !isRecord(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  const isOrdinary = operationName === null || (typeof operationName === "string" && operationName !== "");
  if (typeof query !== "string" || !isOrdinary || extensions !== null) return null;
  if (variables !== null && !isRecord(variables)) return null;
  const document = documents.get(query);
  const operation = document === undefined ? null : getOperationAST(document, operationName);
  if (document === undefined || operation?.operation !== OperationTypeNode.QUERY) return null;
  return { document, operation, operationName, variables: variables ?? {} };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
