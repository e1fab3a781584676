/** When there is more to do than the ERP allows: a hundred calls a minute, in minutes that pass in three seconds. */
import type { Sandbox } from "../sandbox/server.ts";
import { HASTE, hastyGraph, hastyPeer, MINUTE_MS, PER_MINUTE, unlike } from "./hasty.ts";
import type { Asking } from "./hasty.ts";

/** How much of its budget a server used, and how often it was refused. */
export interface BudgetResult {
  readonly scenario: string;
  readonly peer: string;
  readonly asked: number;
  readonly answered: number;
  readonly calls: number;
  readonly refused: number;
  /** Calls ÷ those allowed in that time; null where there was less to do than allowed. */
  readonly share: number | null;
  readonly minutes: number;
}

/** Sixty at once with nothing left, and ten minutes of too much work. */
export async function runBudget({ isQuick }: { readonly isQuick: boolean }): Promise<readonly BudgetResult[]> {
  const results: BudgetResult[] = [];
  for (const start of isQuick ? [hastyGraph] : [hastyGraph, hastyPeer]) {
    await using asking = await start();
    results.push(await atOnce(asking, 60));
  }
  await using asking = await hastyGraph();
  results.push(await soak(asking, isQuick ? 1 : 10));
  return results;
}

async function atOnce({ peer, sandbox, clock, ask }: Asking, count: number): Promise<BudgetResult> {
  for (let index = 0; index < PER_MINUTE; index += 1) await ask(unlike(1000 + index));
  sandbox.control.clearRequests();
  const startedAt = clock.now();
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => ask(unlike(index))));
  return {
    scenario: `${count} at once over an empty bucket`,
    peer,
    asked: count,
    answered: answers.filter(Boolean).length,
    ...counted(sandbox),
    share: null,
    minutes: (clock.now() - startedAt) / MINUTE_MS,
  };
}

/** Clients that ask for the next thing as soon as they have the last one. */
const CLIENTS = 40;

async function soak({ peer, sandbox, clock, ask }: Asking, minutes: number): Promise<BudgetResult> {
  const startedAt = clock.now();
  const isOver = (): boolean => clock.now() - startedAt > minutes * MINUTE_MS;
  let [asked, answered] = [0, 0];
  const client = async (): Promise<void> => {
    while (!isOver()) {
      asked += 1;
      if (await ask(unlike(asked))) answered += 1;
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  await new Promise((resolve) => setTimeout(resolve, (minutes * MINUTE_MS) / HASTE));
  const { calls, refused } = counted(sandbox);
  await Promise.all(clients);
  const scenario = `${minutes === 1 ? "a minute" : `${minutes} minutes`} of more work than budget`;
  return { scenario, peer, asked, answered, calls, refused, share: calls / (PER_MINUTE * minutes), minutes };
}

function counted({ control }: Sandbox): Pick<BudgetResult, "calls" | "refused"> {
  const { requests } = control;
  return { calls: requests.length, refused: requests.filter(({ status }) => status === 429).length };
}
