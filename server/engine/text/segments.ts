import { type Span, sourceSpan } from './span';

/**
 * How a block's prose lies in its source. Sorted, gapless over the prose. A verbatim segment is the same code units in both texts;
 * any other replaces `sourceLength` units of markup (a soft line break, an entity, an escape) by `proseLength` units of prose.
 * Where two segments do not meet in the source, markup stands between them that leaves nothing in the prose.
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

/**
 * Prose span → source span, outer: from the source of the first code unit to the end of the source of the last.
 * An empty span gives an empty one. Offsets beyond the prose count as its end.
 */
export function toSource(
  block: { readonly start: number; readonly segments: Segments },
  span: Span<'prose'>,
): Span<'source'> {
  const first = segmentAt(block.segments, span.start);
  if (!first) return sourceSpan(block.start, block.start);
  const start = block.start + sourceStart(first, span.start);
  if (span.end <= span.start) return sourceSpan(start, start);
  const last = segmentAt(block.segments, span.end - 1) ?? first;
  return sourceSpan(start, Math.max(start, block.start + sourceEnd(last, span.end)));
}

/** True when the prose span is one verbatim stretch of the source, so that a fix may replace it. */
export function isUnbroken(block: { readonly segments: Segments }, span: Span<'prose'>): boolean {
  const segment = segmentAt(block.segments, span.start);
  return segment?.verbatim === true && span.start >= 0 && span.end <= segment.prose + segment.proseLength;
}

/** The last segment that starts at or before the prose offset, by binary search. */
function segmentAt(segments: Segments, offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle] as Segment).prose <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

function sourceStart(segment: Segment, offset: number): number {
  const into = Math.min(Math.max(0, offset - segment.prose), segment.proseLength);
  if (into === segment.proseLength) return segment.source + segment.sourceLength;
  return segment.source + (segment.verbatim ? into : 0);
}

function sourceEnd(segment: Segment, offset: number): number {
  const into = Math.min(Math.max(0, offset - segment.prose), segment.proseLength);
  return segment.source + (segment.verbatim ? into : segment.sourceLength);
}
