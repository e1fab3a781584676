/** How documents are led from state to state: the same for all of them in v3. */
import type { Entity } from "../resources/define.ts";
import type { BodyMap, CommandSource } from "./define.ts";
import { plain } from "./keys.ts";

/** What every document tells of its state. */
interface Stated {
  readonly status?: string | null | undefined;
  readonly documentNumber?: string | null | undefined;
  readonly documentDate?: string | null | undefined;
}

/** An action of v3 on the document at a path. */
export function v3Action<Domain extends Entity>(
  pathOf: (id: string) => string,
  action: "cancel" | "complete" | "release" | "send",
  body?: BodyMap,
): CommandSource<Domain> {
  const path = (id: string): string => `${pathOf(id)}/actions/${action}`;
  return { family: "v3", method: "PATCH", path, ...(body === undefined ? {} : { body }) };
}

/** What a release in v3 may be told. */
export const releaseBody: BodyMap = { documentDate: plain("documentDate") };

/** What a release leaves behind: a number, and a document that is no draft. One cancelled meanwhile has its number, too. */
export const released = {
  effect: "action",
  shown: { documentDate: { value: ({ documentDate }: Stated): unknown => documentDate } },
  isProof: (record: Stated | null): boolean =>
    record !== null && record.documentNumber !== null && record.status !== "DRAFT" && record.status !== "CANCELLED",
} as const;

/** What to say where a document is not released. */
export const onlyDrafts = { WRONG_STATUS: "Only drafts are released.", CONFLICT: "Only drafts are released." } as const;

/** Whether a document is in the state that an action leads to. */
export function isIn(status: "CANCELLED" | "COMPLETED"): (record: Stated | null) => boolean {
  return (record) => record?.status === status;
}
