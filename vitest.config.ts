import { createRequire } from "node:module";

import { defineConfig } from "vitest/config";

/**
 * GraphQL.js refuses schemas that were made by a second copy of itself. Libraries load its CommonJS file, the transformed
 * sources would load its ES module: all of them get the CommonJS one.
 */
const graphql = createRequire(import.meta.url).resolve("graphql");
const alias = [{ find: /^graphql$/, replacement: graphql }];

/** Flow and contract tests start servers and read the specification; the bounds are for a busy machine with two cores. */
const timeouts = { unit: 10_000, flow: 120_000, contract: 60_000 };

export default defineConfig({
  test: {
    projects: Object.entries(timeouts).map(([name, timeoutMs]) => ({
      resolve: { alias },
      test: {
        name,
        include: [`test/${name}/**/*.test.ts`],
        environment: "node",
        testTimeout: timeoutMs,
        hookTimeout: timeoutMs,
        // Nothing is left over from one test to the next.
        restoreMocks: true,
        unstubEnvs: true,
        unstubGlobals: true,
      },
    })),
    pool: "threads",
    // Every core: the tests are the only thing that runs, and most of them wait for a socket half of the time.
    maxWorkers: "100%",
    reporters: ["default"],
  },
});
