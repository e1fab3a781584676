/** Mutations that make something, each with inputs of its own and a way to count what they made. */
import type { GraphAnswer } from "./graph.ts";

/** Asks a graph, whichever. */
export type AskGraph = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphAnswer>;

/** A mutation that must never make two. */
export interface MakingMutation {
  readonly name: string;
  /** The one request that makes it, as the sandbox prints it. */
  readonly request: string;
  /** Whether what was made can be found by a key of its own. */
  readonly isFound: boolean;
  readonly input: (mark: string) => Readonly<Record<string, unknown>>;
  /** What the payload holds when something was made. */
  readonly select: string;
  /** How many there are that bear the mark. */
  readonly count: (ask: AskGraph, mark: string) => Promise<number>;
}

const place = { street: "Main Street 4", zipCode: "04103", city: "Leipzig", country: "DE" };
const order = {
  customerId: "1",
  positions: [{ productId: "3", quantity: "2" }],
};
const imported = {
  ...order,
  documentDate: "2026-11-02",
  projectId: "1",
  paymentMethodId: "1",
  shippingMethodId: "1",
  currency: "EUR",
};

function rowsOf(answer: GraphAnswer, ...path: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const rows = path.reduce<unknown>(
    (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
    answer.data,
  );
  if (!Array.isArray(rows)) throw new Error(`Nothing at ${path.join(".")}: ${JSON.stringify(answer.errors)}`);
  return rows as readonly Readonly<Record<string, unknown>>[];
}

const countCustomers: MakingMutation["count"] = async (ask, mark) =>
  rowsOf(
    await ask("query ($mark: String!) { customers(filter: { name: { equals: $mark } }) { nodes { id } } }", { mark }),
    "customers",
    "nodes",
  ).length;

const countOrders: MakingMutation["count"] = async (ask, mark) =>
  rowsOf(
    await ask(
      "query ($mark: String!) { salesOrders(filter: { customerOrderNumber: { equals: $mark } }) { nodes { id } } }",
      { mark },
    ),
    "salesOrders",
    "nodes",
  ).length;

function countParts(field: string, inner: string): MakingMutation["count"] {
  return async (ask, mark) => {
    const parts = `${field}(first: 1000) { nodes { ${inner} } }`;
    const [record] = [field === "positions" ? "salesOrder" : "customer"];
    const rows = rowsOf(await ask(`{ ${record}(id: "1") { ${parts} } }`), record ?? "", field, "nodes");
    return rows.filter((row) => Object.values(row).includes(mark)).length;
  };
}

/** Everything that makes something, without and with a natural key. */
export const makingMutations: readonly MakingMutation[] = [
  {
    name: "customerCreate",
    request: "POST /api/v3/customers",
    isFound: false,
    input: (mark) => ({ name: mark, ...place }),
    select: "customer { id }",
    count: countCustomers,
  },
  {
    name: "customerCreate",
    request: "POST /api/v3/customers",
    isFound: true,
    input: (mark) => ({ name: mark, number: mark, ...place }),
    select: "customer { id }",
    count: countCustomers,
  },
  {
    name: "customerAddressCreate",
    request: "POST /api/v3/customers/1/deliveryAddresses",
    isFound: false,
    input: (mark) => ({ customerId: "1", name: mark, ...place }),
    select: "address { id }",
    count: countParts("addresses", "name"),
  },
  {
    name: "contactPersonCreate",
    request: "POST /api/v3/customers/1/contactPersons",
    isFound: false,
    input: (mark) => ({ customerId: "1", name: mark }),
    select: "contactPerson { id }",
    count: countParts("contactPersons", "name"),
  },
  {
    name: "salesOrderImport",
    request: "POST /api/v1/salesOrders/actions/import",
    isFound: true,
    input: (mark) => ({ ...imported, externalOrderNumber: mark, customerOrderNumber: mark }),
    select: "salesOrder { id }",
    count: countOrders,
  },
  {
    name: "salesOrderImport",
    request: "POST /api/v1/salesOrders/actions/import",
    isFound: false,
    input: (mark) => ({ ...imported, customerOrderNumber: mark }),
    select: "salesOrder { id }",
    count: countOrders,
  },
  {
    name: "salesOrderCreate",
    request: "POST /api/v3/salesOrders",
    isFound: true,
    input: (mark) => ({ ...order, externalOrderNumber: mark, customerOrderNumber: mark }),
    select: "salesOrder { id }",
    count: countOrders,
  },
  {
    name: "salesOrderCreate",
    request: "POST /api/v3/salesOrders",
    isFound: false,
    input: (mark) => ({ ...order, customerOrderNumber: mark }),
    select: "salesOrder { id }",
    count: countOrders,
  },
  {
    name: "salesOrderPositionAdd",
    request: "POST /api/v3/salesOrders/1/lineItems",
    isFound: false,
    input: (mark) => ({ salesOrderId: "1", productId: "3", quantity: "1", name: mark }),
    select: "position { id }",
    count: countParts("positions", "name"),
  },
];

/** What a mutation answered, as far as these tests care. */
export interface MadeAnswer {
  /** The global id of what was made; null where none is told. */
  readonly id: string | null;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** Sends a mutation and takes its answer apart. */
export async function make(
  ask: AskGraph,
  { name, select }: MakingMutation,
  input: Readonly<Record<string, unknown>>,
): Promise<MadeAnswer> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { made: ${name}(input: $input) { ${select} userErrors { code message } } }`;
  const answer = await ask(query, { input });
  const payload = answer.data?.["made"] as unknown as Readonly<Record<string, unknown>> | null | undefined;
  if (payload === null || payload === undefined) throw new Error(JSON.stringify(answer));
  const { userErrors, ...objects } = payload;
  const [object] = Object.values(objects) as ({ readonly id: string } | null)[];
  const errors = userErrors as readonly { readonly code: string; readonly message: string }[];
  return {
    id: object?.id ?? null,
    codes: errors.map(({ code }) => code),
    messages: errors.map(({ message }) => message),
  };
}
