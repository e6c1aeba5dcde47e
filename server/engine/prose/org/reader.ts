import type { Prose } from '../block';
import { indentOf, type Page, pageOf } from '../lineMarkup/page';
import { orgInline } from './inline';

/** The prose of an Org source: headlines, paragraphs, lists, quotes and tables; code, drawers and keywords skipped. */
export function readOrg(source: string): Prose {
  const page = pageOf(source, orgInline);
  const reading: Reading = { page, quoted: false, itemIndent: undefined };
  for (let at = 0; at < page.lines.length; ) at = readLine(at, reading);
  return page.prose();
}

interface Reading {
  readonly page: Page;
  /** In a quote or verse block. */
  quoted: boolean;
  /** How far the open item's mark is indented. */
  itemIndent: number | undefined;
}

/** Reads the line at `at` with what belongs to it; the index of the next line to read. */
function readLine(at: number, reading: Reading): number {
  const { page } = reading;
  const text = page.text(at).trimEnd();
  if (text === '') return readBlank(at, reading);
  if (/^\*+[ \t]/.test(text)) return readHeadline(at, text, reading);
  if (/^[ \t]*#(?:[ \t]|$)/.test(text)) return readComment(at, text, page);
  if (/^[ \t]*#\+/.test(text)) return readKeyword(at, text, reading);
  return readSkipped(at, text, page) ?? readItem(at, text, reading) ?? readText(at, text, reading);
}

/** What stands after a blank line is the item's if it is indented more than its mark. */
function readBlank(at: number, reading: Reading): number {
  const { page } = reading;
  const next = page.text(at + 1);
  const goesOn = reading.itemIndent !== undefined && (next.trim() === '' || indentOf(next) > reading.itemIndent);
  if (!goesOn) reading.itemIndent = undefined;
  page.start(reading.itemIndent === undefined ? 'paragraph' : 'item', reading.quoted);
  return at + 1;
}

/** “** TODO [#A] Title :tag:” */
function readHeadline(at: number, text: string, reading: Reading): number {
  const { page } = reading;
  const mark =
    /^\*+[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED|COMMENT)[ \t]+)?(?:\[#[A-Z\d]\][ \t]+)?/.exec(text)?.[0] ?? '';
  const tags = /[ \t]+:[\w@#%:]+:$/.exec(text.slice(-200))?.[0].length ?? 0;
  const from = page.lines[at]?.from ?? 0;
  reading.itemIndent = undefined;
  reading.quoted = false;
  page.start('heading');
  page.addRange({ from: from + mark.length, to: from + Math.max(mark.length, text.length - tags) });
  page.start('paragraph');
  return at + 1;
}

function readComment(at: number, text: string, page: Page): number {
  const from = page.lines[at]?.from ?? 0;
  page.comment(from + indentOf(text), from + text.length, text.slice(indentOf(text) + 1));
  return at + 1;
}

const titles = /^[ \t]*#\+(title|subtitle|caption)(?:\[[^\]]*\])?:[ \t]*(?=\S)/i;

function readKeyword(at: number, text: string, reading: Reading): number {
  const { page } = reading;
  const [, block] = /^[ \t]*#\+begin_(\S+)/i.exec(text) ?? [];
  if (block) return beginBlock(at, block.toLowerCase(), reading);
  const [head, name] = titles.exec(text) ?? [];
  if (head && name) {
    page.start(name.toLowerCase() === 'caption' ? 'title' : 'heading', reading.quoted);
    page.add(at, head.length);
  } else if (/^[ \t]*#\+end_(?:quote|verse)\b/i.test(text)) reading.quoted = false;
  page.start('paragraph', reading.quoted);
  return at + 1;
}

const prosaic = /^(?:quote|verse|center|abstract|note|tip|warning|important|caution|sidebar|details|summary)$/;

function beginBlock(at: number, name: string, reading: Reading): number {
  const { page } = reading;
  if (name === 'quote' || name === 'verse') reading.quoted = true;
  page.start('paragraph', reading.quoted);
  reading.itemIndent = undefined;
  return prosaic.test(name) ? at + 1 : after(at, new RegExp(`^[ \\t]*#\\+end_${literally(name)}\\s*$`, 'i'), page);
}

function literally(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}

/** Drawers, planning lines, fixed width, rules, and LaTeX. */
function readSkipped(at: number, text: string, page: Page): number | undefined {
  const rest = text.trimStart();
  if (/^:(?:properties|logbook|[a-z]+_?drawer):$/i.test(rest)) return after(at, /^[ \t]*:end:[ \t]*$/i, page);
  const [, environment] = /^\\begin\{([\w*]{1,40})\}/.exec(rest) ?? [];
  if (environment) return after(at, new RegExp(`\\\\end\\{${literally(environment)}\\}`), page);
  if (rest.startsWith('|')) return readRow(at, text, page);
  const isSkipped = /^(?::(?:[ \t]|$)|(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):|%%\(|-{5,}$)/.test(rest);
  if (isSkipped) page.start('paragraph');
  return isSkipped ? at + 1 : undefined;
}

/** After the line that matches, or after the line at `at` where none does. */
function after(at: number, end: RegExp, page: Page): number {
  for (let line = at + 1; line < page.lines.length; line++) if (end.test(page.text(line))) return line + 1;
  return page.lines.length;
}

function readRow(at: number, text: string, page: Page): number {
  const from = page.lines[at]?.from ?? 0;
  if (!/^[ \t]*\|[-+]/.test(text)) {
    for (const { 0: cell, index } of text.matchAll(/[^|]+/g)) {
      page.start('cell', page.quoted);
      page.addRange({ from: from + index, to: from + index + cell.length });
    }
  }
  page.start('paragraph', page.quoted);
  return at + 1;
}

const item =
  /^(?:[ \t]*(?:[-+]|\d{1,4}[.)]|[a-zA-Z][.)])|[ \t]+\*)[ \t]+(?:\[@\d+\][ \t]*)?(?:\[[ Xx-]\][ \t]+)?(?=\S)/;
const footnote = /^\[fn:[\w-]{1,60}\][ \t]*/;

function readItem(at: number, text: string, reading: Reading): number | undefined {
  const { page } = reading;
  const note = footnote.exec(text)?.[0];
  if (note) {
    reading.itemIndent = undefined;
    page.start('footnote', false);
    page.add(at, note.length);
    return at + 1;
  }
  const mark = item.exec(text)?.[0];
  if (!mark || (/^[ \t]*[a-zA-Z]\./.test(mark) && page.size > 0)) return undefined;
  reading.itemIndent = indentOf(text);
  page.start('item', reading.quoted);
  page.add(at, mark.length);
  return at + 1;
}

function readText(at: number, text: string, reading: Reading): number {
  const { page } = reading;
  if (reading.itemIndent !== undefined && indentOf(text) <= reading.itemIndent) {
    reading.itemIndent = undefined;
    page.start('paragraph', reading.quoted);
  }
  page.add(at);
  return at + 1;
}
