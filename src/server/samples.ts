/** Queries to begin with: printed at the start, and opened in the explorers. A test holds them against the schema. */

/** A query with a title for people. */
export interface Sample {
  readonly title: string;
  readonly query: string;
}

/** At least one. */
export const samples: readonly [Sample, ...Sample[]] = [
  {
    title: "Customers with their addresses: one upstream call",
    query: `query Customers {
  customers(first: 5) {
    nodes {
      number
      name
      email
      addresses(first: 3) {
        nodes {
          kind
          street
          zipCode
          city
          country
        }
      }
    }
  }
}
`,
  },
  {
    title: "The newest sales orders with positions, products and stock",
    query: `query SalesOrders {
  salesOrders(last: 3) {
    nodes {
      documentNumber
      status
      customer {
        name
      }
      totals {
        gross {
          amount
          currency
        }
      }
      positions {
        nodes {
          name
          ... on ProductPosition {
            quantity
            product {
              number
              stock {
                available
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: "Settled returns with their credit notes",
    query: `query Returns {
  returns(first: 5, filter: { progress: { equals: DONE } }) {
    nodes {
      status
      progress
      customer {
        name
      }
      salesOrder {
        documentNumber
      }
      creditNote {
        documentNumber
        totals {
          gross {
            amount
            currency
          }
        }
      }
    }
  }
}
`,
  },
];

/** A command that sends a query, to paste into a shell. The query must not contain single quotes. */
export function printCurl(endpoint: string, query: string): string {
  const body = JSON.stringify({ query: query.replaceAll(/\s+/g, " ").trim() });
  return `curl -s ${endpoint} -H 'content-type: application/json' -d '${body}'`;
}
