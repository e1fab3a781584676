/** A credit note as v3 tells it, in lists and alone. */
