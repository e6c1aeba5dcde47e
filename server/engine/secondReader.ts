import type { Reading } from './annotate/reading';
import type { Block } from './prose/block';
import type { ClaimRule } from './rule/claim';
import type { RuleId } from './rule/info';

/** A claim that another source sees in one block, in UTF-16 offsets of the block's prose. */
export interface Candidate {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
}

/**
 * Another source of candidates beside the patterns, such as a trained model. It is asked about each block once and must be a pure
 * function of it; it may be wrong but must not throw. What it finds is judged like a pattern's match: same exceptions, scopes,
 * precedence, directives and messages.
 */
export type SecondReader = (block: Pick<Block, 'kind' | 'prose'>) => readonly Candidate[];

/** A candidate as tokens, half-open, of the sentence that it begins in. */
export interface Located {
  readonly rule: ClaimRule;
  readonly first: number;
  readonly last: number;
}

/** The candidates that are of claim rules and lie in the block; the others are dropped. */
export function located(
  candidates: readonly Candidate[],
  reading: Reading,
  rules: readonly ClaimRule[],
): readonly Located[] {
  return candidates.flatMap((candidate) => {
    const rule = rules.find(({ id }) => id === candidate.rule);
    const first = reading.tokens.findIndex(({ end }) => end > candidate.start);
    if (!rule || !(candidate.start >= 0 && candidate.end > candidate.start) || first < 0) return [];
    const sentence = reading.sentences[reading.sentenceOf[first] ?? 0];
    let last = first + 1;
    while (last < (sentence?.last ?? 0) && (reading.tokens[last]?.start ?? 0) < candidate.end) last++;
    return [{ rule, first, last }];
  });
}
