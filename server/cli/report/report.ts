import type { ClaimVerdict, Finding, Fix, Notice, Summary } from '../../engine/index';
import type { Lines } from './lines';

/** What a report has a line for: what the draft does, or what is wrong with its directives. */
export type Reported = Finding | Notice;

/** One draft and what the engine says of it. Spans are UTF-16 offsets of `source`. */
export interface Checked {
  /** For programs: an absolute path, or `<stdin>`. */
  readonly path: string;
  /** For people: as it was typed or found. */
  readonly shown: string;
  readonly source: string;
  readonly lines: Lines;
  readonly findings: readonly Reported[];
  /** The fixes of each finding, in their order; empty for a report that shows none. */
  readonly fixes: readonly (readonly Fix[])[];
  /** Of a document without lines: the heading that an offset of `source` stands under. Its lines are its paragraphs. */
  readonly section?: (offset: number) => string | undefined;
  /** Only with `--explain`. */
  readonly explanation: Explanation | undefined;
}

export interface Explanation {
  readonly verdicts: readonly ClaimVerdict[];
  readonly summary: Summary;
}

/** Turns checked drafts into output, piece by piece. */
export interface Report {
  begin(): string;
  add(checked: Checked): string;
  end(): string;
}
