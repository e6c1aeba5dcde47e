declare const text: unique symbol;

/**
 * A half-open stretch of one text, in UTF-16 code units. `'prose'` spans index a block's prose (markup removed),
 * `'source'` spans index the draft's file; the two never mix, and only `toSource` crosses.
 */
export interface Span<Text extends 'prose' | 'source'> {
  readonly start: number;
  readonly end: number;
  readonly [text]?: Text;
}

export function proseSpan(start: number, end: number): Span<'prose'> {
  return { start, end };
}

export function sourceSpan(start: number, end: number): Span<'source'> {
  return { start, end };
}

export function overlaps<Text extends 'prose' | 'source'>(a: Span<Text>, b: Span<Text>): boolean {
  return a.start < b.end && b.start < a.end;
}
