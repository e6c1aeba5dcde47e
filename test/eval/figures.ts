import { openDraft, rules } from '../../server/engine/index';
import { seeded } from '../support/seeded';
import {
  coverageSentences,
  drafts,
  type LabelledSentence,
  missKinds,
  ownNearMisses,
  ownSentences,
  recommendations,
  sentences,
  stances,
} from './corpus';
import { type PlacementFigures, placementFigures } from './placement';
import { add, alone, type Count, claimsIn, type DraftScore, fires, rates, scoreDraft, takesUp } from './score';

export interface SetFigures {
  readonly words: number;
  readonly claims: Count;
  readonly coverage: Count;
  /** False claim findings in 1,000 words. */
  readonly falseAlarms: number;
  readonly kindErrors: readonly string[];
  readonly rules: Readonly<Record<string, Count>>;
}

export interface SentenceFigures {
  readonly positives: number;
  readonly found: number;
  readonly nearMisses: number;
  readonly silent: number;
}

export interface Figures {
  readonly drafts: Readonly<Record<string, SetFigures>>;
  readonly families: Readonly<Record<string, Count>>;
  /** False claim findings in 1,000 words by the author's lean. */
  readonly stances: Readonly<Record<string, number>>;
  readonly sentences: Readonly<Record<string, SentenceFigures>>;
  readonly coverageSentences: Readonly<Record<string, SentenceFigures>>;
  readonly ownSentences: Readonly<Record<string, SentenceFigures>>;
  readonly ownCoverage: Readonly<Record<string, SentenceFigures>>;
  readonly ownNearMisses: { readonly nearMisses: number; readonly silent: number; readonly falseAlarms: number };
  /** Missed claims of the development drafts by the kind of wording; “not sorted” where nobody looked yet. */
  readonly missKinds: Readonly<Record<string, number>>;
  readonly recommendations: Count;
  /** Placement of the labelled recommendations, by half. */
  readonly placement: Readonly<Record<'development' | 'held out', PlacementFigures>>;
}

export const sets = [
  ['dev 001–013', 'dev', 1, 13],
  ['dev 021–033 (validation)', 'dev', 21, 33],
  ['train 201–228', 'train', 201, 228],
  ['train 241–268 (validation)', 'train', 241, 268],
  ['own 301–314', 'own', 301, 314],
] as const;

/** Scores every labelled set; deterministic, some ten seconds. */
export function figures(): { readonly figures: Figures; readonly scores: ReadonlyMap<string, readonly DraftScore[]> } {
  const scores = new Map(sets.map(([name, set, low, high]) => [name, drafts(set, low, high).map(scoreDraft)] as const));
  const all = [...scores.values()].flat();
  const families: Record<string, Count> = {};
  for (const family of ['framing', 'interaction', 'motivation', 'strategy', 'context']) {
    families[family] = add(
      all.flatMap(({ claims }) =>
        Object.entries(claims)
          .filter(([id]) => id.startsWith(`${family}/`))
          .map(([, count]) => count),
      ),
    );
  }
  const leans: Record<string, number> = {};
  for (const [stance, numbers] of Object.entries(stances())) {
    const chosen = all.filter(({ name }) => numbers.includes(name.slice(0, 3)));
    leans[stance] = perThousand(add(chosen.flatMap(({ claims }) => Object.values(claims))).fp, words(chosen));
  }
  return {
    scores,
    figures: {
      drafts: Object.fromEntries([...scores].map(([name, list]) => [name, setFigures(list)])),
      families,
      stances: leans,
      sentences: sentenceFigures(sentences(), fires),
      coverageSentences: sentenceFigures(coverageSentences(), takesUp),
      ownSentences: sentenceFigures(ownSentences('claims'), fires),
      ownCoverage: sentenceFigures(ownSentences('coverage'), takesUp),
      ownNearMisses: nearMissFigures(),
      missKinds: sorted(scores),
      recommendations: recommendationFigures(),
      placement: placementFigures(recommendations()),
    },
  };
}

function setFigures(list: readonly DraftScore[]): SetFigures {
  const claims = add(list.flatMap((score) => Object.values(score.claims)));
  const byRule: Record<string, Count> = {};
  for (const { id } of rules)
    byRule[id] = add(list.map((score) => score.claims[id] ?? score.coverage[id] ?? { tp: 0, fp: 0, fn: 0 }));
  return {
    words: words(list),
    claims,
    coverage: add(list.flatMap((score) => Object.values(score.coverage))),
    falseAlarms: perThousand(claims.fp, words(list)),
    kindErrors: list
      .filter(({ kind }) => kind.wanted !== kind.found)
      .map(({ name, kind }) => `${name}: ${kind.found}, labelled ${kind.wanted}`),
    rules: byRule,
  };
}

function words(list: readonly DraftScore[]): number {
  return list.reduce((sum, score) => sum + score.words, 0);
}

function perThousand(count: number, of: number): number {
  return of ? Math.round((100_000 * count) / of) / 100 : 0;
}

function sentenceFigures(
  rows: readonly LabelledSentence[],
  hit: (row: LabelledSentence) => boolean,
): Record<string, SentenceFigures> {
  const known = new Set<string>(rules.map(({ id }) => id));
  const table: Record<string, { positives: number; found: number; nearMisses: number; silent: number }> = {};
  for (const row of rows) {
    if (!known.has(row.rule)) continue;
    table[row.rule] ??= { positives: 0, found: 0, nearMisses: 0, silent: 0 };
    const entry = table[row.rule] as (typeof table)[string];
    const found = hit(row);
    if (row.label) {
      entry.positives++;
      entry.found += Number(found);
    } else {
      entry.nearMisses++;
      entry.silent += Number(!found);
    }
  }
  return table;
}

function sorted(scores: ReadonlyMap<string, readonly DraftScore[]>): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const [set, list] of scores) {
    if (set.includes('validation')) continue;
    for (const { name, claims } of list)
      for (const [rule, { fn }] of Object.entries(claims)) {
        if (fn === 0) continue;
        const known = missKinds().find((row) => name.startsWith(row.draft) && row.rule === rule);
        const kind = known?.kind ?? 'not sorted';
        kinds[kind] = (kinds[kind] ?? 0) + fn;
      }
  }
  return kinds;
}

function nearMissFigures(): Figures['ownNearMisses'] {
  const found = ownNearMisses().map(({ text }) => claimsIn(text).length);
  return {
    nearMisses: found.length,
    silent: found.filter((count) => count === 0).length,
    falseAlarms: found.reduce((sum, count) => sum + count, 0),
  };
}

function recommendationFigures(): Count {
  return add(
    recommendations().map(({ text, recommendation }) => {
      const found = openDraft(alone(text), 'markdown').summary().recommendations.length > 0;
      return {
        tp: Number(found && recommendation),
        fp: Number(found && !recommendation),
        fn: Number(!found && recommendation),
      };
    }),
  );
}

/** A 95 % interval of F1 by resampling drafts with replacement, 1,000 times, seeded. */
export function interval(list: readonly DraftScore[], pick: (score: DraftScore) => Count): readonly [number, number] {
  const random = seeded(95);
  const values: number[] = [];
  for (let round = 0; round < 1000; round++) {
    values.push(rates(add(list.map(() => pick(random.pick(list))))).f1 ?? 0);
  }
  values.sort((a, b) => a - b);
  return [values[25] ?? 0, values[974] ?? 0];
}
