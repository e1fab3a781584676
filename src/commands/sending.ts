/** How documents are sent: by email, to a printer, or by somebody else. */
import type { BodyMap } from "./define.ts";
import { inside, plain, sameNames } from "./keys.ts";

/** The body of v3's `send`, the same for all documents. */
export const sending: BodyMap = {
  markAsSent: plain("markAsSent"),
  printerId: plain("printer.id"),
  // Also an email that says nothing is one: customer and template have it all.
  email: { at: "email", write: () => ({}) },
  ...inside("email", sameNames(["to", "name", "cc", "bcc", "subject", "body"])),
};

/** What to do when the upstream does not take it. */
export const sendingHint = "It takes at least one of email, printerId and markAsSent.";
