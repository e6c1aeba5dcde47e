/**
 * Numbers for words, so that matching compares integers. A word that nobody has numbered is 0: no pattern can ask for it.
 * Grows while patterns are compiled, never while texts are read.
 */
const numbers = new Map<string, number>();

/** The number of a word, given now if it has none. */
export function numbered(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** The number of a word of a text, or 0. */
export function numberOf(word: string): number {
  return numbers.get(word) ?? 0;
}

/** One more than the largest number given so far. */
export function vocabularySize(): number {
  return numbers.size + 1;
}
