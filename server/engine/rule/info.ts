/** `off` is a setting, not a severity. Ordered from loud to quiet. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A rule's id is its file's path under `rules/`. */
export type RuleId = `${'framing' | 'interaction' | 'motivation' | 'strategy' | 'context'}/${string}`;

/** What a reader of hovers, settings and documentation learns about a rule. Texts are plain English without markup. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly kind: 'claim' | 'coverage';
  readonly severity: Severity;
  /** Paragraph numbers (¶) of the essay that ground the rule, most important first. */
  readonly passages: readonly number[];
  /** One line: what the rule marks. */
  readonly title: string;
  /** Why the framework minds, two or three sentences. */
  readonly why: string;
  /** What the author can do. */
  readonly advice: string;
  /** One sentence the rule marks and one it leaves alone. */
  readonly weak: string;
  readonly good: string;
}
