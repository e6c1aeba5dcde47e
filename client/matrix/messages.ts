// What the extension and the page of the matrix say to each other. Nothing is imported at run time.

/** A recommendation, as the page names it. */
export interface PagePoint {
  /** Its sentence. */
  readonly text: string;
  /** Sentence and place in one line, for those who do not see the picture. */
  readonly label: string;
}

/** From the extension. */
export type ToPage =
  | {
      readonly type: 'show';
      /** The draft's URI: another draft, another selection. */
      readonly draft: string;
      /** The picture; its points carry `data-index`, an index into `points`. */
      readonly svg: string;
      /** Its style sheet. */
      readonly style: string;
      readonly points: readonly PagePoint[];
      /** What the picture shows, in a sentence or two. */
      readonly description: string;
      readonly words: PageWords;
    }
  /** Instead of a picture, why there is none. */
  | { readonly type: 'explain'; readonly text: string }
  /** The point of the sentence that is being written; none without an index. */
  | { readonly type: 'mark'; readonly index: number | undefined }
  /** Asks for a PNG of a picture, `scale` device pixels to one of its units. */
  | { readonly type: 'draw'; readonly id: number; readonly svg: string; readonly scale: number };

/** From the page. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'go'; readonly index: number }
  /** `png` is base64; absent when the picture could not be drawn. */
  | { readonly type: 'drawn'; readonly id: number; readonly png?: string };

/** The page's own words, in the editor's language. */
export interface PageWords {
  readonly title: string;
  readonly points: string;
  readonly unplaced: string;
}
