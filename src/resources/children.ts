import type { ChildrenSource, Entity, Family, Resource } from "./define.ts";
import { WireError } from "./wire.ts";

/** How another described list brings a part of each record. */
export interface ChildrenOf<Domain extends Entity, Child extends Entity> {
  readonly resource: Resource<Child>;
  readonly family: Family;
  /** Filter field of the children's list that takes the parents' ids. */
  readonly parentField: string;
  readonly brings: readonly string[];
  /** The parent's id of a child; null when it has none. */
  readonly parentOf: (child: Child) => string | null | undefined;
  readonly parts: (children: readonly Child[]) => Partial<Domain>;
}

/** Makes a source of children out of a list that is described elsewhere. Throws when the family has no such list. */
export function childrenOf<Domain extends Entity, Child extends Entity>(
  ask: ChildrenOf<Domain, Child>,
): ChildrenSource<Domain> {
  const list = ask.resource.sources.find(({ family }) => family === ask.family)?.list;
  const key = list?.filters[ask.parentField];
  if (list?.page === undefined || list.dialect === "bare" || key === undefined) {
    throw new Error(`${ask.resource.type} has no list in ${ask.family} that takes ${ask.parentField}.`);
  }
  const { path, dialect, page, read, always, accept } = list;
  return {
    path,
    brings: ask.brings,
    dialect,
    page,
    parentKey: key.key,
    ...(always === undefined ? {} : { always }),
    ...(accept === undefined ? {} : { accept }),
    parentOf: (item) => {
      const parent = ask.parentOf(read(item));
      if (typeof parent !== "string") throw new WireError(ask.parentField, "an id");
      return parent;
    },
    read: (items) => ask.parts(items.map(read)),
  };
}
