/** `node --import tsx examples/client/main.ts [endpoint] [name]`: the tour against a running graph. */
import { argv } from "node:process";

import { tour } from "./tour.ts";

const [, , endpoint = "http://127.0.0.1:4000/graphql", name = "GmbH"] = argv;
const dayMs = 24 * 60 * 60_000;
const since = `${new Date(Date.now() - 30 * dayMs).toISOString().slice(0, 19)}Z`;

await tour({ endpoint, deadlineMs: 20_000 }, { name, since }, (line) => console.log(line));
