import type { Maybe } from "./maybe.ts";
import type { UserError } from "./user-error.ts";

/** How far a step of a flow got. */
export type FlowStepStatus = "DONE" | "FAILED" | "OUTCOME_UNKNOWN" | "NOT_STARTED";

/** One mutation that a flow consists of. */
export interface FlowStep {
  readonly name: string;
  readonly status: FlowStepStatus;
  /** Global id of what it left behind; null while there is nothing. */
  readonly objectId: string | null;
  readonly resumeToken: Maybe<string>;
}

/** What the payloads of all flows have. */
export interface FlowFrame {
  readonly steps: readonly FlowStep[];
  readonly userErrors: readonly UserError[];
  readonly clientMutationId: Maybe<string>;
}

/** What became of goods that are paid back. */
export interface ReturnRefundPayload extends FlowFrame {
  readonly returnId: Maybe<string>;
  readonly creditNoteId: Maybe<string>;
}

/** What became of goods that are taken back into stock. */
export interface ReturnReceivePayload extends FlowFrame {
  readonly returnId: Maybe<string>;
}

/** What became of a credit without a return. */
export interface GoodwillCreditPayload extends FlowFrame {
  readonly creditNoteId: Maybe<string>;
}
