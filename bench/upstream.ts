/** The bench's Xentral, a process of its own: a shop in which all products are enabled, as the measure of the floors assumes. */
import { parseArgs } from "node:util";

import { generateWorld } from "../sandbox/generate.ts";
import { replaceRecord } from "../sandbox/model.ts";
import { startSandbox } from "../sandbox/server.ts";

const text = { type: "string" } as const;
const { values } = parseArgs({ options: { token: text, orders: text, customers: text, products: text } });
const { token = "bench", orders = "1000", customers = "200", products = "300" } = values;

const world = generateWorld({ orders: Number(orders), customers: Number(customers), products: Number(products) });
for (const product of world.product.rows)
  replaceRecord(world, "product", { ...product, isDisabled: false, isDeleted: false });
const { url } = await startSandbox({ world, token, ratePerMinute: 0, hasControlRoutes: true });
process.stdout.write(`${url}\n`);
