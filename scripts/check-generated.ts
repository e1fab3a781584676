/**
 * Runs code generation in memory and compares it with the committed files: what differs, is missing, or is no longer
 * generated. Writes nothing, so it can run beside the other checks.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { cwd, exit } from "node:process";

import { generate } from "@graphql-codegen/cli";

import config from "../codegen.ts";

const folder = "src/generated";

/** What the generator, whose own declaration says `any`, returns for each output. */
interface GeneratedFile {
  readonly filename: string;
  readonly content: string;
}

function slashed(path: string): string {
  return relative(cwd(), path).split(sep).join("/");
}

function committedFiles(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map(({ parentPath, name }) => slashed(join(parentPath, name)));
}

function complaintAbout(path: string, content: string): string | null {
  if (!existsSync(path)) return `${path} is missing`;
  return readFileSync(path, "utf8") === content ? null : `${path} is out of date`;
}

async function generateInMemory(): Promise<Map<string, string>> {
  try {
    const outputs = (await generate({ ...config, silent: true, errorsOnly: true }, false)) as readonly GeneratedFile[];
    return new Map(outputs.map(({ filename, content }) => [slashed(filename), content]));
  } catch (error) {
    // The generator repeats one mistake of the schema once per output, each with a page of advice.
    const [first = "", second = ""] = String(error).split("\n");
    console.error(`Code generation failed. ${first} ${second}`);
    exit(1);
  }
}

const generated = await generateInMemory();
const complaints = [
  ...[...generated].map(([path, content]) => complaintAbout(path, content)).filter((complaint) => complaint !== null),
  ...committedFiles()
    .filter((path) => !generated.has(path))
    .map((path) => `${path} is not generated any more`),
];
for (const complaint of complaints) console.error(complaint);
console.log(`${generated.size} generated files checked, ${complaints.length} complaints`);
if (complaints.length > 0) console.error("Run npm run gen and commit what it writes.");
if (complaints.length > 0 || generated.size === 0) exit(1);
