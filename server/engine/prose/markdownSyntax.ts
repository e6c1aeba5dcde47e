import {
  Autolink,
  type BlockContext,
  parser as commonMark,
  InlineContext,
  type InlineParser,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  type MarkdownConfig,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import { mathLength } from './math';

/** Containers nest this deep at most; deeper lines are text. It bounds the work per line and the depth of the tree. */
const deepest = 50;
/** UTF-16 length of a paragraph of many lines after which the next line starts another. */
const longestLeaf = 20_000;
/** Inline markup is read where its length times its marks is below this, as each mark may look at all the text after it. */
const inlineBudget = 10_000_000;

const nesting: MarkdownConfig = {
  defineNodes: [{ name: 'Raw', block: true }],
  parseBlock: [
    {
      name: 'Nesting',
      before: 'LinkReference',
      parse: (cx, line) => cx.depth > deepest && line.pos < line.text.length && takeLine(cx, line, 'Raw'),
      leaf: () => ({ nextLine: endLongLeaf, finish: () => false }),
    },
  ],
  parseInline: [
    { name: 'Nesting', before: 'Escape', parse: takeCostly },
    { name: 'HardBreak', parse: takeHardBreak },
  ],
};

function endLongLeaf(cx: BlockContext, _line: Line, leaf: LeafBlock): boolean {
  if (leaf.content.length < longestLeaf) return false;
  const end = leaf.start + leaf.content.length;
  cx.addLeafElement(leaf, cx.elt('Paragraph', leaf.start, end, cx.parser.parseInline(leaf.content, leaf.start)));
  return true;
}

function takeCostly(cx: InlineContext, _next: number, pos: number): number {
  if (pos > cx.offset || cx.text.length < Math.sqrt(inlineBudget)) return -1;
  const marks = cx.text.match(/[[\]()<>*_`~!$&\\]/g)?.length ?? 0;
  return marks * cx.text.length < inlineBudget ? -1 : cx.addElement(cx.elt('Raw', pos, cx.end));
}

/** Spaces before a line break are nothing in the prose anyway; looking for the end of each run from each space is slow. */
function takeHardBreak(cx: InlineContext, next: number, pos: number): number {
  if (next === 0x20) return cx.skipSpace(pos);
  return next === 0x5c && cx.slice(pos, pos + 2) === '\\\n' ? cx.addElement(cx.elt('HardBreak', pos, pos + 2)) : -1;
}

/** Nothing can begin inside a run of letters and digits, and at its start only an address: most of any text is passed over here. */
const words: MarkdownConfig = { parseInline: [{ name: 'Words', after: 'Nesting', parse: passWord }] };

function passWord(cx: InlineContext, next: number, pos: number): number {
  if (!isAlphanumeric(next)) return -1;
  const inside = pos > cx.offset && isWordCharacter(cx.char(pos - 1));
  if (!inside && mayHoldAddress(cx.text)) return -1;
  let end = pos + 1;
  while (isAlphanumeric(cx.char(end))) end++;
  return end;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function isWordCharacter(code: number): boolean {
  return code === 0x5f || isAlphanumeric(code);
}

const asked = { text: '', answer: false };

/** Whether bare addresses need looking for. The same text is asked about at each of its words. */
function mayHoldAddress(text: string): boolean {
  if (asked.text !== text) {
    asked.text = text;
    asked.answer = /@|www\.|https?:\/\/|mailto:|xmpp:/.test(text);
  }
  return asked.answer;
}

const footnotes: MarkdownConfig = {
  defineNodes: [{ name: 'Footnote', block: true, composite: continuesFootnote }, 'FootnoteReference'],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse: startFootnote,
      endLeaf: (_, line) => footnoteMark(line) > 0,
    },
  ],
  parseInline: [{ name: 'FootnoteReference', before: 'Link', parse: only('[', footnoteReference) }],
};

function startFootnote(cx: BlockContext, line: Line): false | null {
  const size = footnoteMark(line);
  if (size < 0 || line.indent >= line.baseIndent + 4) return false;
  cx.startComposite('Footnote', line.pos);
  line.moveBase(line.skipSpace(line.pos + size));
  return null;
}

function continuesFootnote(_cx: BlockContext, line: Line): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + 4) return false;
  line.moveBaseColumn(line.baseIndent + 4);
  return true;
}

/** The length (UTF-16) of `[^name]:` at the line's position, or -1. */
function footnoteMark(line: Line): number {
  if (line.text[line.pos] !== '[') return -1;
  return /^\[\^[^\]\s]{1,100}\]:/.exec(line.text.slice(line.pos, line.pos + 104))?.[0].length ?? -1;
}

function footnoteReference(cx: InlineContext, pos: number): number {
  const length = /^\[\^[^\]\s]{1,100}\]/.exec(cx.slice(pos, pos + 103))?.[0].length;
  return length ? cx.addElement(cx.elt('FootnoteReference', pos, pos + length)) : -1;
}

/** `[t]` is read as a link here already, but unlike a real one it may stand inside another. */
const brackets: MarkdownConfig = {
  parseInline: [{ name: 'Brackets', before: 'LinkEnd', parse: only(']', endBrackets) }],
};

function endBrackets(cx: InlineContext, pos: number): number {
  if (/^[([]/.test(cx.slice(pos + 1, pos + 2))) return -1;
  const link = cx.findOpeningDelimiter(InlineContext.linkStart);
  const image = cx.findOpeningDelimiter(InlineContext.imageStart);
  if (link === null || (image !== null && image > link)) return -1;
  const from = cx.getDelimiterAt(link)?.from ?? pos;
  if (cx.skipSpace(from + 1) === pos) return -1;
  const inside = cx.takeContent(link);
  const marks = [cx.elt('LinkMark', from, from + 1), cx.elt('LinkMark', pos, pos + 1)] as const;
  return cx.addElement(cx.elt('Link', from, pos + 1, [marks[0], ...inside, marks[1]]));
}

const formulas: MarkdownConfig = {
  defineNodes: ['Math', { name: 'MathBlock', block: true }],
  parseBlock: [
    {
      name: 'MathBlock',
      before: 'LinkReference',
      parse: (cx, line) =>
        cx.depth === 1 && /^\$\$[ \t]*$/.test(line.text) && takeLines(cx, line, 'MathBlock', /\$\$[ \t]*$/),
    },
  ],
  parseInline: [{ name: 'Math', after: 'Escape', parse: only('$', takeMath) }],
};

function takeMath(cx: InlineContext, pos: number): number {
  const length = mathLength(cx.slice(pos, cx.end), cx.slice(pos - 1, pos));
  return length > 0 ? cx.addElement(cx.elt('Math', pos, pos + length)) : -1;
}

const fence = /^:{3,}[ \t]*(?:\{.*\}|[\w-]+)?[ \t]*:*[ \t]*$/;
// “export controls on …” is prose; `export const controls = …` is not.
const moduleLine =
  /^(?:import (?:.{1,200} from )?['"]|import \{|export (?:default (?:function|class|\(|\{)|(?:const|let|function|class) \w+ ?[=(:{]|[{*]))/;

/** Quarto's and Pandoc's `:::` lines, MDX's imports and exports. */
const fences: MarkdownConfig = {
  defineNodes: [
    { name: 'Fence', block: true },
    { name: 'Module', block: true },
  ],
  parseBlock: [
    {
      name: 'Fence',
      before: 'LinkReference',
      parse: (cx, line) => isFence(line) && takeLine(cx, line, 'Fence'),
      endLeaf: (_, line) => isFence(line),
    },
    {
      name: 'Module',
      before: 'LinkReference',
      parse: (cx, line) => cx.depth === 1 && moduleLine.test(line.text) && takeLines(cx, line, 'Module', /^$/),
    },
  ],
};

function isFence(line: Line): boolean {
  return line.text.startsWith(':::', line.pos) && fence.test(line.text.slice(line.pos));
}

function takeLine(cx: BlockContext, line: Line, name: string): boolean {
  const from = cx.lineStart + line.pos;
  cx.nextLine();
  cx.addElement(cx.elt(name, from, cx.prevLineEnd()));
  return true;
}

/** Takes the lines up to one that is `last`, or to a blank one. For the outermost level only, which no line leaves. */
function takeLines(cx: BlockContext, line: Line, name: string, last: RegExp): boolean {
  const from = cx.lineStart + line.pos;
  while (cx.nextLine() && line.next >= 0) {
    if (!last.test(line.text)) continue;
    cx.nextLine();
    break;
  }
  cx.addElement(cx.elt(name, from, cx.prevLineEnd()));
  return true;
}

/**
 * The table extension knows a delimiter row only without white space after it, which `\r\n` shows as; and its pattern
 * for the row after next is slow on a long line of white space.
 */
const tables: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map(({ endLeaf, leaf: startLeaf, ...table }) => ({
    ...table,
    endLeaf: (cx, line, leaf) => line.text.includes('|') && endLeaf?.(withTrimmedPeek(cx), line, leaf) === true,
    leaf: (cx, leaf) => withTrimmedLines(startLeaf?.(cx, leaf) ?? null),
  })),
};

function withTrimmedPeek(cx: BlockContext): BlockContext {
  const next = cx.peekLine();
  return Object.create(cx, { peekLine: { value: () => (next.length < longestLeaf ? next.trimEnd() : '') } });
}

function withTrimmedLines(table: LeafBlockParser | null): LeafBlockParser | null {
  if (!table) return null;
  const nextLine = table.nextLine.bind(table);
  table.nextLine = (cx, line, leaf) => {
    const { text } = line;
    line.text = text.trimEnd();
    const done = nextLine(cx, line, leaf);
    line.text = text;
    return done;
  };
  return table;
}

// `{{< include a.qmd >}}`, `{/* a comment */}`, `{.class #id}` and `{width=50%}` are no prose.
const braced =
  /^\{(?:\{[<%][^\r\n]{0,500}?[>%]\}\}|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/\}|[.#=][^{}\r\n]{1,300}\}|[\w-]{1,40}=[^{}\r\n]{1,300}\})/;
// “{post.title}” stands in a sentence as a noun does, and so does “@cha2020”; a name after `@` without a number is text.
const expression = /^\{[A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60})+\}/;
const citation = /^@[A-Za-z][\w:.-]{0,60}\d\w{0,20}/;

/** Quarto's and Hugo's shortcodes, Pandoc's attributes and citations, MDX's comments and plain expressions. */
const braces: MarkdownConfig = {
  defineNodes: ['Braced', 'Expression'],
  parseInline: [
    { name: 'Braced', after: 'Escape', parse: only('{', takeBraced) },
    { name: 'Citation', after: 'Escape', parse: only('@', takeCitation) },
  ],
};

function takeBraced(cx: InlineContext, pos: number): number {
  const near = cx.slice(pos, Math.min(cx.end, pos + 1100));
  const hidden = braced.exec(near)?.[0].length;
  if (hidden) return cx.addElement(cx.elt('Braced', pos, pos + hidden));
  const shown = expression.exec(near)?.[0].length;
  return shown ? cx.addElement(cx.elt('Expression', pos, pos + shown)) : -1;
}

function takeCitation(cx: InlineContext, pos: number): number {
  if (/[\w@.]/.test(cx.slice(pos - 1, pos))) return -1;
  const length = citation.exec(cx.slice(pos, Math.min(cx.end, pos + 90)))?.[0].length;
  return length ? cx.addElement(cx.elt('Expression', pos, pos + length)) : -1;
}

/**
 * CommonMark and GitHub's extensions; footnotes, formulas and fenced divs as Pandoc and Quarto have them; MDX's imports.
 * What the parser would read in more than linear time, or nested beyond any stack, is one node `Raw`.
 */
export const markdownParser = commonMark.configure([
  nesting,
  words,
  Strikethrough,
  TaskList,
  Autolink,
  tables,
  footnotes,
  brackets,
  formulas,
  fences,
  braces,
]);

/** An inline parser that looks only where `character` stands, as it is asked at each code unit. */
function only(character: string, parse: (cx: InlineContext, pos: number) => number): InlineParser['parse'] {
  const code = character.charCodeAt(0);
  return (cx, next, pos) => (next === code ? parse(cx, pos) : -1);
}
