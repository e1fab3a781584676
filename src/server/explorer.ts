/** `/explorer`: GraphiQL with everything it needs inside one page, so that it works without internet. */
import { createHash } from "node:crypto";

import { invariant } from "../lib/invariant.ts";
import { compress } from "./reply.ts";
import type { Encoding, Reply } from "./reply.ts";
import { samples } from "./samples.ts";

/** Three records that lead to one: what a graph over an ERP does. Its colour reads on light and dark alike. */
const LOGO = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28" fill="#e0368c" stroke="#e0368c">',
  '<path d="M7 7 L16 16 L25 7 M16 16 L16 27" fill="none" stroke-width="2.5"/>',
  '<circle cx="7" cy="7" r="4"/><circle cx="25" cy="7" r="4"/><circle cx="16" cy="27" r="4"/>',
  '<circle cx="16" cy="16" r="4.5" fill="#fff" stroke-width="2.5"/></svg>',
].join("");

let page: Promise<Reply> | null = null;

/** The explorer's page. It is large, so it is made at the first visit and kept, in each coding that was asked for. */
export function explorerReply(): Promise<Reply> {
  page ??= renderPage();
  return page;
}

async function renderPage(): Promise<Reply> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const body = renderGraphiQL({
    title: "Xentral Graph",
    logo: LOGO,
    favicon: `data:image/svg+xml;base64,${Buffer.from(LOGO).toString("base64")}`,
    endpoint: "/graphql",
    defaultTabs: samples.map(({ title, query }) => ({ query: `# ${title}\n${query}`, headers: null, variables: null })),
    // What somebody enters to sign in must not stay behind in the browser.
    shouldPersistHeaders: false,
  });
  const kept = new Map<Encoding, Promise<Buffer>>();
  return {
    status: 200,
    contentType: "text/html; charset=utf-8",
    body,
    headers: { "content-security-policy": policyFor(body) },
    encode: (encoding) => {
      const compressed = kept.get(encoding) ?? compress(Buffer.from(body), encoding);
      kept.set(encoding, compressed);
      return compressed;
    },
  };
}

/** The page runs its own script only, and talks to this server only; the browser enforces what the page promises. */
function policyFor(html: string): string {
  const [, script] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  invariant(script !== undefined, "the explorer's page has one script");
  // Browsers read line ends as line feeds before they compare.
  const hash = createHash("sha256").update(script.replaceAll(/\r\n?/g, "\n")).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
