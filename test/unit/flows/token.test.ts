import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeToken, encodeToken } from "../../../src/flows/token.ts";

const token = { flow: "returnRefund", fingerprint: "f", key: "k" };

describe("a resume token", () => {
  it("says what it was made of", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (flow, fingerprint, key) => {
        expect(decodeToken(encodeToken({ flow, fingerprint, key }))).toEqual({ flow, fingerprint, key });
      }),
    );
  });

  it("is none when anything of it was changed", () => {
    const text = encodeToken(token);
    for (let place = 0; place < text.length; place += 1) {
      const other = text[place] === "A" ? "B" : "A";
      expect(decodeToken(`${text.slice(0, place)}${other}${text.slice(place + 1)}`)).toBeNull();
    }
  });

  it("is none for any other text", () => {
    const isNone = (text: string): boolean => decodeToken(text) === null;
    fc.assert(fc.property(fc.string(), isNone));
    fc.assert(fc.property(fc.base64String(), isNone));
  });
});
