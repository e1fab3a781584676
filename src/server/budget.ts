/** The call budget in the graph's words. */
import type { Budget, Priority } from "../domain/budget.ts";
import type { BudgetReport } from "../upstream/answer.ts";
import type { Priority as Class } from "../upstream/operation.ts";

const names: Readonly<Record<Class, Priority>> = { interactive: "INTERACTIVE", background: "BACKGROUND", bulk: "BULK" };

/** Says how the budget stands. */
export function describeBudget({ queue, ...report }: BudgetReport): Budget {
  return { ...report, queue: queue.map((line) => ({ ...line, priority: names[line.priority] })) };
}
