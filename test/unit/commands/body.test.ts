import { expect, it } from "vitest";

import { canWrite, givenIn, inputPathOf, writeBody } from "../../../src/commands/body.ts";
import type { BodyMap } from "../../../src/commands/define.ts";
import { fraction, number, ownerOf, partOf, plain, titles, whole, word } from "../../../src/commands/keys.ts";
import { printJson } from "../../../src/plan/json.ts";

const map: BodyMap = {
  phone: plain("primaryAddress.phone"),
  city: plain("primaryAddress.city"),
  projectId: plain("project.id"),
  taxation: word("tax.kind", { EU: "eu-delivery" }),
  tags: titles("tags"),
  "address.street": plain("documentAddress.street"),
  positions: {
    at: "lineItems",
    items: { productId: plain("product.id"), quantity: number("quantity"), discount: fraction("discount") },
  },
};

it("puts each field into its place, and leaves out what was not given", () => {
  const input = {
    phone: "1",
    projectId: "7",
    taxation: "EU",
    tags: ["A", "B"],
    address: { street: "Main Street 4" },
    positions: [{ productId: "3", quantity: "1.50", discount: "12.5" }],
  };
  expect(printJson(writeBody(map, input))).toBe(
    JSON.stringify({
      primaryAddress: { phone: "1" },
      project: { id: "7" },
      tax: { kind: "eu-delivery" },
      tags: [{ title: "A" }, { title: "B" }],
      documentAddress: { street: "Main Street 4" },
      lineItems: [{ product: { id: "3" }, quantity: "Q", discount: "D" }],
    })
      .replace('"Q"', "1.50")
      .replace('"D"', "0.125"),
  );
});

it("clears with null, a reference as a whole", () => {
  expect(writeBody(map, { phone: null, projectId: null })).toEqual({ primaryAddress: { phone: null }, project: null });
});

it.each([
  ["5", "0.05"],
  ["0", "0.00"],
  ["100", "1.00"],
  ["12.25", "0.1225"],
  ["-3", "-0.03"],
])("writes %s percent as %s", (percent, text) => {
  expect(printJson(writeBody({ discount: fraction("discount") }, { discount: percent }))).toBe(`{"discount":${text}}`);
});

it.each([
  ["primaryAddress.phone", ["phone"]],
  ["lineItems.1.product.id", ["positions", "1", "productId"]],
  ["lineItems[1][quantity]", ["positions", "1", "quantity"]],
  ["lineItems.0.product", ["positions", "0", "productId"]],
  ["lineItems.0", ["positions", "0"]],
  ["lineItems", ["positions"]],
  ["documentAddress.street", ["address", "street"]],
  ["project", ["projectId"]],
  ["primaryAddress", null],
  ["anything.else", null],
])("leads a violation at %s back to %j", (upstream, path) => {
  expect(inputPathOf(map, upstream)).toEqual(path);
});

it("names everything that was given, in lists too", () => {
  const given = givenIn({ phone: null, positions: [{ quantity: "1" }], address: { street: "x" }, left: undefined });
  expect(given.map(({ name, path }) => `${name} ${path.join("/")}`)).toEqual([
    "phone phone",
    "positions positions",
    "positions.quantity positions/0/quantity",
    "address.street address/street",
  ]);
});

it("knows what it can write", () => {
  const names = ["phone", "positions", "positions.quantity", "address.street", "positions.colour", "fax"];
  expect(names.filter((name) => canWrite(map, name))).toEqual(names.slice(0, 4));
});

it("knows which values it can write", () => {
  const words: BodyMap = {
    colour: word("colour", { RED: "rot" }),
    count: whole("count"),
    rows: { at: "rows", items: { colour: word("colour", { RED: "rot" }) } },
  };
  const values = [
    ["colour", "RED"],
    ["colour", null],
    ["colour", "UNKNOWN"],
    ["colour", "toString"],
    ["count", "12.00"],
    ["count", "12.5"],
    ["rows.colour", "RED"],
    ["rows.colour", "UNKNOWN"],
  ] as const;
  expect(values.map(([name, value]) => canWrite(words, name, value))).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(printJson(writeBody(words, { colour: "RED", count: "12.00" }))).toBe('{"colour":"rot","count":12}');
});

it("fills two places with one value, and leads both back to it", () => {
  const both: BodyMap = {
    rows: { at: "rows", items: { locationId: { ...partOf("location.id"), also: ownerOf("warehouse.id") } } },
  };
  expect(writeBody(both, { rows: [{ locationId: "3/11" }] })).toEqual({
    rows: [{ location: { id: "11" }, warehouse: { id: "3" } }],
  });
  for (const place of ["rows.0.location.id", "rows[0].warehouse", "rows.0.warehouse.id"])
    expect(inputPathOf(both, place)).toEqual(["rows", "0", "locationId"]);
});
