import { expect, it } from "vitest";

import { readCaching } from "../../../src/server/caching.ts";

it.each([
  [{}, "use"],
  [{ "cache-control": "max-age=60" }, "use"],
  [{ "cache-control": "no-cache" }, "renew"],
  [{ "cache-control": "Max-Age=0, must-revalidate" }, "renew"],
  [{ "cache-control": "no-cache, no-store" }, "none"],
  [{ pragma: "no-cache" }, "renew"],
  [{ pragma: "no-cache", "cache-control": "max-age=60" }, "use"],
])("%j: %s", (headers, caching) => {
  expect(readCaching(headers)).toBe(caching);
});
