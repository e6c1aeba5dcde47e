import { clauseEnd, clauseStart } from '../clauses';
import { marksAt, norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/** Judgement instead of fact: a hedge in the clause, or at the head of the sentence. Only the motivation rules ask. */
export const hedge: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const found: Frame[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const mark = marksAt(reading, at, 'HEDGE')[0];
    if (!mark || !softens(reading, at)) continue;
    const first = at - sentence.first <= 6 ? sentence.first : clauseStart(reading, at);
    const last =
      at - sentence.first <= 6
        ? Math.max(clauseEnd(reading, at), thatClause(reading, at, sentence.last))
        : clauseEnd(reading, at);
    found.push({ scope: 'hedged', first, last, cueFirst: at, cueLast: mark.last });
  }
  return found;
};

/** “May” is also a month, “might” also strength, “likely as not” a hedge still. */
function softens(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (concessive(reading, at)) return false;
  if (token?.norm === 'may') return !token.capital || /^(?:AUX|VERB)$/.test(reading.tags()[at] ?? '');
  if (token?.norm === 'might') return norm(reading, at - 1) !== 'the' && norm(reading, at - 1) !== 'military';
  if (/^(?:not|n't|no|never|hardly)$/.test(norm(reading, at - 1))) return false;
  if (token?.norm === 'could' && (/^(?:not|n't|never|hardly)$/.test(norm(reading, at + 1)) || nobody(reading, at)))
    return false;
  return true;
}

/** “whatever his diplomats may say” concedes nothing. */
function concessive(reading: Reading, at: number): boolean {
  if (!/^(?:may|might)$/.test(norm(reading, at))) return false;
  for (let here = at - 1; here >= at - 5; here--)
    if (/^(?:whatever|whoever|however|whichever)$/.test(norm(reading, here))) return true;
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
