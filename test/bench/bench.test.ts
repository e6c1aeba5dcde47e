import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimRules } from '../../server/engine/rules/index';
import { compose, corpusDrafts, cut, paragraphAround, phrasesOf, places, sentencesOf, wordCount } from './drafts';
import { grow } from './grow';
import { markdown, ratio, round, table } from './report';
import type { Results } from './results';
import { quantile, spread } from './statistics';
import { met, targets } from './targets';
import { contents } from './tasks/size';

const root = join(__dirname, '../..');

describe('statistics', () => {
  test('the median is the middle one, or half-way between two', () => {
    expect(quantile([9, 1, 5], 0.5)).toBe(5);
    expect(quantile([9, 1, 5, 3], 0.5)).toBe(4);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('a quantile lies between its neighbours in proportion', () => {
    const hundred = Array.from({ length: 101 }, (_, at) => 100 - at);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile([10, 20], 0.25)).toBe(12.5);
    expect(quantile([10, 20], 0)).toBe(10);
    expect(quantile([10, 20], 1)).toBe(20);
  });

  test('the spread is the middle half', () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, runs: 5 });
  });
});

describe('drafts', () => {
  const sentences = sentencesOf(corpusDrafts(root));

  test('are made of enough sentences, which are whole', () => {
    expect(wordCount(sentences.join(' '))).toBeGreaterThan(15_000);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].*[.?!]”?$/s);
  });

  test('are made of no validation draft', () => {
    const used = corpusDrafts(root).length;
    expect(used).toBe(13 + 16 + 24);
  });

  test.each([1, 7, 1_000, 10_000])('have exactly %d words', (words) => {
    expect(wordCount(compose(sentences, words, 1))).toBe(words);
  });

  test('are the same for the same seed only', () => {
    expect(compose(sentences, 500, 1)).toBe(compose(sentences, 500, 1));
    expect(compose(sentences, 500, 2)).not.toBe(compose(sentences, 500, 1));
  });

  test('hardly repeat a paragraph, and no sentence before all have come', () => {
    const paragraphs = compose(sentences, 100_000, 3).trim().split('\n\n');
    expect(new Set(paragraphs).size).toBeGreaterThan(0.99 * paragraphs.length);
    const letters = [...'ABCDEFGHIJ'].map((letter) => `${letter}lone it stands.`);
    const drawn = compose(letters, 33, 1).match(/[A-J]lone/g) ?? [];
    expect(new Set(drawn.slice(0, 10)).size).toBe(10);
  });

  test('are cut between words', () => {
    expect(cut('One two\n\nthree four', 3)).toBe('One two\n\nthree');
    expect(cut('One', 3)).toBe('One');
  });

  test('take letters inside words, spread over the stretch asked for', () => {
    const text = compose(sentences, 1_000, 4);
    const chosen = places(text, 50, 1_000, 3_000);
    expect(chosen.length).toBe(50);
    for (const place of chosen) {
      expect(text.slice(place - 1, place + 1)).toMatch(/^[a-z]{2}$/);
      expect(place).toBeGreaterThanOrEqual(1_000);
      expect(place).toBeLessThan(3_000);
    }
    expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
  });

  test('have paragraphs between blank lines', () => {
    const text = 'One.\n\nTwo\nlines.\n\nThree.';
    expect(paragraphAround(text, 0)).toBe('One.');
    expect(paragraphAround(text, 8)).toBe('Two\nlines.');
    expect(paragraphAround(text, text.length)).toBe('Three.');
  });

  test('hold the phrases that are looked up', () => {
    const phrases = phrasesOf(sentences, 800);
    expect(new Set(phrases).size).toBe(800);
    const text = sentences.join(' ').toLowerCase();
    for (const phrase of phrases.slice(0, 50)) expect(text).toMatch(new RegExp(phrase.replaceAll(' ', '\\W+')));
  });
});

test('grown rules are that many, the first of them the real ones, and all of them compile', async () => {
  const grown = grow(claimRules, 3);
  expect(grown.slice(0, claimRules.length)).toEqual(claimRules);
  expect(grown.length).toBe(3 * claimRules.length);
  const { matcher } = await import('../../server/engine/rule/matcher');
  const altered = grown.slice(claimRules.length);
  const patterns = altered.flatMap(({ id, find }) =>
    Object.values(find)
      .flat()
      .map((pattern) => [pattern, id] as const),
  );
  const real = new Set(claimRules.flatMap(({ find }) => Object.values(find).flat()));
  expect(patterns.filter(([pattern]) => real.has(pattern)).length).toBeLessThan(0.2 * patterns.length);
  expect(() => matcher(patterns)).not.toThrow();
});

test('bundles are told apart by where their bytes come from', () => {
  const inputs = (sizes: Record<string, number>) =>
    Object.fromEntries(Object.entries(sizes).map(([name, bytesInOutput]) => [name, { bytesInOutput }]));
  const outputs = {
    'dist/engine.js': {
      bytes: 99,
      inputs: inputs({ '../x/node_modules/wink-nlp/src/a.js': 5, 'server/engine/draft.ts': 3 }),
    },
    'dist/cli.js': {
      bytes: 9,
      inputs: inputs({ 'node_modules/@lezer/common/b.js': 4, 'server/engine/rules/a/b.ts': 9 }),
    },
    'dist/web.js': { bytes: 9, inputs: inputs({ 'node_modules/wink-nlp/src/b.js': 2 }) },
  };
  expect(contents({ outputs })).toEqual([
    { name: 'server/engine/rules', bytes: 9 },
    { name: 'wink-nlp', bytes: 7 },
    { name: '@lezer/common', bytes: 4 },
    { name: 'server/engine', bytes: 3 },
  ]);
});

describe('the report', () => {
  test('is a table whose cells cannot break it', () => {
    expect(table(['a', 'b'], [['1|2', '3']])).toBe('| a | b |\n| --- | --- |\n| 1\\|2 | 3 |');
  });

  test('rounds to three figures, and says small ratios as one to so many', () => {
    expect([1234.5, 99.94, 0.012345, Number.NaN].map(round)).toEqual(['1,230', '99.9', '0.0123', '–']);
    expect([1 / 400, 0.5, 1.75, 12.34].map(ratio)).toEqual(['1/400', '0.5', '1.75', '12.3']);
  });

  test('calls a target met on its side of the limit only', () => {
    expect(met({ what: '', value: 2, most: 2 })).toBe(true);
    expect(met({ what: '', value: 2.01, most: 2 })).toBe(false);
    expect(met({ what: '', value: 1.7, least: 1.7 })).toBe(true);
    expect(met({ what: '', value: 1.69, least: 1.7 })).toBe(false);
    expect(met({ what: '', value: Number.NaN, most: 2 })).toBe(false);
  });

  const results: Results = JSON.parse(readFileSync(join(root, 'docs/benchmarks.json'), 'utf8'));

  test('is what the figures yield', () => {
    expect(readFileSync(join(root, 'docs/benchmarks.md'), 'utf8')).toBe(markdown(results));
  });

  test('names every target, and none as met that is not', () => {
    const page = markdown(results);
    for (const target of targets(results)) {
      const row = page.split('\n').find((line) => line.startsWith(`| ${target.what} |`));
      expect(row?.endsWith('| met |')).toBe(met(target));
    }
  });

  test('names no machine, no folder and no host', () => {
    expect(JSON.stringify(results)).not.toMatch(/\/(?:home|root|tmp|work|Users)\b|https?:/);
  });
});
