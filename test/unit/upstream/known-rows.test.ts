import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { KnownRows } from "../../../src/upstream/known-rows.ts";

const bytesOf = (text: string): Buffer => Buffer.from(text);
const page = (rows: readonly unknown[], rest = ',"extra":{"totalCount":3}'): string =>
  `{"data":${JSON.stringify(rows)}${rest}}`;

/** What the engine's parser makes of a text, or that it refuses it. */
function parsed(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return "refused";
  }
}

function parsedBy(rows: KnownRows, text: string): unknown {
  try {
    return { value: rows.parse(bytesOf(text), "Thing") };
  } catch {
    return "refused";
  }
}

const row = fc.record({ id: fc.nat(30).map(String), name: fc.string({ unit: "binary" }), more: fc.jsonValue() });

describe("rows that came before", () => {
  const rows = [
    { id: "1", name: "Müller & Söhne 🦔", address: { city: 'He said "}]"\\' } },
    { id: "2", name: "" },
    { id: "3", tags: [{ id: "1" }] },
  ];
  const items = (of: KnownRows, text: string): readonly unknown[] =>
    (of.parse(bytesOf(text), "Thing") as { data: readonly unknown[] }).data;

  test("are the same objects from the third time on, and others are parsed", () => {
    const known = new KnownRows();
    const rounds = Array.from({ length: 4 }, () => items(known, page(rows)));
    expect(rounds).toEqual(rounds.map(() => rows));
    const [, , third = [], fourth = []] = rounds;
    expect(fourth.map((item, index) => item === third[index])).toEqual([true, true, true]);
    const [, , last] = rows;
    const changed = items(known, page([rows[0], { ...rows[1], name: "Now" }, last, { id: "4" }]));
    expect(changed).toEqual([rows[0], { ...rows[1], name: "Now" }, last, { id: "4" }]);
    expect(changed.map((item, index) => item === third[index])).toEqual([true, false, true, false]);
  });

  test("are changed by nobody", () => {
    const known = new KnownRows();
    for (let round = 0; round < 3; round += 1) items(known, page(rows));
    const [first] = items(known, page(rows)) as [{ address: { city: string } }];
    expect(() => {
      first.address.city = "Elsewhere";
    }).toThrow(TypeError);
  });

  test("of a walk through a list none is kept", () => {
    const known = new KnownRows();
    const pages = Array.from({ length: 20 }, (_, index) => page([{ id: String(index), name: "x".repeat(50) }]));
    const walked = pages.map((text) => items(known, text)[0]);
    expect(walked.some((item) => Object.isFrozen(item))).toBe(false);
  });

  test("make room for later ones", () => {
    const known = new KnownRows();
    const large = (index: number): string =>
      page([{ id: `large ${index} of many that come`, name: "x".repeat(500_000) }]);
    const kept = Array.from({ length: 12 }, (_, index) => [1, 2, 3].map(() => items(known, large(index))[0]).at(-1));
    expect(kept.every((item) => Object.isFrozen(item))).toBe(true);
    const isKept = (index: number): boolean => items(known, large(index))[0] === kept[index];
    expect([11, 8, 0].map(isKept)).toEqual([true, true, false]);
  });
});

test("rows take the memory that they are counted for, and hold nothing beside themselves", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = (): number => {
    // Buffers that nobody holds are let go beside the program; the second collection waits until those of the first are.
    collect();
    collect();
    return process.memoryUsage().arrayBuffers;
  };
  const known = new KnownRows();
  const before = used();
  for (let count = 0; count < 1000; count += 1) {
    for (let round = 0; round < 3; round += 1) known.parse(bytesOf(page([{ id: "1", name: "x" }])), `Thing ${count}`);
    // Others make small buffers, too, which lie beside those of rows.
    for (let other = 0; other < 3; other += 1) bytesOf("x".repeat(4000));
  }
  expect(used() - before).toBeLessThan(1024 * 1024);
  expect(known.parse(bytesOf(page([])), "Thing")).toEqual({ data: [], extra: { totalCount: 3 } });
});

test("rows are nested as deeply as the engine's parser reads them", () => {
  const depth = 20_000;
  const text = `{"data":[{"id":"1","more":${"[".repeat(depth)}${"]".repeat(depth)}}]}`;
  const known = new KnownRows();
  const rounds = Array.from({ length: 4 }, () => known.parse(bytesOf(text), "Thing"));
  const idsOf = (page: unknown): unknown => (page as { data: readonly { id: string }[] }).data.map(({ id }) => id);
  expect(rounds.map(idsOf)).toEqual([["1"], ["1"], ["1"], ["1"]]);
});

test("whatever comes in whatever order, it is read as the engine's parser reads it", () => {
  const lists = fc.array(fc.array(row, { maxLength: 5 }), { maxLength: 6 });
  const rests = fc.constantFrom(
    "",
    ',"meta":{}',
    ',"data":[]',
    ',"data":null',
    ',"d\\u0061ta":[{"id":"another"}]',
    ',"x":{"data":[{}]}',
    ",",
    "]",
    ' ,"a":1',
  );
  fc.assert(
    fc.property(lists, rests, (pages, rest) => {
      const known = new KnownRows();
      for (let round = 0; round < 4; round += 1)
        for (const rows of pages) {
          const text = page(rows, rest);
          expect(parsedBy(known, text)).toEqual(parsed(text));
        }
    }),
  );
});

test("what is cut off, or has a byte too many or another one, is refused as the engine's parser refuses it", () => {
  const wounds = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    with: fc.constantFrom("", '"', "}", "{", "\\", "]", ",", "x"),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), wounds, fc.boolean(), (rows, wound, isCut) => {
      const known = new KnownRows();
      const whole = page(rows);
      for (let round = 0; round < 3; round += 1) known.parse(bytesOf(whole), "Thing");
      // Among characters, so that the text is one.
      const characters = Array.from(whole);
      const at = Math.floor(wound.at * characters.length);
      const text = [...characters.slice(0, at), wound.with, ...(isCut ? [] : characters.slice(at + 1))].join("");
      expect(parsedBy(known, text)).toEqual(parsed(text));
      expect(parsedBy(known, whole)).toEqual(parsed(whole));
    }),
  );
});
