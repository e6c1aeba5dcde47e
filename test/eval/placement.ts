import { openDraft } from '../../server/engine/index';
import type { LabelledRecommendation } from './corpus';
import { alone } from './score';

/** One axis over the labelled recommendations that the engine finds. */
export interface AxisFigures {
  /** Sentences that label and engine both place. */
  readonly both: number;
  /** Mean absolute error over those, in units of the plane (an axis is 2 long). */
  readonly error: number;
  /** Left unplaced by the engine. */
  readonly unknown: number;
  /** Unplaced though labelled, and placed though labelled unknown. */
  readonly wronglyUnknown: number;
  readonly wronglyKnown: number;
}

export interface PlacementFigures {
  readonly sentences: number;
  readonly x: AxisFigures;
  readonly y: AxisFigures;
}

/** Scores the half that was read while the placement was written, and the half that was not, apart. */
export function placementFigures(
  rows: readonly LabelledRecommendation[],
): Record<'development' | 'held out', PlacementFigures> {
  const placed = rows.filter(({ recommendation }) => recommendation).map(placedRow);
  const half = (held: boolean) => figuresOf(placed.filter((row) => row && heldOut(row.label.text) === held));
  return { development: half(false), 'held out': half(true) };
}

/** Decided by the text alone, so that a sentence never changes sides. */
export function heldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return (hash >>> 16) % 2 === 1;
}

type Row = { readonly label: LabelledRecommendation; readonly x: number | undefined; readonly y: number | undefined };

function placedRow(label: LabelledRecommendation): Row | undefined {
  const point = openDraft(alone(label.text), 'markdown').matrix().points[0];
  return point && { label, x: point.x, y: point.y };
}

function figuresOf(rows: readonly (Row | undefined)[]): PlacementFigures {
  const found = rows.filter((row) => row !== undefined);
  return { sentences: found.length, x: axis(found, 'x'), y: axis(found, 'y') };
}

function axis(rows: readonly Row[], name: 'x' | 'y'): AxisFigures {
  const errors = rows.flatMap((row) => {
    const placed = row[name];
    const wanted = row.label[name];
    return placed === undefined || wanted === null ? [] : [Math.abs(placed - wanted)];
  });
  const sum = errors.reduce((total, error) => total + error, 0);
  return {
    both: errors.length,
    error: errors.length ? Math.round((100 * sum) / errors.length) / 100 : 0,
    unknown: rows.filter((row) => row[name] === undefined).length,
    wronglyUnknown: rows.filter((row) => row[name] === undefined && row.label[name] !== null).length,
    wronglyKnown: rows.filter((row) => row[name] !== undefined && row.label[name] === null).length,
  };
}
