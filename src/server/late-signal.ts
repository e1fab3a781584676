import { setMaxListeners } from "node:events";

/** An abort whose signal is made when somebody listens: of most operations nobody does, and signals are dear. */
export interface LateSignal {
  readonly signal: AbortSignal;
  /** Aborts with a reason; the first one stands. */
  abort(reason: Error): void;
}

/** Creates a signal that was not aborted. */
export function createLateSignal(): LateSignal {
  let controller: AbortController | null = null;
  let ended: { readonly reason: Error } | null = null;
  return {
    get signal() {
      if (controller !== null) return controller.signal;
      controller = new AbortController();
      // An operation listens once for each of its calls under way, of which there may be many more than Node's default.
      setMaxListeners(0, controller.signal);
      if (ended !== null) controller.abort(ended.reason);
      return controller.signal;
    },
    abort: (reason) => {
      ended ??= { reason };
      controller?.abort(reason);
    },
  };
}
