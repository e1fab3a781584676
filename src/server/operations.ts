/** The operations under way: each with its deadline, and with an end when its client goes away. */
import type { ServerResponse } from "node:http";

import { appError } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import type { Credential } from "../upstream/credential.ts";
import { createMeter } from "../upstream/operation.ts";
import type { Operation } from "../upstream/operation.ts";
import { createLateSignal } from "./late-signal.ts";
import type { LateSignal } from "./late-signal.ts";

/** The reason for which an operation ends early when nobody waits for its answer any more. Reported to nobody. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

/** Opens operations and ends them all when the process has to go. */
export interface Operations {
  /**
   * Opens an operation that is aborted when the deadline has passed or the response is closed before it was sent. The
   * caller calls `close` when the answer is complete.
   */
  open(res: ServerResponse, asked: AskedOperation): OpenOperation;
  /** Aborts what is still under way. */
  abortAll(): void;
}

/** What is known of an operation when it begins. */
export interface AskedOperation extends Pick<Operation, "priority" | "client"> {
  readonly deadlineMs: number;
}

/** An operation that is under way. */
export interface OpenOperation {
  readonly operation: Operation;
  readonly close: () => void;
}

/** Creates the register of a process's operations, all of which use one credential. */
export function createOperations(clock: Clock, credential: Credential): Operations {
  const underWay = new Set<LateSignal>();
  let opened = 0;
  return {
    open(res, { deadlineMs, priority, client }) {
      const end = createLateSignal();
      const onClose = (): void => {
        if (!res.writableFinished) end.abort(new ClientGone("The client went away."));
      };
      const cancelDeadline = clock.after(deadlineMs, () => end.abort(tooLate(deadlineMs)));
      underWay.add(end);
      res.once("close", onClose);
      if (res.closed) onClose();
      opened += 1;
      return {
        operation: {
          id: `operation-${opened}`,
          credential,
          priority,
          client,
          get signal() {
            return end.signal;
          },
          deadlineAt: clock.now() + deadlineMs,
          meter: createMeter(),
        },
        close: () => {
          cancelDeadline();
          underWay.delete(end);
          res.off("close", onClose);
        },
      };
    },
    abortAll() {
      for (const end of underWay) {
        end.abort(appError("UPSTREAM_TIMEOUT", { message: "The graph is shutting down." }));
      }
    },
  };
}

/** How long something may take that nobody waits for. */
const BACKGROUND_MS = 30_000;

/** Makes what opens operations of nobody's, which give way to everybody else's. */
export function createBackground(clock: Clock): (credential: Credential) => OpenOperation {
  let opened = 0;
  return (credential) => {
    const end = createLateSignal();
    opened += 1;
    const operation: Operation = {
      id: `background-${opened}`,
      credential,
      priority: "background",
      client: "cache",
      signal: end.signal,
      deadlineAt: clock.now() + BACKGROUND_MS,
      meter: createMeter(),
    };
    return { operation, close: clock.after(BACKGROUND_MS, () => end.abort(tooLate(BACKGROUND_MS))) };
  };
}

function tooLate(deadlineMs: number): Error {
  const message = `The operation's deadline of ${deadlineMs} ms has passed.`;
  return appError("UPSTREAM_TIMEOUT", { message });
}
