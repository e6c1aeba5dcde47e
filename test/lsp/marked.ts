/** A text with its `[[ranges]]` taken out: an empty `[[]]` is a cursor. Offsets in UTF-16 code units of `text`. */
export function marked(source: string): { text: string; ranges: readonly { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  const parts = source.split(/(\[\[|\]\])/);
  let text = '';
  let start: number | undefined;
  for (const part of parts) {
    if (part === '[[' && start === undefined) start = text.length;
    else if (part === ']]' && start !== undefined) {
      ranges.push({ start, end: text.length });
      start = undefined;
    } else if (part === '[[' || part === ']]') throw new Error(`unbalanced mark in “${source}”`);
    else text += part;
  }
  if (start !== undefined) throw new Error(`unbalanced mark in “${source}”`);
  return { text, ranges };
}

/** The reverse: `text` with `ranges` marked. */
export function mark(text: string, ranges: readonly { start: number; end: number }[]): string {
  const at = ranges.flatMap(({ start, end }) => [
    { offset: start, mark: '[[' },
    { offset: end, mark: ']]' },
  ]);
  const sorted = at.sort((a, b) => b.offset - a.offset || (a.mark === ']]' ? 1 : -1));
  return sorted.reduce((whole, { offset, mark }) => whole.slice(0, offset) + mark + whole.slice(offset), text);
}
