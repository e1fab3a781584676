import type { Server } from "node:http";
import type { Socket } from "node:net";

/** A server's connections, with an eye on those that wait for nothing. */
export interface Connections {
  /** Ends connections without a request under way, now and from now on as soon as their last one is answered. */
  endIdle(): void;
}

/**
 * Watches a server's connections. Node's own `closeIdleConnections` takes a connection that has never sent anything, as
 * browsers open them in advance, for a busy one.
 */
export function watchConnections(server: Server): Connections {
  const underWay = new Map<Socket, number>();
  let isLeaving = false;
  server.on("connection", (socket) => {
    underWay.set(socket, 0);
    socket.once("close", () => underWay.delete(socket));
  });
  server.on("request", ({ socket }, res) => {
    const add = (count: number): number => {
      const sum = (underWay.get(socket) ?? 0) + count;
      if (underWay.has(socket)) underWay.set(socket, sum);
      return sum;
    };
    add(1);
    res.once("close", () => {
      if (add(-1) === 0 && isLeaving) socket.destroySoon();
    });
  });
  return {
    endIdle() {
      isLeaving = true;
      for (const [socket, count] of underWay) if (count === 0) socket.destroy();
    },
  };
}
