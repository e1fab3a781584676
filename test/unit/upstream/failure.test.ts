import { describe, expect, it } from "vitest";

import { timeoutFailure, wireFailure } from "../../../src/upstream/failure.ts";

function thrown(code: unknown): Error {
  return Object.assign(new Error("connect ECONNREFUSED 10.1.2.3:443 https://acme.xentral.biz"), {
    code,
    address: "10.1.2.3",
  });
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
  ])("%s is %s after at most %i attempts, and its cause is the code alone", (code, expected, mostAttempts) => {
    const failure = wireFailure(thrown(code), "Customer");
    expect({ code: failure.error.code, mostAttempts: failure.mostAttempts }).toEqual({ code: expected, mostAttempts });
    expect(failure.error.details).toEqual({ resource: "Customer" });
    expect(failure.error.message).not.toMatch(/\d|acme|connect E/);
    expect(String(failure.error.cause)).toBe(`Error: ${code}`);
  });

  it.each([["a text"], [null], [thrown(42)], [thrown("see https://acme.xentral.biz")], [new Error("no code")]])(
    "of an unknown kind keeps nothing: %s",
    (value) => {
      const { error } = wireFailure(value, "Customer");
      expect([error.code, String(error.cause)]).toEqual(["UPSTREAM_UNREACHABLE", "Error: UNKNOWN"]);
    },
  );
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
