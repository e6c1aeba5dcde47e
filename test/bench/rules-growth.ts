import { performance } from 'node:perf_hooks';
import { opening } from '../../server/engine/annotate/context';
import { type Reading, read } from '../../server/engine/annotate/reading';
import { proseParser } from '../../server/engine/prose/parser';
import { matcher } from '../../server/engine/rule/matcher';
import { seeded } from '../support/seeded';

/** The cost of finding the patterns of a number of rules in one text that is read and tagged already. */
export interface Growth {
  readonly rules: number;
  readonly patterns: number;
  /** Building the matcher, once a process. */
  readonly buildMs: number;
  /** Median over the runs. */
  readonly findMs: number;
  readonly matches: number;
}

/** Synthetic rules of 50 patterns each, made of the text's own words, so that every one has places to begin at. */
export function rulesGrowth(text: string, sizes: readonly number[] = [28, 70, 140, 280], runs = 15): readonly Growth[] {
  const readings = proseParser('markdown')
    .parse(text)
    .blocks.map((block) => read(block.prose, opening));
  for (const reading of readings) reading.tags();
  const patterns = synthetic(readings, Math.max(...sizes) * perRule);
  return sizes.map((rules) => measure(rules, patterns.slice(0, rules * perRule), readings, runs));
}

const perRule = 50;

function measure(rules: number, patterns: readonly string[], readings: readonly Reading[], runs: number): Growth {
  const start = performance.now();
  const all = matcher(patterns.map((pattern) => [pattern, rules] as const));
  const buildMs = performance.now() - start;
  const times: number[] = [];
  let matches = 0;
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    matches = 0;
    for (const reading of readings) matches += all.find(reading).length;
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return { rules, patterns: patterns.length, buildMs, findMs: times[runs >> 1] ?? 0, matches };
}

/** Shapes as rules have them: a class or two, alternatives, gaps, options, auxiliaries. */
const shapes = [
  'SUBJ AUX [A|B|C] .. D',
  '[A|B|C|D] .. HARD',
  'A (B) C',
  'A .. [B|C D] ... E',
  'SOFT .. A (the) B',
  '^ A ... [B|C] $',
  'A AUX B .. ACTOR',
  '[A B|C D|E]',
];

function synthetic(readings: readonly Reading[], count: number): readonly string[] {
  const random = seeded(280);
  const words = [...new Set(readings.flatMap(({ tokens }) => tokens.map(({ norm }) => norm)))].filter((word) =>
    /^[a-z]{2,}$/.test(word),
  );
  return Array.from({ length: count }, () => random.pick(shapes).replace(/\b[A-E]\b/g, () => random.pick(words)));
}
