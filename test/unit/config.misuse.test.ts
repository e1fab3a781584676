import { expect, it } from "vitest";

import { ConfigError } from "../../src/lib/setting.ts";
import { loadConfig, readConfig } from "../../src/config.ts";

const instance = { XENTRAL_BASE_URL: "https://acme.xentral.biz", XENTRAL_API_TOKEN: "1|hidden" };

function messageFor(env: Readonly<Record<string, string>>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "accepted";
}

it.each<[Record<string, string>, string]>([
  [{ PORT: "abc" }, 'PORT must be a whole number from 0 to 65535, but is "abc".'],
  [{ PORT: "65536" }, 'PORT must be a whole number from 0 to 65535, but is "65536".'],
  [{ PORT: "-1" }, 'PORT must be a whole number from 0 to 65535, but is "-1".'],
  [{ PORT: " 80" }, 'PORT must be a whole number from 0 to 65535, but is " 80".'],
  [{ PORT: "80\u0007" }, 'PORT must be a whole number from 0 to 65535, but is "80\\u0007".'],
  [{ HOST: "[::1]" }, 'HOST must be a host name or an address without brackets, but is "[::1]".'],
  [{ XENTRAL_GRAPH_OPEN: "yes" }, 'XENTRAL_GRAPH_OPEN must be 0 or 1, but is "yes".'],
  [{ XENTRAL_RATE_LIMIT: "0" }, 'XENTRAL_RATE_LIMIT must be a whole number from 1 to 100000, but is "0".'],
  [
    { XENTRAL_INTERACTIVE_RESERVE_PERCENT: "91" },
    'XENTRAL_INTERACTIVE_RESERVE_PERCENT must be a whole number from 0 to 90, but is "91".',
  ],
  [
    { XENTRAL_BUDGET_SCOPE: "a b" },
    'XENTRAL_BUDGET_SCOPE must be 1 to 64 letters, digits, dots, dashes or underscores, but is "a b".',
  ],
  [
    { REDIS_URL: "http://:hidden@redis" },
    "REDIS_URL must be an address such as redis://127.0.0.1:6379, but is something else (not shown, it may hold a secret).",
  ],
  [{ XENTRAL_DEADLINE_MS: "0" }, 'XENTRAL_DEADLINE_MS must be a whole number from 1 to 600000, but is "0".'],
  [
    { XENTRAL_ATTEMPT_TIMEOUT_MS: "1e3" },
    'XENTRAL_ATTEMPT_TIMEOUT_MS must be a whole number from 1 to 600000, but is "1e3".',
  ],
])("%j: %s", (env, message) => {
  expect(messageFor(env)).toBe(message);
});

it.each<[string, string]>([
  ["acme.xentral.biz", 'an address such as https://acme.xentral.biz, but is "acme.xentral.biz"'],
  ["ftp://acme.xentral.biz", "an address such as https://acme.xentral.biz, but is something else (not shown"],
  ["1|hidden", "an address such as https://acme.xentral.biz, but is something else (not shown"],
  ["https://user:hidden@acme.xentral.biz", "an address without user name and password, but is one with them"],
  ["https://acme.xentral.biz?token=hidden", "an address without query and fragment, but is one with them"],
  ["https://acme.xentral.biz#", "an address without query and fragment, but is one with them"],
  ["https://acme.xentral.biz/api", 'an address without a path, but is "https://acme.xentral.biz/api"'],
  ["http://acme.xentral.biz", 'an https address (http is for loopback only), but is "http://acme.xentral.biz"'],
])("XENTRAL_BASE_URL=%s: %s", (url, message) => {
  const found = messageFor({ ...instance, XENTRAL_BASE_URL: url });
  expect(found).toContain(`XENTRAL_BASE_URL must be ${message}`);
  expect(found).not.toContain("hidden");
});

it.each<[string, string]>([
  [" 1|hidden", "surrounded by white space"],
  ["1|hidden\n", "surrounded by white space"],
  ["Bearer 1|hidden", "interrupted by white space"],
  ["1|hidden\u0000x", "mixed with control or non-ASCII characters"],
  ["1|hidden\u00e9", "mixed with control or non-ASCII characters"],
])("XENTRAL_API_TOKEN=%j: %s", (token, found) => {
  expect(messageFor({ ...instance, XENTRAL_API_TOKEN: token })).toBe(
    `XENTRAL_API_TOKEN must be the token alone (its value is not shown), but is ${found}.`,
  );
});

it("a URL without a token", () => {
  expect(messageFor({ XENTRAL_BASE_URL: "https://acme.xentral.biz" })).toBe(
    "XENTRAL_API_TOKEN must be a personal access token when XENTRAL_BASE_URL is set, but is missing.",
  );
});

it.each(["0.0.0.0", "::", "10.0.0.5", "graph.example"])("a real instance on %s without being allowed to", (host) => {
  const message = messageFor({ ...instance, HOST: host });
  expect(message).toContain(`HOST must be a loopback address while a real instance is connected, but is "${host}"`);
  expect(message).toContain("XENTRAL_GRAPH_OPEN=1");
});

it.each([
  "v4",
  "v3,v3",
  "v3,,v2",
  "v3;v2",
  "products=",
  "products",
  "=v2",
  "products=v2;products=v3",
  "Products=v2",
  "a=b=v2",
])("XENTRAL_API_FAMILIES=%s", (families) => {
  expect(messageFor({ XENTRAL_API_FAMILIES: families })).toBe(
    `XENTRAL_API_FAMILIES must be families in order of preference, such as v3,v2,v1;products=v2,v3, but is "${families}".`,
  );
});

it.each(["products", "products=1h", "products=1;tags=2"])("XENTRAL_CACHE_LIFETIMES=%s", (lifetimes) => {
  expect(messageFor({ XENTRAL_CACHE_LIFETIMES: lifetimes })).toBe(
    `XENTRAL_CACHE_LIFETIMES must be seconds by collection, such as products=30,default=20, but is "${lifetimes}".`,
  );
});

it.each([
  ["XENTRAL_CACHE", "yes", "on or off"],
  ["XENTRAL_CACHE_MEGABYTES", "0", "a whole number from 1 to 65536"],
])("%s=%s", (name, value, expected) => {
  expect(messageFor({ [name]: value })).toBe(`${name} must be ${expected}, but is "${value}".`);
});

it.each([
  "shop.example",
  "https://shop.example/",
  "https://shop.example/path",
  "*,https://shop.example",
  "null",
  "https://SHOP.example",
])("XENTRAL_GRAPH_CORS_ORIGINS=%s", (origins) => {
  expect(messageFor({ XENTRAL_GRAPH_CORS_ORIGINS: origins })).toContain(
    "XENTRAL_GRAPH_CORS_ORIGINS must be origins such as https://shop.example, separated by commas, or *, but is ",
  );
});

it.each([
  "graph.example",
  "ftp://graph.example",
  "https://u:p@graph.example",
  "https://graph.example?x",
  "https://graph.example#x",
])("XENTRAL_GRAPH_PUBLIC_URL=%s", (url) => {
  const message = messageFor({ XENTRAL_GRAPH_PUBLIC_URL: url });
  expect(message).toContain("XENTRAL_GRAPH_PUBLIC_URL must be an http or https address without credentials");
  expect(message).not.toContain("u:p");
});

it("every message is one line", () => {
  expect(messageFor({ HOST: "a\nb" })).toBe('HOST must be a host name or an address without brackets, but is "a\\nb".');
});

it("a .env that cannot be read", () => {
  expect(() => loadConfig({}, "/")).toThrow(/^\/ cannot be read: EISDIR/);
});
