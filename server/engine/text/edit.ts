/** Replace [start, end) (UTF-16 offsets of the text before) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after `edits`, which are sorted, disjoint and in UTF-16 offsets of `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of edits) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** How many UTF-16 code units longer the text is after `edits`. */
export function growth(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
}

/**
 * Changes made one after the other, each in UTF-16 offsets of the text the one before it left, as sorted disjoint
 * edits of the text before the first.
 */
export function composeEdits(changes: readonly Edit[]): readonly Edit[] {
  return changes.reduce<readonly Edit[]>(withChange, []);
}

function withChange(edits: readonly Edit[], change: Edit): readonly Edit[] {
  const before: Edit[] = [];
  let index = 0;
  let shift = 0;
  for (; index < edits.length; index++) {
    const edit = edits[index] as Edit;
    if (edit.start + shift + edit.text.length >= change.start) break;
    before.push(edit);
    shift += growth([edit]);
  }
  const merged = { start: change.start - shift, end: 0, text: change.text };
  let end = change.end;
  for (; index < edits.length; index++) {
    const edit = edits[index] as Edit;
    const start = edit.start + shift;
    if (start > change.end) break;
    if (start <= change.start) {
      merged.start = edit.start;
      merged.text = edit.text.slice(0, change.start - start) + merged.text;
    }
    // Text of an earlier edit that the change left standing behind itself.
    const kept = edit.text.slice(Math.max(0, change.end - start));
    merged.text += kept;
    end += kept.length;
    shift += growth([edit]);
  }
  merged.end = end - shift;
  return [...before, merged, ...edits.slice(index)];
}
