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
import type { ExecutionResult, GraphQLSchema } from "graphql";

import type { Pricing } from "../pricing/index.ts";
import type { BudgetReport, BudgetView } from "../upstream/answer.ts";
import { limitAnswers } from "./answer-size.ts";
import { createExecutor } from "./executor.ts";
import type { Executor } from "./executor.ts";
import { createFormatError } from "./format-error.ts";
import { limitOperations, MAX_TOKENS } from "./limits.ts";
import type { Log } from "./log.ts";
import { knownOperationKinds } from "./operation-kinds.ts";
import { createPricePlugin, extensionsOf } from "./price.ts";
import type { Call, PriceView } from "./price.ts";
import { admits, createPricingPlugin } from "./pricing-plugin.ts";
import { createRepeatedQueries } from "./repeated-queries.ts";
import type { ReadyAnswer } from "./repeated-queries.ts";
import { samples } from "./samples.ts";

/** Executes GraphQL requests. */
export interface Engine<Context extends object> {
  /** Answers one HTTP request. `context` is asked for only when there is an operation to execute. Never throws. */
  answer(request: HTTPGraphQLRequest, call: Call, context: () => Context): Promise<HTTPGraphQLResponse | ReadyAnswer>;
  stop(): Promise<void>;
}

interface EngineOptions {
  readonly development: boolean;
  readonly budget: () => BudgetView;
  /** The same with its queue. */
  readonly report: () => BudgetReport;
  readonly log: Log;
  readonly pricing?: Pricing;
}

/** Starts the engine of a schema. */
export async function createEngine<Context extends object>(
  schema: GraphQLSchema,
  options: EngineOptions,
): Promise<Engine<Context>> {
  const { development, budget, report, pricing } = options;
  const calls = new WeakMap<HTTPGraphQLRequest, Call>();
  const view = (): PriceView => ({ budget: budget(), showsValues: development });
  const answerSize = limitAnswers<Context>(schema);
  const beforehand =
    pricing === undefined ? [] : [createPricingPlugin(calls, { pricing, budget: report, showsValues: development })];
  const execute = createExecutor(schema);
  const repeated = createRepeatedQueries<Context>({
    execute,
    refusal: (context) => answerSize.refusal(context),
    admits: (call, query) => admits({ call, pricing, showsValues: development }, query),
    extensions: (call) => {
      const extensions = extensionsOf(call, view);
      return extensions === null ? {} : { extensions };
    },
  });
  const plugins = [repeated.plugin, answerSize.plugin, createPricePlugin(calls, view), ...beforehand];
  const apollo = await startApollo<Context>(executing(schema, execute), { ...options, plugins });
  return {
    async answer(httpGraphQLRequest, call, context) {
      const short = await repeated.answer(httpGraphQLRequest, call, context);
      if (short !== null && "bytes" in short) return short;
      if (short !== null) call.executed = short.executed;
      calls.set(httpGraphQLRequest, call);
      const ready = short === null ? null : ({ [EXECUTED]: short.executed } as unknown as Context);
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: async () => ready ?? context(),
      });
      repeated.learn(httpGraphQLRequest, answer);
      return answer;
    },
    stop: () => apollo.stop(),
  };
}

type Executing<Context extends object> = ApolloServerOptionsWithGateway<Context>["gateway"];

async function startApollo<Context extends object>(
  gateway: Executing<Context>,
  { development, log, plugins }: EngineOptions & { readonly plugins: readonly ApolloServerPlugin<Context>[] },
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway,
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
    plugins: [...plugins, await landingPage(development), ...disabled()],
  });
  await apollo.start();
  return apollo;
}

/** Under this key a context holds what its operation came to, so that nothing is executed twice. */
const EXECUTED = Symbol("executed");

/** The schema with our executor, through the hook that Apollo has for gateways, which bring their own. */
function executing(schema: GraphQLSchema, execute: Executor): Executing<object> {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request: { operationName, variables }, context }) =>
        EXECUTED in context
          ? (context[EXECUTED] as ExecutionResult)
          : execute({ document, operationName, variables, context }),
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
