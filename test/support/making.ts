/** How a mutation that makes something is described for the tests of faults. */
import type { GraphAnswer } from "./graph.ts";

/** Asks a graph, whichever. */
export type AskGraph = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphAnswer>;

type MakingInput = Readonly<Record<string, unknown>>;

/** A mutation that must never make two. */
export interface MakingMutation {
  readonly name: string;
  /** The one request that makes it, as the sandbox prints it, or what it begins with. */
  readonly request: string;
  /** Whether what was made can be found: by a key of its own, or because it can be seen. */
  readonly isFound: boolean;
  /** The input; what it needs to be there is made with `ask` before. */
  readonly input: (mark: string, ask: AskGraph) => MakingInput | Promise<MakingInput>;
  /** What the payload holds when something was made. */
  readonly select: string;
  /** How many there are that bear the mark. */
  readonly count: (ask: AskGraph, mark: string) => Promise<number>;
}

/** The rows at a path of an answer's data. */
export function rowsOf(answer: GraphAnswer, ...path: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const rows = path.reduce<unknown>(
    (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
    answer.data,
  );
  if (!Array.isArray(rows)) throw new Error(`Nothing at ${path.join(".")}: ${JSON.stringify(answer.errors)}`);
  return rows as readonly Readonly<Record<string, unknown>>[];
}

/** What stands at a path of an answer. */
export async function asked(
  ask: AskGraph,
  { query, path }: { readonly query: string; readonly path: readonly string[] },
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer = await ask(query, variables);
  const found = path.reduce<unknown>(
    (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
    answer.data,
  );
  if (found === undefined || found === null) throw new Error(`Nothing at ${path.join(".")}: ${JSON.stringify(answer)}`);
  return found;
}

/** Carries out a mutation that has to succeed, and gives the id of its object. */
export async function done(ask: AskGraph, name: string, input: Readonly<Record<string, unknown>>): Promise<string> {
  const [, object = "", verb = ""] = /^(creditNote|deliveryNote|invoice|return|salesOrder)(.*)$/.exec(name) ?? [];
  const type = `${object.slice(0, 1).toUpperCase()}${object.slice(1)}${verb}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${object} { id } userErrors { message } } }`;
  return String(await asked(ask, { query, path: [name, object, "id"] }, { input }));
}
