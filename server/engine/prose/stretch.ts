import type { Block, Comment, Prose } from './block';

/** The blocks and comments of one stretch of the source, kept while that stretch stays the same, wherever it moves. */
export interface Stretch {
  /** Source offset (UTF-16) of the stretch. */
  readonly start: number;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

/** The same stretch at another offset; the very same object where it has not moved. */
export function moved<Any extends Stretch>(stretch: Any, start: number): Any {
  const by = start - stretch.start;
  if (by === 0) return stretch;
  return {
    ...stretch,
    start,
    blocks: stretch.blocks.map((block) => ({ ...block, start: block.start + by })),
    comments: stretch.comments.map((comment) => ({ ...comment, start: comment.start + by, end: comment.end + by })),
  };
}

/** Stretches in source order, put together. */
export function inOrder(
  stretches: Iterable<Stretch>,
  head?: { readonly frontMatter: string | undefined; readonly frontMatterStart: number },
): Prose {
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  for (const stretch of stretches) {
    for (const block of stretch.blocks) blocks.push(block);
    for (const comment of stretch.comments) comments.push(comment);
  }
  return { blocks, comments, frontMatter: head?.frontMatter, frontMatterStart: head?.frontMatterStart };
}
