import { createHash } from "node:crypto";

import { invariant } from "../lib/invariant.ts";

/** A right to call an instance. Printing it or turning it into JSON shows its `id` alone. */
export class Credential {
  /** Tells credentials apart without telling them; a short hash. Nothing is shared between operations of different ids. */
  readonly id: string;
  readonly #token: string;

  constructor(token: string) {
    invariant(/^[\x21-\x7e]+$/.test(token), "the token consists of printable characters");
    this.id = createHash("sha256").update(token).digest("base64url").slice(0, 12);
    this.#token = token;
  }

  /** Sent as bearer; appears nowhere else. */
  get token(): string {
    return this.#token;
  }
}
