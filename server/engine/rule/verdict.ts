import type { Scope } from '../annotate/scope/frame';
import type { Span } from '../text/span';
import type { RuleId } from './info';

/** What silenced a candidate: a scope of the engine, an exception of the rule, precedence, a directive, or the draft's subject. */
export type Silence = Scope | 'off-topic' | 'directive' | `except:${string}` | `yields:${RuleId}`;

/** A candidate of a claim rule and whether it fires. */
export interface ClaimVerdict {
  readonly rule: RuleId;
  readonly span: Span<'source'>;
  /** The name of the pattern family that found it. */
  readonly pattern: string;
  readonly silence: Silence | undefined;
}
