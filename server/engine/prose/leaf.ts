import type { Block, BlockKind, Comment } from './block';
import { entity } from './entities';
import { joinPieces, object, type Piece } from './pieces';
import type { Stretch } from './stretch';

/** A node of the Markdown tree as this stage needs it; offsets are UTF-16, relative to the leaf block. */
export interface MarkdownNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: MarkdownNode | null;
  readonly nextSibling: MarkdownNode | null;
}

/** What a paragraph of this place is, and whether it stands in a block quote. */
export interface Place {
  readonly kind: 'paragraph' | 'item' | 'footnote';
  readonly quoted: boolean;
}

/** The source, where the leaf block begins in it, and the labels that the draft's reference definitions define. */
export interface LeafContext {
  readonly source: string;
  readonly start: number;
  readonly place: Place;
  readonly defined: ReadonlySet<string>;
}

/** The blocks and comments of one leaf block of the Markdown tree. */
export function readLeaf(leaf: MarkdownNode, context: LeafContext): Stretch {
  const reading: Reading = { ...context, pieces: [], blocks: [], comments: [] };
  readers.get(leaf.name)?.(leaf, reading);
  return { start: context.start, blocks: reading.blocks, comments: reading.comments };
}

/** How reference labels are compared: case and white space do not count. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

interface Reading extends LeafContext {
  readonly pieces: Piece[];
  readonly blocks: Block[];
  readonly comments: Comment[];
}

/** By the name of the leaf block; those that are not here hold no prose. */
const readers: ReadonlyMap<string, (leaf: MarkdownNode, reading: Reading) => void> = new Map([
  ...['Paragraph', 'Task', 'Raw'].map((name) => [name, readParagraph] as const),
  ...[1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, readHeading] as const),
  ...[1, 2].map((level) => [`SetextHeading${level}`, readUnderlined] as const),
  ['Table', readTable],
  ['CommentBlock', readCommentBlock],
  ['HTMLBlock', readComments],
  ['LinkReference', readLinkTitles],
]);

function readParagraph(leaf: MarkdownNode, reading: Reading): void {
  readBlock(reading.place.kind, leaf, reading);
}

function readHeading(leaf: MarkdownNode, reading: Reading): void {
  readBlock('heading', leaf, reading);
}

/** Up to the line break before the underline, so that a backslash there is no hard break. */
function readUnderlined(leaf: MarkdownNode, reading: Reading): void {
  const underline = children(leaf).at(-1)?.from ?? leaf.to;
  const lines = reading.source.slice(reading.start, reading.start + underline);
  readBlock('heading', leaf, reading, /(?:\r\n|\r|\n)[^\r\n]*$/.exec(lines)?.index);
}

function readBlock(kind: BlockKind, node: MarkdownNode, reading: Reading, to = node.to): void {
  const inner = { ...reading, pieces: [], blocks: [] };
  readChildren(node, node.from, to, inner);
  addBlock(kind, node.from, node.to, inner.pieces, reading);
  // Titles come after the paragraph they lie in.
  reading.blocks.push(...inner.blocks);
}

function readTable(table: MarkdownNode, reading: Reading): void {
  for (const row of children(table)) {
    for (const cell of children(row)) if (cell.name === 'TableCell') readBlock('cell', cell, reading);
  }
}

/** Text after the comment on its line is in HTML, yet a reader sees it. */
function readCommentBlock(leaf: MarkdownNode, reading: Reading): void {
  const before = reading.comments.length;
  readComments(leaf, reading);
  let done: number | undefined;
  const pieces: Piece[] = [];
  for (const comment of reading.comments.slice(before)) {
    if (done !== undefined) pieces.push({ from: done, to: comment.start });
    done = comment.end;
  }
  if (done === undefined) return;
  pieces.push({ from: done, to: reading.start + leaf.to });
  addBlock(reading.place.kind, leaf.from, leaf.to, pieces, reading);
}

function readComments(node: MarkdownNode, { source, start, comments }: Reading): void {
  const text = source.slice(start + node.from, start + node.to);
  for (let open = text.indexOf('<!--'); open >= 0; ) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return;
    const at = start + node.from;
    comments.push({ start: at + open, end: at + close + 3, text: text.slice(open + 4, close) });
    open = text.indexOf('<!--', close + 3);
  }
}

/** Reads the inline content of `node` between two offsets. */
function readChildren(node: MarkdownNode, from: number, to: number, reading: Reading): void {
  let done = from;
  for (const child of children(node)) {
    if (child.from < from) continue;
    if (child.to > to) break;
    readText(done, child.from, reading);
    readInline(child, reading);
    done = child.to;
  }
  readText(done, to, reading);
}

function readInline(node: MarkdownNode, reading: Reading): void {
  if (transparent.has(node.name)) readChildren(node, node.from, node.to, reading);
  else if (node.name === 'Link' || node.name === 'Image') readLink(node, reading);
  else if (node.name === 'Raw') readText(node.from, node.to, reading);
  else readAs(node, replacement(node.name, text(node, reading)), reading);
  if (node.name === 'Comment') readComments(node, reading);
}

const transparent = new Set(['Emphasis', 'StrongEmphasis', 'Strikethrough']);

/** What a reader sees of inline markup; undefined for an entity that is none. */
function replacement(name: string, source: string): string | undefined {
  switch (name) {
    case 'Escape':
      return source.slice(1);
    case 'Entity':
      return entity(source);
    case 'InlineCode':
    case 'Autolink':
    case 'URL':
    case 'Math':
    case 'Expression':
      return object;
    case 'HardBreak':
      return '\n';
    case 'HTMLTag':
      return /^<br\b/i.test(source) ? '\n' : '';
    default:
      // Comments, footnote references, and the marks of emphasis, headings, quotes and tasks.
      return '';
  }
}

function readLink(node: MarkdownNode, reading: Reading): void {
  const marks = children(node).filter((child) => child.name === 'LinkMark');
  const from = marks[0]?.to ?? node.from;
  const to = marks[1]?.from ?? node.to;
  if (marks.length > 2 || isDefined(node, from, to, reading)) {
    if (node.name === 'Image') readImage(node, from, to, reading);
    else readChildren(node, from, to, reading);
    readLinkTitles(node, reading);
  } else if (isCitation(reading.source.slice(reading.start + from, reading.start + to))) {
    readAs(node, '', reading);
  } else {
    readText(node.from, from, reading);
    readChildren(node, from, to, reading);
    readText(to, node.to - footnoteLength(node, reading), reading);
  }
}

/** “[t]he regime” is a reference only if the draft defines `[t]: …`. */
function isDefined(node: MarkdownNode, from: number, to: number, { source, start, defined }: Reading): boolean {
  const label = children(node).find((child) => child.name === 'LinkLabel');
  const named = label && label.to - label.from > 2;
  const key = named
    ? source.slice(start + label.from + 1, start + label.to - 1)
    : source.slice(start + from, start + to);
  return defined.has(normalLabel(key));
}

/** Pandoc's `[@cha2020, p. 3]`, which a reader sees as a number or a note. */
function isCitation(inside: string): boolean {
  return /(?:^|[\s;-])@[\w{]/.test(inside);
}

/** “[sic][^1]” reads as a reference whose label is the footnote's. */
function footnoteLength(node: MarkdownNode, reading: Reading): number {
  const label = children(node).find((child) => child.name === 'LinkLabel');
  return label && text(label, reading).startsWith('[^') ? label.to - label.from : 0;
}

function readImage(node: MarkdownNode, from: number, to: number, reading: Reading): void {
  readAs(node, object, reading);
  const inner = { ...reading, pieces: [], blocks: [] };
  readChildren(node, from, to, inner);
  addBlock('title', from, to, inner.pieces, reading);
  reading.blocks.push(...inner.blocks);
}

function readLinkTitles(node: MarkdownNode, reading: Reading): void {
  for (const title of children(node)) {
    if (title.name !== 'LinkTitle') continue;
    const inner = { ...reading, pieces: [] };
    let done = title.from + 1;
    for (const mark of children(title)) {
      readEscaped(done, mark.from, inner);
      done = mark.to;
    }
    readEscaped(done, title.to - 1, inner);
    addBlock('title', title.from + 1, title.to - 1, inner.pieces, reading);
  }
}

/** Text whose escapes and entities the tree does not show. */
function readEscaped(from: number, to: number, reading: Reading): void {
  const source = reading.source.slice(reading.start + from, reading.start + to);
  let done = from;
  for (const { index, 0: found } of source.matchAll(/\\[!-/:-@[-`{-~]|&#?\w{1,30};/g)) {
    const [start, end] = [from + index, from + index + found.length];
    readText(done, start, reading);
    readAs({ from: start, to: end }, found.startsWith('\\') ? found.slice(1) : entity(found), reading);
    done = end;
  }
  readText(done, to, reading);
}

function readText(from: number, to: number, { pieces, start }: Reading): void {
  if (from < to) pieces.push({ from: start + from, to: start + to });
}

function readAs(node: { from: number; to: number }, as: string | undefined, { pieces, start }: Reading): void {
  const [from, to] = [start + node.from, start + node.to];
  pieces.push(as === undefined ? { from, to } : { from, to, as });
}

function addBlock(kind: BlockKind, from: number, to: number, pieces: readonly Piece[], reading: Reading): void {
  const { source, place, blocks } = reading;
  const start = reading.start + from;
  const { prose, segments } = joinPieces(source, start, pieces);
  // A picture, a formula or a row of dashes is no prose.
  if (!/[\p{L}\p{N}]/u.test(prose)) return;
  const length = trimmedLength(source.slice(start, reading.start + to));
  blocks.push({ kind, quoted: place.quoted, prose, start, length, segments });
}

function trimmedLength(text: string): number {
  let length = text.length;
  while (length > 0 && ' \t\r\n'.includes(text.charAt(length - 1))) length--;
  return length;
}

function text(node: MarkdownNode, { source, start }: Reading): string {
  return source.slice(start + node.from, start + node.to);
}

function children(node: MarkdownNode): readonly MarkdownNode[] {
  const result: MarkdownNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) result.push(child);
  return result;
}
