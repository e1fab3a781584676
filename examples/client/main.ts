/** `node --import tsx examples/client/main.ts [endpoint] [name]`: the tour against a running graph. */
import process, { argv } from "node:process";

import { tour } from "./tour.ts";

const [, , endpoint = "http://127.0.0.1:4000/graphql", name = "GmbH"] = argv;
const dayMs = 24 * 60 * 60_000;
const since = `${new Date(Date.now() - 30 * dayMs).toISOString().slice(0, 19)}Z`;

try {
  await tour({ endpoint, deadlineMs: 20_000 }, { name, since }, (line) => console.log(line));
} catch (thrown) {
  // What fetch throws says "fetch failed"; why stands in its cause.
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  console.error(`${endpoint} does not answer as a graph: ${String(cause)}. Is it running (npm start)?`);
  process.exitCode = 1;
}
