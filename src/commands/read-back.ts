/** Reads a record anew and holds it against what was asked for. */
import type { UserError } from "../domain/user-error.ts";
import { AppError } from "../errors.ts";
import { invariant } from "../lib/invariant.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { resources } from "../resources/index.ts";
import { recordId } from "./ask.ts";
import type { Ask } from "./ask.ts";
import { ignoredFields, isTold } from "./compare.ts";
import { rest } from "./desk.ts";
import type { Command } from "./define.ts";
import type { Desk, Reading, Use } from "./desk.ts";

/** Which record is read, and how much of it. */
export interface Wanted {
  readonly id: string;
  readonly facets: readonly string[];
  readonly path: string;
}

/** What a record shows after a write. */
export interface ReadBack<Domain extends Entity> {
  readonly record: Domain | null;
  readonly ignored: readonly UserError[];
}

/** Upstream: what was written may show a moment later only, contact persons every other time. Checked 2026-11. */
export const SHOWS_AFTER_MS = 400;

/** The record as the ERP has it now; null where it has none. */
export async function readRecord<Domain extends Entity>(
  { command }: Pick<Ask<Domain>, "command">,
  reading: Reading,
  wanted: Wanted,
): Promise<Domain | null> {
  return (await readAnew(command.type, reading, wanted)) as Domain | null;
}

/** A record of a type as the ERP has it now; null where it has none. */
export async function readAnew(type: string, reading: Reading, { id, facets, path }: Wanted): Promise<Entity | null> {
  const loader = reading.byType.get(type);
  invariant(loader !== undefined, `the type ${type} is described`);
  reading.forget();
  const wants = { nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false };
  const needed = [...new Set(["row", ...facets])].toSorted();
  const record = await loader.one(id, { facets: { [type]: needed }, ...wants, path });
  const failure = loader.failure(id, facets);
  if (failure !== null) throw failure;
  return record;
}

/** The facet that tells when a record was last changed. */
export function changeFacet(type: string): string {
  const table: readonly Resource[] = Object.values(resources);
  const field = table.find((resource) => resource.type === type)?.fields["updatedAt"];
  return typeof field === "string" ? field : "row";
}

/** The facets that show what was written. */
export function neededFacets<Domain extends Entity>({
  command,
  given,
}: Pick<Ask<Domain>, "command" | "given">): readonly string[] {
  const { shown = {}, facets = [] } = command;
  return [...facets, ...given.flatMap(({ name }) => shown[name]?.facet ?? [])];
}

/** The written record with everything that is selected of it, and the fields that the ERP dropped. */
export async function readBack<Domain extends Entity>(
  { clock }: Pick<Desk, "clock">,
  ask: Ask<Domain>,
  { reading, demand, id }: Pick<Use, "reading" | "demand"> & { readonly id: string },
): Promise<ReadBack<Domain>> {
  const { command, given } = ask;
  const selected = demand.facets[command.type] ?? [];
  const facets = [...neededFacets(ask), ...selected];
  const record = command.effect === "create" && command.isPart !== true ? id : recordId(ask);
  const wanted = { id: record, facets, path: demand.path };
  const first = await look();
  if (isThere(ask, first, id)) return first;
  await rest(clock, SHOWS_AFTER_MS);
  return look();

  async function look(): Promise<ReadBack<Domain>> {
    const found = await readRecord(ask, reading, wanted).catch((thrown: unknown) => {
      // What cannot be compared is left out; what is selected of it has its error where it stands.
      if (!isUnreadable(thrown)) throw thrown;
      return readRecord(ask, reading, { ...wanted, facets: command.facets ?? [] });
    });
    const isCompared = found !== null && command.effect !== "delete";
    const ignored = isCompared ? ignoredFields(given, command.shown ?? {}, { record: found, id }) : [];
    const isMissing =
      found !== null && isNewPart(command) && !isTold(given, command.shown ?? {}, { record: found, id });
    return { record: isMissing ? null : found, ignored };
  }
}

/** Whether the instance has a part of the record that it never shows. */
function isUnreadable(thrown: unknown): boolean {
  return thrown instanceof AppError && thrown.code === "FIELD_NOT_AVAILABLE";
}

/** What is made inside another record can be missing from it. */
function isNewPart<Domain extends Entity>({ effect, isPart }: Command<Domain>): boolean {
  return effect === "create" && isPart === true;
}

/** Whether a read shows the write already, as far as that can be told. */
function isThere<Domain extends Entity>(
  { command }: Ask<Domain>,
  { record, ignored }: ReadBack<Domain>,
  id: string,
): boolean {
  return record !== null && ignored.length === 0 && (command.isProof?.(record, id) ?? true);
}
