/** Whom the graph is measured against, all over the same ERP in the same run. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { startChild } from "./child.ts";
import type { Child, ChildOptions } from "./child.ts";
import type { Peer } from "./client.ts";
import type { Erp } from "./erp.ts";

/** The servers of a run. */
export interface Peers extends AsyncDisposable {
  readonly graph: Peer;
  /** The graph over an instance without v3. */
  readonly older: Peer;
  /** Servers that answer the scenarios' own queries. */
  readonly byHand: readonly Peer[];
  /** A gateway over the ERP's specification, asked in words of its own; null where it cannot run. */
  readonly gateway: Peer | null;
  /** What could not be measured, and why. */
  readonly notes: readonly string[];
}

/** Starts the graph as its users do. */
export function startGraph(
  erp: Pick<Erp, "url" | "token">,
  { env = {}, collects = false }: Pick<ChildOptions, "env" | "collects"> = {},
): Promise<Child> {
  const settings = { XENTRAL_BASE_URL: erp.url, XENTRAL_API_TOKEN: erp.token, XENTRAL_RATE_LIMIT: "100000", PORT: "0" };
  return startChild({ entry: "src/main.ts", env: { ...settings, ...env }, collects });
}

/** Starts all of them; in a quick run the graph alone. */
export async function startPeers(erp: Erp, { isQuick }: { readonly isQuick: boolean }): Promise<Peers> {
  const notes: string[] = [];
  const env = { BENCH_ERP_URL: erp.url, BENCH_ERP_TOKEN: erp.token };
  const byHand = isQuick
    ? []
    : [
        { name: "Apollo Server", child: await startChild({ entry: "bench/peers/by-hand.ts", env }) },
        {
          name: "Apollo Server + DataLoader",
          child: await startChild({ entry: "bench/peers/by-hand.ts", args: ["--loaders"], env }),
        },
      ];
  const graph = { name: "Xentral Graph", child: await startGraph(erp) };
  const older = {
    name: "Xentral Graph, v1 and v2 only",
    child: await startGraph(erp, { env: { XENTRAL_API_FAMILIES: "v2,v1" } }),
  };
  const gateway = isQuick ? null : await startGateway(env, notes);
  return {
    graph,
    older,
    byHand,
    gateway,
    notes,
    [Symbol.asyncDispose]: async () => {
      const all = [graph, older, ...byHand, ...(gateway === null ? [] : [gateway])];
      await Promise.all(all.map(({ child }) => child[Symbol.asyncDispose]()));
    },
  };
}

/** GraphQL Mesh and Hive Gateway, where their packages and the official specification are at hand. */
async function startGateway(env: Readonly<Record<string, string>>, notes: string[]): Promise<Peer | null> {
  const name = "Mesh + Hive Gateway";
  const directory =
    process.env["XENTRAL_OPENAPI_DIR"] ?? fileURLToPath(new URL("../../shared/xentral/openapi", import.meta.url));
  const isInstalled = existsSync(new URL("node_modules/@graphql-hive/gateway", import.meta.url));
  if (!isInstalled || !existsSync(directory)) {
    const missing = isInstalled
      ? "the official specification (XENTRAL_OPENAPI_DIR)"
      : "its packages (npm ci --prefix bench)";
    notes.push(`${name} is not measured: it needs ${missing}.`);
    return null;
  }
  const child = await startChild({ entry: "bench/peers/mesh.mjs", env: { ...env, XENTRAL_OPENAPI_DIR: directory } });
  notes.push(
    `${name} cannot tell positions of orders apart by the specification's discriminator, and batches by one argument, ` +
      "where the ERP's filters take three: its relations are read one by one.",
  );
  return { name, child };
}
