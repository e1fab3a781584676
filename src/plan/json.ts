/** JSON that is sent upstream: like any other, but that decimal numbers keep their digits instead of becoming floats. */

/** A number of JSON with exactly these digits. */
export class Digits {
  readonly text: string;

  constructor(text: string) {
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) throw new RangeError("A number of JSON consists of digits.");
    this.text = text;
  }
}

/** What can be sent. Members that are undefined are left out. */
export type JsonValue = string | number | boolean | null | Digits | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** A decimal as a JSON number, digit by digit: `007.50` becomes `7.50`. Throws for what is no decimal. */
export function digits(decimal: string): Digits {
  return new Digits(decimal.replace(/^(-?)0+(?=\d)/, "$1"));
}

/** The value as JSON text. */
export function printJson(value: JsonValue): string {
  if (value instanceof Digits) return value.text;
  if (isList(value)) return `[${value.map(printJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [`${JSON.stringify(name)}:${printJson(member)}`],
  );
  return `{${members.join(",")}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
