/** Lists over a fake upstream, asked for windows as resolvers ask for them. */
import { resolveConnection } from "../../../src/connections/resolve.ts";
import type { ResolvedConnection } from "../../../src/connections/resolve.ts";
import type { ConnectionArguments } from "../../../src/connections/window.ts";
import type { Demand } from "../../../src/demand/demand.ts";
import type { Knowledge } from "../../../src/loaders/known.ts";
import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { ListArguments } from "../../../src/loaders/resource-loader.ts";
import type { Family, Resource } from "../../../src/resources/define.ts";
import { demands, thing } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate } from "./upstream.ts";
import type { Answering, Operated } from "./upstream.ts";

/** Everything that a page is asked for. */
export const everything: Partial<Demand> = { hasNextPage: true, hasPreviousPage: true, totalCount: true };

/** What one connection field is asked with. */
export interface Ask {
  readonly page?: ConnectionArguments;
  readonly list?: ListArguments;
  readonly wants?: Partial<Demand>;
  readonly facets?: readonly string[];
  readonly parent?: Readonly<Record<string, string>>;
}

/** One operation's lists of things. */
export interface Listing extends Operated {
  readonly ask: (ask: Ask) => Promise<ResolvedConnection<Thing>>;
  /** Ids of the rows; errors by their code. */
  readonly ids: (ask: Ask) => Promise<string[]>;
}

/** Opens an operation that asks for lists. */
export function listing(
  answer: Answering,
  {
    resource = thing,
    ...rest
  }: {
    readonly resource?: Resource<Thing>;
    readonly families?: readonly Family[];
    readonly knowledge?: Knowledge;
  } = {},
): Listing {
  const operated = operate(answer, rest);
  const loader = createResourceLoader(resource, operated.scope);
  const ask = ({
    page = {},
    list = {},
    wants = {},
    facets = ["row"],
    parent,
  }: Ask): Promise<ResolvedConnection<Thing>> =>
    resolveConnection(loader.list(list, demands(facets, { hasNextPage: true, ...wants }), parent), page);
  return { ...operated, ask, ids: async (given) => idsOf(await ask(given)) };
}

/** Ids of the rows; errors by their code. */
export function idsOf({ nodes }: Pick<ResolvedConnection<Thing>, "nodes">): string[] {
  return nodes.map((node) => (node instanceof Error ? codeOf(node) : (node?.id ?? "null")));
}

/** The code of an error of the catalogue. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** What something comes to that may be a promise: its value, or what it was rejected with. */
export async function outcome(pending: unknown): Promise<unknown> {
  try {
    return await pending;
  } catch (thrown) {
    return thrown;
  }
}
