import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDraft } from '../../server/engine/index';
import { reportedDraft } from '../../server/report/draft';
import { markdownReport } from '../../server/report/markdown/report';

const sample = readFileSync(join(__dirname, '../../examples/draft.md'), 'utf8');
const report = (source: string, name = 'draft.md') =>
  markdownReport([reportedDraft(name, openDraft(source, 'markdown'))]);

/** The names of all nodes of a Markdown text. */
function nodes(text: string): readonly string[] {
  const found: string[] = [];
  parser
    .configure(GFM)
    .parse(text)
    .iterate({ enter: ({ name }) => void found.push(name) });
  return found;
}

test('quotes findings, lists coverage and recommendations, and holds the picture', () => {
  const text = report(sample);
  expect(text).toContain('> Behind the slogans the picture is plain. **Kim wants** an arsenal so large');
  expect(text).toContain('[¶5, opening](<https://ips-dc.org/');
  expect(text).toMatch(/\| How much and how steadily to interact \| ✗ \*\*Missing\*\* \|/);
  expect(text).toMatch(/\| 10 \| Line 38: .* \| not said \| not said \|/);
  expect(text).toMatch(/!\[Policy matrix\]\(data:image\/svg\+xml,%3Csvg[^()\s]*%3C%2Fsvg%3E\)/);
  expect(nodes(text).filter((name) => name === 'Table')).toHaveLength(2);
  expect(nodes(text).filter((name) => name === 'Image')).toHaveLength(1);
});

test('no draft changes the report’s structure', () => {
  const plain = nodes(report('# North Korea\n\nKim wants peace.\n'));
  const hostile = fc.array(
    fc.constantFrom(
      '|',
      '`',
      '*',
      '_',
      '[x](y)',
      '![x](y)',
      '<b>',
      '<!--',
      '~~',
      '#',
      '\\',
      '&amp;',
      '$x$',
      'http:',
      '@a',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = report(`# North Korea\n\nKim wants ${parts.join('')} peace.\n`);
      const odd = /^(?:Link|Image|HTML|Comment|InlineCode|Strike|Emphasis$|Table|Escape)/;
      const counted = (names: readonly string[]) => names.filter((name) => odd.test(name) && name !== 'Escape');
      expect(counted(nodes(text)).sort()).toEqual(counted(plain).sort());
    }),
    { seed: 5, numRuns: 150 },
  );
});
