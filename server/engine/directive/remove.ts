import type { SourceEdit } from '../rule/fix';
import { sourceSpan } from '../text/span';
import type { Directive, Named } from './directive';

/** Takes a directive out, with its line if it has one to itself; never joins what it stood between. */
export function withoutDirective(source: string, { place, span }: Pick<Directive, 'place' | 'span'>): SourceEdit {
  const lineStart = startOfLine(source, span.start);
  const lineEnd = endOfLine(source, span.end);
  const before = source.slice(lineStart, span.start);
  if (!/^[ \t>]*$/.test(before) || source.slice(span.end, lineEnd).trim() !== '') return { span, text: '' };
  const next = afterBreak(source, lineEnd);
  const opens = (before === '' ? /^(?:[-*+][ \t]|#)/ : /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/).test(
    source.slice(next, endOfLine(source, next)),
  );
  if (place === 'head' || opens || isBlank(source, lineStart - 1) || isBlank(source, next))
    return { span: sourceSpan(lineStart, next), text: '' };
  // A comment that stands right between two lines parts them; so does a blank line.
  return { span: sourceSpan(lineStart + before.trimEnd().length, lineEnd), text: '' };
}

/** Takes one rule out of a directive that names others. */
export function withoutName(source: string, { place, rules }: Directive, named: Named): SourceEdit {
  const at = rules.indexOf(named);
  const [before, after] = [rules[at - 1], rules[at + 1]];
  const { start, end } = named.span;
  const lineStart = startOfLine(source, start);
  const lineEnd = endOfLine(source, end);
  // An item of a block list is a line.
  if (place === 'head' && /^[ \t]*-[ \t]/.test(source.slice(lineStart, lineEnd)))
    return { span: sourceSpan(lineStart, afterBreak(source, lineEnd)), text: '' };
  if (after) return { span: sourceSpan(start, after.span.start), text: '' };
  return { span: sourceSpan(before?.span.end ?? start, end), text: '' };
}

function startOfLine(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(source[start - 1] ?? '')) start--;
  return start;
}

function endOfLine(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && !/[\r\n]/.test(source[end] ?? '')) end++;
  return end;
}

function afterBreak(source: string, end: number): number {
  return source.startsWith('\r\n', end) ? end + 2 : Math.min(source.length, end + 1);
}

/** Whether the line that holds `offset` says nothing, or there is none. */
function isBlank(source: string, offset: number): boolean {
  if (offset < 0 || offset >= source.length) return true;
  // `offset` may be at the line's own break, or between the two halves of one.
  const end = source[offset] === '\n' && source[offset - 1] === '\r' ? offset - 1 : offset;
  return /^[ \t>]*$/.test(source.slice(startOfLine(source, end), endOfLine(source, end)));
}
