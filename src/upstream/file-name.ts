/** Longest name given on; file systems stop at 255 bytes. */
const maxLength = 150;

/**
 * The file name in a Content-Disposition header (RFC 6266, RFC 8187), as a base name that is safe to store; null where
 * there is none. Never throws.
 *
 * @example `attachment; filename="rechnung.pdf"; filename*=UTF-8''Rechnung%20M%C3%BCller.pdf` → `Rechnung Müller.pdf`
 */
export function readFileName(header: string | undefined): string | null {
  if (header === undefined) return null;
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, token] of header.matchAll(
    /;\s*([\w-]+\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g,
  )) {
    const value = quoted === undefined ? (token ?? "").trim() : quoted.replace(/\\(["\\])/g, "$1");
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), value);
  }
  return safeName(decodeExtended(parameters.get("filename*"))) ?? safeName(decodeBytes(parameters.get("filename")));
}

function decodeExtended(value: string | undefined): string | null {
  const [, charset = "", encoded = ""] = /^([\w-]+)'[^']*'(.*)$/.exec(value ?? "") ?? [];
  if (!/^(utf-8|iso-8859-1)$/i.test(charset)) return null;
  const bytes = encoded.replace(/%([0-9a-f]{2})/gi, (_match, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return new TextDecoder(charset).decode(Buffer.from(bytes, "latin1"));
}

/** Headers arrive as Latin-1; servers that write UTF-8 into them mean UTF-8. */
function decodeBytes(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (Buffer.from(value, "latin1").toString("latin1") !== value) return value;
  const text = Buffer.from(value, "latin1").toString("utf8");
  return text.includes("\ufffd") ? value : text;
}

function safeName(name: string | null): string | null {
  if (name === null) return null;
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .trim()
    .replace(/^\.+/, "");
  if (plain === "") return null;
  if (plain.length <= maxLength) return plain;
  const extension = /\.\w{1,10}$/.exec(plain)?.[0] ?? "";
  return plain.slice(0, maxLength - extension.length) + extension;
}
