import type { Reading } from '../annotate/reading';
import type { Recommendation } from '../annotate/recommendations';
import type { RuleId } from '../rule/info';
import { type Move, moves } from './moves';
import { advisingZone } from './zone';

/** Where a recommendation stands on the essay’s plane: −1 … 1 on each axis, or unknown. */
export interface Placement {
  /** Confrontation −1 … engagement +1. */
  readonly x: number | undefined;
  /** Neglect −1 … interaction +1. */
  readonly y: number | undefined;
}

/** Places one recommendation by what its sentence would do, and by the rules that the sentence meets (`judged`). */
export function place(reading: Reading, { sentence: index }: Recommendation, judged: ReadonlySet<RuleId>): Placement {
  const sentence = reading.sentences[index];
  // “Choose between talks and pressure” names both poles and stands at neither.
  if (!sentence || judged.has('framing/false-choice')) return { x: undefined, y: undefined };
  const zone = advisingZone(reading, sentence);
  const found = moves({ reading, zone, first: sentence.first, last: sentence.last });
  const steady = steadied(reading, zone);
  const all = [...kept(found, judged), ...ruled(found, judged)];
  return { x: balance(all), y: interaction(all, steady) };
}

/** Where a rule has found contact withheld, what the sentence says of contact is what is withheld: “talks only when …”. */
function kept(found: readonly Move[], judged: ReadonlySet<RuleId>): readonly Move[] {
  if (!away.some((rule) => judged.has(rule))) return found;
  return found.filter(({ y = 0, lean = 0 }) => y <= 0 && lean <= 0);
}

const away: readonly RuleId[] = ['interaction/neglect', 'interaction/withheld-contact'];

/** What the rules add: nothing where a measure has already said as much, no contact where all of it is with allies. */
function ruled(found: readonly Move[], judged: ReadonlySet<RuleId>): readonly Move[] {
  const idle =
    away.some((rule) => judged.has(rule)) || (found.some(({ allied }) => allied) && found.every(({ y }) => !y));
  return [...judged].flatMap((rule) => {
    const move = implied[rule];
    if (!move || (idle && rule === 'interaction/unaddressed')) return [];
    return found.some(({ x = 0 }) => move.x && x <= move.x) ? [] : move;
  });
}

/** Where a move stands that a rule knows by wordings of its own. */
const implied: Readonly<Partial<Record<RuleId, Move>>> = {
  'interaction/neglect': { y: -1 },
  'interaction/withheld-contact': { y: -1, lean: -0.5 },
  'interaction/unaddressed': { y: 1 },
  'context/ostracism': { x: -1 },
  'strategy/punishment': { x: -0.5 },
};

/** Measures of both poles meet in the middle; a second measure of one pole adds half as much again. */
function balance(found: readonly Move[]): number | undefined {
  const decided = found.flatMap(({ x }) => (x === undefined ? [] : [x]));
  const leaning = found.flatMap(({ lean }) => (lean === undefined ? [] : [lean]));
  const soft = pole(decided.filter((x) => x > 0));
  const hard = pole(decided.filter((x) => x < 0).map((x) => -x));
  if (soft && hard) return (soft - hard) / 2;
  if (soft || hard) return soft - hard;
  return leaning.length > 0 ? leaning.reduce((sum, lean) => sum + lean, 0) / leaning.length : undefined;
}

function pole(strengths: readonly number[]): number {
  if (strengths.length === 0) return 0;
  return Math.min(1, Math.max(...strengths) + (strengths.length > 1 ? 0.25 : 0));
}

/** One meeting is half of what standing contact is. */
function interaction(found: readonly Move[], steady: boolean): number | undefined {
  const values = found.flatMap(({ y }) => (y === undefined ? [] : [y]));
  if (values.length === 0) return undefined;
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  if (high && low) return (high + low) / 2;
  return high && steady ? 1 : high || low;
}

function steadied(reading: Reading, zone: ReadonlySet<number>): boolean {
  for (const at of zone)
    if (reading.starting[at]?.some(({ cls }) => cls === 'RHYTHM' || cls === 'REGULAR' || cls === 'STEADY')) return true;
  return false;
}
