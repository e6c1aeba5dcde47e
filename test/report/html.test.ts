import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDraft } from '../../server/engine/index';
import { type ReportedDraft, reportedDraft } from '../../server/report/draft';
import { htmlReport } from '../../server/report/html/page';
import { pageStyle, pageStyleHash } from '../../server/report/html/style';
import { english } from '../../server/report/words';
import { tagsOf } from './tags';

const sample = readFileSync(join(__dirname, '../../examples/draft.md'), 'utf8');

function reported(source: string, name = 'draft.md'): ReportedDraft {
  return reportedDraft(name, openDraft(source, 'markdown'));
}

test('the page’s policy names its one style sheet and allows nothing else', () => {
  expect(pageStyleHash).toBe(createHash('sha256').update(pageStyle).digest('base64'));
  const page = htmlReport([reported(sample)]);
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${pageStyleHash}'`);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).toContain(`<style>${pageStyle}</style>`);
});

describe('a report', () => {
  const page = htmlReport([reported(sample)]);

  test('quotes each finding in its sentence, with its line, the why and the passage', () => {
    expect(page).toContain(
      '<blockquote>Behind the slogans the picture is plain. <mark>Kim wants</mark> an arsenal so large that nobody will speak of removing him again.</blockquote>',
    );
    expect(page).toContain('Line 11 · “Kim wants” states a motive as known.');
    expect(page).toMatch(/<a href="https:\/\/ips-dc\.org\/[^"]+#:~:text=[^"]+">¶5, opening<\/a>/);
  });

  test('has a row for each consideration, met or missing', () => {
    expect(page.match(/✓ Taken up/g)).toHaveLength(5);
    expect(page.match(/✗ Missing/g)).toHaveLength(3);
    expect(page).toContain('By United Nations estimates some two in five');
  });

  test('links each point of the picture to its recommendation, and lists those without a place', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) expect(ids).toContain(target);
    expect(page).toMatch(
      /Plan for ten years\.<\/td><td class="axis-cell quiet">not said<\/td><td class="axis-cell quiet">not said<\/td>/,
    );
  });

  test('of several drafts compares them at its head, with ids of their own', () => {
    const pages = htmlReport([reported(sample, 'a.md'), reported('# Pensions\n\nRaise the age.\n', 'b & c.md')]);
    expect(pages).toContain('<a href="#d2">b &amp; c.md</a>');
    expect(pages).toContain('Not about North Korea: nothing was checked.');
    const ids = [...pages.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('asks nothing of an analysis', () => {
    const analysis = htmlReport([reported('# North Korea\n\nNorth Korea tested a missile. Seoul watched.\n')]);
    expect(analysis).toContain('Asked of policy drafts only.');
    expect(analysis).toContain('The draft makes no recommendation.');
  });

  test('speaks another language', () => {
    const translated = htmlReport([reported(sample)], { language: 'ko', words: { ...english, findings: '지적' } });
    expect(translated).toContain('<html lang="ko">');
    expect(translated).toContain('>지적</h3>');
  });
});

test('nothing in a draft or its name becomes markup', () => {
  const words = fc.constantFrom(
    'Pyongyang wants',
    'Washington should tighten sanctions.',
    'North Korea',
    '</mark><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '" autofocus onfocus="alert(1)',
    "' style='x",
    '</style>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '[a](javascript:alert)',
    '\u0000',
    '\ud800',
    '. ',
    '\n\n',
    '\n- ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.string(), (parts, name) => {
      const page = htmlReport([reported(`# North Korea\n\nKim wants ${parts.join(' ')}`, name)]);
      for (const { name: tag, attributes } of tagsOf(page)) {
        expect(tag).not.toMatch(/^(?:script|img|iframe|object|form|input|base)$/);
        for (const [attribute, value] of attributes) {
          expect(attribute).not.toMatch(/^(?:on.*|style|autofocus)$/);
          if (attribute === 'href') expect(value).toMatch(/^(?:#|https:\/\/ips-dc\.org\/)/);
        }
      }
    }),
    { seed: 21, numRuns: 60 },
  );
});
