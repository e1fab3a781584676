/** Runs the sandbox alone: `npm run sandbox -- --orders 100000`. */
import { parseArgs } from "node:util";

import { type SandboxOptions, startSandbox } from "./server.ts";

const usage =
  "Usage: npm run sandbox -- [--customers 200] [--products 300] [--orders 1000] [--seed 1] " +
  "[--port 4010] [--host 127.0.0.1] [--token …] [--rate 100] [--control]";

const wholeNumbers = ["customers", "products", "orders", "seed", "port", "rate"] as const;

/** Reads the command line. Throws with one line on anything it does not know. */
function readOptions(args: readonly string[]): SandboxOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      customers: text,
      products: text,
      orders: text,
      seed: text,
      port: text,
      host: text,
      token: text,
      rate: text,
      control: { type: "boolean" },
    },
  });
  const numbers: Partial<Record<(typeof wholeNumbers)[number], number>> = {};
  for (const name of wholeNumbers) {
    const value = values[name];
    if (value === undefined) continue;
    if (!/^\d{1,9}$/u.test(value)) throw new Error(`--${name} has to be a whole number, not "${value}".`);
    numbers[name] = Number(value);
  }
  const { rate, port = 4010, ...shop } = numbers;
  if (port > 65_535) throw new Error(`--port has to be at most 65535, not "${port}".`);
  return {
    ...shop,
    port,
    ...(rate === undefined ? {} : { ratePerMinute: rate }),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.token === undefined ? {} : { token: values.token }),
    hasControlRoutes: values.control === true,
  };
}

async function run(options: SandboxOptions): Promise<void> {
  const startedAtMs = performance.now();
  const sandbox = await startSandbox(options);
  const { world, url, token } = sandbox;
  const sizes = `${world.partner.rows.length} partners, ${world.product.rows.length} products`;
  process.stdout.write(
    `A Xentral with ${sizes} and ${world.salesOrder.rows.length} sales orders listens on ${url} ` +
      `(${Math.round(performance.now() - startedAtMs)} ms)\n` +
      `Token: ${token}\n` +
      `Try:   curl -g -H 'Authorization: Bearer ${token}' '${url}/api/v3/salesOrders?perPage=2&include=lineItems'\n`,
  );
  if (options.hasControlRoutes === true) process.stdout.write(`Control: ${url}/__sandbox/requests\n`);
  const stop = () => {
    void sandbox.close();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** Ends with one line and code 1. */
function fail(cause: unknown): void {
  const isInUse = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
  const hint = isInUse ? "; choose another with --port" : "";
  const [line = ""] = `${cause instanceof Error ? cause.message : String(cause)}${hint}`.split("\n");
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

function main(args: readonly string[]): void {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    run(readOptions(args)).catch(fail);
  } catch (cause) {
    fail(cause);
  }
}

main(process.argv.slice(2));
