/** What v1 documents have in common. */
