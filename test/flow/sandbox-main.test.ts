import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the sandbox as `npm run sandbox` does; `talk` may end it once it has spoken. */
async function run(args: readonly string[], talk?: (said: string, stop: () => void) => Promise<void>) {
  const child = spawn(process.execPath, ["--import", "tsx", "sandbox/main.ts", ...args], { cwd: root });
  const ended = once(child, "exit");
  const output = { stdout: "", stderr: "" };
  child.stderr.on("data", (chunk: Buffer) => {
    output.stderr += chunk.toString();
  });
  for await (const chunk of child.stdout) {
    output.stdout += String(chunk);
    if (output.stdout.includes("Try:")) await talk?.(output.stdout, () => child.kill("SIGTERM"));
  }
  const [code] = (await ended) as [number | null];
  return { code, ...output };
}

describe("npm run sandbox", () => {
  it("says where it listens, answers with the token it prints, and ends on SIGTERM", async () => {
    const statuses: number[] = [];
    const ended = await run(
      ["--orders", "5", "--customers", "12", "--products", "12", "--port", "0"],
      async (said, stop) => {
        const url = /listens on (\S+)/u.exec(said)?.[1] ?? "";
        const token = /Token: (\S+)/u.exec(said)?.[1] ?? "";
        for (const path of ["/api/v3/salesOrders", "/__sandbox/requests"]) {
          statuses.push(
            (await fetch(url + path, { headers: { authorization: `Bearer ${token}`, connection: "close" } })).status,
          );
        }
        stop();
      },
    );
    expect(statuses).toEqual([200, 404]);
    expect([ended.code, ended.stderr]).toEqual([0, ""]);
    expect(ended.stdout.split("\n").at(-2)).toMatch(/^Try: +curl -g -H 'Authorization: Bearer \S+' 'http:/u);
  });

  it.each([
    [["--orders", "many"], "--orders has to be a whole number"],
    [["--port", "70000"], "--port has to be at most 65535"],
    [["--size", "5"], "Unknown option '--size'"],
    [["5"], "Unexpected argument '5'"],
  ])("ends on %j with one line and code 1", async (args, text) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([1, "", 1]);
    expect(stderr).toContain(text);
  });

  it("says how to get round a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run(["--orders", "5", "--customers", "12", "--products", "12", "--port", `${port}`]);
    other.close();
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `listen EADDRINUSE: address already in use 127.0.0.1:${port}; choose another with --port\n`,
    });
  });
});
