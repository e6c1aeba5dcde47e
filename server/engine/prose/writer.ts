import type { Block, BlockKind, Comment, Prose } from './block';
import { joinPieces, type Piece } from './pieces';

/** Collects the blocks of a draft while a reader walks its source from start to end; all offsets are UTF-16 offsets of it. */
export interface Writer {
  /** Source that is read as it stands. */
  text(from: number, to: number): void;
  /** Source that is read as something else: `''` for markup, `'\n'` for a line break. */
  as(from: number, to: number, text: string): void;
  /** Ends the open block; what follows is another, of the same kind unless said otherwise. */
  split(kind?: BlockKind, quoted?: boolean): void;
  /** Begins a block inside the open one, which goes on where this one is closed: a footnote, a caption. */
  open(kind: BlockKind, quoted: boolean): void;
  close(): void;
  comment(comment: Comment): void;
  /** What the open block is. */
  readonly place: { readonly kind: BlockKind; readonly quoted: boolean };
  /** Ends all blocks. */
  prose(): Prose;
}

interface Open {
  kind: BlockKind;
  quoted: boolean;
  pieces: Piece[];
}

/** Blocks nest this deep at most; what is deeper belongs to the outer one. */
const deepest = 100;

export function proseWriter(source: string): Writer {
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  let now: Open = { kind: 'paragraph', quoted: false, pieces: [] };
  const outer: Open[] = [];
  let beyond = 0;

  function end(): void {
    const block = blockOf(source, now);
    if (block) blocks.push(block);
    now.pieces = [];
  }
  return {
    text: (from, to) => {
      if (from < to) now.pieces.push({ from, to });
    },
    as: (from, to, text) => {
      if (from < to) now.pieces.push({ from, to, as: text });
    },
    split(kind = now.kind, quoted = now.quoted) {
      end();
      now.kind = kind;
      now.quoted = quoted;
    },
    open(kind, quoted) {
      if (outer.length === deepest) {
        beyond++;
        return;
      }
      outer.push(now);
      now = { kind, quoted, pieces: [] };
    },
    close() {
      if (beyond > 0) beyond--;
      else if (outer.length > 0) {
        end();
        now = outer.pop() as Open;
      }
    },
    comment: (comment) => {
      comments.push(comment);
    },
    get place() {
      return now;
    },
    prose() {
      while (outer.length > 0) {
        end();
        now = outer.pop() as Open;
      }
      end();
      return { blocks: blocks.sort((a, b) => a.start - b.start), comments, frontMatter: undefined };
    },
  };
}

function blockOf(source: string, { kind, quoted, pieces }: Open): Block | undefined {
  const start = startOf(source, pieces);
  if (start === undefined) return undefined;
  const { prose, segments } = joinPieces(source, start, pieces);
  const last = segments.at(-1);
  // A picture, a formula or a row of dashes is no prose.
  if (!last || !/[\p{L}\p{N}]/u.test(prose)) return undefined;
  // Markup that closes what the block opened belongs to it, so that what is added comes behind it.
  const closing = pieces.findLast(({ as }) => as === '')?.to ?? start;
  return { kind, quoted, prose, start, length: Math.max(last.source + last.sourceLength, closing - start), segments };
}

/** Where the first piece begins that leaves something in the prose. */
function startOf(source: string, pieces: readonly Piece[]): number | undefined {
  for (const { from, to, as } of pieces) {
    if (as === '' || as === '\n') continue;
    if (as !== undefined) return from;
    const space = /^[ \t\r\n]*/.exec(source.slice(from, to))?.[0].length ?? 0;
    if (from + space < to) return from + space;
  }
  return undefined;
}

/** A block that says what one of the version before said is that block, or where it has moved, one that shares its segments. */
export function reusing(prose: Prose, before: Prose | undefined): Prose {
  if (!before) return prose;
  const here = new Map(before.blocks.map((block) => [block.start, block]));
  const anywhere = new Map(before.blocks.map((block) => [block.prose, block]));
  const blocks = prose.blocks.map((block) => {
    const old = here.get(block.start);
    if (old && isSame(old, block)) return old;
    const other = anywhere.get(block.prose);
    return other && isSame(other, block) ? { ...other, start: block.start } : block;
  });
  return { ...prose, blocks };
}

function isSame(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    a.prose === b.prose &&
    a.quoted === b.quoted &&
    a.length === b.length &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, index) => {
      const other = b.segments[index];
      return (
        other !== undefined &&
        segment.prose === other.prose &&
        segment.proseLength === other.proseLength &&
        segment.source === other.source &&
        segment.sourceLength === other.sourceLength &&
        segment.verbatim === other.verbatim
      );
    })
  );
}
