import type { Sandbox } from "../../sandbox/server.ts";

/** An answer of the sandbox, its body read as text and, where it is JSON, as such. */
export interface SandboxAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where the body is no JSON. */
  readonly body: SandboxBody | null;
}

/** The parts of bodies that tests look at. */
export interface SandboxBody {
  readonly data?: readonly SandboxRow[];
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly links?: Readonly<Record<string, string | null>>;
  readonly extra?: {
    readonly totalCount?: number | null;
    readonly page?: { readonly number: number; readonly size: number };
    readonly cursor?: { readonly nextCursor: string; readonly size: number };
  };
  readonly violations?: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

export interface SandboxRow {
  readonly id: string;
  readonly [name: string]: unknown;
}

/** Sends one read to a sandbox with its own token, unless the headers say otherwise. */
export async function readSandbox(
  { url, token }: Pick<Sandbox, "url" | "token">,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<SandboxAnswer> {
  const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parseJson(text) };
}

/** Sends one write with a JSON body, or none; `headers` add to and replace what a client sends. */
export async function writeSandbox(
  { url, token }: Pick<Sandbox, "url" | "token">,
  request: string,
  { body, headers = {} }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<SandboxAnswer> {
  const [method = "", path = ""] = request.split(" ");
  const sent = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  const media = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...media, ...headers },
    ...sent,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parseJson(text) };
}

/** The id that a v1 or v2 create names, whichever shape its `Location` has. */
export function locatedId(answer: SandboxAnswer): string {
  const location = decodeURIComponent(answer.headers.get("location") ?? "");
  return /(?:value\]=|\/)(\d+)$/u.exec(location)?.[1] ?? "";
}

function parseJson(text: string): SandboxBody | null {
  try {
    return JSON.parse(text) as SandboxBody;
  } catch {
    return null;
  }
}

/** Writes one filter as v1, v2 and v3 take it, escaped. */
export function filterQuery(
  index: number,
  ...[key, operator, values]: readonly [key: string, operator: string, values: string | readonly string[]]
): string {
  const query = new URLSearchParams({ [`filter[${index}][key]`]: key, [`filter[${index}][op]`]: operator });
  if (typeof values === "string") query.append(`filter[${index}][value]`, values);
  else for (const value of values) query.append(`filter[${index}][value][]`, value);
  return query.toString();
}

/** The ids of an answer's rows. */
export function idsOf(answer: SandboxAnswer): readonly string[] {
  return (answer.body?.data ?? []).map(({ id }) => id);
}
