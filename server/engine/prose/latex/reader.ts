import type { BlockKind, Prose } from '../block';
import { object } from '../pieces';
import { proseWriter, type Writer } from '../writer';
import { definitionsIn } from './definitions';
import { bodyRole, environment } from './environments';
import { accent, definers, type Macro, macro, symbol } from './macros';
import { matches, type Token, tokensOf } from './tokens';

/** The prose of a LaTeX source: of its body, where it has a preamble, and of the title that the preamble gives. */
export function readLatex(source: string): Prose {
  const tokens = tokensOf(source);
  const writer = proseWriter(source);
  const reading: Reading = {
    source,
    tokens,
    match: matches(tokens),
    writer,
    definitions: definitionsIn(source),
    closers: new Map(),
    environments: [],
    body: tokens.findIndex(({ type, name }) => type === 'begin' && name === 'document'),
  };
  for (let at = 0; at < tokens.length; ) at = readToken(at, reading);
  return writer.prose();
}

interface Reading {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** The brace that closes or opens each brace, by index. */
  readonly match: Int32Array;
  readonly writer: Writer;
  readonly definitions: ReadonlyMap<string, string>;
  /** What happens at a later token: the end of a macro's argument. */
  readonly closers: Map<number, () => void>;
  readonly environments: { readonly name: string; readonly kind: BlockKind; readonly quoted: boolean }[];
  /** Index of `\begin{document}`, or -1. */
  readonly body: number;
}

/** Reads the token at `at`; the index of the next one to read. */
function readToken(at: number, reading: Reading): number {
  const { tokens, writer } = reading;
  const token = tokens[at] as Token;
  const closing = reading.closers.get(at);
  if (closing) {
    closing();
    return at + 1;
  }
  if (token.type === 'comment') addComment(token, reading);
  else if (at < reading.body && writer.place.kind !== 'heading') return readPreamble(at, reading);
  else if (token.type === 'macro') return readMacro(at, reading);
  else if (token.type === 'begin') return beginEnvironment(at, reading);
  else if (token.type === 'end') endEnvironment(token, reading);
  else if (token.type === 'paragraph') writer.split();
  else if (token.type === 'mark')
    writer.as(token.from, token.to, isTie(at, tokens) ? '' : (typed[token.name] ?? object));
  else if (token.type === 'open' || token.type === 'close') writer.as(token.from, token.to, '');
  else if (token.type === 'code') writer.as(token.from, token.to, object);
  else if (token.type === 'body') readBody(token, reading);
  else if (token.type === 'cell' && writer.place.kind === 'cell') writer.split();
  else writer.text(token.from, token.to);
  return at + 1;
}

const typed: Readonly<Record<string, string>> = { '``': '“', "''": '”', '`': '‘', '--': '–', '---': '—', '~': ' ' };

/** “talks~\cite{kim}.” reads “talks.” */
function isTie(at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  const known = next?.type === 'macro' ? macro(next.name) : undefined;
  return tokens[at]?.name === '~' && known?.as === '' && known.skip === 1;
}

function addComment({ from, to }: Token, { source, writer }: Reading): void {
  const [line = ''] = /^[^\r\n]*/.exec(source.slice(from, to)) ?? [];
  const percents = /^%+/.exec(line)?.[0].length ?? 1;
  writer.comment({ start: from, end: from + line.length, text: line.slice(percents) });
}

/** Before the body only the title is prose. */
function readPreamble(at: number, reading: Reading): number {
  const { type, name } = reading.tokens[at] as Token;
  return type === 'macro' && (name === 'title' || name === 'subtitle') ? readMacro(at, reading) : at + 1;
}

function readBody({ from, to, name }: Token, { writer }: Reading): void {
  // “The budget \begin{equation}…\end{equation} shows” is one sentence.
  if (bodyRole(name) === 'formula' && writer.place.kind !== 'cell') writer.as(from, to, object);
  else writer.split();
}

function readMacro(at: number, reading: Reading): number {
  const { tokens, writer } = reading;
  const { name, from, to } = tokens[at] as Token;
  if (name === 'item') return readItem(at, reading);
  if (name === 'par') {
    writer.split();
    return at + 1;
  }
  if (definers.has(name.replace(/\*$/, ''))) return skipDefinition(at, reading);
  if ((name === '\\' || name === 'tabularnewline') && writer.place.kind === 'cell') {
    writer.split();
    return skipBracket(at + 1, reading);
  }
  const mark = accent(name);
  const letter = mark && letterAt(at + 1, reading);
  if (letter) return readAccent(at, mark, letter, reading);
  const known = macro(name);
  if (known) return readKnown(at, known, reading);
  const text = reading.definitions.get(name) ?? symbol(name);
  if (text !== undefined) {
    const next = name.startsWith('\\') ? skipBracket(at + 1, reading) : skipEmpty(at + 1, reading);
    writer.as(from, tokens[next - 1]?.to ?? to, text);
    return next;
  }
  return readUnknown(at, reading);
}

function readKnown(at: number, { role, skip, as }: Macro, reading: Reading): number {
  const { tokens, writer, match } = reading;
  let next = skipBracket(at + 1, reading);
  for (let count = 0; count < skip; count++) {
    const end = skipGroup(next, reading);
    if (end === next) break;
    next = skipBracket(end, reading);
  }
  const from = (tokens[at] as Token).from;
  if (role === 'heading') writer.split();
  else writer.as(from, (tokens[next - 1] as Token).to, as);
  const open = skipSpace(next, reading);
  const close = match[open] ?? -1;
  if (role === 'inline' || tokens[open]?.type !== 'open' || close < 0) return next;
  begin(role, open, close, reading);
  return open + 1;
}

/** A macro's argument that is more than prose where it stands. */
function begin(role: Exclude<Macro['role'], 'inline'>, open: number, close: number, reading: Reading): void {
  const { writer, tokens, closers } = reading;
  const [first, last] = [tokens[open] as Token, tokens[close] as Token];
  if (role === 'quote') {
    writer.as(first.from, first.to, '“');
    closers.set(close, () => writer.as(last.from, last.to, '”'));
  } else {
    writer.open(role, writer.place.quoted);
    closers.set(close, () => writer.close());
  }
}

/** A macro that we do not know: its arguments are prose if they look like it, and otherwise a thing. */
function readUnknown(at: number, { tokens, match, writer, source }: Reading): number {
  const { from, to } = tokens[at] as Token;
  const close = tokens[at + 1]?.type === 'open' ? (match[at + 1] ?? -1) : -1;
  const inside = close < 0 ? '' : source.slice(to + 1, Math.min((tokens[close] as Token).from, to + 201));
  if (close < 0 || inside === '' || /\p{L}{2,}[\s~]+\p{L}{2,}/u.test(inside)) {
    writer.as(from, to, '');
    return at + 1;
  }
  writer.as(from, (tokens[close] as Token).to, object);
  return close + 1;
}

function readItem(at: number, reading: Reading): number {
  const { writer, closers } = reading;
  writer.split('item');
  const label = skipBracket(at + 1, reading);
  if (label === at + 1) return at + 1;
  closers.set(label - 1, () => writer.split());
  return skipSpace(at + 1, reading) + 1;
}

function beginEnvironment(at: number, reading: Reading): number {
  const { tokens, writer, match } = reading;
  const { name, from, to } = tokens[at] as Token;
  if (tokens[at + 1]?.type === 'body') {
    if (bodyRole(name) !== 'formula') writer.split();
    else writer.as(from, to, '');
    return at + 1;
  }
  const { role, arguments: count } = environment(name);
  const { kind, quoted } = writer.place;
  reading.environments.push({ name, kind, quoted });
  writer.split(role === 'table' ? 'cell' : kind, quoted || role === 'quote');
  let next = skipBracket(at + 1, reading);
  for (let skipped = 0; skipped < count; skipped++) next = skipBracket(skipGroup(next, reading), reading);
  const title = role === 'slide' && tokens[next]?.type === 'open' ? (match[next] ?? -1) : -1;
  if (title < 0) return next;
  begin('heading', next, title, reading);
  return next + 1;
}

function endEnvironment({ name, from, to }: Token, { environments, writer }: Reading): void {
  if (bodyRole(name) === 'formula') {
    writer.as(from, to, '');
    return;
  }
  writer.split();
  // Broken nesting is looked through a little; a stray end is nothing.
  for (let depth = environments.length - 1; depth >= Math.max(0, environments.length - 20); depth--) {
    const begun = environments[depth];
    if (begun?.name !== name) continue;
    environments.length = depth;
    writer.split(begun.kind, begun.quoted);
    return;
  }
}

function letterAt(at: number, { tokens, source }: Reading): { text: string; next: number; rest: number } | undefined {
  const token = tokens[at];
  if (token?.type === 'text') {
    const text = /^\p{L}/u.exec(source.slice(token.from, token.to))?.[0];
    return text ? { text, next: at + 1, rest: token.from + text.length } : undefined;
  }
  const [inner, close] = [tokens[at + 1], tokens[at + 2]];
  if (token?.type !== 'open' || !inner || close?.type !== 'close') return undefined;
  const text = inner.type === 'macro' ? inner.name : source.slice(inner.from, inner.to);
  return /^\p{L}{1,2}$/u.test(text) ? { text, next: at + 3, rest: close.to } : undefined;
}

function readAccent(
  at: number,
  mark: string,
  { text, next, rest }: { text: string; next: number; rest: number },
  { tokens, writer }: Reading,
): number {
  writer.as((tokens[at] as Token).from, rest, (text.charAt(0) + mark + text.slice(1)).normalize('NFC'));
  writer.text(rest, (tokens[next - 1] as Token).to);
  return next;
}

/** `\newcommand{\x}[1]{…}`, `\def\x#1{…}`: nothing of it is prose. */
function skipDefinition(at: number, reading: Reading): number {
  const { tokens } = reading;
  let next = at + 1;
  next = tokens[next]?.type === 'macro' ? next + 1 : skipGroup(next, reading);
  while (['bracket', 'unbracket', 'text'].includes(tokens[next]?.type ?? '') && next < at + 12) next++;
  next = skipGroup(next, reading);
  return skipGroup(next, reading);
}

/** `{}` after a macro without arguments. */
function skipEmpty(at: number, { tokens }: Reading): number {
  return tokens[at]?.type === 'open' && tokens[at + 1]?.type === 'close' ? at + 2 : at;
}

function skipSpace(at: number, { tokens, source }: Reading): number {
  const token = tokens[at];
  return token?.type === 'text' && !/\S/.test(source.slice(token.from, Math.min(token.to, token.from + 200)))
    ? at + 1
    : at;
}

/** After the group at `at`, or `at` where there is none. */
function skipGroup(at: number, reading: Reading): number {
  const open = skipSpace(at, reading);
  const close = reading.tokens[open]?.type === 'open' ? (reading.match[open] ?? -1) : -1;
  return close < 0 ? at : close + 1;
}

/** After the optional arguments at `at`, or `at` where there are none. They are short and of one paragraph. */
function skipBracket(at: number, reading: Reading): number {
  const { tokens, match } = reading;
  const open = skipSpace(at, reading);
  if (tokens[open]?.type !== 'bracket') return at;
  for (let next = open + 1; next < Math.min(tokens.length, open + 100); next++) {
    const { type } = tokens[next] as Token;
    if (type === 'unbracket') return skipBracket(next + 1, reading);
    if (type === 'paragraph' || type === 'close') return at;
    if (type === 'open') {
      const close = match[next] ?? -1;
      if (close < 0) return at;
      next = close;
    }
  }
  return at;
}
