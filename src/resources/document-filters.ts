/** Filters, orders and includes that all v3 document lists have, and the filter fields of all documents. */
