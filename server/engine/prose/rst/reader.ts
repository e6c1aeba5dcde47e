import type { BlockKind, Prose } from '../block';
import { indentOf, type Page, pageOf } from '../lineMarkup/page';
import { directive } from './directives';
import { rstInline } from './inline';
import { isTableRule, readTable } from './table';

/** The prose of a reStructuredText source. What is indented more than what stands above it is a quotation. */
export function readRst(source: string): Prose {
  const page = pageOf(source, rstInline(substitutionsIn(source.replace(/^\uFEFF/, ''))));
  const outermost: Place = { indent: 0, kind: 'paragraph', quoted: false };
  const reading: Reading = { page, places: [outermost], afterBlank: true, literal: false };
  for (let at = 0; at < page.lines.length; ) at = readLine(at, reading);
  return page.prose();
}

/** What a paragraph is that begins at this indentation. */
interface Place {
  readonly indent: number;
  readonly kind: BlockKind;
  readonly quoted: boolean;
}

interface Reading {
  readonly page: Page;
  /** Nested, the outermost first. */
  readonly places: Place[];
  afterBlank: boolean;
  /** The paragraph before ended with `::`. */
  literal: boolean;
}

/** `.. |name| replace:: text`, for `|name|`. */
function substitutionsIn(source: string): ReadonlyMap<string, string> {
  const entries = source.matchAll(/^[ \t]*\.\.[ \t]+\|([^|\r\n]{1,60})\|[ \t]+replace::[ \t]+([^\r\n]{1,500})$/gm);
  return new Map([...entries].map(([, name = '', text = '']) => [name.toLowerCase(), text.trim()]));
}

/** Reads the line at `at` with what belongs to it; the index of the next line to read. */
function readLine(at: number, reading: Reading): number {
  const { page } = reading;
  const text = page.text(at).trimEnd();
  if (text === '') {
    page.start('paragraph', reading.places.at(-1)?.quoted);
    reading.afterBlank = true;
    return at + 1;
  }
  const indent = indentOf(text);
  if (reading.literal && reading.afterBlank) {
    reading.literal = false;
    if (indent > (reading.places.at(-1)?.indent ?? 0)) return skipIndented(at, indent - 1, page);
  }
  const first = reading.afterBlank || page.size === 0;
  return first ? readStart(at, text, indent, reading) : readContinuation(at, text, indent, reading);
}

function readStart(at: number, text: string, indent: number, reading: Reading): number {
  const { page } = reading;
  const place = placeAt(indent, reading);
  const rest = text.slice(indent);
  if (/^\.\.(?:[ \t]|$)/.test(rest)) return readExplicit(at, rest, indent, reading);
  if (/^__[ \t]/.test(rest)) return at + 1;
  if (isRule(rest)) return readRule(at, rest, indent, reading);
  if (isTableRule(rest)) {
    const end = readTable(at, page, place.quoted);
    page.start('paragraph', place.quoted);
    return end;
  }
  if (/^>>>[ \t]/.test(rest)) return skipParagraph(at, page);
  const field = /^:[^:\r\n]{1,80}:(?:[ \t]|$)/.exec(rest);
  if (field && !rest.startsWith(':`') && !/^:[\w:.+-]{1,40}:`/.test(rest)) return skipIndented(at + 1, indent, page);
  return readItem(at, text, indent, reading) ?? begin(at, indent, place, reading);
}

const item =
  /^(?:[-*+•‣⁃]|(?:\(?(?:\d{1,4}|#|[a-zA-Z]|[ivxIVX]{1,6})\)|(?:\d{1,4}|#|[a-zA-Z]|[ivxIVX]{1,6})\.))[ \t]+(?=\S)/;

function readItem(at: number, text: string, indent: number, reading: Reading): number | undefined {
  const mark = item.exec(text.slice(indent))?.[0];
  if (!mark) return undefined;
  const quoted = reading.places.at(-1)?.quoted ?? false;
  const inside = { indent: indent + mark.length, kind: 'item' as const, quoted };
  reading.places.push(inside);
  return begin(at, inside.indent, inside, reading);
}

function begin(at: number, skip: number, { kind, quoted }: Place, reading: Reading): number {
  const { page } = reading;
  const text = page.text(at).trimEnd();
  if (isTitle(at, text, page)) return readTitle(at, reading);
  const line = /^[ \t]*\|[ \t]+/.exec(text)?.[0].length ?? 0;
  page.start(isTerm(at, skip, page) ? 'item' : kind, quoted);
  page.add(at, Math.max(skip, line));
  return goOn(at, text, reading);
}

/** After a line of a paragraph: whether what comes is a literal block. */
function goOn(at: number, text: string, reading: Reading): number {
  reading.afterBlank = false;
  reading.literal = text.endsWith('::');
  return at + 1;
}

function readContinuation(at: number, text: string, indent: number, reading: Reading): number {
  const { page, places } = reading;
  const inside = places.at(-1);
  // A term is one line, and what it means stands under it, indented.
  if (page.size === 1 && inside && isTerm(at - 1, inside.indent, page)) {
    places.push({ indent, kind: 'item', quoted: inside.quoted });
    return readStart(at, text, indent, reading);
  }
  if (inside?.kind === 'item' && indent < inside.indent) {
    reading.afterBlank = true;
    return readStart(at, text, indent, reading);
  }
  // The next item needs no blank line before it, nor does a comment's end.
  if (item.test(text.slice(indent)) && places.some((place) => place.kind === 'item' && indent < place.indent))
    return readStart(at, text, indent, reading);
  const line = /^[ \t]*\|[ \t]+/.exec(text)?.[0].length ?? 0;
  page.add(at, line);
  return goOn(at, text, reading);
}

/** A line that ends no sentence, with an indented one right under it. */
function isTerm(at: number, indent: number, page: Page): boolean {
  const next = page.text(at + 1);
  return next.trim() !== '' && indentOf(next) > indent && !/[.!?:]$/.test(page.text(at).trimEnd());
}

/** The place whose indentation this is; deeper than any, a quotation. */
function placeAt(indent: number, { places }: Reading): Place {
  while (places.length > 1 && (places.at(-1)?.indent ?? 0) > indent) places.pop();
  const inside = places.at(-1) as Place;
  if (indent <= inside.indent) return inside;
  const quote = { indent, kind: 'paragraph' as const, quoted: true };
  if (places.length < 100) places.push(quote);
  return quote;
}

function isRule(text: string): boolean {
  return /^([!-/:-@[-`{-~])\1{3,}$/.test(text);
}

function isTitle(at: number, text: string, page: Page): boolean {
  const under = page.text(at + 1).trimEnd();
  return (
    indentOf(text) === 0 &&
    /^([!-/:-@[-`{-~])\1+$/.test(under) &&
    under.length >= Math.min(4, text.length) &&
    under.length >= text.length * 0.6
  );
}

/** A rule over a title, or between paragraphs. */
function readRule(at: number, rule: string, indent: number, reading: Reading): number {
  const { page } = reading;
  if (indent === 0 && page.text(at + 2).trimEnd() === rule && page.text(at + 1).trim() !== '')
    return readTitle(at + 1, reading);
  if (isTableRule(rule)) {
    const end = readTable(at, page, reading.places.at(-1)?.quoted ?? false);
    page.start('paragraph');
    return end;
  }
  return at + 1;
}

function readTitle(at: number, reading: Reading): number {
  const { page, places } = reading;
  places.length = 1;
  page.start('heading');
  page.add(at, indentOf(page.text(at)));
  page.start('paragraph');
  reading.afterBlank = true;
  return at + 2;
}

/** What begins with two full stops: footnotes, directives, targets, and comments. */
function readExplicit(at: number, rest: string, indent: number, reading: Reading): number {
  const { page } = reading;
  const note = /^\.\.[ \t]+\[(?:\d+|#[\w-]*|\*|[\w.:-]+)\](?:[ \t]+|$)/.exec(rest)?.[0];
  if (note) return readNote(at, note.length, indent, reading);
  const [head, name] = /^\.\.[ \t]+([\w:.+-]+?)::(?:[ \t]+|$)/.exec(rest) ?? [];
  if (head && name) return readDirective(at, head.length, name, indent, reading);
  const end = skipIndented(at + 1, indent, page);
  if (!/^\.\.[ \t]+(?:_|\|)/.test(rest)) {
    const from = (page.lines[at]?.from ?? 0) + indent;
    let last = end - 1;
    while (last > at && page.text(last).trim() === '') last--;
    const to = page.lines[last]?.to ?? from;
    page.comment(from, to, page.source.slice(from + 2, to));
  }
  return end;
}

function readNote(at: number, skip: number, indent: number, reading: Reading): number {
  const { page, places } = reading;
  const next = page.text(at + 1);
  const inside = next.trim() !== '' && indentOf(next) > indent ? indentOf(next) : indent + 3;
  const note = { indent: inside, kind: 'footnote' as const, quoted: false };
  places.push(note);
  if (page.text(at).trimEnd().length <= indent + skip) return at + 1;
  return begin(at, indent + skip, note, reading);
}

function readDirective(at: number, skip: number, name: string, indent: number, reading: Reading): number {
  const { page, places } = reading;
  const { role, titled } = directive(name);
  if (role === 'skip') return skipIndented(at + 1, indent, page);
  const quoted = places.at(-1)?.quoted === true || role === 'quote';
  const kind = role === 'caption' ? 'title' : role === 'cells' ? 'cell' : (places.at(-1)?.kind ?? 'paragraph');
  const hasArgument = page.text(at).trim().length > skip + 2 && page.text(at).trimEnd().length > indent + skip;
  page.start(titled ? 'title' : kind, quoted);
  const begun = hasArgument && (titled || role === 'prose' || role === 'quote');
  if (begun) page.add(at, indent + skip);
  // “.. note:: Mind this” goes on in the lines below it.
  const goesOn = begun && !titled && /^[ \t]+[^\s:]/.test(page.text(at + 1));
  if (!goesOn) page.start('paragraph');
  let body = at + 1;
  while (/^[ \t]+:[\w-]+:/.test(page.text(body))) body++;
  const inside = bodyIndent(body, indent, page);
  if (inside > indent) places.push({ indent: inside, kind, quoted });
  reading.afterBlank = !goesOn;
  return body;
}

/** The indentation of the first line with text from `at` on. */
function bodyIndent(at: number, indent: number, page: Page): number {
  for (let line = at; line < Math.min(page.lines.length, at + 5); line++)
    if (page.text(line).trim() !== '') return indentOf(page.text(line));
  return indent;
}

/** After the lines that are blank or indented more than `indent`. */
function skipIndented(at: number, indent: number, page: Page): number {
  let end = at;
  while (end < page.lines.length && (page.text(end).trim() === '' || indentOf(page.text(end)) > indent)) end++;
  return end;
}

function skipParagraph(at: number, page: Page): number {
  let end = at;
  while (end < page.lines.length && page.text(end).trim() !== '') end++;
  return end;
}
