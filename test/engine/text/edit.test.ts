import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, composeEdits, type Edit } from '../../../server/engine/text/edit';
import { marked } from '../../support/marks';

/** Replaces each `[[range]]` by the text of its place in `texts`. */
function check(example: string, texts: readonly string[], expected: string): void {
  const { text, ranges } = marked(example);
  expect(
    applyEdits(
      text,
      ranges.map((range, index) => ({ ...range, text: texts[index] ?? '' })),
    ),
  ).toBe(expected);
}

describe('edits', () => {
  test('none', () => check('Kim wants.', [], 'Kim wants.'));
  test('one', () => check('Kim [[wants]] talks.', ['needs'], 'Kim needs talks.'));
  test('several', () => check('[[Kim]] wants [[talks]].', ['Moon', 'peace'], 'Moon wants peace.'));
  test('an insertion and a deletion', () => check('Kim[[]] wants[[ talks]].', [' Jong Un'], 'Kim Jong Un wants.'));
  test('over CRLF and an emoji', () => check('a[[\r\n😀]]b', ['\n'], 'a\nb'));
  test('of the whole', () => check('[[Kim]]', [''], ''));
});

describe('composed changes', () => {
  const change = fc.record({ at: fc.nat(1000), length: fc.nat(6), text: fc.stringMatching(/^[x-z]{0,5}$/) });

  test('lead where the changes lead, sorted and disjoint', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-e]{0,20}$/), fc.array(change, { maxLength: 8 }), (text, steps) => {
        let changed = text;
        const changes: Edit[] = [];
        for (const { at, length, text: inserted } of steps) {
          const start = at % (changed.length + 1);
          changes.push({ start, end: Math.min(changed.length, start + length), text: inserted });
          changed = applyEdits(changed, changes.slice(-1));
        }
        const edits = composeEdits(changes);
        expect(applyEdits(text, edits)).toBe(changed);
        expect(edits.every((edit, index) => edit.start > (edits[index - 1]?.end ?? -1))).toBe(true);
        expect(edits.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
      }),
      { seed: 1994, numRuns: 5000 },
    );
  });
});
