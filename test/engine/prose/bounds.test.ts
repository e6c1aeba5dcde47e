import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../server/engine/prose/formats';
import { proseParser } from '../../../server/engine/prose/parser';
import { draftText } from './arbitrary';
import { everyFormat } from './read';

const million = 1_000_000;
const long = 200_000;

/** Milliseconds of processor time, as the machine may be busy; far above what the case needs, far below a quadratic. */
function check(source: string, limit: number, formats: readonly Format[] = ['markdown', 'plaintext']): void {
  for (const format of formats) {
    const before = process.cpuUsage();
    proseParser(format).parse(source);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000, format).toBeLessThan(limit);
  }
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

describe('a long text takes a bounded time', () => {
  test('a line of 5 MB', () => check(fill('Pyongyang wants talks. ', 5 * million), 15_000));
  test('a line of 1 MB with markup', () => check(fill('Pyongyang *wants* [talks](a.b). ', million), 15_000));

  test.each([
    ['spaces', `a${fill(' ', long)}b`],
    ['spaces in a table', fill(`a|b\n${' '.repeat(10_000)}x\n`, long)],
    ['NUL', fill('\0', long)],
    ['lines', fill('a\n', long)],
    ['CRLF', fill('a\r\n', long)],
    ['CR', fill('a\r', long)],
    ['blank lines', fill('\n', long)],
    ['backslashes', fill('\\', long)],
    ['asterisks', fill('*', long)],
    ['open emphasis', fill('*a _b **c ', long)],
    ['closed brackets', fill('*a]', long)],
    ['open brackets', fill('[', long)],
    ['open links', fill('[a](', long)],
    ['open titles', fill('[a](b "', long)],
    ['backticks', Array.from({ length: 1400 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
    ['open tags', fill('<a b="c" ', long)],
    ['open comments', fill('a <!-- ', long)],
    ['open comments on lines', fill('<!--\n', long)],
    ['dollars', fill('$a ', long)],
    ['an address with brackets', `http://a.b/${fill(')', long)}`],
    ['an address with entities', `http://a.b/${fill('&a;', long)}`],
    ['a definition with an open title', `[a]: b "${fill('c\n', long)}`],
    ['a label with many lines', `[${fill('a\n', long)}`],
    ['an open fence', `\`\`\`\n${fill('a\n', long)}`],
    ['open front matter', `---\n${fill('-- a\n', long)}`],
    ['a table', `a|b\n-|-\n${fill('a|b\n', long)}`],
  ])('200 kB: %s', (_, source) => check(source, 8000));
});

describe('a long text in any format takes a bounded time', () => {
  test('a line of 1 MB', () => check(fill('Pyongyang wants talks. ', million), 15_000, everyFormat));
  test('lines', () => check(fill('Pyongyang wants\n', long), 8000, everyFormat));
  test('paragraphs', () => check(fill('Pyongyang wants talks.\r\n\r\n', long), 8000, everyFormat));

  const cases: Readonly<Record<Exclude<Format, 'markdown' | 'plaintext'>, readonly string[]>> = {
    latex: [
      '\\emph{',
      '\\footnote{a ',
      '\\begin{quote}',
      '\\end{a}',
      '\\section[',
      '$a ',
      '\\verb|a ',
      '\\(a ',
      '{',
      '}',
      '%',
      '%\n',
    ],
    html: ['<div>', '<q>', '</p>', '<b><i></b>', '<!--', '&amp;', '&', '<', '<td>'],
    asciidoc: [
      'footnote:[',
      '____\n',
      '----\n',
      '{a',
      'https://a.b[',
      '====\n',
      '*a **b ',
      '`a ',
      '<<a,',
      '|',
      'a::\n',
    ],
    restructuredtext: [':ref:`a ', '.. note::\n', '.. [1] a\n', '`a <', '*a ', '::\n\n', '..\n', '|a ', '- '],
    org: ['[fn:: ', '#+BEGIN_SRC\n', ':PROPERTIES:\n', '[[a][', '\\begin{x}\n', '*a /b ', '| ', '* '],
    typst: ['#emph[', '#a(', '#set a(\n', '#a("', '/*', '``` ', '#{[', '`a ', '$a ', '= a\n', '#if a [', '[', ']'],
  };
  for (const [format, units] of Object.entries(cases))
    test.each(units)(`100 kB of %s (${format})`, (unit) => check(fill(unit, long / 2), 8000, [format as Format]));

  test.each([
    ['deeper and deeper lines', Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}a`).join('\n')],
    ['deeper and deeper paragraphs', Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}a`).join('\n\n')],
    ['backticks', Array.from({ length: 800 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
    ['open tags', fill('<a b="c" ', 30_000)],
  ])('%s', (_, source) => check(source, 8000, everyFormat));
});

describe('deep nesting', () => {
  const deep = 50_000;

  test.each([
    ['quotes', fill('>', deep)],
    ['quotes on many lines', fill(`${'> '.repeat(200)}a\n`, deep)],
    ['items', fill('- ', deep)],
    ['items, then blank lines', `${'- '.repeat(2000)}a${'\n'.repeat(deep)}`],
    ['indented items', Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
    ['footnotes', fill('[^a]: ', deep)],
    ['brackets', `${'['.repeat(deep)}a${']'.repeat(deep)}`],
    ['pictures', `${'!['.repeat(deep)}a${'](b)'.repeat(deep)}`],
    ['emphasis', `${'*'.repeat(deep)}a${'*'.repeat(deep)}`],
    ['as much emphasis as is read', `${'*a '.repeat(1100)}b${' a*'.repeat(400)}`],
    ['as many pictures as are read', `${'!['.repeat(750)}a${'](b)'.repeat(750)}`],
    ['parentheses', `${'('.repeat(deep)}a${')'.repeat(deep)}`],
    ['backticks', '`'.repeat(deep)],
  ])('%s', (_, source) => check(source, 15_000));

  test('deep items stay prose', () => {
    const { blocks } = proseParser('markdown').parse(`${'- '.repeat(200)}Kim wants talks.`);
    expect(blocks.map((block) => block.prose).join(' ')).toContain('Kim wants talks.');
  });

  test('a paragraph with too many marks stays prose', () => {
    const { blocks } = proseParser('markdown').parse(`Kim wants talks. ${'*a '.repeat(2000)}`);
    expect(blocks[0]?.prose).toContain('Kim wants talks.');
  });
});

test.each(everyFormat)('any string is a draft (%s)', (format) => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', '\udfff', '\0', '\u2028', '\u0085', '\uFEFF', '\r', '\n', '\r\n', '\v', '\f'),
    fc.string({ unit: fc.constantFrom(...'>[]()*_`~!|#-+=<>&;:$\\"\' \t\n') }),
  );
  const anything = fc.array(unit, { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(anything, (source) => {
      const prose = proseParser(format).parse(source);
      for (const { start, length } of prose.blocks) expect(start + length).toBeLessThanOrEqual(source.length);
      const starts = prose.blocks.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { seed: 2006, numRuns: format === 'markdown' ? 1000 : 500 },
  );
});

test('line endings do not matter', () => {
  const said = (source: string): unknown =>
    proseParser('markdown')
      .parse(source)
      .blocks.map(({ kind, quoted, prose }) => [kind, quoted, prose]);
  fc.assert(
    fc.property(
      draftText.map((source) => source.replace(/\r\n?/g, '\n')),
      (source) => {
        expect(said(source.replaceAll('\n', '\r\n'))).toEqual(said(source));
        expect(said(source.replaceAll('\n', '\r'))).toEqual(said(source));
      },
    ),
    { seed: 1950, numRuns: 1000 },
  );
});
