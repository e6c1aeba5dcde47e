import { type Edit, growth } from '../text/edit';

/** A stretch that the Markdown parser must read anew: `A` in offsets of the old source, `B` of the new one (UTF-16). */
export interface Reach {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Sorted and disjoint, as the edits are; up to the end of the line, as what went before a text may be what indents it. */
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
    const toA = lineEnd(source, edit.end);
    reaches.push({ fromA: start.fromA, toA, fromB: start.fromB, toB: toA + shift });
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

function lineEnd(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++;
  return at;
}
