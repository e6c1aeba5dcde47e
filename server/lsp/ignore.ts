import { type Format, formats, type RuleId, type SourceEdit } from '../engine/index';

/**
 * A comment on its own line before the block at `offset` that silences `rule` in it, placed so that a Markdown page reads as before:
 * inside the same block quote and list, above a paragraph's first line, above the whole of a table.
 */
export function ignoreHere(source: string, format: Format, offset: number, rule: RuleId): SourceEdit {
  const lines = linesUpTo(source, offset);
  const next = lineAt(source, lines.at(-1)?.end ?? 0);
  const first = blockStart(lines, next, format === 'markdown' ? opensMarkdown : opensPlain);
  const line = lines[first] ?? next;
  const lead = format === 'markdown' ? line.quote + indent(lines.slice(0, first), line) : '';
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const { open, close } = formats[format].comment;
  const text = `${lead}${open}second-axis-disable-next-line ${rule}${close}${eol}`;
  return { span: { start: line.start, end: line.start }, text };
}

/** A line of the source with its block quote prefix split off. */
interface Line {
  readonly start: number;
  /** After the line end. */
  readonly end: number;
  readonly quote: string;
  readonly text: string;
}

const item = /^(\s*)([-*+]|\d{1,9}[.)])(\s+|$)/;
const opensMarkdown = /^\s*(?:(?:[-*+]|\d{1,9}[.)])(?:\s|$)|#{1,6}(?:\s|$)|\[\^[^\]]+\]:)/;
const opensPlain = /^\s*(?:[-*•‣◦▪·]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)|\d{1,3}\.)\s+\S/i;
/** Blank, a heading, a rule or an underline, a fence, a line of HTML: whatever follows is a new block. */
const closes = /^\s*(?:$|#{1,6}(?:\s|$)|([-*_=])(?:\s*\1)*\s*$|```|~~~|<)/;
const delimiter = /^(?=.*\|)\s*\|?(?:\s*:?-+:?\s*\|?)+\s*$/;

/** Index in `lines` of the first line of the block that the last of them is in. `next` is the line below it. */
function blockStart(lines: readonly Line[], next: Line, opens: RegExp): number {
  for (let i = lines.length - 1; i > 0; i--) {
    const [line, above, below] = [lines[i], lines[i - 1], lines[i + 1] ?? next];
    if (!line || !above) break;
    if (delimiter.test(line.text)) return i - 1;
    if (delimiter.test(below.text) || opens.test(line.text) || depth(line) > depth(above)) return i;
    if (closes.test(above.text) && !delimiter.test(above.text)) return i;
  }
  return 0;
}

/** White space that keeps the comment in the list it stands in: a later item's comment goes to the end of the item before. */
function indent(above: readonly Line[], line: Line): string {
  const own = item.exec(line.text);
  if (!own) return /^\s*/.exec(line.text)?.[0] ?? '';
  const margin = columns(own[1] ?? '');
  for (const { text } of [...above].reverse()) {
    const sibling = item.exec(text);
    const [space = ''] = /^\s*/.exec(text) ?? [];
    if (space.length === text.length || columns(space) > margin) continue;
    if (!sibling || columns(space) < margin) break;
    return space + ' '.repeat((sibling[2] ?? '').length + Math.max(1, Math.min(4, (sibling[3] ?? '').length)));
  }
  return own[1] ?? '';
}

function linesUpTo(source: string, offset: number): Line[] {
  const lines: Line[] = [];
  let line = lineAt(source, 0);
  while (line.end <= offset && line.end < source.length) {
    lines.push(line);
    line = lineAt(source, line.end);
  }
  return [...lines, line];
}

function lineAt(source: string, start: number): Line {
  const feed = source.indexOf('\n', start);
  const end = feed < 0 ? source.length : feed + 1;
  const whole = source.slice(start, end).replace(/\r?\n$/, '');
  const quote = /^(?: {0,3}> ?)*/.exec(whole)?.[0] ?? '';
  return { start, end, quote, text: whole.slice(quote.length) };
}

function depth({ quote }: Line): number {
  return quote.split('>').length;
}

function columns(space: string): number {
  return [...space].reduce((column, character) => (character === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}
