import { analyse, type Claimed } from './analysis';
import type { Context } from './annotate/context';
import { expand } from './language/lexicon/index';
import { tokens } from './language/tokens';
import type { Block } from './prose/block';
import type { Format } from './prose/parser';
import type { Addition } from './rule/claim';
import type { Fix } from './rule/fix';
import { isUnbroken, toSource } from './text/segments';
import { proseSpan, type Span } from './text/span';

/** Rewrites that apply to a claim: grammatical exchanges inside its words, after which its rule no longer fires there. */
export function rewritesFor(block: Block, context: Context, claim: Claimed): readonly Fix[] {
  const found: Fix[] = [];
  for (const rewrite of claim.rule.rewrites) {
    for (const [from, to] of rewrite.swap) {
      const span = locate(block.prose, from, claim.span);
      if (!span || !isUnbroken(block, span) || !settles(block, context, claim, span, to)) continue;
      const text = cased(block.prose.slice(span.start, span.end), to);
      found.push({
        kind: 'rewrite',
        title: `${rewrite.title}: “${text}”`,
        edits: [{ span: toSource(block, span), text }],
        preferred: found.length === 0,
      });
      break;
    }
  }
  return found;
}

/** Sentences to insert: after the claim's sentence, or as a paragraph after the block of the first recommendation. */
export function additionsFor(
  source: string,
  format: Format,
  block: Block | undefined,
  additions: readonly Addition[],
  sentence?: Span<'prose'>,
): readonly Fix[] {
  if (!block) return [];
  return additions.map(({ title, snippet }) => {
    const place = sentence ? afterSentence(block, sentence) : afterBlock(source, format, block);
    const text = `${place.before}${snippet}`;
    return {
      kind: 'add',
      title,
      edits: [{ span: { start: place.at, end: place.at }, text: spelled(text) }],
      snippet: text,
      preferred: false,
    };
  });
}

function afterSentence(block: Block, sentence: Span<'prose'>): { at: number; before: string } {
  const inside = sentence.end < block.prose.length && isUnbroken(block, proseSpan(sentence.end - 1, sentence.end + 1));
  const at = inside ? toSource(block, proseSpan(sentence.end - 1, sentence.end)).end : block.start + block.length;
  return { at, before: block.kind === 'heading' ? '\n\n' : ' ' };
}

/** A new list item where the block is one, otherwise a new paragraph. */
function afterBlock(source: string, format: Format, block: Block): { at: number; before: string } {
  const at = block.start + block.length;
  const lineStart = source.lastIndexOf('\n', block.start - 1) + 1;
  const lead = source.slice(lineStart, block.start);
  const bullet = /^(\s*)(?:[-*+•]|(\d+)([.)]))(\s+)/.exec(lead);
  if (block.kind === 'item' && bullet) {
    const marker = bullet[2] ? `${Number(bullet[2]) + 1}${bullet[3]}` : lead.trim().slice(0, 1);
    return { at, before: `\n${bullet[1]}${marker}${bullet[4]}` };
  }
  const quote = /^[\s>]*>\s?/.exec(lead)?.[0] ?? '';
  return { at, before: format === 'markdown' && quote ? `\n${quote.trimEnd()}\n${quote}` : '\n\n' };
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

function settles(block: Block, context: Context, claim: Claimed, span: Span<'prose'>, to: string): boolean {
  const prose = block.prose.slice(0, span.start) + to + block.prose.slice(span.end);
  return !analyse({ ...block, prose }, context).claims.some(
    (after) => after.rule === claim.rule && !after.silence && after.sentence.start === claim.sentence.start,
  );
}

function cased(old: string, text: string): string {
  return /^\p{Lu}/u.test(old) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
