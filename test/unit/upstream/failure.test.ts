import { describe, expect, it } from "vitest";

import type { AttemptFailure } from "../../../src/upstream/failure.ts";
import { timeoutFailure, wireFailure } from "../../../src/upstream/failure.ts";

function thrown(code: unknown): Error {
  return Object.assign(new Error("connect ECONNREFUSED 10.1.2.3:443 https://acme.xentral.biz"), {
    code,
    address: "10.1.2.3",
  });
}

function failureOf(code: unknown): AttemptFailure {
  const failure = wireFailure(thrown(code), "Customer");
  if (failure === null) throw new Error("A failure of the wire was expected.");
  return failure;
}

describe("an error of the connection", () => {
  it.each([
    ["ENOTFOUND", "UPSTREAM_UNREACHABLE", 3],
    ["EAI_AGAIN", "UPSTREAM_UNREACHABLE", 3],
    ["ECONNREFUSED", "UPSTREAM_UNREACHABLE", 3],
    ["ECONNRESET", "UPSTREAM_UNREACHABLE", 3],
    ["EPIPE", "UPSTREAM_UNREACHABLE", 3],
    ["UND_ERR_SOCKET", "UPSTREAM_UNREACHABLE", 3],
    ["UND_ERR_CONNECT_TIMEOUT", "UPSTREAM_UNREACHABLE", 3],
    ["EHOSTUNREACH", "UPSTREAM_UNREACHABLE", 3],
    ["CERT_HAS_EXPIRED", "UPSTREAM_UNREACHABLE", 1],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "UPSTREAM_UNREACHABLE", 1],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "UPSTREAM_UNREACHABLE", 1],
    ["HPE_INVALID_CONSTANT", "UPSTREAM_MALFORMED", 2],
    ["UND_ERR_HEADERS_OVERFLOW", "UPSTREAM_MALFORMED", 1],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "UPSTREAM_UNREACHABLE", 3],
    ["ERR_STREAM_PREMATURE_CLOSE", "UPSTREAM_UNREACHABLE", 3],
    ["UND_ERR_INFO", "UPSTREAM_UNREACHABLE", 3],
    ["Z_DATA_ERROR", "UPSTREAM_MALFORMED", 2],
  ])("%s is %s after at most %i attempts, and its cause is the code alone", (code, expected, mostAttempts) => {
    const failure = failureOf(code);
    expect({ code: failure.error.code, mostAttempts: failure.mostAttempts }).toEqual({ code: expected, mostAttempts });
    expect(failure.error.details).toEqual({ resource: "Customer" });
    expect(failure.error.message).not.toMatch(/\d|acme|connect E/);
    expect(String(failure.error.cause)).toBe(`Error: ${code}`);
  });

  it("that the parser gave no code is no HTTP", () => {
    const parserError = Object.assign(new Error("Response does not match"), { name: "HTTPParserError" });
    expect(wireFailure(parserError, "Customer")).toMatchObject({
      mostAttempts: 2,
      error: { code: "UPSTREAM_MALFORMED", cause: { message: "HPE_UNKNOWN" } },
    });
  });

  it.each([
    ["a text"],
    [null],
    [thrown(42)],
    [thrown("see https://acme.xentral.biz")],
    [new TypeError("x of undefined")],
    [thrown("UND_ERR_INVALID_ARG")],
    [thrown("ERR_INVALID_CHAR")],
    [thrown("ERR_ASSERTION")],
  ])("is not what the graph did wrong itself: %s", (value) => {
    expect(wireFailure(value, "Customer")).toBeNull();
  });
});

describe("an attempt that took too long", () => {
  it("is a timeout that names its time", () => {
    const { error, mostAttempts } = timeoutFailure(1_234.5, "Customer");
    expect([error.code, error.message, mostAttempts]).toEqual([
      "UPSTREAM_TIMEOUT",
      "Xentral did not answer within 1235 ms.",
      3,
    ]);
  });
});
