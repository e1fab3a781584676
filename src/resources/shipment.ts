/** Parcels, which v1 alone tells of. */
