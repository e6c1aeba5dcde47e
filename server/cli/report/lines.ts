/** A place in a file as people and editors name it: both count from 1, `column` in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of one source start. Lines end at `\n`, `\r\n` or `\r`. */
export interface Lines {
  /** The place of a UTF-16 offset from 0 to the source's length. */
  at(offset: number): Place;
  /** The offset of a line's first code unit; `line` from 1. The source's length for a line after the last. */
  start(line: number): number;
}

export function linesOf(source: string): Lines {
  const starts = [0];
  for (const { 0: terminator, index } of source.matchAll(/\r\n?|\n/g)) starts.push(index + terminator.length);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - (starts[low] as number) + 1 };
    },
    start: (line) => starts[line - 1] ?? source.length,
  };
}
