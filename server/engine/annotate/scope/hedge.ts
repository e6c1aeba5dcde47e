import { clauseEnd, clauseStart } from '../clauses';
import { has, marksAt, norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/** Judgement instead of fact: a hedge in the clause, or at the head of the sentence. Only the motivation rules ask. */
export const hedge: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const found: Frame[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const mark = marksAt(reading, at, 'HEDGE')[0];
    if (!mark || !softens(reading, at, mark.last)) continue;
    const heads = at - sentence.first <= 6;
    const inner = modals.has(norm(reading, at)) ? subordinate(reading, at, sentence.first) : undefined;
    const first = inner ?? (heads ? sentence.first : clauseStart(reading, at));
    const last = heads
      ? Math.max(clauseEnd(reading, at), thatClause(reading, at, sentence.last))
      : clauseEnd(reading, at);
    const forward = modals.has(norm(reading, at));
    found.push({ scope: 'hedged', first, last, cueFirst: at, cueLast: mark.last, forward });
  }
  return found;
};

const modals = new Set(['may', 'might', 'could']);

/** “He wants a missile that could reach Chicago”, “He knows that he might lose”: a modal inside hedges only what is inside. */
function subordinate(reading: Reading, at: number, first: number): number | undefined {
  // “all the oil we could load”: a pronoun before the modal begins its clause.
  if (/^(?:we|i|you|he|she|it|they|one)$/.test(norm(reading, at - 1)) && at - 1 > first) return at - 1;
  for (let here = at - 1; here > Math.max(first, at - 7); here--) {
    const word = norm(reading, here);
    if (/^(?:which|who|whether|what|how|where|because)$/.test(word)) return here;
    // “It is possible that he may …” hedges twice; “the regime that may …” is a relative clause like any other.
    if (word === 'that') return has(reading, here - 1, 'HEDGE') ? undefined : here;
    if (/^[,;:—–]$/.test(word)) return undefined;
  }
  return undefined;
}

/** “May” is also a month, “might” also strength; “the best possible deal” and “the opaque regime” judge nothing. */
function softens(reading: Reading, at: number, last: number): boolean {
  const token = reading.tokens[at];
  if (concessive(reading, at)) return false;
  const before = norm(reading, at - 1);
  const next = norm(reading, last);
  // “You may set your watch by it” permits.
  if (token?.norm === 'may' && before === 'you') return false;
  if (token?.norm === 'may') return !token.capital || /^(?:AUX|VERB)$/.test(reading.tags()[at] ?? '');
  if (token?.norm === 'might') return before !== 'the' && before !== 'military';
  if (/^(?:not|n't|no|never|hardly)$/.test(before)) return false;
  // “Only a madman could have given the order” asserts.
  if (token?.norm === 'could' && norm(reading, sentenceStart(reading, at)) === 'only') return false;
  if (token?.norm === 'could' && (/^(?:not|n't|never|hardly)$/.test(norm(reading, at + 1)) || nobody(reading, at)))
    return false;
  if (/^(?:possible|plausible|conceivable)$/.test(token?.norm ?? ''))
    return /^(?:that|to|,|reading|explanation|motive|reason|interpretation|answer|account|hypothesis|purpose)$/.test(
      next,
    );
  if (/^(?:opaque|obscure|uncertain|unknown|mixed|tentative)$/.test(token?.norm ?? ''))
    return !/^(?:NOUN|PROPN)$/.test(reading.tags()[last] ?? '') || /^(?:motives?|reasons?|purposes?|aims?)$/.test(next);
  if (token?.norm === 'some' || token?.norm === 'one') return counted.test(next) || at === sentenceStart(reading, at);
  if (token?.norm === 'hypothesis') return !/^(?:other|further)$/.test(before);
  // “fear as much as greed”, but not “hates Beijing as much as Washington”
  if (token?.norm === 'as' && norm(reading, at + 1) === 'much') return reasoned(reading, at);
  // “making the heir look like a commander”
  if (token?.norm === 'look') return !makes(reading, at);
  return true;
}

/** “whatever his diplomats may say” concedes nothing. */
function concessive(reading: Reading, at: number): boolean {
  if (!/^(?:may|might)$/.test(norm(reading, at))) return false;
  for (let here = at - 1; here >= at - 8; here--)
    if (/^(?:whatever|whoever|however|whichever)$/.test(norm(reading, here))) return true;
  return false;
}

// “One of the reasons”, “some of its motives”; not “one of the poorest states”.
const counted =
  /^(?:its|his|their|the|these|those|many|several|main|possible|reasons?|motives?|aims?|goals?|purposes?|objectives?|factors?|drivers?|explanations?|causes?|concerns?|considerations?|motive|reason|aim|explanation)$/;

function sentenceStart(reading: Reading, at: number): number {
  return reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
}

function reasoned(reading: Reading, at: number): boolean {
  for (let here = at - 1; here >= at - 4; here--)
    if (/^(?:about|because|by|from|for|is|are|was|were|of)$/.test(norm(reading, here))) return true;
  return false;
}

function makes(reading: Reading, at: number): boolean {
  for (let here = at - 1; here >= at - 6; here--)
    if (/^(?:make|makes|making|made)$/.test(norm(reading, here))) return true;
  return false;
}

/** “It may be that the regime …” hedges the clause that follows. */
function thatClause(reading: Reading, at: number, last: number): number {
  for (let here = at; here < Math.min(at + 5, last); here++)
    if (norm(reading, here) === 'that' || norm(reading, here) === ',') return last;
  return 0;
}

/** “nobody in Pyongyang could bear” is no hedge. */
function nobody(reading: Reading, at: number): boolean {
  for (let here = at - 1; here >= at - 5; here--)
    if (/^(?:nobody|none|nothing)$/.test(norm(reading, here))) return true;
  return false;
}
