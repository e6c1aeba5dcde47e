import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/engine/analysis';
import { type Context, opening } from '../../server/engine/annotate/context';
import { follow, type Kept, nothingKept } from '../../server/engine/kept';
import { phrases } from '../../server/engine/language/lexicon/index';
import type { Block } from '../../server/engine/prose/block';
import { coverageRules } from '../../server/engine/rules/index';
import { seeded } from '../support/seeded';

const sentences = [
  'Pyongyang wants a treaty.',
  'It tested again.',
  'He will never disarm.',
  'Iran waits.',
  'They hope for relief.',
  'Washington should keep a hotline open.',
  'This is wrong.',
  'Three accounts are in circulation:',
  'Rain fell on the harbour.',
];

function block(prose: string, start: number, kind: Block['kind'] = 'paragraph'): Block {
  const segments = [{ prose: 0, proseLength: prose.length, source: 0, sourceLength: prose.length, verbatim: true }];
  return { kind, quoted: false, prose, start, length: prose.length, segments };
}

/** Blocks one after the other, as a parser would give them: those that only moved are new objects with the old prose. */
function laid(blocks: readonly Block[]): readonly Block[] {
  let start = 0;
  return blocks.map((each) => {
    const at = start;
    start += each.length + 2;
    return each.start === at ? each : { ...each, start: at };
  });
}

/** What a draft says of all its blocks when nothing is kept. */
function fresh(blocks: readonly Block[]): unknown {
  let context: Context = opening;
  return blocks.map((each) => {
    const analysis = analyse(each, context, phrases);
    context = analysis.contextAfter;
    return analysis;
  });
}

function sums({ tally }: Kept): unknown {
  const { words, north, other, hints, nuclear, recommendations, advising } = tally;
  const observed = coverageRules.map(({ id }) => tally.observations(id));
  return { words, north, other, hints, nuclear, recommendations, advising, observed };
}

test('what follows from the version before equals what is analysed anew, over 400 seeded edits', () => {
  const random = seeded(1994);
  let blocks: readonly Block[] = [];
  let kept = nothingKept();
  for (let run = 0; run < 400; run++) {
    const at = random.below(blocks.length + 1);
    const gone = random.next() < 0.5 ? random.below(3) : 0;
    const come = Array.from({ length: random.below(3) }, () =>
      block(random.pick(sentences), 0, random.pick(['paragraph', 'item', 'heading'] as const)),
    );
    blocks = laid([...blocks.slice(0, at), ...come, ...blocks.slice(at + gone)]);
    if (blocks.length > 30) blocks = laid(blocks.slice(0, 10));
    kept = follow(kept, blocks, phrases);
    expect(kept.analyses, `run ${run}`).toEqual(fresh(blocks));
    expect(sums(kept), `run ${run}`).toEqual(sums(follow(nothingKept(), blocks, phrases)));
  }
});

describe('an edit analyses', () => {
  const many = laid(
    Array.from({ length: 200 }, (_, index) => block(`Paragraph ${index}. Rain fell on the harbour.`, 0)),
  );
  const before = () => follow(nothingKept(), many, phrases);
  const changed = (at: number, prose: string) =>
    laid(many.map((each, index) => (index === at ? block(prose, 0) : each)));

  test('its own block', () => {
    expect(follow(before(), changed(100, 'Snow fell.'), phrases).analysed).toBe(1);
  });

  test('as many blocks behind it as take over something else', () => {
    const opens = laid([...many.slice(0, 99), block('Pyongyang waits.', 0), ...many.slice(100)]);
    // The pronoun of every block behind it would mean Iran now, until somebody is named.
    const after = follow(follow(nothingKept(), opens, phrases), changed(99, 'Iran waits.'), phrases);
    expect(after.analysed).toBeGreaterThan(1);
  });

  test('nothing where a block went, or came from elsewhere in what changed', () => {
    const swapped = laid([...many.slice(0, 50), many[51], many[50], ...many.slice(52)].flatMap((each) => each ?? []));
    expect(follow(before(), swapped, phrases).analysed).toBe(0);
    expect(follow(before(), laid(many.slice(0, 60).concat(many.slice(80))), phrases).analysed).toBe(0);
  });
});
