import type { Segment, Segments } from '../text/segments';

/**
 * A stretch of source that leaves something in the prose, in UTF-16 offsets of the source. Without `as` it is read as
 * it stands, except that its line breaks become spaces; with `as` it is read as that; `as: '\n'` is a line break.
 */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly as?: string;
}

/** What an inline thing that is no prose (code, a URL, a formula, an image) leaves behind, so that the grammar stands. */
export const object = '\uFFFC';

/**
 * The prose of sorted, disjoint pieces, and how it lies in the source relative to `start`. A line break, with the white
 * space and the line-initial markup around it, is one space; at either end of the prose it is nothing.
 */
export function joinPieces(
  source: string,
  start: number,
  pieces: readonly Piece[],
): { prose: string; segments: Segments } {
  const joint: Joint = { source, start, segments: [], texts: [], length: 0, atBreak: true, afterNothing: false };
  for (const piece of pieces) addPiece(joint, piece);
  if (joint.atBreak) drop(joint);
  trimEnd(joint);
  return {
    prose: joint.segments.map((segment, index) => joint.texts[index] ?? verbatim(joint, segment)).join(''),
    segments: joint.segments,
  };
}

interface Joint {
  readonly source: string;
  readonly start: number;
  readonly segments: { -readonly [Key in keyof Segment]: Segment[Key] }[];
  /** The prose of each segment; undefined for a verbatim one. */
  readonly texts: (string | undefined)[];
  /** Of the prose so far, in UTF-16 code units. */
  length: number;
  /** Nothing has been added yet, or the last segment is a line break. */
  atBreak: boolean;
  /** The last piece leaves nothing in the prose. */
  afterNothing: boolean;
}

function addPiece(joint: Joint, { from, to, as }: Piece): void {
  if (as === '\n') addBreak(joint, from, to);
  else if (as === undefined) addLines(joint, from, to);
  else if (as !== '') push(joint, from, to, as);
  joint.afterNothing = as === '';
}

function addLines(joint: Joint, from: number, to: number): void {
  const text = joint.source.slice(from, to);
  let done = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
    // A backslash before a line break is a hard break, but to the Markdown parser a space comes first.
    const end = lineBreak === '\r\n' && text[index - 1] === '\\' ? index - 1 : index;
    addVerbatim(joint, from + done, from + end);
    done = index + lineBreak.length;
    addBreak(joint, from + end, from + done);
  }
  addVerbatim(joint, from + done, to);
}

function addVerbatim(joint: Joint, from: number, to: number): void {
  const start = joint.atBreak ? skipSpace(joint.source, from, to) : from;
  // “as Cha argues [@cha2020].” reads “as Cha argues.”
  if (joint.afterNothing && /[\s.,;:!?)]/.test(joint.source.charAt(start))) trimEnd(joint);
  const last = joint.segments.at(-1);
  if (last && start > from) last.sourceLength = start - joint.start - last.source;
  if (start >= to) return;
  if (last?.verbatim && last.source + last.sourceLength === start - joint.start) {
    last.sourceLength += to - start;
    last.proseLength += to - start;
    joint.length += to - start;
  } else push(joint, start, to);
}

function addBreak(joint: Joint, from: number, to: number): void {
  if (!joint.atBreak) {
    const start = trimEnd(joint) ?? from;
    if (joint.segments.length > 0) push(joint, start, to, ' ');
    joint.atBreak = true;
  }
  const last = joint.segments.at(-1);
  if (last) last.sourceLength = to - joint.start - last.source;
}

function push(joint: Joint, from: number, to: number, text?: string): void {
  const proseLength = text?.length ?? to - from;
  const source = from - joint.start;
  joint.segments.push({
    prose: joint.length,
    proseLength,
    source,
    sourceLength: to - from,
    verbatim: text === undefined,
  });
  joint.texts.push(text);
  joint.length += proseLength;
  joint.atBreak = false;
}

function drop(joint: Joint): void {
  joint.texts.pop();
  joint.length -= joint.segments.pop()?.proseLength ?? 0;
}

/** Drops white space that ends the prose verbatim; the source offset where it began, if there was any. */
function trimEnd(joint: Joint): number | undefined {
  let trimmed: number | undefined;
  for (let last = joint.segments.at(-1); last?.verbatim; last = joint.segments.at(-1)) {
    const text = verbatim(joint, last);
    const kept = skipSpaceBack(text);
    if (kept === text.length) break;
    trimmed = joint.start + last.source + kept;
    joint.length -= text.length - kept;
    last.proseLength = last.sourceLength = kept;
    if (kept > 0) break;
    drop(joint);
  }
  return trimmed;
}

function verbatim({ source, start }: Joint, segment: Segment): string {
  return source.slice(start + segment.source, start + segment.source + segment.sourceLength);
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string): number {
  let at = text.length;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
