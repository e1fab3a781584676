import type { PlannedRequest } from "../plan/request.ts";

/** A refused request with its error as cause, so that what the refusal teaches can be learnt. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly request: PlannedRequest;

  constructor(request: PlannedRequest, cause: unknown) {
    super("The upstream refused a request.", { cause });
    this.request = request;
  }
}

/** A list did not answer with cursors although it was asked to: its pages have to be counted. */
export class CursorsMissing extends Error {
  override readonly name = "CursorsMissing";
  readonly endpoint: string;

  constructor(endpoint: string) {
    super("The list gives no cursors.");
    this.endpoint = endpoint;
  }
}

/** A list returned rows outside its filter, which has been remembered; its cause is what to say when no family honours it. */
export class Distrusted extends Error {
  override readonly name = "Distrusted";

  constructor(cause: Error) {
    super("The list does not honour its filter.", { cause });
  }
}
