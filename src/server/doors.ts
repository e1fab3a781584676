/**
 * Who may come in through a browser: which host names the graph answers to, which origins may read its answers, and
 * which pages may load its documents. Programs that are no browsers pass; they are kept out by the network.
 */
import type { IncomingMessage, ServerResponse } from "node:http";

import { isLoopback } from "../config.ts";
import type { Config } from "../config.ts";
import { Refusal } from "./refusal.ts";

/** The rules, made for one configuration. */
export interface Doors {
  /** Throws a {@link Refusal} when the request was sent to a name that is not ours: DNS rebinding. */
  checkHost(req: IncomingMessage): void;
  /** Sets the CORS headers that the request's origin deserves. */
  welcome(req: IncomingMessage, res: ServerResponse): void;
  /** Answers a preflight request. */
  answerPreflight(req: IncomingMessage, res: ServerResponse): void;
  /** Throws a {@link Refusal} when a page of a foreign site loads a document. */
  checkDocumentLoad(req: IncomingMessage, res: ServerResponse): void;
}

const STUDIO = "https://studio.apollographql.com";
/** Browsers ask again after ten minutes. */
const PREFLIGHT_SECONDS = "600";
const HEADER_LIST = /^[A-Za-z0-9_, -]{1,1000}$/;

/** The rules that follow from where the graph listens and which origins it was given. */
export function createDoors(config: Pick<Config, "host" | "development" | "publicUrl" | "corsOrigins">): Doors {
  const ownNames = new Set(config.publicUrl === null ? [] : [new URL(config.publicUrl).hostname]);
  const isNamed = (origin: string): boolean => {
    if (config.corsOrigins !== null) return config.corsOrigins.includes(origin);
    return config.development && (origin === STUDIO || isLoopbackOrigin(origin));
  };
  const isEverybody = config.corsOrigins?.[0] === "*";
  const isWelcome = (origin: string): boolean => isEverybody || isNamed(origin);
  return {
    checkHost(req) {
      if (!isLoopback(config.host)) return;
      const name = hostName(req.headers.host);
      if (name !== null && (isLoopback(name) || ownNames.has(name))) return;
      const way = "Set XENTRAL_GRAPH_PUBLIC_URL when the graph is reached under another name.";
      throw new Refusal(421, `The graph does not answer to this host name. ${way}`);
    },
    welcome(req, res) {
      res.appendHeader("vary", "origin");
      const { origin } = req.headers;
      if (origin === undefined || !isWelcome(origin)) return;
      res.setHeader("access-control-allow-origin", isEverybody ? "*" : origin);
      if (!isEverybody) res.setHeader("access-control-allow-credentials", "true");
      res.setHeader("access-control-expose-headers", "content-disposition, content-length, retry-after");
    },
    answerPreflight(req, res) {
      const { origin = "" } = req.headers;
      res.setHeader("allow", "GET, POST, OPTIONS");
      if (isWelcome(origin)) setPreflightHeaders(req, res);
      res.writeHead(204, { "content-length": 0 }).end();
    },
    checkDocumentLoad(req, res) {
      const page = pageOf(req);
      const isAllowed = page !== null && isNamed(page);
      res.setHeader("cross-origin-resource-policy", isAllowed ? "cross-origin" : "same-origin");
      if (isAllowed || !isForeign(req)) return;
      throw new Refusal(403, "Documents are not handed to pages of other sites.");
    },
  };
}

function setPreflightHeaders(req: IncomingMessage, res: ServerResponse): void {
  const wanted = req.headers["access-control-request-headers"];
  res.setHeader("access-control-allow-methods", "GET, POST");
  if (wanted !== undefined && HEADER_LIST.test(wanted)) res.setHeader("access-control-allow-headers", wanted);
  // Browsers ask this before a public page such as Studio may talk to a loopback address.
  if (req.headers["access-control-request-private-network"] === "true") {
    res.setHeader("access-control-allow-private-network", "true");
  }
  res.setHeader("access-control-max-age", PREFLIGHT_SECONDS);
}

/** The origin of the page that loads something, as the browser says: pages can hide it, not choose it. */
function pageOf(req: IncomingMessage): string | null {
  const { origin, referer } = req.headers;
  if (origin !== undefined) return origin;
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : null;
}

/** Whether a browser says that a page of another site asks. An opaque origin (`null`) is another site's. */
function isForeign(req: IncomingMessage): boolean {
  if (req.headers["sec-fetch-site"] === "cross-site") return true;
  const { origin, host } = req.headers;
  return origin !== undefined && hostOf(origin) !== host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\//.test(origin) && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}

/** The name in a Host header, without its port. */
function hostName(host: string | undefined): string | null {
  const url = `http://${host ?? ""}`;
  if (url !== lastHost.url) lastHost = { url, name: URL.canParse(url) ? new URL(url).hostname : null };
  return lastHost.name;
}

/** Most clients send the same header as the one before them. */
let lastHost: { readonly url: string; readonly name: string | null } = { url: "", name: null };
