/** The words of one enum in one family, both ways. */
export interface Vocabulary<Word extends string> {
  /** The graph's word; `UNKNOWN` for one that is newer than this graph, null for none. */
  readonly read: (raw: string | null) => Word | "UNKNOWN" | null;
  /** Graph's word → upstream's, for filters; words the family lacks are absent. */
  readonly write: Readonly<Record<string, string>>;
}

/** A vocabulary of upstream word → graph's word. Where two upstream words mean the same, filters send the first. */
export function vocabulary<Word extends string>(words: Readonly<Record<string, Word>>): Vocabulary<Word> {
  const known = new Map(Object.entries(words));
  const write: Record<string, string> = {};
  for (const [raw, word] of known) write[word] ??= raw;
  return { read: (raw) => (raw === null ? null : (known.get(raw) ?? "UNKNOWN")), write };
}
