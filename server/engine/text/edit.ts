/** Replace [start, end) (UTF-16 offsets of the text before) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
