import type { Block, Comment } from './block';
import type { Line } from './lines';
import { joinPieces, object, type Piece } from './pieces';

/** The blocks and comments of lines that stand together between blank lines. */
export function readLines(
  source: string,
  lines: readonly Line[],
): { blocks: readonly Block[]; comments: readonly Comment[] } {
  const comments: Comment[] = [];
  const groups: Group[] = [];
  let group: Group | undefined;
  for (const line of lines) {
    if (line.from < (comments.at(-1)?.end ?? 0)) continue;
    const comment = commentAt(source, line, lines.at(-1)?.to ?? line.to);
    if (comment) {
      comments.push(comment);
      group = undefined;
      continue;
    }
    const mark = readMark(source.slice(line.from, line.to), group);
    if (!group || mark.item || mark.quoted !== group.quoted) {
      group = { kind: mark.item ? 'item' : 'paragraph', quoted: mark.quoted, lines: [] };
      groups.push(group);
    }
    group.lines.push({ from: line.from + mark.length, to: line.to, next: line.next });
    group.open = !/[.:;!?]["'”’)]*[ \t]*$/.test(source.slice(Math.max(line.from, line.to - 10), line.to));
  }
  const isAlone = lines.length === 1;
  return { comments, blocks: groups.flatMap((each) => blockOf(source, each, isAlone)) };
}

/** Lines that are one block, without what marks them as quoted or as an item. */
interface Group {
  readonly kind: 'paragraph' | 'item';
  readonly quoted: boolean;
  readonly lines: Line[];
  /** Its last line ends inside a sentence. */
  open?: boolean;
}

/** The longest comment that is looked for, in UTF-16 code units. */
const longestComment = 2000;

/** A comment that begins with the line and ends with a line. */
function commentAt(source: string, line: Line, end: number): Comment | undefined {
  const near = source.slice(line.from, Math.min(end, line.from + longestComment));
  const opening = /^[ \t]*<!--/.exec(near)?.[0].length;
  const close = opening === undefined ? -1 : near.indexOf('-->', opening);
  if (opening === undefined || close < 0) return undefined;
  const after = line.from + close + 3;
  if (!/^[ \t]*(?:[\r\n]|$)/.test(source.slice(after, end))) return undefined;
  return { start: line.from + opening - 4, end: after, text: near.slice(opening, close) };
}

interface Mark {
  readonly quoted: boolean;
  readonly item: boolean;
  /** UTF-16 code units of indentation and marks before the line's prose. */
  readonly length: number;
}

function readMark(line: string, group: Group | undefined): Mark {
  const quote = /^(?:[ \t]*>)+/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(quote);
  const item = itemMark(rest, group);
  const indent = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
  return { quoted: quote > 0, item: item > 0, length: quote + Math.max(item, indent) };
}

/** UTF-16 length of `- `, `1. `, `(a) ` and their like, or 0. */
function itemMark(line: string, group: Group | undefined): number {
  const bullet = /^[ \t]*[-*•‣◦▪·][ \t]+(?=\S)/.exec(line);
  const ordered = /^[ \t]*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)|\d{1,3}\.)[ \t]+(?=\S)/i.exec(line);
  // A hard-wrapped line may begin with a number that ends a sentence: “under Article / 5. The text”.
  if (ordered && group?.kind !== 'item' && group?.open) return 0;
  return (bullet ?? ordered)?.[0].length ?? 0;
}

/** UTF-16 length below which a line may be a heading. */
const headingLength = 80;

function blockOf(source: string, { kind, quoted, lines, open }: Group, isAlone: boolean): readonly Block[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const start = first.from;
  const { prose, segments } = joinPieces(
    source,
    start,
    lines.flatMap((line) => piecesOf(source, line, line === last)),
  );
  if (!/[\p{L}\p{N}]/u.test(prose)) return [];
  const isHeading = isAlone && kind === 'paragraph' && !quoted && open === true && prose.length < headingLength;
  const end = segments.at(-1);
  const length = end ? end.source + end.sourceLength : 0;
  return [{ kind: isHeading ? 'heading' : kind, quoted, prose, start, length, segments }];
}

function piecesOf(source: string, line: Line, isLast: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = line.from;
  for (const { index, 0: url } of source.slice(line.from, line.to).matchAll(urls)) {
    const start = line.from + index;
    const to = start + url.length;
    pieces.push({ from, to: start }, { from: start, to, as: object });
    from = to;
  }
  return [...pieces, { from, to: isLast ? line.to : line.next }];
}

const urls = /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,:;!?'"’”)\]]/g;
