import type { Reading } from '../reading';

/** Why a stretch is not the author's own claim. */
export type Scope =
  | 'attributed'
  | 'rejected'
  | 'mentioned'
  | 'questioned'
  | 'hypothesis'
  | 'history'
  | 'hedged'
  | 'other-subject';

/** Tokens [first, last) of one sentence stand under a scope because of the cue [cueFirst, cueLast). */
export interface Frame {
  readonly scope: Scope;
  readonly first: number;
  readonly last: number;
  readonly cueFirst: number;
  readonly cueLast: number;
  /** The cue counts only for candidates that it precedes or stands in: “may” softens its own verb, not one before it. */
  readonly forward?: boolean;
}

/** One scope: what it frames in one sentence. */
export type Framer = (reading: Reading, sentence: number) => readonly Frame[];

/** A candidate stands under a frame when it begins inside, unless the cue is part of the candidate's own wording. */
export function governs(frame: Frame, first: number, last: number): boolean {
  if (first < frame.first || first >= frame.last) return false;
  if (frame.forward && frame.cueFirst >= last) return false;
  return frame.scope === 'hedged' || frame.cueLast <= first || frame.cueFirst >= last;
}
