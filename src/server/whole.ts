/** The ceiling on calls, as mutations meet it. */
import { isSpent, spentError } from "../upstream/operation.ts";
import type { Operation } from "../upstream/operation.ts";

/** Carries one mutation out. */
export type Whole = <Value>(carryOut: () => Promise<Value>) => Promise<Value>;

/**
 * Carries the mutations of an operation out whole: none begins when all calls that it may send are spent, and none that has
 * begun is stopped half-way, whatever it takes. What is selected of its payload beyond that is held to the ceiling again.
 */
export function createWhole({ meter }: Pick<Operation, "meter">): Whole {
  return async (carryOut) => {
    const { mostCalls } = meter;
    if (mostCalls === undefined) return carryOut();
    if (isSpent({ meter })) throw spentError();
    meter.mostCalls = Number.POSITIVE_INFINITY;
    try {
      return await carryOut();
    } finally {
      meter.mostCalls = mostCalls;
    }
  };
}
