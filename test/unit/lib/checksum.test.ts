import { describe, expect, it } from "vitest";

import { checksum } from "../../../src/lib/checksum.ts";

describe("checksum", () => {
  it("is the CRC-32 that others compute", () => {
    expect(checksum(Buffer.from("123456789"))).toBe(0xcbf43926);
  });

  it("is zero for nothing", () => {
    expect(checksum(new Uint8Array())).toBe(0);
  });
});
