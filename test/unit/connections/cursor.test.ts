import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bindingOf, decodeCursor, encodeCursor } from "../../../src/connections/cursor.ts";
import { checksum } from "../../../src/lib/checksum.ts";

const identity = { list: "customers", filter: '{"email":{"equals":"anna@example.com"}}', order: "ID" };
const binding = bindingOf(identity);
const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. ");

const text = fc.string({ unit: "grapheme", maxLength: 200 });
const cursors = fc.record({
  binding: fc.record({ list: uint32(), filter: uint32(), order: uint32() }),
  anchor: fc.record(
    {
      frame: fc.constantFrom("start" as const, "end" as const),
      offset: fc.maxSafeNat(),
      id: fc.oneof(fc.bigInt(1n, 10n ** 18n).map(String), text),
      onward: text,
      back: text,
    },
    { requiredKeys: ["frame", "offset", "id"] },
  ),
});

describe("cursors", () => {
  it("for every anchor and binding: decoding gives back what was encoded", () => {
    fc.assert(
      fc.property(cursors, (cursor) => {
        expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
      }),
      { numRuns: 1000 },
    );
  });

  it("for every character: another one in its place is refused", () => {
    const cursor = encodeCursor({
      binding,
      anchor: { frame: "end", offset: 70_000, id: "4711", onward: "eyJpZCI6NDJ9", back: "" },
    });
    const accepted = Array.from(cursor).flatMap((character, at) =>
      alphabet
        .filter((other) => other !== character)
        .map((other) => cursor.slice(0, at) + other + cursor.slice(at + 1))
        .filter((changed) => decodeCursor(changed) !== null),
    );
    expect(accepted).toEqual([]);
  });

  it("for every character: its loss, its doubling and its swap with the next are refused", () => {
    fc.assert(
      fc.property(cursors, fc.nat(), (cursor, position) => {
        const whole = encodeCursor(cursor);
        const at = position % whole.length;
        const [here = "", next = ""] = [whole[at], whole[at + 1]];
        const lost = whole.slice(0, at) + whole.slice(at + 1);
        const doubled = whole.slice(0, at) + here + whole.slice(at);
        const swapped = whole.slice(0, at) + next + here + whole.slice(at + 2);
        const changed = [lost, doubled, swapped].filter((other) => other !== whole);
        expect(changed.map(decodeCursor)).toEqual(changed.map(() => null));
      }),
    );
  });

  it("for every text that is no cursor: decoding gives null and never throws", () => {
    const base64url = fc.array(fc.constantFrom(...alphabet), { maxLength: 120 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.oneof(base64url, fc.string({ unit: "binary" }), text), (text) => {
        expect(decodeCursor(text)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it("for every content under a right checksum: decoding never throws, and what it accepts is spelled as it would be encoded", () => {
    const contents = fc.uint8Array({ maxLength: 60 }).map((rest) => [1, ...rest]);
    const nearly = fc.tuple(cursors, fc.nat(), fc.nat(255)).map(([cursor, position, byte]) => {
      const content = [...Buffer.from(encodeCursor(cursor), "base64url").subarray(0, -4)];
      content[position % content.length] = byte;
      return content;
    });
    fc.assert(
      fc.property(fc.oneof(contents, nearly), (content) => {
        const text = sealed(content);
        const cursor = decodeCursor(text);
        const accepted = cursor !== null && cursor !== "OTHER_VERSION";
        expect(accepted ? encodeCursor(cursor) : text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["an unknown flag", [1, 8, ...zeros(12), 0, 0]],
    ["a byte too many", [1, 0, ...zeros(12), 0, 0, 0]],
    ["an id that is cut off", [1, 0, ...zeros(12), 0, 5, 52]],
    ["a number written at length", [1, 0, ...zeros(12), 0x80, 0, 0]],
    ["a number beyond exact counting", [1, 0, ...zeros(12), ...Array<number>(200).fill(0xff), 1, 0]],
    ["an id beyond all measure", [1, 0, ...zeros(12), 0, ...Array<number>(200).fill(0xff), 1]],
    ["text that is no UTF-8", [1, 0, ...zeros(12), 0, 1, 0xff]],
    ["less than the fixed parts", [1, 0, 0]],
  ])("refuses %s under a right checksum", (_what, content) => {
    expect(decodeCursor(sealed(content))).toBeNull();
  });

  it("knows an undamaged cursor of another version", () => {
    expect(decodeCursor(sealed([2, 1, 2, 3]))).toBe("OTHER_VERSION");
    expect(decodeCursor(sealed([2]))).toBe("OTHER_VERSION");
  });

  it("keeps its spelling, so that clients' stored cursors live on", () => {
    const cursor = encodeCursor({ binding, anchor: { frame: "start", offset: 19, id: "1042" } });
    expect(cursor).toMatchInlineSnapshot(`"AQAh6yFTToUTADhDlx0TBDEwNDIeo_oG"`);
  });

  it("shows nothing of a filter's values", () => {
    const cursor = encodeCursor({ binding, anchor: { frame: "start", offset: 19, id: "1042" } });
    expect(Buffer.from(cursor, "base64url").toString("latin1")).not.toMatch(/anna|example|email|customers/);
  });

  it("is short", () => {
    const anchor = { frame: "start" as const, offset: 99_999, id: "123456789" };
    expect(encodeCursor({ binding, anchor }).length).toBeLessThanOrEqual(42);
  });

  it("does not count rows by anything but whole numbers", () => {
    expect(() => encodeCursor({ binding, anchor: { frame: "start", offset: -1, id: "1" } })).toThrow("counts rows");
    expect(() => encodeCursor({ binding, anchor: { frame: "start", offset: 0.5, id: "1" } })).toThrow("counts rows");
  });
});

function uint32(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 0xffffffff });
}

function zeros(count: number): number[] {
  return Array<number>(count).fill(0);
}

/** Bytes with their checksum, as only one who knows the format would write them. */
function sealed(content: readonly number[]): string {
  const bytes = Buffer.from([...content, 0, 0, 0, 0]);
  bytes.writeUInt32BE(checksum(bytes.subarray(0, -4)), content.length);
  return bytes.toString("base64url");
}
