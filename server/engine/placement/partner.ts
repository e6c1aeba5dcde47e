import { type Mark, norm, type Reading } from '../annotate/reading';

/**
 * Whether dealings are with an ally, China or another power rather than with the North: “consult with Seoul”, “talks among the
 * five”, “negotiations on a fissile material treaty”. With nobody named they are with the North, whom the draft is about.
 */
export function amongOthers(reading: Reading, mark: Mark): boolean {
  const last = reading.sentences[reading.sentenceOf[mark.first] ?? 0]?.last ?? mark.last;
  if (severalMeet(reading, mark)) return true;
  for (let at = mark.last; at < Math.min(last, mark.last + reach); at++) {
    if (/^[;:.]$/.test(norm(reading, at))) return false;
    if (joins.has(norm(reading, at)) || at === mark.last) {
      const party = partyAfter(reading, joins.has(norm(reading, at)) ? at + 1 : at, last);
      if (party) return party === 'other';
    }
    if (reading.starting[at]?.some(({ cls }) => cls === 'ACCORD' || cls === 'NUCLEAR_ORDER')) return true;
  }
  return false;
}

/** “Washington, Seoul and Tokyo should resume monthly consultations”: allies that act together meet each other. */
function severalMeet(reading: Reading, mark: Mark): boolean {
  const first = reading.sentences[reading.sentenceOf[mark.first] ?? 0]?.first ?? 0;
  if (!/^consult/.test(norm(reading, mark.first))) return false;
  for (let at = first; at < mark.first; at++)
    if (reading.starting[at]?.some(({ cls }) => cls === 'PARTY') && /^(?:and|,)$/.test(norm(reading, at + 1)))
      return true;
  return false;
}

/** Tokens. */
const reach = 10;
const joins = new Set(['with', 'between', 'among', 'amongst', 'to']);

/** Who is named within three words: the North, or somebody else. */
function partyAfter(reading: Reading, from: number, last: number): 'north' | 'other' | undefined {
  for (let at = from; at < Math.min(last, from + 3); at++) {
    const classes = reading.starting[at]?.map(({ cls }) => cls) ?? [];
    // A pronoun here is the North more often than an ally, whatever it was last.
    if (classes.includes('ACTOR') || /^(?:it|them|him|they)$/.test(norm(reading, at))) return 'north';
    if (classes.some((cls) => cls === 'POLICY' || cls === 'CHINA' || cls === 'PARTY' || cls === 'OTHER'))
      return 'other';
    if (norm(reading, at) === 'themselves') return 'other';
  }
  return undefined;
}
