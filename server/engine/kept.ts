import { type Analysis, analyse, analysisKey } from './analysis';
import { type Context, contextKey, opening } from './annotate/context';
import type { Lexicon } from './language/lexicon/index';
import type { Block } from './prose/block';
import type { SecondReader } from './secondReader';
import { Tally } from './tally';

/** The analyses of one version of a draft, block by block, and what they add up to. */
export interface Kept {
  readonly blocks: readonly Block[];
  readonly analyses: readonly Analysis[];
  readonly tally: Tally;
}

/** Of a draft without blocks. */
export function nothingKept(): Kept {
  return { blocks: [], analyses: [], tally: new Tally() };
}

/**
 * The analyses of the version after `before`, whose tally becomes this one's. Blocks at either end that are the same keep theirs
 * without a look at their text; behind an edit, analysis goes on until a block takes over what it took over before.
 */
export function follow(
  before: Kept,
  blocks: readonly Block[],
  lexicon: Lexicon,
  reader?: SecondReader,
): Kept & { readonly analysed: number } {
  const first = commonStart(before.blocks, blocks);
  const rest = commonEnd(before.blocks, blocks, first);
  const grown = blocks.length - before.blocks.length;
  const known = new Map<string, Analysis>();
  for (let at = first; at < before.blocks.length - rest; at++) {
    const [block, analysis] = [before.blocks[at], before.analyses[at]];
    if (block && analysis) known.set(analysisKey(block, contextBefore(before.analyses, at)), analysis);
  }
  const fresh: Analysis[] = [];
  let context = contextBefore(before.analyses, first);
  let analysed = 0;
  let at = first;
  for (; at < blocks.length; at++) {
    if (at >= blocks.length - rest && isSame(context, contextBefore(before.analyses, at - grown))) break;
    const block = blocks[at] as Block;
    const key = analysisKey(block, context);
    let analysis = known.get(key);
    if (!analysis) {
      analysis = analyse(block, context, lexicon, reader);
      analysed++;
      known.set(key, analysis);
    }
    fresh.push(analysis);
    context = analysis.contextAfter;
  }
  before.tally.remove(before.analyses.slice(first, at - grown));
  before.tally.add(fresh);
  const analyses = before.analyses.slice(0, first).concat(fresh, before.analyses.slice(at - grown));
  return { blocks, analyses, tally: before.tally, analysed };
}

function contextBefore(analyses: readonly Analysis[], at: number): Context {
  return analyses[at - 1]?.contextAfter ?? opening;
}

function isSame(a: Context, b: Context): boolean {
  return a === b || contextKey(a) === contextKey(b);
}

function commonStart(before: readonly Block[], blocks: readonly Block[]): number {
  let at = 0;
  while (at < blocks.length && isUnchanged(before[at], blocks[at])) at++;
  return at;
}

function commonEnd(before: readonly Block[], blocks: readonly Block[], first: number): number {
  const most = Math.min(before.length, blocks.length) - first;
  let rest = 0;
  while (rest < most && isUnchanged(before[before.length - 1 - rest], blocks[blocks.length - 1 - rest])) rest++;
  return rest;
}

/** The same to an analysis. A block that only moved holds the very same prose, so that few characters are ever compared. */
function isUnchanged(a: Block | undefined, b: Block | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.prose === b.prose && a.kind === b.kind && a.quoted === b.quoted;
}
