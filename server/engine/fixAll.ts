import type { Draft, RuleSettings } from './draft';
import type { SourceEdit } from './rule/fix';
import { composeEdits, type Edit } from './text/edit';

/**
 * Every safe rewrite of the draft at once: sorted disjoint edits of its source, after which none is left to make. A rewrite may bring out
 * a finding that stood behind the first, so the draft is read again until nothing changes.
 */
export function safeEdits(draft: Draft, settings: RuleSettings = {}): readonly SourceEdit[] {
  const scratch = draft.copy();
  const made: Edit[] = [];
  for (let round = 0; round < rounds; round++) {
    const changes = oneRound(scratch, settings);
    if (changes.length === 0) break;
    scratch.change(changes);
    made.push(...changes);
  }
  return composeEdits(made).map(({ start, end, text }) => ({ span: { start, end }, text }));
}

// A sentence has few findings, and each round settles at least the first of them.
const rounds = 8;

/** From the end, so that each change is in offsets of the text the one before it left. */
function oneRound(draft: Draft, settings: RuleSettings): Edit[] {
  const edits: Edit[] = [];
  let free = draft.source.length + 1;
  for (const finding of [...draft.findings(settings)].reverse()) {
    const edit = draft.fixes(finding).find(({ safe }) => safe)?.edits[0];
    if (!edit || edit.span.end >= free) continue;
    edits.push({ ...edit.span, text: edit.text });
    free = edit.span.start;
  }
  return edits;
}
