/** Tags and free fields, which documents, partners and products carry alike. */
import { type ValuesOf, list, orNull, required, text } from "../engine/body.ts";
import type { BuildProfile } from "../engine/build.ts";
import { insertRecord, nextId } from "../model.ts";
import type { World } from "../model.ts";
import type { CustomField } from "../model-partner.ts";
import type { TagGroup } from "../model-reference.ts";

/** v3's tags: the whole set, by title. */
export const tags = list("tags", { title: required(text("title")) });

/** v3's free fields. */
export const customFields = list("customFields", {
  key: required(text("key")),
  label: text("label"),
  value: required(orNull(text("value"))),
});

/** Ids of the tags of these titles. Upstream: unknown titles are made, on older builds dropped. Checked 2026-11. */
export function tagIdsOf(
  { world, build, at }: { readonly world: World; readonly build: BuildProfile; readonly at: number },
  group: TagGroup,
  titles: readonly { readonly title: string }[],
): readonly number[] {
  const ids = titles.flatMap(({ title }) => {
    const found = world.tag.rows.find((tag) => tag.title === title && (tag.group === group || tag.group === null));
    if (found !== undefined) return [found.id];
    if (build.unknownTagTitles === "drop") return [];
    const id = nextId(world, "tag");
    insertRecord(world, "tag", { id, title, type: group, group, color: "9e9e9e", createdAt: at, updatedAt: at });
    return [id];
  });
  return [...new Set(ids)];
}

/** Free fields with some of their values replaced; keys that are not sent stay. */
export function mergedFields(
  present: readonly CustomField[],
  sent: ValuesOf<{ customFields: typeof customFields }>["customFields"],
): readonly CustomField[] {
  if (sent === undefined) return present;
  const fields = new Map(present.map((field) => [field.key, field]));
  for (const { key, label, value } of sent) {
    const known = fields.get(key);
    fields.set(key, { key, label: known?.label ?? label ?? key, type: known?.type ?? "string", value: value ?? null });
  }
  return [...fields.values()];
}
