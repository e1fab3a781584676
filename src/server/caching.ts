import type { IncomingHttpHeaders } from "node:http";

/** Whether what is kept of earlier answers may be served and renewed, only renewed, or neither. */
export type Caching = "use" | "renew" | "none";

/** Reads the standard's own headers about caching; what is not understood in them is not refused. */
export function readCaching({ "cache-control": control = "", pragma = "" }: IncomingHttpHeaders): Caching {
  const directives = control.split(",").map((one) => one.trim().toLowerCase());
  if (directives.includes("no-store")) return "none";
  if (directives.includes("no-cache") || directives.includes("max-age=0")) return "renew";
  return control === "" && /\bno-cache\b/i.test(pragma) ? "renew" : "use";
}
