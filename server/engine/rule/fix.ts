import type { Span } from '../text/span';

export interface SourceEdit {
  readonly span: Span<'source'>;
  readonly text: string;
}

/**
 * One way to answer a finding. A `rewrite` changes the author's words in place; an `add` inserts a sentence or a section,
 * its `snippet` in the LSP snippet grammar with `${1:placeholders}`, its `edits` the same text with the placeholders spelled out.
 */
export interface Fix {
  readonly kind: 'rewrite' | 'add';
  /** Imperative, short, unique among one finding's fixes. */
  readonly title: string;
  readonly edits: readonly SourceEdit[];
  readonly snippet?: string;
  /** At most one fix of a finding is preferred: the one an editor applies by its auto-fix key. */
  readonly preferred: boolean;
  /** May be applied without asking, as “fix all” does. */
  readonly safe: boolean;
}
