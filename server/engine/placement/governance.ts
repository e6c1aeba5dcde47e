import { type Mark, norm, type Reading } from '../annotate/reading';
import { conveysVerb } from './verbs';

/** What is done to a measure: raised, applied or carried out; kept up; lowered; lowered in part; or nothing that the sentence says. */
export type Governance = 'raised' | 'kept' | 'lowered' | 'lessened' | 'bare' | 'contrasted';

/** The stretch in which governors and denials count: the tokens of a sentence that advise. */
export interface Reach {
  readonly reading: Reading;
  readonly zone: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

/**
 * The verb that governs a measure: the nearest one before it in its clause (“ease the embargo and the drills”), else the
 * participle behind it (“the embargo should be eased”), each turned round by a denial.
 */
export function governance(reach: Reach, mark: Mark): Governance {
  return before(reach, mark) ?? after(reach, mark) ?? 'bare';
}

function before(reach: Reach, mark: Mark): Governance | undefined {
  const { reading } = reach;
  // “exempt medicine from the embargo”, “relief from sanctions”; “kept apart from the talks” says nothing of the talks.
  if (norm(reading, article(reading, mark.first) - 1) === 'from')
    return mark.cls === 'DURESS' || mark.cls === 'HARSH' ? 'lowered' : 'contrasted';
  let none = false;
  for (let at = mark.first - 1; at >= Math.max(reach.first, mark.first - tokens); at--) {
    if (!reach.zone.has(at)) continue;
    const word = norm(reading, at);
    if (stops.has(word) || reading.starting[at]?.some(({ cls }) => cls === 'OUGHT')) break;
    if (word === 'no' || word === 'without') none ||= nearby(reading, at, mark.first);
    else if (negators.has(word)) return turned(reach, at, mark);
    const cls = governor(reach, at);
    if (!cls) continue;
    return turnedBy(reading, at, cls, none !== denied(reach, at));
  }
  return none ? 'lowered' : undefined;
}

/** “no oil shipments” lacks them; “without weapons and under a treaty” does not lack the treaty. */
function nearby(reading: Reading, at: number, noun: number): boolean {
  for (let here = at + 1; here < noun; here++)
    if (/^(?:and|or|,|in|of|on|under|for)$/.test(norm(reading, here))) return false;
  return true;
}

/** A negation between the measure and any governor: “nor receive a delegation” denies, “rice, not aid” sets apart. */
function turned(reach: Reach, at: number, mark: Mark): Governance | undefined {
  const word = norm(reach.reading, at);
  if (word === 'not' && /^(?:only|just|merely|least)$/.test(norm(reach.reading, at + 1))) return undefined;
  if (word === 'not' && article(reach.reading, mark.first) === at + 1) return 'contrasted';
  if (word === 'not' && !auxiliary(reach.reading, at - 1)) return 'contrasted';
  return 'lowered';
}

function after(reach: Reach, mark: Mark): Governance | undefined {
  const { reading } = reach;
  for (let at = mark.last; at < Math.min(reach.last, mark.last + tokens); at++) {
    if (!reach.zone.has(at)) continue;
    const word = norm(reading, at);
    if (stops.has(word)) return undefined;
    const cls = passive(reading, at) ? governor(reach, at) : undefined;
    if (cls) return turnedBy(reading, at, cls, denied(reach, at));
  }
  return undefined;
}

function turnedBy(reading: Reading, at: number, cls: 'RAISE' | 'LOWER', denial: boolean): Governance {
  if (cls === 'RAISE') return denial ? 'lowered' : keeping.test(norm(reading, at)) ? 'kept' : 'raised';
  return denial ? 'raised' : lessening.test(norm(reading, at)) ? 'lessened' : 'lowered';
}

const keeping = /^(?:keep|kept|maint|continu|preserv|sustain|surviv|go|goes|retain|leave|left)/;
const lessening = /^(?:fewer|less|reduc|trim|limit|curb|curtail|lessen|scale|downgrad|slow|soften|eas|relax|narrow)/;

/** “should be eased”, “ought soon to be eased”; “should end”, “may go on”, which need no participle. */
function passive(reading: Reading, at: number): boolean {
  const [last, before] = [norm(reading, at - 1), norm(reading, at - 2)];
  if (reading.ending[at]?.some(({ cls }) => cls === 'OUGHT' || cls === 'MODAL') || last === 'not') return true;
  return /^(?:be|being|been)$/.test(last) || (/^(?:be|being|been)$/.test(before) && /ly$|^(?:never|not)$/.test(last));
}

/** Tokens. */
const tokens = 12;

function governor({ reading }: Reach, at: number): 'RAISE' | 'LOWER' | undefined {
  const mark = reading.starting[at]?.find(({ cls }) => cls === 'RAISE' || cls === 'LOWER');
  if (!mark || (mark.cls !== 'RAISE' && mark.cls !== 'LOWER')) return undefined;
  return conveysVerb(reading, at) || quantities.has(norm(reading, at)) ? mark.cls : undefined;
}

const quantities = new Set(['fewer', 'less']);

/** “should not strike”, “stop pressing”, “refuse to meet”: a denial within three words before the verb. */
export function denied({ reading, first, zone }: Reach, at: number): boolean {
  for (let here = at - 1; here >= Math.max(first, at - 3); here--) {
    const word = norm(reading, here);
    if (!zone.has(here) || stops.has(word) || /^(?:only|just|,|and|or)$/.test(word)) return false;
    if (/^(?:only|just|merely|least)$/.test(norm(reading, here + 1))) return false;
    if (negators.has(word) || word === 'no' || word === 'without') return true;
    if (refusals.has(word) && /^(?:to|.*ing)$/.test(norm(reading, here + 1))) return true;
    if (word === 'against' && /ing$/.test(norm(reading, here + 1))) return true;
  }
  return false;
}

/** The first of the determiners and adjectives before a noun. */
function article(reading: Reading, at: number): number {
  const tags = reading.tags();
  let first = at;
  while (/^(?:DET|ADJ|NUM|PART)$/.test(tags[first - 1] ?? '') && !negators.has(norm(reading, first - 1))) first--;
  return first;
}

function auxiliary(reading: Reading, at: number): boolean {
  return (
    /^(?:do|does|is|are|be|will|would|can|could|may|might|let|us)$/.test(norm(reading, at)) ||
    (reading.ending[at + 1]?.some(({ cls }) => cls === 'OUGHT' || cls === 'MODAL') ?? false)
  );
}

const stops = new Set([';', ':', '—', '–', '(', ')', '.', '?', '!', 'but', 'while', 'whereas', 'yet', 'so']);
const negators = new Set(['not', "n't", 'never', 'nor', 'neither']);
const refusals = new Set(
  'stop stops stopping cease refuse refuses refusing refused decline declines declining avoid avoids avoiding forswear'.split(
    ' ',
  ),
);
