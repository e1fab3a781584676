/** A support desk's morning: a customer on the phone, their orders, one order in detail, and what changed meanwhile. */
import {
  CustomerSearchDocument,
  OrdersOfCustomerDocument,
  OrderWithPositionsDocument,
  WalkOrdersDocument,
} from "../../src/generated/operations/graphql.ts";
import type {
  CustomerSearchQuery,
  OrderWithPositionsQuery,
  WalkOrdersQuery,
  WalkOrdersQueryVariables,
} from "../../src/generated/operations/graphql.ts";
import { ask } from "./ask.ts";
import type { Answer, Graph } from "./ask.ts";

/** Where a line of the tour goes. */
export type Say = (line: string) => void;

type Found<List extends { readonly nodes: readonly unknown[] } | null> = NonNullable<
  NonNullable<List>["nodes"][number]
>;
type Customer = Found<CustomerSearchQuery["customers"]>;
type Position = Found<NonNullable<OrderWithPositionsQuery["salesOrder"]>["positions"]>;

/** Walks through four operations and says what it finds, with the price of each. */
export async function tour(graph: Graph, { name, since }: { name: string; since: string }, say: Say): Promise<void> {
  const customer = await findCustomer(graph, name, say);
  if (customer === null) return;
  const documentNumber = await newestOrder(graph, customer, say);
  if (documentNumber !== null) await showOrder(graph, documentNumber, say);
  await walkChanges(graph, since, say);
}

async function findCustomer(graph: Graph, name: string, say: Say): Promise<Customer | null> {
  const answer = await ask(graph, CustomerSearchDocument, { name, first: 3 });
  const { customers } = answer.data;
  // Null, with an error at its path, when the list could not be loaded; empty when nobody has that name.
  const found = present(customers?.nodes);
  say(`Customers with "${name}" in their name: ${customers?.totalCount ?? "unknown"}${priceOf(answer)}`);
  for (const { number, name, kind } of found) say(`  ${number ?? "-"}  ${name ?? "-"}  ${kind ?? ""}`);
  return found[0] ?? null;
}

async function newestOrder(graph: Graph, customer: Customer, say: Say): Promise<string | null> {
  const answer = await ask(graph, OrdersOfCustomerDocument, { id: customer.id, first: 3 });
  const orders = present(answer.data.customer?.salesOrders?.nodes);
  say(`Newest orders of ${customer.name ?? customer.id}${priceOf(answer)}`);
  for (const { documentNumber, documentDate, status, totals } of orders) {
    say(`  ${documentNumber ?? "draft"}  ${documentDate ?? "-"}  ${status ?? "-"}  ${money(totals?.gross)}`);
  }
  // Drafts have no number yet.
  return orders.flatMap(({ documentNumber }) => documentNumber ?? [])[0] ?? null;
}

async function showOrder(graph: Graph, documentNumber: string, say: Say): Promise<void> {
  const answer = await ask(graph, OrderWithPositionsDocument, { documentNumber });
  say(`Order ${documentNumber}${priceOf(answer)}`);
  for (const position of present(answer.data.salesOrder?.positions?.nodes)) say(`  ${describe(position)}`);
}

/** What a fragment asked for is there only in the positions of its type; the compiler insists on the question. */
function describe(position: Position): string {
  const name = position.name ?? "-";
  if (!("product" in position)) return `${position.kind}: ${name}`;
  const available = position.product?.stock?.available ?? "unknown";
  return `${position.quantity ?? "-"} × ${name} (${position.product?.number ?? "-"}), available: ${available}`;
}

async function walkChanges(graph: Graph, since: string, say: Say): Promise<void> {
  let [after, orders, pages]: [string | null, number, number] = [null, 0, 0];
  do {
    const variables: WalkOrdersQueryVariables = { since, first: 100, after };
    const { data }: Answer<WalkOrdersQuery> = await ask(graph, WalkOrdersDocument, variables);
    orders += data.salesOrders?.edges.length ?? 0;
    pages += 1;
    after = data.salesOrders?.pageInfo.hasNextPage === true ? data.salesOrders.pageInfo.endCursor : null;
  } while (after !== null);
  say(`Orders changed since ${since}: ${orders}, on pages of 100: ${pages}`);
}

/** Rows that could be read. A row that could not is null, with an error at its path. */
function present<Row>(rows: readonly (Row | null)[] | undefined): Row[] {
  return (rows ?? []).flatMap((row) => (row === null ? [] : [row]));
}

/** Amounts are decimal texts: shown as they are, never turned into floats. */
function money(amount: { readonly amount: string; readonly currency: string } | null | undefined): string {
  return amount == null ? "-" : `${amount.amount} ${amount.currency}`;
}

function priceOf({ errors, price }: Answer<unknown>): string {
  const cost = price === null ? "" : `, upstream calls: ${price.calls}`;
  return errors.length === 0
    ? cost
    : `${cost}; could not be loaded: ${errors.map(({ extensions }) => extensions.code).join(", ")}`;
}
