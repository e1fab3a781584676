import { randomBytes } from "node:crypto";

import { Refusal } from "./problems.ts";

/** What a token may do. Without either list: everything. */
export interface Grant {
  /** The only scopes that it has. */
  readonly scopes?: readonly string[];
  /** Scopes that it lacks. */
  readonly denied?: readonly string[];
}

/** Makes a token of the form that the real one has: a number, a bar, forty letters. */
export function randomToken(): string {
  return `1|${randomBytes(20).toString("hex")}`;
}

/** The grant of the request's bearer. Throws a `Refusal` where there is none or it is unknown. */
export function authenticate(grants: ReadonlyMap<string, Grant>, authorization: string | undefined): Grant {
  const token = /^bearer (\S+)$/iu.exec(authorization ?? "")?.[1];
  const grant = token === undefined ? undefined : grants.get(token);
  if (grant === undefined) throw new Refusal({ kind: "unauthorised" });
  return grant;
}

/** Throws a `Refusal` that names the scope where the grant lacks it; null asks for nothing. */
export function authorise(grant: Grant, scope: string | null): void {
  if (scope === null) return;
  const isGranted = grant.scopes === undefined || grant.scopes.includes(scope);
  if (!isGranted || grant.denied?.includes(scope) === true) throw new Refusal({ kind: "scopes", scopes: [scope] });
}
