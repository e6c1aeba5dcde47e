import type { Span } from '../text/span';
import type { RuleId } from './info';

/** What silenced a candidate: a scope of the engine, an exception of the rule, or precedence. */
export type Silence =
  | 'attributed' | 'rejected' | 'mentioned' | 'questioned' | 'hypothesis' | 'history' | 'hedged' | 'other-subject'
  | 'off-topic' | 'directive' | `except:${string}` | `yields:${RuleId}`;

/** A candidate of a claim rule and whether it fires. */
export interface ClaimVerdict {
  readonly rule: RuleId;
  readonly span: Span<'source'>;
  readonly pattern: string;
  readonly silence: Silence | undefined;
}
