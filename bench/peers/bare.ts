/** The limit: bare `node:http` that answers with the bytes of the graph's answer. They are read once, from BENCH_BYTES_FILE. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const bytes = readFileSync(process.env["BENCH_BYTES_FILE"] ?? "");

const server = createServer((req, res) => {
  req.resume();
  req.once("end", () => {
    res.setHeader("content-type", "application/json; charset=utf-8");
    res.setHeader("content-length", bytes.length);
    res.end(bytes);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}\n`);
});
