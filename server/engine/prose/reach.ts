import { type Edit, growth } from '../text/edit';

/** A stretch that the Markdown parser must read anew: `A` in offsets of the old source, `B` of the new one (UTF-16). */
export interface Reach {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Sorted and disjoint, as the edits are. */
export function reachOf(source: string, edits: readonly Edit[]): readonly Reach[] {
  const reaches: Reach[] = [];
  let shift = 0;
  for (const edit of edits) {
    const fromA = startOfReach(source, edit.start);
    const last = reaches.at(-1);
    const joins = last !== undefined && fromA <= last.toA;
    if (joins) reaches.pop();
    const start = joins ? last : { fromA, fromB: fromA + shift };
    shift += growth([edit]);
    reaches.push({ fromA: start.fromA, toA: edit.end, fromB: start.fromB, toB: edit.end + shift });
  }
  return reaches;
}

/**
 * The start of the last line before the edit's that is not blank: how that line was read may depend on the edit, as
 * with a table's header, an underlined heading or a footnote that goes on after a blank line.
 */
function startOfReach(source: string, offset: number): number {
  let at = lineStart(source, offset);
  while (at > 0) {
    const line = lineStart(source, at - 1);
    if (/[^ \t\r\n]/.test(source.slice(line, at))) return line;
    at = line;
  }
  return 0;
}

function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--;
  return at;
}
