import { type Mark, norm, type Reading } from '../annotate/reading';
import type { Sentence } from '../language/sentences';

/** What is done to a measure: raised, kept or carried out, or lowered; and whether that is denied. */
export interface Governance {
  readonly raised: boolean;
  readonly denied: boolean;
}

/**
 * The verb that governs a measure: the nearest one before it in its clause (“ease the embargo and the drills”), else the
 * participle behind it (“the embargo should be eased”). Without one the measure is taken to be used.
 */
export function governance(reading: Reading, mark: Mark, sentence: Sentence): Governance {
  const before = governorBefore(reading, mark, sentence);
  if (before) return before;
  return governorAfter(reading, mark, sentence) ?? { raised: true, denied: false };
}

function governorBefore(reading: Reading, mark: Mark, sentence: Sentence): Governance | undefined {
  let none = false;
  for (let at = mark.first - 1; at >= Math.max(sentence.first, mark.first - reach); at--) {
    const word = norm(reading, at);
    if (stops.has(word) || reading.starting[at]?.some(({ cls }) => cls === 'OUGHT')) break;
    if (negators.has(word)) none = true;
    const cls = governor(reading, at);
    // “cut” inside “cut off the talks” begins at the first word, so the walk leftwards meets the longest verb there.
    if (cls) return { raised: cls === 'RAISE', denied: none !== deniedAt(reading, at, sentence) };
  }
  return none || deniedAt(reading, mark.first, sentence) ? { raised: true, denied: true } : undefined;
}

function governorAfter(reading: Reading, mark: Mark, sentence: Sentence): Governance | undefined {
  for (let at = mark.last; at < Math.min(sentence.last, mark.last + reach); at++) {
    const word = norm(reading, at);
    if (stops.has(word)) return undefined;
    const passive =
      /^(?:be|being|been|is|are)$/.test(norm(reading, at - 1)) || /^(?:be|being)$/.test(norm(reading, at - 2));
    const cls = passive ? governor(reading, at) : undefined;
    if (cls) return { raised: cls === 'RAISE', denied: deniedAt(reading, at, sentence) };
  }
  return undefined;
}

/** Tokens. */
const reach = 12;

function governor(reading: Reading, at: number): 'RAISE' | 'LOWER' | undefined {
  const marks = reading.starting[at]?.filter(({ cls }) => cls === 'RAISE' || cls === 'LOWER') ?? [];
  const cls = marks[0]?.cls;
  return cls === 'RAISE' || cls === 'LOWER' ? cls : undefined;
}

/** “should not strike”, “stop pressing”, “refuse to meet”: a denial within three words before the verb. */
function deniedAt(reading: Reading, at: number, sentence: Sentence): boolean {
  for (let here = at - 1; here >= Math.max(sentence.first, at - 3); here--) {
    const word = norm(reading, here);
    if (word === 'only' || stops.has(word) || word === ',' || word === 'and') return false;
    if (negators.has(word) || (refusals.has(word) && /^(?:to|.*ing)$/.test(norm(reading, here + 1)))) return true;
  }
  return false;
}

const stops = new Set([';', ':', '—', '–', '(', ')', '.', '?', '!', 'but']);
const negators = new Set(['no', 'not', "n't", 'never', 'nor', 'neither', 'without']);
const refusals = new Set(
  'stop stops stopping cease refuse refuses refusing refused decline declines declining avoid avoids avoiding forswear'.split(
    ' ',
  ),
);
