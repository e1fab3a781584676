// cspell:words Schokotafel Akkuschrauber Kleine Kochbuch
import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { expect, it } from "vitest";

import { tour } from "../../examples/client/tour.ts";
import { createTestGraph } from "../support/graph.ts";

it("the client in examples/client finds its way through the graph", async () => {
  await using graph = await createTestGraph({ sandbox: { customers: 200, products: 300, orders: 1000 } });
  const said: string[] = [];
  const wishes = { name: "Müller", since: "2026-06-01T00:00:00Z" };
  await tour({ endpoint: `${graph.url}/graphql`, deadlineMs: 20_000 }, wishes, (line) => said.push(line));
  expect(said).toMatchInlineSnapshot(`
    [
      "Customers with "Müller" in their name: 10, upstream calls: 1",
      "  10100  Anna Müller  PERSON",
      "  10116  Björn Müller  PERSON",
      "  10053  Bürobedarf Müller KG  COMPANY",
      "Newest orders of Anna Müller, upstream calls: 2",
      "  200377  2025-05-23  COMPLETED  388.38 CHF",
      "Order 200377, upstream calls: 5",
      "  2 × Schöne Schokotafel No. 7, Weiß, S (SCH-100156-WS-S), available: 27",
      "  2 × Große Gießkanne No. 7 (GIE-100230), available: 59",
      "  2 × Weiße Akkuschrauber XL (AKK-100017), available: 18",
      "  12 × Kleine Kochbuch No. 7 (KOC-100052), available: 0",
      "Orders changed since 2026-06-01T00:00:00Z: 206, on pages of 100: 3",
    ]
  `);
  // Requests of one answer are sent side by side, so their order is nobody's promise.
  expect(
    graph
      .sent()
      .map((line) => line.replace(/[?].*/, ""))
      .toSorted(),
  ).toEqual([
    "GET /api/v1/paymentMethods",
    "GET /api/v1/shippingMethods",
    "GET /api/v2/products",
    "GET /api/v3/customers",
    "GET /api/v3/customers/108",
    "GET /api/v3/customers/108",
    "GET /api/v3/salesOrders",
    "GET /api/v3/salesOrders",
    "GET /api/v3/salesOrders",
    "GET /api/v3/salesOrders",
    "GET /api/v3/salesOrders",
  ]);
});

it("the client says in one line where no graph answers", async () => {
  const args = ["--import", "tsx", "examples/client/main.ts", "nowhere"];
  const ended = await promisify(execFile)(process.execPath, args).catch((error: unknown) => error);
  expect(ended).toMatchObject({
    code: 1,
    stderr: "nowhere does not answer as a graph: TypeError: Invalid URL. Is it running (npm start)?\n",
  });
});
