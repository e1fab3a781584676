/** A graph over real HTTP with a small schema of its own, for tests of the edge. */
import { Readable } from "node:stream";

import { parse } from "graphql";

import type { Config } from "../../src/config.ts";
import { readConfig } from "../../src/config.ts";
import { appError } from "../../src/errors.ts";
import type { AppError } from "../../src/errors.ts";
import type { Clock } from "../../src/lib/clock.ts";
import type { PlannedRequest } from "../../src/plan/request.ts";
import type { Sender, StreamedAnswer } from "../../src/upstream/answer.ts";
import { Credential } from "../../src/upstream/credential.ts";
import type { Errand, Operation } from "../../src/upstream/operation.ts";
import { startGraph } from "../../src/server/graph.ts";
import { createLog } from "../../src/server/log.ts";
import { createSchema } from "../../src/server/schema.ts";
import { createFakeClock } from "./fake-clock.ts";
import type { FakeClock } from "./fake-clock.ts";

const typeDefs = parse(/* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  scalar Decimal
  scalar Date
  scalar DateTime

  type Query {
    "Says hello."
    hello: String
    "The base of links."
    publicUrl: String
    "Gives the amount back."
    amount(of: Decimal!): Decimal
    "A thousand lines and more."
    text(lines: Int!): String
    "Fails with an error of the catalogue, at two places when asked twice."
    fails: String
    "Fails with an error that nobody foresaw."
    crashes: String
    "Answers when a test says so, or when the operation is aborted."
    waits: String
    self: Query
    "Counts as two upstream requests, one of them merged."
    customers(email: String!): [String!]
    mandatory: Mandatory
  }

  type Mandatory {
    id: ID
    value: String!
  }
`);

/** What a test can see of a graph and do with it. */
export interface HttpGraph extends AsyncDisposable {
  readonly url: string;
  readonly clock: FakeClock;
  readonly logged: string[];
  /** Operations in the order in which they were opened. */
  readonly operations: Operation[];
  /** Requests that were streamed, in order. */
  readonly streamed: PlannedRequest[];
  /** Lets `waits` answer. */
  release(): void;
  /** Resolves when `waits` is being executed. */
  readonly waiting: Promise<void>;
  post(query: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** How the graph of a test differs from the usual. */
export interface HttpGraphOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly stream?: (request: PlannedRequest, operation: Errand) => Promise<StreamedAnswer>;
}

/** An answer of upstream with a document. */
export function pdf(options: Partial<StreamedAnswer> = {}): StreamedAnswer {
  const body = Readable.from([Buffer.from("%PDF-1.7 a document")]);
  return {
    status: 200,
    contentType: "application/pdf",
    contentLength: 19,
    fileName: "AB-100042.pdf",
    body,
    ...options,
  };
}

/** The error that the sender gives for an upstream status. */
export function refused(status: number, type?: string): AppError {
  const code = status === 403 ? "UPSTREAM_FORBIDDEN" : "UPSTREAM_REJECTED";
  return appError(code, { details: { upstream: { status, ...(type === undefined ? {} : { type }) } } });
}

/** Starts a graph on a free port. */
export async function startHttpGraph(options: HttpGraphOptions = {}): Promise<HttpGraph> {
  const clock = createFakeClock();
  const logged: string[] = [];
  const operations: Operation[] = [];
  const streamed: PlannedRequest[] = [];
  const gate = createGate();
  const config: Config = readConfig({ PORT: "0", ...options.env });
  const sender: Sender = {
    send: () => Promise.reject(new Error("Nothing is sent in these tests.")),
    stream: (request, operation) => {
      streamed.push(request);
      return options.stream?.(request, operation) ?? Promise.resolve(pdf());
    },
    breaker: () => ({ leftAloneMs: null }),
    budgetReport: () => ({
      limit: 100,
      remaining: 100,
      resetsInMs: null,
      isShared: false,
      reserve: 0,
      queue: [],
      consumers: [],
    }),
    budget: () => ({ limit: 100, remaining: 93, resetsInMs: null }),
    close: () => Promise.resolve(),
  };
  const parts = {
    schema: createSchema(typeDefs, { Query: resolvers(gate) }),
    createContext: (operation: Operation, { publicUrl }: { readonly publicUrl: string }) => {
      operations.push(operation);
      return { operation, publicUrl };
    },
    sender,
    credential: new Credential("17|not-a-token"),
    pdfRequests,
    learn: (_request: PlannedRequest, error: AppError) =>
      error.details.upstream?.status === 403 || error.details.upstream?.type === "route-not-found",
  };
  const running = await startGraph(parts, {
    config,
    clock,
    log: createLog((line) => logged.push(line), ["top-secret"]),
  });
  return {
    url: running.url,
    clock,
    logged,
    operations,
    streamed,
    release: gate.release,
    waiting: gate.waiting,
    post: (query, headers = {}) =>
      fetch(`${running.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query }),
      }),
    close: () => running.close(),
    [Symbol.asyncDispose]: () => {
      gate.release();
      return running.close();
    },
  };
}

interface Gate {
  readonly release: () => void;
  readonly released: Promise<void>;
  readonly enter: () => void;
  readonly waiting: Promise<void>;
}

function createGate(): Gate {
  let [release, enter] = [(): void => undefined, (): void => undefined];
  const released = new Promise<void>((resolve) => (release = resolve));
  const waiting = new Promise<void>((resolve) => (enter = resolve));
  return { release: () => release(), released, enter: () => enter(), waiting };
}

interface Context {
  readonly operation: Operation;
  readonly publicUrl: string;
}

function resolvers(gate: Gate): object {
  const shared = appError("UPSTREAM_FORBIDDEN", { message: "No right.", details: { scopes: ["customer:read"] } });
  const crash = new TypeError("x of undefined, with top-secret inside");
  return {
    hello: () => "world",
    publicUrl: (_parent: unknown, _args: unknown, { publicUrl }: Context) => publicUrl,
    amount: (_parent: unknown, { of }: { of: string }) => of,
    text: (_parent: unknown, { lines }: { lines: number }) => "a line of text\n".repeat(lines),
    fails: () => {
      throw shared;
    },
    crashes: () => {
      throw crash;
    },
    waits: async (_parent: unknown, _args: unknown, { operation: { signal } }: Context) => {
      gate.enter();
      const aborted = new Promise<never>((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
      await Promise.race([gate.released, aborted]);
      return "done";
    },
    self: () => ({}),
    customers: (_parent: unknown, { email }: { email: string }, { operation: { meter } }: Context) => {
      meter.calls += 3;
      meter.retried += 1;
      meter.waitedMs += 12.4;
      meter.requests.push(
        customerRequest(email, ["customers"]),
        customerRequest(email, ["customers", "customers.tags"]),
      );
      meter.fallbacks.push({ resource: "Customer", from: "v3", to: "v2", reason: "404" });
      return [];
    },
    mandatory: () => ({ value: null }),
  };
}

function customerRequest(email: string, paths: readonly string[]): Operation["meter"]["requests"][number] {
  const query = [
    ["filter[0][key]", "email"],
    ["filter[0][op]", "equals"],
    ["filter[0][value]", email],
  ] as const;
  const request: PlannedRequest = {
    method: "GET",
    family: "v3",
    resource: "Customer",
    path: "/api/v3/customers",
    query,
    accept: "application/json",
    because: "customers by e-mail",
  };
  return { request, paths: new Set(paths) };
}

function pdfRequests(type: string, id: string): readonly PlannedRequest[] | null {
  if (type === "Offer") return [];
  if (type !== "SalesOrder") return null;
  return (["v3", "v1"] as const).map((family) => ({
    method: "GET",
    family,
    resource: type,
    path: `/api/${family}/salesOrders/${id}`,
    query: [],
    accept: "application/pdf",
    because: "the document of a sales order",
  }));
}
