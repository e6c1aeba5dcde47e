import type { Block, Prose } from '../prose/block';
import { type Format, formats } from '../prose/formats';
import type { SourceEdit } from '../rule/fix';
import type { RuleId } from '../rule/info';
import { sourceSpan } from '../text/span';
import type { Directive } from './directive';
import { headKey, valueIn } from './head';
import { isOneTable, type Silences } from './silence';

/** A draft as far as it takes to say more in it. */
export interface Written {
  readonly source: string;
  readonly format: Format;
  readonly prose: Prose;
  readonly directives: readonly Directive[];
}

/**
 * Silences `rule` in the block at `offset`: in the directive that stands there already, or in a comment on its own line before the
 * block, placed so that a Markdown page reads as before: inside the same block quote and list, above a whole table.
 */
export function ignoreHere(written: Written, silences: Silences, offset: number, rule: RuleId): SourceEdit {
  const { source, format, prose, directives } = written;
  const there = directives.find((directive) => {
    const covered = directive.rules.length > 0 ? silences.covered(directive) : undefined;
    return covered && covered.start <= offset && offset < covered.end;
  });
  if (there) return extended(there, rule);
  const lines = linesUpTo(source, blockStart(source, prose.blocks, offset));
  const line = lines.at(-1) ?? lineAt(source, 0);
  const lead = format === 'markdown' ? line.quote + indent(lines.slice(0, -1), line) : spaceBefore(line);
  const text = `${lead}${comment(format, 'disable-next-line', rule)}${lineEnd(source)}`;
  return { span: sourceSpan(line.start, line.start), text };
}

/** Silences `rule` in the whole draft: in the front matter if there is one, else in a comment at the draft's head. */
export function ignoreInDraft({ source, format, prose, directives }: Written, rule: RuleId): SourceEdit {
  const there = directives.filter(({ verb, rules }) => verb === 'disable-file' && rules.length > 0);
  const head = there.find(({ place }) => place === 'head');
  if (head) return listed(source, prose, head, rule);
  const eol = lineEnd(source);
  const { frontMatter, frontMatterStart = 0 } = prose;
  const end = frontMatterStart + (frontMatter?.length ?? 0);
  if (frontMatter !== undefined && !valueIn(prose))
    return { span: sourceSpan(end, end), text: `${headKey}: [${rule}]${eol}` };
  const [said] = there;
  if (said) return extended(said, rule);
  const start = frontMatter === undefined ? (source.startsWith('\uFEFF') ? 1 : 0) : lineAt(source, end).end;
  return { span: sourceSpan(start, start), text: `${comment(format, 'disable-file', rule)}${eol}${eol}` };
}

function comment(format: Format, verb: Directive['verb'], rule: RuleId): string {
  const { open, close } = formats[format].comment;
  return `${open}second-axis-${verb} ${rule}${close}`;
}

/** Names one more rule in a directive that names some. */
function extended({ rules }: Directive, rule: RuleId): SourceEdit {
  const end = rules.at(-1)?.span.end ?? 0;
  return { span: sourceSpan(end, end), text: `, ${rule}` };
}

/** The same in the front matter: one more line of a block list, one more item of a list in brackets, a list of what was one rule. */
function listed(source: string, prose: Prose, directive: Directive, rule: RuleId): SourceEdit {
  const [first, last] = [directive.rules[0], directive.rules.at(-1)];
  const written = valueIn(prose);
  if (!first || !last || !written) return extended(directive, rule);
  const line = lineAt(source, source.lastIndexOf('\n', last.span.start - 1) + 1);
  const item = /^([ \t]*-[ \t]+)/.exec(line.text)?.[1];
  if (item !== undefined) return { span: sourceSpan(line.end, line.end), text: `${item}${rule}${lineEnd(source)}` };
  if (written.text.includes('[')) return extended({ ...directive, rules: [quoted(source, last)] }, rule);
  const names = [...directive.rules.map(({ name }) => name), rule];
  return { span: sourceSpan(first.span.start, last.span.end), text: `[${names.join(', ')}]` };
}

/** The name with the quotation marks around it. */
function quoted(source: string, named: Directive['rules'][number]): Directive['rules'][number] {
  const mark = /["']/.test(source[named.span.end] ?? '') ? 1 : 0;
  return { ...named, span: sourceSpan(named.span.start, named.span.end + mark) };
}

/** Where the block that holds `offset` begins; of a cell, its table; of a link’s title, its paragraph. */
function blockStart(source: string, blocks: readonly Block[], offset: number): number {
  let at = blocks.findLastIndex(({ kind, start }) => kind !== 'title' && start <= offset);
  for (
    let above = blocks[at - 1], here = blocks[at];
    above && here && isOneTable(source, above, here);
    above = blocks[at - 1]
  ) {
    at--;
    here = above;
  }
  return blocks[at]?.start ?? offset;
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

/** White space that keeps the comment in the list it stands in: a later item's comment goes to the end of the item before. */
function indent(above: readonly Line[], line: Line): string {
  const own = item.exec(line.text);
  if (!own) return spaceBefore(line);
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

function spaceBefore({ text }: Line): string {
  return /^\s*/.exec(text)?.[0] ?? '';
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

function lineEnd(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function columns(space: string): number {
  return [...space].reduce((column, character) => (character === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}
