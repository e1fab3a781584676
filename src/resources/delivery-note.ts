/** Delivery notes in the families that have them. */
