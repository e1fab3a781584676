/** What the sandbox sends back: complete before the first byte leaves, so that faults can spoil it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** The three generations of the API; they differ in query dialect, envelope and error bodies. */
export type Family = "v1" | "v2" | "v3";

/** Makes a JSON answer; the media type is `application/json` unless named. */
export function jsonAnswer(status: number, body: unknown, mediaType = "application/json"): Answer {
  return { status, headers: { "content-type": mediaType }, body: JSON.stringify(body) };
}

/** Makes an answer of plain text or HTML. */
export function textAnswer(status: number, body: string, mediaType = "text/html; charset=UTF-8"): Answer {
  return { status, headers: { "content-type": mediaType }, body };
}
