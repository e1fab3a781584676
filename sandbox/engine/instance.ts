import { type Grant, authenticate, authorise } from "./access.ts";
import type { Answer, Family } from "./answer.ts";
import { type BuildProfile, presence } from "./build.ts";
import { type Lagging, createLagging } from "./lagging.ts";
import { type ReadRequest, answerList } from "./list.ts";
import { negotiate } from "./media.ts";
import type { World } from "../model.ts";
import { type Problem, Refusal, problemAnswer } from "./problems.ts";
import { parseQuery } from "./query.ts";
import type { RateLimiter, RateVerdict } from "./rate-limit.ts";
import { type Match, type Router, familyOf } from "./router.ts";
import type { Route } from "../routes/define.ts";
import { answerSingle } from "./single.ts";
import { answerWrite } from "./write.ts";
import type { WriteMethod, WriteRoute } from "../writes/define.ts";

/** A request as far as answering it is concerned. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
  readonly authorization: string | undefined;
  readonly accept: string;
  readonly acceptEncoding: string;
  readonly pagination: string | undefined;
  /** The client's address: the rate limit counts by it. */
  readonly address: string;
  /** `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The whole body; empty on reads. */
  readonly body: string;
  readonly contentType: string | undefined;
}

/** What an instance of Xentral consists of, besides the wire. */
export interface InstanceParts {
  readonly world: World;
  readonly router: Router<Route>;
  /** One for each verb that writes. */
  readonly writers: Readonly<Record<WriteMethod, Router<WriteRoute>>>;
  readonly limiter: RateLimiter;
  readonly grants: ReadonlyMap<string, Grant>;
  /** Asked at each request. */
  readonly build: () => BuildProfile;
  /** Told of mistakes of the sandbox itself, which the client sees as 500. */
  readonly report: (cause: unknown) => void;
}

/** Upstream: the web server in front refuses longer request lines. Checked 2026-11. */
const longestUrlBytes = 8000;

/** How much of a request happens: all, everything but a write's change, or only that change, long after it was counted. */
export type Extent = "whole" | "counted" | "committed";

/** Answers one request. */
export type Answering = (incoming: Incoming, extent?: Extent) => Answer;

const uncounted: RateVerdict = { allowed: true, headers: {} };

/** Makes the function that answers requests. It never throws: what goes wrong inside is a 500. */
export function createInstance(given: InstanceParts): Answering {
  const parts = { ...given, lagging: createLagging() };
  let serial = 0;
  return (incoming, extent = "whole") => {
    serial += 1;
    const family = familyOf(incoming.path);
    if (Buffer.byteLength(incoming.path) + Buffer.byteLength(incoming.query) + 1 > longestUrlBytes) {
      return problemAnswer(family, { kind: "length" });
    }
    if (!incoming.path.startsWith("/api/")) return problemAnswer(family, { kind: "route" });
    const verdict = extent === "committed" ? uncounted : parts.limiter.take(incoming.address);
    const answer = verdict.allowed
      ? guarded(parts, family, () =>
          incoming.method === "GET" ? read(parts, incoming, serial) : change(parts, incoming, extent !== "counted"),
        )
      : problemAnswer(family, { kind: "rate" });
    return { ...answer, headers: { ...answer.headers, ...verdict.headers } };
  };
}

function guarded({ report }: InstanceParts, family: Family, answer: () => Answer): Answer {
  try {
    return answer();
  } catch (cause) {
    if (cause instanceof Refusal) return problemAnswer(family, cause.problem);
    report(cause);
    return problemAnswer(family, { kind: "server" });
  }
}

type Parts = InstanceParts & { readonly lagging: Lagging };

function read(parts: Parts, incoming: Incoming, serial: number): Answer {
  const grant = authenticate(parts.grants, incoming.authorization);
  const match = parts.router.match(incoming.path);
  if (match === undefined) throw new Refusal({ kind: isKnownPath(parts, incoming.path) ? "method" : "route" });
  const build = parts.build();
  const { route } = match;
  requirePresence(route, build);
  authorise(grant, route.scope);
  const offered = [...Object.keys(route.media), ...(route.kind === "single" ? Object.keys(route.files) : [])];
  const media = negotiate(route.family, offered, incoming.accept);
  const { world } = parts;
  const request = {
    world,
    build,
    parameters: match.parameters,
    raw: { tree: parseQuery(incoming.query), pagination: incoming.pagination },
    url: { address: incoming.origin + incoming.path, query: incoming.query },
    media,
    serial,
  };
  const url = `${incoming.path}?${incoming.query}`;
  const answer = parts.lagging.read(world, url, () => answerMatch(match, request));
  return hasWrongEncoding(route, build, incoming) ? withHeader(answer, "content-encoding", "gzip") : answer;
}

function change(parts: Parts, incoming: Incoming, isCommitted: boolean): Answer {
  const grant = authenticate(parts.grants, incoming.authorization);
  const { method, path } = incoming;
  const match = isWriteMethod(method) ? parts.writers[method].match(path) : undefined;
  if (match === undefined) throw new Refusal({ kind: isKnownPath(parts, path) ? "method" : "route" });
  const build = parts.build();
  requirePresence(match.route, build);
  authorise(grant, match.route.scope);
  const { world, lagging } = parts;
  const { parameters, route } = match;
  const write = () => answerWrite(route, { ...incoming, world, build, parameters, isCommitted });
  const count = build.staleContactReads;
  return route.lag === null || count === 0 ? write() : lagging.written(world, { ...route.lag, count }, write);
}

function isWriteMethod(method: string): method is WriteMethod {
  return method === "POST" || method === "PATCH" || method === "PUT" || method === "DELETE";
}

function isKnownPath({ router, writers }: InstanceParts, path: string): boolean {
  return [router, ...Object.values(writers)].some((each) => each.match(path) !== undefined);
}

function answerMatch({ route }: Match<Route>, request: ReadRequest): Answer {
  return route.kind === "list" ? answerList(route, request) : answerSingle(route, request);
}

function requirePresence(route: Route | WriteRoute, build: BuildProfile): void {
  if (route.isBuilt?.(build) === false) throw new Refusal({ kind: "route" });
  const state = presence(build, route.family, route.name);
  if (state !== "on") throw new Refusal(absences[state](route));
}

const absences: Readonly<Record<403 | 404 | 405 | 501, (route: Route | WriteRoute) => Problem>> = {
  403: ({ scope }) => ({ kind: "scopes", scopes: scope === null ? [] : [scope] }),
  404: () => ({ kind: "route" }),
  405: () => ({ kind: "method" }),
  501: () => ({ kind: "absent" }),
};

/** Upstream: some product sub-resources declare an encoding that their body does not have. Checked 2026-11. */
function hasWrongEncoding(route: Route, build: BuildProfile, incoming: Incoming): boolean {
  if (!build.wrongEncodingOnProductSubresources || !route.mayHaveWrongEncoding) return false;
  return incoming.acceptEncoding.trim().toLowerCase() !== "identity";
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}
