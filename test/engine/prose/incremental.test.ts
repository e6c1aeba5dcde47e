import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../server/engine/prose/formats';
import { proseParser } from '../../../server/engine/prose/parser';
import { applyEdits, type Edit } from '../../../server/engine/text/edit';
import { marked } from '../../support/marks';
import { draftTextOf, longDraftTextOf } from './arbitrary';
import { everyFormat } from './read';

const filling = 'Pyongyang trades time for relief, and Seoul knows it. '.repeat(4);

/** Replaces what is marked `[[…]]` by `text`; the update gives what a fresh parse gives. */
function check(format: Format, example: string, text: string): void {
  const { text: source, ranges } = marked(`${filling}\n\n${example}\n\n${filling}`);
  const edits = ranges.map((range) => ({ ...range, text }));
  const parser = proseParser(format);
  parser.parse(source);
  const changed = applyEdits(source, edits);
  expect(parser.update(changed, edits)).toEqual(proseParser(format).parse(changed));
}

describe('an update is a fresh parse', () => {
  test.each([
    ['a word', 'Kim [[wants]] talks.', 'needs'],
    ['several words', '[[Kim]] wants [[talks]].\n\n[[Moon]] waits.', 'who'],
    ['two paragraphs join', 'One.[[\n\n]]Two.', ' '],
    ['a paragraph splits', 'One.[[ ]]Two.', '\n\n'],
    ['a heading is underlined', 'One\ntwo\n[[x]]', '---'],
    ['a delimiter row makes a table', 'a\nb | c\n[[x]]', '--|--'],
    ['a delimiter row goes', 'a\nb | c\n[[--|--]]\nd | e', 'x'],
    ['a delimiter row goes behind a long paragraph', `${filling}\nb | c\n[[--|--]]\nd | e`, 'x'],
    ['a footnote goes on after blank lines', '[^1]: One.\n\n\n[[Two]]', '    Two'],
    ['a list goes on after blank lines', '- One.\n\n\n[[Two]]', '  Two'],
    ['a fence opens', 'One.\n\n[[]]\n\nTwo.\n\n```\n', '```'],
    ['a fence closes', '```\nOne.\n[[]]\nTwo.\n', '```'],
    ['a comment opens', 'One.\n\n[[]]Two.\n\nThree. -->', '<!-- '],
    ['a comment closes', '<!-- One.\n\nTwo.[[]]\n\nThree.', ' -->'],
    ['what indents a line goes', '[[ ]]   - One.\nTwo.', ''],
    ['a quote begins', 'One.\n[[]]Two.\nThree.', '> '],
    ['a definition comes', 'See [it].\n\n[[]]', '[it]: x'],
    ['CRLF splits', 'One.\r[[]]\nTwo.', 'x'],
    ['CR becomes CRLF', 'One.\r[[]]Two.', '\n'],
    ['CRLF becomes LF', 'One.[[\r]]\nTwo.', ''],
    ['a formula opens', 'One.\n\n[[]]\n\nx\n$$\ny\n', '$$'],
  ])('%s', (_, example, text) => {
    check('markdown', example, text);
    check('plaintext', example, text);
  });

  test.each([
    ['front matter comes', '[[]]title: A\n---\nOne.', '---\n'],
    ['front matter closes', '---\ntitle: A\n[[]]\nOne.', '---'],
    ['front matter goes', '---\ntitle: A\n[[---]]\nOne.', ''],
    ['front matter grows', '---\ntitle: [[A]]\n---\nOne.', 'A longer one'],
    ['a byte order mark goes', '[[\uFEFF]]One.', ''],
  ])('%s', (_, example, text) => {
    const { text: source, ranges } = marked(`${example}\n\n${filling}`);
    const edits = ranges.map((range) => ({ ...range, text }));
    const parser = proseParser('markdown');
    parser.parse(source);
    const changed = applyEdits(source, edits);
    expect(parser.update(changed, edits)).toEqual(proseParser('markdown').parse(changed));
  });

  test.each(everyFormat)('after random edits (%s)', (format) => {
    fc.assert(
      fc.property(
        longDraftTextOf(format),
        fc.array(editOf(format), { minLength: 1, maxLength: 5 }),
        (source, steps) => {
          const parser = proseParser(format);
          parser.parse(source);
          let text = source;
          for (const step of steps) {
            const edits = editsAt(text, step);
            text = applyEdits(text, edits);
            expect(parser.update(text, edits)).toEqual(proseParser(format).parse(text));
          }
        },
      ),
      { seed: 1953, numRuns: format === 'markdown' ? 1000 : 300 },
    );
  });
});

describe.each(everyFormat)('reuse (%s)', (format) => {
  const source = Array.from(
    { length: 40 },
    (_, index) => `${format === 'html' ? '<p>' : ''}Paragraph ${index}. ${filling}`,
  ).join('\n\n');
  const at = source.indexOf('Paragraph 20') + 15;

  test('what stands before the edit is the same object, what stands after it has only moved', () => {
    const parser = proseParser(format);
    const before = parser.parse(source).blocks;
    const { blocks } = parser.update(applyEdits(source, [insert('x ')]), [insert('x ')]);
    const same = blocks.filter((block, index) => block === before[index]);
    const kept = blocks.filter((block, index) => block.segments === before[index]?.segments);
    expect(blocks).toHaveLength(40);
    expect(same.length).toBeGreaterThanOrEqual(19);
    expect(kept.length).toBeGreaterThanOrEqual(37);
    for (const block of kept.slice(same.length)) expect(before).not.toContain(block);
  });

  test('an update without edits keeps every block', () => {
    const parser = proseParser(format);
    const before = parser.parse(source).blocks;
    expect(parser.update(source, []).blocks.every((block, index) => block === before[index])).toBe(true);
  });

  test('edits that do not lead to the source cost a fresh parse', () => {
    const parser = proseParser(format);
    parser.parse(source);
    expect(parser.update('Other.', [insert('x')])).toEqual(proseParser(format).parse('Other.'));
  });

  const insert = (text: string): Edit => ({ start: at, end: at, text });
});

/** One to three places, as fractions of the text between the place before and the end, and what is put there. */
function editOf(format: Format): fc.Arbitrary<readonly { at: number; cut: number; text: string }[]> {
  return fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      text: fc.oneof(fc.constant(''), draftTextOf(format)),
    }),
    { minLength: 1, maxLength: 3 },
  );
}

function editsAt(source: string, places: readonly { at: number; cut: number; text: string }[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { at, cut, text } of places) {
    const from = edits.length === 0 ? 0 : (edits.at(-1)?.end ?? 0) + 1;
    if (from > source.length) break;
    const start = from + Math.floor(at * (source.length - from));
    edits.push({ start, end: Math.min(source.length, start + cut), text });
  }
  return edits;
}
