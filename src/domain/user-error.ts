import type { Maybe } from "./maybe.ts";

/** Why a write did not do, or not wholly, what was asked for. */
export interface UserError {
  /** Where in the input the cause stands, such as `input`, `positions`, `0`, `quantity`; null where it is none of it. */
  readonly field: Maybe<readonly string[]>;
  readonly message: string;
  readonly code: UserErrorCode;
}

/** Kinds of {@link UserError}. */
export type UserErrorCode =
  | "INVALID"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "CONFLICT"
  | "WRONG_STATUS"
  | "WRITE_PROTECTED"
  | "CHANGED_MEANWHILE"
  | "NOT_AVAILABLE"
  | "IGNORED_BY_XENTRAL"
  | "NOT_READ_BACK"
  | "IDEMPOTENCY_KEY_REUSED"
  | "IN_PROGRESS"
  | "OUTCOME_UNKNOWN"
  | "NOT_CONFIRMED"
  | "NOT_CARRIED_OUT";
