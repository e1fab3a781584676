/**
 * Proves the promise of the README: `npm start` without any setting listens, answers a query from the embedded sandbox,
 * and ends with 0 on SIGTERM. Prints the milliseconds from start to the first answer; exit code 1 with one line otherwise.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { env, exit, kill } from "node:process";
import { setTimeout as wait } from "node:timers/promises";

const query = "{ customers(first: 1) { nodes { id name } } }";
const startWithinMs = 30_000;
const stopWithinMs = 10_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}

/** The answer's text, or null while nobody listens. */
async function ask(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(10_000),
    });
    return await response.text();
  } catch {
    return null;
  }
}

async function prove(): Promise<string> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const startedMs = Date.now();
  // A group of its own, so that nothing is left behind when the proof fails.
  const graph = spawn("npm", ["start"], { env: { ...env, PORT: String(port) }, stdio: "inherit", detached: true });
  const ended = once(graph, "exit");
  try {
    let answer = await ask(url);
    while (answer === null && graph.exitCode === null && Date.now() - startedMs < startWithinMs) {
      await wait(50);
      answer = await ask(url);
    }
    const answeredMs = Date.now() - startedMs;
    if (answer === null) throw new Error("npm start did not answer");
    const { data, errors } = JSON.parse(answer) as { data?: { customers?: { nodes?: unknown[] } }; errors?: unknown };
    if (errors !== undefined || data?.customers?.nodes?.length !== 1) throw new Error(`npm start answered ${answer}`);
    graph.kill("SIGTERM");
    const stopped = await Promise.race([ended, wait(stopWithinMs, null, { ref: false })]);
    if (stopped === null) throw new Error(`npm start ignored SIGTERM for ${stopWithinMs} ms`);
    const [exitCode] = stopped as [number | null];
    if (exitCode !== 0) throw new Error(`npm start ended with ${exitCode} on SIGTERM instead of draining`);
    if ((await ask(url)) !== null) throw new Error("npm start ended and left the graph running");
    return `First answer after ${answeredMs} ms, stopped on SIGTERM`;
  } finally {
    if (graph.pid !== undefined) stopGroup(graph.pid);
  }
}

function stopGroup(pid: number): void {
  try {
    kill(-pid, "SIGKILL");
  } catch {
    // The whole group is gone already, as it should be.
  }
}

try {
  console.log(await prove());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
