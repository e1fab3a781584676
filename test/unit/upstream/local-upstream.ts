import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** Answers one request in any way that HTTP allows, and some that it does not. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** A real HTTP server on a random port that plays the replies it is given, in order. */
export interface LocalUpstream extends AsyncDisposable {
  readonly baseUrl: string;
  readonly requests: readonly { readonly target: string; readonly headers: IncomingHttpHeaders }[];
  /** Connections accepted so far, and those open now. */
  readonly connections: { readonly accepted: number; readonly open: number };
  /** Adds replies to the queue. */
  reply(...replies: readonly Reply[]): void;
  /** Settles when so many requests have arrived in all. */
  arrived(count: number): Promise<void>;
}

/** Starts a server. Disposing of it cuts its connections and fails when a reply was not used. */
export async function startUpstream(...first: readonly Reply[]): Promise<LocalUpstream> {
  const queue: Reply[] = [...first];
  const requests: { target: string; headers: IncomingHttpHeaders }[] = [];
  const sockets = new Set<Socket>();
  const waiting: { count: number; resolve: () => void }[] = [];
  let accepted = 0;
  const server = createServer((request, response) => {
    requests.push({ target: request.url ?? "", headers: request.headers });
    const reply = queue.shift() ?? json({ message: "no reply was queued" }, { status: 418 });
    reply(response, request);
    for (const waiter of waiting) if (requests.length >= waiter.count) waiter.resolve();
  });
  server.on("connection", (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    get connections() {
      return { accepted, open: sockets.size };
    },
    reply: (...replies) => void queue.push(...replies),
    arrived: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      if (queue.length > 0) throw new Error(`${queue.length} queued replies were not used`);
    },
  };
}

/** A JSON answer. */
export function json(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Reply {
  return raw(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** An answer of these very bytes. */
export function raw(
  body: string | Buffer,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Reply {
  return (response) => response.writeHead(status, headers).end(body);
}

/** Cuts the connection instead of answering. */
export const reset: Reply = (_response, request) => request.socket.resetAndDestroy();

/** Never answers. */
export const stall: Reply = () => undefined;

/** Sends headers and the beginning of a body, then nothing more. */
export const stallInBody: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data":[');
};

/** Announces more than it sends, then cuts the connection. */
export const truncated: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data":[', () => response.destroy());
};
