import { type ArguedMotives, type MotiveKind, motiveKinds } from './placement/motive';
import type { Span } from './text/span';

/** One recommendation on the essay’s plane. */
export interface MatrixPoint {
  /** The words that recommend, as in the summary’s recommendations, in the same order. */
  readonly span: Span<'source'>;
  /** The sentence around them. */
  readonly sentence: Span<'source'>;
  /** That sentence as a reader reads it, without markup. */
  readonly text: string;
  /** Confrontation −1 … engagement +1, or unknown. */
  readonly x: number | undefined;
  /** Neglect −1 … interaction +1, or unknown. */
  readonly y: number | undefined;
}

/** Where the essay would have policy stand, given the motive that the draft itself argues. */
export interface SweetSpot {
  readonly x: number;
  readonly y: number;
  readonly motive: 'unknown' | MotiveKind;
}

/** A draft’s recommendations on the essay’s plane. */
export interface Matrix {
  readonly points: readonly MatrixPoint[];
  readonly sweetSpot: SweetSpot;
}

/** Much and steady interaction, a lean to engagement; where internal dynamics rule, close watching instead. */
const spots: Readonly<Record<SweetSpot['motive'], Omit<SweetSpot, 'motive'>>> = {
  unknown: { x: 0.2, y: 0.75 },
  ideology: { x: 0.45, y: 0.75 },
  power: { x: -0.25, y: 0.75 },
  internal: { x: 0.1, y: 0.3 },
};

/**
 * The motive by which a draft explains the North more often than by all others together; a draft that also weighs
 * motives against each other (`weighs`) has to say so twice.
 */
export function sweetSpot(argued: Iterable<ArguedMotives>, weighs: boolean): SweetSpot {
  const sums: Record<MotiveKind, number> = { ideology: 0, power: 0, internal: 0 };
  for (const counts of argued) for (const kind of motiveKinds) sums[kind] += counts[kind];
  const all = sums.ideology + sums.power + sums.internal;
  const motive =
    motiveKinds.find((kind) => sums[kind] * 2 > all && sums[kind] >= (weighs ? 2 : 1)) ?? ('unknown' as const);
  return { ...spots[motive], motive };
}
