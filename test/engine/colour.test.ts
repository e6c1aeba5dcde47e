import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, openDraft, termKinds } from '../../server/engine/index';
import { expand, phrasesOf } from '../../server/engine/language/lexicon/index';
import { terms } from '../../server/engine/language/lexicon/terms';
import { seeded } from '../support/seeded';

const heading = '# North Korea\n\n';

/** The draft with what is coloured in braces: `{engagement:talks}`, `{voice.attributed:they say}`. */
function coloured(draft: Draft): string {
  let text = draft.source;
  for (const { span, kind, voice } of [...draft.colours()].reverse()) {
    const words = text.slice(span.start, span.end);
    text = `${text.slice(0, span.start)}{${voice ? `${kind}.${voice}` : kind}:${words}}${text.slice(span.end)}`;
  }
  return text;
}

/** `expected` is the draft with its colours in braces. */
function check(expected: string): void {
  const source = expected.replace(/\{[a-z.]+:([^}]*)\}/g, '$1');
  expect(coloured(openDraft(`${heading}${source}\n`, 'markdown'))).toBe(`${heading}${expected}\n`);
}

describe('a draft is coloured by', () => {
  const drafts: Record<string, string> = {
    'the two poles of the debate': 'Bonn tried {engagement:negotiations} and {confrontation:maximum pressure}.',
    'the second axis': 'A {contact:hotline} and a {contact:liaison office} cost little.',
    'a motive': 'For Pyongyang it may be {motive:regime survival} or {motive:prestige}.',
    'how sure it is': '{certainty:There is no doubt that} the harbour froze.',
    'words in which a pole is not meant': 'The table was laid with tea, and rain might fall.',
    'the words that recommend': '{recommendation:Washington should answer} on Monday.',
  };
  test.each(Object.entries(drafts))('%s', (_, draft) => {
    check(draft);
  });

  test('whom a pronoun means', () => {
    check('Pyongyang fired a rocket on Monday. Then {actor:it} fell silent. Tokyo watched. {actor:The regime} sleeps.');
  });

  test('whose view it is', () => {
    const draft = openDraft(
      `${heading}Hawks insist that talks have failed.\n\nIt is a mistake to think that talks failed.\n`,
      'markdown',
    );
    const voices = draft.colours().map(({ kind, voice }) => `${kind} ${voice}`);
    expect(voices).toContain('engagement attributed');
    expect(voices).toContain('engagement rejected');
    expect(voices).toContain('voice attributed');
  });

  test('nothing when it is about something else', () => {
    expect(openDraft('The spaniel held talks under maximum pressure with the cat.\n', 'markdown').colours()).toEqual(
      [],
    );
  });
});

test('only the blocks that a stretch touches are asked for', () => {
  const draft = openDraft(`${heading}Talks began.\n\nTalks ended.\n\nTalks began.\n`, 'markdown');
  const at = draft.source.indexOf('ended');
  expect(draft.colours({ start: at, end: at }).map(({ span }) => span.start)).toEqual([at - 6]);
  expect(draft.colours().length).toBe(3);
});

const corpus = join(__dirname, '../corpus/dev');
const drafts = readdirSync(corpus)
  .filter((file) => file.endsWith('.md'))
  .slice(0, 6)
  .map((file) => readFileSync(join(corpus, file), 'utf8'));

test('colours after edits are those of the same text read anew', () => {
  const random = seeded(9);
  const bits = ['talks ', 'It ', 'pressure', '\n\n', '“', 'Hawks say that ', '- ', '. '];
  for (const source of drafts) {
    const draft = openDraft(source.slice(0, 1200), 'markdown');
    for (let edit = 0; edit < 12; edit++) {
      const start = random.below(draft.source.length + 1);
      draft.change([{ start, end: Math.min(draft.source.length, start + random.below(5)), text: random.pick(bits) }]);
      expect(draft.colours().length, `edit ${edit}`).toBe(openDraft(draft.source, 'markdown').colours().length);
    }
    expect(draft.colours()).toEqual(openDraft(draft.source, 'markdown').colours());
  }
});

test('any string has colours in order, disjoint and inside it', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      'North Korea',
      ' talks ',
      ' it ',
      '**',
      '\n',
      '> ',
      '[a](b "talks")',
      ' Washington should answer ',
      'They say that ',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('markdown', 'plaintext'), (parts, format) => {
      const source = `North Korea. ${parts.join('')}`;
      let end = 0;
      for (const { span } of openDraft(source, format as 'markdown').colours()) {
        expect(span.start >= end && span.end > span.start && span.end <= source.length).toBe(true);
        end = span.end;
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('what a kind leaves out is in one of its classes', () => {
  for (const kind of termKinds) {
    const { classes, except } = terms[kind];
    const words = new Set(classes.flatMap(phrasesOf).flatMap((phrase) => expand(phrase).map((each) => each.join(' '))));
    for (const phrase of except
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean))
      expect(
        expand(phrase).some((each) => words.has(each.join(' '))),
        `${kind}: ${phrase}`,
      ).toBe(true);
  }
});
