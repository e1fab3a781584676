import { setMaxListeners } from "node:events";

import { systemClock } from "../../../src/lib/clock.ts";
import { printRequest } from "../../../src/plan/request.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import type { Answer, Sender } from "../../../src/upstream/answer.ts";
import type { Caller } from "../../../src/upstream/dispatcher.ts";
import type { KeyedRoute } from "../../../src/upstream/group.ts";
import { Credential } from "../../../src/upstream/credential.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { Priority } from "../../../src/upstream/operation.ts";

/** A sender whose turns are given by hand, and what went out. */
export function byHand(
  answer: (request: PlannedRequest) => unknown,
  { inFlight = false } = {},
): {
  sender: Sender;
  sent: string[];
  turn: () => Promise<void>;
  /** Lets every answer arrive that is held in flight. */
  fly: () => void;
  queued: () => number;
} {
  const sent: string[] = [];
  const turns: (() => void)[] = [];
  const flying: (() => void)[] = [];
  const sender: Sender = {
    send: async (prepare, { signal }) => {
      const ended = new Promise<never>((_resolve, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true }),
      );
      ended.catch(() => undefined);
      await Promise.race([ended, new Promise<void>((resolve) => turns.push(resolve))]);
      const request = prepare();
      if (request === null) return null;
      sent.push(printRequest(request));
      if (inFlight) await Promise.race([ended, new Promise<void>((resolve) => flying.push(resolve))]);
      const json = answer(request);
      if (json instanceof Error) throw json;
      return { status: 200, json } satisfies Answer;
    },
    stream: () => Promise.reject(new Error("nothing is streamed here")),
    breaker: () => ({ leftAloneMs: null }),
    budgetReport: () => ({
      limit: 100,
      remaining: 100,
      resetsInMs: null,
      isShared: false,
      reserve: 0,
      queue: [],
      consumers: [],
    }),
    budget: () => ({ limit: 100, remaining: 100, resetsInMs: null }),
    close: () => Promise.resolve(),
  };
  return {
    sender,
    sent,
    fly: () => {
      for (const land of flying) land();
    },
    queued: () => turns.length,
    turn: async () => {
      turns.shift()?.();
      await settle();
    },
  };
}

const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(() => setImmediate(resolve)));
export const lingered = async (): Promise<void> => {
  await new Promise<void>((resolve) => void systemClock.after(5, () => resolve()));
  await settle();
};

/** A caller whose operation has this id; each call makes another operation. */
export function caller(
  id = "1",
  { token = "a-token", deadlineAt = Number.POSITIVE_INFINITY, priority = "interactive", ...rest }: CallerOptions = {},
): Caller & { readonly end: (reason: Error) => void } {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return {
    operation: {
      id,
      credential: new Credential(token),
      priority,
      client: "a test",
      signal: controller.signal,
      deadlineAt,
      meter: createMeter(),
    },
    path: rest.path ?? "things",
    end: (reason) => controller.abort(reason),
  };
}

interface CallerOptions {
  readonly token?: string;
  readonly deadlineAt?: number;
  readonly priority?: Priority;
  readonly path?: string;
}

/** Things by their ids; a key `gone` has no value, `broken` an error. */
export function route(limit = 50): KeyedRoute<string> {
  const limits = [limit];
  return {
    id: "things by id",
    choose: (keys) => keys.slice(0, limits.at(-1) ?? 1),
    tooLong: (keys) => void limits.push(Math.floor(keys / 2)),
    plan: (keys, wants) => ({
      method: "GET",
      family: "v3",
      resource: "Thing",
      path: "/things",
      query: [
        ["id", keys.join(",")],
        ["include", [...wants].join(",")],
      ],
      accept: "application/json",
      because: "a test",
    }),
    settle: ({ keys }) =>
      new Map(
        keys.flatMap((key): [string, string | Error][] => {
          if (key === "gone") return [];
          return [[key, key === "broken" ? new Error("this one is broken") : `thing ${key}`]];
        }),
      ),
  };
}
