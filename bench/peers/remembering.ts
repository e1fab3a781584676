/** The graph with an ERP in memory: what was once fetched is answered from there, as rows that are read anew. */
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createFileLedger } from "../../src/commands/ledger-file.ts";
import { systemClock } from "../../src/lib/clock.ts";
import { printRequest } from "../../src/plan/request.ts";
import { startGraph } from "../../src/server/graph.ts";
import { createLog } from "../../src/server/log.ts";
import { createParts } from "../../src/server/parts.ts";
import type { Answer, Sender, Writer } from "../../src/upstream/answer.ts";
import { Credential } from "../../src/upstream/credential.ts";
import { createSender } from "../../src/upstream/sender.ts";

const clock = systemClock;
const baseUrl = process.env["BENCH_ERP_URL"] ?? "";
const credential = new Credential(process.env["BENCH_ERP_TOKEN"] ?? "");
const real = createSender({ baseUrl, clock, rateLimitPerMinute: 1000, attemptTimeoutMs: 10_000 });

/** Answers every request a second time without sending it. */
function remembering(sender: Sender & Writer): Sender & Writer {
  const known = new Map<string, Answer>();
  return {
    ...sender,
    send: async (prepare, errand) => {
      const request = prepare();
      if (request === null) return null;
      const key = printRequest(request);
      const answer = known.get(key) ?? (await sender.send(() => request, errand));
      if (answer !== null) known.set(key, answer);
      return answer;
    },
  };
}

const families = { overall: ["v3", "v2", "v1"], byCollection: {} } as const;
const parts = createParts({
  config: { families, writes: false, attemptTimeoutMs: 30_000 },
  sender: remembering(real),
  credential,
  clock,
  instance: "bench",
  ledger: createFileLedger(join(tmpdir(), randomUUID()), () => Date.now()),
});
const config = {
  host: "127.0.0.1",
  port: 0,
  development: false,
  deadlineMs: 30_000,
  publicUrl: null,
  corsOrigins: null,
};
const { url } = await startGraph(parts, { config, clock, log: createLog((text) => process.stderr.write(text)) });
process.stdout.write(`${url}\n`);
