/** What all v3 documents have in common: the frame around the lines and the money. */
