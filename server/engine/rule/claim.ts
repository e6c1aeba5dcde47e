import type { Scope } from '../annotate/scope/frame';
import type { RuleId, RuleInfo } from './info';

/** What a message may quote. */
export interface Marked {
  /** The marked words as the draft has them, shortened in the middle when long. */
  readonly text: string;
}

/** Words to exchange inside a finding: the first pair whose left side occurs there is applied. */
export interface Rewrite {
  readonly title: string;
  /**
   * May be applied without asking: it only lowers how sure the sentence is, and asserts nothing that its author did not. “wants” →
   * “appears to want” is safe; “never” → “rarely so far” says that there were exceptions, which only the author can know.
   */
  readonly safe?: true;
  /** Left: words in the pattern notation without gaps. Right: what replaces them. */
  readonly swap: readonly (readonly [string, string])[];
}

/** A sentence to insert after the finding's sentence, in the LSP snippet grammar. */
export interface Addition {
  readonly title: string;
  readonly snippet: string;
}

/** A claim rule: the file's path is its id, and the file holds nothing else. */
export interface ClaimRule extends RuleInfo {
  readonly kind: 'claim';
  says(marked: Marked): string;
  /** Pattern families in the notation, by name. */
  readonly find: Readonly<Record<string, readonly string[]>>;
  /** Wordings in the same sentence that make a candidate no finding, by the name its silent example is filed under. */
  readonly except: Readonly<Record<string, readonly string[]>>;
  /** Its words are said of anybody: they count where their sentence or the one before it speaks of the North. */
  readonly ofTheNorth: boolean;
  /** Scopes this rule does not ask. Hedges count for the motivation family only. */
  readonly deaf: ReadonlySet<Scope>;
  /** More specific rules: a candidate of theirs in the same sentence silences ours. */
  readonly yieldsTo: readonly RuleId[];
  readonly rewrites: readonly Rewrite[];
  readonly additions: readonly Addition[];
  /** Each with its marked `[[range]]`; the second element, if any, is the sentence after the preferred rewrite. */
  readonly fires: readonly (string | readonly [string, string])[];
  /** Near misses by what silences them: an exception's name or a scope. */
  readonly silent: readonly (readonly [string, string])[];
  /** Examples that the common frames cannot hold (imperatives, questions, headings, two sentences). */
  readonly unframed: readonly string[];
}

type Definition = Pick<
  ClaimRule,
  'id' | 'severity' | 'passages' | 'title' | 'why' | 'advice' | 'says' | 'find' | 'fires' | 'silent'
> &
  Partial<Pick<ClaimRule, 'except' | 'ofTheNorth' | 'yieldsTo' | 'rewrites' | 'additions' | 'unframed'>> & {
    readonly deaf?: readonly Scope[];
  };

/** Fills in what most rules leave out, and the two examples that documentation shows. */
export function claim(definition: Definition): ClaimRule {
  const first = definition.fires[0];
  const deaf = new Set<Scope>(definition.deaf);
  if (!definition.id.startsWith('motivation/')) deaf.add('hedged');
  return {
    except: {},
    ofTheNorth: false,
    yieldsTo: [],
    rewrites: [],
    additions: [],
    unframed: [],
    ...definition,
    kind: 'claim',
    deaf,
    weak: unmarked(typeof first === 'string' ? first : (first?.[0] ?? '')),
    good: definition.silent[0]?.[1] ?? '',
  };
}

function unmarked(example: string): string {
  return example.replaceAll('[[', '').replaceAll(']]', '');
}
