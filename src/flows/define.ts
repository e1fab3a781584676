/**
 * The language in which flows are described: which mutations follow on each other, and what each has from the flow's input
 * and from those before. A description is data; `run.ts` reads it and knows no resource's name.
 */
import type { BodyMap, IdField, Input } from "../commands/define.ts";
import type { UserError } from "../domain/user-error.ts";
import type { Entity, Family } from "../resources/define.ts";

/** What a step has left behind. */
export interface Made {
  /** Plain id. */
  readonly id: string;
  /** As it was read back. */
  readonly record: Entity | null;
}

/** What is known when a step begins. */
export interface Known {
  /** The flow's input, with plain ids. */
  readonly input: Input;
  /** Plain ids of records that somebody has found, by the flow's input fields. */
  readonly found: Readonly<Record<string, string>>;
  /** What the way reads before its first step; null where it is not there any more. */
  readonly read: Entity | null;
  /** What each earlier step has left behind, by its name. */
  readonly made: Readonly<Record<string, Made>>;
}

/** One mutation of a flow. */
export interface FlowStep {
  /** The mutation, which is the step's name, too: a flow has each of them once. */
  readonly command: string;
  /** Fields of the flow's input → those of the mutation's. Leads user errors back, too. */
  readonly takes: BodyMap;
  /** The whole input of the mutation, out of what it takes and what is known. Only that when absent. */
  readonly complete?: (taken: Input, known: Known) => Input;
  /** Whether `complete` needs what the way reads: it is not begun while that is missing or objected to. */
  readonly derives?: true;
  /**
   * What it is done for once, whoever asks and under whatever key: the plain id of an earlier step's record. It is known to
   * the ledger by that instead of the flow's key.
   */
  readonly onceFor?: (known: Known) => string | undefined;
  /** Facets of its record that later steps read. */
  readonly facets?: readonly string[];
  /** Fields of the mutation that its record has to hold as they were given, or the flow stops before the next step. */
  readonly holds?: readonly string[];
  /** What its record shows of it where the mutation by itself cannot be proven: this flow alone has to do with the record. */
  readonly proof?: FlowProof;
  /** How somebody names what it was to make. */
  readonly adopts?: FlowAdoption;
}

/** How the record of a step proves that it was carried out, although no answer came. */
export interface FlowProof {
  readonly facets: readonly string[];
  readonly isShown: (record: Entity, known: Known) => boolean;
}

/** A record that somebody has found is taken for what a step was to make: it has to show what was asked for. */
export interface FlowAdoption {
  /** The flow's input field that names it. */
  readonly field: string;
  /** Fields of the mutation that may have changed since. */
  readonly apart?: readonly string[];
  /** Why it cannot be the one, by what the input does not tell, such as `it is cancelled`. */
  readonly objection?: (record: Entity, known: Known) => string | null;
  /** Facets that the objection looks at. */
  readonly facets?: readonly string[];
}

/** A record that a way reads before its first step. */
export interface FlowRead {
  /** The flow's input field that names it. */
  readonly field: string;
  readonly type: string;
  readonly facets: readonly string[];
  /** What of the input it does not bear. */
  readonly objections: (record: Entity, input: Input) => readonly UserError[];
}

/** The flow by the means of one family. */
export interface FlowWay {
  readonly family: Family;
  readonly reads?: FlowRead;
  /** Fields of the flow's input that only `complete` looks at. */
  readonly uses?: readonly string[];
  readonly steps: readonly FlowStep[];
}

/** A flow with everything we know about it. */
export interface Flow<Payload extends object = object> {
  /** The flow's input fields that hold ids. */
  readonly ids: Readonly<Record<string, IdField>>;
  /** What cannot be, whatever the ERP holds: what would be found out half-way only, or by nobody. */
  readonly objections: (input: Input) => readonly UserError[];
  /** Each does the whole; which is taken depends on the input, the configuration and what the instance serves. */
  readonly ways: readonly [FlowWay, ...FlowWay[]];
  /** The flow's own part of the payload, out of the plain ids by step. */
  readonly payload: (ids: Readonly<Record<string, string | undefined>>) => Payload;
}

/** Checks a description where it is written. */
export function defineFlow<Payload extends object>(flow: Flow<Payload>): Flow<Payload> {
  return flow;
}
