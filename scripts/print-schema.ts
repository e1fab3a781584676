/**
 * Prints the federation SDL of the graph, as a router reads it: `npm run schema:print -- supergraph/xentral.graphql`
 * writes a file, without a name it goes to the standard output.
 */
import { writeFileSync } from "node:fs";

import { printFederationSdl, readTypeDefs } from "../src/server/schema.ts";

// Whoever reads the first lines only (`| head`) closes the pipe: there is nobody left to print for.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const [file] = process.argv.slice(2);
const sdl = printFederationSdl(readTypeDefs());
if (file === undefined) process.stdout.write(sdl);
else {
  try {
    writeFileSync(file, sdl);
  } catch (error) {
    console.error(
      `The schema cannot be written to ${file}: ${error instanceof Error ? error.message : String(error)}.`,
    );
    process.exit(1);
  }
}
