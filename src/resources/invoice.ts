/** Invoices in the families that have them. */
