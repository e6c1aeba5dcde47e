import type { Segments } from '../text/segments';

/** What a stretch of prose is in its draft. `title` is a link or image title, `cell` a table cell. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'footnote' | 'title';

/** One unbroken run of prose with its way back to the source. */
export interface Block {
  readonly kind: BlockKind;
  /** Inside a block quote: somebody else's words unless the draft adopts them. */
  readonly quoted: boolean;
  /** The text a reader sees: markup removed, soft line breaks as one space, entities and escapes decoded. */
  readonly prose: string;
  /** Source offset (UTF-16) of the block's first code unit; `segments` are relative to it, so a moved block is the same block. */
  readonly start: number;
  /** Source length (UTF-16) from `start` to the end of the block's last code unit of markup or prose. */
  readonly length: number;
  readonly segments: Segments;
}

/** A comment in the draft's own comment syntax, for directives. */
export interface Comment {
  /** The whole comment, delimiters included, as source offsets (UTF-16). */
  readonly start: number;
  readonly end: number;
  /** What stands between the delimiters, untrimmed. */
  readonly text: string;
}

/** What the prose stage makes of one version of a source. Blocks are in source order and do not overlap, except that a `title` lies inside its paragraph. */
export interface Prose {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** The front matter's text between its fences, if the draft has one. */
  readonly frontMatter: string | undefined;
  /** Source offset (UTF-16) of that text. */
  readonly frontMatterStart?: number | undefined;
}
