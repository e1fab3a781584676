/** The client of the bench: asks one server, and tells what that cost the ERP, the server and the clock. */
import type { Child, Usage } from "./child.ts";
import type { Erp } from "./erp.ts";
import type { Answer } from "./scenarios.ts";

/** A server that is compared with others. */
export interface Peer {
  readonly name: string;
  readonly child: Child;
}

/** What one scenario cost on one server. */
export interface Result {
  readonly scenario: string;
  readonly peer: string;
  readonly calls: number;
  /** The fewest calls; null where the scenario has no floor. */
  readonly floor: number | null;
  readonly refused: number;
  /** Answers with errors, or none. */
  readonly failed: number;
  readonly ms: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  readonly peakMb: number;
}

/** One question, or several at the same moment. */
export type Questions = readonly { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> }[];

/** Asks a server one question. What is not an answer is an answer with an error. */
export async function ask(
  { child }: Peer,
  { query, variables = {} }: Questions[number],
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${child.url}/graphql`, {
    method: "POST",
    // Each question as if it were the first: nothing that was kept may answer it.
    headers: { "content-type": "application/json", "cache-control": "no-cache", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return text.startsWith("{") ? (JSON.parse(text) as Answer) : { errors: [{ message: `HTTP ${response.status}` }] };
}

/** How often time and CPU are taken; the middle one counts. */
const ROUNDS = 5;

/** Asks questions at once, again and again: calls of the first round, time and CPU of the middle one. */
export async function measure(
  peer: Peer,
  erp: Pick<Erp, "drain">,
  asked: {
    readonly scenario: string;
    readonly questions: Questions;
    readonly floor: (answers: readonly Answer[]) => number | null;
  },
): Promise<{ readonly result: Result; readonly answers: readonly Answer[] }> {
  await erp.drain();
  const rounds: { readonly ms: number; readonly cpuMs: number; readonly usage: Usage }[] = [];
  let first: { readonly answers: readonly Answer[]; readonly seen: Awaited<ReturnType<Erp["drain"]>> } | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await peer.child.usage();
    const startedAt = performance.now();
    const answers = await Promise.all(asked.questions.map((question) => ask(peer, question)));
    const ms = performance.now() - startedAt;
    const usage = await peer.child.usage();
    rounds.push({ ms, cpuMs: (usage.cpuUs - before.cpuUs) / 1000, usage });
    first ??= { answers, seen: await erp.drain() };
  }
  await erp.drain();
  const { answers = [], seen = [] } = first ?? {};
  const last = rounds.at(-1)?.usage;
  return {
    answers,
    result: {
      scenario: asked.scenario,
      peer: peer.name,
      calls: seen.length,
      floor: asked.floor(answers),
      refused: seen.filter(({ status }) => status === 429).length,
      failed: answers.filter(({ errors }) => errors !== undefined).length,
      ms: middle(rounds.map(({ ms }) => ms)),
      cpuMs: middle(rounds.map(({ cpuMs }) => cpuMs)),
      rssMb: megabytes(last?.rssBytes),
      peakMb: megabytes(last?.peakBytes),
    },
  };
}

/** The middle one of some figures. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Bytes as whole megabytes. */
export function megabytes(bytes = 0): number {
  return Math.round(bytes / 1_048_576);
}
