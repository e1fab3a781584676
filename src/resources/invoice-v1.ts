/** An invoice as v1 tells it: a thin row and a single record. */
