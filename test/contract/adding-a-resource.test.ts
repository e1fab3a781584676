/** `docs/ADDING_A_RESOURCE.md` is tried out: what it says is put into a copy of the repository, compiled and run. */
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { Kind } from "graphql";
import type { ObjectTypeDefinitionNode } from "graphql";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { resources } from "../../src/resources/index.ts";
import { resolvers } from "../../resolvers/index.ts";
import { readTypeDefs } from "../../src/server/schema.ts";
import { planNewResource, writeNewFiles } from "../../scripts/new-resource.ts";
import type { ListLine, NewResource } from "../../scripts/new-resource.ts";

const page = readFileSync("docs/ADDING_A_RESOURCE.md", "utf8");
const run = promisify(execFile);

/** Path → the block below the paragraph that begins with it. */
const files = new Map(
  [...page.matchAll(/^`([\w./-]+)` [^\n](?:[^`]|`(?!``))*?\n```(?:ts|graphql)\n([\s\S]*?)^```$/gm)].map(
    ([, path = "", text = ""]) => [path, text],
  ),
);

/** The lines that lists need, as the page shows them. */
const lines = [...page.matchAll(/^In `([\w./-]+)`[^\n]*\n\n```diff\n([\s\S]*?)^```$/gm)].flatMap(
  ([, path = "", block = ""]) =>
    block
      .trimEnd()
      .split("\n")
      .map((line): ListLine => ({ path, line: line.slice(1) })),
);

async function plan(name: string): Promise<NewResource> {
  const planned = await planNewResource(name);
  if (planned === null) throw new Error(`${name} is no name of a resource`);
  return planned;
}

describe("the page", () => {
  it("has one block for each file that the script writes, and the lines that it prints", async () => {
    const planned = await plan("product-tag");
    expect([...files.keys()]).toEqual(planned.files.map(({ path }) => path));
    expect(lines).toEqual(planned.lines);
  });

  it("names only files that exist, beside those of its example", () => {
    const named = [...page.matchAll(/`((?:src|resolvers|schema|test|scripts|docs|sandbox)\/[\w./-]+\.\w+)`/g)].map(
      ([, path = ""]) => path,
    );
    const described = [...page.matchAll(/^\|.*\| `([\w-]+\.ts)` +\|$/gm)].map(
      ([, file = ""]) => `src/resources/${file}`,
    );
    expect(described.length).toBeGreaterThan(5);
    const missing = [...named, ...described].filter((path) => !files.has(path) && !existsSync(path));
    expect(missing).toEqual([]);
  });
});

describe("the example, in a copy of the repository", () => {
  let copy = "";
  let skeleton: NewResource;

  beforeAll(async () => {
    copy = realpathSync(mkdtempSync(join(tmpdir(), "xentral-graph-")));
    for (const path of ["src", "resolvers", "schema", "operations", "sandbox", "test/support"]) {
      cpSync(path, join(copy, path), { recursive: true });
    }
    for (const path of ["package.json", "codegen.ts", "tsconfig.json", "vitest.config.ts"])
      cpSync(path, join(copy, path));
    symlinkSync(realpathSync("node_modules"), join(copy, "node_modules"));
    const written = [...files].map(([path, text]) => ({ path, text }));
    // What the script writes must compile as it stands, too.
    skeleton = await plan("delivery-term");
    const taken = writeNewFiles(copy, [...written, ...skeleton.files]);
    if (taken.length > 0) throw new Error(`The example exists already: ${taken.join(", ")}`);
    for (const line of [...lines, ...skeleton.lines]) addLine(copy, line);
    await node(copy, "@graphql-codegen/cli/cjs/bin.js", "--config", "codegen.ts");
  }, 120_000);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("compiles, as does what the script writes", () => {
    const { config } = ts.readConfigFile(join(copy, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, copy);
    const roots = [...files.keys(), ...skeleton.files.map(({ path }) => path), ...lines.map(({ path }) => path)]
      .filter((path) => path.endsWith(".ts"))
      .map((path) => join(copy, path));
    const program = ts.createProgram(roots, options);
    expect(ts.getPreEmitDiagnostics(program).map((diagnostic) => sentence(diagnostic, copy))).toEqual([]);
  }, 120_000);

  it("does what its own test says", async () => {
    const report = await node(copy, "vitest/vitest.mjs", "run", "test/flow/product-tag.test.ts");
    expect(report).toMatch(/Tests +2 passed \(2\)/);
  }, 120_000);
});

describe("the script", () => {
  it("overwrites nothing, and writes nothing when it would", async () => {
    const folder = mkdtempSync(join(tmpdir(), "xentral-graph-"));
    const { files } = await plan("product-tag");
    const [first, ...rest] = files;
    if (first === undefined) throw new Error("nothing to write");
    expect(writeNewFiles(folder, [first])).toEqual([]);
    expect(writeNewFiles(folder, files)).toEqual([first.path]);
    expect(rest.filter(({ path }) => existsSync(join(folder, path)))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("writes nothing where the schema has a type of that name", async () => {
    const { files } = await plan("merchandise-group");
    expect(writeNewFiles(".", files)).toEqual(["type MerchandiseGroup in schema/product.graphql"]);
    expect(files.filter(({ path }) => existsSync(path))).toEqual([]);
  });

  it.each(["ProductTag", "product_tag", "product-", "../etc", ""])("refuses the name %j", async (name) => {
    expect(await planNewResource(name)).toBeNull();
  });

  it.each([
    ["delivery", "deliveries"],
    ["tax", "taxes"],
    ["batch", "batches"],
    ["day", "days"],
  ])("speaks of one %s and many %s", async (one, many) => {
    const { lines } = await plan(one);
    expect(lines.at(-1)?.line).toContain(`  ${many}: (`);
  });
});

describe("no step is forgotten", () => {
  const entities = readTypeDefs().definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.directives?.some(({ name }) => name.value === "key") === true,
  ) as readonly ObjectTypeDefinitionNode[];
  const domain = readdirSync("src/domain")
    .map((file) => readFileSync(join("src/domain", file), "utf8"))
    .join("\n");

  it.each(Object.entries(resources))("%s has its files, and stands in the lists under its name", (name, { type }) => {
    const file = type.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase();
    const paths = [`src/resources/${file}.ts`, `resolvers/${type}.ts`];
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(domain).toMatch(new RegExp(`^export interface ${type} `, "m"));
    expect(`${name.charAt(0).toUpperCase()}${name.slice(1)}`).toBe(type);
    expect(entities.map(({ name }) => name.value)).toContain(type);
    expect(Object.keys(resolvers)).toContain(type);
  });

  it("every entity of the schema is a resource or stands inside one", () => {
    const known = new Set(Object.values(resources).flatMap(({ type, ...rest }) => [type, ...containedIn(rest)]));
    // Headings, texts and the like stand inside every kind of document, under the id of that document's positions.
    const others = entities.filter(({ interfaces }) =>
      interfaces?.every(({ name }) => name.value !== "DocumentPosition"),
    );
    expect(others.map(({ name }) => name.value).filter((type) => !known.has(type))).toEqual([]);
  });
});

function containedIn(resource: { readonly contains?: Readonly<Record<string, string>> }): string[] {
  return Object.keys(resource.contains ?? {});
}

/** Puts a line where it compiles: imports in front of the first, everything else at the end of the table. */
function addLine(copy: string, { path, line }: ListLine): void {
  const text = readFileSync(join(copy, path), "utf8");
  const at = line.startsWith("import ") ? text.indexOf("import ") : text.lastIndexOf("\n}") + 1;
  writeFileSync(join(copy, path), `${text.slice(0, at)}${line}\n${text.slice(at)}`);
}

/** Runs a program of a package in the copy; its own tests must not take themselves for a part of ours. */
async function node(copy: string, program: string, ...args: string[]): Promise<string> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NO_COLOR: "1" };
  const { stdout } = await run(process.execPath, [join("node_modules", program), ...args], { cwd: copy, env });
  return stdout;
}

function sentence({ file, start, messageText }: ts.Diagnostic, copy: string): string {
  const text = ts.flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined || start === undefined) return text;
  return `${file.fileName.replace(`${copy}/`, "")}:${file.getLineAndCharacterOfPosition(start).line + 1} ${text}`;
}
