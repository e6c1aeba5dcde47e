import { analyse, type Claimed } from './analysis';
import type { Context } from './annotate/context';
import { expand, type Lexicon } from './language/lexicon/index';
import { tokens } from './language/tokens';
import type { Block } from './prose/block';
import { continuation } from './prose/continuation';
import type { Format } from './prose/formats';
import type { Addition } from './rule/claim';
import type { Fix } from './rule/fix';
import { isUnbroken, toSource } from './text/segments';
import { proseSpan, type Span } from './text/span';

/** Rewrites that apply to a claim: grammatical exchanges inside its words, after which its rule no longer fires there. */
export function rewritesFor(block: Block, context: Context, lexicon: Lexicon, claim: Claimed): readonly Fix[] {
  const settles = settling(block, context, lexicon, claim);
  const found: Fix[] = [];
  for (const rewrite of claim.rule.rewrites) {
    for (const [from, to] of rewrite.swap) {
      const span = locate(block.prose, from, claim.span);
      if (!span || !isUnbroken(block, span) || !settles(span, to)) continue;
      const text = cased(block.prose.slice(span.start, span.end), to);
      found.push({
        kind: 'rewrite',
        title: `${rewrite.title}: “${text}”`,
        edits: [{ span: toSource(block, span), text }],
        preferred: found.length === 0,
        safe: rewrite.safe === true,
      });
      break;
    }
  }
  return found;
}

/** A page as far as the place of an insertion depends on it. */
export interface Page {
  readonly source: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
}

/** Sentences to insert: after the claim's sentence, or as a paragraph after the block of the first recommendation. */
export function additionsFor(
  page: Page,
  block: Block | undefined,
  additions: readonly Addition[],
  sentence?: Span<'prose'>,
): readonly Fix[] {
  // A row of these tables ends with more than its line.
  if (!block || (block.kind === 'cell' && !sentence && !rowsAreLines.has(page.format))) return [];
  const place = sentence ? afterSentence(block, sentence) : afterBlock(page, block);
  return additions.map(({ title, snippet }) => {
    const text = `${place.before}${snippet}`;
    return {
      kind: 'add',
      title,
      edits: [{ span: { start: place.at, end: place.at }, text: spelled(text) }],
      snippet: text,
      preferred: false,
      safe: false,
    };
  });
}

const rowsAreLines: ReadonlySet<Format> = new Set(['markdown', 'plaintext', 'org']);

interface Place {
  /** Source offset (UTF-16). */
  readonly at: number;
  /** What makes a new line, paragraph or item of it. */
  readonly before: string;
}

/** A heading is not made longer: what it needs said comes below it. */
function afterSentence(block: Block, sentence: Span<'prose'>): Place {
  const end = block.start + block.length;
  if (block.kind === 'heading') return { at: end, before: '\n\n' };
  const inside = sentence.end < block.prose.length && isUnbroken(block, proseSpan(sentence.end - 1, sentence.end + 1));
  return { at: inside ? toSource(block, proseSpan(sentence.end - 1, sentence.end)).end : end, before: ' ' };
}

/** A new list item where the block begins one, otherwise a new paragraph beside it: in its item, in its quotation, below its table. */
function afterBlock({ source, format, blocks }: Page, block: Block): Place {
  const at = block.start + block.length;
  if (block.kind === 'cell') return { at: tableEnd(source, blocks, block), before: '\n\n' };
  const lead = source.slice(source.lastIndexOf('\n', block.start - 1) + 1, block.start);
  return { at, before: continuation(format, lead, block) };
}

/** The end of the line of the last of the cells that follow one another. */
function tableEnd(source: string, blocks: readonly Block[], cell: Block): number {
  let last = blocks.indexOf(cell);
  while (blocks[last + 1]?.kind === 'cell') last++;
  const { start, length } = blocks[last] ?? cell;
  const rest = /[^\r\n]*/y;
  rest.lastIndex = start + length;
  return start + length + (rest.exec(source)?.[0].length ?? 0);
}

/** `${1:how often}` → `[how often]`, for editors without snippets. */
function spelled(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, '[$1]');
}

/** The first place in `within` where the words stand, whole words, any case. */
function locate(prose: string, words: string, within: Span<'prose'>): Span<'prose'> | undefined {
  const wanted = expand(words)[0] ?? [];
  const list = tokens(prose);
  for (let at = 0; at < list.length; at++) {
    const first = list[at];
    const last = list[at + wanted.length - 1];
    if (!first || !last || first.start < within.start || last.end > within.end) continue;
    if (wanted.every((word, offset) => list[at + offset]?.norm === word.toLowerCase()))
      return proseSpan(first.start, last.end);
  }
  return undefined;
}

/** Whether the claim's rule no longer fires in its sentence once `to` stands at `span`. */
function settling(block: Block, context: Context, lexicon: Lexicon, claim: Claimed) {
  return (span: Span<'prose'>, to: string): boolean => {
    const prose = block.prose.slice(0, span.start) + to + block.prose.slice(span.end);
    return !analyse({ ...block, prose }, context, lexicon).claims.some(
      (after) => after.rule === claim.rule && !after.silence && after.sentence.start === claim.sentence.start,
    );
  };
}

function cased(old: string, text: string): string {
  return /^\p{Lu}/u.test(old) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
