/** Free fields, tags and other small things that hang on records of every kind. */

import { z } from "zod";

import type { CustomField, CustomFieldType } from "../domain/custom-field.ts";
import type { Tag } from "../domain/tag.ts";
import { vocabulary } from "./vocabulary.ts";
import { anything, id, list, text, toDecimal, toldText } from "./wire.ts";

/** Free fields as v3 includes them. */
export const customFields = list(z.object({ key: id, label: text, type: text, value: anything }));

const types = vocabulary<CustomFieldType>({
  string: "STRING",
  integer: "INTEGER",
  float: "DECIMAL",
  date: "DATE",
  datetime: "DATE_TIME",
  boolean: "BOOLEAN",
  translatable_string: "TRANSLATABLE_STRING",
  object: "OBJECT",
});

/** The free fields, each value as text. */
export function toCustomFields(wire: z.output<typeof customFields>): readonly CustomField[] | undefined {
  return wire?.map(({ key, label, type, value }) => ({ key, label, type: types.read(type), value: printValue(value) }));
}

function printValue(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return value;
  if (typeof value === "number") return toDecimal(value) ?? null;
  return JSON.stringify(value);
}

/** Free fields as v1 and v2 carry them, by the number in their key. */
export const numberedFields = list(z.object({ id, name: text, value: anything }));

/** The free fields under v3's keys. Upstream: v3's `customField7` is the older families' field 7. Checked 2026-11. */
export function fromNumberedFields(wire: z.output<typeof numberedFields>): readonly CustomField[] | undefined {
  return wire?.map(({ id, name, value }) => ({
    key: /^\d+$/.test(id) ? `customField${id}` : id,
    label: name,
    value: printValue(value),
  }));
}

/** Tags on a record. Upstream: v1 and v2 write `name` for the title; some v1 documents leave out colours. Checked 2026-11. */
export const tags = list(z.object({ id, title: text, name: text, color: toldText }));

/** The tags of a record. */
export function toTags(wire: z.output<typeof tags>): readonly Tag[] | undefined {
  return wire?.map(({ id, title, name, color }) => ({ id, title: title ?? name, color }));
}

/** The opposite of a flag. */
export function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

/**
 * Tags of products. Upstream: they are a catalogue of their own whose ids overlap with those of all other tags, so that
 * what they do not tell must not be looked up there. Checked 2026-11.
 */
export function toProductTags(wire: z.output<typeof tags>): readonly Tag[] | undefined {
  return toTags(wire)?.map((tag) => ({ ...tag, group: "PRODUCTS", createdAt: null, updatedAt: null }));
}
