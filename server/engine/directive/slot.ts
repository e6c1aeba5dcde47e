import type { Prose } from '../prose/block';
import { type CommentSyntax, type Format, formats } from '../prose/formats';
import { type Span, sourceSpan } from '../text/span';
import { headKey } from './head';

/** A place in a draft where a word of a directive is being written. */
export interface Slot {
  /** A directive’s first word, the name of a rule, the front matter's key, or its value: `off`, a rule, or a list of rules. */
  readonly kind: 'verb' | 'rule' | 'key' | 'value';
  /** The word so far, on both sides of the cursor. */
  readonly span: Span<'source'>;
  /** What the directive names already. */
  readonly named: readonly string[];
}

/** The slot at `offset`. It reads the cursor's line only: a comment that is still being written is no comment yet. */
export function slotAt(source: string, format: Format, prose: Prose, offset: number): Slot | undefined {
  const { frontMatter, frontMatterStart: head = 0 } = prose;
  if (frontMatter !== undefined && head <= offset && offset <= head + frontMatter.length)
    return headSlot(source, head, offset);
  return commentSlot(source, format, offset);
}

/** The longest line that is read, in UTF-16 code units before the cursor. */
const longest = 2000;

function commentSlot(source: string, format: Format, offset: number): Slot | undefined {
  const near = source.slice(Math.max(0, offset - longest), offset);
  const line = /[^\r\n]*$/.exec(near)?.[0] ?? '';
  const comment: CommentSyntax = formats[format].comment;
  const [mark, end] = [comment.open.trim(), comment.close.trim()];
  // A comment without an end begins its line.
  const at = end === '' ? line.search(/\S/) : line.lastIndexOf(mark);
  if (at < 0 || !line.startsWith(mark, at)) return undefined;
  const text = line.slice(at + mark.length);
  if (end !== '' && text.includes(end)) return undefined;
  const verb = /^\s*([\w-]*)$/.exec(text);
  // Any comment could become a directive, but one that says something else will not.
  if (verb && isBegun(verb[1] ?? '')) return { kind: 'verb', span: word(source, offset, verb[1] ?? ''), named: [] };
  const names = /^\s*second-axis-(?:disable-next-line|disable-file|disable|enable)\s([^:]*)$/.exec(text)?.[1];
  if (names === undefined || /\s--\s/.test(names)) return undefined;
  return ruleSlot(source, offset, names, 'rule');
}

function isBegun(typed: string): boolean {
  return 'second-axis-'.startsWith(typed) || typed.startsWith('second-axis-');
}

function ruleSlot(source: string, offset: number, names: string, kind: 'rule' | 'value'): Slot {
  const typed = /[^\s,[\]"']*$/.exec(names)?.[0] ?? '';
  const named = names.slice(0, names.length - typed.length).split(/[\s,[\]"']+/);
  return { kind, span: word(source, offset, typed), named: named.filter(Boolean) };
}

/** What is typed, with the rest of its word behind the cursor. */
function word(source: string, offset: number, typed: string): Span<'source'> {
  const rest = /^[\w/-]*/.exec(source.slice(offset, offset + 80))?.[0] ?? '';
  // The hyphens that end a comment belong to no word.
  return sourceSpan(offset - typed.length, offset + rest.replace(/-+$/, '').length);
}

function headSlot(source: string, head: number, offset: number): Slot | undefined {
  const lines = source.slice(Math.max(head, offset - longest), offset).split(/\r\n|\r|\n/);
  const line = lines.pop() ?? '';
  if (/^[\w-]*$/.test(line) && headKey.startsWith(line))
    return { kind: 'key', span: word(source, offset, line), named: [] };
  const value = /^second-axis[ \t]*:[ \t]+(.*)$/.exec(line)?.[1];
  if (value !== undefined) return valueSlot(source, offset, value);
  const above: string[] = [];
  while (lines.length && /^(?:[ \t\]#-]|$)/.test(lines.at(-1) ?? '')) above.unshift(lines.pop() ?? '');
  const key = /^second-axis[ \t]*:(.*)$/.exec(lines.at(-1) ?? '')?.[1];
  if (key === undefined) return undefined;
  if (!/^[ \t]*-[ \t]+\S*$/.test(line) && !(key.includes('[') && /^[ \t]/.test(line))) return undefined;
  const names = [key, ...above, line].map((each) => each.replace(/^[ \t]*-(?=[ \t])/, '').replace(/#.*/, ''));
  return ruleSlot(source, offset, names.join(' '), 'rule');
}

function valueSlot(source: string, offset: number, value: string): Slot | undefined {
  if (/[\]#]/.test(value)) return undefined;
  return ruleSlot(source, offset, value, value.includes('[') || value.includes(',') ? 'rule' : 'value');
}
