/** A text with the stamp that its next replacement has to name. */
export interface StampedText {
  readonly stamp: string;
  readonly text: string;
  readonly lifeMs: number;
}

/**
 * Texts of which each change names what it replaces. Rejects while they are away: then nobody knows whether a change was
 * made, and whoever tries it again does no harm.
 */
export interface StampedTexts {
  /** Null for what is not there. */
  get(key: string): Promise<string | null>;
  /**
   * Replaces the text with this stamp (null: that there is none) by another one, or removes it. False, and nothing changes,
   * when something else stands there.
   */
  swap(key: string, stamp: string | null, next: StampedText | null): Promise<boolean>;
}

/**
 * Redis runs a script as a whole, so that of several who replace the same text one does.
 *
 * KEYS: the text. ARGV: the stamp that has to stand there, or nothing; then, unless it is to be removed, the next stamp, the
 * next text, its life in milliseconds.
 */
export const swapStamped = `
if (redis.call('HGET', KEYS[1], 'stamp') or '') ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
if ARGV[2] then
  redis.call('HSET', KEYS[1], 'stamp', ARGV[2], 'text', ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
end
return 1
`;
