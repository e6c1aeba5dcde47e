// What it takes to leave a writer in peace, without an editor. Offsets are UTF-16 code units, times are milliseconds.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Edit extends Stretch {
  readonly text: string;
}

/**
 * Where each stretch of the old text lies after an edit; undefined for one whose text was edited, which then says nothing true any more.
 * `edits` are disjoint and all in offsets of the old text, in any order, as an editor reports one change.
 */
export function afterEdits(stretches: readonly Stretch[], edits: readonly Edit[]): readonly (Stretch | undefined)[] {
  return stretches.map((stretch) => {
    if (edits.some((edit) => touches(edit, stretch))) return undefined;
    const before = edits.filter((edit) => edit.end <= stretch.start);
    const shift = before.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    return { start: stretch.start + shift, end: stretch.end + shift };
  });
}

/** A letter typed right before or after a marked word makes another word of it; a space or a comma there does not. */
function touches({ start, end, text }: Edit, stretch: Stretch): boolean {
  if (start < stretch.end && stretch.start < end) return true;
  if (start === end && stretch.start < start && start < stretch.end) return true;
  if (end === stretch.start) return /[\p{L}\p{N}]$/u.test(text);
  return start === stretch.end && /^[\p{L}\p{N}]/u.test(text);
}

/** How long to wait at `now` before new findings may show: until `delay` has gone by since the last edit. */
export function pauseLeft(lastEdit: number | undefined, delay: number, now: number): number {
  return lastEdit === undefined ? 0 : Math.max(0, lastEdit + delay - now);
}

/** A setting as anybody may have written it, as a pause between none and ten seconds. */
export function toDelay(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, 10_000) : 400;
}

/** Text that somebody writes, as against the other side of a diff, a log, the editor's own pages or ours. */
export function isDraftScheme(scheme: string): boolean {
  return !notDrafts.test(scheme);
}

/** Of the editor's own `vscode-…` schemes, these hold files: a remote folder, a virtual one, a local one seen from a remote window. */
const notDrafts =
  /^(?:git|git-.*|gitfs|gitlens.*|hg|svn|pr|review|output|debug|comment|interactive.*|chat.*|search.*|walkthrough.*|second-axis-.*|vscode(?!-(?:remote|vfs|local|test-web)$).*)$/i;

/** Says whether a crash at `now` is one too many: a fifth within three minutes. */
export function crashes(): (now: number) => boolean {
  let recent: number[] = [];
  return (now) => {
    recent = [...recent.filter((time) => now - time <= 3 * 60_000), now];
    return recent.length > 4;
  };
}
