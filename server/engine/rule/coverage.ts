import type { Scope } from '../annotate/scope/frame';
import type { Addition } from './claim';
import type { RuleInfo } from './info';

/** A coverage rule: a consideration that a policy draft should take up somewhere. */
export interface CoverageRule extends RuleInfo {
  readonly kind: 'coverage';
  /** One line about the absence. */
  says(): string;
  /** Wordings that take the matter up; one sentence is enough. */
  readonly satisfiedBy: Readonly<Record<string, readonly string[]>>;
  /** Word classes that take the matter up where all of an entry's stand in one sentence, in any order: “FOLK NEED”. */
  readonly together: readonly string[];
  /** Wordings in the same sentence that only look like it. */
  readonly except: Readonly<Record<string, readonly string[]>>;
  /** Scopes in which the matter is taken up all the same. */
  readonly deaf: ReadonlySet<Scope>;
  /** Sections to add, as paragraphs in the snippet grammar. */
  readonly additions: readonly Addition[];
  /** Sentences that satisfy, and sentences that do not. */
  readonly satisfies: readonly string[];
  readonly insufficient: readonly (readonly [string, string])[];
}

type Definition = Omit<CoverageRule, 'kind' | 'together' | 'except' | 'deaf' | 'weak' | 'good'> &
  Partial<Pick<CoverageRule, 'together' | 'except'>> & { readonly deaf?: readonly Scope[] };

// A consideration is taken up in a question, a hypothesis or a reported view as well; not where it is denied or about something else.
const unheard = ['attributed', 'mentioned', 'questioned', 'hypothesis', 'history', 'hedged'] as const;

export function coverage(definition: Definition): CoverageRule {
  return {
    together: [],
    except: {},
    ...definition,
    kind: 'coverage',
    deaf: new Set<Scope>([...unheard, ...(definition.deaf ?? [])]),
    weak: definition.insufficient[0]?.[1] ?? '',
    good: definition.satisfies[0] ?? '',
  };
}
