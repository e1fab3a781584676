/** Loads anew what was served although its lifetime had passed: in the background, for nobody who waits. */
import type { OwnCache } from "../cache/cache.ts";
import type { Operation } from "../upstream/operation.ts";
import type { OperationScope, Renewal } from "./operation-scope.ts";

/** An operation that no client waits for. */
export interface Background {
  readonly operation: Operation;
  /** To be called when nothing of it is under way any more. */
  readonly close: () => void;
}

/** What renewing is made of. */
export interface RenewalParts {
  readonly own: OwnCache;
  /** Opens an operation of the same credential. */
  readonly open: () => Background;
  /** What the loaders of that operation share: they read nothing that is kept, and keep what they read. */
  readonly scopeOf: (operation: Operation) => OperationScope;
}

/**
 * Creates the renewals of one operation. They share an operation of their own, so that what is asked for in one tick is
 * planned together. Never throws, never rejects: what fails is served a while longer, or loaded by who waits for it.
 */
export function createRenewal({ own, open, scopeOf }: RenewalParts): Renewal {
  let current: { readonly scope: OperationScope; readonly close: () => void; underWay: number } | null = null;

  function begin(): NonNullable<typeof current> {
    if (current === null) {
      const { operation, close } = open();
      current = { scope: scopeOf(operation), close, underWay: 0 };
    }
    current.underWay += 1;
    return current;
  }

  function end(ended: NonNullable<typeof current>): void {
    ended.underWay -= 1;
    if (ended.underWay > 0) return;
    ended.close();
    if (current === ended) current = null;
  }

  async function run(key: string, load: (scope: OperationScope) => Promise<unknown>): Promise<void> {
    const running = begin();
    try {
      await load(running.scope);
      own.release(key, "renewed");
    } catch {
      own.release(key, "failed");
    } finally {
      end(running);
    }
  }

  return {
    renew: (key, load) => {
      if (own.claim(key)) void run(key, load);
    },
  };
}
