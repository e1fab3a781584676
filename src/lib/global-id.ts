const ROOT = "gid://xentral/";
/** One segment of an id: a number, a heading's or subtotal's `il-` number, or one of the two fixed addresses. */
const SEGMENT = /^(?:[0-9]{1,18}|il-[0-9]{1,18}|masterdata|billingaddress)$/;
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
  if (type === undefined || !TYPE.test(type) || !isPlainId(segments.join("/"))) return null;
  return { type, id: segments.join("/") };
}

/** Whether this is a plain id: one or two legal segments. */
function isPlainId(text: string): boolean {
  const segments = text.split("/");
  return segments.length <= 2 && segments.every((segment) => SEGMENT.test(segment));
}

/** The plain id of a global or plain id of the type; null when it is neither. Never throws. */
export function plainId(text: string, type: string): string | null {
  const global = parseGlobalId(text);
  if (global !== null) return global.type === type ? global.id : null;
  return isPlainId(text) ? text : null;
}
