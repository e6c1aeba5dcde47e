import { norm, type Reading } from '../annotate/reading';

/**
 * Whether the word at `at` is used as a verb. The tagger takes many an imperative for a noun (“Blockade the ports”), so a word
 * that opens a clause, or follows “to” or what recommends, is one whatever its tag, unless a determiner stands before it.
 */
export function conveysVerb(reading: Reading, at: number): boolean {
  const tag = reading.tags()[at];
  const before = reading.tags()[at - 1];
  if (/^(?:DET|NUM)$/.test(before ?? '') || (before === 'ADP' && norm(reading, at - 1) !== 'to'))
    return tag === 'VERB' && /ing$/.test(norm(reading, at));
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (reading.ending[at]?.some(({ cls }) => cls === 'OUGHT')) return true;
  if (/^(?:to|not|n't|never)$/.test(norm(reading, at - 1))) return true;
  return opensClause(reading, at) && /^(?:DET|PROPN|PRON|ADJ|NOUN|NUM|ADP)$/.test(reading.tags()[at + 1] ?? '');
}

/** “Ease the embargo”, “…, freeze the accounts”, “… and send grain”. */
function opensClause(reading: Reading, at: number): boolean {
  const first = reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
  return at === first || /^[,;:—–)]$/.test(norm(reading, at - 1)) || norm(reading, at - 1) === 'and';
}
