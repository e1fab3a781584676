/** Chromium, for what only a browser can prove: it opens pages of the graph, and pages of other sites that try to. */
import { existsSync } from "node:fs";
import { createServer } from "node:http";

import { chromium } from "playwright-core";
import type { BrowserContext, Page } from "playwright-core";

/** The browser to drive: the one that `CHROMIUM_PATH` names, else the system's; null where there is none. */
export const browserPath = findBrowser(process.env["CHROMIUM_PATH"]);

/** A site that is somebody else's: the browser finds it on this machine. */
export const FOREIGN_HOST = "shop.example";

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No name leads out of this machine, whatever a page asks for.
  `--host-resolver-rules=MAP ${FOREIGN_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
];

function findBrowser(configured: string | undefined): string | null {
  if (configured !== undefined && configured !== "") {
    if (existsSync(configured)) return configured;
    throw new Error(`CHROMIUM_PATH names ${configured}, but there is no such file.`);
  }
  return ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path)) ?? null;
}

/** A browser that runs. */
export interface TestBrowser extends AsyncDisposable {
  /** A window of a new visitor, who has never been anywhere. */
  visit(): Promise<Visit>;
}

/** A visitor's window, and what happened in it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Origins to which requests went, in the order of the first. */
  origins(): readonly string[];
  /** Errors and warnings on the console, and errors that no script caught. */
  readonly complaints: readonly string[];
}

/** Starts the browser at a path. */
export async function startBrowser(executablePath: string): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  return {
    visit: async () => watch(await browser.newContext({ viewport: { width: 1400, height: 900 } })),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

async function watch(context: BrowserContext): Promise<Visit> {
  const [requested, complaints] = [new Set<string>(), new Array<string>()];
  const note = (url: string): unknown => requested.add(originOf(url));
  context.on("request", (request) => note(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => note(socket.url())));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  return {
    context,
    page: await context.newPage(),
    origins: () => [...requested],
    complaints,
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** What a page makes itself (`blob:`) has the page's origin. */
function originOf(url: string): string {
  return new URL(url).origin;
}

/** A site with one empty page, under any name that leads to this machine. */
export interface Site extends AsyncDisposable {
  /** The site's origin under a host name. */
  at(host: string): string;
}

/** Starts a site of somebody else. */
export async function startSite(): Promise<Site> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>A shop</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    at: (host) => `http://${host}:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
