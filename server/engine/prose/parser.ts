import type { Edit } from '../text/edit';
import type { Prose } from './block';

export type Format = 'markdown' | 'plaintext';

/** Keeps what it needs of the last version so that the next one costs what changed. Any string is a draft. */
export interface ProseParser {
  parse(source: string): Prose;
  /** `edits` lead from the last parsed source to `source`: sorted, disjoint, in offsets of the last source. */
  update(source: string, edits: readonly Edit[]): Prose;
}
