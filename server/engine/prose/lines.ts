/** One line of a source, in UTF-16 offsets: its text, and where the next one starts. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** The lines of [start, end); line breaks are \n, \r\n and \r. */
export function linesIn(source: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  for (const { index, 0: lineBreak } of source.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
    const next = start + index + lineBreak.length;
    lines.push({ from, to: start + index, next });
    from = next;
  }
  if (from < end) lines.push({ from, to: end, next: end });
  return lines;
}

export function isBlank(source: string, line: Line): boolean {
  return !/[^ \t]/.test(source.slice(line.from, line.to));
}
