/** How news are heard where Redis refuses: a server that speaks as much of Redis' protocol as a subscription takes. */
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

import { expect, test, vi } from "vitest";

import { connectRedis } from "../../../src/upstream/redis.ts";

const TOPIC = "xentral-graph:news:shop";
const bulk = (text: string): string => `$${text.length}\r\n${text}\r\n`;

/** What a server says that is ready, and speaks the older protocol. */
const answers = new Map([
  ["hello", "-ERR unknown command 'hello'\r\n"],
  ["info", bulk("loading:0")],
]);

/** Answers each subscription by its number, and everything else with what a server says that is ready. */
async function startServer(subscribed: (number: number) => string) {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    socket.on("data", (data) => {
      const names = String(data).match(/(?<=\r\n)(?:hello|info|subscribe|client|quit)(?=\r\n)/gi) ?? [];
      for (const name of names.map((each) => each.toLowerCase())) {
        if (name === "subscribe") count += 1;
        if (name === "subscribe") socket.write(subscribed(count));
        else socket.write(answers.get(name) ?? "+OK\r\n");
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

test("who is refused a subscription asks again, and knows that something may have been missed", async () => {
  const done = `*3\r\n${bulk("subscribe")}${bulk(TOPIC)}:1\r\n*3\r\n${bulk("message")}${bulk(TOPIC)}${bulk("news")}`;
  await using server = await startServer((number) => (number === 1 ? "-BUSY Redis is busy.\r\n" : done));
  const connection = connectRedis({ url: server.url });
  const heard: string[] = [];
  connection.listen("shop", { hear: (text) => void heard.push(text), missed: () => void heard.push("missed") });
  await vi.waitFor(() => expect(heard.toSorted()).toEqual(["missed", "news"]), { timeout: 3000 });
  await connection.close();
});
