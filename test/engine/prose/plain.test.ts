import { describe, expect, test } from 'vitest';
import { proseParser } from '../../../server/engine/prose/parser';
import { readBlocks } from './read';

function check(source: string, ...blocks: readonly string[]): void {
  expect(readBlocks('plaintext', source)).toEqual(blocks);
  expect(readBlocks('plaintext', source.replaceAll('\n', '\r\n')), 'with CRLF').toEqual(blocks);
  expect(readBlocks('plaintext', source.replaceAll('\n', '\r')), 'with CR').toEqual(blocks);
}

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['white space', ' \n\t\n', []],
    ['paragraphs', 'One.\n\nTwo.\n \t\n\n  Three.\n', ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.']],
    ['hard-wrapped lines', 'One  \n  two\nthree.', ['paragraph: One two three.']],
    ['a heading', 'What works\n\nTalks do.', ['heading: What works', 'paragraph: Talks do.']],
    ['a question alone', 'What works?\n\nTalks do.', ['paragraph: What works?', 'paragraph: Talks do.']],
    ['a quoted sentence alone', 'He said “yes.”\n', ['paragraph: He said “yes.”']],
    ['a long line', `${'word '.repeat(20)}end`, [`paragraph: ${'word '.repeat(20)}end`]],
    ['two short lines', 'What works\nand what does not', ['paragraph: What works and what does not']],
    ['quoted lines', '> one\n>two\n> > three\nfour.', ['> paragraph: one two three', 'paragraph: four.']],
    ['bullets', '- one\n  wraps\n* two\n• three', ['item: one wraps', 'item: two', 'item: three']],
    ['bullets after a line', 'Three:\n- one\n- two', ['paragraph: Three:', 'item: one', 'item: two']],
    ['numbers', '1. one\n2. two\n3) three', ['item: one', 'item: two', 'item: three']],
    ['letters', '(a) one;\n(b) two; or\n(iv) three.', ['item: one;', 'item: two; or', 'item: three.']],
    ['indented items', 'So:\n\n   a) one\n   b) two', ['paragraph: So:', 'item: one', 'item: two']],
    ['items in a quote', '> - one\n>   two', ['> item: one two']],
    ['a number that ends a sentence', 'under Article\n5. The text', ['paragraph: under Article 5. The text']],
    ['a dash in a word', '-one\n1.5 million', ['paragraph: -one 1.5 million']],
    ['Markdown is text', 'a *b* `c` &amp; [d](e).', ['paragraph: a *b* `c` &amp; [d](e).']],
    ['addresses', 'See https://a.b/c. Or www.d.e, now.', ['paragraph: See ▢. Or ▢, now.']],
    ['no words', 'One.\n\n* * *\n\n—', ['paragraph: One.']],
    ['a byte order mark', '\uFEFFOne.', ['paragraph: One.']],
  ])('%s', (_, source, blocks) => check(source, ...blocks));
});

describe('comments', () => {
  function checkComments(source: string, ...comments: readonly string[]): void {
    const prose = proseParser('plaintext').parse(source);
    expect(prose.comments.map(({ text }) => text)).toEqual(comments);
    for (const { start, end, text } of prose.comments) expect(source.slice(start, end)).toBe(`<!--${text}-->`);
    expect(prose.blocks.map((block) => block.prose).join(' ')).not.toContain('<!--');
  }

  test('on its own', () => checkComments('One.\n\n<!-- a -->\n\nTwo.', ' a '));
  test('above a line', () => checkComments('One\n  <!-- a -->  \ntwo.', ' a '));
  test('of several lines', () => checkComments('<!-- a\n  b -->\nOne.', ' a\n  b '));
  test('with CRLF', () => checkComments('One.\r\n<!-- a -->\r\nTwo.', ' a '));
  test('inside a line is text', () => check('One <!-- a --> two.', 'paragraph: One <!-- a --> two.'));
  test('before text is text', () => check('<!-- a --> two.', 'paragraph: <!-- a --> two.'));
  test('unclosed is text', () => check('<!-- a\ntwo.', 'paragraph: <!-- a two.'));
});
