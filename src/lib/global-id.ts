const ROOT = "gid://xentral/";
/** A number: the id of a record of its own, and the first part of every id. */
const NUMBER = /^[0-9]{1,18}$/;
/** What stands below a record: a number, a heading's or subtotal's `il-` number, or one of the two fixed addresses. */
const BELOW = /^(?:[0-9]{1,18}|il-[0-9]{1,18}|masterdata|billingaddress)$/;
const TYPE = /^[A-Z][A-Za-z]{0,63}$/;

/** A global id taken apart: the type and the plain id (`42`, or `42/7` for what lives under a parent). */
export interface GlobalId {
  readonly type: string;
  readonly id: string;
}

/** `gid://xentral/SalesOrder/42` of type and plain id. */
export function formatGlobalId(type: string, id: string): string {
  return `${ROOT}${type}/${id}`;
}

/** The parts of a global id; null for anything that is none. Never throws. */
export function parseGlobalId(text: string): GlobalId | null {
  if (!text.startsWith(ROOT)) return null;
  const [type, ...segments] = text.slice(ROOT.length).split("/");
  if (type === undefined || !TYPE.test(type)) return null;
  const id = canonicalId(segments);
  return id === null ? null : { type, id };
}

/** The plain id of a global or plain id of the type; null when it is neither. Never throws. */
export function plainId(text: string, type: string): string | null {
  const global = parseGlobalId(text);
  if (global !== null) return global.type === type ? global.id : null;
  return canonicalId(text.split("/"));
}

/** The id of the record that a plain id begins with: of order position `42/7` the order's. */
export function ownerIdOf(id: string): string {
  return id.split("/", 1)[0] ?? "";
}

/** What a plain id names below a record: of order position `42/7` the 7; empty for records of their own. */
export function ownIdOf(id: string): string {
  return id.split("/")[1] ?? "";
}

/** Whether a text is a plain id in the ERP's own spelling. */
export function isPlainId(text: string): boolean {
  return canonicalId(text.split("/")) === text;
}

/** An id of one or two legal segments in the ERP's spelling, by which answers are matched: without leading zeros. */
function canonicalId([own = "", below, ...more]: readonly string[]): string | null {
  if (more.length > 0 || !NUMBER.test(own) || (below !== undefined && !BELOW.test(below))) return null;
  return [own, ...(below === undefined ? [] : [below])].map(withoutZeros).join("/");
}

function withoutZeros(segment: string): string {
  return NUMBER.test(segment) ? segment.replace(/^0+(?=\d)/, "") : segment;
}
