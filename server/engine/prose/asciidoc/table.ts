import type { Page } from '../lineMarkup/page';

/** Cells of the table that `mark` opens at a line; the index of the line after the table. */
export function readTable(at: number, mark: string, page: Page, quoted: boolean): number {
  page.start('cell', quoted);
  const separator = mark.charAt(0) === '!' ? '!' : '|';
  let line = at + 1;
  for (; line < page.lines.length && page.text(line).trimEnd() !== mark; line++) readRow(line, separator, page, quoted);
  return line + 1;
}

/** What stands before the first separator goes on with the cell before. */
function readRow(at: number, separator: string, page: Page, quoted: boolean): void {
  const line = page.lines[at];
  const text = page.text(at);
  if (!line) return;
  if (/^\/\/(?!\/)/.test(text)) {
    page.comment(line.from, line.to, text.slice(2));
    return;
  }
  let done = 0;
  for (let mark = text.indexOf(separator); mark >= 0; mark = text.indexOf(separator, mark + 1)) {
    if (text.charAt(mark - 1) === '\\') continue;
    // “2+^.>s|” says how the cell after it looks.
    const spec =
      /(?:^|[ \t])[\d.+*<^>]{0,12}[adehlmsv]?$/.exec(text.slice(Math.max(0, mark - 14), mark))?.[0].trim() ?? '';
    page.addRange({ from: line.from + done, to: line.from + Math.max(done, mark - spec.length) });
    page.start('cell', quoted);
    done = mark + 1;
  }
  page.addRange({ from: line.from + done, to: line.next });
}
