import type { GraphAnswer, TestGraph } from "./graph.ts";

/** Where the customers of these tests live. */
export const place = { street: "Main Street 4", zipCode: "04103", city: "Leipzig", country: "DE" };

/** Makes a customer. */
export const create = `mutation ($input: CustomerCreateInput!) {
  customerCreate(input: $input) { customer { id number } userErrors { field message code } }
}`;
/** Changes a customer. */
export const update = `mutation ($input: CustomerUpdateInput!) {
  customerUpdate(input: $input) { customer { id number phone updatedAt } userErrors { field message code } }
}`;

/** What these mutations answer. */
export interface Written {
  readonly customer: { readonly id: string; readonly updatedAt?: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

/** The payload of an answer's only mutation. */
export function writtenIn(answer: GraphAnswer): Written {
  const [payload] = Object.values(answer.data ?? {});
  return payload as unknown as Written;
}

/** Sends a mutation and gives its payload. */
export async function write(graph: TestGraph, query: string, input: object): Promise<Written> {
  return writtenIn(await graph.query(query, { input }));
}

/** The writes that reached the ERP since the last call. */
export const writes = (graph: TestGraph): readonly string[] => graph.sent().filter((line) => !line.startsWith("GET "));

/** A position with a product. */
export interface Position {
  readonly id: string;
  readonly name: string;
  readonly quantity: string;
}

/** The positions of order 2. */
export async function positionsOf(graph: TestGraph): Promise<readonly Position[]> {
  const { data } = await graph.query(
    '{ salesOrder(id: "2") { positions(first: 100) { nodes { ... on SalesOrderPosition { id name quantity } } } } }',
  );
  const { salesOrder } = data as unknown as { salesOrder: { positions: { nodes: readonly Position[] } } };
  return salesOrder.positions.nodes;
}

/** Adds a position. */
export const addPosition = `mutation ($input: SalesOrderPositionAddInput!) {
  salesOrderPositionAdd(input: $input) { userErrors { message code } }
}`;
