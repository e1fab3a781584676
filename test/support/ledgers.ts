import { hasRedis } from "./redis.ts";

/** Where the ledger of writes may live; Redis is left out, and says so, where the program is not installed. */
export const ledgers = [
  { name: "a folder", isShared: false },
  ...(hasRedis ? [{ name: "Redis", isShared: true }] : []),
];
if (!hasRedis) process.stdout.write("redis-server is not installed: writes are not tried with the ledger in Redis.\n");
