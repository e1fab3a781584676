/**
 * The limit: bare `node:http` that answers with the bytes of the graph's answer. They are read once, from BENCH_BYTES_FILE.
 * With BENCH_BYTES_CHANGE each row of theirs has another number each time.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const bytes = readFileSync(process.env["BENCH_BYTES_FILE"] ?? "");

const NUMBER = '"number":"';
const DIGITS = 5;
let count = 0;

/** Where the numbers of the rows stand; nowhere unless they change. */
const places: readonly number[] = process.env["BENCH_BYTES_CHANGE"] === undefined ? [] : [...numbersIn(bytes)];

function* numbersIn(text: Buffer): Generator<number> {
  for (let at = text.indexOf(NUMBER); at !== -1; at = text.indexOf(NUMBER, at + 1)) yield at + NUMBER.length;
}

const server = createServer((req, res) => {
  req.resume();
  req.once("end", () => {
    count += 1;
    const digits = String(count % 10 ** DIGITS).padStart(DIGITS, "0");
    for (const place of places) bytes.write(digits, place);
    res.setHeader("content-type", "application/json; charset=utf-8");
    res.setHeader("content-length", bytes.length);
    res.end(bytes);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}\n`);
});
