/** One marked example: the text without marks, and the ranges that stood between `[[` and `]]` (UTF-16 offsets of the text). */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Reads `[[range]]` marks; throws on one that is not closed. */
export function marked(example: string): Marked {
  let text = '';
  const ranges: { start: number; end: number }[] = [];
  let start = -1;
  for (const part of example.split(/(\[\[|\]\])/)) {
    if (part === '[[') {
      if (start >= 0) throw new Error(`nested mark in “${example}”`);
      start = text.length;
    } else if (part === ']]') {
      if (start < 0) throw new Error(`mark closed before it opens in “${example}”`);
      ranges.push({ start, end: text.length });
      start = -1;
    } else text += part;
  }
  if (start >= 0) throw new Error(`open mark in “${example}”`);
  return { text, ranges };
}
