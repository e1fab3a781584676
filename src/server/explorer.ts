/** `/explorer`: GraphiQL with everything it needs inside one page, so that it works without internet. */
import { compress } from "./reply.ts";
import type { Encoding, Reply } from "./reply.ts";
import { samples } from "./samples.ts";

/** The page may talk to this server only; the browser enforces what the page promises. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

let page: Promise<Reply> | null = null;

/** The explorer's page. It is large, so it is made at the first visit and kept, in each coding that was asked for. */
export function explorerReply(): Promise<Reply> {
  page ??= renderPage();
  return page;
}

async function renderPage(): Promise<Reply> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const defaultTabs = samples.map(({ title, query }) => ({
    query: `# ${title}\n${query}`,
    headers: null,
    variables: null,
  }));
  const body = renderGraphiQL({ title: "Xentral Graph", endpoint: "/graphql", defaultTabs });
  const kept = new Map<Encoding, Promise<Buffer>>();
  return {
    status: 200,
    contentType: "text/html; charset=utf-8",
    body,
    headers: { "content-security-policy": POLICY },
    encode: (encoding) => {
      const compressed = kept.get(encoding) ?? compress(Buffer.from(body), encoding);
      kept.set(encoding, compressed);
      return compressed;
    },
  };
}
