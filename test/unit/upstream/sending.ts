import type { PlannedRequest } from "../../../src/plan/request.ts";
import type { Sender, Writer } from "../../../src/upstream/answer.ts";
import { Credential } from "../../../src/upstream/credential.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { Operation } from "../../../src/upstream/operation.ts";
import { createSender } from "../../../src/upstream/sender.ts";
import type { SenderEvent, SenderOptions } from "../../../src/upstream/sender.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import type { FakeClock } from "../../support/fake-clock.ts";
import { startUpstream } from "./local-upstream.ts";
import type { LocalUpstream, Reply } from "./local-upstream.ts";

export const token = "17|s3cr3tT0k3nN0body5ees";

export const request: PlannedRequest = {
  method: "GET",
  family: "v3",
  resource: "Customer",
  path: "/api/v3/customers",
  query: [["filter[0][value]", "Müller & Söhne"]],
  accept: "application/json",
  pagination: "table",
  because: "a page of customers",
};

/** A sender, the upstream that it sends to, and what it told. */
export interface Sending extends AsyncDisposable {
  readonly upstream: LocalUpstream;
  readonly sender: Sender & Writer;
  readonly clock: FakeClock;
  readonly events: readonly SenderEvent[];
  /** Settles when so many failed attempts have been told. */
  told(count: number): Promise<void>;
  /** An operation that may take `inMs`. */
  operation(options?: { inMs?: number; signal?: AbortSignal }): Operation;
}

/** Starts an upstream with these replies and a sender with a clock that stands still. */
export async function startSending(
  replies: readonly Reply[] = [],
  options: Partial<SenderOptions> = {},
): Promise<Sending> {
  const upstream = await startUpstream(...replies);
  const clock = createFakeClock();
  const events: SenderEvent[] = [];
  let tell = (): void => undefined;
  const log = (event: SenderEvent): void => {
    events.push(event);
    tell();
  };
  const settings = { clock, rateLimitPerMinute: 100, attemptTimeoutMs: 30_000, random: () => 0.5, log };
  const sender = createSender({ baseUrl: upstream.baseUrl, ...settings, ...options });
  return {
    upstream,
    sender,
    clock,
    events,
    told: (count) =>
      new Promise((resolve) => {
        tell = () => (events.length >= count ? resolve() : undefined);
        tell();
      }),
    operation: ({ inMs = 120_000, signal = new AbortController().signal } = {}) => ({
      id: "operation-1",
      credential: new Credential(token),
      priority: "interactive",
      client: "a test",
      signal,
      deadlineAt: clock.now() + inMs,
      meter: createMeter(),
    }),
    async [Symbol.asyncDispose]() {
      const closing = sender.close();
      await upstream[Symbol.asyncDispose]();
      await closing;
    },
  };
}
