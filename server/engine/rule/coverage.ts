import type { Addition } from './claim';
import type { RuleInfo } from './info';

/** A coverage rule: a consideration that a policy draft should take up somewhere. */
export interface CoverageRule extends RuleInfo {
  readonly kind: 'coverage';
  /** One line about the absence. */
  says(): string;
  /** Wordings that take the matter up; one sentence is enough. */
  readonly satisfiedBy: Readonly<Record<string, readonly string[]>>;
  /** Wordings in the same sentence that only look like it. */
  readonly except: Readonly<Record<string, readonly string[]>>;
  /** Sections to add, as paragraphs in the snippet grammar. */
  readonly additions: readonly Addition[];
  /** Sentences that satisfy, and sentences that do not. */
  readonly satisfies: readonly string[];
  readonly insufficient: readonly (readonly [string, string])[];
}

type Definition = Omit<CoverageRule, 'kind' | 'except' | 'weak' | 'good'> & Partial<Pick<CoverageRule, 'except'>>;

export function coverage(definition: Definition): CoverageRule {
  return {
    except: {},
    ...definition,
    kind: 'coverage',
    weak: definition.insufficient[0]?.[1] ?? '',
    good: definition.satisfies[0] ?? '',
  };
}
