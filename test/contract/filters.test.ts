import { isInputObjectType } from "graphql";
import { expect, it } from "vitest";

import { createSchema, readTypeDefs } from "../../src/server/schema.ts";

const inputs = Object.values(createSchema(readTypeDefs(), {}).getTypeMap()).filter((type) => isInputObjectType(type));

it("negations say that they leave out what has no value, but for what always has one", () => {
  /** A missing boolean counts as false, and each record has the days of a `DayFilter`. */
  const always = new Set(["BooleanFilter", "DayFilter"]);
  const negations = inputs.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => /^not(?:Equals|In|Contains)$/.test(name))
      .map(({ name, description }) => ({ at: `${type.name}.${name}`, type: type.name, text: description ?? "" })),
  );
  const wrong = negations.filter(({ type, text }) => text.endsWith(" is left out.") === always.has(type));
  expect(wrong.map(({ at }) => at)).toEqual([]);
  expect(negations.length).toBeGreaterThan(30);
});
