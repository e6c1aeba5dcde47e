import type { Span } from '../../engine/index';
import type { Lines } from './lines';
import { clusters, columns, printable } from './terminal';

/** One row of an excerpt: a piece of one source line with the part of it that is marked, both in `printable` text. */
export interface Row {
  /** Absent where the row goes on with the line of the row before. */
  readonly line: number | undefined;
  readonly text: string;
  /** Where the mark starts and how long it is, in terminal columns; a length of 0 is no mark. */
  readonly before: number;
  readonly marked: number;
}

/** No more of a draft than this is shown on either side of a mark, and no more of the mark. UTF-16 code units. */
const context = 240;
const longest = 480;

/** The sentence around a span as rows of at most `width` columns, each source line beginning a row. */
export function excerpt(source: string, span: Span<'source'>, lines: Lines, width: number): Row[] {
  const mark = { start: span.start, end: Math.min(Math.max(span.end, span.start + 1), span.start + longest) };
  const sentence = sentenceAround(source, mark);
  const rows: Row[] = [];
  for (let line = lines.at(sentence.start).line; lines.start(line) < sentence.end || rows.length === 0; line++) {
    const start = Math.max(lines.start(line), sentence.start);
    const end = Math.min(lines.start(line + 1), sentence.end);
    rows.push(...rowsOf(line, source.slice(start, end), { start: mark.start - start, end: mark.end - start }, width));
  }
  return rows;
}

/**
 * The source of the sentence or sentences a mark touches, roughly: markup is left in, and a line that starts a block (or a blank
 * one) is a border. Only a window is looked at, so that a line of megabytes costs what any other does.
 */
function sentenceAround(source: string, mark: Span<'source'>): Span<'source'> {
  const before = upTo(source, mark.start);
  const after = from(source, mark.end);
  const paragraphStart = mark.start - before.length;
  // A line break ends a sentence for Unicode; in a hard-wrapped draft it does not.
  const paragraph = (before + source.slice(mark.start, mark.end) + after).replace(/[\r\n]/g, ' ');
  let { start, end } = mark;
  for (const { index, segment } of sentences.segment(paragraph)) {
    const first = paragraphStart + index;
    const last = first + segment.length;
    if (first <= mark.start && mark.start < last) start = first + segment.length - segment.trimStart().length;
    if (first < mark.end && mark.end <= last) end = first + segment.trimEnd().length;
  }
  return { start: Math.min(start, mark.start), end: Math.max(end, mark.end) };
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A line break before a blank line, a heading, an item, a quotation, a table row or a comment, or after a line that is markup. */
const border =
  /(?:\r\n|\r(?!\n)|\n)(?=[ \t]*(?:[\r\n]|[-*+#>|%=]|\/\/|\.\. |\\(?:begin|end|item|par|(?:sub)*section)\b|<(?:p|li|h\d|td|div)\b|\d+[.)] ))|(?<=^[ \t]*(?:%|=+ |\/\/|\\(?:begin|end|documentclass|usepackage|title|chapter|(?:sub)*section)\b)[^\r\n]*)(?:\r\n|\r(?!\n)|\n)/m;

/** The paragraph's text before an offset; a word cut in two by the window is left out. */
function upTo(source: string, offset: number): string {
  const paragraphs = source.slice(Math.max(0, offset - context), offset).split(border);
  const text = paragraphs.at(-1) ?? '';
  return offset > context && paragraphs.length === 1 ? text.replace(/^\S*\s*/, '') : text;
}

/** The paragraph's text from an offset on; as above. */
function from(source: string, offset: number): string {
  const paragraphs = source.slice(offset, offset + context).split(border);
  const text = paragraphs[0] ?? '';
  return offset + context < source.length && paragraphs.length === 1 ? text.replace(/\s*\S*$/, '') : text;
}

/** One source line, broken at spaces. `mark` counts from the start of `text` and may lie outside it. */
function rowsOf(line: number, text: string, mark: Span<'source'>, width: number): Row[] {
  const rows: Row[] = [];
  let offset = 0;
  for (const piece of pieces(printable(text), width)) {
    const start = Math.min(Math.max(mark.start - offset, 0), piece.length);
    const end = Math.min(Math.max(mark.end - offset, start), Math.max(start, piece.trimEnd().length));
    rows.push({
      line: rows.length === 0 ? line : undefined,
      text: piece.trimEnd(),
      before: columns(piece.slice(0, start)),
      marked: columns(piece.slice(start, end)),
    });
    offset += piece.length;
  }
  return rows;
}

/** Cuts `text` into pieces of at most `width` columns (a space at the end not counted), after spaces where it can. */
function pieces(text: string, width: number): string[] {
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const cluster of clusters(text)) {
    if (cluster.text !== ' ' && used + cluster.columns > width) {
      const space = piece.lastIndexOf(' ') + 1 || piece.length;
      cut.push(piece.slice(0, space));
      piece = piece.slice(space);
      used = columns(piece);
    }
    piece += cluster.text;
    used += cluster.columns;
  }
  return [...cut, piece];
}
