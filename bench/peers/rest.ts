/** The ERP's REST API as the peers call it: one request, its rows. */
import { Agent, request } from "undici";

const url = process.env["BENCH_ERP_URL"] ?? "";
const authorization = `Bearer ${process.env["BENCH_ERP_TOKEN"] ?? ""}`;
const dispatcher = new Agent({ connections: 8 });

/** A record of the ERP, as it comes. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** An answer of the ERP: a record or a list. */
export interface Body<Found> {
  readonly data: Found;
  readonly meta?: { readonly total?: number };
}

/** Gets a path. Throws on every status but 200. */
export async function get<Found>(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Body<Found>> {
  const { statusCode, body } = await request(`${url}${path}`, { dispatcher, headers: { authorization, ...headers } });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`The ERP answered ${statusCode} to ${path}.`);
  return JSON.parse(text) as Body<Found>;
}

/** A condition as v1 and v2 write it; one value by itself, or one of several. */
export function oneOf(key: string, values: readonly string[]): string {
  const given = values.map((value) => `&filter[0][value][]=${value}`).join("");
  return `filter[0][key]=${key}&filter[0][op]=in${given}`;
}
