/**
 * Holds the source against the room table of `.dependency-cruiser.mjs`. A tool that reads nothing reports success, so
 * the number of modules it read is printed and compared with the files on disk. `--mermaid` draws the rooms instead.
 */
import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { argv, cwd, exit } from "node:process";
import { pathToFileURL } from "node:url";

import { cruise } from "dependency-cruiser";
import type { ICruiseResult, IModule } from "dependency-cruiser";

import configuration, { houses, pathOf, rooms } from "../.dependency-cruiser.mjs";

/** What was read below one folder, and what is wrong with it, one sentence each. */
export interface Inspection {
  readonly modules: readonly IModule[];
  readonly complaints: readonly string[];
}

/** Reads the houses below `baseDir`. Throws where there is none of them. */
export async function inspectHouses(baseDir: string): Promise<Inspection> {
  const folders = houses.filter((house) => existsSync(join(baseDir, house)));
  if (folders.length === 0) throw new Error(`None of ${houses.join(", ")} in ${baseDir}`);
  const { forbidden, options } = configuration;
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden } });
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text instead of a result");
  const modules = output.modules.filter(({ source }) => isOurs(source));
  const files = folders.flatMap((folder) => sourceFiles(baseDir, folder));
  return { modules, complaints: [...refusals(output), ...unread(modules, files), ...homeless(files)] };
}

/** Draws which room imports which, as a Mermaid flow chart; dotted where only types are imported. */
export function printRooms(modules: readonly IModule[]): string {
  const values = new Map<string, boolean>();
  for (const { source, dependencies } of modules) {
    for (const { resolved, dependencyTypes } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from === undefined || to === undefined || from === to) continue;
      const isType = dependencyTypes.some((type) => type === "type-only" || type === "type-import");
      values.set(`${from} ${to}`, (values.get(`${from} ${to}`) ?? false) || !isType);
    }
  }
  const arrows = [...values].map(([edge, isValue]) => `  ${edge.replace(" ", isValue ? " --> " : " -.-> ")}`);
  return ["flowchart TD", ...arrows.toSorted()].join("\n");
}

function isOurs(path: string): boolean {
  return houses.some((house) => path.startsWith(`${house}/`));
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((room) => new RegExp(pathOf(room)).test(path));
}

function sourceFiles(baseDir: string, folder: string): string[] {
  return readdirSync(join(baseDir, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path.split(sep).join("/")}`);
}

function refusals({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ from, to, rule, cycle }) => {
    const target = cycle === undefined ? to : cycle.map(({ name }) => name).join(" → ");
    return `${from} → ${target}: ${rule.name}`;
  });
}

function unread(modules: readonly IModule[], files: readonly string[]): string[] {
  const read = new Set(modules.map(({ source }) => source));
  return files.filter((file) => !read.has(file)).map((file) => `${file}: not read, so not checked`);
}

function homeless(files: readonly string[]): string[] {
  return files
    .filter((file) => roomOf(file) === undefined)
    .map((file) => `${file}: stands in no room of .dependency-cruiser.mjs`);
}

async function main(): Promise<void> {
  const { modules, complaints } = await inspectHouses(cwd());
  if (argv.includes("--mermaid")) {
    console.log(printRooms(modules));
    return;
  }
  for (const complaint of complaints) console.error(complaint);
  console.log(`${modules.length} modules of ${houses.join(", ")} checked, ${complaints.length} complaints`);
  if (complaints.length > 0 || modules.length === 0) exit(1);
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) await main();
