/** A proxy by hand: for each request one to the ERP with undici, BENCH_ERP_PATH, and the fields of each row that the list shows. */
import { createServer } from "node:http";

import { get } from "./rest.ts";
import type { Row } from "./rest.ts";

const path = process.env["BENCH_ERP_PATH"] ?? "";

const server = createServer((req, res) => {
  req.resume();
  req.once("end", () => {
    void answer().then((text) => {
      res.setHeader("content-type", "application/json; charset=utf-8");
      res.end(text);
    });
  });
});

async function answer(): Promise<string> {
  const { data } = await get<readonly Row[]>(path);
  const nodes = data.map(({ id, number, createdAt, updatedAt, ...row }) => {
    const { name, email, phone, type, ...address } = row["primaryAddress"] as Row;
    const { language } = row["communication"] as Row;
    return { id, number, name, email, phone, kind: type, city: address["city"], language, createdAt, updatedAt };
  });
  return JSON.stringify({ data: { customers: { nodes } } });
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}\n`);
});
