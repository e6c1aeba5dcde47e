import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, type Format, openDraft } from '../../server/engine/index';
import { marked } from '../support/marks';
import { seeded } from '../support/seeded';

const sample = readFileSync(join(__dirname, '../../examples/draft.md'), 'utf8');
const corpus = join(__dirname, '../corpus/dev');
const drafts = readdirSync(corpus)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join(corpus, file), 'utf8'));

/** Everything a draft says, for comparison. */
function said(draft: Draft): unknown {
  return { findings: draft.findings(), verdicts: draft.verdicts(), summary: draft.summary(), matrix: draft.matrix() };
}

describe('incremental analysis', () => {
  // Fragments that change structure, meaning and context: markup, references, rejections, line ends.
  const fragments = [
    'a',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '. ',
    '“',
    '”',
    '*',
    '**',
    '# ',
    '- ',
    '> ',
    '|',
    '`',
    '```\n',
    '<!-- ',
    ' -->',
    'Pyongyang wants ',
    'It ',
    'He ',
    'Iran ',
    'This is wrong. ',
    'should ',
    'not ',
    '🙂',
    '한',
    '[x](',
    ')',
    '&amp;',
    '\t',
    '1. ',
    '---\n',
    '$',
    '[^1]',
  ];

  test.each(['markdown', 'plaintext'] as const)(
    'equals full analysis over 3,000 seeded edits (%s)',
    (format: Format) => {
      const random = seeded(20_091);
      const runs = format === 'markdown' ? 3000 : 1000;
      let draft = openDraft(drafts[0] ?? sample, format);
      for (let run = 0; run < runs; run++) {
        if (run % 60 === 0) draft = openDraft(random.pick(drafts).slice(0, 1500), format);
        const start = random.below(draft.source.length + 1);
        const end =
          random.next() < 0.5
            ? start
            : Math.min(draft.source.length, start + random.below(random.next() < 0.1 ? 200 : 12));
        draft.change([{ start, end, text: random.next() < 0.2 ? '' : random.pick(fragments) }]);
        if (run % 5 !== 0 && run < runs - 1) continue;
        expect(said(draft), `run ${run}`).toEqual(said(openDraft(draft.source, format)));
      }
    },
  );

  test('typing inside one paragraph analyses one block a keystroke', () => {
    const draft = openDraft(sample, 'markdown');
    const at = sample.indexOf('\n\n', sample.length / 2) - 1;
    for (const letter of 'steadily') {
      const before = draft.analysed;
      draft.change([{ start: at, end: at, text: letter }]);
      expect(draft.analysed - before).toBe(1);
    }
  });

  test('a paragraph inserted above moves the others without analysing them again', () => {
    const draft = openDraft(sample, 'markdown');
    const before = draft.analysed;
    const at = sample.indexOf('\n\n') + 2;
    draft.change([{ start: at, end: at, text: 'Rain fell on the harbour all day.\n\n' }]);
    expect(draft.analysed - before).toBe(1);
  });
});

test('the same text gives the same findings whatever was read before', () => {
  const alone = drafts.map((text) => said(openDraft(text, 'markdown')));
  const random = seeded(7);
  const order = drafts.map((_, index) => index).sort(() => random.next() - 0.5);
  for (const index of order) {
    openDraft(
      `37signals Levi’s U.S.-led ${random.below(1e9)}abc x${random.below(1e9)} can’t O’Neill’s`,
      'plaintext',
    ).findings();
    expect(said(openDraft(drafts[index] ?? '', 'markdown'))).toEqual(alone[index]);
  }
});

test('any string is a draft: no exception, findings ordered and inside the text', () => {
  const words = fc.constantFrom(
    'Pyongyang',
    'wants',
    'Kim',
    'it',
    'only',
    'pressure',
    'or',
    'talks',
    'should',
    '.',
    '?',
    '“',
    '”',
    "'s",
    '\n',
    '\n\n',
    '*',
    '-',
    '(',
    'not',
    'Iran',
    'there is no alternative to',
    '한국',
    '🙂',
    '\u0000',
    '\ud800',
    '\u2028',
    '\ufeff',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<Format>('markdown', 'plaintext'), (source, format) => {
      const draft = openDraft(source, format);
      let last = 0;
      for (const finding of draft.findings()) {
        expect(finding.span.start).toBeGreaterThanOrEqual(last);
        expect(finding.span.end).toBeGreaterThan(finding.span.start);
        expect(finding.span.end).toBeLessThanOrEqual(source.length);
        last = finding.span.start;
        for (const fix of draft.fixes(finding))
          for (const edit of fix.edits) expect(edit.span.end).toBeLessThanOrEqual(source.length);
      }
    }),
    { seed: 1994, numRuns: 1500 },
  );
});

test('a 5 MB line takes a bounded time', () => {
  const plain = 'the harbour froze early that winter and the barges waited for the thaw, '.repeat(12);
  const line = `${plain}Pyongyang wants talks or sanctions, `.repeat(Math.ceil(5e6 / 900));
  const draft = openDraft(line, 'plaintext');
  expect(draft.findings().length).toBeGreaterThanOrEqual(0);
});

describe('where findings stand', () => {
  test.each([
    ['emphasis inside the words', '[[Kim *really* wants]] a treaty from Washington.'],
    ['a hard-wrapped line', 'On this question [[Pyongyang\nwants]] a treaty.'],
    ['CRLF', 'On this question [[Pyongyang\r\nwants]] a treaty.'],
    ['emoji and Hangul before', '🙂 평양: [[Pyongyang wants]] a treaty.'],
    ['a link', 'Today [[Pyongyang [still](https://example.org) wants]] a treaty.'],
    ['a list item', '- [[Pyongyang wants]] a treaty.'],
    ['an entity', '[[Pyongyang&nbsp;wants]] a treaty.'],
  ])('%s', (_name, example) => {
    const { text, ranges } = marked(example);
    const draft = openDraft(`# North Korea\n\n${text}\n`, 'markdown');
    const found = draft.findings().filter(({ rule }) => rule === 'motivation/asserted-intent');
    expect(found.map(({ span }) => draft.source.slice(span.start, span.end))).toEqual(
      ranges.map(({ start, end }) => text.slice(start, end)),
    );
  });
});

describe('directives', () => {
  const claim = 'Pyongyang wants a treaty.';
  test.each([
    ['nothing', `# North Korea\n\n${claim}\n`, 1],
    [
      'the next block',
      `# North Korea\n\n<!-- second-axis-disable-next-line motivation/asserted-intent: known from its own statements -->\n${claim}\n`,
      0,
    ],
    ['another rule', `# North Korea\n\n<!-- second-axis-disable-next-line framing/false-choice -->\n${claim}\n`, 1],
    [
      'a stretch',
      `# North Korea\n\n<!-- second-axis-disable -->\n\n${claim}\n\n<!-- second-axis-enable -->\n\n${claim}\n`,
      1,
    ],
    ['the file', `# North Korea\n\n${claim}\n\n<!-- second-axis-disable-file -->\n`, 0],
  ])('turn off %s', (_name, source, count) => {
    expect(openDraft(source, 'markdown').findings()).toHaveLength(count);
  });
});
