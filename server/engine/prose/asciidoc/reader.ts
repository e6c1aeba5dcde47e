import type { Prose } from '../block';
import { indentOf, type Page, pageOf } from '../lineMarkup/page';
import { asciidocInline } from './inline';
import { readTable } from './table';

/** The prose of an AsciiDoc source: paragraphs, lists, quotes and tables; listings, passes and block macros skipped. */
export function readAsciidoc(source: string): Prose {
  const page = pageOf(source, asciidocInline(attributesIn(source.replace(/^\uFEFF/, ''))));
  const reading: Reading = { page, delimiters: [], quoted: false, attributes: '', afterBlank: true, attached: false };
  for (let at = 0; at < page.lines.length; ) at = readLine(at, reading);
  return page.prose();
}

interface Reading {
  readonly page: Page;
  /** Open delimited blocks, and whether what is around them is a quotation. */
  readonly delimiters: { readonly mark: string; readonly quoted: boolean }[];
  quoted: boolean;
  /** The last line of block attributes, for the block that comes next. */
  attributes: string;
  afterBlank: boolean;
  /** A `+` joins the next block to the item before it. */
  attached: boolean;
}

/** `:name: value`, for `{name}`. */
function attributesIn(source: string): ReadonlyMap<string, string> {
  const entries = source.matchAll(/^:([\w-]{1,60}):[ \t]+([^\r\n]{1,500})$/gm);
  return new Map([...entries].map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]));
}

/** Reads the line at `at` with what belongs to it; the index of the next line to read. */
function readLine(at: number, reading: Reading): number {
  const text = reading.page.text(at).trimEnd();
  if (text === '') return readBlank(at, reading);
  if (/^\/\/(?!\/)/.test(text)) return readComment(at, text, reading);
  return readDelimiter(at, text, reading) ?? readStart(at, text, reading) ?? readText(at, reading);
}

function readBlank(at: number, reading: Reading): number {
  const { page } = reading;
  page.start('paragraph', reading.quoted);
  reading.afterBlank = true;
  return at + 1;
}

function readComment(at: number, text: string, { page }: Reading): number {
  const from = page.lines[at]?.from ?? 0;
  page.comment(from, from + text.length, text.slice(2));
  return at + 1;
}

const verbatim = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3}[\w-]*)$/;
const compound = /^(?:_{4,}|={4,}|\*{4,}|--|"{2})$/;

function readDelimiter(at: number, text: string, reading: Reading): number | undefined {
  const { page, delimiters } = reading;
  if (isUnderline(at, text, page) && !delimiters.some(({ mark }) => mark === text)) return readUnderlined(at, reading);
  if (verbatim.test(text)) {
    page.start('paragraph', reading.quoted);
    const mark = text.startsWith('`') ? '```' : text;
    let end = at + 1;
    while (end < page.lines.length && page.text(end).trimEnd() !== mark) end++;
    if (text.startsWith('/')) addBlockComment(at, end, page);
    return next(end + 1, reading);
  }
  if (/^[|!,:]={3,}$/.test(text)) {
    const end = readTable(at, text, page, reading.quoted);
    page.start('paragraph', reading.quoted);
    return next(end, reading);
  }
  if (!compound.test(text)) return undefined;
  const open = delimiters.findLastIndex(({ mark }) => mark === text);
  if (open >= 0) {
    reading.quoted = delimiters[open]?.quoted ?? false;
    delimiters.length = open;
  } else {
    delimiters.push({ mark: text, quoted: reading.quoted });
    reading.quoted ||= /^[_"]/.test(text) || isQuote(reading);
  }
  page.start('paragraph', reading.quoted);
  return next(at + 1, reading);
}

function addBlockComment(at: number, end: number, page: Page): void {
  const from = page.lines[at]?.from ?? 0;
  const to = page.lines[Math.min(end, page.lines.length - 1)]?.to ?? from;
  const inside = page.lines[at + 1]?.from ?? to;
  page.comment(from, to, page.source.slice(inside, Math.max(inside, page.lines[end]?.from ?? to)));
}

function next(at: number, reading: Reading): number {
  reading.attributes = '';
  reading.attached = false;
  reading.afterBlank = true;
  return at;
}

/** A line of marks under a title of one line, about as long as it. */
function isUnderline(at: number, text: string, page: Page): boolean {
  const title = page.text(at - 1).trimEnd();
  return (
    page.size === 1 && /^([=~^+-])\1+$/.test(text) && Math.abs(title.length - text.length) <= 1 && /\p{L}/u.test(title)
  );
}

function readUnderlined(at: number, reading: Reading): number {
  const { page } = reading;
  page.retitle('heading');
  page.start('paragraph', reading.quoted);
  return next(at + 1, reading);
}

const item =
  /^[ \t]*(?:\*{1,5}|-|\.{1,5}|\d{1,4}\.|[a-zA-Z]\.|[ivxIVX]{1,6}\)|<[\d.]{1,3}>)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)/;
const term = /^[ \t]*[^\s:][^:\r\n]{0,200}(?::{2,4}|;;)(?:[ \t]+|$)/;
const admonition = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/;

/** What only a line that begins a block can be. */
function readStart(at: number, text: string, reading: Reading): number | undefined {
  const { page } = reading;
  const marked = item.exec(text)?.[0] ?? '';
  if (marked) return begin('item', at, marked.length, reading);
  const titled = term.exec(text)?.[0];
  if (titled) return readTerm(at, titled, reading);
  if (text === '+') {
    page.start('item', reading.quoted);
    reading.attached = reading.afterBlank = true;
    return at + 1;
  }
  if (page.size > 0) return undefined;
  if (/^:!?[\w-]+!?:(?:[ \t]|$)/.test(text) || /^[a-z]\w{0,40}::[^\s[]{0,500}\[.*\]$/.test(text)) return at + 1;
  if (/^(?:'{3,}|-{3}|\*{3}|<{3,}|- - -|\* \* \*)$/.test(text)) return next(at + 1, reading);
  const heading = /^(?:={1,6}|#{1,6})[ \t]+(?=\S)/.exec(text)?.[0];
  if (heading) return readHeading(at, heading.length, reading);
  if (/^\[.*\]$/.test(text)) {
    reading.attributes = text;
    return at + 1;
  }
  if (/^\.[^\s.]/.test(text)) {
    page.start('title', reading.quoted);
    page.add(at, 1);
    page.start('paragraph', reading.quoted);
    return at + 1;
  }
  if (isSkipped(reading) || (indentOf(text) > 0 && reading.afterBlank && !reading.attached))
    return next(afterParagraph(at, page), reading);
  const label = admonition.exec(text)?.[0].length ?? 0;
  return begin(reading.attached ? 'item' : 'paragraph', at, label, reading);
}

function begin(kind: 'item' | 'paragraph', at: number, skip: number, reading: Reading): number {
  const { page } = reading;
  const mark = />?[ \t]?/y.exec(page.text(at))?.[0] ?? '';
  const isMarkdownQuote = kind === 'paragraph' && mark.startsWith('>');
  page.start(kind, reading.quoted || isQuote(reading) || isMarkdownQuote);
  page.add(at, isMarkdownQuote ? mark.length : skip);
  return keep(at + 1, reading);
}

function keep(at: number, reading: Reading): number {
  reading.attributes = '';
  reading.attached = reading.afterBlank = false;
  return at;
}

/** “term:: what it means”: both are items. */
function readTerm(at: number, titled: string, reading: Reading): number {
  const { page } = reading;
  const from = page.lines[at]?.from ?? 0;
  const name = titled.replace(/(?::{2,4}|;;)[ \t]*$/, '');
  page.start('item', reading.quoted);
  page.addRange({ from: from + indentOf(titled), to: from + name.length });
  page.start('item', reading.quoted);
  if (page.text(at).length > titled.length) page.add(at, titled.length);
  return keep(at + 1, reading);
}

/** Under the title of the whole draft stand its author and its revision. */
function readHeading(at: number, skip: number, reading: Reading): number {
  const { page } = reading;
  page.start('heading', reading.quoted);
  page.add(at, skip);
  page.start('paragraph', reading.quoted);
  const isTitle = skip === 2 && /^=/.test(page.text(at)) && isFirst(at, page);
  return next(isTitle ? afterParagraph(at + 1, page) : at + 1, reading);
}

function isFirst(at: number, page: Page): boolean {
  for (let line = at - 1; line >= Math.max(0, at - 50); line--)
    if (!/^(?:\/\/.*|:.*|\s*)$/.test(page.text(line))) return false;
  return at <= 50;
}

function afterParagraph(at: number, page: Page): number {
  let end = at;
  while (end < page.lines.length && page.text(end).trim() !== '') {
    const text = page.text(end).trimEnd();
    if (/^\/\/(?!\/)/.test(text)) page.comment(page.lines[end]?.from ?? 0, page.lines[end]?.to ?? 0, text.slice(2));
    end++;
  }
  return end;
}

function isQuote({ attributes }: Reading): boolean {
  return /^\[(?:quote|verse|excerpt)\b/.test(attributes);
}

function isSkipped({ attributes }: Reading): boolean {
  return /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|plantuml|mermaid|graphviz)\b/.test(attributes);
}

function readText(at: number, { page }: Reading): number {
  const skip = page.quoted ? (/^>[ \t]?/.exec(page.text(at))?.[0].length ?? 0) : 0;
  page.add(at, skip);
  return at + 1;
}
