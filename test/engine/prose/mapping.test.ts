import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../server/engine/prose/block';
import type { Format } from '../../../server/engine/prose/formats';
import { proseParser } from '../../../server/engine/prose/parser';
import { isUnbroken, toSource } from '../../../server/engine/text/segments';
import { proseSpan } from '../../../server/engine/text/span';
import { marked } from '../../support/marks';
import { draftTextOf } from './arbitrary';
import { everyFormat } from './read';

/** The prose `phrase` stands where the source is marked `[[…]]`. */
function check(format: Format, example: string, phrase: string, unbroken: 'unbroken' | 'broken'): void {
  const { text, ranges } = marked(example);
  const blocks = proseParser(format).parse(text).blocks;
  const block = blocks.find(({ prose }) => prose.includes(phrase));
  if (!block) throw new Error(`“${phrase}” is not in ${JSON.stringify(blocks.map(({ prose }) => prose))}`);
  const start = block.prose.indexOf(phrase);
  const span = proseSpan(start, start + phrase.length);
  expect([toSource(block, span)]).toEqual(ranges);
  expect(isUnbroken(block, span)).toBe(unbroken === 'unbroken');
}

describe('Markdown', () => {
  test.each<[string, string, string, 'unbroken' | 'broken']>([
    ['plain', 'Kim [[wants]] talks.', 'wants', 'unbroken'],
    ['a whole paragraph', '\n\n[[Kim wants talks.]]\n\n', 'Kim wants talks.', 'unbroken'],
    ['after an emoji', '😀 Kim [[wants]] talks.', 'wants', 'unbroken'],
    ['an emoji', 'Kim [[😀]] talks.', '😀', 'unbroken'],
    ['Hangul', '김정은은 [[핵무기를]] 원한다.', '핵무기를', 'unbroken'],
    ['decomposed Hangul', '[[한]]국', '한', 'unbroken'],
    ['smart quotes', '“the [[only]] language”', 'only', 'unbroken'],
    ['around emphasis', 'must **[[be]]** lowered', 'be', 'unbroken'],
    ['into emphasis', '[[must **be]]** lowered', 'must be', 'broken'],
    ['over emphasis', '[[must **be** lowered]]', 'must be lowered', 'broken'],
    ['emphasis in a word', '[[un*believ*able]]', 'unbelievable', 'broken'],
    ['part of a word with emphasis', 'un*[[believ]]*able', 'believ', 'unbroken'],
    ['an entity', 'war[[&mdash;]]peace', '—', 'broken'],
    ['up to an entity', '[[war]]&mdash;peace', 'war', 'unbroken'],
    ['over an entity', '[[war&mdash;peace]]', 'war—peace', 'broken'],
    ['an escape', 'five [[\\*]] six', '*', 'broken'],
    ['over a soft break', 'Kim [[wants\ntalks]] now', 'wants talks', 'broken'],
    ['over CRLF', 'Kim [[wants\r\ntalks]] now', 'wants talks', 'broken'],
    ['after CRLF', 'Kim\r\n\r\nSeoul\r\n[[wants]] talks', 'wants', 'unbroken'],
    ['after CR', 'Kim\r\rSeoul\r[[wants]] talks', 'wants', 'unbroken'],
    ['a soft break with spaces', 'Kim[[  \n   ]]wants', ' ', 'broken'],
    ['a soft break with CRLF and spaces', 'Kim[[  \r\n   ]]wants', ' ', 'broken'],
    ['over a soft break in a quote', '> > Kim [[wants\n> > talks]]', 'wants talks', 'broken'],
    ['after a soft break in a quote', '> Kim\n> [[wants]]', 'wants', 'unbroken'],
    ['in a nested list', '- a\n  1. b\n     - Kim\n       [[wants]]', 'wants', 'unbroken'],
    ['in a cell', '| a | b |\r\n|--|--|\r\n| c | Kim [[wants]] |', 'wants', 'unbroken'],
    ['in a footnote', 'a[^1]\n\n[^1]: Kim [[wants]]', 'wants', 'unbroken'],
    ['over a footnote reference', '[[Kim[^1] wants]]', 'Kim wants', 'broken'],
    ['before a footnote reference', '[[Kim]][^1] wants', 'Kim', 'unbroken'],
    ['in a link', '[Kim [[wants]]](http://a.b "t")', 'wants', 'unbroken'],
    ['over a link', '[[So [Kim](http://a.b) wants]]', 'So Kim wants', 'broken'],
    ['brackets that are no link', '[[[t]he]] regime', '[t]he', 'unbroken'],
    ['in a title', '[a](b "Kim [[wants]]")', 'wants', 'unbroken'],
    ['in alternative text', '![Kim *[[wants]]*](b)', 'wants', 'unbroken'],
    ['in a heading', '## Kim [[wants]] ##', 'wants', 'unbroken'],
    ['in a task', '- [x] Kim [[wants]]', 'wants', 'unbroken'],
    ['after code', '`Kim` [[wants]]', 'wants', 'unbroken'],
    ['code', 'the [[`x`]] flag', '\uFFFC', 'broken'],
    ['after front matter', '---\r\na: b\r\n---\r\nKim [[wants]]', 'wants', 'unbroken'],
    ['after a byte order mark', '\uFEFFKim [[wants]]', 'wants', 'unbroken'],
    ['after a comment', 'Kim <!-- c --> [[wants]]', 'wants', 'unbroken'],
    ['over a comment', '[[Kim <!-- c --> wants]]', 'Kim wants', 'broken'],
    ['over a tag', '[[Kim <b>wants]]</b>', 'Kim wants', 'broken'],
    ['after unclosed markup', '*Kim [[wants]] `talks', 'wants', 'unbroken'],
  ])('%s', (_, example, phrase, unbroken) => check('markdown', example, phrase, unbroken));
});

describe('plain text', () => {
  test.each<[string, string, string, 'unbroken' | 'broken']>([
    ['plain', 'Kim [[wants]] talks.', 'wants', 'unbroken'],
    ['over a hard-wrapped line', 'Kim [[wants \r\n  talks]] now.', 'wants talks', 'broken'],
    ['after quote marks', '> 😀\n> > Kim [[wants]]', 'wants', 'unbroken'],
    ['in an item', 'So:\n  (a) Kim\n      [[wants]]', 'wants', 'unbroken'],
    ['after an address', 'https://a.b 한 [[wants]].', 'wants', 'unbroken'],
    ['an address', 'See [[https://a.b/c]].', '\uFFFC', 'broken'],
  ])('%s', (_, example, phrase, unbroken) => check('plaintext', example, phrase, unbroken));
});

describe.each(everyFormat)('round trip (%s)', (format) => {
  const settings = { seed: 20_18, numRuns: format === 'markdown' ? 1000 : 500 };

  test('segments cover the prose; verbatim ones are their source; order is kept', () => {
    fc.assert(
      fc.property(draftTextOf(format), (source) => {
        for (const block of proseParser(format).parse(source).blocks) checkSegments(source, block);
      }),
      settings,
    );
  });

  test('every prose offset maps into its block, and none goes back', () => {
    fc.assert(
      fc.property(draftTextOf(format), (source) => {
        for (const block of proseParser(format).parse(source).blocks) checkOffsets(block);
      }),
      settings,
    );
  });
});

function checkSegments(source: string, block: Block): void {
  let [prose, end] = [0, 0];
  for (const segment of block.segments) {
    expect(segment.prose).toBe(prose);
    expect(segment.source).toBeGreaterThanOrEqual(end);
    prose += segment.proseLength;
    end = segment.source + segment.sourceLength;
    if (!segment.verbatim) continue;
    const text = source.slice(block.start + segment.source, block.start + end);
    expect(text).toBe(block.prose.slice(segment.prose, prose));
    expect(text).not.toMatch(/[\r\n]/);
  }
  expect(prose).toBe(block.prose.length);
  expect(end).toBeLessThanOrEqual(block.length);
  expect(block.start + block.length).toBeLessThanOrEqual(source.length);
}

function checkOffsets(block: Block): void {
  let last = block.start;
  for (let offset = 0; offset < block.prose.length; offset++) {
    const { start, end } = toSource(block, proseSpan(offset, offset + 1));
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(block.start + block.length);
    last = start;
  }
}
