import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { isLoopback, loadConfig, readConfig } from "../../src/config.ts";

const instance = { XENTRAL_BASE_URL: "https://acme.xentral.biz", XENTRAL_API_TOKEN: "1|secret" };

describe("readConfig", () => {
  it("serves the embedded sandbox on loopback when nothing is set", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      development: true,
      instance: null,
      families: { overall: ["v3", "v2", "v1"], byCollection: {} },
      callsPerMinute: 100,
      interactiveReserve: 0.2,
      sharing: null,
      attemptTimeoutMs: 30_000,
      deadlineMs: 30_000,
      cache: { megabytes: 64, lifetimes: { overall: null, stock: null, byCollection: {} } },
      maxCallsPerOperation: 200,
      publicUrl: null,
      corsOrigins: null,
      stateDirectory: ".xentral-state",
      warnings: [],
      writes: true,
    });
  });

  it("takes empty variables for unset ones", () => {
    const empty = Object.fromEntries(
      ["PORT", "HOST", "XENTRAL_BASE_URL", "XENTRAL_GRAPH_OPEN"].map((name) => [name, ""]),
    );
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it("sets no ceiling for 0", () => {
    expect(readConfig({ XENTRAL_MAX_CALLS_PER_OPERATION: "0" }).maxCallsPerOperation).toBeNull();
  });

  it("reads every variable", () => {
    const config = readConfig({
      ...instance,
      PORT: "0",
      HOST: "::1",
      NODE_ENV: "production",
      XENTRAL_API_FAMILIES: "v2,v1 ; products=v2,v3;customers=v1",
      XENTRAL_RATE_LIMIT: "600",
      XENTRAL_INTERACTIVE_RESERVE_PERCENT: "30",
      REDIS_URL: "rediss://:secret@redis.example:6380/1",
      XENTRAL_BUDGET_SCOPE: "eu-1",
      XENTRAL_ATTEMPT_TIMEOUT_MS: "1000",
      XENTRAL_DEADLINE_MS: "2000",
      XENTRAL_CACHE_LIFETIMES: "products=30,stock=2,default=20",
      XENTRAL_CACHE_MEGABYTES: "8",
      XENTRAL_MAX_CALLS_PER_OPERATION: "40",
      XENTRAL_GRAPH_PUBLIC_URL: "https://graph.example/erp/",
      XENTRAL_GRAPH_WRITES: "1",
      XENTRAL_STATE_DIR: "/var/lib/graph",
      XENTRAL_GRAPH_CORS_ORIGINS: "https://shop.example, http://localhost:3000",
    });
    expect(config).toEqual({
      host: "::1",
      port: 0,
      development: false,
      instance: { baseUrl: "https://acme.xentral.biz" },
      families: { overall: ["v2", "v1"], byCollection: { products: ["v2", "v3"], customers: ["v1"] } },
      callsPerMinute: 600,
      interactiveReserve: 0.3,
      sharing: { scope: "eu-1" },
      attemptTimeoutMs: 1000,
      deadlineMs: 2000,
      cache: { megabytes: 8, lifetimes: { overall: 20, stock: 2, byCollection: { products: 30 } } },
      maxCallsPerOperation: 40,
      publicUrl: "https://graph.example/erp",
      corsOrigins: ["https://shop.example", "http://localhost:3000"],
      stateDirectory: "/var/lib/graph",
      warnings: [],
      writes: true,
    });
    expect(config.instance?.token).toBe("1|secret");
    expect(config.sharing?.redisUrl).toBe("rediss://:secret@redis.example:6380/1");
    expect(JSON.stringify(config)).not.toContain("secret@");
  });

  it("keeps the usual order for collections that are not named", () => {
    const { families } = readConfig({ XENTRAL_API_FAMILIES: "products=v2" });
    expect(families).toEqual({ overall: ["v3", "v2", "v1"], byCollection: { products: ["v2"] } });
  });

  it("keeps nothing between operations when it is told so", () => {
    expect(readConfig({ XENTRAL_CACHE: "off", XENTRAL_CACHE_LIFETIMES: "products=30" }).cache).toBeNull();
  });

  it("cannot be changed", () => {
    const config = readConfig({
      ...instance,
      XENTRAL_API_FAMILIES: "products=v2",
      XENTRAL_GRAPH_CORS_ORIGINS: "https://a.example",
    });
    const parts = [config, config.instance, config.families, config.families.overall, config.families.byCollection];
    const lists = [config.families.byCollection["products"], config.corsOrigins, config.warnings];
    expect([...parts, ...lists].map((part) => Object.isFrozen(part))).toEqual(Array.from({ length: 8 }, () => true));
  });

  it("does not show the token when it is printed", () => {
    const config = readConfig(instance);
    expect(`${inspect(config, { depth: 9 })}${JSON.stringify(config)}`).not.toContain("secret");
  });

  it.each(["http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080", "https://acme.xentral.biz/"])(
    "accepts the instance %s",
    (url) => {
      expect(readConfig({ ...instance, XENTRAL_BASE_URL: url }).instance?.baseUrl).toBe(url.replace(/\/$/, ""));
    },
  );

  it("says aloud that a real instance is open to the network", () => {
    const { warnings } = readConfig({ ...instance, HOST: "0.0.0.0", XENTRAL_GRAPH_OPEN: "1" });
    expect(warnings).toEqual([expect.stringContaining("Open to the network on 0.0.0.0")]);
  });

  it("lets the sandbox listen anywhere, for its records are invented", () => {
    expect(readConfig({ HOST: "0.0.0.0" })).toMatchObject({ host: "0.0.0.0", warnings: [] });
  });

  it("says that a token without an address is not used", () => {
    const { instance: none, warnings } = readConfig({ XENTRAL_API_TOKEN: "1|secret" });
    expect(none).toBeNull();
    expect(warnings).toEqual([expect.stringContaining("XENTRAL_BASE_URL")]);
  });

  it.each(["prod", "Production", "staging"])("says that the mode %s is none, and what holds instead", (mode) => {
    const { development, warnings } = readConfig({ NODE_ENV: mode });
    expect(development).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`^NODE_ENV is "${mode}", .* as in development`))]);
  });

  it.each(["", "development", "production", "test"])("is content with the mode '%s'", (mode) => {
    expect(readConfig({ NODE_ENV: mode }).warnings).toEqual([]);
  });

  it.each([
    ["XENTRAL_BASEURL", "XENTRAL_BASE_URL"],
    ["XENTRAL_URL", "XENTRAL_BASE_URL"],
    ["xentral_base_url", "XENTRAL_BASE_URL"],
    ["XENTRAL_TOKEN", "XENTRAL_API_TOKEN"],
    ["XENTRAL_RATELIMIT", "XENTRAL_RATE_LIMIT"],
    ["XENTRAL_CACHE_MB", "XENTRAL_CACHE"],
    ["XENTRAL_MAX_CALLS", "XENTRAL_MAX_CALLS_PER_OPERATION"],
    ["XENTRAL_PORT", "PORT"],
    ["XENTRAL_REDIS_URL", "REDIS_URL"],
  ])("says that %s is no setting, and that %s is the nearest", (stray, nearest) => {
    expect(readConfig({ [stray]: "1|secret" }).warnings).toEqual([
      `Set, but no settings of the graph and without effect: ${stray} (the nearest is ${nearest}).`,
    ]);
  });

  it("names all strays on one line, and none of what other programs or the tests read", () => {
    const { warnings } = readConfig({ XENTRAL_A: "1", "XENTRAL_\nB": "1", XENTRAL_OPENAPI_DIR: "x", DEBUG: "1" });
    expect(warnings).toEqual([expect.stringMatching(/: XENTRAL_A \(.*\), "XENTRAL_\\nB" \(.*\)\.$/)]);
  });

  it("takes no setting that is read for a stray, also where it has no effect", () => {
    const idle = {
      XENTRAL_BUDGET_SCOPE: "a",
      XENTRAL_CACHE: "off",
      XENTRAL_CACHE_MEGABYTES: "8",
      XENTRAL_GRAPH_OPEN: "1",
    };
    expect(readConfig(idle).warnings).toEqual([]);
  });

  it("accepts an asterisk as the only origin", () => {
    expect(readConfig({ XENTRAL_GRAPH_CORS_ORIGINS: "*" }).corsOrigins).toEqual(["*"]);
  });
});

describe("loadConfig", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "config-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  function envFile(text: string): string {
    const file = join(directory, ".env");
    writeFileSync(file, text);
    return file;
  }

  it("reads the .env file in development, and the real environment wins", () => {
    const file = envFile('# mine\nPORT=5000\nHOST="127.0.0.2"\nXENTRAL_DEADLINE_MS=7\n');
    expect(loadConfig({ PORT: "6000", HOST: "" }, file)).toMatchObject({
      port: 6000,
      host: "127.0.0.2",
      deadlineMs: 7,
    });
  });

  it("does not read it in production", () => {
    expect(loadConfig({ NODE_ENV: "production" }, envFile("PORT=5000")).port).toBe(4000);
  });

  it("does without the file", () => {
    expect(loadConfig({}, join(directory, "none")).port).toBe(4000);
  });
});

describe("isLoopback", () => {
  it.each([
    ["localhost", true],
    ["127.0.0.1", true],
    ["127.8.9.10", true],
    ["::1", true],
    ["[::1]", true],
    ["0.0.0.0", false],
    ["::", false],
    ["localhost.example", false],
    ["127.0.0.1.example", false],
    ["192.168.0.1", false],
  ])("%s: %s", (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
