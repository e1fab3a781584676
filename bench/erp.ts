/** The ERP as the bench looks at it: what came in, and how it was answered. */
import { startChild } from "./child.ts";

/** The upstream of a run. */
export interface Erp extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  /** Requests since the last time somebody asked. */
  readonly drain: () => Promise<readonly SeenRequest[]>;
  /** From now on each answer takes so long, as over a network. */
  readonly delay: (delayMs: number) => Promise<void>;
}

/** A request that the ERP has seen. */
export interface SeenRequest {
  readonly url: string;
  readonly status: number;
}

/** How large a shop is. */
export interface ShopSize {
  readonly orders: number;
  readonly customers: number;
  readonly products: number;
}

const TOKEN = "bench-token";

/** Starts an ERP in a process of its own. */
export async function startErp({ orders, customers, products }: ShopSize): Promise<Erp> {
  const size = { orders, customers, products };
  const args = Object.entries(size).flatMap(([name, count]) => [`--${name}`, String(count)]);
  const child = await startChild({ entry: "bench/upstream.ts", args: [...args, "--token", TOKEN] });
  const requests = `${child.url}/__sandbox/requests`;
  const faults = `${child.url}/__sandbox/faults`;
  return {
    url: child.url,
    token: TOKEN,
    drain: async () => {
      const seen = (await (await fetch(requests)).json()) as SeenRequest[];
      await fetch(requests, { method: "DELETE" });
      return seen;
    },
    delay: async (delayMs) => {
      await fetch(faults, { method: "DELETE" });
      if (delayMs === 0) return;
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ match: "GET", kind: "slow", delayMs });
      const { ok } = await fetch(faults, { method: "POST", headers, body });
      if (!ok) throw new Error("The sandbox takes no delay.");
    },
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  };
}
