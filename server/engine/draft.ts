import type { ClaimVerdict as RuleVerdict } from './rule/verdict';
import type { Format } from './prose/parser';
import type { Finding } from './rule/finding';
import type { Fix } from './rule/fix';
import type { RuleId, Severity } from './rule/info';
import type { Edit } from './text/edit';
import type { Span } from './text/span';

export type Change = Edit;
/** A candidate of a claim rule and what became of it, for `--explain`. */
export type ClaimVerdict = RuleVerdict;

/** What the fold says of the whole draft. */
export interface Summary {
  readonly kind: 'policy' | 'analysis' | 'off-topic';
  /** Every recommendation in order; coverage findings stand at the first. */
  readonly recommendations: readonly Span<'source'>[];
  /** For each coverage rule the sentences that take its matter up; empty means missing. */
  readonly coverage: Readonly<Record<string, readonly Span<'source'>[]>>;
}

/** Which rules run and how loud; absent means the rule's own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** One open draft. Total: any source gives findings, in source order, inside the text. */
export interface Draft {
  readonly source: string;
  readonly format: Format;
  /** Applies changes one after the other, each in offsets of the text the one before it left (as LSP sends them). */
  change(changes: readonly Change[]): void;
  findings(settings?: RuleSettings): readonly Finding[];
  /** Built when asked for; an empty list for a finding that is no longer there. */
  fixes(finding: Finding): readonly Fix[];
  verdicts(): readonly ClaimVerdict[];
  summary(): Summary;
  /** Blocks analysed since the draft was opened: what incremental work really cost. */
  readonly analysed: number;
}

export declare function openDraft(source: string, format: Format): Draft;
