import type { Comment, Prose } from '../prose/block';
import { type Span, sourceSpan } from '../text/span';
import { readHead } from './head';
import { nearest } from './nearest';

export const verbs = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const;
export type Verb = (typeof verbs)[number];

/** A word of a directive that should name a rule, as it is written. */
export interface Named {
  readonly name: string;
  readonly span: Span<'source'>;
}

/** Something the draft says to the checker, in a comment or in its front matter. */
export interface Directive {
  readonly place: 'comment' | 'head';
  readonly verb: Verb;
  /** Empty for every rule. */
  readonly rules: readonly Named[];
  /** The whole comment, or the front matter's key and value. */
  readonly span: Span<'source'>;
}

/** A comment that speaks to the checker with a verb that it does not know, or a value of the front matter that says nothing. */
export interface Misspelt {
  readonly place: 'comment' | 'head';
  /** What could not be understood. */
  readonly word: Named;
  readonly span: Span<'source'>;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly misspelt: readonly Misspelt[];
}

/** All that a draft says to the checker, in source order. */
export function readDirectives(source: string, prose: Prose): Directives {
  const directives: Directive[] = [];
  const misspelt: Misspelt[] = [];
  for (const read of [readHead(prose), ...prose.comments.map((comment) => readComment(source, comment))]) {
    if (!read) continue;
    if ('verb' in read) directives.push(read);
    else misspelt.push(read);
  }
  return { directives, misspelt };
}

/** `second-axis-disable-next-line framing/false-choice, motivation/static: reason` */
function readComment(source: string, comment: Comment): Directive | Misspelt | undefined {
  const match = /^\s*(second-axis[-_: \t]+)([a-z_-]*)/i.exec(comment.text);
  if (!match) return undefined;
  const [whole, start = '', word = ''] = match;
  const verb = verbs.find((known) => known === word);
  const ours = start === 'second-axis-';
  // “Second axis: still to be written” is a note of the author's, “second-axis disable” is meant for us.
  if (!ours && !(verb ?? nearest(word, verbs))) return undefined;
  const at = comment.start + source.slice(comment.start, comment.end).indexOf(comment.text);
  const span = sourceSpan(comment.start, comment.end);
  if (!ours || !verb) {
    const from = at + whole.length - start.length - word.length;
    return { place: 'comment', word: { name: start + word, span: sourceSpan(from, at + whole.length) }, span };
  }
  return { place: 'comment', verb, rules: namesIn(comment.text, whole.length, at), span };
}

/** Words up to a colon or a dash, behind which stands the reason. */
function namesIn(text: string, from: number, at: number): readonly Named[] {
  const [names = ''] = /^(?:(?!\s--\s)[^:])*/.exec(text.slice(from)) ?? [];
  return [...names.matchAll(/[^\s,]+/g)]
    .map(({ 0: name, index }) => ({ name, span: sourceSpan(at + from + index, at + from + index + name.length) }))
    .filter(({ name }) => !/^>+$/.test(name));
}
