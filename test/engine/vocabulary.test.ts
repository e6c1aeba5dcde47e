import { describe, expect, test } from 'vitest';
import { openDraft, type Vocabulary, vocabularyKinds } from '../../server/engine/index';

/** Rules that fire in the draft, sorted, when it is read with the house's words and without them. */
function fired(text: string, vocabulary?: Vocabulary): string[] {
  const draft = openDraft(text, 'markdown', { vocabulary });
  return draft
    .findings()
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)
    .sort();
}

const topic = '# North Korea\n\n';

describe('a house’s words', () => {
  test.each<[string, Vocabulary, string, string]>([
    ['a name of the North', { north: ['Ryongsong'] }, 'Ryongsong wants a treaty.', 'motivation/asserted-intent: '],
    [
      'a name of several words, written another way',
      { north: ['ryongsong  house'] },
      'Ryongsong House wants a treaty.',
      'motivation/asserted-intent: ',
    ],
    [
      'nouns of the two poles',
      { hard: ['tourniquetry'], soft: ['teapot policy'] },
      'Washington must choose between tourniquetry and teapot policy.',
      'framing/false-choice: ',
    ],
    [
      'verbs of the two poles, inflected',
      { hard: ['to vulcanize'], soft: ['to mellow'] },
      'Either we vulcanize Pyongyang or we mellow Pyongyang.',
      'framing/false-choice: ',
    ],
  ])('%s', (_name, vocabulary, sentence, expected) => {
    const text = `${topic}${sentence}\n`;
    expect(fired(text).join('\n')).not.toContain(expected);
    expect(fired(text, vocabulary).join('\n')).toContain(expected);
  });

  test('take up contact', () => {
    const text = `${topic}Washington should reopen the Geneva Group and keep it open whatever happens.\n`;
    const unaddressed = (vocabulary?: Vocabulary) =>
      openDraft(text, 'markdown', { vocabulary })
        .findings()
        .some(({ rule }) => rule === 'interaction/unaddressed');
    expect([unaddressed(), unaddressed({ contact: ['Geneva Group'] })]).toEqual([true, false]);
  });

  test('decide what a draft is about', () => {
    const text = 'Ryongsong tested again. Ryongsong wants a treaty.\n';
    const kind = (vocabulary?: Vocabulary) => openDraft(text, 'markdown', { vocabulary }).summary().kind;
    expect([kind(), kind({ north: ['Ryongsong'] })]).toEqual(['off-topic', 'analysis']);
  });

  test('belong to their draft alone', () => {
    const text = `${topic}Ryongsong wants a treaty.\n`;
    const before = fired(text);
    expect(fired(text, { north: ['Ryongsong'] })).not.toEqual(before);
    expect(fired(text)).toEqual(before);
  });

  test('any strings are words: nothing throws, and the lexicon’s own words stay', () => {
    const odd = [
      '',
      ' ',
      '~',
      'to ~',
      'to',
      '~~ ~',
      '\ud800',
      '한국',
      "can't",
      'U.S.',
      'pyongyang',
      'a'.repeat(5000),
      'a~ '.repeat(500),
    ];
    const vocabulary = Object.fromEntries(
      vocabularyKinds.map((kind) => [kind, odd.filter((word) => word !== 'pyongyang')]),
    );
    const text = `${topic}Pyongyang wants a treaty.\n`;
    expect(fired(text, vocabulary)).toEqual(fired(text));
  });

  test('a change reads with them too', () => {
    const draft = openDraft(topic, 'markdown', { vocabulary: { north: ['Ryongsong'] } });
    draft.change([{ start: topic.length, end: topic.length, text: 'Ryongsong wants a treaty.' }]);
    expect(draft.findings().map(({ rule }) => rule)).toContain('motivation/asserted-intent');
  });
});
