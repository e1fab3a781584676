/**
 * Every body that a write sends against the schema that the official specification has for it: what has to be there, types,
 * words, formats, and names that it does not know. Inputs are made out of the SDL: the smallest that it and the family allow,
 * each optional field beside that, and all at once.
 */
import { isEnumType } from "graphql";
import { describe, expect, it } from "vitest";

import { canWrite } from "../../src/commands/body.ts";
import type { Command, CommandSource } from "../../src/commands/define.ts";
import { described } from "../../src/commands/index.ts";
import type { Entity } from "../../src/resources/define.ts";
import { generatedInputs, leavesOf } from "../support/generated-inputs.ts";
import { bodyCheck } from "../support/schema-check.ts";
import { sentBy } from "../support/sent-body.ts";
import { missingSpecification } from "../support/specification.ts";
import { targetOf, writeFinder } from "../support/specified-writes.ts";

/** Where bodies differ from the specification, and why that is right. `seen` is `mutation family place keyword what`. */
const exceptions: readonly { readonly seen: RegExp; readonly reason: string }[] = [
  {
    seen: /^(?:invoiceSend v[12]|creditNoteSend v1) \/printer oneOf$/u,
    reason:
      "a printer is specified as either of two shapes of which neither has to hold anything, so that both fit always",
  },
];

/** One family's way to carry out a mutation. */
interface Way {
  readonly name: string;
  readonly command: Command;
  readonly source: CommandSource;
}

const ways = Object.entries(described).flatMap(([name, command]) =>
  command.sources.map((source): [string, Way] => [
    `${name} by ${source.method} ${source.path(targetOf(command, source))}`,
    { name, command, source },
  ]),
);

const find = writeFinder();
const kinds = ["SalesOrderPosition", "PurchaseOrderPosition"];

/** What is there before: one position, and so much on the shelf. */
function recordWith(quantity: string): Entity {
  const positions = kinds.map((__typename) => ({ __typename, id: "42/7" }));
  const record = { id: "42", number: "SKU-1", positions, storageItems: [{ storageLocationId: "3/11", quantity }] };
  return record;
}

/** `place keyword what` of everything that differs in any body → the inputs with which it does. */
async function differencesOf({ name, command, source }: Way): Promise<ReadonlyMap<string, readonly string[]>> {
  const target = targetOf(command, source);
  const write = find(source.method, source.path(target));
  if (write === undefined) throw new Error("The specification has no such write.");
  const schema = write.bodies.get(source.contentType ?? "application/json");
  const check = schema === undefined ? null : bodyCheck(schema, write.document);
  const apart = new Set([command.target?.field, command.place?.field]);
  const canHave = (path: string, value?: unknown): boolean =>
    !apart.has(path) && canWrite(source.body ?? {}, path, value);
  const found = new Map<string, string[]>();
  const { needs = [] } = source;
  for (const { title, input } of generatedInputs(name, { command, target, canHave, needs })) {
    // A count is booked in one direction or the other.
    const records = [recordWith("0"), recordWith("1000")];
    const sent = await Promise.all(records.map((record) => sentBy({ name, command, source }, input, record)));
    const [first] = sent.flatMap((each) => each ?? []);
    const body = first?.body;
    const differences = body === undefined ? [] : (check?.(body) ?? []);
    const lines = differences.map(({ path, keyword, what }) => `${path} ${keyword} ${what}`.trim());
    if (body === undefined && write.needsBody) lines.push("has no body");
    if (body !== undefined && check === null) lines.push("has a body that is not in the specification");
    if (first === undefined) lines.push("sends nothing");
    for (const line of lines) found.set(line, [...(found.get(line) ?? []), title]);
  }
  return found;
}

describe.skipIf(missingSpecification !== null)(`bodies ${missingSpecification ?? ""}`, () => {
  it.each(ways)("%s", async (_title, way) => {
    const differences = await differencesOf(way);
    const unexplained = [...differences].filter(
      ([difference]) => !exceptions.some(({ seen }) => seen.test(`${way.name} ${way.source.family} ${difference}`)),
    );
    expect(unexplained).toEqual([]);
  });

  it("differ where it is said that they do", async () => {
    const lines = await Promise.all(
      ways.map(async ([, way]) =>
        [...(await differencesOf(way)).keys()].map((difference) => `${way.name} ${way.source.family} ${difference}`),
      ),
    );
    const idle = exceptions.filter(({ seen }) => !lines.flat().some((line) => seen.test(line)));
    expect(idle.map(({ reason }) => reason)).toEqual([]);
  });
});

describe.skipIf(missingSpecification !== null)("what a family needs", () => {
  const needing = ways.filter(([, { source }]) => source.needs !== undefined);

  it.each(needing)("is what the specification demands: %s", async (_title, { name, command, source }) => {
    const { needs = [], ...undemanding } = source;
    const differences = [...(await differencesOf({ name, command, source: undemanding })).keys()];
    expect(differences.filter((difference) => difference.includes("required"))).toHaveLength(needs.length);
  });
});

/** Words that are read but can be written by no family. */
const readOnly = ["UNKNOWN", "INDIVIDUAL"];

describe("words of enums", () => {
  const words = Object.entries(described).flatMap(([name, command]) =>
    leavesOf(name).flatMap(({ path, type }) =>
      isEnumType(type) ? type.getValues().map(({ value }) => ({ name, command, path, word: String(value) })) : [],
    ),
  );

  it.each(words)("$word can be said of $path to $name unless it is only read", ({ command, path, word }) => {
    const isWritten = command.sources.some(({ body = {} }) => canWrite(body, path, word));
    expect(isWritten).toBe(!readOnly.includes(word));
  });
});
