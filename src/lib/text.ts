/** What makes a text one that cannot be sent, in the words of an error. */

/** What still fits into an address. */
const MAX_IN_ADDRESS = 500;

/** JSON can hold halves of characters, but they cannot be sent; null for texts without. */
export function textTrouble(text: string): string | null {
  return /\p{Surrogate}/u.test(text) ? "Expected a text, found one with half a character (a lone surrogate)." : null;
}

/** What an address cannot hold: halves of characters, and long texts; null for texts that it can. */
export function addressTrouble(text: string): string | null {
  if (text.length <= MAX_IN_ADDRESS) return textTrouble(text);
  return `Expected a text of at most ${MAX_IN_ADDRESS} characters, found ${text.length}.`;
}
