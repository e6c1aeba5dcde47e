import type { Span } from '../text/span';
import type { RuleId, Severity } from './info';

/** A place that belongs to a finding without being its own, such as the draft's other recommendations. */
export interface Related {
  readonly span: Span<'source'>;
  readonly message: string;
}

/** One thing the draft does that the framework asks about. Offsets are UTF-16 and lie inside the source. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly span: Span<'source'>;
  /** What was found (quoted), why it matters, what to do: one or two sentences, one line. */
  readonly message: string;
  readonly passages: readonly number[];
  readonly related: readonly Related[];
}
