/**
 * Begins a new upstream resource: `npm run new:resource product-tag` writes its five files from `scripts/templates/` and
 * prints the lines that the lists need. `docs/ADDING_A_RESOURCE.md` says what is left to write. Overwrites nothing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, cwd, exit } from "node:process";
import { pathToFileURL } from "node:url";

import { format, resolveConfig } from "prettier";

/** A file that a resource consists of. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A line that an existing file needs; its place is the order of the alphabet. */
export interface ListLine {
  readonly path: string;
  readonly line: string;
}

/** What has to be written for a resource. */
export interface NewResource {
  readonly files: readonly NewFile[];
  readonly lines: readonly ListLine[];
}

/** All spellings of a resource's name, by the placeholder that they replace in templates. */
type Names = Readonly<Record<"file" | "name" | "names" | "Type" | "many" | "One", string>>;

const templates = new URL("templates/", import.meta.url);
const NAME = /^[a-z]+(-[a-z]+)*$/;

/** The new files and lines of a resource; the name is in kebab-case and singular, such as `product-tag`. Null for other names. */
export async function planNewResource(file: string): Promise<NewResource | null> {
  if (!NAME.test(file)) return null;
  const names = namesOf(file);
  const { Type, name, names: plural } = names;
  const written: readonly [path: string, template: string][] = [
    [`schema/${file}.graphql`, "schema.graphql.txt"],
    [`src/domain/${file}.ts`, "domain.ts.txt"],
    [`src/resources/${file}.ts`, "resource.ts.txt"],
    [`resolvers/${Type}.ts`, "resolver.ts.txt"],
    [`test/flow/${file}.test.ts`, "flow-test.ts.txt"],
  ];
  const load = "{ loaders, demand }, info) =>";
  return {
    files: await Promise.all(
      written.map(async ([path, template]) => ({ path, text: await fill(path, template, names) })),
    ),
    lines: [
      { path: "src/resources/index.ts", line: `import { ${name} } from "./${file}.ts";` },
      { path: "src/resources/index.ts", line: `  ${name},` },
      { path: "resolvers/index.ts", line: `import { ${Type} } from "./${Type}.ts";` },
      { path: "resolvers/index.ts", line: `  ${Type},` },
      {
        path: "resolvers/Query.ts",
        line: `  ${name}: (_query, args, ${load} loaders.${name}.byArguments(args, demand(info)),`,
      },
      {
        path: "resolvers/Query.ts",
        line: `  ${plural}: (_query, args, ${load} resolveConnection(loaders.${name}.list(args, demand(info)), args),`,
      },
    ],
  };
}

function namesOf(file: string): Names {
  const words = file.split("-");
  const Type = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
  const name = `${Type.charAt(0).toLowerCase()}${Type.slice(1)}`;
  const article = /^[aeiou]/.test(file) ? "An" : "A";
  return {
    file,
    Type,
    name,
    names: pluralOf(name),
    many: pluralOf(words.join(" ")),
    One: `${article} ${words.join(" ")}`,
  };
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The template with its placeholders replaced, formatted as the file that it becomes: names differ in length. */
async function fill(path: string, template: string, names: Names): Promise<string> {
  const text = readFileSync(new URL(template, templates), "utf8");
  const filled = Object.entries(names).reduce((done, [name, value]) => done.replaceAll(`{{${name}}}`, value), text);
  return format(filled, { ...(await resolveConfig(new URL("../.prettierrc.json", import.meta.url))), filepath: path });
}

/**
 * Writes the files below the folder. Returns what stands in the way, files and types of the schema; then nothing is
 * written.
 */
export function writeNewFiles(folder: string, files: readonly NewFile[]): readonly string[] {
  const present = files.filter(({ path }) => existsSync(join(folder, path))).map(({ path }) => path);
  const taken = present.length > 0 ? present : declaredAlready(join(folder, "schema"), files);
  if (taken.length > 0) return taken;
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return [];
}

/** The types of new schema files that another schema file has: generating would melt the two into one. */
function declaredAlready(schema: string, files: readonly NewFile[]): readonly string[] {
  const declared = /^(?:type|input|enum|interface) \w+/gm;
  const wanted = new Set(
    files.flatMap(({ path, text }) => (path.endsWith(".graphql") ? (text.match(declared) ?? []) : [])),
  );
  if (!existsSync(schema)) return [];
  return readdirSync(schema).flatMap((name) =>
    (readFileSync(join(schema, name), "utf8").match(declared) ?? [])
      .filter((type) => wanted.has(type))
      .map((type) => `${type} in schema/${name}`),
  );
}

function printNextSteps({ files, lines }: NewResource): string {
  const paths = [...new Set(lines.map(({ path }) => path))];
  return [
    "Written:",
    ...files.map(({ path }) => `  ${path}`),
    ...paths.flatMap((path) => [
      `Add to ${path}, in order:`,
      ...lines.filter((one) => one.path === path).map(({ line }) => line),
    ]),
    "Then npm run fix, npm run gen, and what docs/ADDING_A_RESOURCE.md says of each file.",
  ].join("\n");
}

async function main(): Promise<void> {
  const [, , file = ""] = argv;
  const planned = await planNewResource(file);
  if (planned === null) {
    console.error("Expected a name in kebab-case and singular: npm run new:resource product-tag");
    exit(1);
  }
  const taken = writeNewFiles(cwd(), planned.files);
  if (taken.length > 0) {
    console.error(`Nothing was written, for these exist already: ${taken.join(", ")}`);
    exit(1);
  }
  console.log(printNextSteps(planned));
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) await main();
