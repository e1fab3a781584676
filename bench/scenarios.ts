/** What is asked: every row of the measure, each with the fewest calls that the API allows for its answer. */

/** What a client gets. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** The fewest calls, where they depend on what is in the answer. */
export type Floor = number | ((answer: Answer) => number);

/** One query, with its floor over all families of the API, and over v1 and v2 alone. */
export interface Scenario {
  readonly name: string;
  readonly query: string;
  readonly floor: Floor;
  /** Null where the older families do not have what is asked for. */
  readonly olderFloor: Floor | null;
  /** What the older families are asked instead, where they cannot be asked the same. */
  readonly olderQuery?: string;
  /** The same of a schema made from the ERP's specification; absent where that cannot be asked. */
  readonly specifiedQuery?: string;
}

const latest = "(first: 3, orderBy: [{ field: ID, direction: DESC }]) { nodes { documentNumber } }";

/** Products in pages of fifty. */
const productPages = (answer: Answer): number => pages(distinct(valuesOf(answer.data, "product")));

/** The table of section "The measure". */
export const scenarios: readonly Scenario[] = [
  {
    name: "50 customers with all their addresses",
    specifiedQuery:
      "{ GET__api_v3_customers(perPage: 50, sort: [id], include: [deliveryAddresses]) { data { number primaryAddress { name street zipCode city } deliveryAddresses { street zipCode city } } } }",
    query:
      "{ customers(first: 50) { nodes { number name addresses(first: 1000) { nodes { kind street zipCode city } } } } }",
    floor: 1,
    olderFloor: 51,
  },
  {
    name: "50 orders with positions",
    query:
      "{ salesOrders(first: 50) { nodes { documentNumber positions(first: 1000) { nodes { kind name description ... on SalesOrderPosition { quantity price { net { amount currency } } } } } } } }",
    floor: 1,
    olderFloor: 51,
  },
  {
    name: "… and each product's name and stock",
    query:
      "{ salesOrders(first: 50) { nodes { documentNumber positions(first: 1000) { nodes { ... on SalesOrderPosition { quantity product { xentralId name ean stock { available } } } } } } } }",
    floor: (answer) => 1 + productPages(answer),
    olderFloor: (answer) => 51 + productPages(answer),
  },
  {
    name: "20 customers, 5 newest orders each",
    query:
      "{ customers(first: 20) { nodes { number salesOrders(first: 5, orderBy: [{ field: ID, direction: DESC }]) { nodes { documentNumber } } } } }",
    floor: 2,
    olderFloor: 3,
  },
  {
    name: "one customer with five kinds of documents",
    query: `{ customer(id: "1") { name salesOrders${latest} invoices${latest} deliveryNotes${latest} returns${latest} creditNotes${latest} } }`,
    olderQuery: `{ customer(id: "1") { name salesOrders${latest} invoices${latest} deliveryNotes${latest} returns(first: 3) { nodes { documentNumber } } creditNotes${latest} } }`,
    floor: 6,
    olderFloor: 6,
  },
  {
    name: "50 returns with credit note, order, products, reason",
    query:
      "{ returns(first: 50) { nodes { progress creditNote { documentNumber } salesOrder { documentNumber } positions(first: 100) { nodes { ... on ReturnPosition { quantity reason { name } product { xentralId name } } } } } } }",
    // Names of products come 5,000 at once on v3; figures of stock come fifty at once, on v2.
    floor: 4,
    olderFloor: null,
  },
  {
    name: "50 returns with their orders",
    specifiedQuery:
      "{ GET__api_v3_returnorders(perPage: 50, sort: [id]) { data { progress order { data { documentNumber } } } } }",
    query: "{ returns(first: 50) { nodes { progress salesOrder { documentNumber } } } }",
    floor: 2,
    olderFloor: null,
  },
  {
    name: "50 invoices with open balance",
    query: "{ invoices(first: 50) { nodes { documentNumber balance { amount currency } } } }",
    floor: 1,
    olderFloor: 1,
  },
  {
    name: "50 delivery notes with tracking",
    query: "{ deliveryNotes(first: 50) { nodes { documentNumber shipments { nodes { tracking { number } } } } } }",
    floor: (answer) => 1 + pages(valuesOf(answer.data, "tracking").length),
    olderFloor: (answer) => 1 + pages(valuesOf(answer.data, "tracking").length),
  },
  {
    name: "the last 20 orders",
    specifiedQuery: "{ GET__api_v3_salesorders(perPage: 20, sort: [_id]) { data { documentNumber } } }",
    query: "{ salesOrders(last: 20) { nodes { documentNumber } } }",
    floor: 1,
    olderFloor: 1,
  },
  { name: "totalCount alone", query: "{ salesOrders { totalCount } }", floor: 1, olderFloor: 1 },
  {
    name: "totalCount beside a page",
    query: "{ salesOrders(orderBy: [{ field: DOCUMENT_DATE }]) { totalCount nodes { xentralId } } }",
    olderQuery: "{ salesOrders { totalCount nodes { xentralId } } }",
    floor: 1,
    olderFloor: 1,
  },
  {
    name: "stock by warehouse for 20 products",
    query: "{ products(first: 20) { nodes { number stock { warehouses { physical warehouse { id } } } } } }",
    floor: 21,
    olderFloor: 21,
  },
  {
    name: "one product under three aliases",
    specifiedQuery:
      '{ a: GET__api_v3_products_id(id: "5") { data { name } } b: GET__api_v3_products_id(id: "5") { data { name } } c: GET__api_v3_products_id(id: "5") { data { number } } }',
    query: '{ a: product(id: "5") { name } b: product(id: "5") { name } c: product(id: "5") { number } }',
    floor: 1,
    olderFloor: 1,
  },
];

/** The measure's row about going on: the second page of a list, asked for with the first one's cursor. */
export const paging = {
  name: "the next page at any depth",
  query:
    "query Page($after: String) { salesOrders(first: 50, after: $after) { nodes { documentNumber } pageInfo { endCursor } } }",
  floor: 1,
} as const;

/** The most rows that one request brings of products and parcels. */
const PAGE = 50;

function pages(count: number): number {
  return Math.ceil(count / PAGE);
}

function distinct(values: readonly unknown[]): number {
  return new Set(values.flatMap((value) => valuesOf(value, "xentralId"))).size;
}

/** Every value under a name, anywhere in an answer. */
export function valuesOf(value: unknown, name: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  return entries.flatMap(([key, inner]) => (key === name ? [inner] : []).concat(valuesOf(inner, name)));
}
