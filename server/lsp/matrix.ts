import type { Summary } from '../engine/index';
import { matrixPicture } from '../report/matrix/picture';
import { matrixStyle } from '../report/matrix/style';
import { motiveInWords, positionInWords } from '../report/position';
import { english, fill, type MatrixWords } from '../report/words';
import type { OpenDraft } from './openDraft';
import { toPlace } from './place';
import type { MatrixPicture } from './protocol';

/**
 * The draft's recommendations, drawn for a page in the words given and for a file in the draft's own language; undefined for a draft
 * without any.
 */
export function toMatrix(open: OpenDraft, { kind }: Summary, words: MatrixWords): MatrixPicture | undefined {
  const matrix = open.draft.matrix();
  if (kind !== 'policy' || matrix.points.length === 0) return undefined;
  return {
    svg: matrixPicture(matrix, { words, styled: false, role: 'button' }),
    style: matrixStyle,
    standalone: matrixPicture(matrix, { words: english }),
    description: motiveInWords(matrix.sweetSpot, words),
    points: matrix.points.map((point, at) => {
      const place = toPlace(open, point.sentence);
      const position = positionInWords(point, words);
      return { place, label: fill(words.pointLabel, { number: at + 1, text: place.text, position }) };
    }),
  };
}
