import type { MatrixPoint, SweetSpot } from '../engine/index';
import { fill, type MatrixWords } from './words';

/** Where a point stands, as a sentence: for screen readers, tables and tooltips. */
export function positionInWords({ x, y }: Pick<MatrixPoint, 'x' | 'y'>, words: MatrixWords): string {
  if (x === undefined && y === undefined) return words.nowhere;
  if (y === undefined) return fill(words.xOnly, { x: poleInWords(x ?? 0, words) });
  if (x === undefined) return fill(words.yOnly, { y: amountInWords(y, words) });
  return fill(words.position, { x: poleInWords(x, words), y: amountInWords(y, words) });
}

/** A place on x in words. */
export function poleInWords(x: number, words: MatrixWords): string {
  if (x <= -0.75) return words.leansFarConfrontation;
  if (x < -0.1) return words.leansConfrontation;
  if (x <= 0.1) return words.balanced;
  return x < 0.75 ? words.leansEngagement : words.leansFarEngagement;
}

/** A place on y in words. */
export function amountInWords(y: number, words: MatrixWords): string {
  if (y <= -0.75) return words.farNeglect;
  if (y < -0.1) return words.someNeglect;
  if (y <= 0.1) return words.neitherMuchNorLittle;
  return y < 0.75 ? words.someInteraction : words.muchInteraction;
}

/** Which motive the sweet spot follows, as a sentence. */
export function motiveInWords({ motive }: SweetSpot, words: MatrixWords): string {
  switch (motive) {
    case 'unknown':
      return words.motiveUnknown;
    case 'ideology':
      return words.motiveIdeology;
    case 'power':
      return words.motivePower;
    case 'internal':
      return words.motiveInternal;
  }
}
