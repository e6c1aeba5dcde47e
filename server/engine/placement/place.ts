import type { Reading } from '../annotate/reading';
import type { Recommendation } from '../annotate/recommendations';
import { type Move, moves } from './moves';
import { advisingZone } from './zone';

/** Where a recommendation stands on the essay’s plane: −1 … 1 on each axis, or unknown. */
export interface Placement {
  /** Confrontation −1 … engagement +1. */
  readonly x: number | undefined;
  /** Neglect −1 … interaction +1. */
  readonly y: number | undefined;
}

/** Places one recommendation by what its sentence would do. */
export function place(reading: Reading, { sentence: index }: Recommendation): Placement {
  const sentence = reading.sentences[index];
  if (!sentence) return { x: undefined, y: undefined };
  const zone = advisingZone(reading, sentence);
  const found = moves({ reading, zone, first: sentence.first, last: sentence.last });
  const steady = steadied(reading, zone);
  return { x: balance(found), y: interaction(found, steady) };
}

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
