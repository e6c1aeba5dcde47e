import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchors } from '../../../server/engine/essay/anchors';
import { fingerprint } from '../../../server/engine/essay/fingerprint';
import { passages } from '../../../server/engine/essay/passages';
import { readCopy } from '../../../server/engine/essayCopy';
import { seeded } from '../../support/seeded';

// A made-up essay: the paragraphs of nobody, told by the same kind of fingerprints.
const random = seeded(17);
const stock =
  'harbour lantern wind’s ladder orchard seven quiet letters north-east valley “salt” copper morning ferry it’s ninety rain bridge window barley clock garden stone paper river amber winter market iron candle'.split(
    ' ',
  );
const paragraphs = [24, 60, 41, 90, 12, 130].map((length) => {
  const words = Array.from({ length }, () => random.pick(stock));
  return `${words.map((word, index) => (index % 9 === 8 ? `${word},` : word)).join(' ')}.`;
});
const known = paragraphs.map(fingerprint);
const whole = new Map(paragraphs.map((paragraph, index) => [index + 1, paragraph]));
const read = (text: string) => readCopy(text, known);

const wrapped = (width: number) => (text: string) =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'");

describe('the whole copy is read back', () => {
  const copies: Record<string, string> = {
    'as it is': paragraphs.join('\n\n'),
    'a line a paragraph': paragraphs.join('\n'),
    'wrapped at 40 columns': paragraphs.map(wrapped(40)).join('\n\n'),
    'wrapped, without a blank line anywhere': paragraphs.map(wrapped(72)).join('\n'),
    'with Windows line ends': paragraphs.map(wrapped(60)).join('\n\n').replaceAll('\n', '\r\n'),
    'after a mark of the byte order': `\ufeff${paragraphs.join('\n\n')}`,
    'with headings, notes and a newsletter around it': `# Title\n\nBy nobody.\n\n${paragraphs.join('\n\n## Part\n\n')}\n\nSubscribe.`,
    'as a Markdown quotation': paragraphs.map((text) => `> ${text}`).join('\n>\n'),
    'indented, as a mail program does': paragraphs.map((text) => `    ${text}`).join('\n\n'),
    'as a page': `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav><a href="/">Home</a></nav>${paragraphs.map((text) => `<p>${text.replaceAll('’', '&rsquo;').replaceAll('“', '&#8220;')}</p>`).join('\n')}<script>var p = "<p>";</script></body></html>`,
    'as a page that was wrapped': `<html><body>${paragraphs.map((text) => `<p class="a">\n${wrapped(50)(text)}\n</p>`).join('')}</body></html>`,
    'twice, first an excerpt': `${paragraphs[1]?.slice(0, 120)}…\n\n${paragraphs.join('\n\n')}`,
  };
  test.each(Object.entries(copies))('%s', (_, copy) => {
    expect([...read(copy)]).toEqual([...whole]);
  });

  test('with emphasis and links, which are not quoted', () => {
    const marked = paragraphs.map((text) => text.replace(/^(\S+) (\S+)/, '**$1** [$2](https://example.invalid/a-b)'));
    expect([...read(marked.join('\n\n'))]).toEqual([...whole]);
  });

  test('with typewriter quotes, as the copy has them', () => {
    expect([...read(paragraphs.map(straight).join('\n\n')).values()]).toEqual(paragraphs.map(straight));
  });
});

describe('some of it is read', () => {
  test('where paragraphs are missing or in another order', () => {
    const [first = '', second = '', third = ''] = paragraphs;
    expect([...read([third, 'Something else.', first].join('\n\n'))]).toEqual([
      [1, first],
      [3, third],
    ]);
    expect(read(second.slice(0, 60)).size).toBe(0);
  });

  test('where words were changed, put in or left out', () => {
    const changed = (paragraphs[3] ?? '').replace(/^(\S+ ){3}/, '').replace(/((?:\S+ ){30})\S+/, '$1other more words');
    const text = read(`Before.\n\n${changed}\n\nAfter.`).get(4);
    expect(text?.endsWith(changed.slice(-40))).toBe(true);
    expect(text).toContain('other more words');
  });
});

test.each([
  ['nothing', ''],
  ['another text', 'The ferry leaves at nine. '.repeat(200)],
  ['the same words in another order', stock.toReversed().join(' ').repeat(30)],
  ['a page of something else', '<html><body><p>The ferry leaves at nine.</p></body></html>'],
  ['bytes', '\u0000\ud800￿'.repeat(500)],
])('%s is not a copy', (_, text) => {
  expect(read(text).size).toBe(0);
  expect(readCopy(text).size).toBe(0);
});

test('any string is read, and what is quoted stands in it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...paragraphs, '<p>', '</', '&#', '\n\n', '> ')),
      ),
      (parts) => {
        const text = parts.join(' ');
        for (const quoted of read(text).values()) expect(quoted.length).toBeLessThanOrEqual(text.length);
      },
    ),
    { seed: 5, numRuns: 200 },
  );
});

test('a long text is read in linear time', () => {
  const long = `${'harbour lantern ladder orchard seven quiet letters valley '.repeat(40_000)}\n\n${paragraphs.join('\n\n')}`;
  const start = performance.now();
  expect(read(long).size).toBe(paragraphs.length);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('the essay is known by a fingerprint for each of its paragraphs, and no two are alike', () => {
  expect(anchors).toHaveLength(passages.length);
  const hashes = anchors.flatMap((anchor) => anchor.hashes);
  expect(new Set(hashes).size).toBe(hashes.length);
  for (const { words, hashes } of anchors) {
    expect(words).toBeGreaterThan(20);
    expect(hashes).toHaveLength(12);
    for (const hash of hashes) expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
  }
});
