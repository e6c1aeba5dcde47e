import { describe, expect, test } from 'vitest';
import { passages, publication } from '../../server/engine/essay/passages';

const sections: readonly (readonly [section: string, from: number, to: number])[] = [
  ['opening', 1, 5],
  ['Coercive Diplomacy', 6, 10],
  ['The Current Dynamic', 11, 13],
  ['Policy Advice', 14, 17],
  ['Appraising the Whole', 18, 20],
];

describe('the essay’s passages', () => {
  test('are ¶1 to ¶20 in order', () => {
    expect(passages.map((passage) => passage.number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test.each(sections)('%s holds ¶%i to ¶%i', (section, from, to) => {
    const numbers = passages.filter((passage) => passage.section === section).map((passage) => passage.number);
    expect(numbers).toEqual(Array.from({ length: to - from + 1 }, (_, index) => from + index));
  });

  test('are paraphrased in two or three sentences of plain prose', () => {
    for (const { number, paraphrase } of passages) {
      const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paraphrase)];
      expect.soft(sentences.length, `¶${number}`).toBeGreaterThanOrEqual(2);
      expect.soft(sentences.length, `¶${number}`).toBeLessThanOrEqual(3);
      expect.soft(paraphrase, `¶${number}`).not.toMatch(/[\n*_`“”"]/);
    }
  });
});

describe('a passage’s link', () => {
  const prefix = `${publication.url}#:~:text=`;
  const fragments = passages.map(({ href }) => href.slice(prefix.length));

  test('is the published page with a text fragment', () => {
    for (const { href } of passages) {
      expect.soft(href.startsWith(prefix), href).toBe(true);
      expect.soft(new URL(href).href).toBe(href);
    }
  });

  test('names seven words at most, none of which means something in the fragment syntax', () => {
    for (const fragment of fragments) {
      const words = decodeURIComponent(fragment).split(' ');
      expect.soft(words.length, fragment).toBeLessThanOrEqual(7);
      expect.soft(fragment).toMatch(/^[A-Za-z]+(%20[A-Za-z]+)*$/);
    }
  });

  test('differs from every other', () => {
    expect(new Set(fragments.map((fragment) => fragment.toLowerCase())).size).toBe(passages.length);
  });
});
