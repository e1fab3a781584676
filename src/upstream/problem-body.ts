/** Reads the error bodies of all API generations into one shape. The content type is not reliable: the body decides. */
import type { UpstreamProblem } from "../lib/problem.ts";

/** What an error body says. */
export interface ReadProblem {
  readonly problem: UpstreamProblem;
  /** Scopes that the token lacks; empty where the body names none. */
  readonly scopes: readonly string[];
}

/** Longest text taken over from a body. */
const maxTextLength = 300;
/** Most messages taken over from a body; a mirrored payload can hold thousands. */
const maxMessages = 100;
/** Deepest nesting followed in violations. */
const maxDepth = 12;

/** Type given to a 404 that speaks of the route rather than of a record. */
export const routeNotFound = "route-not-found";

/**
 * Reads an error body. Never throws. `secret` appears nowhere in the outcome, and no URL either.
 *
 * A 404 whose body speaks of a route, or is a page of the web server, gets the type `route-not-found`. Without a body a
 * 404 has neither type nor title.
 */
export function readProblem(status: number, body: string, secret: string): ReadProblem {
  const clean = cleaner(secret);
  const json = parsed(body);
  const said = isRecord(json) ? fromJson(json, clean) : fromText(body, clean);
  const scopes = isRecord(json) ? scopesOf(json) : scopesIn(body);
  const type = status === 404 && isAboutRoute(json, body, said.title) ? routeNotFound : said.type;
  const { title, violations } = said;
  const problem: UpstreamProblem = {
    status,
    ...(type === undefined ? {} : { type }),
    ...(title === undefined || isInternal(title) ? {} : { title }),
    ...(violations === undefined ? {} : { violations }),
  };
  return { problem, scopes: scopes.map(clean) };
}

type Said = { readonly [Key in "type" | "title" | "violations"]?: UpstreamProblem[Key] | undefined };
type Clean = (text: string) => string;

function fromJson(json: Record<string, unknown>, clean: Clean): Said {
  // Upstream: the legacy side wraps its message: { error: { code, http_code, message } }. Checked 2026-11.
  const wrapped = isRecord(json["error"]) ? json["error"] : {};
  const titles = [json["title"], json["message"], wrapped["message"], json["error"]];
  const title = titles.find((value) => typeof value === "string" && value.trim() !== "");
  return {
    type: typeof json["type"] === "string" ? lastSegment(clean(json["type"].replace(/^.*[/#](?=.)/, ""))) : undefined,
    title: typeof title === "string" ? clean(title) : undefined,
    violations: violationsOf(json, clean),
  };
}

function fromText(body: string, clean: Clean): Said {
  const isPage = body.trimStart().startsWith("<");
  const text = isPage ? /<title[^>]*>([^<]*)/i.exec(body)?.[1] : body.split("\n", 1)[0];
  const title = clean(text ?? "");
  return { title: title === "" ? undefined : title };
}

function lastSegment(type: string): string | undefined {
  return /^[\w.-]{1,100}$/.test(type) ? type : undefined;
}

/**
 * Upstream: `violations` is a map of dotted paths (v3), or an object or array that mirrors the payload (v1, v2);
 * business rules stand in `messages` as a list or a map; conflicts of many records in `items`; `errors` is the
 * framework's own name. Checked 2026-11.
 */
function violationsOf(json: Record<string, unknown>, clean: Clean): UpstreamProblem["violations"] {
  const found = new Map<string, string[]>();
  for (const part of ["violations", "messages", "errors", "detail"]) collect(json[part], "", { found, clean });
  if (Array.isArray(json["items"])) {
    for (const [index, item] of json["items"].entries()) {
      if (isRecord(item)) collect([item["title"], item["messages"]], `items.${index}`, { found, clean });
    }
  }
  return found.size === 0 ? undefined : Object.fromEntries(found);
}

interface Collection {
  readonly found: Map<string, string[]>;
  readonly clean: Clean;
}

/** Texts in a list belong to the path of the list; whatever else a list holds mirrors the payload, by index. */
function collect(value: unknown, path: string, into: Collection): void {
  if (typeof value === "string") {
    const text = into.clean(value);
    const messages = into.found.get(path) ?? [];
    const count = [...into.found.values()].reduce((sum, list) => sum + list.length, 0);
    if (text !== "" && count < maxMessages) into.found.set(path, [...messages, text]);
    return;
  }
  if (typeof value !== "object" || value === null || path.split(".").length > maxDepth) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    const below = path === "" ? into.clean(key) : `${path}.${into.clean(key)}`;
    const isOwn = isList && (typeof item === "string" || Array.isArray(item));
    collect(item, isOwn ? path : below, into);
  }
}

function scopesOf(json: Record<string, unknown>): readonly string[] {
  const listed = json["scopes"];
  if (Array.isArray(listed))
    return listed.filter((scope): scope is string => typeof scope === "string").slice(0, maxMessages);
  const texts = [json["message"], json["title"], isRecord(json["error"]) ? json["error"]["message"] : json["error"]];
  return texts.flatMap((text) => (typeof text === "string" ? scopesIn(text) : []));
}

/** Upstream: the v3 families name scopes in a sentence, `Missing required scopes: customer:create.` Checked 2026-11. */
function scopesIn(text: string): readonly string[] {
  const listed = /missing required scopes?:(.*)/i.exec(text)?.[1] ?? "";
  return listed.match(/[A-Za-z]\w*:\w+/g)?.slice(0, maxMessages) ?? [];
}

/** Upstream: 7431 is the legacy side's code of an unknown route. Checked 2026-11. */
function isAboutRoute(json: unknown, body: string, title: string | undefined): boolean {
  if (isRecord(json)) {
    const code = isRecord(json["error"]) ? json["error"]["code"] : undefined;
    return code === 7431 || /\broute\b/i.test(title ?? "");
  }
  return body.trim() !== "";
}

/** Texts of a database or a programming language can hold anybody's records. */
function isInternal(title: string): boolean {
  return /SQLSTATE|\bSQL\b|stack trace|\.php\b/i.test(title);
}

/** A token reads `id|hash`; the hash alone is as good as the whole. */
function cleaner(secret: string): Clean {
  const [, hash = secret] = secret.split("|");
  const spellings = [secret, encodeURIComponent(secret), hash].filter((spelling) => spelling !== "");
  return (text) =>
    spellings
      .reduce((left, spelling) => left.replaceAll(spelling, "…"), text)
      .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, "…")
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim()
      .slice(0, maxTextLength);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
