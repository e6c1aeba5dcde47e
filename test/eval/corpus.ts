import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LabelledDraft {
  readonly name: string;
  readonly text: string;
  readonly kind: 'policy' | 'analysis' | 'off-topic';
  readonly claims: readonly { readonly rule: string; readonly quote: string }[];
  /** Coverage rules that the draft fails. */
  readonly coverage: readonly string[];
}

export interface LabelledSentence {
  readonly rule: string;
  readonly label: 0 | 1;
  readonly text: string;
}

export interface LabelledRecommendation {
  readonly text: string;
  readonly recommendation: boolean;
  readonly x: number | null;
  readonly y: number | null;
}

const folder = join(process.cwd(), 'test/corpus');

/** Drafts numbered from `low` to `high` in one set. */
export function drafts(set: 'dev' | 'train' | 'own', low: number, high: number): readonly LabelledDraft[] {
  return readdirSync(join(folder, set))
    .filter((file) => file.endsWith('.json') && Number(file.slice(0, 3)) >= low && Number(file.slice(0, 3)) <= high)
    .sort()
    .map((file) => {
      const label = JSON.parse(readFileSync(join(folder, set, file), 'utf8'));
      const text = readFileSync(join(folder, set, label.draft), 'utf8');
      return { name: label.draft, text, kind: label.kind, claims: label.claims ?? [], coverage: label.coverage ?? [] };
    });
}

export function sentences(): readonly LabelledSentence[] {
  return ['claims-1', 'claims-2', 'claims-3'].flatMap((name) => lines<LabelledSentence>(name));
}

export function coverageSentences(): readonly LabelledSentence[] {
  return lines('coverage');
}

/** Claims and coverage of our own, in the words of somebody who has not seen the patterns. */
export function ownSentences(name: 'claims' | 'coverage'): readonly LabelledSentence[] {
  return lines(name, 'own');
}

/** Passages with the wording of a claim that are none: reported, turned down later, weighed, meant otherwise. */
export function ownNearMisses(): readonly { readonly text: string }[] {
  return lines('near-misses', 'own');
}

/** What kind of wording hid a claim of a development draft, by hand: a fresh metaphor, a pronoun, two sentences, … */
export function missKinds(): readonly { readonly draft: string; readonly rule: string; readonly kind: string }[] {
  return JSON.parse(readFileSync(join(folder, 'misses.json'), 'utf8'));
}

export function recommendations(): readonly LabelledRecommendation[] {
  return lines('recommendations');
}

/** How the author of each draft leans, by the draft's number. */
export function stances(): Readonly<Record<'hawk' | 'dove' | 'neutral', readonly string[]>> {
  return JSON.parse(readFileSync(join(folder, 'stances.json'), 'utf8'));
}

function lines<T>(name: string, set: 'sentences' | 'own' = 'sentences'): readonly T[] {
  return readFileSync(join(folder, set, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
