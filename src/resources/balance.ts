/** What is still open on an invoice or credit note, and the payments for it, as v1 tells them. */
