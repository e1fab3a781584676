import { AppError, upstreamStatus } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { endpointName } from "../plan/known.ts";
import type { Known } from "../plan/known.ts";
import { narrowAfterRefusal } from "../plan/pages.ts";
import type { PlannedRequest } from "../plan/request.ts";

/** What was learnt about one instance and token. Kept for the life of the process, each fact for a while. */
export interface Knowledge extends Known {
  /** Learns from a refusal what to do without; false when the refusal teaches nothing, so that asking again is vain. */
  learn(request: PlannedRequest, error: unknown): boolean;
  /** The error with which an endpoint was found absent; null when it was not. */
  absenceError(endpoint: string): AppError | null;
  /** Whether records of the endpoint come as this media type, such as a printed document. */
  takesAccept(endpoint: string, accept: string): boolean;
  refuseInclude(endpoint: string, include: string): void;
  limitPage(endpoint: string, size: number): void;
  limitBatch(endpoint: string, keys: number): void;
  distrustFilter(endpoint: string, key: string, operator: string): void;
  missCursors(endpoint: string): void;
}

/** After this time a refusal is tried again: rights are granted, builds are updated. */
const FORGET_AFTER_MS = 10 * 60_000;

/** The page size that every list serves. */
const SMALLEST_PAGE = 10;

/** Facts that are believed for a while. */
interface Facts {
  /** Another number whenever a fact came or went. */
  readonly revision: number;
  readonly remember: (fact: string, value?: unknown) => void;
  readonly recall: (fact: string) => unknown;
}

function createFacts(clock: Clock): Facts {
  const facts = new Map<string, { readonly value: unknown; readonly until: number }>();
  let revision = 0;
  const recall = (fact: string): unknown => {
    const found = facts.get(fact);
    if (found === undefined) return undefined;
    if (found.until > clock.now()) return found.value;
    facts.delete(fact);
    revision += 1;
    return undefined;
  };
  return {
    get revision() {
      for (const fact of facts.keys()) recall(fact);
      return revision;
    },
    recall,
    remember: (fact, value = true) => {
      facts.set(fact, { value, until: clock.now() + FORGET_AFTER_MS });
      revision += 1;
    },
  };
}

/** Creates an empty memory. */
export function createKnowledge(clock: Clock): Knowledge {
  const facts = createFacts(clock);
  const { remember, recall } = facts;
  const number = (fact: string): number | null => {
    const value = recall(fact);
    return typeof value === "number" ? value : null;
  };
  const absenceError = (endpoint: string): AppError | null => {
    const value = recall(`absent ${endpoint}`) ?? recall(`absent ${endpoint.replace(/\/\{id\}$/, "")}`);
    return value instanceof AppError ? value : null;
  };
  const known: Knowledge = {
    get revision() {
      return facts.revision;
    },
    absence: (endpoint) => absenceError(endpoint)?.message ?? null,
    absenceError,
    takesAccept: (endpoint, accept) => recall(`accept ${endpoint} ${accept}`) === undefined,
    takesInclude: (endpoint, include) => recall(`include ${collection(endpoint)} ${include}`) === undefined,
    largestPage: (endpoint) => number(`page ${endpoint}`),
    takesRevealing: (endpoint) => recall(`revealing ${endpoint}`) === undefined,
    ignoresFilter: (endpoint, key, operator) => recall(`filter ${endpoint} ${key} ${operator}`) !== undefined,
    givesCursors: (endpoint) => recall(`cursors ${endpoint}`) === undefined,
    largestBatch: (endpoint) => number(`batch ${endpoint}`),
    refuseInclude: (endpoint, include) => remember(`include ${collection(endpoint)} ${include}`),
    limitPage: (endpoint, size) => remember(`page ${endpoint}`, size),
    limitBatch: (endpoint, keys) => remember(`batch ${endpoint}`, keys),
    distrustFilter: (endpoint, key, operator) => remember(`filter ${endpoint} ${key} ${operator}`),
    missCursors: (endpoint) => remember(`cursors ${endpoint}`),
    learn: (request, error) => error instanceof AppError && learnFrom(known, { request, error, remember }),
  };
  return known;
}

/** Single read and list of a collection take the same includes. */
function collection(endpoint: string): string {
  return endpoint.replace(/\/\{id\}$/, "");
}

interface Lesson {
  readonly request: PlannedRequest;
  readonly error: AppError;
  readonly remember: (fact: string, value?: unknown) => void;
}

function learnFrom(known: Knowledge, lesson: Lesson): boolean {
  const { request, error, remember } = lesson;
  const endpoint = endpointName(request.path);
  const status = upstreamStatus(error);
  if (isAbsence(request, error)) {
    // Lists of some families have a media type of their own: only a printed document is another thing than its record.
    if (request.accept === "application/pdf") remember(`accept ${endpoint} ${request.accept}`);
    else remember(`absent ${error.code === "UPSTREAM_FORBIDDEN" ? collection(endpoint) : endpoint}`, error);
    return true;
  }
  return status === 400 && learnFromValidation(known, lesson);
}

/** "Not deployed or no right": the next family may have it. A single read's 404 means so only when the route is missing. */
function isAbsence(request: PlannedRequest, error: AppError): boolean {
  const problem = error.details.upstream;
  if (error.code === "UPSTREAM_FORBIDDEN") return true;
  if (problem === undefined) return false;
  if ([403, 405, 406, 501].includes(problem.status)) return true;
  if (problem.status !== 404) return false;
  return !endpointName(request.path).includes("{id}") || problem.type === "route-not-found";
}

function learnFromValidation(known: Knowledge, { request, error, remember }: Lesson): boolean {
  const endpoint = endpointName(request.path);
  const text = problemText(error);
  const asked = parameter(request, "include")?.split(",") ?? [];
  if (asked.length > 0 && /include/i.test(text)) {
    const named = asked.filter((include) => mentions(refusedPart(text), include));
    for (const include of named.length > 0 ? named : asked) known.refuseInclude(endpoint, include);
    return true;
  }
  const size = Number(parameter(request, "perPage") ?? parameter(request, "page[size]") ?? 0);
  // Upstream: some lists refuse sizes instead of clamping them; 10 is served by all of them. Checked 2026-11.
  const narrower = narrowAfterRefusal({ min: SMALLEST_PAGE, max: size }, size);
  if (narrower !== null && /per_?page|page\.size|page\[size\]|\bsize\b/i.test(text)) {
    known.limitPage(endpoint, narrower.max);
    return true;
  }
  if (request.reveals === true && blamesStatus(request, text)) {
    remember(`revealing ${endpoint}`);
    return true;
  }
  return false;
}

function problemText(error: AppError): string {
  const { title = "", violations = {} } = error.details.upstream ?? {};
  return [title, ...Object.entries(violations).flatMap(([path, messages]) => [path, ...messages])].join("\n");
}

function parameter({ query }: PlannedRequest, name: string): string | undefined {
  return query.find(([candidate]) => candidate === name)?.[1];
}

/** Whether a refusal is about the condition on the status: by its name, or by its place among the conditions. */
function blamesStatus({ query }: PlannedRequest, text: string): boolean {
  const index = query.flatMap(([name, value]) =>
    value === "status" ? (/^filter\[(\d+)\]\[key\]$/.exec(name)?.[1] ?? []) : [],
  )[0];
  if (index === undefined) return false;
  return mentions(refusedPart(text), "status") || new RegExp(`filter(?:\\.|\\[)${index}\\b`).test(text);
}

/** Upstream: after what is refused, a message lists all that is allowed, which is not to blame. Checked 2026-11. */
function refusedPart(text: string): string {
  return text.replace(/(?:allowed (?:include|filter)\(s\) are|allowed:).*/gi, "");
}

function mentions(text: string, word: string): boolean {
  return text
    .split(/[^\w.]+/)
    .map((part) => part.replace(/^\.+|\.+$/g, ""))
    .includes(word);
}
