import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { formatGlobalId, parseGlobalId, plainId } from "../../../src/lib/global-id.ts";

test("a global id names type and id, and is taken apart again", () => {
  expect(formatGlobalId("SalesOrder", "42")).toBe("gid://xentral/SalesOrder/42");
  expect(parseGlobalId("gid://xentral/SalesOrder/42")).toEqual({ type: "SalesOrder", id: "42" });
});

test.each(["42", "42/7", "42/il-7", "42/masterdata", "42/billingaddress", "999999999999999999"])(
  "%s is an id of this graph",
  (id) => {
    expect(parseGlobalId(`gid://xentral/Thing/${id}`)).toEqual({ type: "Thing", id });
    expect(plainId(id, "Thing")).toBe(id);
  },
);

describe("anything else is none, before a call", () => {
  test.each([
    "",
    "/",
    "42/",
    "/42",
    "42/7/1",
    "4 2",
    "-1",
    "4.2",
    "1e3",
    "0x10",
    "²",
    "９",
    "42\n",
    "42?include=x",
    "..",
    "42/..",
    "42%2F7",
    "1234567890123456789",
    // What is named, or numbered as a heading, is something below a record.
    "masterdata",
    "billingaddress",
    "il-7",
    "masterdata/42",
    "il-7/42",
    "42/il-",
    "42/Masterdata",
  ])("%j", (id) => {
    expect(plainId(id, "Thing")).toBeNull();
    expect(parseGlobalId(`gid://xentral/Thing/${id}`)).toBeNull();
  });

  test.each([
    "gid://xentral/42",
    "gid://xentral//42",
    "gid://other/Thing/42",
    "gid://xentral/thing/42",
    "gid://xentral/Thing",
    "GID://xentral/Thing/42",
    " gid://xentral/Thing/42",
  ])("%j", (text) => {
    expect(parseGlobalId(text)).toBeNull();
    expect(plainId(text, "Thing")).toBeNull();
  });
});

test("a plain id is taken from either form, and from no other type's", () => {
  expect(plainId("gid://xentral/Customer/42", "Customer")).toBe("42");
  expect(plainId("gid://xentral/Supplier/42", "Customer")).toBeNull();
});

test("zeros in front of a number mean nothing: the ERP answers with its own spelling", () => {
  expect(plainId("007", "Thing")).toBe("7");
  expect(plainId("000", "Thing")).toBe("0");
  expect(parseGlobalId("gid://xentral/Thing/0042/il-007")).toEqual({ type: "Thing", id: "42/il-007" });
  expect(parseGlobalId("gid://xentral/Thing/042/07")).toEqual({ type: "Thing", id: "42/7" });
});

test("for every type and id: what is formatted is parsed to the same", () => {
  const number = fc.bigInt({ min: 0n, max: 999_999_999_999_999_999n }).map(String);
  const below = fc.oneof(
    number,
    number.map((digits) => `il-${digits}`),
    fc.constantFrom("masterdata", "billingaddress"),
  );
  const id = fc.oneof(
    number,
    fc.tuple(number, below).map(([parent, own]) => `${parent}/${own}`),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][A-Za-z]{0,20}$/), id, (type, plain) => {
      expect(parseGlobalId(formatGlobalId(type, plain))).toEqual({ type, id: plain });
    }),
  );
});

test("for every text: nothing is thrown, and what is accepted holds no character that could leave its place in an address", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `gid://xentral/Thing/${text}`),
      ),
      (text) => {
        const id = plainId(text, "Thing");
        if (id !== null) expect(id).toMatch(/^\d{1,18}(?:\/(?:\d{1,18}|il-\d{1,18}|masterdata|billingaddress))?$/);
      },
    ),
  );
});
