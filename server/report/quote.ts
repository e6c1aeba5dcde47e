import type { Span } from '../engine/index';
import { oneLine } from './escape';

/** A stretch of a draft with the rest of its sentence around it, on one line. */
export interface Quote {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The stretch with up to `limit` characters of its paragraph on either side, cut at the end of a sentence or a word. */
export function quoteOf(source: string, { start, end }: Span<'source'>, limit = 160): Quote {
  const before = source.slice(Math.max(0, start - limit), start);
  const after = source.slice(end, end + limit);
  const from = lastEnd(before) ?? (start > limit ? before.indexOf(' ') + 1 : 0);
  const to = firstEnd(after) ?? (end + limit < source.length ? after.lastIndexOf(' ') : after.length);
  return {
    before: spaced(readable(before.slice(from)), start > limit && lastEnd(before) === undefined ? '… ' : '', ''),
    text: oneLine(source.slice(start, end), 400),
    after: spaced(
      readable(after.slice(0, Math.max(0, to))),
      '',
      firstEnd(after) === undefined && end + limit < source.length ? ' …' : '',
    ),
  };
}

/** Keeps the single space between a quotation and its neighbours that `oneLine` would trim. */
function spaced(text: string, lead: string, trail: string): string {
  const [first = '', last = ''] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return `${lead}${lead ? '' : first}${oneLine(text)}${trail ? '' : last}${trail}`.replace(/^ +$/, ' ');
}

/** Where the last sentence or paragraph before a stretch ends. */
function lastEnd(text: string): number | undefined {
  let found: number | undefined;
  for (const match of text.matchAll(ends)) found = match.index + match[0].length;
  return found;
}

/** Just past the first sentence end, or before the end of the paragraph. */
function firstEnd(text: string): number | undefined {
  const match = text.matchAll(ends).next().value;
  if (!match) return undefined;
  return match.index + (/^\s/.test(match[0]) ? 0 : match[0].trimEnd().length);
}

const ends =
  /[.!?][)"'”’*_\]]*\s+(?=[\p{Lu}\p{N}"“‘(*_[])|(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*|(?:\r\n?|\n)[ \t]*(?:[-*+]|\d+[.)])[ \t]+/gu;

/** The line of an offset, counting from 1. */
export function lineAt(source: string, offset: number): number {
  return (source.slice(0, offset).match(/\r\n?|\n/g)?.length ?? 0) + 1;
}

/** A link’s words without its address and a heading’s without its marks: what a quotation needs to be read. */
export function readable(text: string): string {
  return text.replace(/^\s*#{1,6}\s+/, '').replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1');
}
