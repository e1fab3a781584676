import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";

import { type Grant, randomToken } from "./engine/access.ts";
import type { Answer } from "./engine/answer.ts";
import { type BuildProfile, defaultBuild } from "./engine/build.ts";
import { answerControl } from "./engine/control-routes.ts";
import { type ControlState, type RecordedRequest, type SandboxControl, createControl } from "./control.ts";
import { type FaultRule, type Faults, createFaults, sendTruncated, spoil } from "./engine/faults.ts";
import { generateWorld } from "./generate.ts";
import { type Answering, type Incoming, createInstance } from "./engine/instance.ts";
import type { World } from "./model.ts";
import { printQuery } from "./engine/query.ts";
import { createRateLimiter } from "./engine/rate-limit.ts";
import { createRouter, createWriters } from "./engine/router.ts";
import { createLateWrites, type LateWrites } from "./engine/late-writes.ts";
import { routes } from "./routes/index.ts";
import { writes } from "./writes/index.ts";

/** How a sandbox starts; with nothing it is a small shop on a free port. */
export interface SandboxOptions {
  readonly customers?: number;
  readonly products?: number;
  readonly orders?: number;
  readonly seed?: number;
  /** 0 = any free port (default). */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Accepted bearer; default: made up at each start. */
  readonly token?: string;
  /** Further tokens with fewer rights. */
  readonly tokens?: Readonly<Record<string, Grant>>;
  /** Default 100; 0 = no limit. */
  readonly ratePerMinute?: number;
  readonly build?: Partial<BuildProfile>;
  /** Records to serve instead of generated ones. */
  readonly world?: World;
  /** Milliseconds since the epoch, for the rate window. */
  readonly now?: () => number;
  /** Whether `/__sandbox/…` answers; default false. */
  readonly hasControlRoutes?: boolean;
}

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly token: string;
  /** Live: records inserted into it are served. */
  readonly world: World;
  readonly control: SandboxControl;
  /** Ends at once, cutting what is still open. */
  close(): Promise<void>;
}

/** Starts a Xentral of its own. Rejects where the address cannot be listened on. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = "127.0.0.1", port = 0, ratePerMinute = 100, now = Date.now, token = randomToken() } = options;
  const { customers = 200, products = 300, orders = 1000, seed = 1 } = options;
  const world = options.world ?? generateWorld({ customers, products, orders, seed });
  const faults = createFaults();
  const showHeaders = () => state.currentBuild().rateHeaders;
  const limiter = createRateLimiter({ perMinute: ratePerMinute, now, showHeaders });
  const state: ControlState = createControl({ ...defaultBuild, ...options.build }, { faults, limiter });
  const grants = new Map<string, Grant>([...Object.entries(options.tokens ?? {}), [token, {}]]);
  const router = createRouter(routes);
  const answer = createInstance({
    world,
    router,
    writers: createWriters(writes),
    limiter,
    grants,
    build: state.currentBuild,
    report,
  });
  const late = createLateWrites();
  // Longer than what is refused with 414, so that the refusal is ours.
  const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
    const controlled = options.hasControlRoutes === true && (request.url ?? "").startsWith("/__sandbox/");
    const serving = controlled
      ? answerControl(request, { world, state }).then((made) => send(response, made))
      : serve({ request, response }, { answer, faults, state, late });
    serving.catch((cause: unknown) => response.destroy(cause instanceof Error ? cause : undefined));
  });
  const url = await listen(server, host, port);
  return { url, token, world, control: state.control, close: () => close(server) };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

interface Parts {
  readonly answer: Answering;
  readonly faults: Faults;
  readonly state: ControlState;
  readonly late: LateWrites;
}

async function serve({ request, response }: Exchange, { answer, faults, state, late }: Parts): Promise<void> {
  const incoming = {
    ...incomingOf(request),
    body: request.method === "GET" ? discarded(request) : await textOf(request),
  };
  const query = printQuery(incoming.query);
  const url = `${incoming.method} ${incoming.path}${query === "" ? "" : `?${query}`}`;
  const { method, path, accept, pagination } = incoming;
  const answered = state.record({ method, url, path, query, accept, pagination, ...recordedBody(incoming) });
  late.arrived();
  const rule = faults.take(url);
  if (rule === undefined) {
    const made = answer(incoming);
    answered(made.status);
    send(response, made);
    return;
  }
  await sendSpoiled(response, { rule, answered, make: () => answerUnder(rule, incoming, { answer, late }) });
}

/** What a client gets to see of a write that is spoiled depends on whether it has happened. */
function answerUnder(rule: FaultRule, incoming: Incoming, { answer, late }: Pick<Parts, "answer" | "late">): Answer {
  // A slow write happens at its end, and a body of our own stands for the whole: both need the real answer.
  if (incoming.method === "GET" || rule.when === "after" || rule.kind === "slow") return answer(incoming);
  if (rule.when === "late") late.hold(rule.afterRequests ?? 1, () => answer(incoming, "committed"));
  return answer(incoming, "counted");
}

interface Spoiling {
  readonly rule: FaultRule;
  readonly answered: (status: number) => void;
  readonly make: () => Answer;
}

async function sendSpoiled(response: ServerResponse, { rule, make, answered }: Spoiling): Promise<void> {
  const waitsFirst = rule.kind === "slow" && rule.when !== "after" && rule.delayMs !== undefined;
  if (waitsFirst) await delay(rule.delayMs, response);
  // Who goes away before a slow write has happened has not caused it.
  if (response.destroyed) return;
  const spoiled = spoil(rule, make());
  if (spoiled.kind === "stall") return;
  if (!waitsFirst && rule.delayMs !== undefined) await delay(rule.delayMs, response);
  if (response.destroyed) return;
  if (spoiled.kind === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  answered(spoiled.answer.status);
  if (spoiled.kind === "truncated") sendTruncated(response, spoiled.answer);
  else send(response, spoiled.answer);
}

/** Largest body that is read; longer ones are cut, which no JSON survives. */
const longestBody = 4_000_000;

/** Lets a body that nobody reads pass, so that the connection stays usable. */
function discarded(request: IncomingMessage): "" {
  request.resume();
  return "";
}

/** Reads a body to its end. */
async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const piece = Buffer.from(chunk as Uint8Array);
    length += piece.length;
    if (length <= longestBody) chunks.push(piece);
  }
  return Buffer.concat(chunks).toString();
}

function recordedBody({ body, contentType }: Incoming): Pick<RecordedRequest, "body" | "contentType"> {
  const media = contentType === undefined ? {} : { contentType };
  if (body === "") return media;
  try {
    return { ...media, body: JSON.parse(body) as unknown };
  } catch {
    return { ...media, body };
  }
}

/** Ends early where the client goes away. */
function delay(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** A test that meets a mistake of the sandbox needs its place. */
function report(cause: unknown): void {
  process.stderr.write(`The sandbox failed: ${cause instanceof Error ? cause.stack : String(cause)}\n`);
}

function incomingOf(request: IncomingMessage): Incoming {
  const [path = "/", ...query] = (request.url ?? "/").split("?");
  const { headers, socket } = request;
  return {
    method: request.method ?? "GET",
    path,
    query: query.join("?"),
    authorization: headers.authorization,
    accept: headers.accept ?? "*/*",
    acceptEncoding: headers["accept-encoding"] ?? "",
    pagination: single(headers["x-pagination"]),
    contentType: headers["content-type"],
    body: "",
    address: socket.remoteAddress ?? "",
    origin: `http://${headers.host ?? "127.0.0.1"}`,
  };
}

function single(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" || header === undefined ? header : header[0];
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(body)) });
  response.end(body);
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${bound}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
