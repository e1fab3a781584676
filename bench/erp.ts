/** The ERP as the bench looks at it: what came in, and how it was answered. */
import { startChild } from "./child.ts";

/** The upstream of a run. */
export interface Erp extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  /** Requests since the last time somebody asked. */
  readonly drain: () => Promise<readonly SeenRequest[]>;
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
  return {
    url: child.url,
    token: TOKEN,
    drain: async () => {
      const seen = (await (await fetch(requests)).json()) as SeenRequest[];
      await fetch(requests, { method: "DELETE" });
      return seen;
    },
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  };
}
