import { expect } from "vitest";

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

/** A mutation's payload, whichever. */
export interface Payload {
  readonly userErrors: readonly {
    readonly field: readonly string[] | null;
    readonly message: string;
    readonly code: string;
  }[];
  readonly [field: string]: unknown;
}

/** Sends one of the mutations with its input and gives its payload; an answer with errors fails the test. */
export async function mutate(
  graph: TestGraph,
  mutation: { readonly name: string; readonly select: string },
  input: object,
): Promise<Payload> {
  const { name, select } = mutation;
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { field message code } } }`;
  const answer = await graph.query(query, { input });
  expect(answer.errors).toBeUndefined();
  const [payload] = Object.values(answer.data ?? {});
  return payload as unknown as Payload;
}

/** The requests that reached the ERP since the last call, those that write with their bodies. */
export function printed(graph: TestGraph): readonly string[] {
  const { control } = graph.sandbox;
  const lines = control.requests.map(({ url, body }) =>
    body === undefined ? url : `${url} ${typeof body === "string" ? body : JSON.stringify(body)}`,
  );
  control.clearRequests();
  return lines;
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
