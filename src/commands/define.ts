/**
 * The language in which writes are described. A description is data: `run.ts` reads it and never branches on a name. What
 * the schema checks already (types, required fields, enums) is not checked again.
 */
import type { Maybe } from "../domain/maybe.ts";
import type { UserError, UserErrorCode } from "../domain/user-error.ts";
import type { JsonObject, JsonValue } from "../plan/json.ts";
import type { PlannedWrite } from "../plan/request.ts";
import type { Entity, Family } from "../resources/define.ts";

/** A mutation's `input` as it arrives, or an object inside it. */
export type Input = Readonly<Record<string, unknown>>;

/** Where a field of the input stands in a body of the upstream. */
export interface BodyKey {
  /** Dotted place in the body, such as `primaryAddress.email`. */
  readonly at: string;
  /** The upstream's spelling of a value that is not null; as it stands when absent. */
  readonly write?: (value: unknown) => JsonValue;
  /** Whether the upstream has this value that is not null, such as a word of an enum; all when absent. */
  readonly takes?: (value: unknown) => boolean;
  /** For lists of objects: how the fields of each stand in the upstream's. */
  readonly items?: BodyMap;
  /** A second place that the same value fills, such as the warehouse that the id of a storage location names. */
  readonly also?: Pick<BodyKey, "at" | "write">;
}

/** Dotted path of an input field → its place. A field that is not named cannot be written this way. */
export type BodyMap = Readonly<Record<string, BodyKey>>;

/** One family's way to carry out a write. */
export interface CommandSource<Domain extends Entity = Entity> {
  readonly family: Family;
  readonly method: PlannedWrite["method"];
  /** Path for the target's plain id, such as `42`, `42/7`, or `42/3/11` with a place; without a target the id is empty. */
  readonly path: (id: string) => string;
  /** Which targets it is for, where a family keeps them in several places; all when absent. */
  readonly serves?: (id: string) => boolean;
  readonly body?: BodyMap;
  /**
   * Dotted paths of input fields without which this family refuses the write, though the SDL does not demand them. One
   * inside an object is needed where that object is given.
   */
  readonly needs?: readonly string[];
  /** The body is a list whose only entry bears the target's id. */
  readonly isListed?: true;
  /** Members that are sent whatever the input. */
  readonly fixed?: JsonObject;
  /** Media type of the body, where it is not plain JSON. */
  readonly contentType?: string;
  /** Where the id of what was made stands: in the body's `data.id`, or in the `Location` header. */
  readonly answers?: "body" | "location";
  /**
   * For bodies that depend on what is there: the facets of the record that are read right before, and the whole body. Null
   * where this way has nothing to do; the next one may have.
   */
  readonly around?: {
    readonly facets: readonly string[];
    readonly body: (body: JsonObject, record: Domain, id: string) => JsonObject | null;
    /** Whether the record has the part that is written, where the target names one; nothing is sent when it has not. */
    readonly isThere?: (record: Domain, id: string) => boolean;
    /** Id of the part that the record has after the write and had not before, where no answer tells it. */
    readonly added?: (before: Domain, after: Domain) => string | undefined;
    /** Dotted places in the whole body where what the input says stands, as refusals name them; at its root when absent. */
    readonly places?: (whole: JsonObject, id: string) => readonly string[];
  };
}

/** What a record shows of an input field after the write. */
export interface Shown<Domain extends Entity> {
  /** The value, undefined where the record does not tell. `id` is that of what was written, `path` the input field's. */
  readonly value: (record: Domain, id: string, path: readonly string[]) => unknown;
  /** The facet that tells it; `row` when absent. */
  readonly facet?: string;
}

/** Dotted path of an input field → what is read back. Fields that no read shows are not named. */
export type ShownFields<Domain extends Entity> = Readonly<Record<string, Shown<Domain>>>;

/** What came of a write, for the payload. */
export interface Answered<Domain extends Entity> {
  /** The record as it is now; null where nothing was done, or where it is gone. */
  readonly record: Domain | null;
  /** Plain id of what was made, changed or deleted; null where nothing was done. */
  readonly id: string | null;
}

/** One write with everything we know about it. */
export interface Command<Domain extends Entity = Entity, Payload extends object = object> {
  /** The GraphQL type of the record that is read back: what was written, or what it is a part of. */
  readonly type: string;
  /** A booking, such as of goods or a document that is sent, leaves nothing behind that proves it, and done twice it counts twice. */
  readonly effect: "create" | "update" | "delete" | "action" | "booking";
  /** The input field that names what is changed, or under what something is made; absent where it stands for itself. */
  readonly target?: IdField & { readonly field: string };
  /**
   * The input field that names where it is done, such as a shelf; its id stands behind the target's: `42/3/11`. Who works
   * at the same place takes turns.
   */
  readonly place?: IdField & { readonly field: string };
  /** Further input fields that hold ids, by dotted path; `positions.productId` for those inside a list. */
  readonly ids?: Readonly<Record<string, IdField>>;
  /** Best first; the configuration's preference of families decides before. */
  readonly sources: readonly CommandSource<Domain>[];
  /** What is made belongs to the target: its id is `<target>/<own id>`. */
  readonly isPart?: true;
  /** For what the upstream accepts although it does harm that nothing mends. */
  readonly guard?: Guard;
  /** When what the target names was changed, for parts of a record that tell it themselves; else the record's `updatedAt` counts. */
  readonly changed?: {
    readonly facet: string;
    readonly at: (record: Domain, id: string) => Maybe<string>;
    /** Whether a read may still show what was before the last write. */
    readonly lags?: true;
  };
  /** Input field whose value finds what was made, and the filter field of the list that it is looked for by. */
  readonly naturalKey?: { readonly field: string; readonly filter: string };
  /** Facets that the payload needs besides what is selected. */
  readonly facets?: readonly string[];
  readonly shown?: ShownFields<Domain>;
  /** Whether the record (null: it is gone) proves that the write was carried out, for writes that `shown` cannot prove. */
  readonly isProof?: (record: Domain | null, id: string) => boolean;
  /** Input fields that do more than the record shows. Where one is set, nothing in the record proves a lost write. */
  readonly unseen?: readonly string[];
  /** Types whose records change along with it. */
  readonly stale: readonly string[];
  /** What to say beside the upstream's own words, by the kind of refusal. */
  readonly hints?: Partial<Readonly<Record<UserErrorCode, string>>>;
  /** Where to look when the outcome is not known, as the end of "Check in Xentral". */
  readonly check: string;
  readonly payload: (answered: Answered<Domain>) => Payload;
}

/** A record that is read right before, because nothing must be sent while it is as it is. */
export interface Guard {
  /** The input field that names it, one of `ids`. */
  readonly field: string;
  readonly facets: readonly string[];
  /** Why nothing is sent; null where nothing stands in the way. */
  readonly objection: (record: Entity) => Pick<UserError, "message" | "code"> | null;
}

/** An input field that takes ids of a type. */
export interface IdField {
  readonly type: string;
  /** Whether they name a parent too, such as `42/7`. */
  readonly isCompound?: true;
  /** The input field with the id of their parent, where it has to be a certain one. */
  readonly of?: string;
}

/** Checks a description where it is written. */
export function defineCommand<Domain extends Entity, Payload extends object>(
  command: Command<Domain, Payload>,
): Command<Domain, Payload> {
  return command;
}
