/** Apollo Server with our choices: what is on, what is off, and how answers and errors are finished. */
import { ApolloServer, HeaderMap } from "@apollo/server";
import type {
  ApolloServerOptionsWithGateway,
  ApolloServerPlugin,
  HTTPGraphQLRequest,
  HTTPGraphQLResponse,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";

import type { Pricing } from "../pricing/index.ts";
import type { BudgetView } from "../upstream/answer.ts";
import { limitAnswers } from "./answer-size.ts";
import { createExecutor } from "./executor.ts";
import { createFormatError } from "./format-error.ts";
import { limitOperations, MAX_TOKENS } from "./limits.ts";
import type { Log } from "./log.ts";
import { knownOperationKinds } from "./operation-kinds.ts";
import { createPricePlugin } from "./price.ts";
import type { Call } from "./price.ts";
import { createPricingPlugin } from "./pricing-plugin.ts";
import { samples } from "./samples.ts";

/** Executes GraphQL requests. */
export interface Engine<Context extends object> {
  /** Answers one HTTP request. `context` is asked for only when there is an operation to execute. Never throws. */
  answer(request: HTTPGraphQLRequest, call: Call, context: () => Context): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
}

interface EngineOptions {
  readonly development: boolean;
  readonly budget: () => BudgetView;
  readonly log: Log;
  readonly pricing?: Pricing;
}

/** Starts the engine of a schema. */
export async function createEngine<Context extends object>(
  schema: GraphQLSchema,
  options: EngineOptions,
): Promise<Engine<Context>> {
  const { development, budget, log, pricing } = options;
  const calls = new WeakMap<HTTPGraphQLRequest, Call>();
  const price = createPricePlugin(calls, () => ({ budget: budget(), showsValues: development }));
  const answerSize = limitAnswers<Context>(schema);
  const beforehand =
    pricing === undefined ? [] : [createPricingPlugin(calls, { pricing, budget, showsValues: development })];
  const apollo = new ApolloServer<Context>({
    gateway: executing(schema),
    nodeEnv: development ? "development" : "production",
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    formatError: createFormatError(log),
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: true,
    validationRules: [knownOperationKinds, limitOperations],
    logger: apolloLogger(log),
    plugins: [answerSize, price, ...beforehand, await landingPage(development), ...disabled()],
  });
  await apollo.start();
  return {
    answer(httpGraphQLRequest, call, context) {
      calls.set(httpGraphQLRequest, call);
      return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context() });
    },
    stop: () => apollo.stop(),
  };
}

/** The schema with our executor, through the hook that Apollo has for gateways, which bring their own. */
function executing(schema: GraphQLSchema): NonNullable<ApolloServerOptionsWithGateway<object>["gateway"]> {
  const execute = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, context }) =>
        execute({ document, operationName: request.operationName, variables: request.variables, context }),
    }),
    stop: async () => undefined,
  };
}

/** Features that cost time for every field, or that call home when somebody sets an environment variable. */
function disabled(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

/** Apollo's Sandbox in the browser; it comes from Apollo's servers, so it needs the internet. */
async function landingPage(development: boolean): Promise<ApolloServerPlugin> {
  if (!development) return ApolloServerPluginLandingPageDisabled();
  const { ApolloServerPluginLandingPageLocalDefault } = await import("@apollo/server/plugin/landingPage/default");
  const [{ query }] = samples;
  return ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, footer: false, document: query });
}

function apolloLogger(log: Log): { debug: () => void; info: () => void; warn: Write; error: Write } {
  const nothing = (): void => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: (message) => log.warn(`Apollo: ${String(message)}`),
    error: (message) => log.error(`Apollo: ${String(message)}`),
  };
}

type Write = (message?: unknown) => void;

/** Node's headers in the form in which Apollo reads them. */
export function toHeaderMap(headers: Readonly<Record<string, string | string[] | undefined>>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}
