import type { Span } from './span';

/**
 * How a block's prose lies in its source. Sorted, gapless over the prose. A verbatim segment is the same code units in both texts;
 * any other replaces `sourceLength` units of markup (a soft line break, an entity, an escape) by `proseLength` units of prose.
 */
export interface Segment {
  readonly prose: number;
  readonly proseLength: number;
  /** Relative to the block's start. */
  readonly source: number;
  readonly sourceLength: number;
  readonly verbatim: boolean;
}
export type Segments = readonly Segment[];

/** Prose span → source span, outer: from the source of the first code unit to the end of the source of the last. */
export declare function toSource(block: { readonly start: number; readonly segments: Segments }, span: Span<'prose'>): Span<'source'>;
/** True when the prose span is one verbatim stretch of the source, so that a fix may replace it. */
export declare function isUnbroken(block: { readonly segments: Segments }, span: Span<'prose'>): boolean;
