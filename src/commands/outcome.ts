import type { UserError } from "../domain/user-error.ts";
import { asError } from "../errors.ts";
import type { WriteOutcome } from "../upstream/answer.ts";

/** The answer to a write that was carried out. */
export type DoneAnswer = Extract<WriteOutcome, { readonly kind: "done" }>;

/** What came of a command. */
export type Settled =
  /** Carried out; `ignored` are the fields that the ERP dropped, null until the record was read back. */
  | {
      readonly kind: "done";
      readonly id: string;
      readonly ignored: readonly UserError[] | null;
      /** What there is to say beside that, such as that the record is as asked for without an answer that says so. */
      readonly told?: readonly UserError[];
      /** Keeps what was ignored for those who ask again. */
      readonly remember?: (ignored: readonly UserError[]) => Promise<void>;
    }
  /** Not carried out, for reasons that the caller can do something about. */
  | { readonly kind: "refused"; readonly userErrors: readonly UserError[] }
  /** Not carried out, for other reasons. */
  | { readonly kind: "failed"; readonly error: Error }
  /** Nobody knows, or not yet. `isDone`: only what it made is not known. */
  | { readonly kind: "open"; readonly isDone?: boolean; readonly userErrors: readonly UserError[] };

/** A refusal with one reason. */
export function refusedFor(userError: UserError): Settled {
  return { kind: "refused", userErrors: [userError] };
}

/** Whatever was thrown before anything was sent. */
export function failedBy(thrown: unknown): Settled {
  return { kind: "failed", error: asError(thrown) };
}
