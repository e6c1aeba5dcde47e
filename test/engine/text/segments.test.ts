import { describe, expect, test } from 'vitest';
import { isUnbroken, type Segments, toSource } from '../../../server/engine/text/segments';
import { proseSpan } from '../../../server/engine/text/span';
import { marked } from '../../support/marks';

// “**must** be&mdash;so” reads “must be—so”.
const source = '**must** be&mdash;so';
const segments: Segments = [
  { prose: 0, proseLength: 4, source: 2, sourceLength: 4, verbatim: true },
  { prose: 4, proseLength: 3, source: 8, sourceLength: 3, verbatim: true },
  { prose: 7, proseLength: 1, source: 11, sourceLength: 7, verbatim: false },
  { prose: 8, proseLength: 2, source: 18, sourceLength: 2, verbatim: true },
];
const start = 100;

/** The prose marked in `prose` stands where the source is marked in `example`. */
function check(prose: string, example: string, unbroken: boolean): void {
  const [span, range] = [marked(prose).ranges[0], marked(example).ranges[0]];
  if (!span || !range) throw new Error('no mark');
  expect(marked(example).text).toBe(source);
  const found = toSource({ start, segments }, proseSpan(span.start, span.end));
  expect(found).toEqual({ start: start + range.start, end: start + range.end });
  expect(isUnbroken({ segments }, proseSpan(span.start, span.end))).toBe(unbroken);
}

describe('prose in its source', () => {
  test('a verbatim stretch', () => check('m[[us]]t be—so', '**m[[us]]t** be&mdash;so', true));
  test('a whole segment', () => check('[[must]] be—so', '**[[must]]** be&mdash;so', true));
  test('over a gap', () => check('mu[[st be]]—so', '**mu[[st** be]]&mdash;so', false));
  test('a replacement', () => check('must be[[—]]so', '**must** be[[&mdash;]]so', false));
  test('over a replacement', () => check('must b[[e—s]]o', '**must** b[[e&mdash;s]]o', false));
  test('up to a replacement', () => check('must [[be]]—so', '**must** [[be]]&mdash;so', true));
  test('everything', () => check('[[must be—so]]', '**[[must** be&mdash;so]]', false));
  test('a place', () => check('mu[[]]st be—so', '**mu[[]]st** be&mdash;so', true));
  test('the place after a gap', () => check('must[[]] be—so', '**must**[[]] be&mdash;so', true));
  test('the place at the end', () => check('must be—so[[]]', '**must** be&mdash;so[[]]', true));
  test('nothing', () => {
    expect(toSource({ start, segments: [] }, proseSpan(0, 0))).toEqual({ start, end: start });
    expect(isUnbroken({ segments: [] }, proseSpan(0, 0))).toBe(false);
  });
  test('beyond the prose', () => {
    expect(toSource({ start, segments }, proseSpan(9, 50))).toEqual({ start: start + 19, end: start + 20 });
    expect(toSource({ start, segments }, proseSpan(40, 50))).toEqual({ start: start + 20, end: start + 20 });
  });
});
