/** Answers are written as `JSON.stringify` writes them, whatever of them was written before. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { share } from "../../../src/lib/shared-objects.ts";
import { bytesOfAnswer } from "../../../src/server/answer-bytes.ts";
import { markHolder } from "../../../src/server/remembered-results.ts";

const written = (answer: object): string => `${JSON.stringify(answer)}\n`;

test("of any answer, the bytes are those of its JSON in UTF-8, also where parts are shared", () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anything), fc.array(fc.dictionary(fc.string(), anything)), (rest, rows) => {
      for (const row of rows) share(row);
      const data = { rest, rows: [...rows, ...rows, null], more: { ...rest, first: rows[0] } };
      markHolder(data);
      const answer = { data, extensions: { calls: 1, nothing: undefined } };
      for (let round = 0; round < 2; round += 1) expect(bytesOfAnswer(answer).toString()).toBe(written(answer));
    }),
  );
});

test("a shared part is written once", () => {
  let count = 0;
  const row = {
    get name() {
      count += 1;
      return "Müller 🦔";
    },
  };
  share(row);
  const data = { rows: [row, row] };
  markHolder(data);
  for (let round = 0; round < 3; round += 1) expect(bytesOfAnswer({ data }).toString()).toBe(written({ data }));
  // Beside those of the comparison.
  expect(count - 3 * 2).toBe(1);
});
