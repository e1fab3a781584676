import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

const dictionaries = ["cspell-words.txt", "cspell-german.txt"];

function words(path: string): string[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.filter((line) => !line.startsWith("#"));
}

it.each(dictionaries)("%s has one lower-case word a line, sorted, each once", (path) => {
  const sorted = new Set(words(path).map((word) => word.toLowerCase()));
  expect(words(path)).toEqual([...sorted].toSorted((a, b) => (a < b ? -1 : 1)));
});

it("no word stands in both dictionaries", () => {
  const [house = [], shop = []] = dictionaries.map(words);
  expect(shop.filter((word) => house.includes(word))).toEqual([]);
});
