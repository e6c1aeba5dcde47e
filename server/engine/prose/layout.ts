import type { Block, Comment } from './block';
import { moved, type Stretch } from './stretch';

/**
 * The stretches of one version of a source in order, and what was read of them. Flat lists, so that the next version can
 * take over all before and behind an edit at the cost of copying them.
 */
export interface Layout<Key> {
  /** What each stretch was read from: the same key means the same blocks, wherever it lies. */
  readonly keys: readonly Key[];
  /** Source offsets (UTF-16). */
  readonly starts: readonly number[];
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** How many blocks and comments there are up to the end of each stretch. */
  readonly blockEnds: readonly number[];
  readonly commentEnds: readonly number[];
}

/** Lays out the stretches `keys` at `starts`. Only what `before` does not have is read. */
export function layOut<Key>(
  keys: readonly Key[],
  starts: readonly number[],
  read: (index: number) => Stretch,
  before: Layout<Key> = nothing,
): Layout<Key> {
  const first = commonStart(keys, starts, before);
  const rest = commonEnd(keys, starts, before, first);
  const known = new Map(before.keys.slice(first, before.keys.length - rest).map((key, index) => [key, first + index]));
  const layout = head(before, first);
  for (let index = first; index < keys.length - rest; index++) {
    const old = known.get(keys[index] as Key);
    const start = starts[index] ?? 0;
    add(layout, old === undefined ? read(index) : moved(stretchAt(before, old), start));
  }
  addTail(layout, before, rest, (starts.at(-1) ?? 0) - (before.starts.at(-1) ?? 0));
  return { ...layout, keys, starts };
}

const nothing: Layout<never> = { keys: [], starts: [], blocks: [], comments: [], blockEnds: [], commentEnds: [] };

interface Growing {
  readonly blocks: Block[];
  readonly comments: Comment[];
  readonly blockEnds: number[];
  readonly commentEnds: number[];
}

function commonStart<Key>(keys: readonly Key[], starts: readonly number[], before: Layout<Key>): number {
  let at = 0;
  while (at < keys.length && keys[at] === before.keys[at] && starts[at] === before.starts[at]) at++;
  return at;
}

/** How many stretches at the end are the same and have moved by the same distance. */
function commonEnd<Key>(keys: readonly Key[], starts: readonly number[], before: Layout<Key>, first: number): number {
  const most = Math.min(keys.length, before.keys.length) - first;
  const by = (starts.at(-1) ?? 0) - (before.starts.at(-1) ?? 0);
  let rest = 0;
  for (; rest < most; rest++) {
    const [at, old] = [keys.length - 1 - rest, before.keys.length - 1 - rest];
    if (keys[at] !== before.keys[old] || (starts[at] ?? 0) - (before.starts[old] ?? 0) !== by) break;
  }
  return rest;
}

function head<Key>(before: Layout<Key>, stretches: number): Growing {
  return {
    blocks: before.blocks.slice(0, before.blockEnds[stretches - 1] ?? 0),
    comments: before.comments.slice(0, before.commentEnds[stretches - 1] ?? 0),
    blockEnds: before.blockEnds.slice(0, stretches),
    commentEnds: before.commentEnds.slice(0, stretches),
  };
}

function add(layout: Growing, { blocks, comments }: Stretch): void {
  for (const block of blocks) layout.blocks.push(block);
  for (const comment of comments) layout.comments.push(comment);
  layout.blockEnds.push(layout.blocks.length);
  layout.commentEnds.push(layout.comments.length);
}

function addTail<Key>(layout: Growing, before: Layout<Key>, stretches: number, by: number): void {
  const from = before.keys.length - stretches;
  const [firstBlock, firstComment] = [before.blockEnds[from - 1] ?? 0, before.commentEnds[from - 1] ?? 0];
  const [moreBlocks, moreComments] = [layout.blocks.length - firstBlock, layout.comments.length - firstComment];
  for (let at = firstBlock; at < before.blocks.length; at++) {
    const block = before.blocks[at] as Block;
    layout.blocks.push(by === 0 ? block : movedBlock(block, by));
  }
  for (let at = firstComment; at < before.comments.length; at++) {
    const comment = before.comments[at] as Comment;
    layout.comments.push({ start: comment.start + by, end: comment.end + by, text: comment.text });
  }
  for (let at = from; at < before.keys.length; at++) {
    layout.blockEnds.push((before.blockEnds[at] ?? 0) + moreBlocks);
    layout.commentEnds.push((before.commentEnds[at] ?? 0) + moreComments);
  }
}

// Written out, as this is done for every block behind the place of an edit.
function movedBlock({ kind, quoted, prose, start, length, segments }: Block, by: number): Block {
  return { kind, quoted, prose, start: start + by, length, segments };
}

function stretchAt<Key>(layout: Layout<Key>, index: number): Stretch {
  return {
    start: layout.starts[index] ?? 0,
    blocks: layout.blocks.slice(layout.blockEnds[index - 1] ?? 0, layout.blockEnds[index]),
    comments: layout.comments.slice(layout.commentEnds[index - 1] ?? 0, layout.commentEnds[index]),
  };
}
