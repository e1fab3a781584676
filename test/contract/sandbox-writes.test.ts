import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import type { Field, FieldTable } from "../../sandbox/engine/body.ts";
import type { WriteRoute } from "../../sandbox/writes/define.ts";
import { writes } from "../../sandbox/writes/index.ts";
import {
  type Json,
  type SpecifiedWrite,
  dereference,
  listAt,
  missingSpecification,
  objectAt,
  specifiedWrites,
} from "../support/specification.ts";

const specified = specifiedWrites();
const nameOf = ({ method, path }: Pick<WriteRoute, "method" | "path">) => `${method} ${path}`;

/** Where the real API was measured to differ from its specification. */
const measured = {
  /** Names that are refused, which nobody would send who had only read the specification. */
  unknown: ["POST /api/v2/products isDeleted", "PATCH /api/v2/products/{id} isDeleted"],
  /** Fields without a value are emptied, although the specification wants a text. */
  nullable: ["PATCH /api/v2/products/{id} freeFields.value", "POST /api/v2/products freeFields.value"],
  /** Required by the API, optional in the specification. */
  required: [
    "POST /api/v1/returns/{id}/goodsReceipts date",
    "POST /api/v1/purchaseOrders/{id}/goodsReceipts date",
    "POST /api/v1/creditNotes isApproved",
    "POST /api/v1/creditNotes isPaid",
  ],
};

/** Required in one of several shapes, which the sandbox tells apart after reading; or what it cannot do without. */
const ourReading = [
  /lineItems[ .](product|quantity|type|deleted)$/u,
  /^PATCH \/api\/v1\/salesOrders\/\{id\} positions\.id$/u,
  /^POST \/api\/v2\/customers\/\{customerId\}\/addresses name$/u,
  /\/items serialNumbers\.number$/u,
  /^POST \/api\/v1\/(returns|purchaseOrders)\/\{id\}\/goodsReceipts positions/u,
  /^POST \/api\/v1\/creditNotes return$/u,
  /^POST \/api\/v1\/invoices salesOrder$/u,
  /^PATCH \/api\/v1\/storageLocations\/setTotalStock data/u,
  /^PATCH \/api\/v3\/salesPrices $/u,
  /^PATCH \/api\/v3\/salesPrices id$/u,
];

/** Fields that a body description and all below it have, with their whole paths. */
function flat(table: FieldTable, path = ""): readonly { readonly path: string; readonly field: Field<unknown> }[] {
  return Object.values(table).flatMap((field) => {
    const at = [path, field.at].filter((part) => part !== "").join(".");
    return [{ path: at, field }, ...(field.fields === null ? [] : flat(field.fields, at))];
  });
}

/** A schema with everything it is put together from. */
function alternatives(schema: unknown, document: Json): readonly Json[] {
  const object = dereference(schema, document);
  const inner = ["allOf", "oneOf", "anyOf"].flatMap((name) => listAt(object[name]));
  return [object, ...inner.flatMap((part) => alternatives(part, document))];
}

/** What a body's schema says about a dotted path: the schemas at its end; empty where it knows no such path. */
function schemasAt(schema: Json, path: string, document: Json): readonly Json[] {
  let here = alternatives(schema, document);
  for (const name of path === "" ? [] : path.split(".")) {
    const inside = here.flatMap((each) => [each, ...alternatives(each["items"] ?? {}, document)]);
    const found = inside.flatMap((each) => objectAt(each["properties"])[name] ?? []);
    here = found.flatMap((each) => alternatives(each, document));
  }
  return here;
}

/** Whether the specification requires the last name of a path where the others are there. */
function isRequired(schema: Json, path: string, document: Json): boolean {
  const names = path.split(".");
  const last = names.pop() ?? "";
  const parents = schemasAt(schema, names.join("."), document);
  const inside = parents.flatMap((each) => [each, ...alternatives(each["items"] ?? {}, document)]);
  const knowing = inside.filter((each) => Object.hasOwn(objectAt(each["properties"]), last));
  return knowing.length > 0 && knowing.every((each) => listAt(each["required"]).includes(last));
}

function typesOf(schemas: readonly Json[]): ReadonlySet<string> {
  return new Set(schemas.flatMap(({ type }) => (typeof type === "string" ? [type] : listAt(type).map(String))));
}

function takesNull({ type, nullable, enum: words }: Json): boolean {
  return nullable === true || type === "null" || listAt(type).includes("null") || listAt(words).includes(null);
}

interface Described {
  readonly route: WriteRoute;
  readonly write: SpecifiedWrite;
  readonly fields: FieldTable;
  readonly schema: Json;
}

/** Every body of the sandbox with the schema of its media type. */
const described: readonly Described[] = writes.flatMap((route) => {
  const write = specified.get(nameOf(route));
  if (write === undefined) return [];
  return Object.entries(route.bodies).flatMap(([media, { fields }]) => {
    const schema = write.bodies.get(media) ?? write.bodies.get("application/json");
    return schema === undefined ? [] : [{ route, write, fields, schema }];
  });
});

describe.skipIf(missingSpecification !== null)(
  `The sandbox's writes against the specification ${missingSpecification ?? ""}`,
  () => {
    it("are writes of the specification", () => {
      expect(writes.map(nameOf).filter((name) => !specified.has(name))).toEqual([]);
    });

    it("take media types of the specification, and all of them", () => {
      const differing = writes.flatMap((route) => {
        const offered = [...(specified.get(nameOf(route))?.bodies.keys() ?? [])];
        const taken = Object.keys(route.bodies);
        if (taken.includes("*/*")) return [];
        return [
          ...offered.filter((each) => !taken.includes(each)),
          ...taken.filter((each) => !offered.includes(each)),
        ].map((media) => `${nameOf(route)} ${media}`);
      });
      expect(differing).toEqual([]);
    });

    it("read names of the specification", () => {
      const strangers = described.flatMap(({ route, write, fields, schema }) =>
        flat(fields).flatMap(({ path }) =>
          schemasAt(schema, path, write.document).length === 0 ? [`${nameOf(route)} ${path}`] : [],
        ),
      );
      expect([...new Set(strangers)]).toEqual(measured.unknown);
    });

    it("read them as the types that the specification says", () => {
      const differing = described.flatMap(({ route, write, fields, schema }) =>
        flat(fields).flatMap(({ path, field }) => {
          const types = typesOf(schemasAt(schema, path, write.document));
          const isSame = types.size === 0 || types.has(field.type) || (field.type === "number" && types.has("integer"));
          return isSame ? [] : [`${nameOf(route)} ${path}: ${field.type} is ${[...types].join(", ")}`];
        }),
      );
      expect([...new Set(differing)]).toEqual([]);
    });

    it("take null only where the specification does", () => {
      const differing = described.flatMap(({ route, write, fields, schema }) =>
        flat(fields).flatMap(({ path, field }) => {
          const found = schemasAt(schema, path, write.document);
          const isTaken = found.length === 0 || found.some(takesNull);
          return field.isNullable && !isTaken ? [`${nameOf(route)} ${path}`] : [];
        }),
      );
      expect([...new Set(differing)].toSorted()).toEqual(measured.nullable);
    });

    it("require what the specification requires, and else only what was measured", () => {
      const differing = described.flatMap(({ route, write, fields, schema }) =>
        flat(fields).flatMap(({ path, field }) => {
          // Of an object that may be left out, the table cannot say what has to be in it.
          if (!field.isRequired && field.at.includes(".")) return [];
          return isRequired(schema, path, write.document) === field.isRequired ? [] : [`${nameOf(route)} ${path}`];
        }),
      );
      const unexplained = [...new Set(differing)].filter((line) => !ourReading.some((each) => each.test(line)));
      expect(unexplained.toSorted()).toEqual(measured.required.toSorted());
    });

    it("miss no name that the specification requires at the root of a body", () => {
      const missing = described.flatMap(({ route, fields, schema }) => {
        const known = new Set(flat(fields).map(({ path }) => path.split(".")[0]));
        return listAt(schema["required"]).flatMap((name) =>
          known.has(String(name)) || Object.keys(fields).length === 0 ? [] : [`${nameOf(route)} ${String(name)}`],
        );
      });
      expect(missing).toEqual([]);
    });

    it("leave out no other write, or the README says why", () => {
      const patterns = leftOut();
      const served = new Set(writes.map(nameOf));
      const absent = [...specified.keys()].filter((name) => !served.has(name));
      expect(absent.filter((name) => !patterns.some((pattern) => covers(pattern, name)))).toEqual([]);
      expect(patterns.filter((pattern) => !absent.some((name) => covers(pattern, name)))).toEqual([]);
    });
  },
);

const readme = readFileSync(new URL("../../sandbox/README.md", import.meta.url), "utf8");

/** The writes in the README's table of what is left out. */
function leftOut(): readonly string[] {
  const section = readme.split("\n## Writes left out\n")[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? ""));
}

/** `POST /api/v1/products/{id}/…` covers everything below, a path without a verb all verbs. */
function covers(pattern: string, name: string): boolean {
  const path = name.slice(name.indexOf(" ") + 1);
  const tried = pattern.startsWith("/") ? path : name;
  const pieces = pattern.split("…").map((piece) => piece.replaceAll(/[{}.]/gu, String.raw`\$&`));
  return new RegExp(`^${pieces.join(".*")}$`, "u").test(tried);
}
