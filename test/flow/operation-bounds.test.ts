import { once } from "node:events";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate as nextTurn } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import { ClientGone } from "../../src/server/operations.ts";
import { startHttpGraph } from "../support/http-graph.ts";
import type { HttpGraph } from "../support/http-graph.ts";

/** The reason for which the graph's first operation was aborted, once it is. */
async function reasonOfAbort({ operations }: HttpGraph): Promise<unknown> {
  const [operation] = operations;
  if (operation === undefined) throw new Error("No operation was opened.");
  if (!operation.signal.aborted) await once(operation.signal, "abort");
  return operation.signal.reason;
}

describe("a client that goes away", () => {
  it("ends its operation, and nothing is logged", async () => {
    await using graph = await startHttpGraph();
    const client = new AbortController();
    const body = JSON.stringify({ query: "{ waits }" });
    const headers = { "content-type": "application/json" };
    const asked = fetch(`${graph.url}/graphql`, { method: "POST", headers, body, signal: client.signal });
    await graph.waiting;
    client.abort();
    await expect(asked).rejects.toThrow("aborted");
    expect(await reasonOfAbort(graph)).toBeInstanceOf(ClientGone);
    await graph.close();
    expect(graph.logged).toEqual([]);
  });
});

describe("the deadline", () => {
  it.each([
    ["is the header's", { "x-xentral-deadline-ms": "50" }, 50],
    ["is the configured one without the header", {}, 700],
  ])("%s", async (_name, headers, deadlineMs) => {
    await using graph = await startHttpGraph({ env: { XENTRAL_DEADLINE_MS: "700" } });
    const openedAt = graph.clock.now();
    const asked = graph.post("{ hello waits }", headers);
    await graph.waiting;
    expect(graph.operations[0]?.deadlineAt).toBe(openedAt + deadlineMs);
    await graph.clock.advance(deadlineMs - 1);
    expect(graph.operations[0]?.signal.aborted).toBe(false);
    await graph.clock.advance(1);
    const response = await asked;
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { hello: "world", waits: null },
      errors: [{ path: ["waits"], extensions: { code: "UPSTREAM_TIMEOUT" } }],
    });
  });

  it("leaves no timer behind", async () => {
    await using graph = await startHttpGraph();
    await (await graph.post("{ hello }")).text();
    expect(graph.clock.pending()).toBe(0);
    expect(graph.operations[0]?.signal.aborted).toBe(false);
  });
});

/** Sends requests over one connection, as they are. */
async function openConnection(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  return socket;
}

function post(query: string): string {
  const body = JSON.stringify({ query });
  const head = [
    "POST /graphql HTTP/1.1",
    "host: localhost",
    "content-type: application/json",
    `content-length: ${body.length}`,
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}

describe("a process that leaves", () => {
  it("accepts nobody, answers who was there, and says that it is not ready", async () => {
    await using graph = await startHttpGraph();
    const socket = await openConnection(graph.url);
    socket.write(post("{ waits }"));
    await graph.waiting;
    const closed = graph.close();
    await expect(fetch(`${graph.url}/health/live`)).rejects.toThrow("fetch failed");
    socket.write("GET /health/ready HTTP/1.1\r\nhost: localhost\r\n\r\n");
    socket.write(post("{ hello }"));
    // Requests of one connection are taken in their order: when the third has arrived, so has the second.
    while (graph.operations.length < 2) await nextTurn();
    graph.release();
    const answers = await text(socket);
    await closed;
    expect(answers).toContain('{"data":{"waits":"done"}');
    expect(answers).toContain("HTTP/1.1 503 Service Unavailable");
    expect(answers).toContain('{"status":"draining"}');
    expect(graph.clock.pending()).toBe(0);
  });

  it("ends after ten seconds what does not end by itself, and says so", async () => {
    await using graph = await startHttpGraph();
    const asked = graph.post("{ waits }", { "x-xentral-deadline-ms": "120000" });
    await graph.waiting;
    const closed = graph.close();
    await graph.clock.advance(10_000);
    await closed;
    expect(await (await asked).json()).toMatchObject({
      errors: [{ message: "The graph is shutting down.", extensions: { code: "UPSTREAM_TIMEOUT" } }],
    });
  });

  it("does not wait for connections on which nothing happens", async () => {
    await using graph = await startHttpGraph();
    const [used, silent] = [await openConnection(graph.url), await openConnection(graph.url)];
    const ended = Promise.all([once(used, "close"), once(silent, "close")]);
    used.resume().write("GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n");
    await once(used, "data");
    silent.resume();
    await graph.close();
    await ended;
    expect(graph.clock.pending()).toBe(0);
  });
});
