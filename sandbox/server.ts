import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";

import { type Grant, randomToken } from "./engine/access.ts";
import type { Answer } from "./engine/answer.ts";
import { type BuildProfile, defaultBuild } from "./engine/build.ts";
import { answerControl } from "./engine/control-routes.ts";
import { type ControlState, type SandboxControl, createControl } from "./control.ts";
import { type FaultRule, type Faults, createFaults, sendTruncated, spoil } from "./engine/faults.ts";
import { generateWorld } from "./generate.ts";
import { type Incoming, createInstance } from "./engine/instance.ts";
import type { World } from "./model.ts";
import { printQuery } from "./engine/query.ts";
import { createRateLimiter } from "./engine/rate-limit.ts";
import { createRouter } from "./engine/router.ts";
import { routes } from "./routes/index.ts";

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
  const answer = createInstance({ world, router, limiter, grants, build: state.currentBuild, report });
  // Longer than what is refused with 414, so that the refusal is ours.
  const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
    const controlled = options.hasControlRoutes === true && (request.url ?? "").startsWith("/__sandbox/");
    const serving = controlled
      ? answerControl(request, { world, state }).then((made) => send(response, made))
      : serve({ request, response }, { answer, faults, state });
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
  readonly answer: (incoming: Incoming) => Answer;
  readonly faults: Faults;
  readonly state: ControlState;
}

async function serve({ request, response }: Exchange, { answer, faults, state }: Parts): Promise<void> {
  const incoming = incomingOf(request);
  const query = printQuery(incoming.query);
  const url = `${incoming.method} ${incoming.path}${query === "" ? "" : `?${query}`}`;
  const { method, path, accept, pagination } = incoming;
  const answered = state.record({ method, url, path, query, accept, pagination });
  // A body is read to its end, so that the connection stays usable.
  request.resume();
  const made = answer(incoming);
  const rule = faults.take(url);
  if (rule === undefined) {
    answered(made.status);
    send(response, made);
    return;
  }
  await sendSpoiled(response, { rule, made, answered });
}

async function sendSpoiled(
  response: ServerResponse,
  {
    rule,
    made,
    answered,
  }: { readonly rule: FaultRule; readonly made: Answer; readonly answered: (status: number) => void },
): Promise<void> {
  const spoiled = spoil(rule, made);
  if (spoiled.kind === "stall") return;
  if (rule.delayMs !== undefined) await delay(rule.delayMs, response);
  if (response.destroyed) return;
  if (spoiled.kind === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  answered(spoiled.answer.status);
  if (spoiled.kind === "truncated") sendTruncated(response, spoiled.answer);
  else send(response, spoiled.answer);
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
