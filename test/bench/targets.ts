import type { EngineName, EngineResult, Results, Size } from './results';

/** What the product is to reach, as a ratio in one run, and what it reached. */
export interface Target {
  readonly what: string;
  readonly value: number;
  /** The value may be `most` at most, or must be `least` at least. */
  readonly most?: number;
  readonly least?: number;
}

export function targets(results: Results): Target[] {
  const { edits, bulk, start, memory, growth } = results;
  const edit = (size: Size) => edits?.ours[size].median ?? Number.NaN;
  const again = (name: EngineName) => edit(10_000) / (engine(results, name)?.again.median ?? Number.NaN);
  const full = (name: EngineName) => engine(results, name)?.full[10_000]?.median ?? Number.NaN;
  const ours = full('second-axis');
  const [fewest, most] = [growth?.rules[0], growth?.rules.at(-1)];
  const sentenceParsers: readonly EngineName[] = ['alex', 'retext', 'harper', 'textlint'];
  return [
    { what: 'A letter in 10,000 words, to textlint’s re-check', value: again('textlint'), most: 1 / 200 },
    { what: 'A letter in 10,000 words, to cspell’s re-check', value: again('cspell'), most: 1 / 40 },
    { what: 'A letter in 10,000 words, to harper.js’s re-check', value: again('harper'), most: 1 / 1000 },
    {
      what: 'A letter in 10,000 words, to the tagger alone on the changed paragraph',
      value: edit(10_000) / (edits?.floor.median ?? Number.NaN),
      most: 2.5,
    },
    { what: 'The same letter in 10,000 words, to 1,000 words', value: edit(10_000) / edit(1_000), most: 1.5 },
    {
      what: 'The same letter in 100,000 words, to 1,000 words',
      value: edit(100_000) / edit(1_000),
      most: 2,
    },
    { what: 'A full check of 10,000 words, to the tagger alone', value: ours / full('wink'), most: 2.5 },
    { what: 'A full check of 10,000 words, to cspell', value: ours / full('cspell'), most: 1 },
    {
      what: 'A full check of 10,000 words, to the quickest peer that parses sentences',
      value: ours / Math.min(...sentenceParsers.map((name) => full(name))),
      most: 1,
    },
    {
      what: 'Many drafts with two threads, to one',
      value: bulk ? bulk.one.median / bulk.two.median : Number.NaN,
      least: 1.7,
    },
    {
      what: 'Many drafts with two threads, to textlint, in words a second',
      value: bulk ? bulk.words / (bulk.two.median / 1000) / bulk.textlint : Number.NaN,
      least: 10,
    },
    {
      what: 'The command line on 1,000 words, to an empty program',
      value: start ? start.check.median / start.node.median : Number.NaN,
      most: 2.5,
    },
    {
      what: 'Memory after 10,000 edits, to after 100',
      value: memory ? memory.afterAll / memory.after100 : Number.NaN,
      most: 1.1,
    },
    {
      what: 'A full check with ten times as many claim rules, to as many as there are',
      value: fewest && most ? most.time.median / fewest.time.median : Number.NaN,
      most: 1.5,
    },
  ];
}

export function met({ value, most, least }: Target): boolean {
  return most === undefined ? value >= (least ?? Number.POSITIVE_INFINITY) : value <= most;
}

function engine({ engines }: Results, name: EngineName): EngineResult | undefined {
  return engines.find((candidate) => candidate.name === name);
}
