import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { readSandbox, writeSandbox } from "../support/sandbox-client.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ ratePerMinute: 0, customers: 20, products: 30, orders: 20 });
});
afterEach(() => sandbox.close());

const write = (request: string, body?: unknown) => writeSandbox(sandbox, request, { body });
const read = (path: string) => readSandbox(sandbox, path);
const address = { name: "Björk Öle", street: "Weg 1", zipCode: "50667", city: "Köln", country: "DE" };
const customer = { primaryAddress: address };

describe("faults of writes", () => {
  const count = () => sandbox.world.partner.rows.length;
  const create = () => write("POST /api/v3/customers", customer).catch(() => null);

  it.each([
    ["before", 0],
    ["after", 1],
  ] as const)("happen %s the commit, whatever the client sees", async (when, made) => {
    for (const kind of ["status", "reset", "malformed", "truncated", "html"] as const) {
      const before = count();
      sandbox.control.fault({ match: "POST /api/v3/customers", kind, when, times: 1 });
      await create();
      expect([kind, count() - before]).toEqual([kind, made]);
    }
  });

  it("may happen late: once further requests have come in", async () => {
    const before = count();
    sandbox.control.fault({ match: "POST /api/v3/customers", kind: "status", status: 502, when: "late", times: 1 });
    const answer = await create();
    await read("/api/v3/customers/3");
    const between = count();
    await read("/api/v3/customers/3");
    expect([answer?.status, between - before, count() - before]).toEqual([502, 0, 1]);
  });

  it("count and record the write all the same", async () => {
    const limited = await startSandbox({ world: sandbox.world, ratePerMinute: 2 });
    limited.control.fault({ match: "POST", kind: "status", times: 1 });
    const statuses: number[] = [];
    for (let index = 0; index < 3; index += 1)
      statuses.push((await writeSandbox(limited, "POST /api/v3/customers", { body: customer })).status);
    const [recorded] = limited.control.requests;
    await limited.close();
    expect(statuses).toEqual([500, 201, 429]);
    expect(recorded).toMatchObject({ method: "POST", body: customer, contentType: "application/json", status: 500 });
  });
});
