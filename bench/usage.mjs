/** Loaded before a server of the bench: tells whoever started it what it has used so far. */
import process from "node:process";

process.on("message", (message) => {
  if (message !== "usage") return;
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.({
    cpuUs: user + system,
    rssBytes: process.memoryUsage.rss(),
    // What is in use, where garbage can be collected on demand; else with some that waits for it.
    heapBytes: process.memoryUsage().heapUsed,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  });
});

// By itself, so that what was written for this process alone is taken away again.
process.once("SIGTERM", () => process.exit(0));
// Nobody measures any more.
process.once("disconnect", () => process.exit(0));
