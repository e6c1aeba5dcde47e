import type { BlockKind, Prose } from '../block';
import { type Line, linesIn } from '../lines';
import { proseWriter } from '../writer';
import { type Inline, type Range, readInline } from './inline';

/** Gathers the lines of a block while a reader goes over a page line by line. */
export interface Page {
  readonly source: string;
  readonly lines: readonly Line[];
  /** The text of a line without its line break; `''` beyond the last. */
  text(index: number): string;
  /** Ends the open block and begins one of this kind, to which the next lines belong. */
  start(kind: BlockKind, quoted?: boolean): void;
  /** Says that the open block is of another kind than it began as. */
  retitle(kind: BlockKind): void;
  /** Adds to the open block the rest of a line, from `skip` UTF-16 code units on. */
  add(index: number, skip?: number): void;
  /** Adds a part of a line to the open block; `to` may include the line break. */
  addRange(range: Range): void;
  /** Whether the open block is a quotation. */
  readonly quoted: boolean;
  /** How many lines the open block has. */
  readonly size: number;
  comment(from: number, to: number, text: string): void;
  prose(): Prose;
}

export function pageOf(source: string, inline: Inline): Page {
  const lines = linesIn(source, source.startsWith('\uFEFF') ? 1 : 0, source.length);
  const writer = proseWriter(source);
  let open: Range[] = [];
  function end(): void {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) {
      const gaps = open.slice(1).flatMap(({ from }, index) => gapBetween(open[index]?.to ?? from, from));
      readInline(source, { from: first.from, to: last.to }, gaps, inline, writer);
    }
    open = [];
  }
  return {
    source,
    lines,
    text: (index) => source.slice(lines[index]?.from ?? source.length, lines[index]?.to ?? source.length),
    start(kind, quoted = false) {
      end();
      writer.split(kind, quoted);
    },
    // Nothing of it has been written yet.
    retitle: (kind) => writer.split(kind),
    get quoted() {
      return writer.place.quoted;
    },
    add(index, skip = 0) {
      const line = lines[index];
      if (line) open.push({ from: Math.min(line.from + skip, line.to), to: line.next });
    },
    addRange: (range) => {
      open.push(range);
    },
    get size() {
      return open.length;
    },
    comment: (start, to, text) => writer.comment({ start, end: to, text }),
    prose() {
      end();
      return writer.prose();
    },
  };
}

function gapBetween(from: number, to: number): readonly Range[] {
  return from < to ? [{ from, to }] : [];
}

/** UTF-16 code units of white space that open a line. */
export function indentOf(text: string): number {
  return /^[ \t]*/.exec(text)?.[0].length ?? 0;
}
