import { expect, it } from "vitest";

import { chooseEncoding } from "../../../src/server/reply.ts";

it.each([
  [undefined, null],
  ["", null],
  ["identity", null],
  ["gzip", "gzip"],
  ["br", "br"],
  ["gzip, deflate, br", "br"],
  ["GZIP", "gzip"],
  ["br;q=0.1, gzip;q=0.9", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, gzip;q=0", null],
  ["*", "br"],
  ["*;q=0.5, gzip;q=1", "gzip"],
  ["*;q=0", null],
  ["deflate, zstd", null],
  ["gzip;q=nonsense", null],
])("Accept-Encoding %j is answered in %j", (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});
