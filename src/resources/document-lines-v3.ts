/** The lines of v3 documents: what product lines share, and the lines without a product. */
