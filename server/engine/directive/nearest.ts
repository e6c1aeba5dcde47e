import { distance } from 'fastest-levenshtein';

/** The one of `words` that `word` was most likely meant to be, if any is near: at most a third of its letters differ. */
export function nearest<Word extends string>(word: string, words: readonly Word[]): Word | undefined {
  // Nobody means a rule by a page of text.
  if (word.length > 80) return undefined;
  const typed = word.toLowerCase();
  let best: Word | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const away = distance(typed, candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best !== undefined && least * 3 <= Math.max(typed.length, best.length) ? best : undefined;
}
