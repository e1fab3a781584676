/** Credit notes in the families that have them. */
