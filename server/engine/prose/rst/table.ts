import { indentOf, type Page } from '../lineMarkup/page';

/** `+---+---+` or `====  ====`, the first line of a table. */
export function isTableRule(text: string): boolean {
  return /^\+(?:[-=]+\+)+$/.test(text) || /^=+(?: +=+)+$/.test(text);
}

/** The cells of a table, each line of one by itself; the index of the line after the table. */
export function readTable(at: number, page: Page, quoted: boolean): number {
  const isGrid = page.text(at).trim().startsWith('+');
  let line = at;
  let rules = 0;
  for (; line < page.lines.length; line++) {
    const text = page.text(line).trimEnd();
    if (text === '' && (isGrid || rules >= 3)) break;
    if (/^[ \t]*[+=-][+=\- ]*$/.test(text)) rules++;
    else if (text !== '') readRow(line, isGrid ? /[^|]+/g : /\S+(?: \S+)*/g, page, quoted);
  }
  return line;
}

function readRow(at: number, cells: RegExp, page: Page, quoted: boolean): void {
  const from = page.lines[at]?.from ?? 0;
  for (const { 0: cell, index } of page.text(at).matchAll(cells)) {
    const text = cell.trim();
    if (text === '') continue;
    page.start('cell', quoted);
    const start = from + index + indentOf(cell);
    page.addRange({ from: start, to: start + text.length });
  }
}
