import { describe, expect, it } from "vitest";

import { fingerprint } from "../../../src/lib/fingerprint.ts";

describe("fingerprint", () => {
  it("is the first 32 bits of SHA-256", () => {
    expect(fingerprint("abc")).toBe(0xba7816bf);
  });

  it("tells texts apart that differ in one letter", () => {
    expect(fingerprint("customers")).not.toBe(fingerprint("customer"));
  });
});
