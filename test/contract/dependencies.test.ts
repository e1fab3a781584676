import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

const page = readFileSync("docs/DEPENDENCIES.md", "utf8");
const manifest = readJson("package.json") as Record<"dependencies" | "devDependencies", Record<string, string>>;
const lock = readJson("package-lock.json") as { packages: Record<string, { license?: string }> };

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Package → licence, as the table under one heading of docs/DEPENDENCIES.md says. */
function documented(heading: string): Record<string, string> {
  const section = page.split("\n## ").find((text) => text.startsWith(heading)) ?? "";
  const rows = [...section.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|/gm)];
  return Object.fromEntries(rows.map(([, name = "", licence = ""]) => [name, licence]));
}

it.each([
  ["At run time", manifest.dependencies],
  ["For building and checking", manifest.devDependencies],
])("docs/DEPENDENCIES.md names each package and its licence: %s", (heading, dependencies) => {
  const licences = Object.keys(dependencies).map((name) => [name, lock.packages[`node_modules/${name}`]?.license]);
  expect(documented(heading)).toEqual(Object.fromEntries(licences));
});
