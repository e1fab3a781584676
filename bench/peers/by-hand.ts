/**
 * Apollo Server over the same schema as the graph, with resolvers for the bench's queries as they are written by hand: each
 * fetches what it needs, includes where they cost nothing. With `--loaders` everything that is read by id or by parent goes
 * through a DataLoader that batches as the API allows.
 */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import DataLoader from "dataloader";

import { createSchema, readTypeDefs } from "../../src/server/schema.ts";
import { get, oneOf } from "./rest.ts";
import type { Row } from "./rest.ts";

/** How a record or the records of a parent are found; with loaders one request stands for many of these. */
interface Loaders {
  readonly product: (id: string) => Promise<Row | null>;
  readonly salesOrder: (id: string) => Promise<Row | null>;
  readonly creditNote: (id: string) => Promise<Row | null>;
  readonly shipments: (deliveryNoteId: string) => Promise<readonly Row[]>;
  readonly documents: (path: string, customerId: string, count: number) => Promise<readonly Row[]>;
}

const STATUSES = "filter[0][key]=status&filter[0][op]=in&filter[0][value]=draft,released,sent,completed,cancelled";
/** Most ids of a request to v1 and v2. */
const PAGE = 50;
/** Most rows of a request for documents of v3. */
const DOCUMENTS = 1000;

const rows = async (path: string): Promise<readonly Row[]> => (await get<readonly Row[]>(path)).data;
const single = async (path: string): Promise<Row | null> => (await get<Row>(path)).data;

const direct: Loaders = {
  product: (id) => single(`/api/v2/products/${id}`),
  salesOrder: (id) => single(`/api/v3/salesOrders/${id}`),
  creditNote: (id) => single(`/api/v3/creditNotes/${id}`),
  shipments: (id) => rows(`/api/v1/deliveries?${oneOf("deliveryNoteId", [id])}&page[number]=1&page[size]=${PAGE}`),
  documents: (path, id, count) =>
    rows(
      `/api/v3/${path}?filter[0][key]=address.id&filter[0][op]=equals&filter[0][value]=${id}&sort=-id&perPage=${count}`,
    ),
};

/** The loaders of one operation. */
function batched(): Loaders {
  const byId = (
    path: (ids: readonly string[]) => string,
    maxBatchSize: number,
  ): ((id: string) => Promise<Row | null>) => {
    const loader = new DataLoader<string, Row | null>(
      async (ids) => {
        const found = new Map((await rows(path(ids))).map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize },
    );
    return (id) => loader.load(id);
  };
  const byParent = (
    path: (ids: readonly string[]) => string,
    parentOf: (row: Row) => unknown,
    maxBatchSize: number,
  ): ((id: string) => Promise<readonly Row[]>) => {
    const loader = new DataLoader<string, readonly Row[]>(
      async (ids) => {
        const found = await rows(path(ids));
        return ids.map((id) => found.filter((row) => parentOf(row) === id));
      },
      { maxBatchSize },
    );
    return (id) => loader.load(id);
  };
  const documents = new Map<string, (id: string) => Promise<readonly Row[]>>();
  const v3 = (path: string, key: string) => (ids: readonly string[]) =>
    `/api/v3/${path}?filter[0][key]=${key}&filter[0][op]=in&filter[0][value]=${ids.join(",")}&sort=-id&perPage=${DOCUMENTS}`;
  return {
    product: byId((ids) => `/api/v2/products?${oneOf("id", ids)}&page[number]=1&page[size]=${PAGE}`, PAGE),
    salesOrder: byId(v3("salesOrders", "id"), DOCUMENTS),
    creditNote: byId(v3("creditNotes", "id"), DOCUMENTS),
    shipments: byParent(
      (ids) => `/api/v1/deliveries?${oneOf("deliveryNoteId", ids)}&page[number]=1&page[size]=${PAGE}`,
      (row) => referred(row["deliveryNote"]),
      PAGE / 2,
    ),
    documents: async (path, id, count) => {
      const known =
        documents.get(path) ?? byParent(v3(path, "address.id"), (row) => referred(row["address"]), DOCUMENTS);
      documents.set(path, known);
      return (await known(id)).slice(0, count);
    },
  };
}

function referred(reference: unknown): string | null {
  return typeof reference === "object" && reference !== null && "id" in reference ? String(reference.id) : null;
}

interface Context {
  readonly loaders: Loaders;
}

interface ListArguments {
  readonly first?: number | null;
  readonly last?: number | null;
}

const nodes = <Node>(found: readonly Node[]): { readonly nodes: readonly Node[] } => ({ nodes: found });
const capital = (word: unknown): string => String(word).replaceAll(/[A-Z]/g, "_$&").toUpperCase();
/** Numbers of the ERP as the schema's decimals. */
const decimal = (value: unknown): string | null => (typeof value === "number" ? String(value) : null);

/** Documents of one kind of a customer, newest first. */
const documentsOf =
  (path: string) =>
  async ({ id }: Row, { first }: ListArguments, { loaders }: Context) =>
    nodes(await loaders.documents(path, id, first ?? 20));

/** A relation by the id that stands in the row. */
const reference =
  (name: string, loader: "product" | "salesOrder" | "creditNote") =>
  (row: Row, _args: unknown, { loaders }: Context): Promise<Row | null> | null => {
    const id = referred(row[name]);
    return id === null ? null : loaders[loader](id);
  };

const lines = (type: string) => (row: Row) =>
  nodes(
    ((row["lineItems"] ?? []) as Row[]).map((line) => ({
      ...line,
      kind: capital(line["type"]),
      quantity: decimal(line["quantity"]),
      __typename: type,
    })),
  );

const resolvers = {
  Query: {
    customers: async (_: unknown, { first }: ListArguments) =>
      nodes(await rows(`/api/v3/customers?perPage=${first ?? 20}&sort=id&include=deliveryAddresses`)),
    customer: (_: unknown, { id }: { readonly id: string }) => single(`/api/v3/customers/${id}`),
    product: (_: unknown, { id }: { readonly id: string }, { loaders }: Context) => loaders.product(id),
    products: async (_: unknown, { first }: ListArguments) =>
      nodes(await rows(`/api/v3/products?perPage=${first ?? 20}&sort=id`)),
    salesOrders: async (_: unknown, { first, last }: ListArguments) => {
      const path = `/api/v3/salesOrders?${STATUSES}&include=lineItems&perPage=${first ?? last ?? 20}`;
      const { data, meta } = await get<readonly Row[]>(`${path}&sort=${typeof last === "number" ? "-id" : "id"}`, {
        "x-pagination": "table",
      });
      return { nodes: typeof last === "number" ? data.toReversed() : data, totalCount: meta?.total ?? null };
    },
    returns: async (_: unknown, { first }: ListArguments) =>
      nodes(await rows(`/api/v3/returnOrders?include=lineItems&perPage=${first ?? 20}&sort=id`)),
    invoices: async (_: unknown, { first }: ListArguments) =>
      nodes(await rowsOfMinimal(`/api/v1/invoices?page[number]=1&page[size]=${first ?? 20}`)),
    deliveryNotes: async (_: unknown, { first }: ListArguments) =>
      nodes(await rows(`/api/v3/deliveryNotes?perPage=${first ?? 20}&sort=id`)),
  },
  Customer: {
    name: (row: Row) => (row["primaryAddress"] as Row)["name"],
    addresses: (row: Row) =>
      nodes([
        { ...(row["primaryAddress"] as Row), kind: "MASTER_DATA" },
        ...((row["deliveryAddresses"] ?? []) as Row[]).map((address) => ({ ...address, kind: "DELIVERY" })),
      ]),
    salesOrders: documentsOf("salesOrders"),
    invoices: documentsOf("invoices"),
    deliveryNotes: documentsOf("deliveryNotes"),
    returns: documentsOf("returnOrders"),
    creditNotes: documentsOf("creditNotes"),
  },
  SalesOrder: { xentralId: ({ id }: Row) => id, positions: lines("SalesOrderPosition") },
  SalesOrderPosition: { product: reference("product", "product") },
  Return: {
    progress: (row: Row) => capital(row["progress"]),
    positions: lines("ReturnPosition"),
    salesOrder: reference("salesOrder", "salesOrder"),
    creditNote: reference("creditNote", "creditNote"),
  },
  ReturnPosition: { reason: (row: Row) => row["returnReason"], product: reference("product", "product") },
  Invoice: {
    documentNumber: (row: Row) => row["number"] ?? row["documentNumber"],
    balance: (row: Row) => (row["payment"] as Row | undefined)?.["balance"],
  },
  DeliveryNote: {
    shipments: async ({ id }: Row, _args: unknown, { loaders }: Context) => nodes(await loaders.shipments(id)),
  },
  Product: { xentralId: ({ id }: Row) => id, stock: (row: Row) => row },
  ProductStock: {
    available: ({ stockCount }: Row) => decimal(stockCount),
    warehouses: async ({ id }: Row) =>
      nodesOfStock(((await single(`/api/v1/products/${id}/stocks`))?.["warehouses"] ?? []) as Row[]),
  },
};

function nodesOfStock(found: readonly Row[]): readonly object[] {
  return found.map(({ id, physical }) => ({ physical: decimal(physical), warehouse: { id } }));
}

/** Invoices of v1 are told in one media type only. */
async function rowsOfMinimal(path: string): Promise<readonly Row[]> {
  return (await get<readonly Row[]>(path, { accept: "application/vnd.xentral.minimal+json" })).data;
}

const server = new ApolloServer<Context>({ schema: createSchema(readTypeDefs(), resolvers) });
const hasLoaders = process.argv.includes("--loaders");
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({ loaders: hasLoaders ? batched() : direct }),
});
process.stdout.write(`${url}\n`);
