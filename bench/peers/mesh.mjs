/** Hive Gateway over what GraphQL Mesh makes of the official specification: composed anew, then served as its command does. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const bench = fileURLToPath(new URL("..", import.meta.url));
const bin = join(bench, "node_modules", ".bin");
const directory = mkdtempSync(join(tmpdir(), "bench-mesh-"));
const supergraph = join(directory, "supergraph.graphql");
process.once("exit", () => rmSync(directory, { recursive: true, force: true }));

const config = ["-c", "peers/mesh.config.mjs", "-o", supergraph];
const composed = spawnSync(join(bin, "mesh-compose"), config, { cwd: bench, encoding: "utf8" });
if (composed.status !== 0) throw new Error(`mesh-compose failed:\n${composed.stdout}${composed.stderr}`.slice(-2000));

const port = await new Promise((resolve) => {
  const server = createServer();
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

process.argv.splice(
  1,
  process.argv.length,
  join(bin, "hive-gateway"),
  "supergraph",
  supergraph,
  "--port",
  String(port),
);
process.argv.push("--host", "127.0.0.1", "--fork", "1");
await import(pathToFileURL(realpathSync(join(bin, "hive-gateway"))).href);
